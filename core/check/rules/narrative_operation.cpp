#include "check/check.h"
#include "check/digitslip.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

/** The amount of a meaning as the narrative states it first, else as a table has it. */
std::optional<Operand> told(const CheckContext &context, const QString &conceptId)
{
    if (const auto &figures = context.query().figures(conceptId); !figures.empty())
        return context.query().figure(figures.front());
    const auto &cells = context.query().cells(conceptId);
    return cells.empty() ? std::nullopt : std::optional<Operand>(cells.front().operand);
}

} // namespace

/**
 * 机关运行经费 is 公用经费 where all units are administrative; other units keep theirs out of it. Two amounts
 * that differ by one digit are meant to be the same.
 */
void checkOperation(CheckContext &context)
{
    const auto operation = told(context, QStringLiteral("operation"));
    const auto whole = told(context, QStringLiteral("general.public"));
    if (!operation || !whole || surelyLess(whole->number, operation->number))
        return;
    if (judgeEqual(operation->number, whole->number) != Judgement::Contradiction)
        return context.pass(operation->label, {*operation, *whole});
    const DigitSlip slip = digitSlip(operation->number.plain(), whole->number.plain());
    if (slip != DigitSlip::Replaced && slip != DigitSlip::Transposed)
        return context.notApplicable(operation->label, message(QT_TRANSLATE_NOOP("Message", "Units that are not administrative keep their public expenditure out of it.")), {*operation, *whole});
    Finding finding = context.draft(Severity::Warning, *operation, {*whole},
                                    message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2, %3 as %4: one digit apart, though the two are one amount in an administrative unit."),
                                            {operation->label, context.printed(*operation), whole->label, context.printed(*whole)}));
    finding.certainty = Certainty::Arguable;
    setExpectedYuan(finding, operation->number, whole->number.inYuan());
    const int index = context.fail(operation->label, finding);
    context.dependOnBlamed(index, {*operation, *whole});
}

} // namespace tieout
