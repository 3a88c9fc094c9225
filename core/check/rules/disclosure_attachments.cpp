#include "base/words.h"
#include "check/indicators.h"
#include "check/projecttext.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

/** The beginning of a form, to point at. */
TextSpan headOf(const Table &table)
{
    constexpr qsizetype shown = 20;
    return table.titleSpan.isEmpty() ? TextSpan{table.span.begin, std::min(table.span.end, table.span.begin + shown)} : table.titleSpan;
}

/** A score for the whole department that no attached form makes up, where project forms are attached. */
void checkWholeForm(CheckContext &context, const std::vector<SelfEvaluation> &forms)
{
    if (forms.empty() || std::any_of(forms.begin(), forms.end(), isWholeDepartment))
        return;
    for (const ProjectText &text : projectTexts(context, forms)) {
        if (text.name != u"部门整体支出" || !text.score)
            continue;
        const Table &first = context.report().tables[static_cast<size_t>(forms.front().tables.front())];
        Finding finding = context.draftText(Severity::Warning, {text.score->number.span, headOf(first)},
                                            message(QT_TRANSLATE_NOOP("Message", "The whole department's self-evaluation is given as %1 points, but no form of it is attached, only those of projects."),
                                                    {text.score->number.plain()}));
        finding.certainty = Certainty::Arguable;
        context.fail(text.name, finding);
    }
}

/** Whether the words around the head of a form name its money; its letters may be spread. */
bool tellsFunds(const Document &document, TextSpan form)
{
    constexpr qsizetype above = 600, below = 800;
    const qsizetype begin = std::max<qsizetype>(0, form.begin - above);
    const QStringView text = document.text;
    return hasAny(withoutSpaces(text.mid(begin, form.begin - begin)), {u"执行数", u"预算数"}) ||
           withoutSpaces(text.mid(form.begin, std::min(form.size(), below))).contains(u"全年执行数");
}

/** Forms of indicators without the money they are about; a form may tell it outside of a table. */
void checkFundsBlocks(CheckContext &context, const std::vector<SelfEvaluation> &forms)
{
    std::vector<TextSpan> places;
    for (const SelfEvaluation &form : forms) {
        if (fundsOf(context.query(), form).budget || indicatorsOf(context.query(), form).size() < 3)
            continue;
        const Table &first = context.report().tables[static_cast<size_t>(form.tables.front())];
        if (!tellsFunds(context.document(), form.span))
            places.push_back(headOf(first));
    }
    if (places.empty() || places.size() < forms.size())
        return;
    Finding finding = context.draftText(Severity::Attention, places,
                                        message(QT_TRANSLATE_NOOP("Message", "The attached self-evaluations (%1) hold indicators only: the project's budget, executed amount and execution rate, which the form requires, are missing."),
                                                {QString::number(places.size())}));
    finding.certainty = Certainty::Arguable;
    context.fail(QStringLiteral("项目支出绩效自评表"), finding);
}

} // namespace

/** The self-evaluation forms that a report with such an evaluation attaches (财预〔2020〕10号, 附件：项目支出绩效自评表). */
void checkAttachments(CheckContext &context)
{
    const std::vector<SelfEvaluation> &forms = context.query().forms();
    checkWholeForm(context, forms);
    checkFundsBlocks(context, forms);
}

} // namespace tieout
