#include "tables/cellmark.h"

#include "source/notepainting.h"

namespace tieout {

namespace {

class Marker
{
public:
    Marker(const Selection &selection, int table) : m_selection(selection), m_table(table) {}

    void mark(TextSpan span, const CellMark &mark)
    {
        const CellPlace place = m_selection.index().cellAt(span);
        if (place.table != m_table)
            return;
        CellMark &known = m_marks[cellKey(place.row, place.column)];
        const bool graver = mark.kind == known.kind && mark.severity < known.severity;
        if (mark.kind > known.kind || graver)
            known = mark;
    }
    CellMarks take() { return std::move(m_marks); }

private:
    const Selection &m_selection;
    int m_table;
    CellMarks m_marks;
};

} // namespace

CellMarks cellMarks(const Selection &selection, const QHash<QString, Decision> &decisions, int table)
{
    if (!selection.report())
        return {};
    Marker marker(selection, table);
    const CheckResult &result = selection.report()->result;
    for (const CheckRecord &record : result.ledger)
        if (record.outcome == Outcome::Pass)
            for (const TextSpan span : record.spans)
                marker.mark(span, {CellMarkKind::Ticked});
    for (const Finding &finding : result.findings)
        if (decisions.value(finding.key).verdict != Verdict::Dismissed)
            for (const Evidence &evidence : finding.evidence)
                if (evidence.role == EvidenceRole::Stated)
                    marker.mark(evidence.span, {CellMarkKind::Wrong, finding.severity});
    if (const Finding *chosen = selection.currentFinding())
        for (const Evidence &evidence : chosen->evidence) {
            const bool stated = evidence.role == EvidenceRole::Stated;
            marker.mark(evidence.span, {stated ? CellMarkKind::ChosenWrong : CellMarkKind::ChosenOperand, chosen->severity});
        }
    return marker.take();
}

void addNotes(CellMarks &marks, const Selection &selection, const std::vector<Annotation> &notes, int table)
{
    for (const Annotation &note : notes) {
        const CellPlace place = note.cell.isValid() || note.span.isEmpty() ? note.cell : selection.index().cellAt(note.span);
        if (!place.isValid() || place.table != table)
            continue;
        CellMark &mark = marks[cellKey(place.row, place.column)];
        mark.noted = true;
        mark.note = note.kind;
        mark.meaning = note.meaning;
        mark.noteText = mark.noteText.isEmpty() ? noteLine(note) : mark.noteText + u'\n' + noteLine(note);
    }
}

void addCorrections(CellMarks &marks, const std::vector<Correction> &corrections, int table)
{
    for (const Correction &correction : corrections)
        if (correction.cell.isValid() && correction.cell.table == table) {
            CellMark &mark = marks[cellKey(correction.cell.row, correction.cell.column)];
            mark.corrected = true;
            mark.original = correction.original;
        }
}

} // namespace tieout
