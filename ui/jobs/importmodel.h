#pragma once

#include "case/importjob.h"

#include <QAbstractTableModel>

namespace tieout {

/** What became of each file of the last import. */
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FileColumn, OutcomeColumn, ReasonColumn, ColumnCount };
    enum Role { OutcomeRole = Qt::UserRole };
    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void add(const ImportResult &result);
    void retranslate();
    [[nodiscard]] int count(ImportOutcome outcome) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ImportResult> m_results;
};

} // namespace tieout
