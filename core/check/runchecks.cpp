#include "check/runchecks.h"

#include "check/causes.h"
#include "check/check.h"
#include "check/checktable.h"
#include "check/nearrepeats.h"

#include <QHash>
#include <algorithm>
#include <numeric>

namespace tieout {

namespace {

/** What a finding quotes, as the key holds it: without spaces, so that a new line break changes nothing. */
QString keyQuote(const Document &document, const Finding &finding)
{
    QString quote;
    for (const QChar c : document.quote(finding.evidence.front().span))
        if (!c.isSpace())
            quote += c;
    if (quote.size() > 40)
        quote.truncate(40);
    return quote;
}

void setKeys(const Document &document, std::vector<Finding> &findings)
{
    QHash<QString, int> seen;
    for (Finding &finding : findings) {
        const QString base = finding.rule + u'|' + keyQuote(document, finding);
        finding.key = base + u'|' + QString::number(++seen[base]);
    }
}

/** Sorts by place; the links between findings, kept by index until now, become keys. */
void arrange(const Document &document, CheckResult &result, const std::vector<std::pair<int, int>> &links)
{
    std::vector<size_t> order(result.findings.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return result.findings[a].evidence.front().span < result.findings[b].evidence.front().span;
    });
    std::vector<Finding> sorted;
    std::vector<size_t> position(order.size());
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

} // namespace

CheckResult runChecks(const Report &report, const CheckSettings &settings, Progress &progress)
{
    CheckResult result;
    const Query query(report);
    const JoinedText joined(report);
    CheckContext context(query, joined, settings, result);
    for (const Check &check : checkTable()) {
        if (progress.isCancelled())
            break;
        context.enterRule(check.id);
        check.run(context);
    }
    if (!progress.isCancelled()) {
        context.enterRule("narrative.repeat");
        checkNearRepeats(context);
        findCauses(context);
    }
    arrange(*report.document, result, context.links());
    return result;
}

} // namespace tieout
