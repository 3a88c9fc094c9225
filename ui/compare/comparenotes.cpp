#include "compare/comparedata.h"

#include "memo/memoparagraphs.h"
#include "number/grouped.h"

#include <QCoreApplication>
#include <algorithm>

namespace tieout {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tieout::ComparePanel)
};

QStringList spreadNotes(const ComparedData &compared)
{
    const Distribution &spread = compared.distribution;
    if (spread.count < fewestPeers)
        return {Words::tr("%1 values: under %2 peers neither quartiles nor outliers say anything.").arg(spread.count).arg(fewestPeers)};
    const auto told = [&](const Decimal &value) { return compared.chart.unit.isEmpty() ? grouped(toPlain(value, 2)) : grouped(toPlain(value, 2)) + u' ' + compared.chart.unit; };
    QStringList names;
    for (const int row : spread.outliers)
        names << compared.chart.rows[static_cast<size_t>(row)].label;
    return {Words::tr("n = %1, median %2, quartiles %3 to %4, median absolute deviation %5.")
                .arg(QString::number(spread.count), told(spread.median), told(spread.lower), told(spread.upper), told(spread.spread)),
            names.isEmpty() ? Words::tr("No outliers (modified z-score over 3.5).") : Words::tr("Outliers (modified z-score over 3.5): %1.").arg(names.join(listSeparator()))};
}

/** Those that are not shown, together where the reason is the same. */
QStringList missingNotes(const std::vector<MissingRow> &missing, qsizetype most)
{
    std::vector<std::pair<QString, QStringList>> reasons; // in the order of the case
    for (const MissingRow &row : missing) {
        const auto same = std::find_if(reasons.begin(), reasons.end(), [&](const auto &entry) { return entry.first == row.reason; });
        (same == reasons.end() ? reasons.emplace_back(row.reason, QStringList()) : *same).second << row.label;
    }
    QStringList notes;
    for (const auto &[reason, labels] : reasons) {
        const qsizetype more = labels.size() - most;
        notes << Words::tr("Not shown: %1. %2").arg(labels.mid(0, most).join(listSeparator()) + (more > 0 ? Words::tr(" and %1 more").arg(more) : QString()), reason);
    }
    return notes;
}

QString digitNote(int count)
{
    return count < fewestDigits ? Words::tr("Only %1 amounts: under %2 the first digits say nothing.").arg(count).arg(fewestDigits)
                                : Words::tr("%1 amounts of items. A deviation is a reason to look, never a finding: budgets are set in round sums.").arg(count);
}

} // namespace

QStringList compareNotes(const ComparedData &compared, CompareKind kind, NoteLength length)
{
    if (kind == CompareKind::FirstDigits)
        return {digitNote(compared.digits.count)};
    QStringList notes = kind == CompareKind::Spread ? spreadNotes(compared) : QStringList();
    if (std::any_of(compared.chart.rows.begin(), compared.chart.rows.end(), [](const ChartRow &row) { return row.isMarked; }))
        notes << Words::tr("Marked (✖ or a square): an open error touches the value.");
    return notes + missingNotes(compared.missing, length == NoteLength::Short ? 3 : static_cast<qsizetype>(compared.missing.size()));
}

} // namespace tieout
