#include "base/words.h"
#include "check/check.h"
#include "check/rules/rules.h"

#include <array>
#include <set>

namespace tieout {

namespace {

/** What is said of the outturn and the budget: 1 more, -1 less, 0 the same. */
struct Said
{
    qsizetype begin = -1; ///< -1: nothing
    qsizetype end = -1;
    int sign = 0;
};

constexpr std::array<std::pair<QStringView, int>, 22> sayings{{{u"决算数大于预算数", 1}, {u"决算数小于预算数", -1}, {u"决算数大于年初预算数", 1}, {u"决算数小于年初预算数", -1},
                                                               {u"决算数大于全年预算数", 1}, {u"决算数小于全年预算数", -1}, {u"决算数等于预算数", 0}, {u"决算数等于年初预算数", 0},
                                                               {u"决算数等于全年预算数", 0}, {u"决算数与预算数持平", 0}, {u"决算数与预算数一致", 0}, {u"决算数与年初预算数持平", 0},
                                                               {u"决算数与年初预算数一致", 0}, {u"决算数同预算数持平", 0}, {u"决算数与全年预算数持平", 0}, {u"决算数与预算持平", 0},
                                                               {u"决算数与预算数相等", 0}, {u"决算数与预算数相同", 0}, {u"决算数高于预算数", 1}, {u"决算数低于预算数", -1},
                                                               {u"决算数高于年初预算数", 1}, {u"决算数低于年初预算数", -1}}};

/** What is said right behind a rate, with nothing but marks and 支出 between; a template's choice says nothing. */
Said saidRightBehind(const QString &text, qsizetype from)
{
    while (from < text.size() && (isOneOf(text[from], u"%％，。；、") || text[from].isSpace()))
        ++from;
    if (QStringView(text).mid(from).startsWith(u"支出"))
        from += 2;
    for (const auto &[words, sign] : sayings)
        if (QStringView(text).mid(from).startsWith(words))
            return {from, from + words.size(), sign};
    return {};
}

/** "决算数小于预算数" shortly behind a position, before any other number; empty where it does not stand or is a template's choice. */
std::pair<qsizetype, qsizetype> differenceBehind(const QString &text, qsizetype from)
{
    constexpr qsizetype reach = 24;
    QStringView behind = QStringView(text).mid(from, reach);
    const auto stop = std::find_if(behind.begin(), behind.end(), [](QChar c) { return c.isDigit() || c == u'('  || c == u'（' || c == u'；'; });
    behind = behind.left(stop - behind.begin());
    for (const QStringView word : {u"决算数大于预算数", u"决算数小于预算数", u"决算数大于年初预算数", u"决算数小于年初预算数", u"决算数大于全年预算数", u"决算数小于全年预算数"})
        if (const qsizetype at = behind.indexOf(word); at >= 0)
            return {from + at, from + at + word.size()};
    return {-1, -1};
}

/** The rates whose amounts are both printed: these are compared themselves. */
std::set<int> ratesOfAmounts(const CheckContext &context)
{
    std::set<int> rates;
    for (const Claim &claim : context.report().claims)
        if (claim.kind == ClaimKind::Completion && claim.operand(OperandRole::Actual) >= 0 && claim.operand(OperandRole::Budget) >= 0)
            rates.insert(claim.operand(OperandRole::Stated));
    return rates;
}

/** 完成预算的 128 %，决算数等于预算数: no amounts make both true. */
void checkRateAgainstWords(CheckContext &context, const Figure &figure)
{
    const Said said = saidRightBehind(context.joined().text(), context.joined().position(figure.number.span.end));
    const int sign = figure.number.value > 100 ? 1 : -1;
    if (said.begin < 0 || said.sign == sign || figure.number.value == 0) // 0 % is also what is printed where there was no budget
        return;
    constexpr qsizetype reach = 12;
    const QStringView before = context.joined().before(context.joined().position(figure.number.span.begin), reach);
    const bool ofFull = before.contains(u"全年") || before.contains(u"调整");
    const QStringView words = QStringView(context.joined().text()).mid(said.begin, said.end - said.begin);
    if ((ofFull && words.contains(u"年初")) || (before.contains(u"年初") && words.contains(u"全年")))
        return;
    const QString word = words.toString();
    Finding finding = context.draftText(Severity::Warning, {context.joined().source(said.begin, said.end), figure.number.span},
                                        message(QT_TRANSLATE_NOOP("Message", "%1: %2 of the budget is said to be met, yet the text says “%3”."),
                                                {figure.label, context.printed(figure.number), word}));
    finding.certainty = ofFull ? Certainty::Arguable : Certainty::Certain;
    finding.expected = sign > 0 ? QStringLiteral("大于") : QStringLiteral("小于");
    context.fail(figure.label, finding);
}

} // namespace

/** 完成年初预算的 100 %，决算数小于预算数的主要原因是…: a reason for a difference that the rate denies, where no amounts tell. */
void checkMetBudgets(CheckContext &context)
{
    const std::set<int> known = ratesOfAmounts(context);
    for (int i = 0; i < static_cast<int>(context.report().figures.size()); ++i) {
        const Figure &figure = context.report().figures[static_cast<size_t>(i)];
        if (figure.measure != Measure::Completion || figure.number.unit != Unit::Percent || known.contains(i))
            continue;
        if (figure.number.value != 100) {
            checkRateAgainstWords(context, figure);
            continue;
        }
        const auto [begin, end] = differenceBehind(context.joined().text(), context.joined().position(figure.number.span.end));
        if (begin < 0)
            continue;
        const QString word = context.joined().text().mid(begin, end - begin);
        Finding finding = context.draftText(Severity::Warning, {context.joined().source(begin, end), figure.number.span},
                                            message(QT_TRANSLATE_NOOP("Message", "%1: %2 of the budget is said to be met, yet the text says “%3”."),
                                                    {figure.label, context.printed(figure.number), word}));
        finding.certainty = Certainty::Arguable;
        finding.expected = QStringLiteral("等于");
        context.fail(figure.label, finding);
    }
}

} // namespace tieout
