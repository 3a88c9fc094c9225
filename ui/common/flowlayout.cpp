#include "common/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace tieout {

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::widthOf(const Line &line) const
{
    int width = -spacing();
    for (const QLayoutItem *item : line)
        width += item->sizeHint().width() + spacing();
    return width;
}

int FlowLayout::heightOf(const Line &line)
{
    int height = 0;
    for (const QLayoutItem *item : line)
        height = std::max(height, item->sizeHint().height());
    return height;
}

QList<FlowLayout::Line> FlowLayout::lines(int width) const
{
    QList<Line> out;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        if (out.isEmpty() || widthOf(out.last()) + spacing() + item->sizeHint().width() > width)
            out.append(Line());
        out.last().append(item);
    }
    return out;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom() - spacing();
    for (const Line &line : lines(width - margins.left() - margins.right()))
        height += heightOf(line) + spacing();
    return std::max(height, 0);
}

void FlowLayout::place(const Line &line, const QRect &rect) const
{
    const auto grows = [](const QLayoutItem *item) { return item->expandingDirections().testFlag(Qt::Horizontal); };
    const int growing = static_cast<int>(std::count_if(line.begin(), line.end(), grows));
    const int rest = std::max(0, rect.width() - widthOf(line));
    int left = rect.left();
    for (QLayoutItem *item : line) {
        const int width = item->sizeHint().width() + (grows(item) ? rest / growing : 0);
        const int height = item->sizeHint().height();
        const QRect here(left, rect.top() + (rect.height() - height) / 2, std::min(width, rect.width()), height);
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, here));
        left += width + spacing();
    }
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int top = inner.top();
    for (const Line &line : lines(inner.width())) {
        place(line, {inner.left(), top, inner.width(), heightOf(line)});
        top += heightOf(line) + spacing();
    }
}

QSize FlowLayout::withMargins(QSize size) const
{
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    const QList<Line> one = lines(QWIDGETSIZE_MAX);
    return one.isEmpty() ? QSize() : withMargins({widthOf(one.first()), heightOf(one.first())});
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return withMargins(size);
}

} // namespace tieout
