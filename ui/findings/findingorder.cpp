#include "findings/findingorder.h"

#include "case/pinyinorder.h"
#include "check/checktable.h"
#include "common/severitystyle.h"
#include "findings/findingmodel.h"

#include <QHash>
#include <numeric>

namespace tieout {

namespace {

/** What one row is sorted by: numbers before words. */
struct SortKey
{
    double number = 0;
    QByteArray words;
    auto operator<=>(const SortKey &other) const
    {
        if (const auto byNumber = number <=> other.number; byNumber != 0)
            return std::partial_ordering(byNumber);
        return std::partial_ordering(words.compare(other.words) <=> 0);
    }
};

SortKey amountKey(const QString &value)
{
    const auto number = parseDecimal(value);
    return number ? SortKey{number->toDouble(), {}} : SortKey{std::numeric_limits<double>::max(), value.toUtf8()};
}

/** Amounts by their size in yuan, then rates and counts by theirs, words last. */
SortKey differenceKey(const FindingSummary &finding)
{
    if (const auto yuan = differenceInYuan(finding))
        return {yuan->toDouble() + 1e9, {}};
    const auto number = parseDecimal(finding.difference);
    return {number ? abs(*number).toDouble() : -1.0, {}};
}

SortKey keyOf(const FindingRow &row, int index, int column)
{
    const FindingSummary &finding = row.summary;
    switch (column) {
    case FindingModel::SeverityColumn:
        return {static_cast<double>(finding.severity), {}};
    case FindingModel::VerdictColumn:
        return {static_cast<double>(row.decision.verdict), {}};
    case FindingModel::StatedColumn:
        return amountKey(finding.stated);
    case FindingModel::ExpectedColumn:
        return amountKey(finding.expected);
    case FindingModel::DifferenceColumn:
        return differenceKey(finding);
    case FindingModel::RuleColumn:
        return {0, pinyinSortKey(checkTitle(finding.rule))};
    case FindingModel::MessageColumn:
        return {0, pinyinSortKey(row.sentence)};
    default: // report and place: as the rows come
        return {static_cast<double>(index), {}};
    }
}

std::vector<int> sortedRows(const std::vector<FindingRow> &rows, const FindingOrder &order)
{
    std::vector<int> shown;
    for (size_t i = 0; i < rows.size(); ++i)
        if (order.filter.accepts(rows[i]))
            shown.push_back(static_cast<int>(i));
    if (order.column < 0)
        return shown;
    std::vector<SortKey> keys(rows.size());
    for (const int i : shown)
        keys[static_cast<size_t>(i)] = keyOf(rows[static_cast<size_t>(i)], i, order.column);
    std::stable_sort(shown.begin(), shown.end(), [&](int a, int b) {
        const auto compared = keys[static_cast<size_t>(a)] <=> keys[static_cast<size_t>(b)];
        return order.descending ? compared > 0 : compared < 0;
    });
    return shown;
}

QString groupKey(const FindingRow &row, FindingGrouping grouping)
{
    switch (grouping) {
    case FindingGrouping::Report:
        return QString::number(row.summary.report);
    case FindingGrouping::Rule:
        return row.summary.rule;
    case FindingGrouping::Severity:
        return QString::number(static_cast<int>(row.summary.severity));
    case FindingGrouping::Section:
        return row.summary.section;
    case FindingGrouping::None:
        break;
    }
    return {};
}

QString groupTitle(const FindingRow &row, FindingGrouping grouping)
{
    switch (grouping) {
    case FindingGrouping::Report:
        return row.title;
    case FindingGrouping::Rule:
        return checkTitle(row.summary.rule);
    case FindingGrouping::Severity:
        return severityLabel(row.summary.severity);
    case FindingGrouping::Section:
        return row.summary.section.isEmpty() ? FindingModel::tr("Before the first heading") : row.summary.section;
    case FindingGrouping::None:
        break;
    }
    return {};
}

} // namespace

std::vector<FindingGroup> arrangeFindings(const std::vector<FindingRow> &rows, const FindingOrder &order)
{
    const std::vector<int> shown = sortedRows(rows, order);
    if (order.grouping == FindingGrouping::None)
        return {{{}, shown}};
    std::vector<FindingGroup> groups;
    QHash<QString, size_t> known;
    for (const int i : shown) {
        const FindingRow &row = rows[static_cast<size_t>(i)];
        const QString key = groupKey(row, order.grouping);
        if (!known.contains(key)) {
            known.insert(key, groups.size());
            groups.push_back({groupTitle(row, order.grouping), {}});
        }
        groups[known.value(key)].rows.push_back(i);
    }
    if (order.grouping == FindingGrouping::Severity)
        std::stable_sort(groups.begin(), groups.end(), [&rows](const FindingGroup &a, const FindingGroup &b) {
            return rows[static_cast<size_t>(a.rows.front())].summary.severity < rows[static_cast<size_t>(b.rows.front())].summary.severity;
        });
    return groups;
}

} // namespace tieout
