#include "palette/palettedelegate.h"

#include "common/severitystyle.h"
#include "palette/palettemodel.h"

#include <QApplication>
#include <QPainter>

namespace tieout {

namespace {

int kindWidth(const QFontMetrics &metrics)
{
    int width = 0;
    for (int kind = 0; kind < 4; ++kind)
        width = std::max(width, metrics.horizontalAdvance(PaletteModel::kindLabel(static_cast<PaletteKind>(kind))));
    return width + 14;
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : quietColor(option.palette);
    const QFontMetrics &metrics = option.fontMetrics;
    QRect area = option.rect.adjusted(8, 0, -8, 0);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(quiet);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, index.data(PaletteModel::KindRole).toString());
    area.setLeft(area.left() + kindWidth(metrics));
    const QString detail = metrics.elidedText(index.data(PaletteModel::DetailRole).toString(), Qt::ElideLeft, area.width() / 3);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, detail);
    area.setRight(area.right() - metrics.horizontalAdvance(detail) - 12);
    painter->setPen(text);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() + 12};
}

} // namespace tieout
