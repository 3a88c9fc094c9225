#include "check/growthrate.h"

#include "check/digitslip.h"

namespace tieout {

namespace {

Message rateMessage(const CheckContext &context, const Growth &growth, const QString &expected, bool rounding)
{
    const QStringList args{growth.subject, context.printed(*growth.rate), expected};
    if (rounding)
        return message(QT_TRANSLATE_NOOP("Message", "%1: rate of change printed as %2, computed %3 %: the last digit differs."), args);
    if (const auto shifted = growth.shiftedChange())
        return message(QT_TRANSLATE_NOOP("Message", "%1: rate of change printed as %2, but the printed amounts give %3 %; the rate would be right "
                                                    "if the change were %4 instead of %5 (a misplaced decimal point)."),
                       args + QStringList{inUnitOf(*shifted, abs(shifted->inYuan())), context.printed(*growth.change)});
    if (growth.isOverCurrent())
        return message(QT_TRANSLATE_NOOP("Message", "%1: rate of change printed as %2, but the printed amounts give %3 %; the printed rate was "
                                                    "taken of this year's amount instead of the earlier one."), args);
    if (growth.rate->number.value * growth.changeYuan < 0)
        return message(QT_TRANSLATE_NOOP("Message", "%1: rate of change printed as %2, but the printed amounts give %3 %: the direction is wrong."), args);
    const DigitSlip slip = digitSlip(growth.rate->number.plain(), expected);
    if (slip == DigitSlip::Dropped || slip == DigitSlip::Transposed || slip == DigitSlip::Shifted)
        return message(QT_TRANSLATE_NOOP("Message", "%1: rate of change printed as %2, but the printed amounts give %3 %; probably a slip of the digits."), args);
    return message(QT_TRANSLATE_NOOP("Message", "%1: rate of change printed as %2, but the printed amounts give %3 %."), args);
}

void addSteps(const Growth &growth, Finding &finding)
{
    const PrintedNumber &like = growth.current ? growth.current->number : growth.prior->number;
    const auto show = [&](const Decimal &yuan) { return inUnitOf(like, yuan); };
    if (!growth.prior)
        finding.steps.push_back(step(QStringLiteral("%1 %2 %3 = %4").arg(show(growth.currentYuan), growth.changeYuan < 0 ? QStringLiteral("+") : QStringLiteral("−"),
                                                                       show(abs(growth.changeYuan)), show(growth.priorYuan))));
    const Decimal change = growth.exactChange();
    finding.steps.push_back(step(QStringLiteral("%1 ÷ %2 × 100 = %3 %").arg(show(change), show(growth.priorYuan),
                                                                           toPlain(change * 100 / growth.priorYuan, growth.rate->number.decimals + 2))));
}

void report(CheckContext &context, const Growth &growth, Judgement judgement)
{
    const Decimal exact = growth.exactChange() * 100 / growth.priorYuan;
    // 下降 is printed with a positive number: it is compared as it is printed.
    const Decimal shown = growth.rate->number.value < 0 ? -exact : exact;
    Operand stated = *growth.rate;
    stated.number.value = abs(stated.number.value);
    Finding finding = context.draft(severityOf(judgement), stated, growth.amounts(),
                                    rateMessage(context, growth, toPlain(shown, stated.number.decimals), judgement == Judgement::Rounding));
    setExpected(finding, stated.number, shown);
    addSteps(growth, finding);
    const int index = context.fail(growth.subject, finding);
    context.tie(growth.rateTie(index));
    context.dependOnBlamed(index, growth.amounts());
}

void reportZeroBase(CheckContext &context, const Growth &growth)
{
    if (growth.rate->number.value == 0)
        return context.notApplicable(growth.subject, message(QT_TRANSLATE_NOOP("Message", "The earlier amount is zero: there is no rate of change.")), growth.amounts());
    Finding finding = context.draft(Severity::Warning, *growth.rate, growth.amounts(),
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
        return context.notChecked(growth.subject, message(QT_TRANSLATE_NOOP("Message", "The earlier amount is negative.")), growth.amounts());
    Finding finding = context.draft(Severity::Warning, *growth.change, {*growth.current},
                                    message(QT_TRANSLATE_NOOP("Message", "%1: an increase of %2 to %3 would leave a negative earlier amount."),
                                            {growth.subject, context.printed(*growth.change), context.printed(*growth.current)}));
    finding.expected = QStringLiteral("<= ") + growth.current->number.plain();
    finding.steps.push_back(step(QStringLiteral("%1 − %2 < 0").arg(context.printed(*growth.current), context.printed(*growth.change))));
    context.fail(growth.subject, finding, growth.amounts());
}

} // namespace

void judgeGrowthRate(CheckContext &context, const Growth &growth)
{
    if (growth.priorYuan <= 0)
        return growth.priorYuan == 0 ? reportZeroBase(context, growth) : reportNegativeBase(context, growth);
    if (const Judgement judgement = growth.judgeRate(); judgement != Judgement::Consistent)
        return report(context, growth, judgement);
    std::vector<Operand> tied = growth.amounts();
    tied.insert(tied.begin(), *growth.rate);
    context.tie(growth.rateTie(-1));
    context.pass(growth.subject, tied);
}

void judgeRateAlone(CheckContext &context, const Growth &growth)
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

} // namespace tieout
