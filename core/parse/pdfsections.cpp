#include "parse/pdfsections.h"

#include "parse/tableforms.h"

namespace tieout {

namespace {

bool has(const std::vector<QString> &texts, QStringView word)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(word) && text.size() < 24; });
}

/** Which part of a self-evaluation form begins with this row; Other for none. */
TableKind partBeginningWith(const TableGrid &grid, int row)
{
    std::vector<QString> texts;
    for (const GridCell *cell : grid.row(row))
        if (!cell->isBlank())
            texts.push_back(withoutSpaces(cell->text()));
    if (texts.size() < 2)
        return TableKind::Other;
    if (has(texts, u"一级指标") || (has(texts, u"三级指标") && (has(texts, u"分值") || has(texts, u"权重"))))
        return TableKind::PerformanceIndicators;
    if (has(texts, u"执行数") && has(texts, u"预算数"))
        return TableKind::PerformanceFunds;
    const bool planned = has(texts, u"预期目标") || has(texts, u"年初设定目标") || has(texts, u"年度总体目标") || has(texts, u"年初目标");
    return planned && (has(texts, u"完成情况") || has(texts, u"实际完成")) ? TableKind::PerformanceGoals : TableKind::Other;
}

} // namespace

bool beginsForm(const TableGrid &grid)
{
    const std::vector<const GridCell *> cells = grid.row(0);
    const auto first = std::find_if(cells.begin(), cells.end(), [](const GridCell *cell) { return !cell->isBlank(); });
    const QString text = first == cells.end() ? QString() : withoutSpaces((*first)->text());
    return text.startsWith(u"项目名称") || text.startsWith(u"主管部门") || text.startsWith(u"部门名称") || text.startsWith(u"单位名称");
}

std::vector<GridSection> sectionsOf(const TableGrid &grid)
{
    std::vector<GridSection> sections;
    for (int r = 0; r < grid.rows(); ++r) {
        const TableKind kind = partBeginningWith(grid, r);
        if (kind == TableKind::Other || (!sections.empty() && sections.back().kind == kind && r - sections.back().begin < 2))
            continue;
        if (!sections.empty())
            sections.back().end = r;
        else if (r > 0)
            sections.push_back({0, r, TableKind::Other, false});
        sections.push_back({r, grid.rows(), kind, true});
    }
    if (sections.empty())
        sections.push_back({0, grid.rows(), TableKind::Other, true});
    return sections;
}

} // namespace tieout
