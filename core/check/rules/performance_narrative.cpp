#include "check/formpoints.h"
#include "check/projecttext.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

struct Told
{
    const Operand &text, &form;
    const char *message;
};

/** A number of the text against the one of the form; the first that differs is the finding, the others its evidence. */
void judge(CheckContext &context, const QString &subject, const std::vector<Told> &all)
{
    std::vector<Operand> operands;
    const Told *wrong = nullptr;
    for (const Told &told : all) {
        if (judgeEqual(told.text.number, told.form.number) == Judgement::Contradiction) {
            wrong = wrong == nullptr ? &told : wrong;
            operands.insert(operands.end(), {told.text, told.form});
        }
    }
    if (wrong == nullptr) {
        for (const Told &told : all)
            operands.insert(operands.end(), {told.text, told.form});
        return operands.empty() ? void() : context.pass(subject, operands);
    }
    Finding finding = context.draft(Severity::Error, wrong->text, operands,
                                    message(wrong->message, {subject, context.printed(wrong->text), context.printed(wrong->form)}));
    setExpectedYuan(finding, wrong->text.number, wrong->form.number.inYuan());
    context.fail(subject, finding);
}

void compare(CheckContext &context, const ProjectText &text, const SelfEvaluation &form)
{
    const FormFunds funds = fundsOf(context.query(), form);
    const auto score = pointsOf(context, form, ColumnRole::Score).indicators.total;
    std::vector<Told> all;
    if (text.budget && funds.budget && isMoney(text.budget->number.unit))
        all.push_back({*text.budget, *funds.budget, QT_TRANSLATE_NOOP("Message", "%1: the text gives a full-year budget of %2, the self-evaluation form one of %3.")});
    if (text.executed && funds.executed && isMoney(text.executed->number.unit))
        all.push_back({*text.executed, *funds.executed, QT_TRANSLATE_NOOP("Message", "%1: the text gives an executed amount of %2, the self-evaluation form one of %3.")});
    if (text.score && score)
        all.push_back({*text.score, *score, QT_TRANSLATE_NOOP("Message", "%1: the text gives a score of %2, the self-evaluation form a total of %3.")});
    judge(context, form.title, all);
}

} // namespace

/** What the narrative and a form itself say in words of its budget, execution and score, against the form's figures. */
void checkPerformanceNarrative(CheckContext &context)
{
    const std::vector<SelfEvaluation> &forms = context.query().forms();
    for (const ProjectText &text : projectTexts(context, forms))
        if (text.form >= 0)
            compare(context, text, forms[static_cast<size_t>(text.form)]);
    checkListedProjects(context);
    checkListedIndicators(context);
    checkFormTexts(context);
    checkAddedFunds(context);
    checkAdmittedProblems(context);
}

} // namespace tieout
