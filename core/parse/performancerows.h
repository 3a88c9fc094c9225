#pragma once

#include "parse/performanceforms.h"

namespace tieout {

using Indexes = std::vector<size_t>;

/** Which columns of a form stand before the weight, between weight and score, and behind the score. */
struct IndicatorShape
{
    int group = -1, subGroup = -1, weight = -1, score = -1; ///< without a score the weight is the one mark of a row
    size_t before = 0, between = 0, after = 0;
};

/** An indicator row as words, its marks told from its texts. */
struct RawRow
{
    Indexes group, subGroup, before, weight, between, score, after;
    std::vector<Indexes> cells; ///< `before` split into its columns, once settled
    QString subGroupName;
    size_t lead = 0;        ///< words of `before` that stand above a label: they belong to the row above
    size_t turn = 0;        ///< word of `before` at which a page begins
    bool isTurned = false;  ///< a page begins above or within `before`
    bool isTotal = false;
};

/** A first-level label: the row above or within which it is printed, its name and its words. */
struct GroupMark
{
    size_t row;
    QString name;
    Indexes words;
};

/** What words of an indicator's cell say: a number where they are one, else their text. */
Cell indicatorCell(const Document &document, const TableWords &words, const Indexes &indexes);

/** The cell of a group's label, the letters of its points perhaps spread: "（ 6 0 分 ）". */
Cell labelCellOf(const TableWords &words, const Indexes &indexes);

/** Fills group labels down; a label printed after its first rows is found by what the sub-group belongs to. */
void matchGroups(std::vector<RawRow> &rows, const std::vector<GroupMark> &groups);

/** The rows between words `begin` and `end`; `behind` is the word after the last row. */
std::vector<RawRow> readRawRows(const TableWords &words, size_t begin, size_t end, const IndicatorShape &shape, size_t &behind);

/**
 * Splits the texts before the weight by the widths of their columns, learnt from the form's own lines, and gives
 * words printed above a row's first cell to the row above: its result, or the rest of a cell that a page cuts.
 */
void settleRows(const TableWords &words, const IndicatorShape &shape, std::vector<RawRow> &rows);

} // namespace tieout
