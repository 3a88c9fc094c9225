#pragma once

#include "parse/pdfheader.h"
#include "report/table.h"

namespace tieout {

/** A table that grows by its pieces, page after page. */
class GrowingTable
{
public:
    GrowingTable(const Document &document, Table table, const TableGrid &grid, GridHeader header);

    /** Whether the columns of `grid` go on with those of this table: they stand where these do (shifted at most as a whole), or are as many and alike. */
    [[nodiscard]] bool fits(const TableGrid &grid) const;
    /** Adds the rows [begin, end) of `grid`, which fits. */
    void addRows(const TableGrid &grid, int begin, int end);
    [[nodiscard]] const GridHeader &header() const { return m_header; }
    /** How many columns the grid has in which the table begins. */
    [[nodiscard]] int gridColumns() const { return m_gridColumns; }
    [[nodiscard]] int lastPage() const { return m_lastPage; }
    [[nodiscard]] Table &table() { return m_table; }
    /** Roles by the title's form, blocks, and what only the whole table tells. */
    Table finish();

private:
    using Place = std::pair<float, float>;
    [[nodiscard]] Place filledPlace(const TableGrid &grid, int column) const;
    [[nodiscard]] bool liesUnder(const TableGrid &grid) const;
    [[nodiscard]] bool standsWhere(const TableGrid &grid) const;
    [[nodiscard]] bool beginsAlike(const TableGrid &grid) const;
    [[nodiscard]] std::vector<int> columnsOf(const TableGrid &grid) const;
    [[nodiscard]] int columnAt(float left, float right) const;
    [[nodiscard]] int columnFor(const GridCell &cell, const std::vector<int> &columns) const;
    void addRow(const std::vector<const GridCell *> &cells, const std::vector<int> &columns);
    [[nodiscard]] Cell cellOf(const std::vector<PrintedLine> &lines, const Column &column) const;
    void settleTotals(std::vector<std::vector<PrintedLine>> &lines) const;
    [[nodiscard]] bool isRestOfName(const Row &row, size_t column) const;
    [[nodiscard]] bool isRestOfFormRow(const Row &row) const;
    bool goesOnWith(const Row &row);
    void fillDown(Row &row) const;
    void describe(Row &row) const;

    const Document &m_document;
    Table m_table;
    GridHeader m_header;
    std::vector<Place> m_places; ///< of the table's columns, from its left border
    float m_left = 0;
    float m_width = 0;
    int m_gridColumns = 0;
    int m_lastPage = 0;
    bool m_pieceBegins = false;
    bool m_pieceRuled = false;
    std::vector<TextSpan> m_doubtful; ///< amounts of the piece whose column cannot be told
};

} // namespace tieout
