#pragma once

#include "parse/tablewords.h"

namespace tieout {

/**
 * Puts the words of names that wrap round the line of their code in behind that code. Text taken out of a page line by
 * line centres the line "2080505 545.85 504.39" among the lines of its name: as many stand above it as below it.
 */
TableWords joinWrappedNames(const Document &document, TableWords words, TableKind kind);

} // namespace tieout
