#include "findings/ledgermodel.h"

#include "check/checktable.h"
#include "common/severitystyle.h"

namespace tieout {

void LedgerModel::setReport(const std::shared_ptr<const OpenReport> &report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

void LedgerModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::vector<TextSpan> LedgerModel::spansAt(int row) const
{
    return m_report->result.ledger[static_cast<size_t>(row)].spans;
}

int LedgerModel::count(Outcome outcome) const
{
    if (!m_report)
        return 0;
    const auto &ledger = m_report->result.ledger;
    return static_cast<int>(std::count_if(ledger.begin(), ledger.end(),
                                          [outcome](const CheckRecord &record) { return record.outcome == outcome; }));
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->result.ledger.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CheckRecord &record = m_report->result.ledger[static_cast<size_t>(index.row())];
    if (role == OutcomeRole)
        return static_cast<int>(record.outcome);
    if (role == SearchRole)
        return QStringList{checkTitle(record.rule), record.rule, record.subject, record.reason.text()}.join(u'\n');
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case OutcomeColumn:
        return outcomeLabel(record.outcome);
    case RuleColumn:
        return checkTitle(record.rule);
    case SubjectColumn:
        return record.subject == QLatin1String("*") ? tr("Whole report") : record.subject;
    default:
        return record.reason.isEmpty() ? QString() : record.reason.text();
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OutcomeColumn:
        return tr("Outcome");
    case RuleColumn:
        return tr("Check");
    case SubjectColumn:
        return tr("What was checked");
    default:
        return tr("Reason");
    }
}

void LedgerProxyModel::setOutcome(int outcome)
{
    m_outcome = outcome;
    invalidateFilter();
}

void LedgerProxyModel::setWords(const QString &words)
{
    m_words = PinyinQuery(words);
    invalidateFilter();
}

bool LedgerProxyModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_outcome >= 0 && index.data(LedgerModel::OutcomeRole).toInt() != m_outcome)
        return false;
    return m_words.isEmpty() || m_words.matches(index.data(LedgerModel::SearchRole).toString());
}

} // namespace tieout
