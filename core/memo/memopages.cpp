#include "memo/memopages.h"

#include "memo/formblocks.h"
#include "memo/memoparagraphs.h"
#include "memo/partblocks.h"
#include "report/words.h"

#include <QCoreApplication>

namespace tieout {

namespace {

constexpr double chartWidth = 480; // points

QString partAnchor(size_t index)
{
    return QStringLiteral("report-%1").arg(index + 1);
}

/** One row a report: findings by severity and by verdict. */
void addSummary(const Memo &memo, Blocks &blocks)
{
    blocks.emplace_back(heading(tell(QT_TRANSLATE_NOOP("Message", "Summary")), 1));
    MemoTable table;
    table.widths = {0.05, 0.29, 0.065, 0.08, 0.09, 0.085, 0.065, 0.095, 0.095, 0.085};
    QStringList titles{tell(QT_TRANSLATE_NOOP("Message", "No.")), tell(QT_TRANSLATE_NOOP("Message", "Report"))};
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Rounding, Severity::Attention})
        titles << severityWord(severity);
    for (const Verdict verdict : {Verdict::Open, Verdict::Confirmed, Verdict::Dismissed, Verdict::NeedsEvidence})
        titles << verdictWord(verdict);
    table.rows.push_back(headerRow(titles, 2));
    for (Paragraph &cell : table.rows.back().cells)
        cell.size = 8;
    MemoPart sum;
    const auto addRow = [&](const QString &index, const QString &title, const MemoPart &part, const QString &link) {
        MemoRow row{{text(index, 9), text(title, 9)}, false, link.isEmpty()};
        row.cells[1].link = link;
        for (const int count : part.counts)
            row.cells.push_back(number(QString::number(count)));
        for (const int count : part.verdicts)
            row.cells.push_back(number(QString::number(count)));
        table.rows.push_back(row);
    };
    for (size_t i = 0; i < memo.parts.size(); ++i) {
        const MemoPart &part = memo.parts[i];
        addRow(QString::number(i + 1), part.title, part, partAnchor(i));
        for (size_t k = 0; k < part.counts.size(); ++k)
            sum.counts[k] += part.counts[k];
        for (size_t k = 0; k < part.verdicts.size(); ++k)
            sum.verdicts[k] += part.verdicts[k];
    }
    if (memo.parts.size() > 1)
        addRow({}, tell(QT_TRANSLATE_NOOP("Message", "Total")), sum, {});
    table.after = 4;
    blocks.emplace_back(table);
}

void addScope(const Memo &memo, Blocks &blocks)
{
    blocks.emplace_back(heading(tell(QT_TRANSLATE_NOOP("Message", "Scope and method")), 1));
    for (const QString &sentence : memo.scope) {
        Paragraph paragraph = text(sentence);
        paragraph.after = 4;
        blocks.emplace_back(paragraph);
    }
    blocks.emplace_back(heading(tell(QT_TRANSLATE_NOOP("Message", "Switched off")), 2));
    for (const QString &line : memo.switchedOff)
        blocks.emplace_back(text(line, 9.5));
    if (memo.switchedOff.isEmpty())
        blocks.emplace_back(text(tell(QT_TRANSLATE_NOOP("Message", "Nothing: every rule ran with its own severity.")), 9.5));
    blocks.emplace_back(heading(tell(QT_TRANSLATE_NOOP("Message", "Tick marks")), 2));
    MemoTable legend;
    legend.widths = {0.06, 0.94};
    legend.keepTogether = true;
    legend.after = 4;
    for (const MemoLine &tick : memo.ticks)
        legend.rows.push_back({{text(tick.label, 9.5), text(tick.value, 9)}});
    blocks.emplace_back(legend);
}

void addAttachments(const Memo &memo, Blocks &blocks)
{
    blocks.emplace_back(heading(tell(QT_TRANSLATE_NOOP("Message", "Attachments")), 1));
    for (size_t i = 0; i < memo.parts.size(); ++i) {
        Paragraph line = text(QStringLiteral("%1. %2").arg(i + 1).arg(memo.parts[i].source), 9);
        line.after = 2;
        blocks.emplace_back(line);
    }
    if (memo.log.empty())
        return;
    blocks.emplace_back(heading(tell(QT_TRANSLATE_NOOP("Message", "Log of the case")), 1));
    addLines(memo.log, blocks);
}

void addCharts(const Memo &memo, Blocks &blocks)
{
    if (memo.charts.empty())
        return;
    blocks.emplace_back(heading(tell(QT_TRANSLATE_NOOP("Message", "Comparison of the reports")), 1));
    for (const MemoChart &chart : memo.charts) {
        Paragraph caption = label(chart.caption, 9.5);
        caption.keepWithNext = true;
        caption.after = 3;
        blocks.emplace_back(caption);
        MemoPicture picture{chart.image, chartWidth};
        picture.caption = chart.caption;
        picture.drawing = true;
        picture.keepWithNext = !chart.notes.isEmpty();
        picture.after = 4;
        blocks.emplace_back(picture);
        for (const QString &note : chart.notes) {
            Paragraph line = text(note, 8.5);
            line.color = quiet;
            line.after = 2;
            blocks.emplace_back(line);
        }
        if (auto *last = std::get_if<Paragraph>(&blocks.back()))
            last->after = 10;
    }
}

/** The findings of a report at a glance, each line leading to its finding. */
void addGlance(const MemoPart &part, Blocks &blocks)
{
    MemoTable table;
    table.widths = {0.09, 0.1, 0.41, 0.24, 0.16};
    table.rows.push_back(headerRow({tell(QT_TRANSLATE_NOOP("Message", "No.")), tell(QT_TRANSLATE_NOOP("Message", "Severity")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Check")), tell(QT_TRANSLATE_NOOP("Message", "Place")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Verdict"))}));
    for (const MemoFinding &finding : part.findings) {
        if (finding.verdict == Verdict::Dismissed)
            continue;
        MemoRow row{{text(finding.number, 8.5), text(severityWord(finding.severity), 8.5), text(finding.title, 8.5),
                     text(finding.place, 8.5), text(verdictWord(finding.verdict), 8.5)}};
        row.cells[1].color = severityColor(finding.severity);
        row.cells[0].link = row.cells[2].link = anchorOf(finding);
        table.rows.push_back(row);
    }
    table.after = 6;
    if (table.rows.size() > 1)
        blocks.emplace_back(table);
}

void addFindings(const MemoPart &part, Blocks &blocks)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Rounding, Severity::Attention}) {
        std::vector<const MemoFinding *> findings;
        for (const MemoFinding &finding : part.findings)
            if (finding.severity == severity && finding.verdict != Verdict::Dismissed)
                findings.push_back(&finding);
        if (findings.empty())
            continue;
        blocks.emplace_back(heading(tell(QT_TRANSLATE_NOOP("Message", "%1 (%2)"), {severityWord(severity), QString::number(findings.size())}), 2));
        for (const MemoFinding *finding : findings)
            addFinding(*finding, blocks);
    }
    if (part.findings.empty())
        blocks.emplace_back(text(tell(QT_TRANSLATE_NOOP("Message", "No finding was raised; what was checked is listed below."))));
}

Blocks reportBlocks(const Memo &memo)
{
    Blocks blocks;
    addTitle(memo.title, blocks);
    addLines(memo.header, blocks);
    addSummary(memo, blocks);
    blocks.emplace_back(heading(tell(QT_TRANSLATE_NOOP("Message", "Sign-off")), 1));
    addSignOff(memo, blocks);
    addScope(memo, blocks);
    addCharts(memo, blocks);
    addAttachments(memo, blocks);
    for (size_t i = 0; i < memo.parts.size(); ++i) {
        const MemoPart &part = memo.parts[i];
        blocks.emplace_back(NewPage{});
        Paragraph title = heading(tell(QT_TRANSLATE_NOOP("Message", "Report %1: %2"), {QString::number(i + 1), part.title}), 1);
        title.anchor = partAnchor(i);
        blocks.emplace_back(title);
        addLines(part.header, blocks);
        addGlance(part, blocks);
        addFindings(part, blocks);
        addPartTail(part, memo.withDismissed, blocks);
    }
    return blocks;
}

} // namespace

std::vector<MemoBlock> memoBlocks(const Memo &memo)
{
    switch (memo.form) {
    case MemoForm::Memo: return reportBlocks(memo);
    case MemoForm::Evidence: return evidenceBlocks(memo);
    case MemoForm::Summary: break;
    }
    return summaryBlocks(memo);
}

} // namespace tieout
