#include "check/claimparts.h"
#include "check/growthoperands.h"
#include "check/growthrate.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

/** change = current - prior, where all three are printed. */
void judgeDifference(CheckContext &context, const Growth &growth)
{
    const Judgement judgement = judgeChange(growth.change->number, growth.current->number, growth.prior->number);
    if (judgement == Judgement::Consistent) {
        context.tie(sumTie(*growth.change, {*growth.current}, {*growth.prior}, -1));
        return context.pass(growth.subject, growth.amounts());
    }
    const Decimal exact = abs(growth.currentYuan - growth.priorYuan);
    Operand stated = *growth.change;
    stated.number.value = abs(stated.number.value);
    const QString expected = inUnitOf(stated.number, exact);
    const QStringList args{growth.subject, context.printed(stated), context.printed(*growth.current), context.printed(*growth.prior), expected};
    Finding finding = context.draft(severityOf(judgement), stated, {*growth.current, *growth.prior},
                                    message(QT_TRANSLATE_NOOP("Message", "%1: change printed as %2, but %3 and %4 differ by %5."), args));
    setExpectedYuan(finding, stated.number, exact);
    finding.steps.push_back(step(QStringLiteral("%1 − %2 = %3").arg(args[2], args[3], inUnitOf(stated.number, growth.currentYuan - growth.priorYuan))));
    context.tie(sumTie(*growth.change, {*growth.current}, {*growth.prior}, context.fail(growth.subject, finding)));
}

void judge(CheckContext &context, Growth &growth)
{
    const bool known = growth.resolve();
    if (growth.change && growth.current && growth.prior)
        judgeDifference(context, growth);
    if (growth.rate && known)
        judgeGrowthRate(context, growth);
    else if (growth.rate)
        judgeRateAlone(context, growth);
}

Growth growthOf(const CheckContext &context, const Claim &claim)
{
    const Query &query = context.query();
    Growth growth{claimSubject(context, claim), {}, query.operand(claim, OperandRole::Current), query.operand(claim, OperandRole::Prior), changeOf(context, claim)};
    if (claim.kind == ClaimKind::Growth)
        growth.rate = query.operand(claim, OperandRole::Stated);
    for (auto *operand : {&growth.rate, &growth.change})
        if (*operand)
            (*operand)->number = signedBy((*operand)->number, claim.direction);
    if (growth.rate && growth.change && !growth.current && !growth.prior)
        growth.current = subjectBefore(context, growth.change->figure);
    if (!growth.current)
        growth.current = currentByMeaning(context, claim);
    if (!growth.prior)
        growth.prior = priorInTable(context, claim);
    return growth;
}

/** A change and, a few words behind it, its rate, neither of them in any claim. */
bool isPair(const CheckContext &context, const Figure &change, const Figure &rate)
{
    constexpr qsizetype reach = 12;
    if (rate.kind != FigureKind::Percent || change.kind != FigureKind::Change || rate.direction == 0 || change.direction == 0)
        return false;
    const qsizetype from = context.joined().position(change.number.span.end);
    const qsizetype to = context.joined().position(rate.number.span.begin);
    return to - from <= reach && !QStringView(context.joined().text()).mid(from, to - from).contains(u'。');
}

/** A change and its rate that the text hangs on an earlier amount of the sentence without naming it again. */
void checkUnclaimed(CheckContext &context)
{
    const auto &figures = context.report().figures;
    const std::vector<bool> claimed = claimedFigures(context.report());
    for (size_t i = 1; i < figures.size(); ++i) {
        if (claimed[i] || claimed[i - 1] || !isPair(context, figures[i - 1], figures[i]))
            continue;
        const int index = static_cast<int>(i);
        const auto current = subjectBefore(context, index - 1);
        const QString &named = figures[i - 1].label;
        if (!current || (!named.isEmpty() && named != current->label)) // "二是人员经费增加 5 万元，较上年增长 8.3%"
            continue;
        Growth growth{current->label, context.query().figure(index), current, {}, context.query().figure(index - 1)};
        growth.rate->number = signedBy(growth.rate->number, figures[i].direction);
        growth.change->number = signedBy(growth.change->number, figures[i - 1].direction);
        if (!judgeJointGrowth(context, *growth.change, *growth.rate))
            judge(context, growth);
    }
}

} // namespace

/** 增长/下降 x % is the change over the year before (or the budget); the change itself is current less prior. */
void checkNarrativeGrowth(CheckContext &context)
{
    for (const Claim &claim : context.report().claims)
        if (claim.kind == ClaimKind::Growth || claim.kind == ClaimKind::Change) {
            Growth growth = growthOf(context, claim);
            judge(context, growth);
        }
    checkUnclaimed(context);
}

} // namespace tieout
