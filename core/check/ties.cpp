#include "check/ties.h"

namespace tieout {

namespace {

Decimal unitOf(const PrintedNumber &number)
{
    return isMoney(number.unit) ? yuanPer(number.unit) : Decimal(1);
}

Judgement judgeSigned(const std::vector<PrintedNumber> &numbers, const std::vector<int> &signs)
{
    std::vector<PrintedNumber> parts(numbers.begin() + 1, numbers.end());
    for (size_t i = 0; i < parts.size(); ++i)
        if (signs[i + 1] < 0)
            parts[i].value = -parts[i].value;
    return judgeSum(numbers.front(), parts);
}

} // namespace

Tie sumTie(const Operand &total, const std::vector<Operand> &parts, const std::vector<Operand> &less, int finding)
{
    Tie tie;
    tie.numbers.push_back(total);
    tie.signs.push_back(-1);
    for (const auto &[list, sign] : {std::pair{&parts, 1}, std::pair{&less, -1}})
        for (const Operand &part : *list) {
            tie.numbers.push_back(part);
            tie.signs.push_back(sign);
        }
    tie.judge = [signs = tie.signs](const std::vector<PrintedNumber> &numbers) { return judgeSigned(numbers, signs); };
    tie.finding = finding;
    return tie;
}

Tie equalTie(const Operand &a, const Operand &b, int finding)
{
    return {{a, b}, {-1, 1}, [](const std::vector<PrintedNumber> &numbers) { return judgeEqual(numbers[0], numbers[1]); }, finding};
}

Tie shareTie(const Operand &percent, const Operand &part, const Operand &whole, int finding)
{
    return rateTie({percent, part, whole}, [](const std::vector<PrintedNumber> &numbers) { return judgeShare(numbers[0], numbers[1], numbers[2]); }, finding);
}

Tie rateTie(std::vector<Operand> numbers, std::function<Judgement(const std::vector<PrintedNumber> &)> judge, int finding)
{
    return {std::move(numbers), {}, std::move(judge), finding};
}

std::optional<PrintedNumber> solved(const Tie &tie, size_t index)
{
    if (tie.signs.empty())
        return std::nullopt;
    Decimal rest = 0;
    for (size_t i = 0; i < tie.numbers.size(); ++i)
        if (i != index)
            rest += tie.numbers[i].number.inYuan() * Decimal(tie.signs[i]);
    PrintedNumber number = tie.numbers[index].number;
    // A bare 0 among amounts with two decimals would have to be an amount with two decimals.
    for (const Operand &other : tie.numbers)
        if (other.number.unit == number.unit)
            number.decimals = std::max(number.decimals, other.number.decimals);
    const Decimal exact = rest * Decimal(-tie.signs[index]) / unitOf(number);
    number.value = *parseDecimal(toPlain(exact, number.decimals));
    return number;
}

} // namespace tieout
