#pragma once

#include "memo/pageflow.h"

namespace tieout {

/** A row of a table, set for a device. */
class SetRow
{
public:
    /** `width` of the whole table with its indent, in device units. */
    SetRow(Typesetter &setter, const MemoTable &table, const MemoRow &row, double width);
    /** One strip; several where the row is too high for a page. */
    [[nodiscard]] std::vector<std::shared_ptr<Strip>> strips() const;

private:
    struct Cell
    {
        std::shared_ptr<QTextLayout> layout;
        double left, width, lineHeight;
        QColor color;
        QString link, anchor;
    };
    [[nodiscard]] int lineCount() const;
    /** The lines of every cell from `first` to before `end`. */
    [[nodiscard]] std::shared_ptr<Strip> piece(int first, int end) const;

    std::vector<Cell> m_cells;
    double m_left, m_width;
    double m_unit; ///< device units a point
    double m_minHeight;
    bool m_grid, m_tinted, m_header;
};

} // namespace tieout
