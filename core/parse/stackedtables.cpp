#include "parse/stackedtables.h"

#include "base/words.h"
#include "parse/confirmsides.h"
#include "parse/placesearch.h"
#include "parse/sidesums.h"
#include "parse/stackednames.h"
#include "parse/stackedsearch.h"
#include "parse/stackedsides.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"
#include "parse/tablegrid.h"
#include "parse/tableplacement.h"
#include "parse/toldtotals.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <numeric>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t labels = 2; ///< columns before the amounts: code and name

bool isTwoSided(TableKind kind)
{
    return kind == TableKind::Balance || kind == TableKind::Appropriation;
}

/** A number in units of 0.0001; 0 for what is none. */
qint64 wholeUnits(const Cell &cell)
{
    return cell.state == CellState::Number ? toPlain(cell.number.value, 4).remove(u'.').toLongLong() : 0;
}

class StackedReader
{
public:
    StackedReader(const Document &document, Table table, const TableWords &words, const std::vector<Table> &above)
        : m_table(std::move(table)), m_words(words), m_above(above), m_parts(words)
    {
        TableHeader header;
        header.text = m_parts.text;
        const int amounts = amountsNamed(m_table.kind, header.text);
        m_table.columns = columnsOf(m_table.kind, TableLayout::Coded, header, amounts);
        m_rows.columns = static_cast<size_t>(amounts);
        m_rows.hasOfWhich = m_table.column(ColumnRole::Education) >= 0;
        m_rows.halfDigit = m_table.unit == Unit::Yuan ? 0 : 50;
        for (const size_t amount : m_parts.amounts) {
            m_cells.push_back(valueCellOf(document, words, {amount}, m_table.unit));
            m_rows.values.push_back(wholeUnits(m_cells.back()));
        }
    }

    std::optional<Table> read(std::vector<Notice> &notices)
    {
        constexpr size_t mostStrays = 5, mostRows = 300;
        if (m_parts.codes.empty() || m_parts.codes.size() > mostRows || m_rows.columns < 2 || m_table.columns[labels].role != ColumnRole::Total || m_rows.values.size() <= m_parts.codes.size())
            return std::nullopt;
        const bool levels = hasLevels();
        if (levels && !sortCodes())
            return std::nullopt;
        for (size_t strays = 0; strays <= (levels ? mostStrays : 1); ++strays)
            for (const int total : {0, 1, -1})
                if (const auto rows = partition(total, strays); rows && (levels || standBehindCodes(*rows, total))) {
                    fill(*rows, total, notices);
                    return std::move(m_table);
                }
        return std::nullopt;
    }

private:
    [[nodiscard]] const QString &code(size_t i) const { return m_parts.codes[i].text; }

    /** Whether most codes stand under another: a list of 项 alone may stand in any order. */
    [[nodiscard]] bool hasLevels() const
    {
        qsizetype under = 0;
        for (const StackedCode &one : m_parts.codes)
            under += std::any_of(m_parts.codes.begin(), m_parts.codes.end(), [&](const StackedCode &other) {
                         return other.text.size() < one.text.size() && one.text.startsWith(other.text);
                     }) ? 1 : 0;
        return 2 * under > static_cast<qsizetype>(m_parts.codes.size());
    }

    /** Puts the codes into their order, which a form with levels prints them in; false where one comes twice. */
    bool sortCodes()
    {
        std::vector<StackedCode> &codes = m_parts.codes;
        std::sort(codes.begin(), codes.end(), [](const StackedCode &a, const StackedCode &b) { return a.text < b.text; });
        return std::adjacent_find(codes.begin(), codes.end(), [](const StackedCode &a, const StackedCode &b) { return a.text == b.text; }) == codes.end();
    }

    /** Whether each row's total stands between its code and the next: where no classes add up nothing else tells whose it is. */
    [[nodiscard]] bool standBehindCodes(const std::vector<PartedRow> &rows, int total) const
    {
        for (size_t i = 0; i < m_parts.codes.size(); ++i) {
            const size_t first = m_parts.amounts[rows[i + (total == 0 ? 1 : 0)].values.front()];
            if (first < m_parts.codes[i].words.front() || (i + 1 < m_parts.codes.size() && first > m_parts.codes[i + 1].words.front()))
                return false;
        }
        return true;
    }

    /** The amounts of each row where the total is the first (0), the last (1) or missing (-1). */
    std::optional<std::vector<PartedRow>> partition(int total, size_t strays)
    {
        const size_t count = m_parts.codes.size();
        const int first = total == 0 ? 1 : 0, top = total == 0 ? 0 : total > 0 ? static_cast<int>(count) : -1;
        m_rows.parents.assign(count + (total < 0 ? 0 : 1), -1);
        for (size_t i = 0; i < count; ++i) {
            int parent = top;
            for (size_t k = i; k-- > 0 && parent == top;)
                if (code(i).size() > code(k).size() && code(i).startsWith(code(k)))
                    parent = static_cast<int>(k) + first;
            m_rows.parents[i + static_cast<size_t>(first)] = parent;
        }
        auto rows = partIntoRows(m_rows, strays);
        if (!rows && strays == 0 && m_rows.values.size() == m_rows.parents.size() * m_rows.columns)
            rows = fullRows();
        return rows;
    }

    /** As many amounts for each row as the form has columns, where so nearly all rows and families of rows add up. */
    [[nodiscard]] std::optional<std::vector<PartedRow>> fullRows() const
    {
        constexpr size_t slips = 10; // one row in so many may be misprinted
        size_t wrong = 0;
        const std::vector<RowSum> sums = rowSums(m_table, labels, m_rows.columns);
        std::vector<PartedRow> rows(m_rows.parents.size());
        Places places(m_rows.columns);
        std::iota(places.begin(), places.end(), 0);
        for (size_t r = 0; r < rows.size(); ++r) {
            rows[r].values.resize(m_rows.columns);
            std::iota(rows[r].values.begin(), rows[r].values.end(), r * m_rows.columns);
            wrong += holds(sums, cellsOf(rows[r]), places, halfDigitOf(m_table.unit) * Decimal(static_cast<int>(m_rows.columns))) ? 0 : 1;
        }
        const size_t most = std::max<size_t>(1, rows.size() / slips);
        return wrong > most || wrongFamilies() > most ? std::nullopt : std::optional(std::move(rows));
    }

    /** How many rows of full ones do not hold the sum of those below them. */
    [[nodiscard]] size_t wrongFamilies() const
    {
        const auto total = [&](size_t row) { return m_rows.values[row * m_rows.columns]; };
        std::vector<qint64> parts(m_rows.parents.size(), 0), reach(m_rows.parents.size(), 0);
        for (size_t r = 0; r < parts.size(); ++r)
            if (m_rows.parents[r] >= 0) {
                parts[static_cast<size_t>(m_rows.parents[r])] += total(r);
                reach[static_cast<size_t>(m_rows.parents[r])] += m_rows.halfDigit;
            }
        size_t wrong = 0;
        for (size_t r = 0; r < parts.size(); ++r)
            wrong += parts[r] != 0 && std::abs(parts[r] - total(r)) > reach[r] + m_rows.halfDigit ? 1 : 0;
        return wrong;
    }

    [[nodiscard]] std::vector<Cell> cellsOf(const PartedRow &row) const
    {
        std::vector<Cell> cells;
        for (const size_t value : row.values)
            cells.push_back(m_cells[value]);
        return cells;
    }

    void fill(const std::vector<PartedRow> &rows, int total, std::vector<Notice> &notices)
    {
        StackedNames names(m_words, m_parts.texts);
        const std::vector<std::vector<size_t>> named = names.of(m_parts.codes);
        size_t code = 0;
        for (size_t r = 0; r < rows.size(); ++r) {
            const bool isTotal = total >= 0 && r == (total == 0 ? 0 : rows.size() - 1);
            addRow(isTotal ? std::vector<size_t>{} : m_parts.codes[code].words, isTotal ? names.ofTotal() : named[code], rows[r]);
            m_table.rows.back().isTotal = isTotal;
            code += isTotal ? 0 : 1;
        }
        std::vector<Notice> unplaced; // said below with all else that is not certain
        const std::vector<std::optional<Decimal>> told = toldTotals(m_table, labels, m_above);
        placeShortRows(m_table, labels, unplaced, told);
        for (size_t r = 0; r < rows.size(); ++r)
            doubt(m_table.rows[r], rows[r]);
        for (Row &row : m_table.rows)
            if (row.cells.size() < m_table.columns.size())
                doubt(row, {{}, true, false, false});
        if (!agreesWithTold(m_table, labels, told))
            doubtSources(rows);
        noteDoubted(m_table, notices);
    }

    /** Which of its sources an office leaves blank a form of income does not show where its total prints fewer but more than what the treasury grants. */
    void doubtSources(const std::vector<PartedRow> &rows)
    {
        constexpr size_t known = 2; // the total and what the treasury grants
        const bool isShort = std::all_of(rows.begin(), rows.end(), [&](const PartedRow &row) { return row.values.size() < m_rows.columns; });
        const bool isWide = std::any_of(rows.begin(), rows.end(), [&](const PartedRow &row) { return row.values.size() > known; });
        for (Row &row : m_table.rows)
            for (size_t c = labels + 1; m_table.kind == TableKind::Income && isShort && isWide && c < row.cells.size(); ++c)
                leaveAsText(row.cells[c]);
    }

    /** Amounts that may be another row's stay as text: no check takes them for this one's. */
    static void doubt(Row &row, const PartedRow &read)
    {
        for (size_t c = labels; c < row.cells.size(); ++c)
            if (!(c == labels ? read.isTotalSure : read.isSure))
                leaveAsText(row.cells[c]);
    }

    void addRow(const std::vector<size_t> &code, const std::vector<size_t> &name, const PartedRow &read)
    {
        Row row;
        row.cells = {textCellOf(m_words, code), textCellOf(m_words, name)};
        row.cells.front().text = withoutSpaces(row.cells.front().text);
        row.level = codeLevel(row.cells.front().text);
        for (Cell &cell : cellsOf(read))
            row.cells.push_back(std::move(cell));
        for (const Cell &cell : row.cells)
            row.span = row.span.united(wholeSpan(cell));
        m_table.rows.push_back(std::move(row));
    }

    Table m_table;
    const TableWords &m_words;
    const std::vector<Table> &m_above;
    StackedWords m_parts;
    StackedRows m_rows;
    std::vector<Cell> m_cells; ///< of the amounts in text order
};

} // namespace

bool isStacked(const TableWords &words, TableKind kind)
{
    constexpr std::array forms{TableKind::Income, TableKind::Expenditure, TableKind::General, TableKind::Fund, TableKind::Capital, TableKind::SanGong};
    constexpr int few = 5;
    const bool mayBe = std::find(forms.begin(), forms.end(), kind) != forms.end() || isTwoSided(kind);
    return mayBe && standAlone(words, few, [](const TableWord &word) { return !word.isText(); });
}

bool holdsTogether(const Table &table)
{
    if (isTwoSided(table.kind))
        return sidesAddUp(table);
    constexpr size_t slips = 6; // one row in so many may be misprinted
    if (table.columns.size() <= labels || table.rows.empty())
        return false;
    const std::vector<RowSum> sums = rowSums(table, labels, table.columns.size() - labels);
    Places places(table.columns.size() - labels);
    std::iota(places.begin(), places.end(), 0);
    size_t wrong = 0;
    for (const Row &row : table.rows) {
        if (row.cells.size() != table.columns.size())
            return false;
        const std::vector<Cell> values(row.cells.begin() + labels, row.cells.end());
        wrong += holds(sums, values, places, halfDigitOf(table.unit) * Decimal(static_cast<int>(values.size()))) ? 0 : 1;
    }
    return !sums.empty() && wrong * slips <= table.rows.size();
}

bool isConfused(const Table &table, const TableWords &words)
{
    if (isTwoSided(table.kind))
        return areSidesConfused(table);
    const size_t amounts = static_cast<size_t>(amountsNamed(table.kind, StackedWords(words).text));
    bool isBare = false, isWide = false;
    for (const Row &row : table.rows) {
        const auto filled = std::count_if(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.state == CellState::Number; });
        isBare = isBare || (filled == 0 && row.level > 0);
        isWide = isWide || row.cells.size() > labels + amounts;
    }
    return isWide || isBare;
}

void doubtAmounts(Table &table, const TableWords &words, std::vector<Notice> &notices)
{
    const StackedWords parts(words);
    const std::vector<std::vector<size_t>> names = StackedNames(words, parts.texts).of(parts.codes);
    for (Row &row : table.rows) {
        for (Cell &cell : row.cells)
            leaveAsText(cell);
        const auto code = std::find_if(parts.codes.begin(), parts.codes.end(), [&](const StackedCode &one) { return one.text == row.cells.front().text; });
        if (code != parts.codes.end() && row.cells.size() > 1)
            row.cells[1] = textCellOf(words, names[static_cast<size_t>(code - parts.codes.begin())]);
    }
    notices.push_back({message(QT_TRANSLATE_NOOP("Message", "“%1” stands in the text cell by cell, and its sums do not tell which amount belongs to which row: its amounts are not checked."),
                               {table.title}),
                       table.titleSpan.isEmpty() ? table.span : table.titleSpan});
}

int lastAmountsLine(const Document &document, const TableRegion &region)
{
    const auto belongs = [&](const QString &word) {
        const bool isItem = isTwoSided(region.kind) && beginsWithOrdinal(word) && word.endsWith(u"支出");
        return isItem || isTotalLabel(word) || (isNumberWord(word) && word.contains(u'.'));
    };
    int last = region.lastLine;
    for (int line = last + 1; line < document.lineCount(); ++line) {
        const QString text = document.quote(document.lineSpan(line)).simplified();
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        if (!isPageMark(text) && !std::all_of(words.begin(), words.end(), belongs))
            break;
        last = words.isEmpty() ? last : line;
    }
    return last;
}

std::optional<Table> readStackedTable(const Document &document, Table table, const TableWords &words, const std::vector<Table> &above, std::vector<Notice> &notices)
{
    return isTwoSided(table.kind) ? readStackedSides(document, std::move(table), words) : StackedReader(document, std::move(table), words, above).read(notices);
}

} // namespace tieout
