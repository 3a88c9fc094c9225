#include "check/executionrate.h"

namespace tieout {

Finding wrongExecutionRate(const CheckContext &context, const QString &subject, const Operand &rate, const Operand &spent, const Operand &budget, Judgement judgement)
{
    const Decimal exact = spent.number.inYuan() * 100 / budget.number.inYuan();
    const QStringList args{subject, context.printed(rate), context.printed(spent), context.printed(budget), toPlain(exact, rate.number.decimals)};
    const Message text = judgement == Judgement::Rounding
                             ? message(QT_TRANSLATE_NOOP("Message", "%1: execution rate printed as %2, but %3 ÷ %4 = %5 %: the last digit differs."), args)
                             : message(QT_TRANSLATE_NOOP("Message", "%1: execution rate printed as %2, but %3 ÷ %4 = %5 %."), args);
    Finding finding = context.draft(severityOf(judgement), rate, {spent, budget}, text);
    setExpected(finding, rate.number, exact);
    finding.steps.push_back(shareStep(context, spent, budget, rate.number.decimals + 2));
    return finding;
}

} // namespace tieout
