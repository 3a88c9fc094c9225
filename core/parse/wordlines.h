#pragma once

#include "parse/tablewords.h"

namespace tieout {

/** The words of one line of a table. */
struct WordLine
{
    int line = 0;
    size_t begin = 0, end = 0; ///< into the words
    bool begins = false;       ///< holds a number, a code, an ordinal or a total: a row of its own
};

/** The lines of a table and how rows that print on several lines hold together. */
struct RowLines
{
    std::vector<WordLine> lines;
    std::set<int> upper; ///< lines that go on with the line after them, not with the one before
    size_t first = 0;    ///< the first line below the header; a line above it may be its upper part
};

RowLines rowLines(const Document &document, const TableWords &words);

/** Whether line `i` of `lines` is not the first of its row; `upper` as in RowLines. */
bool goesOn(const std::vector<WordLine> &lines, const std::set<int> &upper, size_t i);

} // namespace tieout
