#include "search/searchmodel.h"

#include <QFont>
#include <QSet>

namespace tieout {

void SearchModel::setHits(const std::vector<SearchHit> &hits, const QHash<qint64, QString> &names)
{
    beginResetModel();
    m_hits = hits;
    m_names = names;
    endResetModel();
}

void SearchModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int SearchModel::reportCount() const
{
    QSet<qint64> reports;
    for (const SearchHit &hit : m_hits)
        reports.insert(hit.report);
    return static_cast<int>(reports.size());
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

int SearchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchHit &hit = at(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return column == ReportColumn ? m_names.value(hit.report) : column == BeforeColumn ? hit.before : column == MatchColumn ? hit.match : hit.after;
    if (role == Qt::TextAlignmentRole && column == BeforeColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && column == MatchColumn) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return QString(m_names.value(hit.report) + QStringLiteral("：") + hit.before + hit.match + hit.after);
    return {};
}

QVariant SearchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList titles{tr("Report"), tr("Before"), tr("Found"), tr("After")};
    return titles.value(section);
}

} // namespace tieout
