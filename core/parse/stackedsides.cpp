#include "parse/stackedsides.h"

#include "base/words.h"
#include "parse/placesearch.h"
#include "parse/sidepairs.h"
#include "parse/sidesums.h"
#include "parse/stackeditems.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"
#include "parse/tablegrid.h"

#include <algorithm>
#include <map>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

class SidesReader
{
public:
    SidesReader(const Document &document, Table table, const TableWords &words) : m_document(document), m_table(std::move(table)), m_words(words), m_read(stackedItems(words))
    {
        TableHeader header;
        header.text = headerOnce();
        header.lineNumbers = m_read.firstOfRight > 0;
        m_table.columns = columnsOf(m_table.kind, TableLayout::TwoSided, header, 0);
        for (const Column &column : m_table.columns)
            m_room[column.block] += isAmountColumn(column) ? 1 : 0;
        for (const SideAmount &amount : m_read.amounts)
            m_cells.push_back(valueCellOf(document, words, {amount.word}, m_table.unit));
    }

    std::optional<Table> read()
    {
        if (m_room[0] != 1 || m_room[1] == 0)
            return std::nullopt;
        std::optional<SidePairs> pairs = pairSides(m_read);
        if (!pairs)
            return std::nullopt;
        m_rows = std::move(pairs->rows);
        m_bottom = pairs->bottom;
        m_rowOfLine = std::move(pairs->rowOfLine);
        bindAmounts();
        if (!settleBottom())
            return std::nullopt;
        for (size_t row = 0; row < m_rows.size(); ++row)
            addRow(row);
        return std::move(m_table);
    }

private:
    /** The header as one page prints it: where a form on two pages prints it again, its columns are no more. */
    [[nodiscard]] QString headerOnce() const
    {
        if (m_table.kind != TableKind::Balance || m_read.header.contains(u"预算数"))
            return m_read.header;
        return QString(m_read.header.contains(u"决算数") ? u"决算数"_s : u"金额"_s).repeated(2);
    }

    [[nodiscard]] const QString &textOf(int item) const { return m_read.items[static_cast<size_t>(item)].text; }

    /** Each amount goes to its 行次 or to the item that it follows, those below a title to the first row. */
    void bindAmounts()
    {
        int first = 0;
        for (size_t i = 0; i < m_read.amounts.size(); ++i) {
            const SideAmount &amount = m_read.amounts[i];
            bool bound = false;
            if (m_read.firstOfRight > 0) {
                bound = amount.line > 0 && add(m_rowOfLine.at(amount.line), amount.line < m_read.firstOfRight ? 0 : 1, i);
                m_read.amounts[i].isDirect = m_read.amounts[i].isDirect && bound;
                for (size_t row = 0; !bound && row < m_rows.size(); ++row)
                    bound = m_rows[row].amounts[0].empty() && add(row, 0, i);
            } else if (amount.item >= 0) {
                const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const SideRow &row) { return row.items[0] == amount.item || row.items[1] == amount.item; });
                bound = at != m_rows.end() && add(static_cast<size_t>(at - m_rows.begin()), at->items[0] == amount.item ? 0 : 1, i);
            } else if (amount.isFirst || m_room[1] > 1) {
                bound = amount.isFirst && first++ == 0 ? add(0, 0, i) : add(0, 1, i);
            }
            if (!bound)
                m_loose.push_back(i);
        }
        for (SideRow &row : m_rows)
            keepWhatAddsUp(row.amounts[1]);
        const bool complete = isComplete();
        for (size_t row = 0; row < m_bottom; ++row)
            for (const int side : {0, 1})
                m_rows[row].isSure[side] = complete && std::all_of(m_rows[row].amounts[side].begin(), m_rows[row].amounts[side].end(), [&](size_t amount) { return m_read.amounts[amount].isDirect; });
        std::erase_if(m_loose, [&](size_t amount) { return m_cells[amount].state == CellState::Number && value(amount) == 0; });
    }

    /**
     * Whether every item down to the sum of the year has all its amounts: then those right behind their 行次 are its own. Else one may
     * have strayed from its item to another, and the sums hold nevertheless.
     */
    [[nodiscard]] bool isComplete() const
    {
        for (size_t row = 0; row < m_bottom; ++row)
            for (const int side : {0, 1})
                if (m_rows[row].items[side] >= 0 && m_rows[row].amounts[side].size() != m_room[side])
                    return false;
        return true;
    }

    /** Of the amounts of a row with a total and its parts those that add up: what follows them is another's. */
    void keepWhatAddsUp(std::vector<size_t> &amounts)
    {
        if (m_room[1] < 3 || amounts.empty())
            return;
        Decimal rest = value(amounts.front());
        size_t length = 1;
        while (length < amounts.size() && (!isEqual(rest, 0) || length == 1))
            rest -= value(amounts[length++]);
        if (!isEqual(rest, 0))
            length = 0;
        while (length > 0 && length < amounts.size() && value(amounts[length]) == 0)
            ++length;
        m_loose.insert(m_loose.end(), amounts.begin() + static_cast<std::ptrdiff_t>(length), amounts.end());
        amounts.resize(length);
    }

    bool add(size_t row, int side, size_t amount)
    {
        if (m_rows[row].items[side] < 0 || m_rows[row].amounts[side].size() >= m_room[side])
            return false;
        m_rows[row].amounts[side].push_back(amount);
        return true;
    }

    [[nodiscard]] Decimal value(size_t amount) const
    {
        return m_cells[amount].state == CellState::Number ? m_cells[amount].number.value : Decimal(0);
    }

    [[nodiscard]] bool isEqual(const Decimal &a, const Decimal &b) const
    {
        return abs(a - b) <= Decimal(static_cast<int>(m_rows.size())) * halfDigitOf(m_table.unit);
    }

    /** What the items of a side add up to in the amount at `index` of each. */
    [[nodiscard]] Decimal sumOf(int side, size_t index) const
    {
        Decimal sum = 0;
        for (size_t row = 0; row < m_bottom; ++row)
            if (m_rows[row].amounts[side].size() > index && beginsWithOrdinal(textOf(m_rows[row].items[side])))
                sum += value(m_rows[row].amounts[side][index]);
        return sum;
    }

    /** The last rows as they stand where nothing is left over, else by what they must hold. */
    bool settleBottom()
    {
        if (m_loose.empty() && bottomHolds())
            return true;
        std::vector<size_t> pool = m_loose;
        std::vector<SideRow> printed(m_rows.begin() + static_cast<std::ptrdiff_t>(m_bottom), m_rows.end());
        for (size_t row = m_bottom; row < m_rows.size(); ++row)
            for (std::vector<size_t> &amounts : m_rows[row].amounts) {
                pool.insert(pool.end(), amounts.begin(), amounts.end());
                amounts.clear();
            }
        std::sort(pool.begin(), pool.end());
        std::erase_if(pool, [&](size_t amount) { return value(amount) == 0; });
        size_t width = 0; // of the right side
        for (size_t row = 0; row < m_bottom; ++row)
            width = std::max(width, static_cast<size_t>(std::count_if(m_rows[row].amounts[1].begin(), m_rows[row].amounts[1].end(), [&](size_t amount) { return value(amount) != 0; })));
        if (!takeSums(pool, width) || pool.empty())
            return false;
        Decimal most = 0;
        for (const size_t amount : pool)
            most = std::max(most, value(amount));
        SideRow &total = m_rows.back();
        if (!takeFrom(pool, most, total.amounts[0]))
            return false;
        for (size_t i = 0; i < width; ++i)
            if (!takeFrom(pool, most, total.amounts[1]))
                return false;
        return settleRest(pool, printed, most);
    }

    bool takeSums(std::vector<size_t> &pool, size_t width)
    {
        SideRow &sums = m_rows[m_bottom];
        if (!takeFrom(pool, sumOf(0, 0), sums.amounts[0]))
            return false;
        for (size_t i = 0; i < width; ++i)
            if (!takeFrom(pool, sumOf(1, i), sums.amounts[1]))
                return false;
        return true;
    }

    /** What is brought in and carried over: where it was printed, if so the sums hold; one amount of a side that may be either stays unsure. */
    bool settleRest(std::vector<size_t> &pool, const std::vector<SideRow> &printed, const Decimal &total)
    {
        for (size_t row = m_bottom + 1; row + 1 < m_rows.size(); ++row)
            for (const int side : {0, 1})
                for (const size_t amount : printed[row - m_bottom].amounts[side])
                    if (std::erase(pool, amount) > 0)
                        m_rows[row].amounts[side].push_back(amount);
        if (pool.empty() && bottomHolds())
            return true;
        for (size_t row = m_bottom + 1; row + 1 < m_rows.size(); ++row)
            for (std::vector<size_t> &amounts : m_rows[row].amounts) {
                pool.insert(pool.end(), amounts.begin(), amounts.end());
                amounts.clear();
            }
        for (const int side : {0, 1})
            if (const Decimal rest = total - sumOf(side, 0); !isEqual(rest, 0) && !takeCarried(pool, side, rest))
                return false;
        return pool.empty();
    }

    bool takeCarried(std::vector<size_t> &pool, int side, const Decimal &rest)
    {
        for (size_t row = m_bottom + 1; row + 1 < m_rows.size(); ++row)
            if (const int item = m_rows[row].items[side]; item >= 0 && isCarriedOver(textOf(item))) {
                m_rows[row].isSure[side] = false;
                return takeFrom(pool, rest, m_rows[row].amounts[side]);
            }
        return false;
    }

    bool takeFrom(std::vector<size_t> &pool, const Decimal &wanted, std::vector<size_t> &amounts)
    {
        auto found = std::find_if(pool.begin(), pool.end(), [&](size_t amount) { return value(amount) == wanted; });
        if (found == pool.end())
            found = std::find_if(pool.begin(), pool.end(), [&](size_t amount) { return isEqual(value(amount), wanted); });
        if (found == pool.end())
            return false;
        amounts.push_back(*found);
        pool.erase(found);
        return true;
    }

    /** Whether the sum of the year and what comes to it make the total on both sides. */
    [[nodiscard]] bool bottomHolds() const
    {
        for (const int side : {0, 1}) {
            const auto first = [&](size_t row) { return m_rows[row].amounts[side].empty() ? Decimal(0) : value(m_rows[row].amounts[side].front()); };
            for (size_t i = 1; i < m_rows[m_bottom].amounts[side].size(); ++i)
                if (!isEqual(sumOf(side, i), value(m_rows[m_bottom].amounts[side][i])))
                    return false;
            Decimal sum = sumOf(side, 0);
            if (!isEqual(sum, first(m_bottom)))
                return false;
            for (size_t row = m_bottom + 1; row + 1 < m_rows.size(); ++row)
                if (m_rows[row].items[side] >= 0 && !beginsWithOrdinal(textOf(m_rows[row].items[side])))
                    sum += first(row);
            if (!isEqual(sum, first(m_rows.size() - 1)))
                return false;
        }
        return true;
    }

    void addRow(size_t at)
    {
        const SideRow &from = m_rows[at];
        Row row;
        row.cells.resize(m_table.columns.size());
        for (size_t c = 0, amount = 0; c < row.cells.size(); ++c) {
            const Column &column = m_table.columns[c];
            const int side = column.block;
            amount = c > 0 && m_table.columns[c - 1].block != side ? 0 : amount;
            const int item = from.items[side];
            if (column.role == ColumnRole::Name && item >= 0)
                row.cells[c] = textCellOf(m_words, m_read.items[static_cast<size_t>(item)].name);
            else if (column.role == ColumnRole::LineNumber)
                row.cells[c] = lineCell(at, side);
            else if (isAmountColumn(column) && amount < from.amounts[side].size())
                row.cells[c] = amountCell(from, side, amount++);
        }
        for (const Cell &cell : row.cells)
            row.span = row.span.united(wholeSpan(cell));
        row.isTotal = isTotalLabel(row.cells.front().text);
        m_table.rows.push_back(std::move(row));
    }

    [[nodiscard]] Cell lineCell(size_t row, int side) const
    {
        for (const auto &[number, word] : m_read.lines)
            if (m_rowOfLine.at(number) == row && (number < m_read.firstOfRight ? 0 : 1) == side)
                return valueCellOf(m_document, m_words, {word}, Unit::None);
        return {};
    }

    /** An amount that may stand in another column, or another row, stays as text. */
    [[nodiscard]] Cell amountCell(const SideRow &row, int side, size_t index) const
    {
        Cell cell = m_cells[row.amounts[side][index]];
        const bool isShort = index > 0 && row.amounts[side].size() < m_room[side] && !(index == 1 && hasOneSource());
        if (isShort || !row.isSure[side])
            leaveAsText(cell);
        return cell;
    }

    /** Whether all money that came in is of the first kind: then all that went out is, too. */
    [[nodiscard]] bool hasOneSource() const
    {
        for (size_t row = 1; row < m_bottom; ++row)
            for (const size_t amount : m_rows[row].amounts[0])
                if (value(amount) != 0)
                    return false;
        for (size_t row = m_bottom; row < m_rows.size(); ++row)
            if (m_rows[row].items[0] >= 0 && !m_rows[row].amounts[0].empty() && hasAny(textOf(m_rows[row].items[0]), {u"政府性基金", u"国有资本"}) && value(m_rows[row].amounts[0].front()) != 0)
                return false;
        return true;
    }

    const Document &m_document;
    Table m_table;
    const TableWords &m_words;
    StackedItems m_read;
    size_t m_room[2] = {0, 0};  ///< columns of amounts of each side
    std::vector<Cell> m_cells; ///< of the amounts
    std::vector<SideRow> m_rows;
    std::map<int, size_t> m_rowOfLine; ///< the row of each 行次
    size_t m_bottom = 0; ///< row of 本年收入合计
    std::vector<size_t> m_loose;
};

} // namespace

std::optional<Table> readStackedSides(const Document &document, Table table, const TableWords &words)
{
    return SidesReader(document, std::move(table), words).read();
}

} // namespace tieout
