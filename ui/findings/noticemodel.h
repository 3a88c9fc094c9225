#pragma once

#include "case/casefile.h"

#include <QAbstractTableModel>

namespace tieout {

/** What could not be understood in one report, and where. */
class NoticeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { PlaceColumn, MessageColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const std::shared_ptr<const OpenReport> &report);
    void retranslate();
    [[nodiscard]] TextSpan spanAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const OpenReport> m_report;
};

} // namespace tieout
