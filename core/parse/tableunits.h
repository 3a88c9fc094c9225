#pragma once

#include "report/document.h"
#include "report/table.h"

namespace tieout {

/**
 * Gives the statutory forms that print no unit the one the others have, or 元 where only that makes their greatest amount one of the others'.
 * Where none prints one, the unit stands behind a form's greatest amount in the narrative.
 */
void inheritUnits(const Document &document, std::vector<Table> &tables);

} // namespace tieout
