#include "memo/memofinding.h"

#include "base/language.h"
#include "check/checktable.h"
#include "memo/draftparts.h"
#include "memo/memoparagraphs.h"
#include "number/grouped.h"

#include <QCoreApplication>
#include <algorithm>

namespace tieout {

namespace {

QString textKey(qint64 report, const QString &finding, const QString &part)
{
    return QString::number(report) + u'\n' + finding + u'\n' + part;
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

std::vector<MemoOperand> operandsOf(const Report &report, const Finding &finding)
{
    std::vector<MemoOperand> operands;
    for (const Evidence &evidence : finding.evidence)
        operands.push_back({evidence.role, printable(evidence.label),
                            withUnit(printable(report.document->quote(evidence.span)), unitAt(report, evidence.span)),
                            placeText(*report.document, evidence.span)});
    return operands;
}

/** What is printed against what should be there; amounts with separators where the source has them. */
void addOutcome(const Report &report, const Finding &finding, MemoFinding &out)
{
    const bool isSeparated = !finding.evidence.empty() && printedAt(*report.document, finding.evidence.front().span) &&
                             report.document->quote(finding.evidence.front().span).contains(u',');
    const auto shown = [&](const QString &words) {
        return isNumberOrBound(words) ? outcomeText(isSeparated ? grouped(words) : words, finding.unit) : printable(words);
    };
    out.stated = shown(finding.stated);
    out.expected = shown(finding.expected);
    out.difference = shown(finding.difference);
    out.against = againstWhat(*report.document, finding);
}

void addPlace(const QString &place, QString &places)
{
    const QString between = currentLanguage() == u"zh" ? QStringLiteral("、") : QStringLiteral(", ");
    if (!places.split(between).contains(place))
        places += between + place;
}

/** Paragraphs of the auditor's stay apart; all else is printed as the source would be. */
QString printableLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = printable(line);
    return lines.join(u'\n');
}

} // namespace

QString withUnit(const QString &number, const QString &unit)
{
    return number.isEmpty() || unit.isEmpty() ? number : number + u' ' + unit;
}

QString timeText(const QDateTime &utc)
{
    return utc.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

MemoTexts memoTexts(const std::vector<MemoText> &texts)
{
    MemoTexts out;
    for (const MemoText &text : texts)
        out.insert(textKey(text.report, text.finding, text.part), text.text);
    return out;
}

QString worded(const MemoTexts &texts, qint64 report, const QString &finding, const char *part, const QString &draft)
{
    return texts.value(textKey(report, finding, QLatin1String(part)), draft);
}

MemoFinding memoFinding(const ReviewedReport &reviewed, const Finding &finding, const MemoTexts &texts)
{
    const Report &report = *reviewed.report;
    const Decision decision = reviewed.decisions.value(finding.key);
    MemoFinding out;
    out.key = finding.key;
    out.report = reviewed.id;
    out.title = checkTitle(finding.rule);
    out.severity = finding.severity;
    out.certainty = finding.certainty;
    out.parts = draftParts(finding, reviewed.expenditure);
    for (const FindingPart &part : findingParts())
        out.parts.*part.text = printableLines(worded(texts, reviewed.id, finding.key, part.id, out.parts.*part.text));
    if (!finding.evidence.empty()) {
        out.quote = quoteAround(report, finding.evidence.front().span);
        out.place = out.quotePlace = placeText(*report.document, finding.evidence.front().span);
    }
    out.operands = operandsOf(report, finding);
    for (const Message &step : finding.steps)
        out.steps << printable(step.text());
    addOutcome(report, finding, out);
    out.verdict = decision.verdict;
    out.reason = printable(decision.reason);
    out.note = printable(decision.note);
    if (!decision.isDefault() && decision.changed.isValid())
        out.decided = QStringList{decision.author, timeText(decision.changed)}.join(u' ').trimmed();
    return out;
}

bool isSame(const MemoFinding &a, const MemoFinding &b)
{
    return a.title == b.title && a.severity == b.severity && a.certainty == b.certainty && a.parts == b.parts &&
           a.steps == b.steps && a.stated == b.stated && a.expected == b.expected && a.difference == b.difference &&
           a.verdict == b.verdict && a.reason == b.reason && a.note == b.note && a.decided == b.decided &&
           std::equal(a.operands.begin(), a.operands.end(), b.operands.begin(), b.operands.end(),
                      [](const MemoOperand &x, const MemoOperand &y) {
                          return x.role == y.role && x.label == y.label && x.printed == y.printed;
                      });
}

void addPlaces(const MemoFinding &other, MemoFinding &entry)
{
    addPlace(other.place, entry.place);
    for (size_t i = 0; i < entry.operands.size(); ++i)
        addPlace(other.operands[i].place, entry.operands[i].place);
}

} // namespace tieout
