#include "parse/performanceforms.h"

#include "base/words.h"
#include "parse/columnroles.h"
#include "parse/tableforms.h"

#include <algorithm>
#include <optional>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** Reads the rows under the header of a funds block. */
class FundsRows
{
public:
    FundsRows(const Document &document, const TableWords &words) : m_document(document), m_words(words) {}

    /** Rows are lines that end in at least two numbers or dashes; returns the last word read. */
    size_t read(Table &table, size_t i, size_t end) const
    {
        std::vector<size_t> name;
        size_t last = i > 0 ? i - 1 : 0;
        const bool cellLines = printsACellALine(m_words, i, end);
        while (i < end) {
            size_t lineEnd = i;
            while (lineEnd < end && (m_words[lineEnd].line == m_words[i].line || (cellLines && isMark(lineEnd))))
                ++lineEnd;
            size_t first = lineEnd;
            while (first > i && isMark(first - 1))
                --first;
            if (lineEnd - first >= 3)
                lineEnd = marksEnd(lineEnd, end, table.columns.size() - 1 - (lineEnd - first));
            if (goalHeads(m_words, i, end) > 0)
                break;
            for (size_t k = i; k < first; ++k)
                name.push_back(k);
            if (lineEnd - first >= 2) {
                addFundsRow(table, name, first, lineEnd);
                name.clear();
                last = lineEnd - 1;
            } else if (name.size() > 12) {
                break;
            }
            i = lineEnd;
        }
        return last;
    }

private:
    [[nodiscard]] bool isMark(size_t i) const { return !m_words[i].isText() || m_words[i].text == u"/"_s; }

    /** Where a row's marks end of which `missing` are looked for on the next lines: "98.25" above "%" above "9.83". */
    [[nodiscard]] size_t marksEnd(size_t i, size_t end, size_t missing) const
    {
        size_t k = i;
        for (; k < end && missing > 0 && k < i + 4; ++k) {
            const bool isSign = isPercentSign(k);
            if (!isSign && (!isMark(k) || m_words[k].line == m_words[k - 1].line))
                return i;
            missing -= isSign || (k + 1 < end && isPercentSign(k + 1)) ? 0 : 1;
            missing -= isSign ? 1 : 0;
        }
        return missing == 0 ? k : i;
    }

    [[nodiscard]] bool isPercentSign(size_t i) const { return m_words[i].text == u"%"_s || m_words[i].text == u"％"_s; }

    void addFundsRow(Table &table, const std::vector<size_t> &name, size_t first, size_t end) const
    {
        Row row;
        size_t at = 0;
        row.cells.resize(table.columns.size());
        const bool tasks = table.columns.front().role == ColumnRole::Task;
        std::vector<size_t> values;
        for (size_t i = first; i < end; ++i)
            if (!isPercentSign(i))
                values.push_back(i);
        std::vector<size_t> label = name;
        QString text = withoutSpaces(textCellOf(m_words, label).text);
        const bool isTotal = text.endsWith(u"合计"_s) || text.endsWith(u"总计"_s);
        // The task's first result stands with the numbers ("100％") or with the words ("良好").
        if (tasks && !isTotal) {
            const bool rateFirst = m_words[values.front()].text.contains(u'%') || m_words[values.front()].text.contains(u'％');
            addTask(row, label, rateFirst ? 2 : 3, m_words[values.front()].line);
            at = rateFirst ? 2 : 3;
        } else {
            // The vertical label and pieces of the header come before the first row's name.
            for (size_t k = label.size(); k > 0 && !tasks; --k)
                if (startsFunds(m_words[label[k - 1]].text)) {
                    label.erase(label.begin(), label.begin() + static_cast<std::ptrdiff_t>(k - 1));
                    break;
                }
            row.cells[at] = textCellOf(m_words, label);
            while (row.cells[at].text.endsWith(u'：') || row.cells[at].text.endsWith(u':'))
                row.cells[at].text.chop(1);
            at = tasks ? 3 : 1;
        }
        row.isTotal = isTotal || isTotalLabel(row.cells.front().text);
        placeFunds(table, row, at, values);
        placeByRate(table, row);
        for (const std::vector<size_t> *part : {&name, static_cast<const std::vector<size_t> *>(&values)})
            for (const size_t index : *part)
                row.span = row.span.united(m_words[index].span);
        table.rows.push_back(std::move(row));
    }

    static bool startsFunds(const QString &text)
    {
        for (const QStringView word : {u"年度资金总额", u"资金总额", u"其中", u"上年结转", u"其他资金", u"预算资金", u"合计", u"总计", u"财政拨款：", u"本级财政"})
            if (text.startsWith(word))
                return true;
        return false;
    }

    void addTask(Row &row, std::vector<size_t> label, size_t count, int marksLine) const
    {
        size_t task = 1;
        if (label.size() > 1 && m_words[label[0]].text == u"任务"_s && !m_words[label[1]].isText())
            task = 2;
        while (task < label.size() && label.size() - task > count - 1 && m_words[label[task]].text.size() <= 2 &&
               m_words[label[task]].line != m_words[label[task - 1]].line && m_words[label[task - 1]].text.size() <= 2)
            ++task;
        row.cells[0] = textCellOf(m_words, {label.begin(), label.begin() + static_cast<std::ptrdiff_t>(std::min(task, label.size()))});
        if (task >= label.size())
            return;
        const std::vector<size_t> rest(label.begin() + static_cast<std::ptrdiff_t>(task), label.end());
        const auto cells = splitIntoCells(m_words, rest, count - 1, marksLine);
        for (size_t k = 0; k < cells.size(); ++k)
            row.cells[k + 1] = textCellOf(m_words, cells[k]);
    }

    /** Where the values of a short row stand: a percentage is the rate, dashes around it weight and score. */
    [[nodiscard]] std::vector<size_t> fundsPlaces(const Table &table, size_t at, const std::vector<Cell> &values, bool isTotal) const
    {
        std::vector<size_t> places;
        const auto column = [&](ColumnRole role) { return table.column(role) < 0 ? table.columns.size() : static_cast<size_t>(table.column(role)); };
        const size_t amountColumns = std::min(column(ColumnRole::Weight), column(ColumnRole::Rate)) - at;
        const auto isAmount = [](const Cell &cell) { return cell.state == CellState::Number && cell.number.unit != Unit::Percent; };
        size_t amounts = 0;
        while (amounts < values.size() && isAmount(values[amounts]))
            ++amounts;
        if (isTotal && amounts == values.size() && amounts > 3)
            amounts -= amounts == amountColumns + 1 ? 1 : 2;
        const bool withoutOther = amountColumns == 6 && amounts == 4;
        bool rateSeen = false;
        for (size_t k = 0; k < values.size(); ++k) {
            if (k < amounts) {
                places.push_back(at + k + (withoutOther && k > 1 ? 1 : 0));
                continue;
            }
            const bool percent = values[k].state == CellState::Number && values[k].number.unit == Unit::Percent;
            const bool last = k + 1 == values.size();
            places.push_back(percent ? column(ColumnRole::Rate) : rateSeen || (last && k > amounts) ? column(ColumnRole::Score) : column(ColumnRole::Weight));
            rateSeen = rateSeen || percent;
        }
        const bool inside = std::all_of(places.begin(), places.end(), [&](size_t place) { return place < table.columns.size(); });
        const bool ordered = std::is_sorted(places.begin(), places.end()) && std::adjacent_find(places.begin(), places.end()) == places.end();
        return inside && ordered ? places : std::vector<size_t>{};
    }

    /** The number at word `i` and a percent sign that stands alone behind it. */
    [[nodiscard]] std::vector<size_t> withSign(size_t i) const
    {
        return i + 1 < m_words.size() && isPercentSign(i + 1) ? std::vector<size_t>{i, i + 1} : std::vector<size_t>{i};
    }

    void placeFunds(const Table &table, Row &row, size_t at, const std::vector<size_t> &values) const
    {
        const size_t width = table.columns.size();
        std::vector<Cell> cells;
        for (const size_t value : values)
            cells.push_back(valueCellOf(m_document, m_words, withSign(value), table.unit));
        const std::vector<size_t> places = at + cells.size() < width ? fundsPlaces(table, at, cells, row.isTotal) : std::vector<size_t>{};
        for (size_t k = 0; k < cells.size(); ++k) {
            const size_t place = places.empty() ? at + k : places[k];
            if (row.cells.size() <= place)
                row.cells.resize(place + 1);
            const bool mark = place < width && (table.columns[place].role == ColumnRole::Score || table.columns[place].role == ColumnRole::Weight);
            if (mark && cells[k].state == CellState::Number && cells[k].number.unit != Unit::Percent)
                cells[k].number.unit = Unit::None;
            row.cells[place] = std::move(cells[k]);
        }
    }

    const Document &m_document;
    const TableWords &m_words;
};

} // namespace

size_t readFundsRows(const Document &document, const TableWords &words, Table &table, size_t begin, size_t end)
{
    return FundsRows(document, words).read(table, begin, end);
}

namespace {

/** The labels of a funds block whose one row stands below them, each amount under its own, and the amounts. */
struct LabelledAmounts
{
    std::vector<Column> labels;
    std::vector<size_t> values;
    size_t name = 0; ///< the word that names the row
};

LabelledAmounts labelledAmounts(const TableWords &words, size_t begin, size_t end)
{
    LabelledAmounts found;
    for (size_t i = begin; i < end; ++i) {
        const QString &text = words[i].text;
        if (!words[i].isText()) {
            found.values.push_back(i);
        } else if (isFormLabel(text, TableKind::PerformanceFunds)) {
            found.labels.push_back({});
            found.labels.back().title = text;
        } else if (found.labels.empty() && text.endsWith(u"资金总额")) {
            found.name = i;
            found.values.clear();
        } else if (found.labels.empty()) {
            found.name = 0;
        } else {
            break;
        }
        if (found.values.size() > found.labels.size()) // not under its label
            return {};
    }
    return found;
}

/** Whether the rate of a row is what was spent of the budget, as far as it is printed. */
bool keepsRate(const Table &table, const Row &row)
{
    const auto value = [&](ColumnRole role) -> std::optional<Decimal> {
        const int column = table.column(role);
        if (column < 0 || row.cells[static_cast<size_t>(column)].state != CellState::Number)
            return std::nullopt;
        return row.cells[static_cast<size_t>(column)].number.value;
    };
    const auto budget = value(ColumnRole::FullBudget), spent = value(ColumnRole::Executed), rate = value(ColumnRole::Rate);
    return budget && spent && rate && *budget != 0 && abs(*spent * 100 - *rate * *budget) <= *budget;
}

} // namespace

bool readFundsColumns(const Document &document, const TableWords &words, Table &table, size_t begin, size_t end)
{
    constexpr size_t fewest = 5;
    for (size_t i = begin; i < end; ++i) {
        if (!words[i].text.endsWith(u"资金总额"))
            continue;
        const LabelledAmounts found = labelledAmounts(words, i, end);
        if (found.name == 0 || found.labels.size() < fewest || found.values.size() != found.labels.size())
            continue;
        table.columns = fundsColumns(found.labels);
        table.columns.erase(table.columns.begin() + 1, table.columns.end());
        for (const Column &label : found.labels)
            table.columns.push_back(label);
        assignRoles(TableKind::PerformanceFunds, table.columns);
        table.columns.front().role = ColumnRole::Name;
        Row row;
        row.cells.push_back(textCellOf(words, {found.name}));
        for (const size_t value : found.values)
            row.cells.push_back(valueCellOf(document, words, {value}, table.unit));
        row.span = words[found.name].span.united(words[found.values.back()].span);
        row.isTotal = true;
        if (!keepsRate(table, row))
            continue;
        table.span = row.span;
        table.rows.push_back(std::move(row));
        return true;
    }
    return false;
}

std::vector<Column> fundsColumns(const std::vector<Column> &labels)
{
    const auto has = [&](QStringView title) {
        return std::any_of(labels.begin(), labels.end(), [&](const Column &label) { return label.title == title; });
    };
    const bool tasks = has(u"任务名称");
    const bool sources = has(u"总额");
    const bool declared = has(u"目标申报数");
    std::vector<Column> columns;
    const auto add = [&](const QString &title) {
        Column column;
        column.title = title;
        columns.push_back(column);
    };
    if (!tasks)
        add(u"项目"_s);
    for (const Column &label : labels) {
        const QString &title = label.title;
        if (title == u"总额"_s || title == u"财政拨款"_s || title == u"其他资金"_s || title == u"目标申报数"_s || title == u"预算编制数"_s)
            continue;
        const bool amount = title.contains(u"预算数") || title.contains(u"执行数");
        if (declared && title == u"年初预算数"_s) {
            add(u"目标申报数"_s);
            add(u"预算编制数"_s);
        } else if (sources && amount) {
            for (const QString &source : {u"总额"_s, u"财政拨款"_s, u"其他资金"_s})
                add(title + u'-' + source);
        } else {
            add(title);
        }
    }
    assignRoles(TableKind::PerformanceFunds, columns);
    for (Column &column : columns)
        if (column.title.endsWith(u"-财政拨款") || column.title.endsWith(u"-其他资金"))
            column.role = ColumnRole::Text;
    if (columns.front().role == ColumnRole::Text || columns.front().title == u"项目"_s)
        columns.front().role = tasks ? ColumnRole::Task : ColumnRole::Name;
    return columns;
}

LabelRun fundsLabels(const TableWords &words, size_t begin, size_t end)
{
    constexpr size_t sideLabel = 12; // 项目资金预算安排及执行进度（万元）, broken over lines
    LabelRun run = readLabels(words, begin, TableKind::PerformanceFunds);
    if (run.columns.size() < 4)
        return run;
    for (size_t i = run.end; i < end && i < run.end + sideLabel && words[i].isText(); ++i) {
        LabelRun again = readLabels(words, i, TableKind::PerformanceFunds);
        if (again.columns.size() < 4 || again.end > end || again.columns.front().title != u"目标申报数"_s)
            continue;
        again.columns.insert(again.columns.begin(), run.columns.front());
        return again;
    }
    return run;
}

void placeByRate(const Table &table, Row &row)
{
    const auto cell = [&](ColumnRole role) -> Cell * {
        const int column = table.column(role);
        return column < 0 || column >= static_cast<int>(row.cells.size()) ? nullptr : &row.cells[static_cast<size_t>(column)];
    };
    Cell *initial = cell(ColumnRole::InitialBudget), *full = cell(ColumnRole::FullBudget), *executed = cell(ColumnRole::Executed), *rate = cell(ColumnRole::Rate);
    const auto isNumber = [](const Cell *of) { return of && of->state == CellState::Number; };
    if (!isNumber(initial) || !isNumber(full) || !executed || executed->state != CellState::Blank || !isNumber(rate))
        return;
    const Decimal budget = initial->number.value, spent = full->number.value;
    const Decimal off = spent * 100 - rate->number.value * budget;
    if (budget == 0 || abs(off) * 100 > budget)
        return;
    *executed = std::move(*full);
    *full = std::move(*initial);
    *initial = Cell();
}

size_t goalHeads(const TableWords &words, size_t i, size_t end)
{
    for (const QStringView first : {u"预期目标（年初设定）", u"预期目标(年初设定)", u"预期目标", u"年度目标", u"年初设定目标", u"年初目标",
                                    u"年度预期目标", u"年初预期目标", u"总体目标"}) {
        const size_t head = spelledBy(words, i, end, first);
        if (head == 0)
            continue;
        for (const QStringView second : {u"目标实际完成情况", u"实际完成情况", u"全年实际完成情况", u"年度实际完成情况", u"目标完成情况",
                                         u"完成情况", u"年度目标完成情况", u"总体目标完成情况"})
            if (const size_t more = spelledBy(words, i + head, end, second); more > 0)
                return head + more;
    }
    return 0;
}

} // namespace tieout
