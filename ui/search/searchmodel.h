#pragma once

#include "store/searchtext.h"

#include <QAbstractTableModel>
#include <QHash>

namespace tieout {

/** Where words stand in the reports of the case, each with what stands around them. */
class SearchModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ReportColumn, BeforeColumn, MatchColumn, AfterColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /** `names` are those of the reports by id. */
    void setHits(const std::vector<SearchHit> &hits, const QHash<qint64, QString> &names);
    void retranslate();
    [[nodiscard]] const SearchHit &at(int row) const { return m_hits[static_cast<size_t>(row)]; }
    [[nodiscard]] int reportCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<SearchHit> m_hits;
    QHash<qint64, QString> m_names;
};

} // namespace tieout
