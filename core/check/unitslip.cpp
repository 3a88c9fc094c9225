#include "check/unitslip.h"

namespace tieout {

namespace {

QString otherUnit(Unit unit, int power)
{
    if (power > 0)
        return unit == Unit::Yuan ? QStringLiteral("万元") : unit == Unit::WanYuan ? QStringLiteral("亿元") : QString();
    return unit == Unit::WanYuan ? QStringLiteral("元") : unit == Unit::YiYuan ? QStringLiteral("万元") : QString();
}

} // namespace

void reportUnitSlip(CheckContext &context, const QString &subject, const Operand &number, const std::vector<Operand> &operands, int power)
{
    const QString unit = otherUnit(number.number.unit, power);
    if (unit.isEmpty())
        return;
    const QString reading = number.number.plain() + u' ' + unit;
    Finding finding = context.draft(Severity::Error, number, operands,
                                    message(QT_TRANSLATE_NOOP("Message", "%1: printed as %2, which fits nothing else in the report; read as %3 it does (wrong unit)."),
                                            {subject, context.printed(number), reading}));
    finding.expected = toShortest(number.number.value * powerOfTen(power));
    if (!operands.empty())
        finding.steps.push_back(step(QStringLiteral("%1 ↔ %2").arg(reading, context.printed(operands.front()))));
    const int index = context.fail(subject, finding);
    context.blame(number.number.span, index);
}

} // namespace tieout
