#include "check/selfevaluation.h"

#include "check/tablerows.h"
#include "parse/tableforms.h"

namespace tieout {

std::vector<SelfEvaluation> selfEvaluations(const Report &report)
{
    std::vector<SelfEvaluation> forms;
    bool indicatorsSeen = false;
    for (size_t i = 0; i < report.tables.size(); ++i) {
        const Table &table = report.tables[i];
        const bool funds = table.kind == TableKind::PerformanceFunds;
        const bool indicators = table.kind == TableKind::PerformanceIndicators;
        if (!funds && !indicators && table.kind != TableKind::PerformanceGoals)
            continue;
        // A form has one funds block; a table of indicators may go on over a page under the same title.
        const bool isNew = forms.empty() || (funds && indicatorsSeen) || (indicators && indicatorsSeen && table.title != forms.back().title);
        if (isNew) {
            forms.push_back({table.title, {}, table.span});
            indicatorsSeen = false;
        }
        indicatorsSeen = indicatorsSeen || indicators;
        forms.back().tables.push_back(static_cast<int>(i));
        forms.back().span = forms.back().span.united(table.span);
    }
    return forms;
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
