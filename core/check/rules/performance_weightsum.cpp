#include "check/formpoints.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

/** "产出指标（50分） 40、效益指标（30分） 40": the groups whose rows do not make their label; empty when all do. */
QString wrongGroups(const std::vector<PointGroup> &groups)
{
    QStringList wrong;
    for (const PointGroup &group : groups)
        if (!group.weights.empty() && group.sum() != group.stated)
            wrong << QStringLiteral("%1 → %2").arg(group.label, toShortest(group.sum()));
    return wrong.join(u'、');
}

/** Forms with one fault: set from one template, they are one finding with a place in each. */
struct Faults
{
    QString wrong;
    QStringList titles;
    std::vector<TextSpan> places;
};

Faults &faultsOf(std::vector<Faults> &all, const QString &wrong, const QString &title)
{
    auto known = std::find_if(all.begin(), all.end(), [&](const Faults &faults) { return faults.wrong == wrong; });
    if (known == all.end())
        known = all.insert(all.end(), {wrong, {}, {}});
    known->titles << title;
    return *known;
}

/** "区级项目绩效自评表（甲）" or "区级项目绩效自评表（甲）等 3 张". */
QString formsOf(const Faults &faults)
{
    return faults.titles.size() == 1 ? faults.titles.front() : QStringLiteral("%1 等 %2 张").arg(faults.titles.front()).arg(faults.titles.size());
}

/** A label of points against the weights under it, in a form whose weights are all there. */
void checkGroups(CheckContext &context, const SelfEvaluation &form, const std::vector<PointGroup> &groups, std::vector<Faults> &labels)
{
    const QString wrong = wrongGroups(groups);
    if (wrong.isEmpty())
        return groups.empty() ? void() : context.pass(form.title, groups.front().weights);
    Faults &faults = faultsOf(labels, wrong, form.title);
    for (const PointGroup &group : groups) {
        if (group.weights.empty() || group.sum() == group.stated)
            continue;
        if (!group.span.isEmpty())
            faults.places.push_back(group.span);
        for (const Operand &weight : group.weights)
            faults.places.push_back(weight.number.span);
    }
}

void noteTotal(const SelfEvaluation &form, const Footing &footing, const QString &wrong, std::vector<Faults> &totals)
{
    Faults &faults = faultsOf(totals, QStringLiteral("%1|%2|%3").arg(toShortest(sumOf(footing)), footing.total->number.plain(), wrong), form.title);
    faults.places.push_back(footing.total->number.span);
    for (const Operand &part : footing.parts)
        faults.places.push_back(part.number.span);
}

void reportLabels(CheckContext &context, const Faults &faults)
{
    context.fail(faults.titles.front(), context.draftText(Severity::Warning, faults.places,
                                                          message(QT_TRANSLATE_NOOP("Message", "%1: the points in a group's label are not those of its rows (label → sum of the rows): %2."),
                                                                  {formsOf(faults), faults.wrong})));
}

/** Many forms are set badly: a person looks whether a row was lost in the text. */
void reportTotal(CheckContext &context, const Faults &faults)
{
    const QStringList parts = faults.wrong.split(u'|');
    const QStringList args{formsOf(faults), parts[0], parts[1], parts[2]};
    const Message text = parts[2].isEmpty() ? message(QT_TRANSLATE_NOOP("Message", "%1: the weights add up to %2, the form prints %3."), args)
                                            : message(QT_TRANSLATE_NOOP("Message", "%1: the weights add up to %2, the form prints %3; by the labels of the groups the difference lies in (label → sum of the rows): %4."), args);
    Finding finding = context.draftText(Severity::Warning, faults.places, text);
    finding.certainty = Certainty::Arguable;
    finding.stated = parts[1];
    finding.expected = parts[0];
    context.fail(faults.titles.front(), finding);
}

/** 自评满分为90分: a group that the department leaves to others counts in the weights and not in the total. */
bool leavesGroupOut(const Footing &footing, const std::vector<PointGroup> &groups)
{
    const Decimal over = sumOf(footing) - footing.total->number.value;
    return std::any_of(groups.begin(), groups.end(), [&](const PointGroup &group) { return group.stated == over && group.sum() == over; });
}

} // namespace

/** The weights of a form add up to its total, and those of each group to the points in its label. */
void checkPerformanceWeightSum(CheckContext &context)
{
    std::vector<Faults> labels, totals;
    for (const SelfEvaluation &form : context.query().forms()) {
        const FormPoints weights = pointsOf(context, form, ColumnRole::Weight);
        const Footing footing = weightFooting(weights);
        const std::vector<PointGroup> groups = pointGroups(context.query(), form);
        if (weights.indicators.parts.empty())
            continue;
        const bool isKnown = footing.total && !footing.isUnreadable;
        if (!isKnown) {
            context.notChecked(form.title, message(QT_TRANSLATE_NOOP("Message", "The form prints no total.")));
        } else if (lacksFunds(weights)) {
            context.notChecked(form.title, message(QT_TRANSLATE_NOOP("Message", "Budget or executed amount could not be read.")));
        } else if (addsUp(footing) || leavesGroupOut(footing, groups)) {
            context.pass(form.title, footing.parts);
        } else {
            noteTotal(form, footing, wrongGroups(groups), totals);
            continue;
        }
        if (isKnown ? addsUp(footing) : isWhole(weights))
            checkGroups(context, form, groups, labels);
    }
    for (const Faults &faults : labels)
        reportLabels(context, faults);
    for (const Faults &faults : totals)
        reportTotal(context, faults);
}

} // namespace tieout
