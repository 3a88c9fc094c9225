#include "check/runchecks.h"

#include "base/words.h"
#include "check/causes.h"
#include "check/check.h"
#include "check/checktable.h"
#include "check/doubtfultables.h"
#include "check/nearrepeats.h"
#include "check/roundings.h"
#include "check/slippedtables.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <numeric>
#include <utility>

namespace tieout {

namespace {

/** What a finding quotes, as the key holds it: without spaces, so that a new line break changes nothing. */
QString keyQuote(const Document &document, const Finding &finding)
{
    return withoutSpaces(document.quote(finding.evidence.front().span)).left(40);
}

void setKeys(const Document &document, std::vector<Finding> &findings)
{
    QHash<QString, int> seen;
    for (Finding &finding : findings) {
        const QString base = finding.rule + u'|' + keyQuote(document, finding);
        finding.key = base + u'|' + QString::number(++seen[base]);
    }
}

/** Sorts by place and leaves out what was taken into others; the links between findings, kept by index until now, become keys. */
void arrange(const Document &document, CheckResult &result, const std::vector<std::pair<int, int>> &links, const std::vector<std::pair<int, int>> &merged)
{
    std::vector<size_t> order(result.findings.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::erase_if(order, [&](size_t index) { return std::any_of(merged.begin(), merged.end(), [&](const auto &pair) { return pair.first == static_cast<int>(index); }); });
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return result.findings[a].evidence.front().span < result.findings[b].evidence.front().span;
    });
    std::vector<Finding> sorted;
    std::vector<size_t> position(result.findings.size());
    for (const size_t index : order) {
        position[index] = sorted.size();
        sorted.push_back(std::move(result.findings[index]));
    }
    setKeys(document, sorted);
    for (const auto &[dependent, root] : links) {
        const size_t from = position[static_cast<size_t>(root)];
        const QString key = sorted[position[static_cast<size_t>(dependent)]].key;
        if (!sorted[from].affects.contains(key))
            sorted[from].affects << key;
    }
    result.findings = std::move(sorted);
}

void overrideSeverities(const QMap<QString, Severity> &overrides, std::vector<Finding> &findings)
{
    for (Finding &finding : findings)
        if (const auto severity = overrides.constFind(finding.rule); severity != overrides.constEnd() && *severity != finding.severity)
            finding.ruleSeverity = std::exchange(finding.severity, *severity);
}

/** A number that the auditor corrected no longer is what its source shows: the arithmetic says so. */
void tellCorrections(const std::vector<Correction> &corrections, std::vector<Finding> &findings)
{
    for (const Correction &correction : corrections)
        for (Finding &finding : findings)
            for (const Evidence &piece : finding.evidence)
                if (!correction.span.isEmpty() && piece.span.overlaps(correction.span)) {
                    finding.steps.push_back(correction.corrected == correction.original
                                                ? message(QT_TRANSLATE_NOOP("Message", "%1: confirmed by the auditor as %2"), {correction.label, correction.corrected})
                                                : message(QT_TRANSLATE_NOOP("Message", "%1: corrected by the auditor to %2; %3 was read"),
                                                          {correction.label, correction.corrected, correction.original}));
                    break;
                }
}

CheckResult runRules(const Report &report, const CheckSettings &settings, Progress &progress, const std::vector<ReportAbstract> &others, const std::vector<size_t> &doubtful,
                     const Report &read)
{
    CheckResult result;
    const Query query(report);
    const JoinedText joined(report);
    CheckContext context(query, joined, settings, others, result);
    for (const Check &check : checkTable()) {
        if (progress.isCancelled())
            break;
        context.enterRule(check.id);
        if (settings.rulesOff.contains(QLatin1String(check.id)))
            context.notChecked({}, message(QT_TRANSLATE_NOOP("Message", "Switched off in the settings of the case")));
        else
            check.run(context);
    }
    if (!progress.isCancelled() && !settings.rulesOff.contains(QLatin1String("narrative.repeat"))) {
        context.enterRule("narrative.repeat");
        checkNearRepeats(context);
    }
    context.enterRule("table.column-sum");
    for (const size_t table : doubtful)
        context.notChecked(report.tables[table].title, message(QT_TRANSLATE_NOOP("Message", "So many sums and rows of this table do not fit that it was probably not read as it is printed: its figures are not checked.")));
    context.enterRule("table.cross");
    if (!settings.rulesOff.contains(QLatin1String("table.cross")))
        reportSlippedTables(context, read, doubtful);
    findCauses(context);
    groupRoundings(context);
    overrideSeverities(settings.severityOverrides, result.findings);
    tellCorrections(report.corrections, result.findings);
    arrange(*report.document, result, context.links(), context.merged());
    return result;
}

} // namespace

CheckResult runChecks(const Report &report, const CheckSettings &settings, Progress &progress, const std::vector<ReportAbstract> &others)
{
    CheckResult result = runRules(report, settings, progress, others, {}, report);
    const std::vector<size_t> doubtful = doubtfulTables(report, result);
    return doubtful.empty() ? result : runRules(withoutRows(report, doubtful), settings, progress, others, doubtful, report);
}

} // namespace tieout
