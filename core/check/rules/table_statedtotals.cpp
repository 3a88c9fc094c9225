#include "check/check.h"
#include "check/digitslip.h"
#include "check/rules/rules.h"
#include "check/tolerance.h"

#include <algorithm>

namespace tieout {

namespace {

/** The figure behind `income` that tells the total of the other side; -1 where the next figures tell none. */
int otherTotal(const Report &report, size_t income)
{
    const Figure &first = report.figures[income];
    const QString wanted = QString(first.conceptId).replace(QLatin1String("income"), QLatin1String("expenditure"));
    // 总收入 and 总支出 stand far apart, each before its items.
    const size_t reach = first.label.contains(u"总计") ? 4 : 40;
    for (size_t i = income + 1; i < std::min(report.figures.size(), income + reach); ++i) {
        const Figure &other = report.figures[i];
        if (other.conceptId == wanted && other.measure == Measure::Actual && other.section == first.section && other.year == first.year)
            return static_cast<int>(i);
    }
    return -1;
}

/** "收入总计 10 万元，支出总计 9 万元，年末结转和结余 1 万元": the totals were meant without what is carried. */
bool isCarried(const Report &report, int section, const Decimal &difference)
{
    return std::any_of(report.figures.begin(), report.figures.end(), [&](const Figure &figure) {
        const bool carried = figure.conceptId.endsWith(QLatin1String("closing")) || figure.conceptId.endsWith(QLatin1String("opening"));
        return carried && figure.section == section && isMoney(figure.number.unit) && abs(figure.number.inYuan()) == abs(difference);
    });
}

} // namespace

/** 收入总计 and 支出总计, with what is carried on both sides, are one amount. */
void checkStatedTotals(CheckContext &context)
{
    const Report &report = context.report();
    for (size_t i = 0; i < report.figures.size(); ++i) {
        const Figure &figure = report.figures[i];
        const bool total = figure.conceptId == QLatin1String("balance.income") || figure.conceptId.endsWith(QLatin1String(".income-total"));
        const int other = total && figure.measure == Measure::Actual ? otherTotal(report, i) : -1;
        const bool named = other >= 0 && figure.label.contains(u"总计") && report.figures[static_cast<size_t>(other)].label.contains(u"总计");
        if (other < 0 || named != figure.label.contains(u"总计"))
            continue;
        const Operand income = context.query().figure(static_cast<int>(i));
        const Operand spent = context.query().figure(other);
        const Decimal difference = income.number.inYuan() - spent.number.inYuan();
        const Judgement judgement = judgeEqual(income.number, spent.number);
        if (judgement == Judgement::Consistent || isCarried(report, figure.section, difference)) {
            context.pass(figure.label, {income, spent});
            continue;
        }
        // A slip of one digit is an error; amounts further apart may be the year's own, told under the wrong name.
        const bool slip = judgement == Judgement::Rounding || digitSlip(income.number.plain(), spent.number.plain()) != DigitSlip::None;
        if (!slip && !named) {
            context.notApplicable(figure.label, message(QT_TRANSLATE_NOOP("Message", "The total may be the year's own, without what is carried over.")), {income, spent});
            continue;
        }
        const QStringList args{context.printed(income), context.printed(spent), inUnitOf(income.number, abs(difference))};
        Finding finding = context.draft(slip ? severityOf(judgement) : Severity::Warning, income, {spent},
                                        message(QT_TRANSLATE_NOOP("Message", "Total income (%1) and total expenditure (%2) differ by %3: with what is carried over both are one amount."), args));
        finding.certainty = slip ? Certainty::Certain : Certainty::Arguable;
        setExpectedYuan(finding, income.number, spent.number.inYuan());
        context.dependOnBlamed(context.fail(figure.label, finding), {income, spent});
    }
}

} // namespace tieout
