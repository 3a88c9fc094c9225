#include "check/mismatch.h"

#include "check/digitslip.h"

namespace tieout {

namespace {

/** The total of another scope that the figure equals: 16,156,005.96 is 一般公共预算, not all spending. */
const Fact *sameElsewhere(const CheckContext &context, const Mismatch &mismatch)
{
    constexpr qsizetype telling = 3; // 0.3 equals some cell of any report
    if (!isMoney(mismatch.figure.number.unit) || significantDigits(mismatch.figure.number) < telling)
        return nullptr;
    for (const Fact &fact : context.query().allCells())
        if (judgeEqual(fact.operand.number, mismatch.figure.number) == Judgement::Consistent)
            return &fact;
    return nullptr;
}

bool isScope(const QString &conceptId)
{
    return conceptId == u"expenditure" || conceptId == u"income" || conceptId.startsWith(u"general.") ||
           conceptId.startsWith(u"appropriation.") || conceptId.startsWith(u"expenditure.") || conceptId.startsWith(u"balance.");
}

Message mismatchMessage(const CheckContext &context, const Mismatch &mismatch, const Fact *elsewhere)
{
    const QStringList args{mismatch.figure.label, context.printed(mismatch.figure), mismatch.cell.label, context.printed(mismatch.cell)};
    if (mismatch.judgement == Judgement::Rounding)
        return message(QT_TRANSLATE_NOOP("Message", "The narrative gives %1 as %2, %3 has %4: the last digit differs."), args);
    if (elsewhere != nullptr)
        return message(QT_TRANSLATE_NOOP("Message", "The narrative gives %1 as %2, %3 has %4; the printed amount is that of %5."),
                       args + QStringList{elsewhere->operand.label});
    const DigitSlip slip = digitSlip(mismatch.figure.number.plain(), mismatch.cell.number.plain());
    if (slip == DigitSlip::Shifted)
        return message(QT_TRANSLATE_NOOP("Message", "The narrative gives %1 as %2, %3 has %4: the decimal point is misplaced."), args);
    if (slip == DigitSlip::Transposed)
        return message(QT_TRANSLATE_NOOP("Message", "The narrative gives %1 as %2, %3 has %4: two digits are exchanged."), args);
    return message(QT_TRANSLATE_NOOP("Message", "The narrative gives %1 as %2, %3 has %4."), args);
}

} // namespace

void reportMismatch(CheckContext &context, const Mismatch &mismatch)
{
    const Fact *elsewhere = mismatch.judgement == Judgement::Rounding ? nullptr : sameElsewhere(context, mismatch);
    Severity severity = severityOf(mismatch.judgement);
    std::vector<Operand> operands = mismatch.repeats;
    operands.push_back(mismatch.cell);
    if (elsewhere != nullptr) {
        operands.push_back(elsewhere->operand);
        // The words may mean the other scope: that takes a person's reading.
        const Figure &figure = context.report().figures[static_cast<size_t>(mismatch.figure.figure)];
        if (isScope(elsewhere->conceptId) && isScope(figure.conceptId))
            severity = Severity::Warning;
    }
    Finding finding = context.draft(severity, mismatch.figure, operands, mismatchMessage(context, mismatch, elsewhere));
    PrintedNumber stated = mismatch.figure.number;
    if (stated.unit == mismatch.cell.number.unit)
        stated.decimals = std::max(stated.decimals, mismatch.cell.number.decimals);
    setExpectedYuan(finding, stated, mismatch.cell.number.inYuan());
    finding.steps.push_back(differenceStep(context, mismatch.figure, mismatch.cell, mismatch.cell.number));
    const int index = context.fail(mismatch.figure.label, finding);
    context.tie(equalTie(mismatch.figure, mismatch.cell, index));
    for (const Operand &repeat : mismatch.repeats)
        context.tie(equalTie(repeat, mismatch.cell, index));
    context.blame(mismatch.figure.number.span, index);
}

} // namespace tieout
