#include "memo/buildmemo.h"

#include "base/language.h"
#include "check/checktable.h"
#include "check/settings.h"
#include "memo/memofinding.h"
#include "memo/memohead.h"
#include "memo/memoledger.h"
#include "memo/memoparagraphs.h"
#include "report/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace tieout {

namespace {

/** Numbers the findings of one report; the same at several places is one entry. */
class FindingList
{
public:
    FindingList(const MemoInput &input, const ReviewedReport &reviewed, const MemoTexts &texts, int report, MemoPart &part)
        : m_input(input), m_reviewed(reviewed), m_texts(texts), m_report(report), m_part(part)
    {
        for (const Finding &finding : reviewed.result.findings)
            m_sorted.push_back(&finding);
        std::stable_sort(m_sorted.begin(), m_sorted.end(),
                         [](const Finding *a, const Finding *b) { return a->severity < b->severity; });
    }

    void fill()
    {
        for (const Finding *finding : m_sorted)
            add(*finding);
        for (const Finding *finding : m_sorted)
            relate(*finding);
    }

private:
    void add(const Finding &finding)
    {
        MemoFinding printed = memoFinding(m_reviewed, finding, m_texts);
        ++m_part.counts[static_cast<size_t>(printed.severity)];
        ++m_part.verdicts[static_cast<size_t>(printed.verdict)];
        const auto same = std::find_if(m_part.findings.begin(), m_part.findings.end(),
                                       [&](const MemoFinding &entry) { return isSame(entry, printed); });
        if (same != m_part.findings.end()) {
            addPlaces(printed, *same);
            m_numbers.insert(printed.key, same->number);
            return;
        }
        printed.number = QStringLiteral("%1-%2").arg(m_report).arg(m_part.findings.size() + 1);
        printed.picture = m_input.pictures.value(pictureKey(m_reviewed.id, finding.key));
        m_numbers.insert(printed.key, printed.number);
        m_part.findings.push_back(std::move(printed));
    }

    void relate(const Finding &finding)
    {
        const QString own = m_numbers.value(finding.key);
        const auto entry = std::find_if(m_part.findings.begin(), m_part.findings.end(),
                                        [&](const MemoFinding &printed) { return printed.number == own; });
        for (const QString &key : finding.affects)
            if (const QString number = m_numbers.value(key); !number.isEmpty() && number != own && !entry->related.contains(number))
                entry->related << number;
    }

    const MemoInput &m_input;
    const ReviewedReport &m_reviewed;
    const MemoTexts &m_texts;
    int m_report;
    MemoPart &m_part;
    std::vector<const Finding *> m_sorted;
    QHash<QString, QString> m_numbers;
};

void addStale(const ReviewedReport &reviewed, MemoPart &part)
{
    for (const StaleDecision &stale : reviewed.stale) {
        if (stale.decision.isDefault())
            continue;
        QStringList words{verdictWord(stale.decision.verdict)};
        for (const QString &text : {stale.message.text(), stale.decision.reason, stale.decision.note, stale.decision.author})
            if (!text.isEmpty())
                words << printable(text);
        part.stale << words.join(currentLanguage() == u"zh" ? QStringLiteral("；") : QStringLiteral("; "));
    }
}

void addRemarks(const ReviewedReport &reviewed, MemoPart &part)
{
    const Report &report = *reviewed.report;
    const Document &document = *report.document;
    for (const Annotation &note : reviewed.annotations)
        if (!note.text.isEmpty())
            part.notes.push_back({note.span.isEmpty() && note.page >= 0
                                      ? tell(QT_TRANSLATE_NOOP("Message", "page %1"), {QString::number(note.page + 1)})
                                      : placeText(document, note.span),
                                  quoteAround(report, note.span).marked, printable(note.text), printable(note.author)});
    for (const Correction &correction : reviewed.corrections)
        part.corrections.push_back({placeText(document, correction.span), printable(correction.label), printable(correction.original),
                                    printable(correction.corrected), printable(correction.reason), printable(correction.author)});
    for (const Notice &notice : report.notices)
        part.notices << placeText(document, notice.span) + QStringLiteral("  ") + printable(notice.message.text());
}

MemoPart partOf(const MemoInput &input, const ReviewedReport &reviewed, const MemoTexts &texts, int number)
{
    MemoPart part;
    part.title = printable(reportTitle(*reviewed.report));
    part.department = printable(reviewed.report->meta.department);
    part.period = periodOf(*reviewed.report);
    part.source = sourceLine(*reviewed.report->document);
    part.header = reportHead(reviewed);
    FindingList(input, reviewed, texts, number, part).fill();
    addStale(reviewed, part);
    addLedger(reviewed.result, part);
    addRemarks(reviewed, part);
    return part;
}

/** How many checks were made over all reports, and how they ended. */
QString checksMade(const std::vector<MemoPart> &parts, qsizetype rulesOff)
{
    MemoLedgerRow sum;
    for (const MemoPart &part : parts)
        for (const MemoLedgerRow &row : part.ledger) {
            sum.pass += row.pass;
            sum.fail += row.fail;
            sum.notApplicable += row.notApplicable;
            sum.notChecked += row.notChecked;
        }
    return tell(QT_TRANSLATE_NOOP("Message", "%1 rules were run by Tieout %2 and applied %3 times: %4 tie, %5 do not, %6 not applicable, %7 not checked."),
                {QString::number(static_cast<qsizetype>(checkTable().size()) - rulesOff), QStringLiteral(TIEOUT_VERSION),
                 QString::number(sum.pass + sum.fail + sum.notApplicable + sum.notChecked), QString::number(sum.pass),
                 QString::number(sum.fail), QString::number(sum.notApplicable), QString::number(sum.notChecked)});
}

QStringList scopeSentences(const std::vector<MemoPart> &parts, const CheckSettings &settings)
{
    return {tell(QT_TRANSLATE_NOOP("Message",
                                   "Every finding recomputes the numbers as printed in the reports named here, within the "
                                   "narrative, within each table and between them; accounts and vouchers were not examined.")),
            checksMade(parts, settings.rulesOff.size()),
            tell(QT_TRANSLATE_NOOP("Message", "Thresholds: deviation from the budget from %1 % on; materiality %2 yuan."),
                 {toShortest(settings.deviationPercent), toShortest(settings.materialityYuan)}),
            tell(QT_TRANSLATE_NOOP("Message",
                                   "A printed number stands for half a unit of its last digit to each side: an error is what "
                                   "no values in these ranges make true, a rounding difference misses by the last digit only."))};
}

QStringList switchedOff(const CheckSettings &settings)
{
    QStringList lines;
    for (const QString &rule : settings.rulesOff)
        lines << tell(QT_TRANSLATE_NOOP("Message", "%1: did not run"), {checkTitle(rule)});
    for (auto entry = settings.severityOverrides.begin(); entry != settings.severityOverrides.end(); ++entry)
        lines << tell(QT_TRANSLATE_NOOP("Message", "%1: told as %2 by the case's settings"), {checkTitle(entry.key()), severityWord(entry.value())});
    return lines;
}

std::vector<MemoLine> logLines(const ReviewedCase &reviewed)
{
    const LogDigest &log = reviewed.log;
    if (log.events == 0)
        return {};
    return {{tell(QT_TRANSLATE_NOOP("Message", "As of")), timeText(reviewed.asOf)},
            {tell(QT_TRANSLATE_NOOP("Message", "Events")), QString::number(log.events)},
            {tell(QT_TRANSLATE_NOOP("Message", "Last hash")), QString::fromLatin1(log.head)},
            {tell(QT_TRANSLATE_NOOP("Message", "State")),
             log.isWhole ? tell(QT_TRANSLATE_NOOP("Message", "The chain of hashes is whole: no event was changed or removed."))
                         : tell(QT_TRANSLATE_NOOP("Message", "The chain of hashes is broken: an event was changed or removed."))}};
}

} // namespace

QString pictureKey(qint64 report, const QString &finding)
{
    return QString::number(report) + u'\n' + finding;
}

QString Memo::field(const char *id) const
{
    for (const MemoLine &line : header)
        if (line.id == QLatin1String(id))
            return line.value;
    return {};
}

QString memoFormName(MemoForm form)
{
    switch (form) {
    case MemoForm::Memo: return tell(QT_TRANSLATE_NOOP("Message", "Audit memo"));
    case MemoForm::Evidence: return tell(QT_TRANSLATE_NOOP("Message", "Audit evidence sheet"));
    case MemoForm::Summary: break;
    }
    return tell(QT_TRANSLATE_NOOP("Message", "Summary working paper"));
}

Memo buildMemo(const MemoInput &input)
{
    Memo memo;
    memo.form = input.form;
    memo.withDismissed = input.withDismissed;
    memo.title = memoFormName(input.form);
    memo.caseName = printable(input.reviewed.name);
    memo.made = input.reviewed.asOf;
    const MemoTexts texts = memoTexts(input.reviewed.memoTexts);
    memo.header = memoHead(input, texts);
    memo.auditor = memo.field("preparer");
    int number = 0;
    for (const ReviewedReport &report : input.reviewed.reports)
        memo.parts.push_back(partOf(input, report, texts, ++number));
    const CheckSettings settings = settingsFrom(input.reviewed.settings);
    memo.scope = scopeSentences(memo.parts, settings);
    memo.switchedOff = switchedOff(settings);
    memo.ticks = tickLegend();
    memo.log = logLines(input.reviewed);
    memo.charts = input.charts;
    return memo;
}

} // namespace tieout
