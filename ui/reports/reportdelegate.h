#pragma once

#include <QStyledItemDelegate>

namespace tieout {

/** Paints a report: name and year, region, counts with their shapes, and how much is reviewed. */
class ReportDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tieout
