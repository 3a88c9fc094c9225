#include "check/indicators.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

Finding draft(const CheckContext &context, const Indicator &indicator, Severity severity, const Message &text)
{
    Finding finding = context.draft(severity, *indicator.score, {*indicator.weight}, text);
    if (!indicator.achievedSpan.isEmpty())
        finding.evidence.push_back({EvidenceRole::Operand, indicator.achievedSpan, indicator.name + QStringLiteral(" 实际完成值")});
    if (!indicator.targetSpan.isEmpty())
        finding.evidence.push_back({EvidenceRole::Operand, indicator.targetSpan, indicator.name + QStringLiteral(" 年度指标值")});
    return finding;
}

QStringList argsOf(const Indicator &indicator)
{
    return {indicator.name, indicator.achieved, indicator.target, indicator.score->number.plain(), indicator.weight->number.plain()};
}

void failArguably(CheckContext &context, const Indicator &indicator, const char *text)
{
    Finding finding = draft(context, indicator, Severity::Warning, message(text, argsOf(indicator)));
    finding.certainty = Certainty::Arguable;
    context.fail(indicator.name, finding);
}

bool isMet(const Indicator &indicator)
{
    return indicator.target == indicator.achieved || (indicator.isComparable() && !indicator.planned->atMost && indicator.reached->value >= indicator.planned->value);
}

/** The share of the points is at least ten in a hundred above the share of the target that was reached. */
bool keepsTooMuch(const Indicator &indicator)
{
    const Decimal weight = indicator.weight->number.value;
    if (weight <= 0 || indicator.planned->value <= 0)
        return false;
    return 100 * indicator.score->number.value / weight >= 100 * indicator.reached->value / indicator.planned->value + 10;
}

void judgeMissed(CheckContext &context, const Indicator &indicator)
{
    const QString share = toPlain(indicator.reached->value * 100 / indicator.planned->value, 2);
    Finding finding = indicator.isFull()
                          ? draft(context, indicator, Severity::Warning,
                                  message(QT_TRANSLATE_NOOP("Message", "%1: the result %2 misses the target %3, yet all %5 points are given."), argsOf(indicator)))
                          : draft(context, indicator, Severity::Warning,
                                  message(QT_TRANSLATE_NOOP("Message", "%1: the result %2 is only %6 % of the target %3, yet %4 of %5 points are given."),
                                          argsOf(indicator) + QStringList{share}));
    finding.certainty = Certainty::Arguable;
    finding.steps.push_back(step(QStringLiteral("%1 ÷ %2 × 100 = %3 %").arg(toShortest(indicator.reached->value), toShortest(indicator.planned->value), share)));
    context.fail(indicator.name, finding);
}

/** A cost within its ceiling loses nothing (the execution rate is scored elsewhere); one above it does not score in full. */
void judgeCost(CheckContext &context, const Indicator &indicator)
{
    const bool isWithin = indicator.reached->value <= indicator.planned->value;
    if (isWithin && indicator.isShort())
        failArguably(context, indicator, QT_TRANSLATE_NOOP("Message", "%1: the cost of %2 stays within the ceiling %3, yet only %4 of %5 points are given; unspent money is already scored by the execution rate."));
    else if (!isWithin && indicator.isFull())
        failArguably(context, indicator, QT_TRANSLATE_NOOP("Message", "%1: the cost of %2 exceeds the planned %3, yet all %5 points are given."));
    else
        context.pass(indicator.name, {*indicator.score, *indicator.weight});
}

void judge(CheckContext &context, const Indicator &indicator)
{
    const bool isNumber = indicator.isComparable() && !indicator.planned->atMost;
    if (indicator.isCost() && indicator.isComparable() && !indicator.planned->atLeast) {
        judgeCost(context, indicator);
    } else if (isMet(indicator) && indicator.isShort() && !indicator.isCost()) {
        Finding finding = draft(context, indicator, Severity::Warning,
                                message(QT_TRANSLATE_NOOP("Message", "%1: the result %2 meets the target %3, yet only %4 of %5 points are given."), argsOf(indicator)));
        finding.expected = indicator.weight->number.plain();
        context.fail(indicator.name, finding);
    } else if (isNumber && indicator.reached->value < indicator.planned->value && (indicator.isFull() || keepsTooMuch(indicator))) {
        judgeMissed(context, indicator);
    } else if (isBareWord(indicator.achieved) && indicator.isShort() && indicator.lacksReason()) {
        failArguably(context, indicator, QT_TRANSLATE_NOOP("Message", "%1: the result is given as “%2”, yet only %4 of %5 points are given and no reason for the lost ones."));
    } else {
        context.pass(indicator.name, {*indicator.score, *indicator.weight});
    }
}

} // namespace

/**
 * The points of an indicator against its result (财预〔2020〕10号, 项目支出绩效评价管理办法): marks lost for a target
 * that was met, kept for one that was missed, or lost for a cost within its ceiling.
 */
void checkPerformanceScoreUnsupported(CheckContext &context)
{
    for (size_t t = 0; t < context.report().tables.size(); ++t)
        for (const Indicator &indicator : context.query().indicators(static_cast<int>(t)))
            if (indicator.isComplete())
                judge(context, indicator);
    checkResultEvidence(context);
    checkContradictedResults(context);
}

} // namespace tieout
