#pragma once

#include <QStyledItemDelegate>

namespace tieout {

/** Puts the shape of a severity, verdict or outcome before its word; dismissed findings stand back. */
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /** What shape and margins add to the width of a word, in pixels. */
    [[nodiscard]] static int shapeWidth();
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace tieout
