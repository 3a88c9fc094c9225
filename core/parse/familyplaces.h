#pragma once

#include "parse/placesearch.h"

namespace tieout {

/** Puts the amounts of a short row, all behind its first `first` cells, into the columns `places`. */
void placeRow(Table &table, size_t row, const Places &places, size_t first);

/** From the total down: the short rows under a whole row, where the sums leave one way only. */
void placeFamilies(Table &table, size_t first, const std::vector<RowSum> &sums);

} // namespace tieout
