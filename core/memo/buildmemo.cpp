#include "memo/buildmemo.h"

#include "base/language.h"
#include "check/checktable.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace tieout {

namespace {

QString tell(const char *source, const QStringList &args = {})
{
    return message(source, args).text();
}

QString timeText(const QDateTime &utc)
{
    return utc.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString withUnit(const QString &number, const QString &unit)
{
    return number.isEmpty() || unit.isEmpty() ? number : number + u' ' + unit;
}

/** The unit that the number at `span` was read in. */
QString unitAt(const Report &report, TextSpan span)
{
    for (const Figure &figure : report.figures)
        if (figure.number.span == span)
            return figure.number.unitWord.isEmpty() ? unitName(figure.number.unit) : figure.number.unitWord;
    for (const Table &table : report.tables)
        for (const Row &row : table.rows)
            for (const Cell &cell : row.cells)
                if (cell.state == CellState::Number && cell.number.span == span)
                    return unitName(cell.number.unit);
    return {};
}

QString titleOf(const Report &report)
{
    const Meta &meta = report.meta;
    if (meta.department.isEmpty())
        return QFileInfo(report.document->name).fileName();
    if (meta.fiscalYear == 0)
        return meta.department;
    return tell(QT_TRANSLATE_NOOP("Message", "%1, fiscal year %2"), {meta.department, QString::number(meta.fiscalYear)});
}

std::vector<MemoLine> headerOf(const Report &report)
{
    const Meta &meta = report.meta;
    const Document &document = *report.document;
    std::vector<MemoLine> lines;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.push_back({label, printable(value)});
    };
    add(tell(QT_TRANSLATE_NOOP("Message", "Auditee")), meta.department);
    add(tell(QT_TRANSLATE_NOOP("Message", "Region")), meta.region);
    add(tell(QT_TRANSLATE_NOOP("Message", "Fiscal year")), meta.fiscalYear ? QString::number(meta.fiscalYear) : QString());
    add(tell(QT_TRANSLATE_NOOP("Message", "Unit of the tables")), unitName(meta.tableUnit));
    add(tell(QT_TRANSLATE_NOOP("Message", "Unit of the narrative")), unitName(meta.narrativeUnit));
    add(tell(QT_TRANSLATE_NOOP("Message", "Source file")), QFileInfo(document.name).fileName());
    add(tell(QT_TRANSLATE_NOOP("Message", "Form")),
        document.kind == SourceKind::Pdf
            ? tell(QT_TRANSLATE_NOOP("Message", "PDF, %1 pages"), {QString::number(document.pages.size())})
            : tell(QT_TRANSLATE_NOOP("Message", "text, %1, %2 lines"),
                   {document.charset, QString::number(document.lineCount())}));
    add(QStringLiteral("SHA-256"), QString::fromLatin1(document.sha256));
    return lines;
}

std::vector<MemoOperand> operandsOf(const Report &report, const Finding &finding)
{
    std::vector<MemoOperand> operands;
    for (const Evidence &evidence : finding.evidence)
        operands.push_back({evidence.role, printable(evidence.label),
                            withUnit(printable(report.document->quote(evidence.span)), unitAt(report, evidence.span)),
                            placeText(*report.document, evidence.span)});
    return operands;
}

MemoFinding findingOf(const Report &report, const Finding &finding, const Decision &decision)
{
    MemoFinding out;
    out.key = finding.key;
    out.title = checkTitle(finding.rule);
    out.severity = finding.severity;
    out.certainty = finding.certainty;
    out.statement = printable(finding.message.text());
    if (!finding.evidence.empty()) {
        out.quote = quoteAround(report, finding.evidence.front().span);
        out.place = out.quotePlace = placeText(*report.document, finding.evidence.front().span);
    }
    out.operands = operandsOf(report, finding);
    for (const Message &step : finding.steps)
        out.steps << printable(step.text());
    out.stated = withUnit(printable(finding.stated), finding.unit);
    out.expected = withUnit(printable(finding.expected), finding.unit);
    out.difference = withUnit(printable(finding.difference), finding.unit);
    out.verdict = decision.verdict;
    out.reason = printable(decision.reason);
    out.note = printable(decision.note);
    if (!decision.isDefault() && decision.changed.isValid())
        out.decided = QStringList{decision.author, timeText(decision.changed)}.join(u' ').trimmed();
    return out;
}

/** Whether two findings say the same of the same numbers, at other places. */
bool isSame(const MemoFinding &a, const MemoFinding &b)
{
    return a.title == b.title && a.severity == b.severity && a.certainty == b.certainty && a.statement == b.statement &&
           a.steps == b.steps && a.stated == b.stated && a.expected == b.expected && a.difference == b.difference &&
           a.verdict == b.verdict && a.reason == b.reason && a.note == b.note && a.decided == b.decided &&
           std::equal(a.operands.begin(), a.operands.end(), b.operands.begin(), b.operands.end(),
                      [](const MemoOperand &x, const MemoOperand &y) {
                          return x.role == y.role && x.label == y.label && x.printed == y.printed;
                      });
}

void addPlace(const QString &place, QString &places)
{
    const QString between = currentLanguage() == u"zh" ? QStringLiteral("、") : QStringLiteral(", ");
    if (!places.split(between).contains(place))
        places += between + place;
}

void addPlaces(const MemoFinding &other, MemoFinding &entry)
{
    addPlace(other.place, entry.place);
    for (size_t i = 0; i < entry.operands.size(); ++i)
        addPlace(other.operands[i].place, entry.operands[i].place);
}

void addFindings(const MemoReport &input, int report, MemoPart &part)
{
    std::vector<const Finding *> sorted;
    for (const Finding &finding : input.result.findings)
        sorted.push_back(&finding);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Finding *a, const Finding *b) { return a->severity < b->severity; });
    QHash<QString, QString> numbers;
    for (const Finding *finding : sorted) {
        MemoFinding printed = findingOf(*input.report, *finding, input.decisions.value(finding->key));
        ++part.counts[static_cast<size_t>(printed.severity)];
        ++part.verdicts[static_cast<size_t>(printed.verdict)];
        const auto same = std::find_if(part.findings.begin(), part.findings.end(),
                                       [&](const MemoFinding &entry) { return isSame(entry, printed); });
        if (same != part.findings.end()) {
            addPlaces(printed, *same);
            numbers.insert(printed.key, same->number);
            continue;
        }
        printed.number = QStringLiteral("%1-%2").arg(report).arg(part.findings.size() + 1);
        numbers.insert(printed.key, printed.number);
        part.findings.push_back(std::move(printed));
    }
    for (const Finding *finding : sorted) {
        const QString own = numbers.value(finding->key);
        const auto entry = std::find_if(part.findings.begin(), part.findings.end(),
                                        [&](const MemoFinding &printed) { return printed.number == own; });
        for (const QString &key : finding->affects)
            if (const QString number = numbers.value(key); !number.isEmpty() && number != own && !entry->related.contains(number))
                entry->related << number;
    }
}

void addStale(const MemoReport &input, MemoPart &part)
{
    QSet<QString> raised;
    for (const Finding &finding : input.result.findings)
        raised.insert(finding.key);
    QStringList keys = input.decisions.keys();
    keys.sort(); // a hash has no order of its own, the memo needs one
    for (const QString &key : std::as_const(keys)) {
        const Decision decision = input.decisions.value(key);
        if (raised.contains(key) || decision.isDefault())
            continue;
        QStringList words{verdictWord(decision.verdict)};
        for (const QString &text : {decision.reason, decision.note, decision.author})
            if (!text.isEmpty())
                words << printable(text);
        part.stale << words.join(currentLanguage() == u"zh" ? QStringLiteral("；") : QStringLiteral("; "));
    }
}

MemoLedgerRow &ledgerRow(MemoPart &part, const QString &title)
{
    for (MemoLedgerRow &row : part.ledger)
        if (row.title == title)
            return row;
    part.ledger.push_back({title});
    return part.ledger.back();
}

/** Subjects that share a rule and a reason are named together, the first few of them. */
void addLedger(const CheckResult &result, MemoPart &part)
{
    struct Gap
    {
        QString title, reason;
        QStringList subjects;
    };
    std::vector<Gap> gaps;
    for (const CheckRecord &record : result.ledger) {
        MemoLedgerRow &row = ledgerRow(part, checkTitle(record.rule));
        switch (record.outcome) {
        case Outcome::Pass: ++row.pass; break;
        case Outcome::Fail: ++row.fail; break;
        case Outcome::NotApplicable: ++row.notApplicable; break;
        case Outcome::NotChecked: ++row.notChecked; break;
        }
        if (record.outcome != Outcome::NotChecked)
            continue;
        const QString reason = record.reason.text();
        auto gap = std::find_if(gaps.begin(), gaps.end(),
                                [&](const Gap &g) { return g.title == row.title && g.reason == reason; });
        if (gap == gaps.end())
            gap = gaps.insert(gaps.end(), Gap{row.title, reason, {}});
        if (!record.subject.isEmpty() && !gap->subjects.contains(record.subject))
            gap->subjects << printable(record.subject);
    }
    constexpr qsizetype named = 6;
    for (const Gap &gap : gaps) {
        QString subjects = gap.subjects.mid(0, named).join(currentLanguage() == u"zh" ? QStringLiteral("、") : QStringLiteral(", "));
        if (gap.subjects.size() > named)
            subjects = tell(QT_TRANSLATE_NOOP("Message", "%1 and %2 more"),
                            {subjects, QString::number(gap.subjects.size() - named)});
        part.gaps.push_back({gap.title, printable(gap.reason), subjects});
    }
}

MemoPart partOf(const MemoReport &input, int number)
{
    const Report &report = *input.report;
    MemoPart part;
    part.title = printable(titleOf(report));
    part.header = headerOf(report);
    addFindings(input, number, part);
    addStale(input, part);
    addLedger(input.result, part);
    for (const Annotation &note : input.annotations)
        part.notes.push_back({placeText(*report.document, note.span), quoteAround(report, note.span).marked,
                              printable(note.text), printable(note.author)});
    for (const Notice &notice : report.notices)
        part.notices << placeText(*report.document, notice.span) + QStringLiteral("  ") + printable(notice.message.text());
    return part;
}

std::vector<MemoLine> memoHeader(const Memo &memo)
{
    return {{tell(QT_TRANSLATE_NOOP("Message", "Case")), memo.caseName},
            {tell(QT_TRANSLATE_NOOP("Message", "Reports")), QString::number(memo.parts.size())},
            {tell(QT_TRANSLATE_NOOP("Message", "Prepared by")), memo.auditor},
            {tell(QT_TRANSLATE_NOOP("Message", "Prepared on")), timeText(memo.made)},
            {tell(QT_TRANSLATE_NOOP("Message", "Program")), QStringLiteral("Tieout " TIEOUT_VERSION)}};
}

QStringList scopeSentences()
{
    return {tell(QT_TRANSLATE_NOOP("Message",
                                   "Every finding recomputes the numbers as printed in the reports named here, within the "
                                   "narrative, within each table and between them; accounts and vouchers were not examined.")),
            tell(QT_TRANSLATE_NOOP("Message",
                                   "A printed number stands for half a unit of its last digit to each side: an error is what "
                                   "no values in these ranges make true, a rounding difference misses by the last digit only."))};
}

} // namespace

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return tell(QT_TRANSLATE_NOOP("Message", "Error"));
    case Severity::Warning: return tell(QT_TRANSLATE_NOOP("Message", "Warning"));
    case Severity::Rounding: return tell(QT_TRANSLATE_NOOP("Message", "Rounding"));
    case Severity::Attention: break;
    }
    return tell(QT_TRANSLATE_NOOP("Message", "Attention"));
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Open: return tell(QT_TRANSLATE_NOOP("Message", "Open"));
    case Verdict::Confirmed: return tell(QT_TRANSLATE_NOOP("Message", "Confirmed"));
    case Verdict::NeedsEvidence: return tell(QT_TRANSLATE_NOOP("Message", "Needs evidence"));
    case Verdict::Dismissed: break;
    }
    return tell(QT_TRANSLATE_NOOP("Message", "Dismissed"));
}

Memo buildMemo(const MemoInput &input)
{
    Memo memo;
    memo.title = tell(QT_TRANSLATE_NOOP("Message", "Audit memo"));
    memo.caseName = printable(input.caseName);
    memo.auditor = printable(input.auditor);
    memo.made = input.made;
    int number = 0;
    for (const MemoReport &report : input.reports)
        memo.parts.push_back(partOf(report, ++number));
    memo.header = memoHeader(memo);
    memo.scope = scopeSentences();
    return memo;
}

} // namespace tieout
