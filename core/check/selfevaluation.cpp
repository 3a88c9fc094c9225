#include "check/selfevaluation.h"

#include "check/tablerows.h"
#include "parse/tableforms.h"

namespace tieout {

namespace {

/** "入驻政务大厅搬家经费 项目支出绩效自评表": the name in front of the kind of form. */
QString projectInTitle(const QString &title)
{
    for (const QStringView end : {QStringView(u"项目支出绩效自评表"), QStringView(u"项目绩效自评表"), QStringView(u"专项资金绩效自评表")}) {
        const qsizetype at = title.indexOf(end);
        // A short name is a kind (区级项目), not a project.
        if (at >= 8)
            return withoutSpaces(title.left(at));
    }
    return {};
}

/** "项目名称 打击欺诈骗保工作经费" on a line of its own between a form's title and its funds. */
QString projectBelowTitle(const Document &document, const Table &table)
{
    constexpr qsizetype reach = 400;
    const QStringView label = u"项目名称";
    const QStringView text = QStringView(document.text).mid(table.span.begin, std::min(table.span.size(), reach));
    const qsizetype at = text.indexOf(label);
    if (at < 0)
        return {};
    const qsizetype line = text.indexOf(u'\n', at);
    const QString name = withoutSpaces(text.mid(at + label.size(), (line < 0 ? text.size() : line) - at - label.size()).toString());
    return name.size() >= 4 ? name : QString();
}

QString projectOf(const Document &document, const Table &table)
{
    if (table.title.contains(u"整体"))
        return {};
    const QString below = projectBelowTitle(document, table);
    return below.isEmpty() ? projectInTitle(table.title) : below;
}

/** "区级项目绩效自评表（打击欺诈骗保工作经费）" where twelve forms bear one title. */
SelfEvaluation formOf(const Document &document, const Table &table)
{
    const QString project = projectOf(document, table);
    const bool isNamed = project.isEmpty() || withoutSpaces(table.title).contains(project);
    return {isNamed ? table.title : table.title + u'（' + project + u'）', project, {}, table.span};
}

} // namespace

std::vector<SelfEvaluation> selfEvaluations(const Report &report)
{
    std::vector<SelfEvaluation> forms;
    bool indicatorsSeen = false;
    QString title;
    for (size_t i = 0; i < report.tables.size(); ++i) {
        const Table &table = report.tables[i];
        const bool funds = table.kind == TableKind::PerformanceFunds;
        const bool indicators = table.kind == TableKind::PerformanceIndicators;
        if (!funds && !indicators && table.kind != TableKind::PerformanceGoals)
            continue;
        // A form has one funds block; a table of indicators may go on over a page under the same title.
        const bool isNew = forms.empty() || (funds && indicatorsSeen) || (indicators && indicatorsSeen && table.title != title);
        if (isNew) {
            forms.push_back(formOf(*report.document, table));
            title = table.title;
            indicatorsSeen = false;
        }
        indicatorsSeen = indicatorsSeen || indicators;
        forms.back().tables.push_back(static_cast<int>(i));
        forms.back().span = forms.back().span.united(table.span);
    }
    return forms;
}

FormFunds fundsOf(const Query &query, const SelfEvaluation &form)
{
    FormFunds funds;
    for (const int index : form.tables) {
        const Table &table = query.report().tables[static_cast<size_t>(index)];
        if (table.kind != TableKind::PerformanceFunds)
            continue;
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
            const auto cell = [&](ColumnRole role) { return query.cell(index, row, table.column(role)); };
            const auto budget = cell(ColumnRole::FullBudget);
            const bool isTotal = table.rows[static_cast<size_t>(row)].isTotal || rowName(table, row).contains(u"合计");
            if (!budget || !isMoney(budget->number.unit) || (funds.budget && !isTotal))
                continue;
            funds = {cell(ColumnRole::InitialBudget), budget, cell(ColumnRole::Executed), cell(ColumnRole::Rate),
                     scoreCell(query, index, row, ColumnRole::Weight), scoreCell(query, index, row, ColumnRole::Score)};
            if (funds.executed && !isMoney(funds.executed->number.unit))
                funds.executed.reset();
        }
    }
    return funds;
}

bool isWholeDepartment(const SelfEvaluation &form)
{
    return form.title.contains(u"整体");
}

std::optional<Operand> scoreCell(const Query &query, int table, int row, ColumnRole role)
{
    const Table &in = query.report().tables[static_cast<size_t>(table)];
    const int column = in.column(role);
    if (column < 0)
        return std::nullopt;
    auto operand = query.cell(table, row, column);
    if (!operand || operand->number.unit == Unit::Percent)
        return std::nullopt;
    operand->number.unit = Unit::None; // points, whatever the unit of the form
    return operand;
}

bool isScoreTotal(const Table &table, int row)
{
    if (table.rows[static_cast<size_t>(row)].isTotal)
        return true;
    for (const Cell &cell : table.rows[static_cast<size_t>(row)].cells) {
        const QString text = withoutSpaces(cell.text);
        if (text == u"总分" || text == u"合计" || text == u"总计" || text.startsWith(u"综合得分") || text == u"总得分")
            return true;
    }
    return false;
}

std::optional<TargetValue> targetValue(const QString &text)
{
    qsizetype i = 0;
    while (i < text.size() && !(text[i] >= u'0' && text[i] <= u'9'))
        ++i;
    if (i == text.size())
        return std::nullopt;
    const QStringView before = QStringView(text).left(i);
    TargetValue target;
    target.atLeast = before.contains(u'≥') || before.contains(u'>') || before.contains(u'＞') || before.contains(u"不低于") || before.contains(u"大于");
    target.atMost = before.contains(u'≤') || before.contains(u'<') || before.contains(u'＜') || before.contains(u"不超过") || before.contains(u"小于");
    const qsizetype begin = i;
    while (i < text.size() && ((text[i] >= u'0' && text[i] <= u'9') || text[i] == u'.'))
        ++i;
    QStringView digits = QStringView(text).mid(begin, i - begin);
    const auto value = parseDecimal(digits);
    if (!value)
        return std::nullopt;
    target.value = *value;
    target.unit = text.mid(i);
    if (target.unit == u"％")
        target.unit = QStringLiteral("%");
    return target;
}

QString formText(const Table &table, int row, ColumnRole role)
{
    const Cell *cell = table.cell(row, table.column(role));
    return cell == nullptr ? QString() : withoutSpaces(cell->text);
}

} // namespace tieout
