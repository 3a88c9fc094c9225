#include "findings/findingmodel.h"

#include "check/checktable.h"
#include "common/placelabel.h"
#include "common/severitystyle.h"

namespace tieout {

namespace {

TextSpan placeOf(const Finding &finding)
{
    return finding.evidence.empty() ? TextSpan{} : finding.evidence.front().span;
}

/** A number with the unit it stands in; words of a direction ("持平") have none. */
QString withUnit(const QString &value, const QString &unit)
{
    return value.isEmpty() || unit.isEmpty() || !parseDecimal(value) ? value : value + u' ' + unit;
}

} // namespace

void FindingModel::setReport(const std::shared_ptr<const OpenReport> &report)
{
    beginResetModel();
    m_report = report;
    m_decisions.clear();
    endResetModel();
}

void FindingModel::setDecisions(const QHash<QString, Decision> &decisions)
{
    const QHash<QString, Decision> before = std::exchange(m_decisions, decisions);
    for (int row = 0; row < rowCount(); ++row)
        if (before.value(keyAt(row)) != m_decisions.value(keyAt(row)))
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void FindingModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString FindingModel::keyAt(int row) const
{
    return at(row).key;
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->result.findings.size());
}

int FindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString FindingModel::text(const Finding &finding, int column) const
{
    switch (column) {
    case SeverityColumn:
        return severityLabel(finding.severity);
    case RuleColumn:
        return checkTitle(finding.rule);
    case MessageColumn:
        return finding.message.text();
    case StatedColumn:
        return withUnit(finding.stated, finding.unit);
    case ExpectedColumn:
        return withUnit(finding.expected, finding.unit);
    case DifferenceColumn:
        return withUnit(finding.difference, finding.unit);
    case PlaceColumn:
        return placeLabel(*m_report->report->document, placeOf(finding));
    case VerdictColumn:
        return verdictLabel(m_decisions.value(finding.key).verdict);
    default:
        return {};
    }
}

QVariant FindingModel::sortKey(int row, int column) const
{
    const Finding &finding = at(row);
    switch (column) {
    case SeverityColumn:
        return static_cast<int>(finding.severity);
    case PlaceColumn:
        return static_cast<qlonglong>(placeOf(finding).begin);
    case VerdictColumn:
        return static_cast<int>(m_decisions.value(finding.key).verdict);
    case DifferenceColumn: {
        const auto size = parseDecimal(finding.difference);
        return size ? abs(*size).toDouble() : -1.0; // a key to sort by, nothing is computed with it
    }
    default:
        return text(finding, column);
    }
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = at(index.row());
    const bool amount = index.column() >= StatedColumn && index.column() <= DifferenceColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(finding, index.column());
    case Qt::ToolTipRole:
        return index.column() == MessageColumn ? finding.message.text() : text(finding, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (amount ? Qt::AlignRight : Qt::AlignLeft));
    case SeverityRole:
        return static_cast<int>(finding.severity);
    case VerdictRole:
        return static_cast<int>(m_decisions.value(finding.key).verdict);
    case NotedRole:
        return !m_decisions.value(finding.key).note.isEmpty();
    case SortRole:
        return sortKey(index.row(), index.column());
    case SearchRole: {
        const Decision decision = m_decisions.value(finding.key);
        return QStringList{checkTitle(finding.rule), finding.rule, finding.message.text(), finding.stated,
                           finding.expected, finding.difference, decision.note, decision.reason}
            .join(u'\n');
    }
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool amount = section >= StatedColumn && section <= DifferenceColumn;
        return QVariant(Qt::AlignVCenter | (amount ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case RuleColumn:
        return tr("Check");
    case MessageColumn:
        return tr("Finding");
    case StatedColumn:
        return tr("Printed");
    case ExpectedColumn:
        return tr("Recomputed");
    case DifferenceColumn:
        return tr("Difference");
    case PlaceColumn:
        return tr("Place");
    default:
        return tr("Verdict");
    }
}

} // namespace tieout
