#include "findings/outcomedelegate.h"

#include "common/severitystyle.h"
#include "findings/ledgermodel.h"

#include <QPainter>

namespace tieout {

void OutcomeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    QPalette palette = option->palette;
    if (option->state & QStyle::State_Selected) {
        palette.setColor(QPalette::Base, palette.color(QPalette::Highlight));
        palette.setColor(QPalette::PlaceholderText, palette.color(QPalette::HighlightedText));
    }
    QPixmap pixmap(48, 48);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintOutcome(painter, pixmap.rect(), static_cast<Outcome>(index.data(LedgerModel::OutcomeRole).toInt()), palette);
    painter.end();
    pixmap.setDevicePixelRatio(3);
    QIcon icon;
    icon.addPixmap(pixmap, QIcon::Normal);
    icon.addPixmap(pixmap, QIcon::Selected); // the style would tint it
    option->icon = icon;
    option->decorationSize = {16, 16};
    option->features |= QStyleOptionViewItem::HasDecoration;
}

QSize OutcomeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 12};
}

} // namespace tieout
