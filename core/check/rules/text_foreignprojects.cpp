#include "base/words.h"
#include "check/check.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

/** The name of the project that a self-evaluation form is about; empty for a department's form. */
QString projectOf(const Table &table)
{
    for (const QStringView end : {QStringView(u"项目支出绩效自评表"), QStringView(u"项目绩效自评表")}) {
        const qsizetype at = table.title.indexOf(end);
        // A short name is a kind (区级项目), not a project.
        if (at < 8 || table.title.contains(u"整体"))
            continue;
        return withoutSpaces(QStringView(table.title).left(at));
    }
    return {};
}

} // namespace

/** A form that speaks of another form's project (part of text.copy-paste). */
void checkForeignProjects(CheckContext &context)
{
    struct Form
    {
        QString project;
        qsizetype begin = 0, end = 0;
    };
    std::vector<Form> forms;
    for (const Table &table : context.report().tables) {
        const QString project = projectOf(table);
        if (project.isEmpty())
            continue;
        const qsizetype begin = context.joined().position(table.titleSpan.isEmpty() ? table.span.begin : table.titleSpan.begin);
        if (!forms.empty() && forms.back().project == project)
            continue;
        if (!forms.empty())
            forms.back().end = begin;
        forms.push_back({project, begin, context.joined().text().size()});
    }
    QStringList projects;
    for (const Form &form : forms)
        projects << form.project;
    projects.removeDuplicates();
    for (const Form &form : forms)
        for (const QString &other : std::as_const(projects)) {
            const qsizetype at = context.joined().indexOf(other, form.begin + form.project.size(), form.end);
            if (at < 0)
                continue;
            // A department's own form is no project; its name stands in every form.
            const QString &own = context.report().meta.department;
            if (other.contains(form.project) || form.project.contains(other) ||
                (!own.isEmpty() && (other.startsWith(own) || own.contains(other))))
                continue;
            const auto isLonger = [&](const QString &longer) {
                return longer != other && longer.startsWith(other) && QStringView(context.joined().text()).mid(at).startsWith(longer);
            };
            if (std::any_of(projects.cbegin(), projects.cend(), isLonger))
                continue;
            const TextSpan span = context.joined().source(at, at + other.size());
            context.fail(form.project, context.draftText(Severity::Error, {span},
                                                         message(QT_TRANSLATE_NOOP("Message", "The form of the project %1 speaks of another project, “%2”."), {form.project, other})));
        }
}

} // namespace tieout
