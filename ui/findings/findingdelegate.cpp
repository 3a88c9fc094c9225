#include "findings/findingdelegate.h"

#include "common/severitystyle.h"
#include "findings/findingmodel.h"

#include <QApplication>
#include <QPainter>

namespace tieout {

namespace {

constexpr int shapeSide = 14;

bool hasShape(const QModelIndex &index)
{
    return index.column() == FindingModel::SeverityColumn || (index.column() == FindingModel::VerdictColumn && !index.data(FindingModel::GroupRole).toBool());
}

/** Shapes keep their meaning on the selection's dark ground by taking its text colour's palette. */
QPalette onSelection(const QStyleOptionViewItem &option)
{
    QPalette palette = option.palette;
    if (option.state & QStyle::State_Selected) {
        palette.setColor(QPalette::Base, palette.color(QPalette::Highlight));
        palette.setColor(QPalette::PlaceholderText, palette.color(QPalette::HighlightedText));
    }
    return palette;
}

} // namespace

void FindingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
    if (index.data(FindingModel::GroupRole).toBool())
        option->font.setWeight(QFont::DemiBold);
    else if (index.data(FindingModel::VerdictRole).toInt() == static_cast<int>(Verdict::Dismissed))
        option->palette.setColor(QPalette::Text, quietColor(option->palette));
    if (index.column() == FindingModel::MessageColumn && index.data(FindingModel::NotedRole).toBool())
        option->text.prepend(QStringLiteral("✎ "));
    if (index.column() == FindingModel::MessageColumn && index.data(FindingModel::FlaggedRole).toBool())
        option->text.prepend(QStringLiteral("⚑ "));
    option->fontMetrics = QFontMetrics(option->font);
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + 12);
    size.rwidth() += 12 + (hasShape(index) ? shapeSide + 6 : 0);
    return size;
}

int FindingDelegate::shapeWidth()
{
    return shapeSide + 6 + 16;
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, {});
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    QRect area = option.rect.adjusted(6, 0, -6, 0);
    if (hasShape(index)) {
        const QRectF shape(area.left(), area.center().y() - shapeSide / 2.0 + 0.5, shapeSide, shapeSide);
        const QPalette palette = onSelection(item);
        if (index.column() == FindingModel::SeverityColumn)
            paintSeverity(*painter, shape, static_cast<Severity>(index.data(FindingModel::SeverityRole).toInt()), palette);
        else
            paintVerdict(*painter, shape, static_cast<Verdict>(index.data(FindingModel::VerdictRole).toInt()), palette);
        area.adjust(shapeSide + 6, 0, 0, 0);
    }
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.palette.color(item.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(area, static_cast<int>(item.displayAlignment) | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace tieout
