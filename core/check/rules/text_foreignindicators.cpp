#include "check/indicators.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

/** A project and how many forms there are of it. */
struct Project
{
    QString name;
    int forms = 0;
};

std::vector<Project> projectsOf(const std::vector<SelfEvaluation> &forms)
{
    std::vector<Project> projects;
    QHash<QString, size_t> known;
    for (const SelfEvaluation &form : forms) {
        const auto at = known.constFind(form.project);
        if (at == known.constEnd()) {
            known.insert(form.project, projects.size());
            projects.push_back({form.project, 1});
        } else {
            ++projects[*at].forms;
        }
    }
    return projects;
}

/** The longest passage of at least four characters that an indicator shares with a project's name. */
QString sharedWith(const QString &indicator, const QString &project)
{
    constexpr qsizetype telling = 4;
    qsizetype at = 0, size = telling - 1;
    for (qsizetype i = 0; i + size < indicator.size(); ++i)
        while (i + size < indicator.size() && project.contains(QStringView(indicator).mid(i, size + 1))) {
            at = i;
            ++size;
        }
    return size < telling ? QString() : indicator.mid(at, size);
}

/** A project that an indicator's words belong to, where at least two other forms are about them; empty without one. */
QString ownerOf(const QString &indicator, const SelfEvaluation &form, const std::vector<Project> &projects)
{
    QString foreign, owner;
    for (const Project &other : projects)
        if (const QString shared = other.name == form.project ? QString() : sharedWith(indicator, other.name); shared.size() > foreign.size()) {
            foreign = shared;
            owner = other.name;
        }
    int others = 0;
    for (const Project &other : projects)
        others += !foreign.isEmpty() && other.name.contains(foreign) ? other.forms : 0;
    return others >= 2 ? owner : QString();
}

/** The words of a form outside of its indicators: what the project is about. */
QString matterOf(const CheckContext &context, const SelfEvaluation &form)
{
    QString matter = form.project;
    for (const int index : form.tables) {
        const Table &table = context.report().tables[static_cast<size_t>(index)];
        for (const Row &row : table.rows)
            if (table.kind == TableKind::PerformanceGoals)
                for (const Cell &cell : row.cells)
                    matter += cell.text;
    }
    matter.remove(u' ');
    return matter;
}

} // namespace

/** An indicator in the words of other forms' project, in a form that is about something else (part of text.copy-paste). */
void checkForeignIndicators(CheckContext &context)
{
    const std::vector<SelfEvaluation> &forms = context.query().forms();
    const std::vector<Project> projects = projectsOf(forms);
    for (const SelfEvaluation &form : forms) {
        if (form.project.isEmpty())
            continue;
        const QString matter = matterOf(context, form);
        QStringList names;
        QString owner;
        std::vector<TextSpan> places;
        for (const Indicator &indicator : indicatorsOf(context.query(), form)) {
            const QString other = ownerOf(indicator.name, form, projects);
            if (other.isEmpty() || indicator.nameSpan.isEmpty() || !sharedWith(indicator.name, matter).isEmpty())
                continue;
            owner = other;
            names << indicator.name;
            places.push_back(indicator.nameSpan);
            if (!indicator.achievedSpan.isEmpty())
                places.push_back(indicator.achievedSpan);
        }
        if (places.empty())
            continue;
        context.fail(form.title, context.draftText(Severity::Warning, places,
                                                   message(QT_TRANSLATE_NOOP("Message", "%1: the indicators %2 are those of projects such as “%3” and have nothing to do with this one."),
                                                           {form.title, names.join(u'、'), owner})));
    }
}

} // namespace tieout
