#include "check/claimparts.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

std::optional<Operand> count(const CheckContext &context, const QString &conceptId)
{
    for (const Measure measure : {Measure::Count, Measure::Actual, Measure::Other})
        if (const auto &figures = context.query().figures(conceptId, {}, measure); !figures.empty())
            return context.query().figure(figures.front());
    return std::nullopt;
}

} // namespace

/** More staff than posts: no contradiction, but a point for the auditor. */
void checkPersonnelOverstaffing(CheckContext &context)
{
    std::vector<Operand> operands;
    std::optional<Operand> stated;
    for (const char *kind : {"", ".administrative", ".institution"}) {
        const auto posts = count(context, QStringLiteral("staff.establishment") + QLatin1String(kind));
        const auto staff = count(context, QStringLiteral("staff.actual") + QLatin1String(kind));
        if (!posts || !staff)
            continue;
        if (staff->number.value <= posts->number.value) {
            context.pass(staff->label, {*staff, *posts});
            continue;
        }
        if (!stated)
            stated = staff;
        else
            operands.push_back(*staff);
        operands.push_back(*posts);
    }
    if (!stated)
        return;
    const Operand &posts = operands.front();
    Finding finding = context.draft(Severity::Attention, *stated, operands,
                                    message(QT_TRANSLATE_NOOP("Message", "%1: %2 on the staff against %3 posts."),
                                            {stated->label, context.printed(*stated), context.printed(posts)}));
    setExpected(finding, stated->number, posts.number.value);
    context.fail(stated->label, finding);
}

} // namespace tieout
