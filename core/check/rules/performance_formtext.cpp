#include "check/rules/rules.h"
#include "check/selfevaluation.h"

namespace tieout {

namespace {

/** Digits and point right after `i`, with a percent sign; empty when there are none. */
QString percentAt(QStringView text, qsizetype i)
{
    qsizetype end = i;
    while (end < text.size() && (text[end].isDigit() || text[end] == u'.'))
        ++end;
    return end > i && end < text.size() && (text[end] == u'%' || text[end] == u'％') ? text.mid(i, end - i).toString() : QString();
}

/** "已完成29.77%" under a form that itself executed 99.24 %. */
void checkFormText(CheckContext &context, const SelfEvaluation &form, qsizetype end)
{
    std::optional<Operand> rate;
    QString amountAsPercent;
    for (const int index : form.tables) {
        const Table &table = context.report().tables[static_cast<size_t>(index)];
        if (table.kind != TableKind::PerformanceFunds)
            continue;
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
            if (const auto cell = context.query().cell(index, row, table.column(ColumnRole::Rate)); cell && cell->number.unit == Unit::Percent && !rate)
                rate = cell;
            if (const Cell *cell = table.cell(row, table.column(ColumnRole::Executed)); cell != nullptr && (cell->text.endsWith(u'%') || cell->text.endsWith(u'％')))
                amountAsPercent = cell->text.chopped(1);
        }
    }
    if (!rate)
        return;
    const QStringView text(context.joined().text());
    const qsizetype from = context.joined().position(form.span.begin);
    const auto judge = [&](QStringView word, bool always) {
        for (qsizetype i = context.joined().indexOf(word, from, end); i >= 0; i = context.joined().indexOf(word, i + 1, end)) {
            const QString printed = percentAt(text, i + word.size());
            const auto value = parseDecimal(printed);
            if (!value || *value == rate->number.value || (!always && printed != amountAsPercent))
                continue;
            const TextSpan span = context.joined().source(i + word.size(), i + word.size() + printed.size());
            Finding finding = context.draftText(Severity::Error, {span, rate->number.span},
                                                message(QT_TRANSLATE_NOOP("Message", "The text says %1 %, the form itself has an execution rate of %2."), {printed, context.printed(*rate)}));
            finding.stated = printed;
            finding.expected = rate->number.plain();
            finding.unit = QStringLiteral("%");
            context.fail(form.title, finding);
        }
    };
    judge(u"预算执行率", true);
    judge(u"资金执行率", true);
    judge(u"已完成", false);
}

} // namespace

/** What a form says in words of its execution against its own figures. */
void checkFormTexts(CheckContext &context)
{
    const std::vector<SelfEvaluation> &forms = context.query().forms();
    for (size_t i = 0; i < forms.size(); ++i) {
        const qsizetype end = i + 1 < forms.size() ? context.joined().position(forms[i + 1].span.begin) : context.joined().text().size();
        checkFormText(context, forms[i], end);
    }
}

} // namespace tieout
