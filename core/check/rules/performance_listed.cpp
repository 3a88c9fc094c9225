#include "check/owntables.h"
#include "check/projecttext.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

void compare(CheckContext &context, const QString &form, const std::optional<Operand> &listed, const std::optional<Operand> &told, const char *text)
{
    if (!listed || !told || !isMoney(listed->number.unit) || !isMoney(told->number.unit))
        return;
    const bool isContradiction = judgeEqual(listed->number, told->number) == Judgement::Contradiction;
    // "3 万" for 2.57 is within the last digit, but it is the budget that was copied rather than a rounding.
    const Decimal off = abs(listed->number.inYuan() - told->number.inYuan());
    if (!isContradiction && off * 100 < 5 * abs(listed->number.inYuan()))
        return context.pass(form, {*listed, *told});
    Finding finding = context.draft(isContradiction ? Severity::Error : Severity::Warning, *told, {*listed}, message(text, {form, context.printed(*told), context.printed(*listed)}));
    setExpectedYuan(finding, told->number, listed->number.inYuan());
    const int index = context.fail(form, finding);
    context.dependOnBlamed(index, {*listed, *told});
}

} // namespace

/** A table that lists budget and execution project by project against the projects' own forms. */
void checkListedProjects(CheckContext &context)
{
    const std::vector<SelfEvaluation> &forms = context.query().forms();
    FormNames names(forms);
    for (size_t t = 0; t < context.report().tables.size() && !forms.empty(); ++t) {
        const Table &table = context.report().tables[t];
        const OwnColumns columns = ownColumns(table);
        if (columns.name < 0 || columns.budget() < 0 || columns.spent < 0)
            continue;
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
            const int form = names.formOf(ownRowName(table, columns, row));
            if (form < 0)
                continue;
            const FormFunds funds = fundsOf(context.query(), forms[static_cast<size_t>(form)]);
            const QString &title = forms[static_cast<size_t>(form)].title;
            compare(context, title, context.query().cell(static_cast<int>(t), row, columns.budget()), funds.budget,
                    QT_TRANSLATE_NOOP("Message", "%1: the form has a budget of %2, the report's table of its projects one of %3."));
            compare(context, title, context.query().cell(static_cast<int>(t), row, columns.spent), funds.executed,
                    QT_TRANSLATE_NOOP("Message", "%1: the form has an executed amount of %2, the report's table of its projects one of %3."));
        }
    }
}

} // namespace tieout
