#include "check/claimparts.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

struct Completion
{
    const Claim *claim = nullptr;
    QString subject;
    std::optional<Operand> rate, actual, budget;
};

/** Another budget of the same subject, of which the printed rate is right: 全年预算 where 年初预算 is zero. */
std::optional<Operand> otherBudget(const CheckContext &context, const Completion &completion)
{
    const Figure &actual = context.report().figures[static_cast<size_t>(completion.actual->figure)];
    for (const Measure measure : {Measure::FullBudget, Measure::InitialBudget, Measure::Budget}) {
        const auto other = anyOf(context, actual.conceptId, actual.code, measure, completion.claim->clause.begin);
        if (other && other->number.value != 0 && other->number.span != completion.budget->number.span &&
            judgeShare(completion.rate->number, completion.actual->number, other->number) == Judgement::Consistent)
            return other;
    }
    return std::nullopt;
}

void zeroBudget(CheckContext &context, const Completion &completion)
{
    const std::vector<Operand> tied{*completion.rate, *completion.actual, *completion.budget};
    // Where nothing was planned and nothing spent, 0 % and 100 % are both usual; any other rate is made up.
    if (completion.actual->number.value == 0 && (completion.rate->number.value == 0 || completion.rate->number.value == 100))
        return context.notApplicable(completion.subject, message(QT_TRANSLATE_NOOP("Message", "Budget and outturn are both zero.")), tied);
    const auto other = otherBudget(context, completion);
    std::vector<Operand> operands{*completion.actual, *completion.budget};
    if (other)
        operands.push_back(*other);
    const QStringList args{completion.subject, context.printed(*completion.rate), context.printed(*completion.actual)};
    const Message text = other ? message(QT_TRANSLATE_NOOP("Message", "%1: the budget is 0, so no completion rate exists; the printed %2 is the rate of %4."),
                                         args + QStringList{context.printed(*other)})
                               : message(QT_TRANSLATE_NOOP("Message", "%1: the budget is 0 and %3 was spent, so the printed completion rate of %2 has no base."), args);
    const bool saysNothing = completion.rate->number.value == 0;
    Finding finding = context.draft(saysNothing ? Severity::Attention : Severity::Error, *completion.rate, operands, text);
    finding.certainty = saysNothing ? Certainty::Arguable : Certainty::Certain;
    context.fail(completion.subject, finding);
}

Message rateMessage(const CheckContext &context, const Completion &completion, const QString &expected, Judgement judgement)
{
    const QStringList args{completion.subject, context.printed(*completion.rate), context.printed(*completion.actual),
                           context.printed(*completion.budget), expected};
    if (judgement == Judgement::Rounding)
        return message(QT_TRANSLATE_NOOP("Message", "%1: completion printed as %2, but %3 ÷ %4 = %5 %: the last digit differs."), args);
    if (completion.actual->figure >= 0)
        if (const auto other = otherBudget(context, completion))
            return message(QT_TRANSLATE_NOOP("Message", "%1: completion printed as %2, but %3 ÷ %4 = %5 %; the printed rate is that of %6."),
                           args + QStringList{context.printed(*other)});
    for (const Operand &whole : usualWholes(context, completion.claim->clause.begin))
        if (completion.rate->number.value != 100 && whole.number.span != completion.actual->number.span &&
            judgeShare(completion.rate->number, completion.actual->number, whole.number) == Judgement::Consistent)
            return message(QT_TRANSLATE_NOOP("Message", "%1: completion printed as %2, but %3 ÷ %4 = %5 %; the printed figure is the share of %6."),
                           args + QStringList{context.printed(whole)});
    return message(QT_TRANSLATE_NOOP("Message", "%1: completion printed as %2, but %3 ÷ %4 = %5 %."), args);
}

/** The budget that a table tells where the text only names its rate; two kinds of budget leave it open unless the rate names one. */
std::optional<Operand> budgetInTable(const CheckContext &context, const Claim &claim, const Operand &actual)
{
    const Figure &figure = context.report().figures[static_cast<size_t>(actual.figure)];
    if (figure.conceptId.isEmpty() || figure.conceptId == u"function")
        return std::nullopt;
    std::vector<Operand> budgets;
    for (const Measure measure : {Measure::Budget, Measure::InitialBudget, Measure::FullBudget}) {
        const auto &cells = context.query().cells(figure.conceptId, figure.code, measure);
        if (cells.empty())
            continue;
        const bool named = (claim.base == ClaimBase::InitialBudget && measure == Measure::InitialBudget) ||
                           (claim.base == ClaimBase::FullBudget && measure == Measure::FullBudget);
        if (named)
            return cells.front().operand;
        budgets.push_back(cells.front().operand);
    }
    return budgets.size() == 1 ? std::optional<Operand>(budgets.front()) : std::nullopt;
}

/** 支出决算 0 元，完成预算的 3 %: of whatever budget, nothing spent is nothing completed. */
bool reportNothingSpent(CheckContext &context, const Completion &completion)
{
    const Decimal &rate = completion.rate->number.value;
    if (!completion.actual || completion.actual->number.value != 0 || rate == 0 || rate == 100)
        return false;
    Finding finding = context.draft(Severity::Error, *completion.rate, {*completion.actual},
                                    message(QT_TRANSLATE_NOOP("Message", "%1: completion printed as %2, but nothing was spent (%3)."),
                                            {completion.subject, context.printed(*completion.rate), context.printed(*completion.actual)}));
    setExpected(finding, completion.rate->number, 0);
    context.fail(completion.subject, finding);
    return true;
}

void judge(CheckContext &context, const Completion &completion)
{
    if (completion.budget->number.value == 0)
        return zeroBudget(context, completion);
    const std::vector<Operand> tied{*completion.rate, *completion.actual, *completion.budget};
    const Judgement judgement = judgeShare(completion.rate->number, completion.actual->number, completion.budget->number);
    if (judgement == Judgement::Consistent) {
        context.tie(shareTie(*completion.rate, *completion.actual, *completion.budget, -1));
        return context.pass(completion.subject, tied);
    }
    const Decimal exact = completion.actual->number.inYuan() * 100 / completion.budget->number.inYuan();
    Finding finding = context.draft(severityOf(judgement), *completion.rate, {*completion.actual, *completion.budget},
                                    rateMessage(context, completion, toPlain(exact, completion.rate->number.decimals), judgement));
    setExpected(finding, completion.rate->number, exact);
    finding.steps.push_back(shareStep(context, *completion.actual, *completion.budget, completion.rate->number.decimals + 2));
    const int index = context.fail(completion.subject, finding);
    context.tie(shareTie(*completion.rate, *completion.actual, *completion.budget, index));
    context.dependOnBlamed(index, tied);
}

} // namespace

/** 完成预算 x % is the outturn over the budget; a zero budget has no rate. */
void checkNarrativeCompletion(CheckContext &context)
{
    for (const Claim &claim : context.report().claims) {
        if (claim.kind != ClaimKind::Completion)
            continue;
        Completion completion{&claim, claimSubject(context, claim), context.query().operand(claim, OperandRole::Stated),
                                    context.query().operand(claim, OperandRole::Actual), context.query().operand(claim, OperandRole::Budget)};
        if (!completion.rate)
            continue;
        if (completion.actual && !completion.budget)
            completion.budget = budgetInTable(context, claim, *completion.actual);
        if (completion.actual && completion.budget)
            judge(context, completion);
        else if (claim.operand(OperandRole::Change) < 0 && !reportNothingSpent(context, completion))
            context.notChecked(completion.subject, message(QT_TRANSLATE_NOOP("Message", "The report does not tell budget and outturn of this rate.")), {*completion.rate});
    }
    checkFundRates(context);
    checkBudgetDifferences(context);
    checkSharedRates(context);
}

} // namespace tieout
