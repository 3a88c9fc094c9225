#include "findings/findingmodel.h"

#include "check/checktable.h"
#include "common/placelabel.h"
#include "common/severitystyle.h"
#include "report/against.h"

#include <QFileInfo>

namespace tieout {

namespace {

/** A bound with its sign: the column has no room for words. */
QString boundText(QString value, const QString &unit)
{
    const bool isBound = value.startsWith(u'>') || value.startsWith(u'<');
    value.replace(QStringLiteral(">="), QStringLiteral("≥")).replace(QStringLiteral("<="), QStringLiteral("≤"));
    return isBound && !unit.isEmpty() ? value + u' ' + unit : outcomeText(value, unit);
}

bool isAmount(int column)
{
    return column >= FindingModel::StatedColumn && column <= FindingModel::DifferenceColumn;
}

FindingSummary summaryOf(const OpenReport &report, size_t ordinal)
{
    const Finding &finding = report.result.findings[ordinal];
    const TextSpan place = finding.evidence.empty() ? TextSpan{} : finding.evidence.front().span;
    QString section;
    for (const Section &candidate : report.report->sections)
        if (candidate.heading.begin <= place.begin)
            section = candidate.title;
    return {report.id, static_cast<int>(ordinal), finding.key, finding.rule, finding.severity, finding.certainty, finding.stated,
            finding.expected, finding.difference, finding.unit, finding.message, place, section};
}

} // namespace

QString reportTitle(const ReportEntry &entry)
{
    const QString name = entry.department.isEmpty() ? QFileInfo(entry.file).completeBaseName() : entry.department;
    return entry.fiscalYear ? QStringLiteral("%1 %2").arg(name).arg(entry.fiscalYear) : name;
}

std::vector<FindingRow> findingRows(const OpenReport &report, const QHash<QString, Decision> &decisions)
{
    std::vector<FindingRow> rows;
    const QString title = reportTitle(report.entry);
    for (size_t i = 0; i < report.result.findings.size(); ++i) {
        FindingSummary summary = summaryOf(report, i);
        const QString place = placeLabel(*report.report->document, summary.place);
        rows.push_back({std::move(summary), decisions.value(report.result.findings[i].key), title, place, {}});
    }
    return rows;
}

void FindingModel::setRows(std::vector<FindingRow> rows)
{
    beginResetModel(); // who listens still sees the old rows
    m_rows = std::move(rows);
    for (FindingRow &row : m_rows)
        row.sentence = row.summary.message.text();
    placeRows();
    endResetModel();
}

void FindingModel::setFilter(const FindingFilter &filter)
{
    beginResetModel();
    m_order.filter = filter;
    placeRows();
    endResetModel();
}

void FindingModel::setGrouping(FindingGrouping grouping)
{
    beginResetModel(); // an index means something else in groups
    m_order.grouping = grouping;
    placeRows();
    endResetModel();
}

void FindingModel::sort(int column, Qt::SortOrder order)
{
    m_order.column = column;
    m_order.descending = order == Qt::DescendingOrder;
    arrange();
}

void FindingModel::arrange()
{
    beginResetModel();
    placeRows();
    endResetModel();
}

void FindingModel::placeRows()
{
    m_groups = arrangeFindings(m_rows, m_order);
    m_shown.assign(m_rows.size(), {});
    m_sequence.clear();
    for (size_t g = 0; g < m_groups.size(); ++g)
        for (size_t i = 0; i < m_groups[g].rows.size(); ++i) {
            m_shown[static_cast<size_t>(m_groups[g].rows[i])] = {static_cast<int>(g), static_cast<int>(i), static_cast<int>(m_sequence.size())};
            m_sequence.push_back(m_groups[g].rows[i]);
        }
}

void FindingModel::setDecisions(qint64 report, const QHash<QString, Decision> &decisions)
{
    bool hidden = false;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        FindingRow &row = m_rows[i];
        if (row.summary.report != report || row.decision == decisions.value(row.summary.key))
            continue;
        row.decision = decisions.value(row.summary.key);
        const bool shown = m_shown[i].group >= 0;
        hidden = hidden || shown != m_order.filter.accepts(row);
        if (!shown)
            continue;
        Q_EMIT dataChanged(indexOfRow(static_cast<int>(i)), indexOfRow(static_cast<int>(i), ColumnCount - 1));
        if (const QModelIndex group = parent(indexOfRow(static_cast<int>(i))); group.isValid())
            Q_EMIT dataChanged(group, group); // it counts the open ones
    }
    if (hidden)
        arrange();
}

void FindingModel::retranslate()
{
    for (FindingRow &row : m_rows)
        row.sentence = row.summary.message.text();
    arrange();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const FindingRow *FindingModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || (isGrouped() && index.internalId() == 0))
        return nullptr;
    const FindingGroup &group = m_groups[isGrouped() ? index.internalId() - 1 : 0];
    return &m_rows[static_cast<size_t>(group.rows[static_cast<size_t>(index.row())])];
}

QModelIndex FindingModel::indexOfRow(int row, int column) const
{
    const Shown &shown = m_shown[static_cast<size_t>(row)];
    if (shown.group < 0)
        return {};
    return createIndex(shown.position, column, isGrouped() ? static_cast<quintptr>(shown.group) + 1 : 0);
}

QModelIndex FindingModel::find(const FindingPlace &place) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].summary.report == place.report && m_rows[i].summary.ordinal == place.ordinal)
            return indexOfRow(static_cast<int>(i));
    return {};
}

QModelIndex FindingModel::neighbour(const QModelIndex &index, int by) const
{
    const int count = shownCount();
    int at = by > 0 ? -1 : count;
    if (const FindingRow *row = this->at(index))
        at = m_shown[static_cast<size_t>(row - m_rows.data())].sequence;
    else if (index.isValid()) // a group stands before its first finding
        at = m_shown[static_cast<size_t>(m_groups[static_cast<size_t>(index.row())].rows.front())].sequence - (by > 0 ? 1 : 0);
    at += by;
    return at < 0 || at >= count ? QModelIndex() : indexOfRow(m_sequence[static_cast<size_t>(at)]);
}

QModelIndex FindingModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex FindingModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    if (!isGrouped())
        return parent.isValid() || m_groups.empty() ? 0 : static_cast<int>(m_groups.front().rows.size());
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    const bool isGroup = parent.internalId() == 0 && parent.column() == 0;
    return isGroup ? static_cast<int>(m_groups[static_cast<size_t>(parent.row())].rows.size()) : 0;
}

int FindingModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString FindingModel::text(const FindingRow &row, int column) const
{
    const FindingSummary &finding = row.summary;
    switch (column) {
    case SeverityColumn:
        return severityLabel(finding.severity);
    case RuleColumn:
        return checkTitle(finding.rule);
    case MessageColumn:
        return row.sentence;
    case StatedColumn:
        return outcomeText(finding.stated, finding.unit);
    case ExpectedColumn:
        return boundText(finding.expected, finding.unit);
    case DifferenceColumn:
        return outcomeText(finding.difference, finding.unit);
    case PlaceColumn:
        return row.place;
    case VerdictColumn:
        return verdictLabel(row.decision.verdict);
    default:
        return row.title;
    }
}

QVariant FindingModel::groupData(const FindingGroup &group, int column, int role) const
{
    const auto row = [this](int i) -> const FindingRow & { return m_rows[static_cast<size_t>(i)]; };
    if (role == GroupRole)
        return true;
    if (role == SeverityRole) {
        const auto gravest = std::min_element(group.rows.begin(), group.rows.end(), [&row](int a, int b) { return row(a).summary.severity < row(b).summary.severity; });
        return static_cast<int>(row(*gravest).summary.severity);
    }
    if (column != 0 || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    const auto open = std::count_if(group.rows.begin(), group.rows.end(), [&row](int i) { return row(i).decision.verdict == Verdict::Open; });
    return tr("%1 — findings: %2, open: %3").arg(group.title).arg(group.rows.size()).arg(open);
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FindingRow *row = at(index);
    if (!row)
        return groupData(m_groups[static_cast<size_t>(index.row())], index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isAmount(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case SeverityRole:
        return static_cast<int>(row->summary.severity);
    case VerdictRole:
        return static_cast<int>(row->decision.verdict);
    case NotedRole:
        return !row->decision.note.isEmpty();
    case FlaggedRole:
        return row->decision.flagged;
    case GroupRole:
        return false;
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isAmount(section) ? Qt::AlignRight : Qt::AlignLeft));
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
        return tr("Held against");
    case DifferenceColumn:
        return tr("Difference");
    case PlaceColumn:
        return tr("Place");
    case VerdictColumn:
        return tr("Verdict");
    default:
        return tr("Report");
    }
}

} // namespace tieout
