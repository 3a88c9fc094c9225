#include "base/words.h"
#include "check/indicators.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

constexpr int lowRate = 90; ///< per cent: many forms give full marks from here on

void report(CheckContext &context, const SelfEvaluation &form, const Operand &stated, const std::vector<Operand> &operands, const Message &text)
{
    Finding finding = context.draft(Severity::Warning, stated, operands, text);
    finding.certainty = Certainty::Arguable;
    context.fail(form.title, finding);
}

/** All points for the execution although a tenth of the money or more was not spent. */
void checkExecutionPoints(CheckContext &context, const SelfEvaluation &form, const FormFunds &funds)
{
    if (!funds.rate || !funds.weight || !funds.score || funds.rate->number.unit != Unit::Percent || funds.weight->number.value <= 0)
        return;
    const std::vector<Operand> tied{*funds.score, *funds.weight, *funds.rate};
    if (funds.rate->number.value >= lowRate || funds.score->number.value < funds.weight->number.value)
        return context.pass(form.title, tied);
    report(context, form, *funds.score, {*funds.weight, *funds.rate},
           message(QT_TRANSLATE_NOOP("Message", "%1: the budget was executed to %2, yet all %3 points for execution are given."),
                   {form.title, context.printed(*funds.rate), funds.weight->number.plain()}));
}

/** 补助发放及时率 100 % where the money itself was paid to 73.30 % only. */
void checkTimelyPayment(CheckContext &context, const SelfEvaluation &form, const FormFunds &funds, const Indicator &indicator)
{
    if (!funds.rate || funds.rate->number.unit != Unit::Percent || funds.rate->number.value >= lowRate || !indicator.isFull() || indicator.achievedSpan.isEmpty())
        return;
    if (!indicator.name.contains(u"及时") || !hasAny(indicator.name, {u"发放", u"拨付", u"支付", u"兑付"}))
        return;
    if (!indicator.reached || !indicator.reached->unit.startsWith(u'%') || indicator.reached->value < 100)
        return;
    report(context, form, *indicator.score, {*indicator.weight, *funds.rate},
           message(QT_TRANSLATE_NOOP("Message", "%1: “%2” is reported at %3 with full marks, though only %4 of the money was paid."),
                   {form.title, indicator.name, indicator.achieved, context.printed(*funds.rate)}));
}

bool isCoverage(const Indicator &indicator)
{
    return indicator.isFull() && indicator.name.contains(u"覆盖") && indicator.reached && indicator.reached->unit.startsWith(u'%') && indicator.reached->value >= 80;
}

/** Less than half of the persons planned were reached. */
bool isFarShort(const Indicator &indicator)
{
    return indicator.isComparable() && !indicator.planned->atMost && indicator.weight && indicator.score && indicator.planned->unit.startsWith(u'人') &&
           indicator.planned->value > 0 && indicator.reached->value * 2 < indicator.planned->value;
}

/** A coverage of 90 % beside a head count that reached 28 % of its target. */
void checkCoverage(CheckContext &context, const SelfEvaluation &form)
{
    const auto indicators = indicatorsOf(context.query(), form);
    for (const Indicator &coverage : indicators) {
        const auto count = isCoverage(coverage) ? std::find_if(indicators.begin(), indicators.end(), isFarShort) : indicators.end();
        if (count == indicators.end())
            continue;
        report(context, form, *coverage.score, {*coverage.weight, *count->get().score},
               message(QT_TRANSLATE_NOOP("Message", "%1: “%2” is reported at %3 with full marks, though “%4” reached %5 of %6 only."),
                       {form.title, coverage.name, coverage.achieved, count->get().name, count->get().achieved, count->get().target}));
    }
}

} // namespace

/** Full marks that other figures of the same form contradict. */
void checkContradictedResults(CheckContext &context)
{
    for (const SelfEvaluation &form : context.query().forms()) {
        const FormFunds funds = fundsOf(context.query(), form);
        checkExecutionPoints(context, form, funds);
        for (const Indicator &indicator : indicatorsOf(context.query(), form))
            if (indicator.isComplete())
                checkTimelyPayment(context, form, funds, indicator);
        checkCoverage(context, form);
    }
}

} // namespace tieout
