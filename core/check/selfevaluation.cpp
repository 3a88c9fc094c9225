#include "check/selfevaluation.h"

#include "base/digits.h"
#include "check/tablerows.h"
#include "parse/tablecells.h"
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

/** "项目名称 乡村道路养护经费" on a line of its own between a form's title and its funds. */
QString projectBelowTitle(const Document &document, const Table &table)
{
    constexpr qsizetype reach = 400;
    const QString label = QStringLiteral("项目名称");
    const QStringView text = QStringView(document.text).mid(table.span.begin, std::min(table.span.size(), reach));
    for (const QStringView line : text.split(u'\n')) {
        const QString plain = withoutSpaces(line);
        const qsizetype at = plain.indexOf(label);
        if (at >= 0)
            return plain.size() - at - label.size() >= 4 ? plain.mid(at + label.size()) : QString();
    }
    return {};
}

/** "（乡村道路养护经费）" on a line of its own right below the title; a year in brackets is none. */
QString projectInBrackets(const Document &document, const Table &table)
{
    for (int line = document.lineAt(table.titleSpan.begin) + 1; !table.titleSpan.isEmpty() && line < document.lineCount(); ++line) {
        const QString text = withoutSpaces(document.quote(document.lineSpan(line)));
        if (text.isEmpty())
            continue;
        const bool isBracketed = (text.front() == u'（' || text.front() == u'(') && (text.back() == u'）' || text.back() == u')');
        return isBracketed && text.size() > 5 && !text.contains(u"年度") && document.lineSpan(line).end < table.span.end ? text.mid(1, text.size() - 2) : QString();
    }
    return {};
}

QString projectOf(const Document &document, const Table &table)
{
    if (table.title.contains(u"整体"))
        return {};
    if (const QString below = projectBelowTitle(document, table); !below.isEmpty())
        return below;
    const QString inTitle = projectInTitle(table.title);
    return inTitle.isEmpty() ? projectInBrackets(document, table) : inTitle;
}

/** "区级项目绩效自评表（乡村道路养护经费）" where twelve forms bear one title. */
SelfEvaluation formOf(const Document &document, const Table &table)
{
    const QString project = projectOf(document, table);
    const bool isNamed = project.isEmpty() || withoutSpaces(table.title).contains(project);
    return {isNamed ? table.title : table.title + u'（' + project + u'）', project, {}, table.span};
}

/** The amount printed at the beginning of a text cell ("25 万", "25 万元"), in its own unit or that of the table. */
std::optional<Operand> amountIn(const Document &document, TextSpan cell, Unit unit)
{
    const QStringView text = QStringView(document.text).mid(cell.begin, cell.size());
    qsizetype end = 0;
    while (end < text.size() && (text[end].isDigit() || (end > 0 && (text[end] == u'.' || text[end] == u','))))
        ++end;
    const QStringView behind = text.mid(end).trimmed();
    const Unit own = behind.startsWith(u'万') ? Unit::WanYuan : behind.startsWith(u'元') ? Unit::Yuan : unit;
    const Cell amount = readCell(document.text, {{cell.begin, cell.begin + end}}, own);
    if (amount.state != CellState::Number)
        return std::nullopt;
    Operand operand;
    operand.number = amount.number;
    return operand;
}

/** The amount behind a label of the row: "预算数：25万" in one cell, or "预算数：" and "25 万" in two. */
std::optional<Operand> labelledAmount(const Document &document, const Table &table, const Row &row, QStringView label)
{
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const TextSpan span = row.cells[i].span();
        const QStringView text = QStringView(document.text).mid(span.begin, span.size());
        const qsizetype at = text.indexOf(label);
        qsizetype behind = at + label.size();
        if (at < 0 || behind >= text.size() || (text[behind] != u'：' && text[behind] != u':'))
            continue;
        for (++behind; behind < text.size() && text[behind].isSpace();)
            ++behind;
        if (behind < text.size())
            return amountIn(document, {span.begin + behind, span.end}, table.unit);
        return i + 1 < row.cells.size() ? amountIn(document, row.cells[i + 1].span(), table.unit) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::vector<SelfEvaluation> selfEvaluations(const Report &report)
{
    std::vector<SelfEvaluation> forms;
    bool indicatorsSeen = false, totalSeen = false;
    QString title;
    for (size_t i = 0; i < report.tables.size(); ++i) {
        const Table &table = report.tables[i];
        const bool funds = table.kind == TableKind::PerformanceFunds;
        const bool indicators = table.kind == TableKind::PerformanceIndicators;
        if (!funds && !indicators && table.kind != TableKind::PerformanceGoals)
            continue;
        // A form has one funds block; a table of indicators may go on over a page under the same title, until its total.
        const bool isNew = forms.empty() || (funds && indicatorsSeen) || (indicators && indicatorsSeen && (table.title != title || totalSeen));
        if (isNew) {
            forms.push_back(formOf(*report.document, table));
            title = table.title;
            indicatorsSeen = totalSeen = false;
        }
        indicatorsSeen = indicatorsSeen || indicators;
        totalSeen = totalSeen || (indicators && std::any_of(table.rows.begin(), table.rows.end(), [](const Row &row) { return row.isTotal && row.cells.front().text == u"总分"; }));
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
            if (table.column(ColumnRole::FullBudget) < 0 && !funds.budget) {
                const Document &document = *query.report().document;
                funds.budget = labelledAmount(document, table, table.rows[static_cast<size_t>(row)], u"预算数");
                funds.executed = labelledAmount(document, table, table.rows[static_cast<size_t>(row)], u"执行数");
                continue;
            }
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
        if (cell.state != CellState::Text)
            continue;
        const QString text = withoutSpaces(cell.text);
        if (text == u"总分" || text == u"合计" || text == u"总计" || text.startsWith(u"综合得分") || text == u"总得分")
            return true;
    }
    return false;
}

std::optional<TargetValue> targetValue(const QString &text)
{
    qsizetype i = 0;
    while (i < text.size() && !isDigit(text[i]))
        ++i;
    if (i == text.size())
        return std::nullopt;
    const QStringView before = QStringView(text).left(i);
    TargetValue target;
    target.atLeast = before.contains(u'≥') || before.contains(u'>') || before.contains(u'＞') || before.contains(u"不低于") || before.contains(u"大于");
    target.atMost = before.contains(u'≤') || before.contains(u'<') || before.contains(u'＜') || before.contains(u"不超过") || before.contains(u"小于");
    const qsizetype begin = i;
    while (i < text.size() && (isDigit(text[i]) || text[i] == u'.'))
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
