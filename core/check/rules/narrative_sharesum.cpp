#include "check/claimparts.h"
#include "check/footing.h"
#include "check/rules/rules.h"

#include <QHash>

namespace tieout {

namespace {

struct Breakdown
{
    std::vector<Operand> shares, parts;
    Operand whole;
};

/** Shares of one whole in one section whose parts make up the whole: only then must they add to 100 %. */
bool isComplete(const Breakdown &breakdown)
{
    return breakdown.parts.size() >= 2 && judgeSum(breakdown.whole.number, numbersOf(breakdown.parts)) == Judgement::Consistent;
}

void judge(CheckContext &context, const Breakdown &breakdown)
{
    const Operand &first = breakdown.shares.front();
    if (!isComplete(breakdown))
        return context.notApplicable(first.label, message(QT_TRANSLATE_NOOP("Message", "The parts do not make up the whole.")), breakdown.shares);
    PrintedNumber whole;
    whole.value = 100;
    whole.unit = Unit::Percent;
    whole.decimals = 20;
    Decimal sum = 0;
    int decimals = 0;
    QStringList terms;
    for (const Operand &share : breakdown.shares) {
        sum += share.number.value;
        decimals = std::max(decimals, share.number.decimals);
        terms << share.number.plain();
    }
    if (judgeSum(whole, numbersOf(breakdown.shares)) == Judgement::Consistent)
        return context.pass(breakdown.whole.label, breakdown.shares);
    std::vector<Operand> rest(breakdown.shares.begin() + 1, breakdown.shares.end());
    rest.push_back(breakdown.whole);
    Finding finding = context.draft(Severity::Error, first, rest,
                                    message(QT_TRANSLATE_NOOP("Message", "The shares of %1 add up to %2 %, not to 100 %, though the parts make up the whole."),
                                            {breakdown.whole.label, toPlain(sum, decimals)}));
    finding.certainty = Certainty::Arguable;
    finding.stated = toPlain(sum, decimals);
    finding.expected = toPlain(100, decimals);
    finding.difference = toPlain(sum - 100, decimals);
    finding.unit = QStringLiteral("%");
    finding.steps.push_back(step(terms.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + toPlain(sum, decimals)));
    const int index = context.fail(breakdown.whole.label, finding);
    context.dependOnBlamed(index, breakdown.shares);
}

} // namespace

/** The shares of a complete breakdown add to 100 %. */
void checkNarrativeShareSum(CheckContext &context)
{
    std::vector<Breakdown> breakdowns;
    QHash<QString, size_t> byWhole;
    for (const Claim &claim : context.report().claims) {
        const auto share = claim.kind == ClaimKind::Share ? context.query().operand(claim, OperandRole::Stated) : std::nullopt;
        const auto part = context.query().operand(claim, OperandRole::Part);
        const auto whole = wholeOf(context, claim);
        if (!share || !part || !whole || share->number.value > 100 || whole->number.value == 0)
            continue;
        const QString key = QString::number(claim.section) + u'|' + QString::number(whole->number.span.begin);
        if (!byWhole.contains(key)) {
            byWhole.insert(key, breakdowns.size());
            breakdowns.push_back({{}, {}, *whole});
        }
        Breakdown &breakdown = breakdowns[byWhole[key]];
        breakdown.shares.push_back(*share);
        breakdown.parts.push_back(*part);
    }
    for (const Breakdown &breakdown : breakdowns)
        judge(context, breakdown);
    checkShareLists(context);
}

} // namespace tieout
