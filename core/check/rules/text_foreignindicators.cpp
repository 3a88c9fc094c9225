#include "check/indicators.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

/** The longest passage of at least four characters that an indicator shares with a project's name. */
QString sharedWith(const QString &indicator, const QString &project)
{
    constexpr qsizetype telling = 4;
    for (qsizetype size = std::min(indicator.size(), project.size()); size >= telling; --size)
        for (qsizetype i = 0; i + size <= indicator.size(); ++i)
            if (project.contains(QStringView(indicator).mid(i, size)))
                return indicator.mid(i, size);
    return {};
}

/** A project that an indicator's words belong to, where at least two other forms are about them; empty without one. */
QString ownerOf(const QString &indicator, const SelfEvaluation &form, const std::vector<SelfEvaluation> &forms)
{
    QString foreign, owner;
    for (const SelfEvaluation &other : forms)
        if (const QString shared = sharedWith(indicator, other.project); other.project != form.project && shared.size() > foreign.size()) {
            foreign = shared;
            owner = other.project;
        }
    const auto others = std::count_if(forms.begin(), forms.end(), [&](const SelfEvaluation &other) { return !foreign.isEmpty() && other.project.contains(foreign); });
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
    const auto forms = selfEvaluations(context.report());
    for (const SelfEvaluation &form : forms) {
        const QString matter = matterOf(context, form);
        QStringList names;
        QString owner;
        std::vector<TextSpan> places;
        for (const Indicator &indicator : indicatorsOf(context.query(), form)) {
            const QString other = ownerOf(indicator.name, form, forms);
            if (form.project.isEmpty() || other.isEmpty() || indicator.nameSpan.isEmpty() || !sharedWith(indicator.name, matter).isEmpty())
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
