#include "check/footing.h"

#include "check/codetree.h"
#include "check/digitslip.h"

#include <algorithm>

namespace tieout {

namespace {

/** Which single part, changed by the difference, would make the sum true, and how it was mistyped, is for a person. */
QString sumText(const CheckContext &context, const std::vector<Operand> &parts)
{
    QStringList terms;
    for (const Operand &part : parts)
        if (part.number.value != 0)
            terms << context.printed(part.number).section(u' ', 0, 0);
    return terms.isEmpty() ? QStringLiteral("0") : terms.join(QStringLiteral(" + "));
}

} // namespace

Decimal Footing::sum() const
{
    Decimal sum = 0;
    for (const Operand &part : parts)
        sum += part.number.inYuan();
    return sum;
}

bool isSlip(const Footing &footing)
{
    constexpr int telling = 4; // digits of a total that are not alike by chance
    constexpr int near = 50;   // a missing part is seldom a fiftieth and one digit in one place
    if (!footing.total || !isMoney(footing.total->number.unit) || significantDigits(footing.total->number) < telling)
        return false;
    const auto amounts = std::count_if(footing.parts.begin(), footing.parts.end(), [](const Operand &part) { return part.number.value != 0; });
    PrintedNumber sum = footing.total->number;
    sum.value = footing.sum() / yuanPer(sum.unit);
    const DigitSlip slip = digitSlip(footing.total->number.plain(), sum.plain());
    return amounts > 1 && (slip == DigitSlip::Replaced || slip == DigitSlip::Transposed) && abs(sum.value - footing.total->number.value) * near < footing.total->number.value;
}

void addPart(const Query &query, Footing &footing, int table, int row, int column)
{
    if (column < 0)
        return;
    std::optional<Operand> operand;
    switch (sumCell(query, table, row, column, operand)) {
    case SumCell::Number:
        footing.parts.push_back(*operand);
        break;
    case SumCell::Unknown:
        footing.isUnreadable = true;
        break;
    case SumCell::Nothing:
        break;
    }
}

int judgeFooting(CheckContext &context, const Footing &footing)
{
    if (!footing.total || footing.isUnreadable) {
        context.notChecked(footing.subject, message(QT_TRANSLATE_NOOP("Message", "A cell of this sum is missing or could not be read.")), footing.parts);
        return -1;
    }
    if (footing.parts.empty()) {
        context.notApplicable(footing.subject, message(QT_TRANSLATE_NOOP("Message", "No parts are listed.")), {*footing.total});
        return -1;
    }
    const Decimal sum = footing.sum();
    std::vector<Operand> tied{*footing.total};
    tied.insert(tied.end(), footing.parts.begin(), footing.parts.end());
    const Judgement judgement = footing.judgement();
    if (judgement == Judgement::Consistent) {
        context.pass(footing.subject, tied);
        context.tie(sumTie(*footing.total, footing.parts, {}, -1));
        return -1;
    }
    std::vector<Operand> counted;
    for (const Operand &part : footing.parts)
        if (part.number.value != 0)
            counted.push_back(part);
    const Decimal off = footing.total->number.inYuan() - sum;
    const QStringList args{footing.subject, context.printed(*footing.total), inUnitOf(footing.total->number, sum),
                           inUnitOf(footing.total->number, abs(off))};
    const Message text = judgement == Judgement::Rounding
                             ? message(QT_TRANSLATE_NOOP("Message", "%1: printed as %2, the parts add up to %3: the last digit differs."), args)
                             : message(QT_TRANSLATE_NOOP("Message", "%1: printed as %2, but the parts add up to %3, a difference of %4."), args);
    Finding finding = context.draft(severityOf(judgement), *footing.total, counted, text);
    setExpectedYuan(finding, footing.total->number, sum);
    finding.steps.push_back(step(sumText(context, counted) + QStringLiteral(" = ") + inUnitOf(footing.total->number, sum)));
    const int index = context.fail(footing.subject, finding, tied);
    context.tie(sumTie(*footing.total, footing.parts, {}, index));
    context.dependOnBlamed(index, tied);
    return index;
}

} // namespace tieout
