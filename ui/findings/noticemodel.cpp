#include "findings/noticemodel.h"

#include "common/placelabel.h"

namespace tieout {

void NoticeModel::setReport(const std::shared_ptr<const OpenReport> &report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

void NoticeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

TextSpan NoticeModel::spanAt(int row) const
{
    return m_report->report->notices[static_cast<size_t>(row)].span;
}

int NoticeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->report->notices.size());
}

int NoticeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant NoticeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole) // a long sentence goes on beside its place
        return QVariant(Qt::AlignLeft | Qt::AlignTop);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Notice &notice = m_report->report->notices[static_cast<size_t>(index.row())];
    return index.column() == PlaceColumn ? placeLabel(*m_report->report->document, notice.span) : notice.message.text();
}

QVariant NoticeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == PlaceColumn ? tr("Place") : tr("What was not understood");
}

} // namespace tieout
