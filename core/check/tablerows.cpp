#include "check/tablerows.h"

#include "base/digits.h"
#include "base/words.h"
#include "parse/columnroles.h"
#include "parse/confirmsides.h"
#include "parse/tableforms.h"

#include <QStringBuilder>
#include <algorithm>

namespace tieout {

namespace {

bool isChineseNumeral(QChar c)
{
    return isOneOf(c, u"一二三四五六七八九十");
}

/** "十二、农林水支出" and "（一）基本支出" lose what numbers them. */
QString withoutOrdinal(const QString &name)
{
    qsizetype i = 0;
    const bool bracket = !name.isEmpty() && (name[0] == u'（' || name[0] == u'(');
    i += bracket ? 1 : 0;
    const qsizetype first = i;
    while (i < name.size() && (isChineseNumeral(name[i]) || (name[i].isDigit() && i - first < 2)))
        ++i;
    if (i == first || i >= name.size())
        return name;
    const QChar end = name[i];
    const bool closes = bracket ? end == u'）' || end == u')' : end == u'、' || end == u'.' || end == u'．';
    return closes ? name.mid(i + 1) : name;
}

/** "1 2 3 4 5 6" without the word 栏次, as an empty form leaves it: the numbers of the columns. */
bool numbersColumns(const Row &row)
{
    constexpr int fewest = 4;
    int count = 0;
    for (const Cell &cell : row.cells) {
        if (cell.state == CellState::Blank)
            continue;
        if (cell.state != CellState::Number || withoutSpaces(cell.text) != QString::number(count + 1))
            return false;
        ++count;
    }
    return count >= fewest;
}

} // namespace

QString rowCode(const Table &table, int row, int block)
{
    QString code;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].role != ColumnRole::Code || table.columns[i].block != block)
            continue;
        if (const Cell *cell = table.cell(row, static_cast<int>(i)))
            code += digitsOf(cell->text);
    }
    return code;
}

QString rowName(const Table &table, int row, int block)
{
    const Cell *cell = table.cell(row, table.column(ColumnRole::Name, block));
    QString name = cell == nullptr ? QString() : withoutOrdinal(withoutSpaces(cell->text));
    if (!name.isEmpty())
        return name;
    // "合计" may stand in the merged code cell.
    for (size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].role == ColumnRole::Code && table.columns[i].block == block)
            if (const Cell *code = table.cell(row, static_cast<int>(i)); code != nullptr && code->state == CellState::Text)
                name += withoutSpaces(code->text);
    return name;
}

QString cellLabel(const Table &table, int row, int column)
{
    const Column *of = column >= 0 && static_cast<size_t>(column) < table.columns.size() ? &table.columns[static_cast<size_t>(column)] : nullptr;
    const QString name = rowName(table, row, of == nullptr ? 0 : of->block);
    QString label = name.isEmpty() ? table.title : QString(table.title % u' ' % name);
    if (of != nullptr)
        label += u' ' % of->title;
    return label;
}

bool isTotalRow(const Table &table, int row, int block)
{
    const QString name = rowName(table, row, block);
    if (name == u"合计" || name == u"总计")
        return true;
    return table.rows[static_cast<size_t>(row)].isTotal && rowCode(table, row, block).isEmpty() &&
           (name.isEmpty() || name.endsWith(u"合计") || name.endsWith(u"总计"));
}

bool isHeaderRow(const Table &table, int row)
{
    for (const Cell &cell : table.rows[static_cast<size_t>(row)].cells)
        if (cell.state == CellState::Text)
            if (const QString text = withoutSpaces(cell.text); text == u"栏次" || text == u"行次")
                return true;
    return numbersColumns(table.rows[static_cast<size_t>(row)]);
}

bool hasNumbers(const Table &table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const Row &row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) {
            return cell.state == CellState::Number || isDoubted(cell);
        });
    });
}

bool hasAmounts(const Table &table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const Row &row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.state == CellState::Number && cell.number.value > 0; });
    });
}

int rowNamed(const Table &table, const QString &name, int block)
{
    for (size_t i = 0; i < table.rows.size(); ++i)
        if (rowName(table, static_cast<int>(i), block) == name)
            return static_cast<int>(i);
    return -1;
}

int blockCount(const Table &table)
{
    int count = 1;
    for (const Column &column : table.columns)
        count = std::max(count, column.block + 1);
    return count;
}

QString sanGongItem(const Table &table, int row, int column)
{
    const Column &of = table.columns[static_cast<size_t>(column)];
    if (of.role != ColumnRole::SanGong || isHeaderRow(table, row))
        return {};
    return of.conceptId.isEmpty() ? sanGongConcept(rowName(table, row)) : of.conceptId;
}

} // namespace tieout
