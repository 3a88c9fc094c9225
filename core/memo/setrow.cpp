#include "memo/setrow.h"

#include "memo/typestyle.h"

#include <QTextLayout>
#include <algorithm>

namespace tieout {

namespace {

constexpr int mostLines = 45; // of one strip: with more a row might not fit a page
const QColor tint(242, 244, 247);

} // namespace

SetRow::SetRow(Typesetter &setter, const MemoTable &table, const MemoRow &row, double width)
    : m_left(setter.units(table.indent)), m_width(width - m_left), m_unit(setter.units(1)), m_minHeight(setter.units(row.height)),
      m_grid(table.grid), m_tinted(row.tinted || row.header), m_header(row.header)
{
    double left = m_left;
    for (size_t i = 0; i < row.cells.size() && i < table.widths.size(); ++i) {
        const Paragraph &cell = row.cells[i];
        const double cellWidth = m_width * table.widths[i];
        m_cells.push_back({setter.layout(cell, cellWidth - 2 * cellPad * m_unit), left, cellWidth, setter.units(cell.size) * leading,
                           cell.link.isEmpty() ? cell.color : linkColor, cell.link, cell.anchor});
        left += cellWidth;
    }
}

int SetRow::lineCount() const
{
    int lines = 0;
    for (const Cell &cell : m_cells)
        lines = std::max(lines, cell.layout->lineCount());
    return lines;
}

std::vector<std::shared_ptr<Strip>> SetRow::strips() const
{
    std::vector<std::shared_ptr<Strip>> out;
    const int lines = lineCount();
    for (int first = 0; first == 0 || first < lines; first += mostLines)
        out.push_back(piece(first, std::min(lines, first + mostLines)));
    return out;
}

std::shared_ptr<Strip> SetRow::piece(int first, int end) const
{
    auto strip = std::make_shared<Strip>();
    const double pad = cellPad * m_unit;
    const double above = m_grid ? pad : pad / 2;
    for (const Cell &cell : m_cells)
        strip->height = std::max(strip->height, std::max(0, std::min(end, cell.layout->lineCount()) - first) * cell.lineHeight);
    strip->height = std::max(strip->height + (m_grid ? 2 : 1) * pad, first == 0 ? m_minHeight : 0);
    for (const Cell &cell : m_cells) {
        if (!cell.link.isEmpty())
            strip->links.emplace_back(QRectF(cell.left, 0, cell.width, strip->height), cell.link);
        if (first == 0 && !cell.anchor.isEmpty())
            strip->anchor = cell.anchor;
    }
    strip->draw = [row = *this, first, end, above, whole = strip->height, last = end == lineCount()](QPainter &painter, QPointF at) {
        const double right = at.x() + row.m_left + row.m_width;
        if (row.m_tinted)
            painter.fillRect(QRectF(at.x() + row.m_left, at.y(), row.m_width, whole), tint);
        for (const Cell &cell : row.m_cells) {
            painter.setPen(cell.color);
            for (int i = first; i < std::min(end, cell.layout->lineCount()); ++i)
                cell.layout->lineAt(i).draw(&painter, {at.x() + cell.left + cellPad * row.m_unit, at.y() + above - first * cell.lineHeight});
            if (row.m_grid)
                strike(painter, hairline, 0.4 * row.m_unit, {at.x() + cell.left, at.y(), at.x() + cell.left, at.y() + whole});
        }
        if (row.m_grid) {
            strike(painter, hairline, 0.4 * row.m_unit, {right, at.y(), right, at.y() + whole});
            strike(painter, hairline, 0.4 * row.m_unit, {at.x() + row.m_left, at.y(), right, at.y()});
        }
        if (last)
            strike(painter, hairline, (row.m_header ? 0.8 : 0.4) * row.m_unit, {at.x() + row.m_left, at.y() + whole, right, at.y() + whole});
    };
    return strip;
}

} // namespace tieout
