#pragma once

#include "parse/layoutlines.h"

#include <set>

namespace tieout {

/** A row's cells as words, one for each column. */
struct LaidOutRow
{
    std::vector<std::vector<size_t>> cells;
    int first = 0, last = 0; ///< lines
};

/** The lines under the heads of a block, put into rows and columns by where their words stand. */
class LaidOutBody
{
public:
    LaidOutBody(const TableWords &words, const std::vector<Column> &columns, std::vector<LaidOutHead> zones);

    void add(const LineOfPieces &line);
    /** Puts the lines into rows; false where it is not certain to which row a line or a label belongs. */
    bool settle();
    [[nodiscard]] const std::vector<LaidOutRow> &rows() const { return m_rows; }

private:
    struct Line
    {
        LineOfPieces printed;
        std::vector<size_t> columns; ///< of each piece
    };

    void assign();
    [[nodiscard]] bool hasMarks(const Line &line) const;
    [[nodiscard]] bool isBelowAnother(const std::vector<Line> &lines, size_t line, const LinePiece &piece, size_t column) const;
    void learnZones();
    void takeLabels();
    [[nodiscard]] size_t labelColumn(const LinePiece &piece, size_t column) const;
    [[nodiscard]] bool splitRows();
    [[nodiscard]] bool standsApart(size_t line, bool byLabels) const;
    [[nodiscard]] std::vector<size_t> gapsBetween(size_t above, size_t below) const;
    [[nodiscard]] bool marksComeFirst(const std::vector<size_t> &marks) const;
    [[nodiscard]] std::optional<size_t> rowBorder(size_t begin, size_t above, size_t below, bool topped) const;
    [[nodiscard]] bool fillRow(size_t from, size_t to);
    [[nodiscard]] bool holdsText(size_t column) const;
    [[nodiscard]] int widestLine(size_t column) const;
    [[nodiscard]] std::optional<size_t> cellThatGoesOn(const LaidOutRow &row, const LinePiece &stray, int width) const;
    void moveStrays(LaidOutRow &row) const;
    [[nodiscard]] bool placeLabels(size_t column);

    const TableWords &m_words;
    const std::vector<Column> &m_columns;
    std::vector<LaidOutHead> m_zones;
    std::set<int> m_printed; ///< all lines, those of labels alone too
    std::vector<Line> m_lines; ///< in the end those with words other than labels
    std::vector<std::vector<LinePiece>> m_labels; ///< of each column
    std::vector<LaidOutRow> m_rows;
};

} // namespace tieout
