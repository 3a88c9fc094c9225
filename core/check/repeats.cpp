#include "check/repeats.h"

namespace tieout {

namespace {

Message repeatMessage(const CheckContext &context, const Operand &later, const Operand &earlier, Judgement judgement)
{
    const QStringList args{later.label, context.printed(later), context.printed(earlier)};
    return judgement == Judgement::Rounding
               ? message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2 here and as %3 elsewhere: the last digit differs."), args)
               : message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2 here and as %3 elsewhere."), args);
}

} // namespace

void reportRepeat(CheckContext &context, const Operand &later, const Operand &earlier, Judgement judgement, const std::vector<Operand> &rest)
{
    std::vector<Operand> operands{earlier};
    operands.insert(operands.end(), rest.begin(), rest.end());
    Finding finding = context.draft(severityOf(judgement), later, operands, repeatMessage(context, later, earlier, judgement));
    setExpectedYuan(finding, later.number, earlier.number.inYuan());
    const int index = context.fail(later.label, finding);
    context.tie(equalTie(later, earlier, index));
    context.dependOnBlamed(index, {later, earlier});
}

} // namespace tieout
