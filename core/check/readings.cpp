#include "check/readings.h"

#include "check/digitslip.h"
#include "check/tolerance.h"
#include "report/numberat.h"

#include <functional>

namespace tieout {

namespace {

using Numbers = std::vector<PrintedNumber>;

/** A statement about some numbers: whether it holds, and what one of them must be where the others are right. */
struct Relation
{
    Numbers numbers;
    std::function<Judgement(const Numbers &)> judge;
    std::function<std::optional<Decimal>(const Numbers &, size_t)> solve; ///< in yuan where money
};

std::optional<Decimal> quotient(const Decimal &a, const Decimal &b)
{
    return b == 0 ? std::optional<Decimal>() : std::optional<Decimal>(a / b);
}

PrintedNumber withSign(PrintedNumber number, int direction)
{
    if (direction < 0)
        number.value = -number.value;
    return number;
}

/** {percent, part, whole} */
Relation shareOf(Numbers numbers)
{
    const auto solve = [](const Numbers &n, size_t unknown) {
        if (unknown == 0)
            return quotient(n[1].inYuan() * 100, n[2].inYuan());
        return unknown == 1 ? std::optional<Decimal>(n[0].value * n[2].inYuan() / 100) : quotient(n[1].inYuan() * 100, n[0].value);
    };
    return {std::move(numbers), [](const Numbers &n) { return n[2].value == 0 ? Judgement::Contradiction : judgeShare(n[0], n[1], n[2]); }, solve};
}

/** {percent, current, prior}; `direction` is the sign of the percentage. */
Relation growthOf(Numbers numbers, int direction)
{
    const auto solve = [direction](const Numbers &n, size_t unknown) {
        const Decimal factor = 1 + withSign(n[0], direction).value / 100;
        if (unknown == 1)
            return std::optional<Decimal>(n[2].inYuan() * factor);
        if (unknown == 2)
            return quotient(n[1].inYuan(), factor);
        const auto rate = quotient((n[1].inYuan() - n[2].inYuan()) * 100, n[2].inYuan());
        return rate ? std::optional<Decimal>(*rate * direction) : rate;
    };
    return {std::move(numbers),
            [direction](const Numbers &n) {
                return n[2].value == 0 ? Judgement::Contradiction : judgeGrowth(withSign(n[0], direction), n[1], n[2]);
            },
            solve};
}

/** {percent, current, change}; `direction` is the sign of percentage and change. */
Relation growthByChangeOf(Numbers numbers, int direction)
{
    const auto solve = [direction](const Numbers &n, size_t unknown) {
        const Decimal rate = withSign(n[0], direction).value;
        const Decimal change = withSign(n[2], direction).inYuan();
        if (unknown == 0) {
            const auto percent = quotient(change * 100, n[1].inYuan() - change);
            return percent ? std::optional<Decimal>(*percent * direction) : percent;
        }
        if (unknown == 1)
            return quotient(change * (rate + 100), rate);
        const auto solved = quotient(n[1].inYuan() * rate, rate + 100);
        return solved ? std::optional<Decimal>(*solved * direction) : solved;
    };
    return {std::move(numbers),
            [direction](const Numbers &n) { return judgeGrowthByChange(withSign(n[0], direction), n[1], withSign(n[2], direction)); }, solve};
}

/** {change, current, prior} */
Relation changeOf(Numbers numbers, int direction)
{
    const auto solve = [direction](const Numbers &n, size_t unknown) -> std::optional<Decimal> {
        const Decimal change = withSign(n[0], direction).inYuan();
        if (unknown == 0)
            return (n[1].inYuan() - n[2].inYuan()) * direction;
        return unknown == 1 ? n[2].inYuan() + change : n[1].inYuan() - change;
    };
    return {std::move(numbers), [direction](const Numbers &n) { return judgeChange(withSign(n[0], direction), n[1], n[2]); }, solve};
}

/** {total, items...} */
Relation sumOf(Numbers numbers)
{
    const auto solve = [](const Numbers &n, size_t unknown) -> std::optional<Decimal> {
        Decimal rest = 0;
        for (size_t i = 1; i < n.size(); ++i)
            if (i != unknown)
                rest += n[i].inYuan();
        return unknown == 0 ? rest : n[0].inYuan() - rest;
    };
    return {std::move(numbers), [](const Numbers &n) { return judgeSum(n[0], Numbers(n.begin() + 1, n.end())); }, solve};
}

std::optional<Relation> relationOf(const Report &report, const Claim &claim)
{
    const auto figures = [&](std::initializer_list<OperandRole> roles) {
        Numbers numbers;
        for (const OperandRole role : roles)
            if (const int figure = claim.operand(role); figure >= 0)
                numbers.push_back(report.figures[static_cast<size_t>(figure)].number);
        return numbers.size() == roles.size() ? numbers : Numbers();
    };
    using R = OperandRole;
    const int direction = claim.direction < 0 ? -1 : 1;
    switch (claim.kind) {
    case ClaimKind::Share:
        if (Numbers n = figures({R::Stated, R::Part, R::Whole}); !n.empty())
            return shareOf(std::move(n));
        break;
    case ClaimKind::Completion:
        if (Numbers n = figures({R::Stated, R::Actual, R::Budget}); !n.empty())
            return shareOf(std::move(n));
        break;
    case ClaimKind::Growth:
        if (Numbers n = figures({R::Stated, R::Current, R::Prior}); !n.empty())
            return growthOf(std::move(n), direction);
        if (Numbers n = figures({R::Stated, R::Current, R::Change}); !n.empty())
            return growthByChangeOf(std::move(n), direction);
        break;
    case ClaimKind::Change:
        if (Numbers n = figures({R::Stated, R::Current, R::Prior}); !n.empty())
            return changeOf(std::move(n), direction);
        break;
    default:
        break;
    }
    return {};
}

bool restsOn(const Finding &finding, TextSpan span)
{
    return std::any_of(finding.evidence.begin(), finding.evidence.end(), [span](const Evidence &evidence) { return evidence.span == span; });
}

/** Rate and change of one clause with the amount of an earlier one: the finding has found it, the claim has not. */
std::optional<Relation> growthAcrossClauses(const Report &report, const Finding &finding)
{
    if (finding.evidence.size() != 3)
        return {};
    for (const Claim &claim : report.claims) {
        const int rate = claim.operand(OperandRole::Stated);
        const int change = claim.operand(OperandRole::Change);
        if (claim.kind != ClaimKind::Growth || rate < 0 || change < 0 || claim.operand(OperandRole::Current) >= 0 || claim.operand(OperandRole::Prior) >= 0)
            continue;
        const PrintedNumber &stated = report.figures[static_cast<size_t>(rate)].number;
        const PrintedNumber &moved = report.figures[static_cast<size_t>(change)].number;
        if (finding.evidence[0].span != stated.span || !restsOn(finding, moved.span))
            continue;
        for (const Evidence &evidence : finding.evidence)
            if (const auto current = numberAt(report, evidence.span); current && evidence.span != stated.span && evidence.span != moved.span)
                return growthByChangeOf({stated, *current, moved}, claim.direction < 0 ? -1 : 1);
    }
    return {};
}

std::vector<Relation> relationsOf(const Report &report, const Finding &finding)
{
    std::vector<Relation> relations;
    if (finding.rule == u"table.column-sum" || finding.rule == u"table.row-sum" || finding.rule == u"narrative.sum") {
        Numbers numbers;
        for (const Evidence &evidence : finding.evidence)
            if (const auto number = numberAt(report, evidence.span))
                numbers.push_back(*number);
        if (numbers.size() == finding.evidence.size() && numbers.size() > 2)
            relations.push_back(sumOf(std::move(numbers)));
        return relations;
    }
    if (auto growth = growthAcrossClauses(report, finding))
        relations.push_back(std::move(*growth));
    for (const Claim &claim : report.claims) {
        const auto relation = relationOf(report, claim);
        if (relation && std::all_of(relation->numbers.begin(), relation->numbers.end(), [&](const PrintedNumber &n) { return restsOn(finding, n.span); }))
            relations.push_back(*relation);
    }
    return relations;
}

/** Puts `value` in the place of one number and keeps it where a slip explains it and all of it then holds. */
void tryValue(const Relation &relation, size_t at, const Decimal &value, std::vector<Reading> &readings)
{
    const PrintedNumber &printed = relation.numbers[at];
    const QString meant = toPlain(value, printed.decimals);
    const auto read = parseDecimal(meant);
    if (!read || digitSlip(printed.plain(), meant) == DigitSlip::None)
        return;
    Numbers numbers = relation.numbers;
    numbers[at].value = *read;
    const bool known = std::any_of(readings.begin(), readings.end(), [&](const Reading &r) { return r.place == printed.span && r.meant == meant; });
    if (!known && relation.judge(numbers) == Judgement::Consistent)
        readings.push_back({printed.span, printed.plain(), meant});
}

/** The same with the point shifted: further digits may then round away (2462382.47 for 246238.25). */
void tryShift(const Relation &relation, size_t at, int places, std::vector<Reading> &readings)
{
    const PrintedNumber &printed = relation.numbers[at];
    Numbers numbers = relation.numbers;
    numbers[at].value = printed.value * powerOfTen(places);
    if (printed.value != 0 && relation.judge(numbers) == Judgement::Consistent)
        readings.push_back({printed.span, printed.plain(), toPlain(numbers[at].value, printed.decimals)});
}

} // namespace

std::vector<Reading> readingsOf(const Report &report, const Finding &finding)
{
    std::vector<Reading> readings;
    for (const Relation &relation : relationsOf(report, finding)) {
        if (relation.judge(relation.numbers) != Judgement::Contradiction)
            continue;
        for (size_t at = 0; at < relation.numbers.size(); ++at) {
            const PrintedNumber &number = relation.numbers[at];
            for (const int places : {-4, -1, 1, 4})
                tryShift(relation, at, places, readings);
            if (const auto solved = relation.solve(relation.numbers, at))
                tryValue(relation, at, *solved / (isMoney(number.unit) ? yuanPer(number.unit) : Decimal(1)), readings);
        }
    }
    return readings;
}

} // namespace tieout
