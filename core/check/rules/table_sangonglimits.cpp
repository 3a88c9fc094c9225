#include "check/check.h"
#include "check/rules/rules.h"

#include <array>

namespace tieout {

namespace {

/** An item of the economic classification and the 三公 item that it is the basic part of. */
struct Limit
{
    const char *economicCode, *conceptId;
};

constexpr std::array limits{Limit{"30212", "sangong.abroad"}, Limit{"30217", "sangong.reception"}, Limit{"30231", "sangong.vehicle.running"},
                            Limit{"31013", "sangong.vehicle.purchase"}};

/** A 三公 item that only part of comes from basic expenditure: project money must have paid for the rest, which is for the auditor to ask. */
void reportProjectMoney(CheckContext &context, const Operand &part, const Operand &whole)
{
    const QString rest = inUnitOf(whole.number, whole.number.inYuan() - part.number.inYuan());
    Finding finding = context.draft(Severity::Attention, part, {whole},
                                    message(QT_TRANSLATE_NOOP("Message", "%1 is %2, %3 is %4: both hold only if project money paid for %5."),
                                            {part.label, context.printed(part), whole.label, context.printed(whole), rest}));
    finding.certainty = Certainty::Arguable;
    setExpectedYuan(finding, part.number, whole.number.inYuan());
    context.fail(part.label, finding);
}

/** The 三公 item of the table, else what the narrative says of it. */
std::optional<Operand> itemOfYear(const Query &query, const QString &conceptId)
{
    if (const auto &cells = query.cells(conceptId); !cells.empty())
        return cells.front().operand;
    if (const auto &figures = query.figures(conceptId); !figures.empty())
        return query.figure(figures.front());
    return std::nullopt;
}

/** What basic expenditure pays for 出国, 接待, 用车 cannot exceed the 三公 item, which may also hold project money. */
void checkLimit(CheckContext &context, const Limit &limit)
{
    const auto &parts = context.query().cells(QStringLiteral("economic"), QString::fromLatin1(limit.economicCode));
    const std::optional<Operand> most = itemOfYear(context.query(), QString::fromLatin1(limit.conceptId));
    if (parts.empty() || !most)
        return;
    const Operand &part = parts.front().operand;
    const Operand &whole = *most;
    if (whole.isCell() && context.query().owner(whole.table) != context.query().owner(part.table))
        return;
    if (part.number.value > 0 && surelyLess(part.number, whole.number))
        return reportProjectMoney(context, part, whole);
    if (!surelyLess(whole.number, part.number))
        return context.pass(part.label, {part, whole});
    Finding finding = context.draft(Severity::Warning, part, {whole},
                                    message(QT_TRANSLATE_NOOP("Message", "%1 is %2, more than the %4 that %3 has for the whole year."),
                                            {part.label, context.printed(part), whole.label, context.printed(whole)}));
    setExpectedYuan(finding, part.number, whole.number.inYuan());
    context.fail(part.label, finding);
}

} // namespace

/** The 三公 items in the table of basic expenditure against the table of 三公经费. */
void checkSanGongLimits(CheckContext &context)
{
    for (const Limit &limit : limits)
        checkLimit(context, limit);
}

} // namespace tieout
