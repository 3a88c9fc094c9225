#include "check/mismatch.h"
#include "check/rules/rules.h"
#include "check/tiedcells.h"

namespace tieout {

namespace {

bool sameAmount(const Operand &a, const Operand &b)
{
    return judgeEqual(a.number, b.number) == Judgement::Consistent;
}

/** Ties one figure; a mismatch is kept for later, when swapped pairs can be told. */
void tie(CheckContext &context, int index, std::vector<Mismatch> &mismatches)
{
    const Figure &figure = context.report().figures[static_cast<size_t>(index)];
    const std::vector<Fact> *cells = tiedCells(context, figure);
    if (cells == nullptr)
        return;
    const Operand printed = context.query().figure(index);
    if (cells->empty())
        return context.notChecked(figure.label, message(QT_TRANSLATE_NOOP("Message", "No table of the report tells this amount.")), {printed});
    Mismatch mismatch{printed, cells->front().operand, {}, Judgement::Contradiction, false};
    std::vector<Operand> agreeing{printed};
    for (const Fact &fact : *cells) {
        const Judgement judgement = judgeEqual(printed.number, fact.operand.number);
        if (judgement == Judgement::Consistent)
            agreeing.push_back(fact.operand);
        else if (judgement == Judgement::Rounding && mismatch.judgement != Judgement::Rounding) {
            mismatch.cell = fact.operand;
            mismatch.judgement = judgement;
        }
    }
    if (agreeing.size() > 1) {
        for (size_t i = 1; i < agreeing.size(); ++i)
            context.tie(equalTie(printed, agreeing[i], -1));
        return context.pass(figure.label, agreeing);
    }
    for (Mismatch &other : mismatches)
        if (other.cell.table == mismatch.cell.table && other.cell.row == mismatch.cell.row &&
            other.cell.column == mismatch.cell.column && sameAmount(other.figure, printed)) {
            other.repeats.push_back(printed);
            return;
        }
    mismatches.push_back(mismatch);
}

void reportSwap(CheckContext &context, Mismatch &a, Mismatch &b)
{
    Finding finding = context.draft(Severity::Error, a.figure, {b.figure, a.cell, b.cell},
                                    message(QT_TRANSLATE_NOOP("Message", "The narrative gives %1 as %2 and %3 as %4; the tables have them the other way "
                                                                         "round: the two amounts are swapped."),
                                            {a.figure.label, context.printed(a.figure), b.figure.label, context.printed(b.figure)}));
    finding.evidence[1].role = EvidenceRole::Stated;
    setExpectedYuan(finding, a.figure.number, a.cell.number.inYuan());
    const int index = context.fail(a.figure.label, finding);
    for (Mismatch *half : {&a, &b}) {
        half->used = true;
        context.blame(half->figure.number.span, index);
        for (const Operand &repeat : half->repeats)
            context.blame(repeat.number.span, index);
    }
}

} // namespace

/** Every amount of the narrative that a statutory table also tells agrees with that table. */
void checkCrossNarrativeTable(CheckContext &context)
{
    std::vector<Mismatch> mismatches;
    const auto &figures = context.report().figures;
    for (size_t i = 0; i < figures.size(); ++i)
        if (isTied(context, figures[i])) {
            if (context.blamed({context.query().figure(static_cast<int>(i))}) >= 0)
                context.notChecked(figures[i].label, message(QT_TRANSLATE_NOOP("Message", "The number is already reported.")));
            else
                tie(context, static_cast<int>(i), mismatches);
        }
    for (size_t i = 0; i < mismatches.size(); ++i)
        for (size_t j = i + 1; j < mismatches.size() && !mismatches[i].used; ++j)
            if (!mismatches[j].used && sameAmount(mismatches[i].figure, mismatches[j].cell) &&
                sameAmount(mismatches[j].figure, mismatches[i].cell))
                reportSwap(context, mismatches[i], mismatches[j]);
    for (const Mismatch &mismatch : mismatches)
        if (!mismatch.used)
            reportMismatch(context, mismatch);
    checkPublicItems(context);
}

} // namespace tieout
