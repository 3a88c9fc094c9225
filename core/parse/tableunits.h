#pragma once

#include "report/table.h"

namespace tieout {

/** Gives the statutory forms that print no unit the one the others have, or 元 where only that makes their greatest amount one of the others'. */
void inheritUnits(std::vector<Table> &tables);

} // namespace tieout
