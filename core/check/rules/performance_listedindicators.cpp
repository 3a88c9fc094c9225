#include "check/indicators.h"
#include "check/owntables.h"
#include "check/projecttext.h"
#include "check/rules/rules.h"
#include "parse/tableforms.h"

namespace tieout {

namespace {

/** Names of one indicator: 完成信息系统改造次数 and 完成信息改造系统次数 are one. */
bool isSame(const QString &a, const QString &b)
{
    constexpr int clear = 80;
    return a == b || (likeness(a, b) >= clear && likeness(b, a) >= clear);
}

/** A number that two texts give in one unit with two values ("3 次", "5 次"). */
bool differ(const std::optional<TargetValue> &a, const std::optional<TargetValue> &b)
{
    return a && b && !a->unit.isEmpty() && a->unit.left(1) == b->unit.left(1) && a->value != b->value;
}

void compare(CheckContext &context, const QString &title, const Indicator &indicator, const QString &listed, TextSpan place)
{
    if (!differ(targetValue(listed), indicator.reached))
        return context.pass(title, {});
    Finding finding = context.draftText(Severity::Warning, {indicator.achievedSpan, place, indicator.nameSpan},
                                        message(QT_TRANSLATE_NOOP("Message", "%1: the form has %2 as the result of “%3”, the report's table of its projects %4."),
                                                {title, indicator.achieved, indicator.name, listed}));
    finding.certainty = Certainty::Arguable;
    finding.expected = listed;
    context.fail(title, finding);
}

} // namespace

/** A table that lists the results of projects one by one against the projects' own forms. */
void checkListedIndicators(CheckContext &context)
{
    const std::vector<SelfEvaluation> &forms = context.query().forms();
    FormNames names(forms);
    for (const Table &table : context.report().tables) {
        const int achieved = resultColumns(table).achieved;
        const int project = columnTitled(table, {u"项目", u"项目名称"});
        const int name = columnTitled(table, {u"数量指标", u"指标", u"指标名称", u"三级指标", u"绩效指标"});
        for (int row = 0; achieved >= 0 && project >= 0 && name >= 0 && row < static_cast<int>(table.rows.size()); ++row) {
            const auto text = [&](int column) { const Cell *cell = table.cell(row, column); return cell == nullptr ? QString() : withoutSpaces(cell->text); };
            const int form = names.formOf(text(project));
            if (form < 0 || text(achieved).isEmpty())
                continue;
            for (const Indicator &indicator : indicatorsOf(context.query(), forms[static_cast<size_t>(form)]))
                if (isSame(indicator.name, text(name)))
                    compare(context, forms[static_cast<size_t>(form)].title, indicator, text(achieved), table.cell(row, achieved)->span());
        }
    }
}

} // namespace tieout
