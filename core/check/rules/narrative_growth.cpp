#include "check/claimparts.h"
#include "check/digitslip.h"
#include "check/growthoperands.h"
#include "check/rules/rules.h"

#include <array>

namespace tieout {

namespace {

/** A growth claim with its signs resolved and what it needs computed. */
struct Growth
{
    const Claim *claim = nullptr;
    QString subject;
    std::optional<Operand> rate, current, prior, change;
    Decimal currentYuan = 0, priorYuan = 0, changeYuan = 0; ///< as far as known
};

/** Growth needs two of current, prior and change; nothing when the claim prints fewer. */
bool resolve(Growth &growth)
{
    const auto yuan = [](const std::optional<Operand> &operand) { return operand ? operand->number.inYuan() : Decimal(0); };
    growth.changeYuan = yuan(growth.change);
    growth.currentYuan = yuan(growth.current);
    growth.priorYuan = yuan(growth.prior);
    if (growth.current && growth.prior) {
        if (!growth.change)
            growth.changeYuan = growth.currentYuan - growth.priorYuan;
    } else if (growth.current && growth.change) {
        growth.priorYuan = growth.currentYuan - growth.changeYuan;
    } else if (growth.prior && growth.change) {
        growth.currentYuan = growth.priorYuan + growth.changeYuan;
    } else {
        return false;
    }
    return true;
}

Judgement judgeRate(const Growth &growth, const PrintedNumber &change)
{
    if (growth.current && growth.prior)
        return judgeGrowth(growth.rate->number, growth.current->number, growth.prior->number);
    if (growth.current)
        return judgeGrowthByChange(growth.rate->number, growth.current->number, change);
    return judgeShare(growth.rate->number, change, growth.prior->number);
}

std::vector<Operand> operandsOf(const Growth &growth)
{
    std::vector<Operand> operands;
    for (const auto &operand : {growth.change, growth.current, growth.prior})
        if (operand)
            operands.push_back(*operand);
    return operands;
}

/** The change with its point moved that makes the rate true: 246238.25 for a printed 2462382.47. */
std::optional<PrintedNumber> shiftedChange(const Growth &growth)
{
    if (!growth.change || !growth.current || growth.prior)
        return std::nullopt;
    for (const int power : {-1, 1, -4, 4}) {
        const PrintedNumber shifted = scaledReading(growth.change->number, powerOfTen(power));
        if (judgeRate(growth, shifted) == Judgement::Consistent)
            return shifted;
    }
    return std::nullopt;
}

/** Whether the rate was taken of this year instead of the year before. */
bool isOverCurrent(const Growth &growth)
{
    return growth.current && growth.change && growth.currentYuan != 0 &&
           judgeShare(growth.rate->number, growth.change->number, growth.current->number) == Judgement::Consistent;
}

Message rateMessage(const CheckContext &context, const Growth &growth, const QString &expected, bool rounding)
{
    const QStringList args{growth.subject, context.printed(*growth.rate), expected};
    if (rounding)
        return message(QT_TRANSLATE_NOOP("Message", "%1: rate of change printed as %2, computed %3 %: the last digit differs."), args);
    if (const auto shifted = shiftedChange(growth))
        return message(QT_TRANSLATE_NOOP("Message", "%1: rate of change printed as %2, but the printed amounts give %3 %; the rate would be right "
                                                    "if the change were %4 instead of %5 (a misplaced decimal point)."),
                       args + QStringList{inUnitOf(*shifted, abs(shifted->inYuan())), context.printed(*growth.change)});
    if (isOverCurrent(growth))
        return message(QT_TRANSLATE_NOOP("Message", "%1: rate of change printed as %2, but the printed amounts give %3 %; the printed rate was "
                                                    "taken of this year's amount instead of the earlier one."), args);
    if (growth.rate->number.value * growth.changeYuan < 0)
        return message(QT_TRANSLATE_NOOP("Message", "%1: rate of change printed as %2, but the printed amounts give %3 %: the direction is wrong."), args);
    const DigitSlip slip = digitSlip(growth.rate->number.plain(), expected);
    if (slip == DigitSlip::Dropped || slip == DigitSlip::Transposed || slip == DigitSlip::Shifted)
        return message(QT_TRANSLATE_NOOP("Message", "%1: rate of change printed as %2, but the printed amounts give %3 %; probably a slip of the digits."), args);
    return message(QT_TRANSLATE_NOOP("Message", "%1: rate of change printed as %2, but the printed amounts give %3 %."), args);
}

void addSteps(const CheckContext &context, const Growth &growth, Finding &finding)
{
    const PrintedNumber &like = growth.current ? growth.current->number : growth.prior->number;
    const auto show = [&](const Decimal &yuan) { return inUnitOf(like, yuan); };
    if (!growth.prior)
        finding.steps.push_back(step(QStringLiteral("%1 %2 %3 = %4").arg(show(growth.currentYuan), growth.changeYuan < 0 ? QStringLiteral("+") : QStringLiteral("−"),
                                                                       show(abs(growth.changeYuan)), show(growth.priorYuan))));
    const Decimal change = growth.current ? growth.currentYuan - growth.priorYuan : growth.changeYuan;
    finding.steps.push_back(step(QStringLiteral("%1 ÷ %2 × 100 = %3 %").arg(show(change), show(growth.priorYuan),
                                                                           toPlain(change * 100 / growth.priorYuan, growth.rate->number.decimals + 2))));
    Q_UNUSED(context);
}

void reportZeroBase(CheckContext &context, const Growth &growth)
{
    if (growth.rate->number.value == 0)
        return context.notApplicable(growth.subject, message(QT_TRANSLATE_NOOP("Message", "The earlier amount is zero: there is no rate of change.")), operandsOf(growth));
    Finding finding = context.draft(Severity::Warning, *growth.rate, operandsOf(growth),
                                    message(QT_TRANSLATE_NOOP("Message", "%1: rate of change printed as %2, but the earlier amount is zero, so there is no rate."),
                                            {growth.subject, context.printed(*growth.rate)}));
    finding.certainty = Certainty::Arguable;
    if (growth.current && growth.change)
        finding.steps.push_back(step(QStringLiteral("%1 − %2 = 0").arg(context.printed(*growth.current), context.printed(*growth.change))));
    context.fail(growth.subject, finding);
}

/** An increase that is greater than what it led to: 增加 0.70 元 to 0.00 元. */
void reportNegativeBase(CheckContext &context, const Growth &growth)
{
    if (!growth.change || !growth.current || !surelyLess(growth.current->number, growth.change->number))
        return context.notChecked(growth.subject, message(QT_TRANSLATE_NOOP("Message", "The earlier amount is negative.")), operandsOf(growth));
    Finding finding = context.draft(Severity::Warning, *growth.change, {*growth.current},
                                    message(QT_TRANSLATE_NOOP("Message", "%1: an increase of %2 to %3 would leave a negative earlier amount."),
                                            {growth.subject, context.printed(*growth.change), context.printed(*growth.current)}));
    finding.expected = QStringLiteral("<= ") + growth.current->number.plain();
    finding.steps.push_back(step(QStringLiteral("%1 − %2 < 0").arg(context.printed(*growth.current), context.printed(*growth.change))));
    context.fail(growth.subject, finding, operandsOf(growth));
}

/** 增加0.00元，增长0.70%: whatever the earlier amount was, no change has no rate. */
void judgeWithoutBase(CheckContext &context, const Growth &growth)
{
    if (!growth.change || growth.change->number.value != 0)
        return context.notChecked(growth.subject, message(QT_TRANSLATE_NOOP("Message", "The report does not tell the amounts behind this rate.")), {*growth.rate});
    if (growth.rate->number.value == 0)
        return context.pass(growth.subject, {*growth.rate, *growth.change});
    Finding finding = context.draft(Severity::Warning, *growth.rate, {*growth.change},
                                    message(QT_TRANSLATE_NOOP("Message", "%1: rate of change printed as %2, but the change itself is printed as zero."),
                                            {growth.subject, context.printed(*growth.rate)}));
    setExpected(finding, growth.rate->number, 0);
    context.fail(growth.subject, finding);
}

/** The rate with the two amounts that it was judged by. */
Tie tieOf(const Growth &growth, int finding)
{
    using Numbers = std::vector<PrintedNumber>;
    if (growth.current && growth.prior)
        return rateTie({*growth.rate, *growth.current, *growth.prior}, [](const Numbers &n) { return judgeGrowth(n[0], n[1], n[2]); }, finding);
    if (growth.current)
        return rateTie({*growth.rate, *growth.current, *growth.change}, [](const Numbers &n) { return judgeGrowthByChange(n[0], n[1], n[2]); }, finding);
    return shareTie(*growth.rate, *growth.change, *growth.prior, finding);
}

void judgeRate(CheckContext &context, const Growth &growth)
{
    if (growth.priorYuan == 0)
        return reportZeroBase(context, growth);
    if (growth.priorYuan < 0)
        return reportNegativeBase(context, growth);
    const Judgement judgement = judgeRate(growth, growth.change ? growth.change->number : PrintedNumber{});
    std::vector<Operand> tied = operandsOf(growth);
    if (judgement == Judgement::Consistent) {
        tied.insert(tied.begin(), *growth.rate);
        context.tie(tieOf(growth, -1));
        return context.pass(growth.subject, tied);
    }
    const Decimal change = growth.current ? growth.currentYuan - growth.priorYuan : growth.changeYuan;
    const Decimal exact = change * 100 / growth.priorYuan;
    // 下降 is printed with a positive number: it is compared as it is printed.
    const Decimal shown = growth.rate->number.value < 0 ? -exact : exact;
    Operand stated = *growth.rate;
    stated.number.value = abs(stated.number.value);
    Finding finding = context.draft(severityOf(judgement), stated, tied,
                                    rateMessage(context, growth, toPlain(shown, stated.number.decimals), judgement == Judgement::Rounding));
    setExpected(finding, stated.number, shown);
    addSteps(context, growth, finding);
    const int index = context.fail(growth.subject, finding);
    context.tie(tieOf(growth, index));
    if (const int root = context.blamed(tied); root >= 0)
        context.dependsOn(index, root);
}

/** change = current - prior, where all three are printed. */
void judgeDifference(CheckContext &context, const Growth &growth)
{
    const Judgement judgement = judgeChange(growth.change->number, growth.current->number, growth.prior->number);
    if (judgement == Judgement::Consistent) {
        context.tie(sumTie(*growth.change, {*growth.current}, {*growth.prior}, -1));
        return context.pass(growth.subject, operandsOf(growth));
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
    const bool known = resolve(growth);
    if (growth.change && growth.current && growth.prior)
        judgeDifference(context, growth);
    if (growth.rate && known)
        judgeRate(context, growth);
    else if (growth.rate)
        judgeWithoutBase(context, growth);
}

/** A change and its rate that the text hangs on an earlier amount of the sentence without naming it again. */
void checkUnclaimed(CheckContext &context)
{
    const auto &figures = context.report().figures;
    std::vector<bool> claimed(figures.size(), false);
    for (const Claim &claim : context.report().claims)
        for (const ClaimOperand &operand : claim.operands)
            if (operand.figure >= 0)
                claimed[static_cast<size_t>(operand.figure)] = true;
    const QStringView text(context.joined().text());
    for (size_t i = 1; i < figures.size(); ++i) {
        const Figure &rate = figures[i];
        const Figure &change = figures[i - 1];
        if (claimed[i] || claimed[i - 1] || rate.kind != FigureKind::Percent || change.kind != FigureKind::Change ||
            rate.direction == 0 || change.direction == 0)
            continue;
        const qsizetype from = context.joined().position(change.number.span.end);
        const qsizetype to = context.joined().position(rate.number.span.begin);
        const auto current = subjectBefore(context, static_cast<int>(i) - 1);
        if (to - from > 12 || text.mid(from, to - from).contains(u'。') || !current)
            continue;
        Growth growth{nullptr, current->label, context.query().figure(static_cast<int>(i)), current, {}, context.query().figure(static_cast<int>(i) - 1), 0, 0, 0};
        growth.rate->number = signedBy(growth.rate->number, rate.direction);
        growth.change->number = signedBy(growth.change->number, change.direction);
        judge(context, growth);
    }
}

} // namespace

/** 增长/下降 x % is the change over the year before (or the budget); the change itself is current less prior. */
void checkNarrativeGrowth(CheckContext &context)
{
    for (const Claim &claim : context.report().claims) {
        if (claim.kind != ClaimKind::Growth && claim.kind != ClaimKind::Change)
            continue;
        Growth growth{&claim, claimSubject(context, claim), {}, context.query().operand(claim, OperandRole::Current),
                      context.query().operand(claim, OperandRole::Prior), context.query().operand(claim, OperandRole::Change), 0, 0, 0};
        if (claim.kind == ClaimKind::Growth)
            growth.rate = context.query().operand(claim, OperandRole::Stated);
        else if (!growth.change)
            growth.change = context.query().operand(claim, OperandRole::Stated);
        if (growth.rate)
            growth.rate->number = signedBy(growth.rate->number, claim.direction);
        if (growth.change)
            growth.change->number = signedBy(growth.change->number, claim.direction);
        if (growth.rate && growth.change && !growth.current && !growth.prior)
            growth.current = subjectBefore(context, growth.change->figure);
        if (!growth.current)
            growth.current = currentByMeaning(context, claim);
        if (!growth.prior)
            growth.prior = priorInTable(context, claim);
        judge(context, growth);
    }
    checkUnclaimed(context);
}

} // namespace tieout
