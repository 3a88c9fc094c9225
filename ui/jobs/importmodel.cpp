#include "jobs/importmodel.h"

#include <QFileInfo>

namespace tieout {

void ImportModel::clear()
{
    beginResetModel();
    m_results.clear();
    endResetModel();
}

void ImportModel::add(const ImportResult &result)
{
    // Failures come first: they are what a person has to act on.
    int row = rowCount();
    if (result.outcome == ImportOutcome::Failed)
        row = count(ImportOutcome::Failed);
    beginInsertRows({}, row, row);
    m_results.insert(m_results.begin() + row, result);
    endInsertRows();
}

void ImportModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_results.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ImportModel::count(ImportOutcome outcome) const
{
    return static_cast<int>(std::count_if(m_results.begin(), m_results.end(),
                                          [outcome](const ImportResult &result) { return result.outcome == outcome; }));
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_results.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportResult &result = m_results[static_cast<size_t>(index.row())];
    if (role == OutcomeRole)
        return static_cast<int>(result.outcome);
    if (role == Qt::ToolTipRole)
        return index.column() == ReasonColumn ? result.reason : result.file;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case FileColumn:
        return QFileInfo(result.file).fileName();
    case ReasonColumn:
        return result.reason;
    default:
        break;
    }
    switch (result.outcome) {
    case ImportOutcome::Added:
        return tr("Imported");
    case ImportOutcome::AlreadyThere:
        return tr("Already in the case");
    case ImportOutcome::Failed:
        return tr("Not imported");
    case ImportOutcome::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case OutcomeColumn:
        return tr("Outcome");
    default:
        return tr("Reason");
    }
}

} // namespace tieout
