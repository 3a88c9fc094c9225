#include "check/claimparts.h"
#include "check/rules/rules.h"
#include "check/unitslip.h"

namespace tieout {

namespace {

bool isTellingShare(const PrintedNumber &percent)
{
    return percent.value > Decimal("0.1");
}

/** A share that only another unit of its part explains, of the named whole or of a usual one. */
void checkShare(CheckContext &context, const Claim &claim, const Operand &share)
{
    const auto part = context.query().operand(claim, OperandRole::Part);
    if (!part || !isTellingShare(share.number) || context.blamed({*part}) >= 0)
        return;
    const auto holds = [&](const PrintedNumber &number, const Operand &whole) {
        return judgeShare(share.number, number, whole.number) == Judgement::Consistent;
    };
    const auto named = wholeOf(context, claim);
    const bool isNamed = named && named->number.value != 0;
    if (isNamed && holds(part->number, *named))
        return; // as nearly all do
    std::vector<Operand> wholes = usualWholes(context, claim.clause.begin);
    if (isNamed)
        wholes.insert(wholes.begin(), *named);
    for (const Operand &whole : wholes)
        if (holds(part->number, whole))
            return;
    for (const Operand &whole : wholes)
        if (const int power = unitPower(part->number, [&](const PrintedNumber &number) { return holds(number, whole); }); power != 0)
            return reportUnitSlip(context, claimSubject(context, claim), *part, {share, whole}, power);
}

void checkCompletion(CheckContext &context, const Claim &claim, const Operand &rate)
{
    const auto actual = context.query().operand(claim, OperandRole::Actual);
    const auto budget = context.query().operand(claim, OperandRole::Budget);
    if (!actual || !budget || budget->number.value == 0 || !isTellingShare(rate.number))
        return;
    const int power = unitPower(actual->number, [&](const PrintedNumber &number) {
        return judgeShare(rate.number, number, budget->number) == Judgement::Consistent;
    });
    if (power != 0)
        reportUnitSlip(context, claimSubject(context, claim), *actual, {*budget, rate}, power);
}

void checkGrowth(CheckContext &context, const Claim &claim, const Operand &rate)
{
    const auto current = context.query().operand(claim, OperandRole::Current);
    const auto change = context.query().operand(claim, OperandRole::Change);
    if (!current || !change || current->number.value == 0 || !isTellingShare(rate.number) || context.blamed({*change, *current}) >= 0)
        return;
    const PrintedNumber percent = signedBy(rate.number, claim.direction);
    const int power = unitPower(change->number, [&](const PrintedNumber &number) {
        return judgeGrowthByChange(percent, current->number, signedBy(number, claim.direction)) == Judgement::Consistent;
    });
    if (power != 0)
        reportUnitSlip(context, claimSubject(context, claim), *change, {*current, rate}, power);
}

/** An amount of the narrative that is 10000 times (or one 10000th of) its cell. */
void checkAgainstTables(CheckContext &context, int index)
{
    const Figure &figure = context.report().figures[static_cast<size_t>(index)];
    if (figure.conceptId.isEmpty() || figure.measure != Measure::Actual || !isMoney(figure.number.unit))
        return;
    const Operand printed = context.query().figure(index);
    for (const Fact &fact : context.query().cells(figure.conceptId, figure.code)) {
        const int power = unitPower(printed.number, [&](const PrintedNumber &number) {
            return judgeEqual(number, fact.operand.number) == Judgement::Consistent;
        });
        if (power == 0)
            continue;
        if (context.blamed({printed}) < 0)
            reportUnitSlip(context, figure.label, printed, {fact.operand}, power);
        return;
    }
    if (!context.query().cells(figure.conceptId, figure.code).empty())
        context.pass(figure.label, {printed});
}

} // namespace

/** 元 written for 万元 or the reverse: a statement fails as printed and holds at 10^4 or 10^-4. */
void checkUnitScale(CheckContext &context)
{
    for (size_t i = 0; i < context.report().figures.size(); ++i)
        checkAgainstTables(context, static_cast<int>(i));
    checkSameDigits(context);
    for (const Claim &claim : context.report().claims) {
        const auto stated = context.query().operand(claim, OperandRole::Stated);
        if (!stated)
            continue;
        if (claim.kind == ClaimKind::Share)
            checkShare(context, claim, *stated);
        else if (claim.kind == ClaimKind::Completion)
            checkCompletion(context, claim, *stated);
        else if (claim.kind == ClaimKind::Growth)
            checkGrowth(context, claim, *stated);
    }
}

} // namespace tieout
