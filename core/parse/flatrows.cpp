#include "parse/columnroles.h"
#include "parse/tablecells.h"
#include "parse/tablegrid.h"

#include <QRegularExpression>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** The 三公 items in the order in which a header prints them; titles below a group head. */
QStringList itemTitles(const QString &header)
{
    const qsizetype abroad = std::max(header.indexOf(u"出国"_s), header.indexOf(u"（境）"_s)); // "因公出" / "国（境）" / "费"
    const qsizetype vehicle = header.indexOf(u"购置及运行"_s);
    const qsizetype reception = std::max(header.indexOf(u"接待"_s), header.indexOf(u"公务接"_s));
    const QString abroadTitle = u"因公出国（境）费"_s;
    const QString receptionTitle = u"公务接待费"_s;
    const QString vehicleTitle = header.contains(u"购置及运行维护"_s) ? u"公务用车购置及运行维护费"_s : u"公务用车购置及运行费"_s;
    const QStringList vehicles{vehicleTitle + u"-小计"_s, vehicleTitle + u"-公务用车购置费"_s, vehicleTitle + u"-公务用车运行维护费"_s};
    QStringList titles{u"合计"_s};
    const bool vehicleLast = reception >= 0 && vehicle > reception;
    if (abroad >= 0 || vehicle < 0)
        titles += abroadTitle;
    if (vehicleLast)
        titles += receptionTitle;
    titles += vehicles;
    if (!vehicleLast)
        titles += receptionTitle;
    return titles;
}

/** The heads over the groups of a 三公 header: "预算数", "2022年度决算数", "2023年度决算数为2023年度预算数的%". */
QStringList groupTitles(const QString &header)
{
    static const QRegularExpression group(u"(?:(?:20[0-9]{2}年度?|本年|上年)?决算数?(?:为|占|完成)(?:20[0-9]{2}年度?|年初|全年)?预算数?的?[%％])|"
                                          "(?:(?:20[0-9]{2}年度?|本年)?决算数?(?:与|比|较)(?:20[0-9]{2}年度?|上年)决算数?(?:相比)?(?:增减|增长|增|减|降)[^0-9%％]{0,6}[%％])|"
                                          "(?:(?:20[0-9]{2}年度?|本年)?(?:年初|全年|调整)?预算数)|(?:(?:20[0-9]{2}年度?|上年度?|本年度?)?决算数)"_s);
    QStringList titles;
    QRegularExpressionMatchIterator found = group.globalMatch(header.left(header.indexOf(u"合计"_s)));
    while (found.hasNext())
        titles += found.next().captured();
    return titles;
}

/** Whether a header sets 预算数 and 决算数 under each of its `items` in turn, and not the items under each of these. */
bool pairsMeasures(const QString &header, qsizetype items)
{
    return header.count(u"预算数") == items && header.count(u"决算数") == items;
}

/** Two columns for each item: its budget beside its outturn. */
std::vector<Column> pairedColumns(const QStringList &items)
{
    std::vector<Column> columns;
    for (const QString &item : items)
        for (const QString &measure : {u"预算数"_s, u"决算数"_s}) {
            Column column;
            column.block = static_cast<int>(columns.size() % 2);
            column.title = measure + u'-' + item;
            columns.push_back(column);
        }
    assignRoles(TableKind::SanGong, columns);
    return columns;
}

const QString runningCosts = u"机关运行经费预算数"_s; ///< beside the 三公 items

/** The items of a budget's form with what it prints beside them: "机关运行经费预算数"; nothing for a form that has no such column. */
QStringList withRunningCosts(QStringList items, const QString &header)
{
    const qsizetype running = header.indexOf(u"机关运行经费");
    if (running < 0 || running < header.indexOf(u"三公") || header.contains(u"决算") || !header.contains(u"预算数"))
        return {};
    for (QString &item : items)
        item.prepend(u"预算数-");
    return items += runningCosts;
}

/** One column for each item. */
std::vector<Column> singleColumns(const QStringList &items)
{
    std::vector<Column> columns;
    for (const QString &item : items) {
        Column &column = columns.emplace_back();
        column.title = item;
    }
    assignRoles(TableKind::SanGong, columns);
    return columns;
}

void setColumns(Table &table, const QString &header, int amounts)
{
    QStringList items = itemTitles(header);
    if (pairsMeasures(header, items.size()) && amounts <= 2 * static_cast<int>(items.size())) {
        table.columns = pairedColumns(items);
        return;
    }
    QStringList groups = groupTitles(header);
    if (const QStringList whole = withRunningCosts(items, header); amounts > 0 && amounts <= static_cast<int>(whole.size())) {
        table.columns = singleColumns(whole);
        return;
    }
    const QStringList extra{u"会议费"_s, u"培训费"_s};
    if (amounts % static_cast<int>(items.size()) != 0)
        for (const QString &title : extra)
            if (header.contains(title))
                items += title;
    const int count = static_cast<int>(items.size());
    // Two groups of six may have no more than six amounts between them, or eight.
    if (groups.size() == 2 && header.count(u"小计"_s) == 2 && amounts > 0 && amounts < 2 * count)
        amounts = 2 * count;
    table.columns.clear();
    for (int i = 0; i < amounts; ++i) {
        Column column;
        column.block = i / count;
        const QString group = column.block < groups.size() ? groups[column.block] : QString::number(column.block + 1);
        column.title = (amounts % count == 0 ? group + u'-' : QString()) + (amounts % count == 0 ? items[i % count] : QString::number(i + 1));
        table.columns.push_back(column);
    }
    assignRoles(TableKind::SanGong, table.columns);
}

bool isZero(const Cell &cell)
{
    return cell.state != CellState::Number || cell.number.value == 0;
}

/** Whether a group of six keeps its sums: 合计 = 出国 + 用车 + 接待, 用车 = 购置 + 运行. */
bool keepsSums(const std::vector<Column> &columns, const std::vector<Cell> &cells, int block)
{
    const auto value = [&](QStringView id) {
        Decimal sum = 0;
        for (size_t i = 0; i < columns.size(); ++i)
            if (columns[i].block == block && columns[i].conceptId == id && !isZero(cells[i]))
                sum += cells[i].number.value;
        return sum;
    };
    return value(u"sangong.total") == value(u"sangong.abroad") + value(u"sangong.vehicle") + value(u"sangong.reception") &&
           value(u"sangong.vehicle") == value(u"sangong.vehicle.purchase") + value(u"sangong.vehicle.running");
}

/** Leaves as text what two ways to place a row's amounts have in different columns. */
void keepAgreed(std::vector<Cell> &cells, const std::vector<Cell> &other)
{
    for (size_t i = 0; i < cells.size(); ++i)
        if (cells[i].state == CellState::Number && (other[i].state != CellState::Number || cells[i].spans != other[i].spans) && !isZero(cells[i]))
            cells[i].state = CellState::Text;
}

/** How many amounts stand in columns for the purchase of vehicles. */
qsizetype purchases(const std::vector<Column> &columns, const std::vector<Cell> &cells)
{
    qsizetype count = 0;
    for (size_t i = 0; i < columns.size(); ++i)
        count += columns[i].conceptId == u"sangong.vehicle.purchase" && cells[i].state != CellState::Blank ? 1 : 0;
    return count;
}

/**
 * `values` in the columns where every group of amounts keeps its sums; empty for no way. Where several ways do, they are left as text and
 * shown in the way that buys the fewest vehicles: most years have running costs alone.
 */
std::vector<Cell> placed(const std::vector<Column> &columns, const std::vector<Cell> &values)
{
    std::vector<size_t> places(values.size());
    for (size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    std::vector<Cell> found;
    for (int looked = 0; looked < 5000; ++looked) {
        std::vector<Cell> cells(columns.size());
        for (size_t i = 0; i < values.size(); ++i)
            cells[places[i]] = values[i];
        bool fits = true;
        for (int block = 0; fits && block <= columns.back().block; ++block)
            fits = keepsSums(columns, cells, block);
        if (fits && found.empty()) {
            found = cells;
        } else if (fits) {
            if (purchases(columns, cells) < purchases(columns, found))
                std::swap(cells, found);
            keepAgreed(found, cells);
        }
        size_t i = places.size();
        while (i > 0 && places[i - 1] == columns.size() - (places.size() - i) - 1)
            --i;
        if (i == 0)
            return found;
        ++places[i - 1];
        for (size_t k = i; k < places.size(); ++k)
            places[k] = places[k - 1] + 1;
    }
    return {};
}

std::vector<Cell> fullRow(TableBody body, const std::vector<std::vector<size_t>> &values)
{
    std::vector<Cell> cells;
    for (const auto &value : values)
        cells.push_back(valueCellOf(body.document, body.words, value, body.table.unit));
    const std::vector<Column> &columns = body.table.columns;
    if (cells.size() >= columns.size())
        return cells;
    const bool onlyAmounts = std::none_of(columns.begin(), columns.end(), [](const Column &column) {
        return column.measure == Measure::Completion || column.measure == Measure::GrowthRate || (column.conceptId.isEmpty() && column.title != runningCosts);
    });
    std::vector<Cell> whole;
    if (onlyAmounts && columns.size() <= 18)
        whole = placed(columns, cells);
    const bool isTold = !whole.empty() && std::none_of(whole.begin(), whole.end(), [](const Cell &cell) { return cell.state == CellState::Text; });
    if (isTold)
        return whole;
    body.notices.push_back({message(QT_TRANSLATE_NOOP("Message", "Row “%1” prints %2 of %3 amounts: which are missing cannot be told."),
                                    {body.table.title, QString::number(cells.size()), QString::number(columns.size())}),
                            body.words[values.front().front()].span});
    if (!whole.empty())
        return whole;
    // Where no way to place them keeps the sums, they are no columns' amounts ("1 2 3 4 … 12" glued to them).
    if (onlyAmounts && columns.back().block > 0)
        for (Cell &cell : cells)
            leaveAsText(cell);
    return cells;
}

/** A row that says which measure its amounts are: "年初预算数 11.29 0.00 9.00 0.00 9.00 2.29". */
struct MeasureRow
{
    size_t label = 0;
    std::vector<size_t> values;
};

/** The rows of a form that prints its measures one below the other; empty where any amount stands in none of them. */
std::vector<MeasureRow> measureRows(const TableBody &body, size_t items)
{
    static const QRegularExpression measure(u"^(?:年初|全年|调整|本年|上年)?(?:预算数|决算数)$|^(?:比上年|较上年)?增减(?:额|数|金额|变动)$"_s);
    const TableWords &words = body.words;
    std::vector<MeasureRow> rows;
    const size_t begin = body.header.dataBegin > 0 ? body.header.dataBegin - 1 : 0; // the first label may be taken for the header's last word
    for (size_t i = begin; i < words.size(); ++i) {
        const bool valueFollows = i + 1 < words.size() && !words[i + 1].isText();
        if (words[i].isText() && valueFollows && measure.match(words[i].text).hasMatch())
            rows.push_back({i, {}});
        else if (!words[i].isText() && !rows.empty())
            rows.back().values.push_back(i);
        else if (!words[i].isText() && i > begin)
            return {};
    }
    const bool whole = std::all_of(rows.begin(), rows.end(), [items](const MeasureRow &row) { return row.values.size() == items; });
    return whole ? rows : std::vector<MeasureRow>{};
}

/** Whether 公务用车 is in each row what its two parts make. */
bool addsUp(const TableBody &body, const QStringList &items, const std::vector<MeasureRow> &rows)
{
    const auto at = [&](QStringView word) { return std::find_if(items.begin(), items.end(), [&](const QString &item) { return item.endsWith(word); }) - items.begin(); };
    const auto whole = at(u"-小计"), bought = at(u"-公务用车购置费"), run = at(u"-公务用车运行维护费");
    return std::all_of(rows.begin(), rows.end(), [&](const MeasureRow &row) {
        const auto value = [&](std::ptrdiff_t i) { return valueCellOf(body.document, body.words, {row.values[static_cast<size_t>(i)]}, body.table.unit).number.value; };
        return value(whole) == value(bought) + value(run);
    });
}

/** Where the sums say so, 公务接待费 stands on the other side of 公务用车: the lines of a header that is set in the middle of its cells do not tell. */
void orderBySums(const TableBody &body, QStringList &items, const std::vector<MeasureRow> &rows)
{
    const qsizetype reception = items.indexOf(u"公务接待费"_s);
    constexpr qsizetype vehicles = 3; // columns
    QStringList other = items;
    other.move(reception, reception == 2 ? 2 + vehicles : 2);
    if (!addsUp(body, items, rows) && addsUp(body, other, rows))
        items = other;
}

/** Reads a form of measure rows; false for another one. */
bool readMeasureRows(TableBody body)
{
    const QString &header = body.header.text;
    QStringList items = itemTitles(header);
    for (const QString &title : {u"会议费"_s, u"培训费"_s})
        if (header.contains(title))
            items += title;
    const std::vector<MeasureRow> rows = measureRows(body, static_cast<size_t>(items.size()));
    if (rows.empty())
        return false;
    orderBySums(body, items, rows);
    Table &table = body.table;
    table.columns.clear();
    for (const QString &title : QStringList{u"项目"_s} + items) {
        Column column;
        column.title = title.endsWith(u"-小计") ? QString(title).remove(u'-') : title.mid(title.indexOf(u'-') + 1);
        table.columns.push_back(column);
    }
    assignRoles(TableKind::SanGong, table.columns);
    for (const MeasureRow &printed : rows) {
        Row row;
        row.cells.push_back(textCellOf(body.words, {printed.label}));
        row.span = body.words[printed.label].span.united(body.words[printed.values.back()].span);
        for (const size_t value : printed.values)
            row.cells.push_back(valueCellOf(body.document, body.words, {value}, table.unit));
        table.rows.push_back(std::move(row));
    }
    return true;
}

} // namespace

void readFlatRows(TableBody body)
{
    if (readMeasureRows(body))
        return;
    const TableWords &words = body.words;
    std::vector<size_t> values;
    for (size_t i = body.header.dataBegin; i < words.size(); ++i)
        if (!words[i].isText())
            values.push_back(i);
    Table &table = body.table;
    int amounts = body.header.indexes.empty() ? static_cast<int>(joinBrokenNumbers(words, values, 0).size()) : 0;
    for (const int count : body.header.indexes)
        amounts += count;
    setColumns(table, body.header.text, amounts);
    if (values.empty() || amounts == 0)
        return;
    amounts = std::max(amounts, static_cast<int>(table.columns.size()));
    const auto numbers = joinBrokenNumbers(words, values, amounts);
    for (size_t first = 0; first < numbers.size(); first += static_cast<size_t>(amounts)) {
        const size_t last = std::min(numbers.size(), first + static_cast<size_t>(amounts));
        Row row;
        row.cells = fullRow(body, {numbers.begin() + static_cast<std::ptrdiff_t>(first), numbers.begin() + static_cast<std::ptrdiff_t>(last)});
        row.span = words[numbers[first].front()].span.united(words[numbers[last - 1].back()].span);
        for (size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i)
            if (row.cells[i].state == CellState::Number &&
                (table.columns[i].measure == Measure::Completion || table.columns[i].measure == Measure::GrowthRate))
                row.cells[i].number.unit = Unit::Percent;
        table.rows.push_back(std::move(row));
    }
}

} // namespace tieout
