#include "parse/performancerows.h"
#include "parse/tableforms.h"

#include <utility>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

IndicatorShape shapeOf(const std::vector<Column> &columns)
{
    IndicatorShape shape;
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        const ColumnRole role = columns[static_cast<size_t>(i)].role;
        if (role == ColumnRole::Group && shape.group < 0)
            shape.group = i;
        else if (role == ColumnRole::SubGroup && shape.subGroup < 0)
            shape.subGroup = i;
        else if (role == ColumnRole::Weight && shape.weight < 0)
            shape.weight = i;
        else if (role == ColumnRole::Score && shape.score < 0)
            shape.score = i;
    }
    if (shape.weight < 0 && shape.score + 1 == static_cast<int>(columns.size()))
        std::swap(shape.weight, shape.score); // a form that prints the points alone
    const int labels = (shape.group >= 0 ? 1 : 0) + (shape.subGroup >= 0 ? 1 : 0);
    if (shape.weight > labels && shape.score > shape.weight) {
        shape.before = static_cast<size_t>(shape.weight - labels);
        shape.between = static_cast<size_t>(shape.score - shape.weight - 1);
        shape.after = columns.size() - static_cast<size_t>(shape.score) - 1;
    } else if (shape.score < 0 && shape.weight > labels) {
        shape.before = static_cast<size_t>(shape.weight - labels);
    }
    return shape;
}

bool isOf(const GroupMark &group, const QString &type)
{
    return type.isEmpty() || group.name.contains(type) || (type == u"过程"_s && group.name.contains(u"管理")) ||
           (type == u"效益"_s && group.name.contains(u"效果"));
}

Row rowOf(const Document &document, const TableWords &words, const RawRow &raw, const IndicatorShape &shape, size_t columns)
{
    Row row;
    row.isTotal = raw.isTotal;
    row.cells.resize(columns);
    size_t at = 0;
    if (shape.group >= 0 || raw.isTotal)
        row.cells[at++] = labelCellOf(words, raw.group);
    if (shape.subGroup >= 0)
        row.cells[at++] = textCellOf(words, raw.subGroup);
    const auto putCells = [&](const std::vector<Indexes> &cells) {
        for (const Indexes &cell : cells)
            row.cells[at++] = indicatorCell(document, words, cell);
    };
    const auto put = [&](const Indexes &indexes, size_t count) { putCells(splitIntoCells(words, indexes, count)); };
    const std::optional<int> marksLine = raw.weight.empty() ? std::nullopt : std::optional<int>(words[raw.weight.front()].line);
    putCells(raw.cells.size() == shape.before ? raw.cells : splitIntoCells(words, raw.before, shape.before, marksLine));
    row.cells[at++] = indicatorCell(document, words, raw.weight);
    put(raw.between, shape.between);
    if (shape.score >= 0)
        row.cells[at++] = indicatorCell(document, words, raw.score);
    put(raw.after, shape.after);
    for (const Indexes *part : {&raw.before, &raw.weight, &raw.between, &raw.score, &raw.after})
        for (const size_t index : *part)
            row.span = row.span.united(words[index].span);
    if (raw.isTotal)
        row.span = row.span.united(words[raw.group.front()].span);
    return row;
}

} // namespace

Cell indicatorCell(const Document &document, const TableWords &words, const Indexes &indexes)
{
    Cell cell = textCellOf(words, indexes);
    if (indexes.size() > 2 || cell.state == CellState::Blank)
        return cell;
    Cell value = valueCellOf(document, words, indexes, Unit::None);
    return value.state == CellState::Text ? cell : value;
}

Cell labelCellOf(const TableWords &words, const Indexes &indexes)
{
    Cell cell = textCellOf(words, indexes);
    cell.text.remove(u' ');
    return cell;
}

void matchGroups(std::vector<RawRow> &rows, const std::vector<GroupMark> &groups)
{
    for (size_t r = 0; r < rows.size(); ++r) {
        if (rows[r].isTotal)
            continue;
        const QString type = groupOf(rows[r].subGroupName);
        const GroupMark *found = nullptr;
        for (const GroupMark &group : groups) {
            const bool isAbove = group.row <= r;
            if (!isOf(group, type) || (!isAbove && (found || type.isEmpty())))
                continue;
            found = &group;
        }
        if (!found)
            for (const GroupMark &group : groups)
                if (group.row <= r)
                    found = &group;
        if (found)
            rows[r].group = found->words;
    }
}

std::vector<Row> readIndicatorRows(const Document &document, const TableWords &words, size_t begin, size_t end,
                                   const std::vector<Column> &columns, size_t &behind)
{
    const IndicatorShape shape = shapeOf(columns);
    std::vector<Row> rows;
    behind = begin;
    if (shape.before == 0)
        return rows;
    std::vector<RawRow> raws = readRawRows(words, begin, end, shape, behind);
    if (shape.between > 0)
        settleRows(words, shape, raws);
    for (const RawRow &raw : raws)
        rows.push_back(rowOf(document, words, raw, shape, columns.size()));
    return rows;
}

} // namespace tieout
