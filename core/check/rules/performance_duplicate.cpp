#include "check/indicators.h"
#include "check/rules/rules.h"

#include <QSet>

namespace tieout {

namespace {

/** A form with what its rows say, to be compared with others. */
struct Content
{
    const SelfEvaluation *form = nullptr;
    QSet<QString> rows;
    TextSpan place;
};

TextSpan placeOf(const Report &report, const SelfEvaluation &form)
{
    const Table &first = report.tables[static_cast<size_t>(form.tables.front())];
    constexpr qsizetype shown = 30;
    return first.titleSpan.isEmpty() ? TextSpan{first.span.begin, std::min(first.span.end, first.span.begin + shown)} : first.titleSpan;
}

std::vector<Content> contents(const CheckContext &context, const std::vector<SelfEvaluation> &forms)
{
    std::vector<Content> out;
    for (const SelfEvaluation &form : forms) {
        Content content{&form, {}, placeOf(context.report(), form)};
        for (const Indicator &indicator : indicatorsOf(context.query(), form))
            if (indicator.isComplete())
                content.rows.insert(indicator.name + u'|' + indicator.target + u'|' + indicator.achieved + u'|' + indicator.score->number.plain());
        if (content.rows.size() >= 5)
            out.push_back(content);
    }
    return out;
}

/** All rows but a few are the same: one form was copied from the other. */
bool isCopy(const Content &a, const Content &b)
{
    constexpr qsizetype copied = 90; // per cent
    const qsizetype most = std::max(a.rows.size(), b.rows.size());
    qsizetype common = std::min(a.rows.size(), b.rows.size());
    for (auto row = a.rows.cbegin(); row != a.rows.cend() && common * 100 >= copied * most; ++row)
        common -= b.rows.contains(*row) ? 0 : 1;
    return common * 100 >= copied * most;
}

/** What the evidence of a copy points at: the titles and the money of the forms. */
std::vector<TextSpan> placesOf(const CheckContext &context, const std::vector<const Content *> &group)
{
    std::vector<TextSpan> places;
    for (const Content *content : group)
        places.push_back(content->place);
    for (const Content *content : group)
        if (const FormFunds funds = fundsOf(context.query(), *content->form); funds.budget)
            places.push_back(funds.budget->number.span);
    return places;
}

/** Groups of forms that are copies of each other, each form in one group. */
std::vector<std::vector<const Content *>> groupsOf(const std::vector<Content> &all, bool sameProject)
{
    std::vector<std::vector<const Content *>> groups;
    std::vector<bool> used(all.size(), false);
    for (size_t i = 0; i < all.size(); ++i) {
        std::vector<const Content *> group{&all[i]};
        for (size_t j = i + 1; j < all.size() && !used[i]; ++j) {
            const bool isSame = !all[i].form->project.isEmpty() && all[i].form->project == all[j].form->project;
            if (used[j] || isSame != sameProject || !isCopy(all[i], all[j]))
                continue;
            used[j] = true;
            group.push_back(&all[j]);
        }
        if (group.size() > 1)
            groups.push_back(group);
    }
    return groups;
}

void report(CheckContext &context, const std::vector<const Content *> &group, const char *text)
{
    QStringList titles;
    for (const Content *content : group)
        titles << content->form->title;
    Finding finding = context.draftText(Severity::Warning, placesOf(context, group), message(text, {titles.join(u'、'), QString::number(group.size())}));
    finding.certainty = Certainty::Arguable;
    context.fail(titles.front(), finding);
}

} // namespace

/** Two forms of one project whose rows are the same. */
void checkTableDuplicate(CheckContext &context)
{
    const std::vector<SelfEvaluation> &forms = context.query().forms();
    const std::vector<Content> all = contents(context, forms);
    for (const auto &group : groupsOf(all, true))
        report(context, group, QT_TRANSLATE_NOOP("Message", "%2 forms are attached for one project with the same indicators, targets and results (%1): one of them is superfluous or bears a wrong name."));
}

/** Forms of different projects whose rows are the same: the indicators are not the project's own (part of text.copy-paste). */
void checkCopiedForms(CheckContext &context)
{
    const std::vector<SelfEvaluation> &forms = context.query().forms();
    const std::vector<Content> all = contents(context, forms);
    for (const auto &group : groupsOf(all, false))
        report(context, group, QT_TRANSLATE_NOOP("Message", "%2 forms of different projects have the same indicators, targets, results and scores (%1): they were copied and do not measure each project."));
}

} // namespace tieout
