#include "tables/levelheader.h"

#include <QPainter>
#include <cmath>

namespace tieout {

namespace {

constexpr int pad = 6;        // pixels
constexpr int widest = 130;   // pixels that a title takes before it is broken into lines
constexpr int wrapped = Qt::AlignCenter | Qt::TextWrapAnywhere;

} // namespace

LevelHeader::LevelHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setDefaultAlignment(Qt::AlignCenter);
    // A parent is painted by each of its columns; all have to follow when one of them moves.
    connect(this, &QHeaderView::sectionResized, viewport(), qOverload<>(&QWidget::update));
}

void LevelHeader::setLevels(const HeaderLevels &levels)
{
    m_levels = levels;
    updateGeometry();
    viewport()->update();
}

int LevelHeader::rowHeight() const
{
    // Han characters may come from another, higher font.
    return fontMetrics().boundingRect(QRect(0, 0, widest, 1000), wrapped, QStringLiteral("国")).height() + pad;
}

QSize LevelHeader::sectionSizeFromContents(int column) const
{
    const auto cells = m_levels.over(column);
    const QString title = cells.empty() ? QString() : cells.back().text;
    const int line = fontMetrics().horizontalAdvance(title);
    const int lines = std::clamp((line + widest - 1) / widest, 1, 3);
    const int width = line / lines + (lines > 1 ? fontMetrics().height() : 0) + 2 * pad;
    const QRect text = fontMetrics().boundingRect(QRect(0, 0, width - pad, 1000), wrapped, title);
    const int above = cells.empty() ? 0 : cells.back().level * rowHeight();
    return {width, std::max(m_levels.count * rowHeight(), above + text.height() + pad)};
}

QRect LevelHeader::cellRect(const HeaderCell &cell) const
{
    const int left = sectionViewportPosition(cell.first);
    const int right = sectionViewportPosition(cell.last) + sectionSize(cell.last);
    const int top = cell.level * rowHeight();
    const bool lowest = cell.level + cell.depth == m_levels.count;
    return {left, top, right - left, lowest ? height() - top : cell.depth * rowHeight()};
}

/** A parent's words stay in sight while its columns scroll by, as long as there is room for them. */
QRect LevelHeader::wordsRect(const HeaderCell &cell, const QRect &whole) const
{
    const QRect seen = whole.intersected(viewport()->rect());
    const bool room = seen.width() > fontMetrics().horizontalAdvance(cell.text) + 2 * pad;
    return cell.last > cell.first && room ? seen : whole;
}

/** Words that the room cannot hold lose their beginning: what tells "项目-科目编码" from its neighbours ends it. */
void LevelHeader::paintWords(QPainter *painter, const QRect &room, const QString &words) const
{
    const bool fits = room.contains(fontMetrics().boundingRect(room, wrapped, words));
    painter->drawText(room, wrapped, fits ? words : fontMetrics().elidedText(words, Qt::ElideLeft, room.width()));
}

void LevelHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, palette().window());
    for (const HeaderCell &cell : m_levels.over(column)) {
        const QRect whole = cellRect(cell);
        painter->setPen(palette().color(QPalette::Mid));
        painter->drawLine(whole.bottomLeft(), whole.bottomRight());
        painter->drawLine(whole.topRight(), whole.bottomRight());
        painter->setPen(palette().color(QPalette::WindowText));
        paintWords(painter, wordsRect(cell, whole).adjusted(pad / 2, 0, -pad / 2, 0), cell.text);
    }
    if (m_levels.over(column).empty())
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

} // namespace tieout
