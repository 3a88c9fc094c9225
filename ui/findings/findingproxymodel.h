#pragma once

#include "report/decision.h"
#include "report/finding.h"

#include <QSortFilterProxyModel>
#include <optional>

namespace tieout {

/** Shows the findings that pass severity, verdict and words; sorts by what a column means. */
class FindingProxyModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FindingProxyModel(QObject *parent = nullptr);
    void setSeverityShown(Severity severity, bool shown);
    void setVerdict(std::optional<Verdict> verdict);
    /** All words, separated by blanks, must occur somewhere in a finding. */
    void setWords(const QString &words);
    [[nodiscard]] bool isFiltering() const;
    void clearFilter();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    unsigned m_severities = 0xf;
    std::optional<Verdict> m_verdict;
    QStringList m_words;
};

} // namespace tieout
