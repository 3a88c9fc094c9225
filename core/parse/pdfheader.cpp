#include "parse/pdfheader.h"

#include "base/words.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <QStringList>
#include <algorithm>

namespace tieout {

namespace {

using namespace Qt::StringLiterals;

bool isSmallCount(const QString &text)
{
    return !text.isEmpty() && text.size() < 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool isYear(const QString &text)
{
    return text.size() == 4 && text.startsWith(u"20") && isNumberWord(text);
}

bool namesRows(const QString &title)
{
    for (const QStringView word : {u"科目", u"编码", u"代码", u"名称", u"项目", u"类", u"款", u"项"})
        if (title == word || (word.size() > 1 && title.contains(word)))
            return true;
    return false;
}

/** Whether `cell` stands under a header that names rows, not amounts: a total there is data. */
bool isUnderName(const TableGrid &grid, const GridCell &cell, int headerBegin)
{
    for (int c = cell.column; c < cell.column + cell.columnSpan; ++c) {
        for (int r = cell.row - 1; r >= headerBegin; --r) {
            const GridCell *above = grid.at(r, c);
            if (!above || above->isBlank() || above->columnSpan >= grid.columns())
                continue;
            if (namesRows(withoutSpaces(above->text())))
                return true;
            break;
        }
    }
    return false;
}

/** Whether row `row` divides a cell of the header above it. */
bool dividesHeader(const TableGrid &grid, int row, int headerBegin)
{
    for (const GridCell *cell : grid.row(row)) {
        if (cell->isBlank())
            continue;
        for (int r = row - 1; r >= headerBegin; --r) {
            const GridCell *above = grid.at(r, cell->column);
            if (!above || above->isBlank())
                continue;
            if (above->columnSpan > cell->columnSpan)
                return true;
            break;
        }
    }
    return false;
}

/** The label at the left of a form's part, over all its rows on the page: 绩效指标. */
bool isSideLabel(const GridCell &cell, int end)
{
    if (cell.column != 0)
        return false;
    return (cell.rowSpan > 1 && cell.row + cell.rowSpan >= end - 2) || withoutSpaces(cell.text()).endsWith(u"绩效指标");
}

bool isCovered(const TableGrid &grid, int row, int headerBegin, int formEnd)
{
    return std::any_of(grid.cells.begin(), grid.cells.end(), [&](const GridCell &cell) {
        return cell.row >= headerBegin && cell.row < row && cell.row + cell.rowSpan > row && !cell.isBlank()
               && !(formEnd > 0 && isSideLabel(cell, formEnd));
    });
}

bool isBlankRow(const TableGrid &grid, int row)
{
    const auto cells = grid.row(row);
    return std::all_of(cells.begin(), cells.end(), [](const GridCell *cell) { return cell->isBlank(); });
}

/** The label of a total that shares its row with the last level of the header; nullptr for none. */
const GridCell *labelInHeader(const TableGrid &grid, int row, int headerBegin)
{
    const auto cells = grid.row(row);
    const GridCell *label = nullptr;
    bool divides = false;
    for (const GridCell *cell : cells) {
        if (cell->isBlank())
            continue;
        const QString text = withoutSpaces(cell->text());
        if (isNumberWord(text) || isDashWord(text))
            return nullptr;
        if (!label && isTotalLabel(text) && isUnderName(grid, *cell, headerBegin)) {
            label = cell;
            continue;
        }
        const GridCell *above = grid.at(row - 1, cell->column);
        divides = divides || (above && !above->isBlank() && above->columnSpan > cell->columnSpan);
    }
    return divides ? label : nullptr;
}

/** Parents that say nothing beside what stands under them: 项目 over 科目编码 and 科目名称. */
bool isIdleParent(const QString &parent, const QString &child)
{
    return (parent == u"项目" || parent == u"科目") && (child.contains(u"编码") || child.contains(u"代码") || child.contains(u"名称"));
}

struct Level
{
    QString text;
    const GridCell *cell;
};

/** The cells of the header over column `column`, top to bottom. */
std::vector<Level> levelsOver(const TableGrid &grid, int column, const GridHeader &header, int formEnd)
{
    std::vector<Level> levels;
    for (int r = header.begin; r < header.end; ++r) {
        const GridCell *cell = grid.at(r, column);
        if (!cell || cell->isBlank() || (!levels.empty() && levels.back().cell == cell))
            continue;
        if (r == header.labelRow && cell == labelInHeader(grid, r, header.begin))
            continue;
        if (formEnd > 0 && isSideLabel(*cell, formEnd))
            continue;
        const QString text = withoutDoubling(withoutSpaces(cell->text())).toString();
        if (numbersColumns(grid, r) && !isClassPart(text))
            continue;
        if (levels.empty() || levels.back().text != text)
            levels.push_back({text, cell});
        else
            levels.back().cell = cell;
    }
    // A heading over the whole table names no column: 财政拨款“三公”经费.
    while (levels.size() > 1 && levels.front().cell->columnSpan >= grid.columns())
        levels.erase(levels.begin());
    for (size_t i = 0; i + 1 < levels.size();)
        if (isIdleParent(levels[i].text, levels[i + 1].text))
            levels.erase(levels.begin() + static_cast<qsizetype>(i));
        else
            ++i;
    return levels;
}

TextSpan spanOf(const GridCell &cell)
{
    return cell.lines.size() == 1 && cell.lines.front().runs.size() == 1 ? cell.lines.front().runs.front().span : TextSpan{};
}

HeaderColumn columnOver(const TableGrid &grid, int column, const GridHeader &header, int formEnd)
{
    HeaderColumn out;
    out.first = out.last = column;
    QStringList titles;
    for (const Level &level : levelsOver(grid, column, header, formEnd)) {
        titles.append(level.text);
        out.column.span = spanOf(*level.cell);
    }
    out.column.title = titles.join(u'-');
    return out;
}

/** Whether anything is printed in a column that does not reach the column `titled`: 总分 is set over both, and may belong to that. */
bool hasText(const TableGrid &grid, int column, int titled, int begin, int end)
{
    return std::any_of(grid.cells.begin(), grid.cells.end(), [&](const GridCell &cell) {
        return cell.row >= begin && cell.row < end && cell.column == column && cell.column + cell.columnSpan <= titled && !cell.isBlank();
    });
}

/** Whether a row under the header has text on both sides of the border before `column`. */
bool isParted(const TableGrid &grid, int column, int begin, int end)
{
    for (int r = begin; r < end; ++r) {
        const GridCell *left = grid.at(r, column - 1);
        const GridCell *right = grid.at(r, column);
        if (left && right && left != right && !left->isBlank() && !right->isBlank())
            return true;
    }
    return false;
}

/** Joins columns that are one: 类 款 项 of a code, and parts that only other rows of the grid divide. */
void joinColumns(const TableGrid &grid, GridHeader &header, int end)
{
    std::vector<HeaderColumn> out;
    int titled = 0;
    for (HeaderColumn &next : header.columns) {
        titled = std::max(titled, next.first + 1);
        while (titled < grid.columns() && header.columns[static_cast<size_t>(titled)].column.title.isEmpty())
            ++titled;
        const QString last = next.column.title.mid(next.column.title.lastIndexOf(u'-') + 1);
        HeaderColumn *before = out.empty() ? nullptr : &out.back();
        const bool classPart = before && isClassPart(last) && (last == u"款" || last == u"项" || last == u"目" || last == u"节")
                               && before->column.title.endsWith(u"编码");
        const bool sameCell = before && before->column.title == next.column.title && !next.column.title.isEmpty()
                              && grid.at(header.end - 1, before->last) == grid.at(header.end - 1, next.first);
        const bool code = next.column.title.contains(u"编码") || next.column.title.contains(u"代码");
        const bool untitled = next.column.title.isEmpty() && !hasText(grid, next.first, titled, header.end, end);
        if (classPart || (sameCell && (code || !isParted(grid, next.first, header.end, end)))) {
            before->last = next.last;
            continue;
        }
        if (untitled)
            continue;
        if (last == u"类") { // the first part of a code
            const qsizetype parent = next.column.title.lastIndexOf(u'-');
            next.column.title = parent > 0 ? next.column.title.left(parent) : u"科目编码"_s;
            if (!next.column.title.endsWith(u"编码"))
                next.column.title = u"科目编码"_s;
        }
        out.push_back(std::move(next));
    }
    header.columns = std::move(out);
}

} // namespace

bool isColumnNumber(const QString &text)
{
    if (text == u"甲" || text == u"乙" || text == u"丙" || text == u"丁")
        return true;
    bool digit = false, point = false;
    for (const QChar c : text) {
        digit = digit || c.isDigit();
        point = point || c == u'.';
        if (!c.isDigit() && !isOneOf(c, u"=+-*/×÷()（）＝＋－%~—"))
            return false;
    }
    return digit && !point && (isSmallCount(text) || text.contains(u'=') || text.contains(u'＝') || text.front() == u'('
                               || text.front() == u'（');
}

bool isNumberingLabel(const QString &text)
{
    return text == u"栏次" || text == u"行次" || text == u"栏目";
}

bool isClassPart(const QString &title)
{
    return title == u"类" || title == u"款" || title == u"项" || title == u"目" || title == u"节";
}

QString GridHeader::text() const
{
    QStringList titles;
    for (const HeaderColumn &column : columns)
        titles.append(column.column.title);
    return titles.join(u'|');
}

bool numbersColumns(const TableGrid &grid, int row)
{
    bool label = false;
    QList<int> counts;
    int marks = 0;
    for (const GridCell *cell : grid.row(row)) {
        if (cell->isBlank())
            continue;
        const QString text = withoutSpaces(cell->text());
        if (isNumberingLabel(text)) {
            label = true;
            continue;
        }
        if (isClassPart(text))
            continue;
        if (!isColumnNumber(text))
            return false;
        ++marks;
        if (isSmallCount(text))
            counts.append(text.toInt());
    }
    const bool rising = std::is_sorted(counts.begin(), counts.end());
    return (label && marks > 0) || (marks > 2 && rising && counts.size() > 1 && counts.front() <= 2)
           || (label && marks == 0 && row > 0);
}

bool isDataRow(const TableGrid &grid, int row, int headerBegin)
{
    for (const GridCell *cell : grid.row(row)) {
        if (cell->isBlank())
            continue;
        const QString text = withoutSpaces(cell->text());
        if ((isNumberWord(text) || isBrokenNumberWord(text)) && !isYear(text))
            return true;
        if (codeLevel(text) > 0 || beginsWithOrdinal(text))
            return true;
        if (isTotalLabel(text) && isUnderName(grid, *cell, headerBegin))
            return true;
    }
    return false;
}

GridHeader foldHeader(const TableGrid &grid, int begin, int end, bool isForm)
{
    const int formEnd = isForm ? end : 0;
    GridHeader header;
    header.begin = header.end = begin;
    if (grid.headerRows >= 0)
        header.end = std::min(end, std::max(begin, grid.headerRows));
    if (grid.headerRows >= 0 && header.end < end && numbersColumns(grid, header.end))
        ++header.end;
    for (int r = begin; r < end && grid.headerRows < 0; ++r) {
        if (numbersColumns(grid, r)) {
            header.end = r + 1;
            break;
        }
        if (r > begin && labelInHeader(grid, r, begin)) {
            header.labelRow = r;
            header.end = r + 1;
            break;
        }
        if (isDataRow(grid, r, begin))
            break;
        const bool goesOn = r == begin || isCovered(grid, r, begin, formEnd) || dividesHeader(grid, r, begin)
                            || isBlankRow(grid, header.begin);
        if (!goesOn || (isBlankRow(grid, r) && r > begin && !isCovered(grid, r, begin, formEnd))) {
            if (r + 1 < end && numbersColumns(grid, r + 1) && !isBlankRow(grid, r))
                continue;
            break;
        }
        header.end = r + 1;
    }
    for (int c = 0; c < grid.columns(); ++c)
        header.columns.push_back(columnOver(grid, c, header, formEnd));
    joinColumns(grid, header, end);
    return header;
}

GridHeader bareHeader(const TableGrid &grid, int begin)
{
    GridHeader header;
    header.begin = header.end = begin;
    for (int c = 0; c < grid.columns(); ++c)
        header.columns.push_back({Column{}, c, c});
    return header;
}

void numberBlocks(std::vector<Column> &columns)
{
    const auto opening = [](const Column &column) {
        const QString last = column.title.mid(column.title.lastIndexOf(u'-') + 1);
        if (last.contains(u"编码") || last.contains(u"代码"))
            return u"编码"_s;
        return (last.startsWith(u"项目") && !last.startsWith(u"项目支出")) || last == u"收入项目" || last == u"支出项目" ? u"项目"_s
               : last.endsWith(u"科目名称")                          ? u"名称"_s
                                                                 : QString();
    };
    if (columns.empty() || opening(columns.front()).isEmpty())
        return;
    int block = 0;
    for (size_t i = 1; i < columns.size(); ++i) {
        block += opening(columns[i]) == opening(columns.front()) ? 1 : 0;
        columns[i].block = block;
    }
}

TableKind kindOfColumns(const std::vector<Column> &columns)
{
    QString all;
    for (const Column &column : columns)
        all += column.title + u'|';
    const auto has = [&](QStringView word) { return all.contains(word); };
    if (has(u"一级指标") || has(u"三级指标"))
        return TableKind::PerformanceIndicators;
    if (has(u"执行数") && has(u"预算数") && (has(u"执行率") || has(u"分值")))
        return TableKind::PerformanceFunds;
    if (has(u"公务接待") && has(u"出国"))
        return TableKind::SanGong;
    if (has(u"上级补助收入") && has(u"其他收入"))
        return TableKind::Income;
    if (has(u"上缴上级") && has(u"项目支出"))
        return TableKind::Expenditure;
    return TableKind::Other;
}

} // namespace tieout
