#include "memo/findingblocks.h"

#include "base/language.h"
#include "memo/memoparagraphs.h"
#include "report/words.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace tieout {

namespace {

constexpr double indent = 14;   // points
constexpr double largest = 467; // width of a picture
constexpr qsizetype mostPlaces = 8; // of one word; a template left unfilled has hundreds

void addQuote(const MemoFinding &finding, Blocks &blocks)
{
    if (finding.quote.marked.isEmpty())
        return;
    Paragraph quote;
    quote.size = 9.5;
    quote.indent = indent;
    quote.after = 3;
    quote.runs = {{tell(QT_TRANSLATE_NOOP("Message", "Printed (%1): "), {finding.quotePlace}), false, false, quiet},
                  {finding.quote.before},
                  {finding.quote.marked, false, true},
                  {finding.quote.after}};
    blocks.emplace_back(quote);
}

/** The passage as it stands on its page. */
void addPicture(const MemoFinding &finding, Blocks &blocks)
{
    if (finding.picture.image.isNull())
        return;
    MemoPicture picture{finding.picture.image, std::min(finding.picture.width, largest), finding.picture.marks};
    picture.indent = indent;
    picture.after = 5;
    blocks.emplace_back(picture);
}

QString roleWord(EvidenceRole role)
{
    return role == EvidenceRole::Stated ? tell(QT_TRANSLATE_NOOP("Message", "printed"))
                                        : tell(QT_TRANSLATE_NOOP("Message", "operand"));
}

/** Whether the operands are more than words and places. */
bool needsOperands(const MemoFinding &finding)
{
    return !finding.steps.isEmpty() || std::any_of(finding.operands.begin(), finding.operands.end(),
                                                   [&](const MemoOperand &operand) {
                                                       return finding.operands.size() > 1 && !operand.label.isEmpty();
                                                   });
}

/** The first places, and how many more there are. */
QString fewPlaces(const QStringList &places)
{
    const QString first = places.mid(0, mostPlaces).join(listSeparator());
    return places.size() <= mostPlaces ? first : tell(QT_TRANSLATE_NOOP("Message", "%1 and %2 more"), {first, QString::number(places.size() - mostPlaces)});
}

/** The words beside the quoted ones, each with its places. */
void addOtherWords(const MemoFinding &finding, Blocks &blocks)
{
    QStringList words;
    QHash<QString, QStringList> places;
    for (const MemoOperand &operand : finding.operands) {
        if (!words.contains(operand.printed))
            words << operand.printed;
        if (!places[operand.printed].contains(operand.place))
            places[operand.printed] << operand.place;
    }
    QStringList told;
    for (const QString &word : std::as_const(words))
        told << tell(QT_TRANSLATE_NOOP("Message", "“%1” (%2)"), {word, fewPlaces(places.value(word))});
    Paragraph line = text(QString(), 9.5);
    line.indent = indent;
    line.after = 3;
    line.runs = {{tell(QT_TRANSLATE_NOOP("Message", "Concerned: ")), false, false, quiet}, {told.join(listSeparator())}};
    blocks.emplace_back(line);
}

/** Operands with their places. */
void addOperands(const MemoFinding &finding, Blocks &blocks)
{
    MemoTable table;
    table.widths = {0.1, 0.5, 0.22, 0.18};
    table.indent = indent;
    table.after = 3;
    table.keepTogether = finding.operands.size() <= 4;
    table.rows.push_back(headerRow({tell(QT_TRANSLATE_NOOP("Message", "Role")), tell(QT_TRANSLATE_NOOP("Message", "What it is")),
                                    tell(QT_TRANSLATE_NOOP("Message", "As printed")), tell(QT_TRANSLATE_NOOP("Message", "Place"))}));
    table.rows.back().cells[2].align = Qt::AlignRight;
    for (const MemoOperand &operand : finding.operands) {
        Paragraph printed = number(operand.printed);
        printed.bold = operand.role == EvidenceRole::Stated;
        table.rows.push_back({{label(roleWord(operand.role)), text(operand.label, 9), printed, text(operand.place, 9)}});
    }
    blocks.emplace_back(table);
}

const char *outcomeWords(Against against)
{
    switch (against) {
    case Against::Rightly: return QT_TRANSLATE_NOOP("Message", "printed %1, should be %2");
    case Against::OtherFigure: return QT_TRANSLATE_NOOP("Message", "printed %1, compared with %2");
    case Against::Computed: break;
    }
    return QT_TRANSLATE_NOOP("Message", "printed %1, recomputed %2");
}

/** The steps of the sum and what it comes to. */
void addArithmetic(const MemoFinding &finding, Blocks &blocks)
{
    if (needsOperands(finding))
        addOperands(finding, blocks);
    else if (finding.operands.size() > 1)
        addOtherWords(finding, blocks);
    for (const QString &step : finding.steps) {
        Paragraph line = text(step, 9.5);
        line.indent = indent;
        const bool isLast = &step == &finding.steps.back();
        line.keepWithNext = isLast;
        line.after = isLast && finding.expected.isEmpty() ? 3 : 0;
        blocks.emplace_back(line);
    }
    if (finding.expected.isEmpty())
        return;
    QStringList outcome{tell(outcomeWords(finding.against), {finding.stated, finding.expected})};
    if (!finding.difference.isEmpty())
        outcome << tell(QT_TRANSLATE_NOOP("Message", "difference %1"), {finding.difference});
    Paragraph result = text(outcome.join(currentLanguage() == u"zh" ? QStringLiteral("，") : QStringLiteral(", ")), 9.5);
    result.bold = true;
    result.indent = indent;
    result.after = 3;
    result.keepWithNext = true;
    blocks.emplace_back(result);
}

void addVerdict(const MemoFinding &finding, Blocks &blocks)
{
    Paragraph verdict;
    verdict.size = 9.5;
    verdict.indent = indent;
    verdict.runs = {{tell(QT_TRANSLATE_NOOP("Message", "Verdict: ")), false, false, quiet},
                    {verdictWord(finding.verdict), true}};
    if (!finding.reason.isEmpty())
        verdict.runs.push_back({tell(QT_TRANSLATE_NOOP("Message", " (reason: %1)"), {finding.reason})});
    if (!finding.decided.isEmpty())
        verdict.runs.push_back({QStringLiteral("  ") + finding.decided, false, false, quiet});
    if (!finding.related.isEmpty())
        verdict.runs.push_back({tell(QT_TRANSLATE_NOOP("Message", "  Same root: %1"), {finding.related.join(u' ')})});
    if (!finding.note.isEmpty()) {
        verdict.keepWithNext = true;
        blocks.emplace_back(verdict);
        verdict.keepWithNext = false;
        verdict.runs = {{tell(QT_TRANSLATE_NOOP("Message", "Note: ")), false, false, quiet}, {finding.note}};
    }
    verdict.after = 10;
    blocks.emplace_back(verdict);
}

} // namespace

QColor severityColor(Severity severity)
{
    switch (severity) {
    case Severity::Error: return {176, 32, 32};
    case Severity::Warning: return {178, 98, 0};
    case Severity::Rounding: return {38, 84, 150};
    case Severity::Attention: break;
    }
    return quiet;
}

Shape severityShape(Severity severity)
{
    switch (severity) {
    case Severity::Error: return Shape::Cross;
    case Severity::Warning: return Shape::Triangle;
    case Severity::Rounding: return Shape::Diamond;
    case Severity::Attention: break;
    }
    return Shape::Disc;
}

QString anchorOf(const MemoFinding &finding)
{
    return QStringLiteral("finding-") + finding.number;
}

void addPart(const FindingPart &part, const FindingParts &texts, Blocks &blocks)
{
    const QString &words = texts.*part.text;
    if (words.isEmpty())
        return;
    const QStringList lines = words.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Paragraph paragraph = text(QString(), 10);
        paragraph.indent = indent;
        paragraph.after = i + 1 == lines.size() ? 3 : 0;
        if (i == 0)
            paragraph.runs = {{tell(part.name) + QStringLiteral("  "), true, false, quiet}, {lines[i]}};
        else
            paragraph.runs = {{lines[i]}};
        blocks.emplace_back(paragraph);
    }
}

void addFacts(const MemoFinding &finding, Blocks &blocks)
{
    addPart(findingParts().front(), finding.parts, blocks);
    addQuote(finding, blocks);
    addPicture(finding, blocks);
    addArithmetic(finding, blocks);
}

void addFinding(const MemoFinding &finding, Blocks &blocks)
{
    Paragraph title = label(finding.number + QStringLiteral("  ") + severityWord(finding.severity) + QStringLiteral("  ") +
                            finding.title + QStringLiteral("  ") + finding.place, 9);
    title.bold = true;
    title.color = severityColor(finding.severity);
    title.shape = severityShape(finding.severity);
    title.indent = indent;
    title.keepWithNext = true;
    title.before = 4;
    title.after = 2;
    title.outline = 3;
    title.anchor = anchorOf(finding);
    if (finding.certainty == Certainty::Arguable)
        title.runs.push_back({tell(QT_TRANSLATE_NOOP("Message", "  (arguable)"))});
    blocks.emplace_back(title);
    addFacts(finding, blocks);
    for (size_t i = 1; i < findingParts().size(); ++i)
        addPart(findingParts()[i], finding.parts, blocks);
    if (auto *last = std::get_if<Paragraph>(&blocks.back()))
        last->keepWithNext = true; // no verdict alone at the top of a page
    addVerdict(finding, blocks);
}

} // namespace tieout
