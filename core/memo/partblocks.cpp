#include "memo/partblocks.h"

#include "memo/memoparagraphs.h"
#include "report/words.h"

#include <QCoreApplication>

namespace tieout {

namespace {

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

/** What was set aside, and why: short, for it is no finding any more. */
void addDismissed(const MemoPart &part, Blocks &blocks)
{
    bool any = false;
    for (const MemoFinding &finding : part.findings) {
        if (finding.verdict != Verdict::Dismissed)
            continue;
        if (!any)
            blocks.emplace_back(heading(tell(QT_TRANSLATE_NOOP("Message", "Dismissed, with reasons")), 2));
        any = true;
        Paragraph line = text(QString(), 9.5);
        line.indent = 14;
        line.after = 4;
        line.anchor = anchorOf(finding);
        line.runs = {{finding.number + QStringLiteral("  ") + severityWord(finding.severity) + QStringLiteral("  ") + finding.place + QStringLiteral("  "), false, false, quiet},
                     {finding.parts.condition},
                     {tell(QT_TRANSLATE_NOOP("Message", " (reason: %1)"), {finding.reason}), true},
                     {QStringLiteral("  ") + finding.decided, false, false, quiet}};
        if (!finding.note.isEmpty())
            line.runs.push_back({QStringLiteral("  ") + tell(QT_TRANSLATE_NOOP("Message", "Note: ")) + finding.note});
        blocks.emplace_back(line);
    }
}

void addCorrections(const MemoPart &part, Blocks &blocks)
{
    if (part.corrections.empty())
        return;
    blocks.emplace_back(heading(tell(QT_TRANSLATE_NOOP("Message", "Corrections of what the program read")), 2));
    MemoTable table;
    table.widths = {0.19, 0.25, 0.15, 0.15, 0.26}; // a place of page and line stays on one line
    table.rows.push_back(headerRow({tell(QT_TRANSLATE_NOOP("Message", "Place")), tell(QT_TRANSLATE_NOOP("Message", "What it is")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Read")), tell(QT_TRANSLATE_NOOP("Message", "Printed")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Reason"))}));
    for (const MemoCorrection &correction : part.corrections) {
        Paragraph reason = text(correction.reason, 9);
        reason.runs.push_back({QStringLiteral("  ") + correction.author, false, false, quiet});
        table.rows.push_back({{text(correction.place, 9), text(correction.label, 9), text(correction.original, 9),
                               text(correction.corrected, 9), reason}});
    }
    table.after = 4;
    blocks.emplace_back(table);
}

void addLedger(const MemoPart &part, Blocks &blocks)
{
    if (part.ledger.empty())
        return;
    blocks.emplace_back(heading(tell(QT_TRANSLATE_NOOP("Message", "Checks made")), 2));
    MemoTable table;
    table.widths = {0.52, 0.12, 0.12, 0.12, 0.12};
    table.rows.push_back(headerRow({tell(QT_TRANSLATE_NOOP("Message", "Check")), QStringLiteral("√"),
                                    QStringLiteral("×"),
                                    QStringLiteral("—"),
                                    QStringLiteral("○")},
                                   1));
    QStringList passed;
    for (const MemoLedgerRow &row : part.ledger) {
        if (row.fail == 0 && row.notChecked == 0) {
            if (row.pass > 0)
                passed << tell(QT_TRANSLATE_NOOP("Message", "%1 (%2)"), {row.title, QString::number(row.pass)});
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
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Paragraph paragraph = text(lines[i], 9.5);
        paragraph.indent = 14;
        paragraph.after = 2;
        paragraph.keepWithNext = i + 3 >= lines.size() && i + 1 < lines.size(); // no page for a last line alone
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

} // namespace

void addPartTail(const MemoPart &part, bool withDismissed, Blocks &blocks)
{
    if (withDismissed)
        addDismissed(part, blocks);
    addCorrections(part, blocks);
    addNotes(part, blocks);
    addList(tell(QT_TRANSLATE_NOOP("Message", "Decisions whose finding is no longer raised")), part.stale, blocks);
    addLedger(part, blocks);
    addGaps(part, blocks);
    addList(tell(QT_TRANSLATE_NOOP("Message", "Read with reservations")), part.notices, blocks);
}

} // namespace tieout
