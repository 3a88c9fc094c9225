#include "memo/memopages.h"

#include "base/language.h"
#include "memo/memoparagraphs.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace tieout {

namespace {

using Blocks = std::vector<MemoBlock>;

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

void addLines(const std::vector<MemoLine> &lines, Blocks &blocks)
{
    MemoTable table;
    table.widths = {0.2, 0.8};
    table.after = 4;
    table.keepTogether = true;
    for (const MemoLine &line : lines)
        table.rows.push_back({{label(line.label), text(line.value, 9.5)}});
    blocks.emplace_back(table);
}

/** One row a report: findings by severity and by verdict. */
void addSummary(const Memo &memo, Blocks &blocks)
{
    blocks.emplace_back(heading(tell(QT_TRANSLATE_NOOP("Message", "Summary")), 1));
    MemoTable table;
    table.widths = {0.05, 0.265, 0.075, 0.085, 0.09, 0.095, 0.075, 0.085, 0.085, 0.095};
    QStringList titles{tell(QT_TRANSLATE_NOOP("Message", "No.")), tell(QT_TRANSLATE_NOOP("Message", "Report"))};
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Rounding, Severity::Attention})
        titles << severityWord(severity);
    for (const Verdict verdict : {Verdict::Open, Verdict::Confirmed, Verdict::Dismissed, Verdict::NeedsEvidence})
        titles << verdictWord(verdict);
    table.rows.push_back(headerRow(titles, 2));
    for (Paragraph &cell : table.rows.back().cells)
        cell.size = 8;
    MemoPart sum;
    const auto addRow = [&](const QString &index, const QString &title, const MemoPart &part, bool tinted) {
        MemoRow row{{text(index, 9), text(title, 9)}, false, tinted};
        for (const int count : part.counts)
            row.cells.push_back(number(QString::number(count)));
        for (const int count : part.verdicts)
            row.cells.push_back(number(QString::number(count)));
        table.rows.push_back(row);
    };
    for (size_t i = 0; i < memo.parts.size(); ++i) {
        const MemoPart &part = memo.parts[i];
        addRow(QString::number(i + 1), part.title, part, false);
        for (size_t k = 0; k < part.counts.size(); ++k)
            sum.counts[k] += part.counts[k];
        for (size_t k = 0; k < part.verdicts.size(); ++k)
            sum.verdicts[k] += part.verdicts[k];
    }
    if (memo.parts.size() > 1)
        addRow({}, tell(QT_TRANSLATE_NOOP("Message", "Total")), sum, true);
    table.after = 4;
    blocks.emplace_back(table);
}

void addScope(const Memo &memo, Blocks &blocks)
{
    blocks.emplace_back(heading(tell(QT_TRANSLATE_NOOP("Message", "Scope and rounding")), 1));
    for (const QString &sentence : memo.scope) {
        Paragraph paragraph = text(sentence);
        paragraph.after = 4;
        blocks.emplace_back(paragraph);
    }
}

void addQuote(const MemoFinding &finding, Blocks &blocks)
{
    if (finding.quote.marked.isEmpty())
        return;
    Paragraph quote;
    quote.size = 9.5;
    quote.indent = 14;
    quote.after = 3;
    quote.runs = {{tell(QT_TRANSLATE_NOOP("Message", "Printed (%1): "), {finding.quotePlace}), false, false, quiet},
                  {finding.quote.before},
                  {finding.quote.marked, false, true},
                  {finding.quote.after}};
    blocks.emplace_back(quote);
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

QString listSeparator()
{
    return currentLanguage() == u"zh" ? QStringLiteral("、") : QStringLiteral(", ");
}

/** The words beside the quoted ones, each with all its places. */
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
        told << QStringLiteral("“%1” (%2)").arg(word, places.value(word).join(listSeparator()));
    Paragraph line = text(QString(), 9.5);
    line.indent = 14;
    line.after = 3;
    line.runs = {{tell(QT_TRANSLATE_NOOP("Message", "Concerned: ")), false, false, quiet}, {told.join(listSeparator())}};
    blocks.emplace_back(line);
}

/** Operands with their places. */
void addOperands(const MemoFinding &finding, Blocks &blocks)
{
    MemoTable table;
    table.widths = {0.12, 0.42, 0.26, 0.2};
    table.indent = 14;
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

/** The steps of the sum and what it comes to. */
void addArithmetic(const MemoFinding &finding, Blocks &blocks)
{
    if (needsOperands(finding))
        addOperands(finding, blocks);
    else if (finding.operands.size() > 1)
        addOtherWords(finding, blocks);
    for (const QString &step : finding.steps) {
        Paragraph line = text(step, 9.5);
        line.indent = 14;
        line.keepWithNext = &step == &finding.steps.back();
        blocks.emplace_back(line);
    }
    if (finding.expected.isEmpty())
        return;
    QStringList outcome{tell(QT_TRANSLATE_NOOP("Message", "printed %1, recomputed %2"), {finding.stated, finding.expected})};
    if (!finding.difference.isEmpty())
        outcome << tell(QT_TRANSLATE_NOOP("Message", "difference %1"), {finding.difference});
    Paragraph result = text(outcome.join(currentLanguage() == u"zh" ? QStringLiteral("，") : QStringLiteral(", ")), 9.5);
    result.bold = true;
    result.indent = 14;
    result.after = 3;
    result.keepWithNext = true;
    blocks.emplace_back(result);
}

void addVerdict(const MemoFinding &finding, Blocks &blocks)
{
    Paragraph verdict;
    verdict.size = 9.5;
    verdict.indent = 14;
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

void addFinding(const MemoFinding &finding, Blocks &blocks)
{
    Paragraph title = label(finding.number + QStringLiteral("  ") + severityWord(finding.severity) + QStringLiteral("  ") +
                            finding.title + QStringLiteral("  ") + finding.place, 9);
    title.bold = true;
    title.color = severityColor(finding.severity);
    title.shape = severityShape(finding.severity);
    title.indent = 14;
    title.keepWithNext = true;
    title.before = 4;
    if (finding.certainty == Certainty::Arguable)
        title.runs.push_back({tell(QT_TRANSLATE_NOOP("Message", "  (arguable)"))});
    blocks.emplace_back(title);

    Paragraph statement = text(finding.statement, 10.5);
    statement.indent = 14;
    statement.after = 3;
    blocks.emplace_back(statement);
    addQuote(finding, blocks);
    addArithmetic(finding, blocks);
    addVerdict(finding, blocks);
}

void addFindings(const MemoPart &part, Blocks &blocks)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Rounding, Severity::Attention}) {
        const int count = part.counts[static_cast<size_t>(severity)];
        if (count == 0)
            continue;
        blocks.emplace_back(heading(QStringLiteral("%1 (%2)").arg(severityWord(severity)).arg(count), 2));
        for (const MemoFinding &finding : part.findings)
            if (finding.severity == severity)
                addFinding(finding, blocks);
    }
    if (part.findings.empty())
        blocks.emplace_back(text(tell(QT_TRANSLATE_NOOP("Message", "No finding was raised; what was checked is listed below."))));
}

void addNotes(const MemoPart &part, Blocks &blocks)
{
    if (part.notes.empty())
        return;
    blocks.emplace_back(heading(tell(QT_TRANSLATE_NOOP("Message", "Notes on the source")), 2));
    for (const MemoNote &note : part.notes) {
        Paragraph paragraph = text(QString(), 9.5);
        paragraph.indent = 14;
        paragraph.after = 4;
        paragraph.runs = {{note.place + QStringLiteral("  "), false, false, quiet},
                          {QStringLiteral("“") + note.quote + QStringLiteral("”  ")},
                          {note.text, true}};
        if (!note.author.isEmpty())
            paragraph.runs.push_back({QStringLiteral("  ") + note.author, false, false, quiet});
        blocks.emplace_back(paragraph);
    }
}

void addLedger(const MemoPart &part, Blocks &blocks)
{
    if (part.ledger.empty())
        return;
    blocks.emplace_back(heading(tell(QT_TRANSLATE_NOOP("Message", "Checks made")), 2));
    MemoTable table;
    table.widths = {0.52, 0.12, 0.12, 0.12, 0.12};
    table.rows.push_back(headerRow({tell(QT_TRANSLATE_NOOP("Message", "Check")), tell(QT_TRANSLATE_NOOP("Message", "passed")),
                                    tell(QT_TRANSLATE_NOOP("Message", "failed")),
                                    tell(QT_TRANSLATE_NOOP("Message", "not applicable")),
                                    tell(QT_TRANSLATE_NOOP("Message", "not checked"))},
                                   1));
    QStringList passed;
    for (const MemoLedgerRow &row : part.ledger) {
        if (row.fail == 0 && row.notChecked == 0) {
            if (row.pass > 0)
                passed << QStringLiteral("%1 (%2)").arg(row.title).arg(row.pass);
            continue;
        }
        MemoRow printed{{text(row.title, 9)}};
        for (const int count : {row.pass, row.fail, row.notApplicable, row.notChecked})
            printed.cells.push_back(number(QString::number(count)));
        table.rows.push_back(printed);
    }
    table.after = 4;
    if (table.rows.size() > 1)
        blocks.emplace_back(table);
    if (passed.isEmpty())
        return;
    Paragraph rest = text(QString(), 9.5);
    rest.after = 4;
    rest.runs = {{tell(QT_TRANSLATE_NOOP("Message", "Without contradiction: ")), false, false, quiet}, {passed.join(listSeparator())}};
    blocks.emplace_back(rest);
}

void addList(const QString &title, const QStringList &lines, Blocks &blocks)
{
    if (lines.isEmpty())
        return;
    blocks.emplace_back(heading(title, 2));
    for (const QString &line : lines) {
        Paragraph paragraph = text(line, 9.5);
        paragraph.indent = 14;
        paragraph.after = 2;
        blocks.emplace_back(paragraph);
    }
}

void addGaps(const MemoPart &part, Blocks &blocks)
{
    if (part.gaps.empty())
        return;
    blocks.emplace_back(heading(tell(QT_TRANSLATE_NOOP("Message", "Not checked, and why")), 2));
    MemoTable table;
    table.widths = {0.24, 0.38, 0.38};
    table.rows.push_back(headerRow({tell(QT_TRANSLATE_NOOP("Message", "Check")), tell(QT_TRANSLATE_NOOP("Message", "Reason")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Concerns"))}));
    for (const MemoGap &gap : part.gaps)
        table.rows.push_back({{text(gap.title, 9), text(gap.reason, 9), text(gap.subjects, 9)}});
    table.after = 4;
    blocks.emplace_back(table);
}

void addSignOff(Blocks &blocks)
{
    blocks.emplace_back(heading(tell(QT_TRANSLATE_NOOP("Message", "Sign-off")), 1));
    MemoTable table;
    table.widths = {0.14, 0.4, 0.1, 0.36};
    table.keepTogether = true;
    const QString date = tell(QT_TRANSLATE_NOOP("Message", "Date"));
    for (const QString &who : {tell(QT_TRANSLATE_NOOP("Message", "Prepared by")), tell(QT_TRANSLATE_NOOP("Message", "Reviewed by"))}) {
        MemoRow row{{label(who, 9.5), text({}, 22), label(date, 9.5), text({}, 22)}};
        table.rows.push_back(row);
    }
    blocks.emplace_back(table);
}

} // namespace

std::vector<MemoBlock> memoBlocks(const Memo &memo)
{
    Blocks blocks;
    Paragraph title = text(memo.title, 20);
    title.sans = true;
    title.bold = true;
    title.align = Qt::AlignHCenter;
    title.after = 12;
    blocks.emplace_back(title);
    addLines(memo.header, blocks);
    addSummary(memo, blocks);
    addSignOff(blocks);
    addScope(memo, blocks);
    for (size_t i = 0; i < memo.parts.size(); ++i) {
        const MemoPart &part = memo.parts[i];
        blocks.emplace_back(NewPage{});
        blocks.emplace_back(heading(tell(QT_TRANSLATE_NOOP("Message", "Report %1: %2"), {QString::number(i + 1), part.title}), 1));
        addLines(part.header, blocks);
        addFindings(part, blocks);
        addNotes(part, blocks);
        addList(tell(QT_TRANSLATE_NOOP("Message", "Decisions whose finding is no longer raised")), part.stale, blocks);
        addLedger(part, blocks);
        addGaps(part, blocks);
        addList(tell(QT_TRANSLATE_NOOP("Message", "Read with reservations")), part.notices, blocks);
    }
    return blocks;
}

} // namespace tieout
