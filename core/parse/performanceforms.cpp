#include "parse/performanceforms.h"

#include "parse/columnroles.h"
#include "parse/tableforms.h"
#include "parse/tableregions.h"

#include <QRegularExpression>
#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

bool isStop(const TableWords &words, size_t i)
{
    const QString &text = words[i].text;
    return words[i].startsLine && (text.startsWith(u"备注"_s) || text.startsWith(u"注："_s) || text.startsWith(u"注:"_s) || endsTables(text));
}

bool isFormTitle(const QString &plain)
{
    static const QRegularExpression title(u"(?:自评|绩效|评价)\\S{0,12}(?:表|指标体系)(?:[（(].{1,30}[)）])?$"_s);
    return plain.size() <= 70 && !plain.contains(u'。') && title.match(plain).hasMatch();
}

/** Finds the forms in the words of the report and reads their blocks. */
class FormReader
{
public:
    FormReader(const Document &document, const TableWords &words) : m_document(document), m_words(words) {}

    std::vector<Table> read()
    {
        size_t formBegin = 0;
        for (size_t i = 0; i < m_words.size();) {
            const LabelRun run = labelsAt(i);
            if (run.columns.empty()) {
                ++i;
                continue;
            }
            i = readForm(formBegin, i, run);
            formBegin = i;
        }
        return std::move(m_tables);
    }

private:
    [[nodiscard]] LabelRun labelsAt(size_t i) const
    {
        const QString &text = m_words[i].text;
        if (text.front() != u'一' || !(text.startsWith(u"一级"_s) || text == u"一"_s))
            return {};
        LabelRun run = readLabels(m_words, i, TableKind::PerformanceIndicators);
        const bool isHeader = run.columns.size() >= 4 && run.columns.front().title == u"一级指标"_s;
        return isHeader ? run : LabelRun{};
    }

    size_t readForm(size_t formBegin, size_t header, LabelRun run)
    {
        const size_t begin = titleBefore(formBegin, header);
        readFunds(begin, header);
        readGoals(begin, header);
        size_t end = run.end;
        while (end < m_words.size() && !isStop(m_words, end))
            ++end;
        assignRoles(TableKind::PerformanceIndicators, run.columns);
        Table table = tableOf(TableKind::PerformanceIndicators);
        size_t behind = run.end;
        table.rows = readIndicatorRows(m_document, m_words, run.end, end, run.columns, behind);
        table.columns = std::move(run.columns);
        table.span = m_words[header].span.united(m_words[std::max(header, behind - 1)].span);
        if (!table.rows.empty())
            m_tables.push_back(std::move(table));
        return std::max(behind, run.end);
    }

    /** The word at which the form's title begins; the last title above the header. */
    size_t titleBefore(size_t from, size_t header)
    {
        m_title.clear();
        m_titleSpan = {};
        size_t found = from;
        for (size_t i = from; i < header; ++i) {
            if (!m_words[i].startsLine)
                continue;
            const TextSpan line = m_document.lineSpan(m_words[i].line);
            const QString plain = plainLine(QStringView(m_document.text).mid(line.begin, line.size()));
            if (!isFormTitle(plain))
                continue;
            found = i;
            m_title = unspread(QStringView(m_document.text).mid(line.begin, line.size()));
            m_titleSpan = {m_words[i].span.begin, line.end};
        }
        return found;
    }

    [[nodiscard]] Table tableOf(TableKind kind) const
    {
        Table table;
        table.kind = kind;
        table.title = m_title;
        table.titleSpan = m_titleSpan;
        return table;
    }

    void readUnit(Table &table, size_t begin, size_t end) const
    {
        for (size_t i = begin; i < end; ++i) {
            const qsizetype at = m_words[i].text.indexOf(u"万元"_s);
            const bool inBrackets = at > 0 && QStringView(u"（(：:").contains(m_words[i].text[at - 1]);
            if (!inBrackets)
                continue;
            table.unit = Unit::WanYuan;
            table.unitSpan = {m_words[i].span.begin + at, m_words[i].span.begin + at + 2};
            return;
        }
    }

    // Funds

    void readFunds(size_t begin, size_t end)
    {
        for (size_t i = begin; i < end; ++i) {
            const LabelRun run = fundsLabels(m_words, i, end);
            if (run.columns.size() < 4 || run.end > end)
                continue;
            Table table = tableOf(TableKind::PerformanceFunds);
            table.columns = fundsColumns(run.columns);
            readUnit(table, begin, run.end);
            size_t last = readFundsRows(table, run.end, end);
            table.span = m_words[i].span.united(m_words[last].span);
            if (begin < i && !m_titleSpan.isEmpty())
                table.span = table.span.united(m_titleSpan);
            if (!table.rows.empty())
                m_tables.push_back(std::move(table));
            return;
        }
    }

    [[nodiscard]] bool isMark(size_t i) const { return !m_words[i].isText() || m_words[i].text == u"/"_s; }

    /** Rows are lines that end in at least two numbers or dashes; returns the last word read. */
    size_t readFundsRows(Table &table, size_t i, size_t end)
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
            if (startsGoals(i, end))
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

    void addFundsRow(Table &table, const std::vector<size_t> &name, size_t first, size_t end)
    {
        Row row;
        size_t at = 0;
        row.cells.resize(table.columns.size());
        const bool tasks = table.columns.front().role == ColumnRole::Task;
        std::vector<size_t> values;
        for (size_t i = first; i < end; ++i)
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

    void addTask(Row &row, std::vector<size_t> label, size_t count, int marksLine)
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
            amounts -= 2;
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

    void placeFunds(const Table &table, Row &row, size_t at, const std::vector<size_t> &values)
    {
        const size_t width = table.columns.size();
        std::vector<Cell> cells;
        for (const size_t value : values)
            cells.push_back(valueCellOf(m_document, m_words, {value}, table.unit));
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

    // Goals

    /** How many words the two heads of the goals take at `i`; 0 where they do not stand. */
    [[nodiscard]] size_t startsGoals(size_t i, size_t end) const
    {
        for (const QStringView first : {u"预期目标（年初设定）", u"预期目标(年初设定)", u"预期目标", u"年度目标", u"年初设定目标", u"年初目标",
                                        u"年度预期目标", u"年初预期目标", u"总体目标"}) {
            const size_t head = spelledBy(m_words, i, end, first);
            if (head == 0)
                continue;
            for (const QStringView second : {u"目标实际完成情况", u"实际完成情况", u"全年实际完成情况", u"年度实际完成情况", u"目标完成情况",
                                             u"完成情况", u"年度目标完成情况", u"总体目标完成情况"})
                if (const size_t more = spelledBy(m_words, i + head, end, second); more > 0)
                    return head + more;
        }
        return 0;
    }

    void readGoals(size_t begin, size_t end)
    {
        // The vertical label 年度总体目标完成情况 spells the same words: the heads are the last ones.
        size_t found = end;
        size_t heads = 0;
        for (size_t i = begin; i < end; ++i)
            if (const size_t here = m_words[i].startsLine && m_words[i].text.size() > 3 ? startsGoals(i, end) : 0; here > 0) {
                found = i;
                heads = here;
            }
        if (heads == 0)
            return;
        std::vector<size_t> text;
        // The vertical label of the next block comes one character a line.
        size_t stop = end;
        while (stop > found + heads && m_words[stop - 1].text.size() == 1 && m_words[stop - 1].startsLine && m_words[stop - 1].endsLine &&
               m_words[stop - 1].isText())
            --stop;
        for (size_t k = found + heads; k < stop; ++k)
            text.push_back(k);
        addGoals(found, text);
    }

    void addGoals(size_t head, const std::vector<size_t> &text)
    {
        if (text.empty())
            return;
        Table table = tableOf(TableKind::PerformanceGoals);
        table.columns.resize(2);
        table.columns[0].title = u"年度目标"_s;
        table.columns[1].title = u"实际完成情况"_s;
        assignRoles(TableKind::PerformanceGoals, table.columns);
        Row row;
        for (const auto &cell : splitIntoCells(m_words, text, 2, -1))
            row.cells.push_back(textCellOf(m_words, cell));
        row.span = m_words[text.front()].span.united(m_words[text.back()].span);
        table.span = m_words[head].span.united(row.span);
        table.rows.push_back(std::move(row));
        m_tables.push_back(std::move(table));
    }

    const Document &m_document;
    const TableWords &m_words;
    QString m_title;
    TextSpan m_titleSpan;
    std::vector<Table> m_tables;
};

} // namespace

std::vector<Table> findPerformanceTables(const Document &document, const std::vector<TextSpan> &taken, const std::set<QString> &running)
{
    TableWords words;
    int from = 0;
    const auto addLines = [&](int to) {
        TableWords more = plainWordsOf(document, from, to, running);
        std::move(more.begin(), more.end(), std::back_inserter(words));
    };
    for (const TextSpan span : taken) {
        addLines(document.lineAt(span.begin) - 1);
        from = std::max(from, document.lineAt(std::max(span.begin, span.end - 1)) + 1);
    }
    addLines(document.lineCount() - 1);
    return FormReader(document, words).read();
}

} // namespace tieout
