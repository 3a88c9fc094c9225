#pragma once

#include "parse/tablewords.h"
#include "report/table.h"

#include <optional>

namespace tieout {

/** Whether a form of economic codes prints one cell a line. */
bool isStackedEconomic(const TableWords &words, TableKind kind);

/**
 * `read` with the names and amounts of its codes as the words print them one a line: each code takes one amount, in the order of the codes
 * or of their names. Nothing unless so all classes and totals add up.
 */
std::optional<Table> readStackedEconomic(const Document &document, const Table &read, const TableWords &words);

/** Whether every code of such a form has a name and an amount, and no row too many cells. */
bool holdsEachAmount(const Table &table);

/** Whether a class of such a form is not the sum of its parts, or a code among its words has no row. */
bool areClassesWrong(const Table &table, const TableWords &words);

} // namespace tieout
