#pragma once

#include <QStyledItemDelegate>

namespace tieout {

/** Paints a report: name and year, region, counts by severity and verdict, and how much is reviewed; a region in one line. */
class ReportDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /** Under its region a report need not name it. */
    void setRegionShown(bool shown) { m_regionShown = shown; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintRegion(QPainter &painter, QRect line, const QModelIndex &index, const QPalette &palette) const;
    void paintReport(QPainter &painter, QRect line, const QModelIndex &index, const QPalette &palette) const;

    bool m_regionShown = true;
};

} // namespace tieout
