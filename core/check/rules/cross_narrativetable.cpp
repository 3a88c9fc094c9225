#include "check/mismatch.h"
#include "check/rules/rules.h"
#include "check/tablerows.h"
#include "check/tiedcells.h"

namespace tieout {

namespace {

bool sameAmount(const Operand &a, const Operand &b)
{
    return judgeEqual(a.number, b.number) == Judgement::Consistent;
}

/** A form whose last row is 合计 has no 总计: the 收入总计 and 支出总计 of the narrative may be what came in and went out this year. */
std::optional<Operand> ofThisYear(const CheckContext &context, const Figure &figure, const Operand &printed, const Operand &total)
{
    const bool received = figure.conceptId == u"balance.income";
    if ((!received && figure.conceptId != u"balance.expenditure") ||
        rowName(context.report().tables[static_cast<size_t>(total.table)], total.row, received ? 0 : 1) != u"合计")
        return std::nullopt;
    for (const Fact &fact : context.query().cells(received ? QStringLiteral("income") : QStringLiteral("expenditure"), {}, Measure::Actual))
        if (fact.operand.table == total.table && judgeEqual(printed.number, fact.operand.number) == Judgement::Consistent)
            return fact.operand;
    return std::nullopt;
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
    if (const auto year = ofThisYear(context, figure, printed, mismatch.cell)) {
        context.tie(equalTie(printed, *year, -1));
        return context.pass(figure.label, {printed, *year});
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
