#include "check/executionrate.h"
#include "check/rules/rules.h"

#include <QSet>

namespace tieout {

namespace {

/** What a rate named in a project's paragraph divides by what. */
struct RateKind
{
    QStringView name;                    ///< "到位率"
    std::vector<QStringView> numerators; ///< what its amount is called
    std::vector<QStringView> bases;      ///< and what that of its base is; the first amount of the sentence otherwise
};

const std::vector<RateKind> &rateKinds()
{
    static const std::vector<RateKind> kinds{
        {u"到位率", {u"拨付", u"到位", u"下达"}, {u"预算", u"安排"}},
        {u"执行率", {u"执行", u"支出", u"使用"}, {u"全年预算", u"到位", u"拨付", u"下达", u"预算", u"安排"}},
        {u"支出率", {u"支出", u"执行", u"使用"}, {u"到位", u"拨付", u"下达", u"预算", u"安排"}},
    };
    return kinds;
}

/** What stands right before a number. */
QStringView before(const CheckContext &context, const PrintedNumber &number, qsizetype reach)
{
    return context.joined().before(context.joined().position(number.span.begin), reach);
}

bool isCalled(const CheckContext &context, const Operand &amount, const std::vector<QStringView> &words)
{
    const QStringView lead = before(context, amount.number, 8);
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return lead.contains(word); });
}

/** The amounts of the rate's own sentence before it, in text order. */
std::vector<Operand> amountsBefore(const CheckContext &context, size_t rate)
{
    const auto &figures = context.report().figures;
    const qsizetype end = context.joined().position(figures[rate].number.span.begin);
    const qsizetype sentence = context.joined().sentenceBegin(end);
    std::vector<Operand> amounts;
    for (size_t i = rate; i-- > 0 && context.joined().position(figures[i].number.span.begin) >= sentence;)
        if (figures[i].kind == FigureKind::Amount && isMoney(figures[i].number.unit))
            amounts.insert(amounts.begin(), context.query().figure(static_cast<int>(i)));
    return amounts;
}

void judge(CheckContext &context, const Operand &rate, const Operand &actual, const Operand &base)
{
    const std::vector<Operand> tied{rate, actual, base};
    if (base.number.value == 0)
        return context.notApplicable(rate.label, message(QT_TRANSLATE_NOOP("Message", "The base is zero: there is no rate.")), tied);
    const Judgement judgement = judgeShare(rate.number, actual.number, base.number);
    if (judgement == Judgement::Consistent) {
        context.tie(shareTie(rate, actual, base, -1));
        return context.pass(rate.label, tied);
    }
    const int finding = context.fail(rate.label, wrongExecutionRate(context, rate.label, rate, actual, base, judgement));
    context.tie(shareTie(rate, actual, base, finding));
}

/** "共支出 200 万元，执行率 90 %：甲项目支出 20 万元，执行率 80 %": the amount before a rate told already is that rate's. */
bool isSpoken(const CheckContext &context, const Operand &base, const Operand &actual, const RateKind &kind)
{
    for (int i = base.figure + 1; i < actual.figure; ++i) {
        const Figure &figure = context.report().figures[static_cast<size_t>(i)];
        if (figure.kind == FigureKind::Percent && before(context, figure.number, 6).contains(kind.name))
            return true;
    }
    return false;
}

/** "总额 500 万元，其中年初预算 300 万元，…；支出 470 万元，其中 …，执行率 94%": the rate is right where it is one of the amounts so called. */
bool isRightOfOthers(CheckContext &context, const Operand &rate, const std::vector<Operand> &amounts, const RateKind &kind)
{
    for (const Operand &actual : amounts)
        for (const Operand &base : amounts) {
            const bool named = isCalled(context, actual, kind.numerators) && (isCalled(context, base, kind.bases) || &base == &amounts.front());
            if (base.figure < actual.figure && named && base.number.value != 0 && judgeShare(rate.number, actual.number, base.number) == Judgement::Consistent) {
                judge(context, rate, actual, base);
                return true;
            }
        }
    return false;
}

/** Judges the rate by the amounts of its sentence; nothing is said where they are not called by their names. */
void checkRate(CheckContext &context, size_t index, const RateKind &kind)
{
    const std::vector<Operand> amounts = amountsBefore(context, index);
    Operand rate = context.query().figure(static_cast<int>(index));
    rate.label = kind.name.toString();
    const Operand *actual = nullptr;
    for (const Operand &amount : amounts)
        if (isCalled(context, amount, kind.numerators))
            actual = &amount;
    const Operand *base = nullptr;
    for (const QStringView word : kind.bases)
        for (const Operand &amount : amounts)
            if (base == nullptr && &amount != actual && isCalled(context, amount, {word}))
                base = &amount;
    if (base == nullptr && actual != nullptr && &amounts.front() != actual)
        base = &amounts.front();
    if (base != nullptr && actual != nullptr && isSpoken(context, *base, *actual, kind))
        base = nullptr;
    if (actual == nullptr || base == nullptr || base > actual)
        return context.notChecked(rate.label, message(QT_TRANSLATE_NOOP("Message", "The report does not tell budget and outturn of this rate.")), {rate});
    if (!isRightOfOthers(context, rate, amounts, kind))
        judge(context, rate, *actual, *base);
}

} // namespace

/** 预算 x，拨付 y，资金到位率 r %，执行 z，执行率 s %: the rates of a project's paragraph that no claim binds. */
void checkFundRates(CheckContext &context)
{
    QSet<int> claimed;
    for (const Claim &claim : context.report().claims)
        if (claim.kind == ClaimKind::Completion && claim.operand(OperandRole::Actual) >= 0 && claim.operand(OperandRole::Budget) >= 0)
            claimed << claim.operand(OperandRole::Stated);
    const auto &figures = context.report().figures;
    for (size_t i = 0; i < figures.size(); ++i) {
        if (figures[i].kind != FigureKind::Percent || claimed.contains(static_cast<int>(i)))
            continue;
        const QStringView lead = before(context, figures[i].number, 6);
        for (const RateKind &kind : rateKinds())
            if (lead.contains(kind.name)) {
                checkRate(context, i, kind);
                break;
            }
    }
}

} // namespace tieout
