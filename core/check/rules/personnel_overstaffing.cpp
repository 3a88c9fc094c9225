#include "check/claimparts.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

/** "实有人员 35 人，其中：在职 28 人，退休 7 人": posts are for those in post. */
int inPost(const CheckContext &context, const std::vector<int> &figures)
{
    const auto isInPost = [&](int index) {
        const QString &label = context.report().figures[static_cast<size_t>(index)].label;
        return label.contains(u"在职") || label.contains(u"在编");
    };
    const auto found = std::find_if(figures.begin(), figures.end(), isInPost);
    return found == figures.end() ? figures.front() : *found;
}

std::optional<Operand> count(const CheckContext &context, const QString &conceptId)
{
    for (const Measure measure : {Measure::Count, Measure::Actual, Measure::Other})
        if (const auto &figures = context.query().figures(conceptId, {}, measure); !figures.empty())
            return context.query().figure(inPost(context, figures));
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
