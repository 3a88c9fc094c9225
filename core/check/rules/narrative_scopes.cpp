#include "check/footing.h"
#include "check/rules/rules.h"

#include <array>

namespace tieout {

namespace {

constexpr std::array<QStringView, 5> scopes{u"一般公共预算", u"政府性基金", u"国有资本", u"国有资金", u"社会保险基金"};

/** The budget that the words between two numbers name; -1 for none. */
int scopeNamed(QStringView words)
{
    for (size_t i = 0; i < scopes.size(); ++i)
        if (words.contains(scopes[i]))
            return static_cast<int>(i);
    return -1;
}

struct Placed
{
    int figure = -1;
    qsizetype begin = 0, end = 0; ///< in the joined text
};

std::vector<Placed> moneyOfNarrative(const CheckContext &context)
{
    std::vector<Placed> placed;
    const auto &figures = context.report().figures;
    for (size_t i = 0; i < figures.size(); ++i)
        if (figures[i].kind == FigureKind::Amount && isMoney(figures[i].number.unit))
            placed.push_back({static_cast<int>(i), context.joined().position(figures[i].number.span.begin), context.joined().position(figures[i].number.span.end)});
    return placed;
}

/** The amounts right after `whole` that each name another budget, first of them led in by 其中. */
std::vector<Operand> partsAfter(const CheckContext &context, const std::vector<Placed> &money, size_t whole)
{
    constexpr qsizetype reach = 60;
    const QStringView text(context.joined().text());
    std::vector<Operand> parts;
    unsigned seen = 0;
    for (size_t i = whole + 1; i < money.size(); ++i) {
        const QStringView words = text.mid(money[i - 1].end, money[i].begin - money[i - 1].end);
        const int scope = scopeNamed(words);
        if (scope < 0 && !words.contains(u'。') && words.contains(u"收入")) // 其他收入: the budgets are not all of the whole
            return {};
        if (words.size() > reach || words.contains(u'。') || words.contains(u'；') || words.contains(u';') || scope < 0 || (seen >> scope & 1U) != 0)
            break;
        if (parts.empty() && !words.contains(u"其中"))
            break;
        seen |= 1U << scope;
        parts.push_back(context.query().figure(money[i].figure));
    }
    return parts;
}

} // namespace

/** 涉及资金 a，其中一般公共预算 b、政府性基金预算 c、国有资本经营预算 d: the budgets make up the whole. */
void checkScopeSums(CheckContext &context, const QSet<qsizetype> &done)
{
    const std::vector<Placed> money = moneyOfNarrative(context);
    for (size_t i = 0; i < money.size(); ++i) {
        Footing footing;
        footing.parts = partsAfter(context, money, i);
        footing.total = context.query().figure(money[i].figure);
        footing.subject = footing.total->label;
        Decimal sum = 0;
        for (const Operand &part : footing.parts)
            sum += part.number.inYuan();
        constexpr size_t allBudgets = 3;
        if (done.contains(footing.total->number.span.begin)) // the list's own sum is judged already
            continue;
        if (footing.parts.size() >= allBudgets || (footing.parts.size() == 2 && sum > footing.total->number.inYuan()))
            judgeFooting(context, footing);
    }
}

} // namespace tieout
