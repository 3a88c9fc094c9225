#include "base/digits.h"
#include "parse/itemnames.h"
#include "parse/opensides.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"
#include "parse/tablegrid.h"
#include "parse/tableplacement.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** One side of a row as words; -1 in `values` is a cell that the source leaves blank. */
struct Side
{
    std::vector<size_t> name;
    std::vector<size_t> line;
    std::vector<size_t> values;
    std::vector<int> blanksBefore; ///< of each value

    [[nodiscard]] bool isEmpty() const { return name.empty() && line.empty() && values.empty(); }
};

struct RawRow
{
    Side left, right;
};

class TwoSidedRows
{
public:
    explicit TwoSidedRows(TableBody body, int leftAmounts, int rightAmounts)
        : m_body(body), m_words(body.words), m_leftAmounts(leftAmounts), m_rightAmounts(rightAmounts)
    {
    }

    std::vector<RawRow> collect()
    {
        for (size_t i = m_body.header.dataBegin; i < m_words.size();) {
            const size_t next = m_rows.empty() && m_row.left.isEmpty() ? i : behindRepeatedHeader(m_body.document, m_words, m_body.header, i);
            if (next > i) {
                i = next;
                continue;
            }
            if (const size_t end = takeNameEnd(i); end > i) {
                i = end;
                continue;
            }
            if (m_body.header.lineNumbers)
                m_words[i].isText() ? takeText(i) : takeNumber(i);
            else
                m_words[i].isText() ? takeItem(i) : takeAmount(i);
            ++i;
        }
        finish();
        return std::move(m_rows);
    }

private:
    void finish()
    {
        if (!m_row.left.isEmpty() || !m_row.right.isEmpty())
            m_rows.push_back(std::move(m_row));
        m_row = {};
        m_onRight = false;
    }

    /**
     * The end of a name printed behind its row's amounts, as its cell goes on below their line or on the next page ("二十、粮油" / amounts /
     * "物资储备支" / "出"): the words that make the name of a side known join it. The word behind them, `i` where there are none.
     */
    size_t takeNameEnd(size_t i)
    {
        constexpr size_t most = 3; // words
        if (!m_words[i].isText() || !m_words[i].startsLine || startsItem(m_words[i].text))
            return i;
        RawRow &row = m_row.left.isEmpty() && m_row.right.isEmpty() && !m_rows.empty() ? m_rows.back() : m_row;
        const Side &last = row.right.isEmpty() ? row.left : row.right;
        if (last.line.empty() && last.values.empty())
            return i;
        for (Side *side : {&row.right, &row.left}) {
            if (side->name.empty())
                continue;
            QString name = textCellOf(m_words, side->name).text;
            if (isItemName(name) && !name.endsWith(u"财政拨款"))
                continue;
            for (size_t end = i; end < m_words.size() && end < i + most && m_words[end].isText();) {
                name += m_words[end++].text;
                if (!isItemName(name))
                    continue;
                for (size_t k = i; k < end; ++k)
                    side->name.push_back(k);
                return end;
            }
        }
        return i;
    }

    /** The whole number a 行次 prints ("32", "32.00"); 0 for an amount. */
    [[nodiscard]] int lineNumber(size_t i) const
    {
        QString text = m_words[i].text;
        if (text.endsWith(u".00"_s))
            text.chop(3);
        bool whole = false;
        const int value = text.toInt(&whole);
        return whole && value > 0 && value < 1000 ? value : 0;
    }

    // Forms with 行次: the numbers of the lines tell where each side begins.

    void takeNumber(size_t i)
    {
        const int number = lineNumber(i);
        if (!m_onRight) {
            takeLeftNumber(i, number);
            return;
        }
        if (m_row.right.line.empty() && number > 0) {
            setRightLine(i, number);
            return;
        }
        const bool rowFull = static_cast<int>(m_row.right.values.size()) >= m_rightAmounts;
        if (number > 0 && number == m_left + 1 && (m_words[i].startsLine || rowFull)) {
            finish();
            takeLeftNumber(i, number);
            return;
        }
        addValue(m_row.right, i);
    }

    void takeLeftNumber(size_t i, int number)
    {
        Side &left = m_row.left;
        const bool isNext = number == m_left + 1 || (m_left == 0 && number == 1);
        if (left.line.empty() && left.values.empty() && number > 0 && (isNext || m_words[i].text.size() <= 5)) {
            left.line.push_back(i);
            m_left = number;
            return;
        }
        const bool isRight = number > 0 && m_right > 0 && number > m_right && number <= m_right + 4;
        const bool isNamed = number == m_right + 1 && namesRight();
        if (isRight && (static_cast<int>(left.values.size()) >= m_leftAmounts || m_words[i].gap > 1 || isNamed || endsBlankRow(i))) {
            m_onRight = true;
            if (isNamed) {
                const auto end = left.name.begin() + static_cast<std::ptrdiff_t>(firstItem(left));
                m_row.right.name.assign(left.name.begin(), end);
                left.name.erase(left.name.begin(), end);
            }
            setRightLine(i, number);
            return;
        }
        addValue(left, i);
    }

    /** How many words the first item in a side's name takes. */
    [[nodiscard]] size_t firstItem(const Side &side) const
    {
        size_t count = 1;
        while (count < side.name.size() && !startsItem(m_words[side.name[count]].text))
            ++count;
        return count;
    }

    /** Whether the first words before the row's 行次 are a 类's name, whose cell begins above them ("十四、资源勘探工业信息等" / "14 44 0.00" / "支出"). */
    [[nodiscard]] bool namesRight() const
    {
        const Side &left = m_row.left;
        if (!m_row.right.name.empty() || left.name.empty())
            return false;
        QString name;
        for (size_t k = 0; k < firstItem(left); ++k)
            name += m_words[left.name[k]].text;
        return namesClass(name);
    }

    /** Whether the row ends behind the number: the next one printed behind a name is the left side's next 行次 ("30 61.00", "总计 31.00"). */
    [[nodiscard]] bool endsBlankRow(size_t i) const
    {
        size_t next = i + 1;
        while (next < m_words.size() && m_words[next].isText()) {
            const size_t behind = behindRepeatedHeader(m_body.document, m_words, m_body.header, next);
            next = behind > next ? behind : next + 1;
        }
        return next > i + 1 && next < m_words.size() && lineNumber(next) == m_left + 1 && lineNumber(next) != lineNumber(i) + 1;
    }

    void setRightLine(size_t i, int number)
    {
        m_row.right.line.push_back(i);
        m_right = number;
    }

    void addValue(Side &side, size_t i)
    {
        side.values.push_back(i);
        const TableWord &word = m_words[i];
        side.blanksBefore.push_back(std::max(0, word.startsLine ? word.gap : word.gap - 1));
    }

    void takeText(size_t i)
    {
        if (m_onRight) {
            if (m_row.right.line.empty() && m_row.right.values.empty()) {
                m_row.right.name.push_back(i);
                return;
            }
            finish();
        } else if (!m_row.left.line.empty() || !m_row.left.values.empty()) {
            m_onRight = true;
            m_row.right.name.push_back(i);
            return;
        }
        m_row.left.name.push_back(i);
    }

    // Forms without 行次: what an item is called tells its side.

    void takeItem(size_t i)
    {
        Side &side = m_onRight ? m_row.right : m_row.left;
        const QString before = textCellOf(m_words, side.name).text;
        const bool isInside = before.lastIndexOf(u'（') > before.lastIndexOf(u'）'); // "使用非财政拨款结余（含" / "专用结余）"
        const bool begins = side.name.empty() || !side.values.empty() || (startsItem(m_words[i].text) && !isInside) || (m_words[i].startsLine && isItemName(before) && isWholeItem(i));
        if (!begins) {
            side.name.push_back(i);
            return;
        }
        const QString name = itemName(i);
        const int at = sideOf(name);
        const bool right = at > 0 || (at == 0 && !m_row.left.isEmpty() && m_row.right.isEmpty() && !comesAgain(i));
        if (right ? !m_row.right.isEmpty() : !m_row.left.isEmpty() || !m_row.right.isEmpty())
            finish();
        m_onRight = right;
        (right ? m_row.right : m_row.left).name.push_back(i);
    }

    /** "一般公共预算财政拨款" without an ordinal, or a spread "总 计", in a line of its own below another item that has no amounts. */
    [[nodiscard]] bool isWholeItem(size_t i) const
    {
        constexpr size_t most = 3; // words of a name that its cell breaks
        QString text;
        for (size_t k = i; k < m_words.size() && k < i + most && m_words[k].isText(); ++k) {
            text += withoutSpaces(m_words[k].text);
            if (isItemName(text) || isTotalLabel(text))
                return true;
        }
        return false;
    }

    /** "总计 5.00 总计 5.00": the first of two equal names is the left one, whatever stands above it. */
    [[nodiscard]] bool comesAgain(size_t i) const
    {
        size_t k = i + 1;
        while (m_words[i].startsLine && k < m_words.size() && !m_words[k].isText())
            ++k;
        return k < m_words.size() && m_words[i].startsLine && m_words[k].text == m_words[i].text;
    }

    /** The item's name as far as it goes on over line breaks. */
    [[nodiscard]] QString itemName(size_t i) const
    {
        QString name = m_words[i].text;
        for (size_t k = i + 1; k < m_words.size() && m_words[k].isText() && !startsItem(m_words[k].text); ++k)
            name += m_words[k].text;
        return name;
    }

    void takeAmount(size_t i)
    {
        if (!m_row.left.isEmpty() || !m_row.right.isEmpty())
            addValue(m_onRight ? m_row.right : m_row.left, i);
    }

    TableBody m_body;
    const TableWords &m_words;
    int m_leftAmounts, m_rightAmounts;
    int m_left = 0, m_right = 0; ///< last 行次 of each side
    bool m_onRight = false;
    RawRow m_row;
    std::vector<RawRow> m_rows;
};

std::vector<int> placesByBlanks(const TableWords &words, const Side &side, int amounts)
{
    std::vector<int> places;
    int at = 0;
    bool told = false;
    for (const int blanks : side.blanksBefore) {
        told = told || blanks > 0;
        at += blanks;
        places.push_back(at++);
    }
    const TableWord &last = words[side.values.back()];
    told = told || (last.endsLine && last.after > 1);
    return told && at <= amounts ? places : std::vector<int>{};
}

bool isAmountOf(const Column &column, int block)
{
    return column.block == block && column.role != ColumnRole::Name && column.role != ColumnRole::LineNumber;
}

/** Adds a side's cells; true where its amounts stand in the first columns for want of a place. */
bool addSide(TableBody body, const Side &side, int block, Row &row)
{
    Table &table = body.table;
    row.cells.push_back(textCellOf(body.words, side.name));
    if (body.header.lineNumbers)
        row.cells.push_back(valueCellOf(body.document, body.words, side.line, Unit::None));
    const auto amounts = std::count_if(table.columns.begin(), table.columns.end(), [block](const Column &column) { return isAmountOf(column, block); });
    const size_t first = row.cells.size();
    std::vector<Cell> values;
    for (const auto &value : joinBrokenNumbers(body.words, side.values, static_cast<int>(amounts)))
        values.push_back(valueCellOf(body.document, body.words, value, table.unit));
    std::vector<int> places;
    const bool isShort = !values.empty() && static_cast<qsizetype>(values.size()) < amounts;
    // A left side with more amounts than its columns leaves the right one without columns of its own.
    if (isShort && first + static_cast<size_t>(amounts) <= table.columns.size()) {
        if (values.size() == side.values.size())
            places = placesByBlanks(body.words, side, static_cast<int>(amounts));
        if (places.empty() || contradictsRowSum(table, values, places, first, static_cast<size_t>(amounts)))
            places = placesByRowSum(table, values, first, static_cast<size_t>(amounts));
    }
    row.cells.resize(first + std::max(static_cast<size_t>(amounts), values.size()));
    for (size_t i = 0; i < values.size(); ++i)
        row.cells[first + (places.empty() ? i : static_cast<size_t>(places[i]))] = std::move(values[i]);
    return isShort && places.empty();
}

std::vector<Cell> printedCells(const Row &row, size_t first)
{
    std::vector<Cell> printed;
    std::copy_if(row.cells.begin() + static_cast<std::ptrdiff_t>(first), row.cells.end(), std::back_inserter(printed),
                 [](const Cell &cell) { return cell.state != CellState::Blank; });
    return printed;
}

/** The amounts from `first` on, which stay as text: no check takes them for a column's. */
std::vector<Cell> doubted(Row &row, size_t first)
{
    const std::vector<Cell> values = printedCells(row, first);
    for (size_t k = first; k < row.cells.size(); ++k)
        leaveAsText(row.cells[k]);
    return values;
}

TextSpan spanOf(const TableWords &words, const RawRow &raw)
{
    TextSpan span;
    for (const Side *side : {&raw.left, &raw.right})
        for (const auto *part : {&side->name, &side->line, &side->values})
            for (const size_t index : *part)
                span = span.united(words[index].span);
    return span;
}

} // namespace

void readTwoSidedRows(TableBody body)
{
    Table &table = body.table;
    table.columns = columnsOf(table.kind, TableLayout::TwoSided, body.header, 0);
    int amounts[2] = {0, 0};
    for (const Column &column : table.columns)
        amounts[column.block] += column.role != ColumnRole::Name && column.role != ColumnRole::LineNumber ? 1 : 0;
    std::vector<OpenSide> open;
    for (const RawRow &raw : TwoSidedRows(body, amounts[0], amounts[1]).collect()) {
        Row row;
        row.span = spanOf(body.words, raw);
        const size_t left = body.header.lineNumbers ? 2 : 1;
        if (addSide(body, raw.left, 0, row))
            body.notices.push_back(openNotice(row.cells.front(), doubted(row, left), row.cells.size() - left));
        const size_t first = row.cells.size() + left;
        if (addSide(body, raw.right, 1, row) && row.cells.size() == table.columns.size())
            open.push_back({table.rows.size(), first, printedCells(row, first)});
        const Side &labelled = raw.left.name.empty() ? raw.right : raw.left;
        row.isTotal = isTotalLabel(textCellOf(body.words, labelled.name).text);
        table.rows.push_back(std::move(row));
    }
    if (!open.empty())
        placeOpenSides(body, open);
}

} // namespace tieout
