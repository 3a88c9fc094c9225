#include "checktext.h"

#include "check/checktable.h"
#include "terminal.h"

#include <algorithm>

namespace tieout {

namespace {

QString severityMark(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("✖ ") + Cli::tr("Error");
    case Severity::Warning:
        return QStringLiteral("▲ ") + Cli::tr("Warning");
    case Severity::Rounding:
        return QStringLiteral("◆ ") + Cli::tr("Rounding");
    case Severity::Attention:
        break;
    }
    return QStringLiteral("● ") + Cli::tr("Attention");
}

QString placeText(const Document &document, TextSpan span)
{
    const Place place = document.place(span);
    if (document.kind == SourceKind::Text)
        return Cli::tr("line %1").arg(place.line);
    return Cli::tr("page %1, line %2").arg(place.page).arg(place.line);
}

QString placeText(const Document &document, const Finding &finding)
{
    return finding.evidence.empty() ? QString() : placeText(document, finding.evidence.front().span);
}

QString headText(const QString &file, const Report &report)
{
    QStringList parts;
    if (!report.meta.department.isEmpty())
        parts += report.meta.department;
    if (!report.meta.region.isEmpty())
        parts += report.meta.region;
    if (report.meta.fiscalYear != 0)
        parts += Cli::tr("fiscal year %1").arg(report.meta.fiscalYear);
    if (report.document->kind == SourceKind::Pdf)
        parts += Cli::tr("%1 pages").arg(report.document->pages.size());
    return parts.isEmpty() ? file + u'\n' : QStringLiteral("%1\n  %2\n").arg(file, parts.join(QStringLiteral(" · ")));
}

QString findingText(const Document &document, const Finding &finding)
{
    QString text = QStringLiteral("\n  %1  %2  %3 (%4)\n    %5\n")
                       .arg(severityMark(finding.severity), placeText(document, finding), checkTitle(finding.rule),
                            finding.rule, finding.message.text());
    for (const Message &step : finding.steps)
        text += QStringLiteral("      %1\n").arg(step.text());
    return text;
}

QString excludedText(const Document &document, const Finding &finding, const Decision &decision)
{
    return QStringLiteral("    %1  %2  %3\n      %4\n")
        .arg(severityMark(finding.severity), placeText(document, finding), finding.message.text(),
             Cli::tr("Reason: %1").arg(decision.reason));
}

QString correctionText(const Document &document, const Correction &correction)
{
    return QStringLiteral("    %1  %2\n      %3\n")
        .arg(placeText(document, correction.span),
             Cli::tr("%1: %2 instead of %3").arg(correction.label, correction.corrected, correction.original),
             Cli::tr("Reason: %1").arg(correction.reason));
}

QString ledgerText(const CheckResult &result)
{
    const auto count = [&](Outcome outcome) {
        return std::count_if(result.ledger.begin(), result.ledger.end(),
                             [&](const CheckRecord &record) { return record.outcome == outcome; });
    };
    return Cli::tr("Ties checked: %1 agree, %2 do not, %3 could not be checked.")
        .arg(count(Outcome::Pass))
        .arg(count(Outcome::Fail))
        .arg(count(Outcome::NotChecked));
}

bool isDismissed(const Finding &finding, const QHash<QString, Decision> &decisions)
{
    return decisions.value(finding.key).verdict == Verdict::Dismissed;
}

} // namespace

FindingCount &FindingCount::operator+=(const FindingCount &other)
{
    for (int i = 0; i < 4; ++i)
        bySeverity[i] += other.bySeverity[i];
    excluded += other.excluded;
    return *this;
}

FindingCount countFindings(const CheckResult &result, const QHash<QString, Decision> &decisions)
{
    FindingCount count;
    for (const Finding &finding : result.findings)
        ++(isDismissed(finding, decisions) ? count.excluded : count.bySeverity[static_cast<int>(finding.severity)]);
    return count;
}

QString checkText(const QString &file, const CheckedReport &checked, const QHash<QString, Decision> &decisions)
{
    const Document &document = *checked.report->document;
    std::vector<const Finding *> findings, excluded;
    for (const Finding &finding : checked.result.findings)
        (isDismissed(finding, decisions) ? excluded : findings).push_back(&finding);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding *a, const Finding *b) { return a->severity < b->severity; });

    QString text = headText(file, *checked.report);
    for (const Finding *finding : findings)
        text += findingText(document, *finding);
    if (!excluded.empty())
        text += QStringLiteral("\n  %1\n").arg(Cli::tr("Excluded by the auditor:"));
    for (const Finding *finding : excluded)
        text += excludedText(document, *finding, decisions.value(finding->key));

    if (!checked.report->corrections.empty())
        text += QStringLiteral("\n  %1\n").arg(Cli::tr("Read as the auditor corrected it:"));
    for (const Correction &correction : checked.report->corrections)
        text += correctionText(document, correction);

    text += QStringLiteral("\n  %1\n  %2\n").arg(countText(countFindings(checked.result, decisions)), ledgerText(checked.result));
    if (!checked.report->notices.empty())
        text += QStringLiteral("  %1\n").arg(
            Cli::tr("Places that were not understood: %1 (see --format json).").arg(checked.report->notices.size()));
    return text + u'\n';
}

QString countText(const FindingCount &count)
{
    QString text = Cli::tr("Errors %1, warnings %2, roundings %3, attentions %4")
                       .arg(count.bySeverity[0])
                       .arg(count.bySeverity[1])
                       .arg(count.bySeverity[2])
                       .arg(count.bySeverity[3]);
    if (count.excluded > 0)
        text += Cli::tr("; excluded %1").arg(count.excluded);
    return text;
}

} // namespace tieout
