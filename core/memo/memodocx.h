#pragma once

#include "memo/buildmemo.h"

namespace tieout {

/** The form as an Office Open XML document for those who go on editing it: headings, tables, pictures, page x of y. */
QByteArray memoDocx(const Memo &memo);

} // namespace tieout
