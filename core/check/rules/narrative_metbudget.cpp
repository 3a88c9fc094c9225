#include "check/check.h"
#include "check/rules/rules.h"

#include <set>

namespace tieout {

namespace {

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

} // namespace

/** 完成年初预算的 100 %，决算数小于预算数的主要原因是…: a reason for a difference that the rate denies, where no amounts tell. */
void checkMetBudgets(CheckContext &context)
{
    const std::set<int> known = ratesOfAmounts(context);
    for (int i = 0; i < static_cast<int>(context.report().figures.size()); ++i) {
        const Figure &figure = context.report().figures[static_cast<size_t>(i)];
        if (figure.measure != Measure::Completion || figure.number.unit != Unit::Percent || figure.number.value != 100 || known.contains(i))
            continue;
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
