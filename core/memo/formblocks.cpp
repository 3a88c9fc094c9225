#include "memo/formblocks.h"

#include "base/language.h"
#include "memo/memoparagraphs.h"
#include "report/words.h"

#include <QCoreApplication>

namespace tieout {

namespace {

/** A row of a form: label, what is filled in, and so on. */
MemoRow formRow(const QStringList &labelsAndValues, double height = 20)
{
    MemoRow row;
    row.height = height;
    for (qsizetype i = 0; i < labelsAndValues.size(); ++i)
        row.cells.push_back(i % 2 == 0 ? label(labelsAndValues[i], 9) : text(labelsAndValues[i], 9.5));
    return row;
}

MemoTable form(std::vector<double> widths)
{
    MemoTable table;
    table.widths = std::move(widths);
    table.grid = true;
    table.keepTogether = true;
    return table;
}

QString indexOf(const Memo &memo, const MemoFinding &finding)
{
    const QString index = memo.field("index");
    return index.isEmpty() ? finding.number : index + u'-' + finding.number;
}

void addEvidenceHead(const Memo &memo, const MemoPart &part, const MemoFinding &finding, Blocks &blocks)
{
    MemoTable wide = form({0.17, 0.45, 0.13, 0.25});
    wide.rows.push_back(formRow({tell(QT_TRANSLATE_NOOP("Message", "Project")), memo.field("project"),
                                 tell(QT_TRANSLATE_NOOP("Message", "Index number")), indexOf(memo, finding)}));
    wide.rows.push_back(formRow({tell(QT_TRANSLATE_NOOP("Message", "Auditee")), part.department.isEmpty() ? memo.field("auditee") : part.department,
                                 tell(QT_TRANSLATE_NOOP("Message", "Period")), part.period.isEmpty() ? memo.field("period") : part.period}));
    wide.keepWithNext = true;
    blocks.emplace_back(wide);
    MemoTable long_ = form({0.17, 0.83});
    long_.rows.push_back(formRow({tell(QT_TRANSLATE_NOOP("Message", "Matter")), memo.field("matter") + QStringLiteral(" · ") + finding.title}));
    long_.keepWithNext = true;
    blocks.emplace_back(long_);
}

void addEvidenceFoot(const Memo &memo, const MemoPart &part, const MemoFinding &finding, Blocks &blocks)
{
    MemoTable foot = form({0.17, 0.83});
    foot.keepWithNext = true;
    foot.rows.push_back(formRow({tell(QT_TRANSLATE_NOOP("Message", "Attachments")),
                                 tell(QT_TRANSLATE_NOOP("Message", "%1; place: %2"), {part.source, finding.place})}));
    blocks.emplace_back(foot);
    MemoTable auditor = form({0.17, 0.45, 0.13, 0.25});
    auditor.keepWithNext = true;
    auditor.rows.push_back(formRow({tell(QT_TRANSLATE_NOOP("Message", "Auditor")), memo.field("preparer"),
                                    tell(QT_TRANSLATE_NOOP("Message", "Prepared on")), memo.field("prepared")}, 24));
    blocks.emplace_back(auditor);
    MemoTable opinion = form({0.17, 0.83});
    opinion.keepWithNext = true;
    opinion.rows.push_back(formRow({tell(QT_TRANSLATE_NOOP("Message", "Opinion of the unit that gives the evidence (seal)")), {}}, 90));
    blocks.emplace_back(opinion);
    MemoTable unit = form({0.17, 0.45, 0.13, 0.25});
    unit.rows.push_back(formRow({tell(QT_TRANSLATE_NOOP("Message", "Person in charge (signature)")), {}, tell(QT_TRANSLATE_NOOP("Message", "Date")), {}}, 28));
    blocks.emplace_back(unit);
}

void addEvidence(const Memo &memo, const MemoPart &part, const MemoFinding &finding, Blocks &blocks)
{
    const size_t first = blocks.size();
    addTitle(memo.title, blocks);
    auto &title = std::get<Paragraph>(blocks[first]);
    title.outline = 1;
    title.anchor = anchorOf(finding);
    title.outlineTitle = indexOf(memo, finding) + u' ' + finding.title;
    addEvidenceHead(memo, part, finding, blocks);
    Paragraph summary = heading(tell(QT_TRANSLATE_NOOP("Message", "Summary of the matter")), 2);
    summary.outline = 0;
    blocks.emplace_back(summary);
    addFacts(finding, blocks);
    addPart(findingParts()[1], finding.parts, blocks);
    addPart(findingParts()[3], finding.parts, blocks);
    auto *last = std::get_if<Paragraph>(&blocks.back());
    if (last)
        last->after = 8;
    addEvidenceFoot(memo, part, finding, blocks);
}

bool isSettled(const MemoFinding &finding)
{
    return finding.verdict == Verdict::Confirmed;
}

void addSummaryTable(const Memo &memo, Blocks &blocks)
{
    MemoTable table;
    table.grid = true;
    table.widths = {0.06, 0.14, 0.34, 0.14, 0.17, 0.15};
    table.after = 8;
    table.rows.push_back(headerRow({tell(QT_TRANSLATE_NOOP("Message", "No.")), tell(QT_TRANSLATE_NOOP("Message", "Kind of problem")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Main contents")), tell(QT_TRANSLATE_NOOP("Message", "Difference")),
                                    tell(QT_TRANSLATE_NOOP("Message", "Index number")), tell(QT_TRANSLATE_NOOP("Message", "Place in the audit report; disposition"))}));
    int ordinal = 0;
    for (const MemoPart &part : memo.parts) {
        bool named = false;
        for (const MemoFinding &finding : part.findings) {
            if (!isSettled(finding))
                continue;
            if (!named && memo.parts.size() > 1)
                table.rows.push_back({{text({}, 9), text(part.title, 9), text(part.source, 8), text({}, 9), text({}, 9), text({}, 9)}, false, true});
            named = true;
            Paragraph kind = text(finding.title, 9);
            kind.runs.push_back({u' ' + severityWord(finding.severity), false, false, severityColor(finding.severity)});
            Paragraph difference = number(finding.difference);
            table.rows.push_back({{text(QString::number(++ordinal), 9), kind, text(finding.parts.condition, 9), difference,
                                   text(indexOf(memo, finding), 9), text({}, 9)}});
        }
    }
    if (ordinal > 0)
        blocks.emplace_back(table);
    else
        blocks.emplace_back(text(tell(QT_TRANSLATE_NOOP("Message", "No finding has been confirmed yet."))));
}

/** What the paper leaves out. */
QString leftOut(const Memo &memo)
{
    std::array<int, verdictCount> verdicts{};
    for (const MemoPart &part : memo.parts)
        for (size_t i = 0; i < verdicts.size(); ++i)
            verdicts[i] += part.verdicts[i];
    const auto of = [&](Verdict verdict) { return QString::number(verdicts[static_cast<size_t>(verdict)]); };
    return tell(QT_TRANSLATE_NOOP("Message", "Not listed here: %1 open, %2 waiting for evidence, %3 dismissed."),
                {of(Verdict::Open), of(Verdict::NeedsEvidence), of(Verdict::Dismissed)});
}

} // namespace

void addLines(const std::vector<MemoLine> &lines, Blocks &blocks)
{
    MemoTable table;
    table.widths = {0.2, 0.8};
    table.after = 4;
    table.keepTogether = true;
    for (const MemoLine &line : lines)
        if (!line.value.isEmpty())
            table.rows.push_back({{label(line.label), text(line.value, 9.5)}});
    if (!table.rows.empty())
        blocks.emplace_back(table);
}

void addTitle(const QString &words, Blocks &blocks)
{
    Paragraph title = text(words, 20);
    title.sans = true;
    title.bold = true;
    title.align = Qt::AlignHCenter;
    title.after = 10;
    title.keepWithNext = true;
    blocks.emplace_back(title);
}

void addSignOff(const Memo &memo, Blocks &blocks)
{
    MemoTable table = form({0.14, 0.4, 0.12, 0.34});
    const QString date = tell(QT_TRANSLATE_NOOP("Message", "Date"));
    table.rows.push_back(formRow({tell(QT_TRANSLATE_NOOP("Message", "Prepared by")), memo.field("preparer"), date, memo.field("prepared")}, 28));
    table.rows.push_back(formRow({tell(QT_TRANSLATE_NOOP("Message", "Reviewed by")), memo.field("reviewer"), date, memo.field("reviewed")}, 28));
    table.after = 6;
    blocks.emplace_back(table);
}

Blocks evidenceBlocks(const Memo &memo)
{
    Blocks blocks;
    for (const MemoPart &part : memo.parts)
        for (const MemoFinding &finding : part.findings)
            if (isSettled(finding)) {
                blocks.emplace_back(NewPage{true});
                addEvidence(memo, part, finding, blocks);
            }
    if (blocks.empty()) {
        addTitle(memo.title, blocks);
        blocks.emplace_back(text(tell(QT_TRANSLATE_NOOP("Message", "No finding has been confirmed yet: confirm findings to make evidence sheets of them."))));
    }
    return blocks;
}

Blocks summaryBlocks(const Memo &memo)
{
    Blocks blocks;
    addTitle(memo.title, blocks);
    MemoTable head = form({0.14, 0.46, 0.12, 0.28});
    head.rows.push_back(formRow({tell(QT_TRANSLATE_NOOP("Message", "Project")), memo.field("project"),
                                 tell(QT_TRANSLATE_NOOP("Message", "Index number")), memo.field("index")}));
    head.rows.push_back(formRow({tell(QT_TRANSLATE_NOOP("Message", "Auditee")), memo.field("auditee"),
                                 tell(QT_TRANSLATE_NOOP("Message", "Period")), memo.field("period")}));
    head.rows.push_back(formRow({tell(QT_TRANSLATE_NOOP("Message", "Matter")), memo.field("matter"), {}, {}}));
    head.after = 8;
    blocks.emplace_back(head);
    addSummaryTable(memo, blocks);
    Paragraph note = text(leftOut(memo), 9);
    note.color = quiet;
    note.after = 10;
    blocks.emplace_back(note);
    addSignOff(memo, blocks);
    return blocks;
}

} // namespace tieout
