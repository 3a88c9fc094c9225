#include "notes/logmodel.h"

#include "case/eventtext.h"

#include <algorithm>

namespace tieout {

void LogModel::setEvents(std::vector<Event> events, const QHash<qint64, QString> &names)
{
    beginResetModel();
    m_events = std::move(events);
    std::reverse(m_events.begin(), m_events.end());
    m_texts.clear();
    for (const Event &event : m_events)
        m_texts.push_back(eventText(event));
    m_names = names;
    endResetModel();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Event &event = m_events[static_cast<size_t>(index.row())];
    if (role == ReportRole)
        return event.report;
    if (role == FindingsRole)
        return event.subject + u'\n' + event.detail;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return event.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case AuthorColumn:
        return event.author.isEmpty() ? tr("(program)") : event.author;
    case TextColumn:
        return m_texts[static_cast<size_t>(index.row())];
    default:
        return event.report == 0 ? QString() : m_names.value(event.report);
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    const QStringList titles{tr("Time"), tr("Who"), tr("What"), tr("Report")};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

void LogProxyModel::setReport(qint64 report)
{
    m_report = report;
    invalidateFilter();
}

void LogProxyModel::setFinding(const QString &key)
{
    m_finding = key;
    invalidateFilter();
}

void LogProxyModel::setWords(const QString &words)
{
    m_words = words.trimmed();
    invalidateFilter();
}

bool LogProxyModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_report != 0 && index.data(LogModel::ReportRole).toLongLong() != m_report)
        return false;
    if (!m_finding.isEmpty() && !index.data(LogModel::FindingsRole).toString().contains(m_finding))
        return false;
    if (m_words.isEmpty())
        return true;
    for (int column = 0; column < LogModel::ColumnCount; ++column)
        if (index.siblingAtColumn(column).data().toString().contains(m_words, Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace tieout
