#include "findings/findingproxymodel.h"

#include "findings/findingmodel.h"

namespace tieout {

FindingProxyModel::FindingProxyModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(FindingModel::SortRole);
    setSortLocaleAware(true);
}

void FindingProxyModel::setSeverityShown(Severity severity, bool shown)
{
    const unsigned bit = 1u << static_cast<unsigned>(severity);
    m_severities = shown ? m_severities | bit : m_severities & ~bit;
    invalidateFilter();
}

void FindingProxyModel::setVerdict(std::optional<Verdict> verdict)
{
    m_verdict = verdict;
    invalidateFilter();
}

void FindingProxyModel::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool FindingProxyModel::isFiltering() const
{
    return m_severities != 0xf || m_verdict || !m_words.isEmpty();
}

void FindingProxyModel::clearFilter()
{
    m_severities = 0xf;
    m_verdict.reset();
    m_words.clear();
    invalidateFilter();
}

bool FindingProxyModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!(m_severities & (1u << index.data(FindingModel::SeverityRole).toUInt())))
        return false;
    if (m_verdict && index.data(FindingModel::VerdictRole).toInt() != static_cast<int>(*m_verdict))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString all = index.data(FindingModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace tieout
