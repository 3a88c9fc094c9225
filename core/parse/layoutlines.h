#pragma once

#include "parse/performanceforms.h"

#include <functional>

namespace tieout {

/**
 * A word and the columns of its line that it takes. Behind one blank its place is not known: the cells before it fill
 * their columns, and print narrower as text than they are.
 */
struct LinePiece
{
    size_t word = 0;
    int begin = 0, end = 0;
    bool isPlaced = true; ///< more than one blank stands before it
};

/** The words of a printed line, left to right. */
struct LineOfPieces
{
    int line = 0;
    bool startsPage = false;
    std::vector<LinePiece> pieces;
};

/** The head of a column, its words over lines joined, and where it stands. */
struct LaidOutHead
{
    QString title;
    int begin = 0, end = 0;
};

/** Heads of columns, left to right, and their lines; none where some words there spell no label. */
struct LaidOutHeads
{
    std::vector<LaidOutHead> heads;
    size_t begin = 0, end = 0; ///< indices of the first of the lines and of the one behind them
};

/** The printed lines of words `begin` to `end`. */
std::vector<LineOfPieces> linesOfPieces(const Document &document, const TableWords &words, size_t begin, size_t end);

/** The heads of a block of a form around line `at`, wrapped each on its own: "年度指标" above "值", in any lines. */
LaidOutHeads laidOutHeads(const TableWords &words, const std::vector<LineOfPieces> &lines, size_t at, TableKind kind);

/** Whether the blanks of a line set its words apart as columns. */
bool isSetInColumns(const LineOfPieces &line);

/** Whether a column holds marks or amounts, never words. */
bool isMarkColumn(ColumnRole role);

/** Whether a word is a percent sign that stands alone. */
bool isPercentSign(const TableWord &word);

/** How far a piece stands from where a column does. */
int distanceTo(const LinePiece &piece, const LaidOutHead &zone);

/** The column of each piece of a line, in order, where `placeCost` tells how ill a piece stands in a column; empty where none fit. */
std::vector<size_t> columnsOfPieces(const TableWords &words, const LineOfPieces &line, const std::vector<Column> &columns,
                                    const std::function<int(const LinePiece &, size_t)> &placeCost);

} // namespace tieout
