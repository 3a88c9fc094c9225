#include "parse/stackedeconomic.h"

#include "parse/placesearch.h"
#include "parse/stackednames.h"
#include "parse/subjectcodes.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <algorithm>
#include <map>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** A code or a total and where it, its name and its amount stand. */
struct Entry
{
    QString code; ///< or the name of a total
    QString official; ///< the name that the code has, normalised; empty where none is known
    std::vector<size_t> words, name;
    size_t amount = 0;

    [[nodiscard]] bool isTotal() const { return code.endsWith(u"合计"); }
    [[nodiscard]] bool isOfStaff() const { return code.startsWith(u"301") || code.startsWith(u"303") || code == u"人员经费合计"; }
};

class EconomicReader
{
public:
    EconomicReader(const Document &document, const TableWords &words, Unit unit) : m_document(document), m_words(words), m_unit(unit)
    {
        collect();
        nameCodes();
    }

    /** Whether every code and total has an amount and all sums hold. */
    bool assign()
    {
        if (m_entries.size() < 4)
            return false;
        return assignInOrder([](const Entry &entry) { return entry.words.front(); }) || assignInOrder([](const Entry &entry) { return entry.name.empty() ? entry.words.front() : entry.name.front(); }) ||
               assignBehindNames(false) || assignBehindNames(true);
    }

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] Cell amountOf(const Entry &entry) const { return valueCellOf(m_document, m_words, {entry.amount}, m_unit); }

private:
    void collect()
    {
        std::map<QString, int> seen;
        for (size_t i = 0; i < m_words.size(); ++i) {
            const QString &text = m_words[i].text;
            const bool isCode = isEconomicCode(text);
            if (isCode && seen[text]++ == 0)
                m_entries.push_back({text, officialName(text), {i}, {}, 0});
            else if (!m_words[i].isText() && !isCode && (text.contains(u'.') || text == u"0"))
                m_amounts.push_back(i);
            else if (m_words[i].isText())
                takeTotal(i);
        }
    }

    /** "人员经费合计", or its second half below the first. */
    void takeTotal(size_t i)
    {
        QString text = m_words[i].text;
        std::vector<size_t> words{i};
        if (text == u"合计" && i > 0 && m_words[i - 1].isText() && m_words[i - 1].text.endsWith(u"经费")) {
            text.prepend(m_words[i - 1].text);
            words.insert(words.begin(), i - 1);
        }
        if (text == u"人员经费合计" || text == u"公用经费合计")
            m_entries.push_back({text, {}, words, words, 0});
    }

    /** Each name is the longest that a code still without one officially has; names that differ stand right behind their codes. */
    void nameCodes()
    {
        std::vector<bool> used(m_words.size(), false);
        for (size_t i = 0; i < m_words.size(); ++i) {
            if (!m_words[i].isText() || used[i])
                continue;
            Entry *best = nullptr;
            size_t longest = 0;
            for (Entry &entry : m_entries)
                if (const size_t length = entry.name.empty() ? spells(i, entry.official) : 0; length > longest) {
                    best = &entry;
                    longest = length;
                }
            for (size_t k = i; best && k < i + longest; ++k) {
                best->name.push_back(k);
                used[k] = true;
            }
        }
        for (Entry &entry : m_entries)
            for (size_t k = entry.words.back() + 1; entry.name.empty() && k < m_words.size() && m_words[k].isText() && !used[k] && !m_words[k].text.contains(u"科目"); ++k) {
                entry.name.push_back(k);
                break;
            }
    }

    static QString officialName(const QString &code)
    {
        const auto known = subjectCode(Classification::Economic, code);
        return known ? normalisedName(known->name) : QString();
    }

    [[nodiscard]] size_t spells(size_t begin, const QString &name) const
    {
        if (name.isEmpty() || m_words[begin].text.front() != name.front())
            return 0;
        QString joined;
        for (size_t i = begin; i < m_words.size() && m_words[i].isText() && joined.size() <= name.size() + 4; ++i) {
            joined += m_words[i].text;
            if (joined.size() >= name.size() && normalisedName(joined) == name)
                return i + 1 - begin;
        }
        return 0;
    }

    template <typename Place> bool assignInOrder(Place place)
    {
        if (m_amounts.size() != m_entries.size())
            return false;
        std::stable_sort(m_entries.begin(), m_entries.end(), [&](const Entry &a, const Entry &b) { return place(a) < place(b); });
        for (size_t i = 0; i < m_entries.size(); ++i)
            m_entries[i].amount = m_amounts[i];
        return addsUp();
    }

    /**
     * A list of names is followed by as many amounts, a name by its own; what is left over is of the names still without amounts, in
     * their order, but for the totals, which may stand anywhere among the last.
     */
    bool assignBehindNames(bool totalsApart)
    {
        const auto key = [&](const Entry &entry) { return std::pair(totalsApart && entry.isTotal(), nameBegin(entry)); };
        std::stable_sort(m_entries.begin(), m_entries.end(), [&](const Entry &a, const Entry &b) { return key(a) < key(b); });
        const auto totals = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return key(entry).first; });
        const auto codes = static_cast<size_t>(totals - m_entries.begin());
        std::vector<size_t> loose = m_amounts, open;
        for (size_t begin = 0, end = 0; begin < codes; begin = end) {
            for (end = begin + 1; end < codes && !amountBetween(nameBegin(m_entries[end - 1]), nameBegin(m_entries[end]));)
                ++end;
            const std::vector<size_t> run = amountsBehind(end, codes);
            for (size_t i = begin; i < end; ++i) {
                if (run.size() < end - begin) {
                    open.push_back(i);
                    continue;
                }
                m_entries[i].amount = run[i - begin];
                std::erase(loose, run[i - begin]);
            }
        }
        const size_t apart = m_entries.size() - codes;
        if (loose.size() != open.size() + apart || (apart != 0 && apart != 2))
            return false;
        if (apart == 2)
            return assignRest(loose, open);
        for (size_t i = 0; i < open.size(); ++i)
            m_entries[open[i]].amount = loose[i];
        return addsUp();
    }

    /** Tries the last amounts as the two totals, and the others in their order for the open codes. */
    bool assignRest(const std::vector<size_t> &loose, const std::vector<size_t> &open)
    {
        constexpr size_t last = 20;
        const size_t from = loose.size() > last ? loose.size() - last : 0;
        Entry &first = m_entries[m_entries.size() - 2], &second = m_entries.back();
        for (size_t i = from; i < loose.size(); ++i)
            for (size_t k = from; k < loose.size(); ++k) {
                if (i == k)
                    continue;
                first.amount = loose[i];
                second.amount = loose[k];
                size_t next = 0;
                for (size_t at = 0; at < loose.size(); ++at)
                    if (at != i && at != k)
                        m_entries[open[next++]].amount = loose[at];
                if (addsUp())
                    return true;
            }
        return false;
    }

    static size_t nameBegin(const Entry &entry) { return entry.name.empty() ? entry.words.front() : entry.name.front(); }

    [[nodiscard]] bool amountBetween(size_t begin, size_t end) const
    {
        const auto at = std::lower_bound(m_amounts.begin(), m_amounts.end(), begin);
        return at != m_amounts.end() && *at < end;
    }

    /** The amounts that stand one right below another behind the entry before `end`. */
    [[nodiscard]] std::vector<size_t> amountsBehind(size_t end, size_t codes) const
    {
        std::vector<size_t> run;
        const size_t next = end < codes ? nameBegin(m_entries[end]) : m_words.size();
        for (auto at = std::lower_bound(m_amounts.begin(), m_amounts.end(), nameBegin(m_entries[end - 1])); at != m_amounts.end() && *at < next && (run.empty() || m_words[*at].line == m_words[run.back()].line + 1); ++at)
            run.push_back(*at);
        return run;
    }

    [[nodiscard]] Decimal value(const Entry &entry) const
    {
        const Cell cell = amountOf(entry);
        return cell.state == CellState::Number ? cell.number.value : Decimal(0);
    }

    [[nodiscard]] bool addsUp() const
    {
        bool any = false;
        for (const Entry &whole : m_entries) {
            Decimal sum = 0;
            int parts = 0;
            for (const Entry &part : m_entries) {
                const bool isPart = whole.isTotal() ? part.code.size() == 3 && part.isOfStaff() == whole.isOfStaff() : whole.code.size() == 3 && part.code.size() == 5 && part.code.startsWith(whole.code);
                sum += isPart ? value(part) : Decimal(0);
                parts += isPart ? 1 : 0;
            }
            const Decimal slack = Decimal(parts + 1) * halfDigitOf(m_unit);
            if (parts > 0 && abs(sum - value(whole)) > slack)
                return false;
            any = any || (parts > 1 && sum != 0);
        }
        return any;
    }

    const Document &m_document;
    const TableWords &m_words;
    Unit m_unit;
    std::vector<Entry> m_entries;
    std::vector<size_t> m_amounts;
};

/** Writes an entry into the block of a row that begins at column `first`. */
void put(const EconomicReader &reader, const TableWords &words, const Entry &entry, Row &row, size_t first)
{
    if (!entry.isTotal())
        row.cells[first] = textCellOf(words, entry.words);
    row.cells[first + 1] = textCellOf(words, entry.name);
    row.cells[first + 2] = reader.amountOf(entry);
    for (size_t c = first; c < first + 3; ++c)
        row.span = row.span.united(wholeSpan(row.cells[c]));
    row.isTotal = row.isTotal || entry.isTotal();
    row.level = first == 0 ? codeLevel(entry.code) : row.level;
}

/** Staff on the left, all else on the right, in the order of their codes, totals in the last row. */
std::vector<Row> twoBlocks(const EconomicReader &reader, const TableWords &words)
{
    std::vector<const Entry *> sides[2], totals[2];
    for (const Entry &entry : reader.entries())
        (entry.isTotal() ? totals : sides)[entry.isOfStaff() ? 0 : 1].push_back(&entry);
    for (std::vector<const Entry *> &side : sides)
        std::sort(side.begin(), side.end(), [](const Entry *a, const Entry *b) { return a->code < b->code; });
    std::vector<Row> rows(std::max(sides[0].size(), sides[1].size()) + (totals[0].empty() && totals[1].empty() ? 0 : 1));
    for (Row &row : rows)
        row.cells.resize(6);
    for (const size_t side : {0U, 1U}) {
        for (size_t i = 0; i < sides[side].size(); ++i)
            put(reader, words, *sides[side][i], rows[i], 3 * side);
        if (!totals[side].empty())
            put(reader, words, *totals[side].front(), rows.back(), 3 * side);
    }
    return rows;
}

} // namespace

bool isStackedEconomic(const TableWords &words, TableKind kind)
{
    constexpr int few = 6;
    return kind == TableKind::BasicEconomic && standAlone(words, few, [](const TableWord &word) { return !word.isText() && word.text.contains(u'.'); });
}

std::optional<Table> readStackedEconomic(const Document &document, const Table &read, const TableWords &words)
{
    const bool isPlain = read.columns.size() == 6 && read.columns[3].role == ColumnRole::Code && read.columns[5].role == ColumnRole::Amount;
    if (!isPlain)
        return std::nullopt;
    EconomicReader reader(document, words, read.unit);
    if (!reader.assign())
        return std::nullopt;
    Table table = read;
    table.rows = twoBlocks(reader, words);
    return table;
}

bool holdsEachAmount(const Table &table)
{
    return std::all_of(table.rows.begin(), table.rows.end(), [&](const Row &row) {
        for (size_t c = 0; c + 2 < row.cells.size() && c < table.columns.size(); ++c)
            if (table.columns[c].role == ColumnRole::Code && !row.cells[c].text.isEmpty() && (row.cells[c + 2].state == CellState::Blank || row.cells[c + 1].text.isEmpty()))
                return false;
        return row.cells.size() <= table.columns.size();
    });
}

bool areClassesWrong(const Table &table, const TableWords &words)
{
    std::map<QString, Decimal> amounts;
    for (const Row &row : table.rows)
        for (size_t c = 0; c + 2 < std::min(table.columns.size(), row.cells.size()); ++c)
            if (table.columns[c].role == ColumnRole::Code && !row.cells[c].text.isEmpty())
                amounts[row.cells[c].text] = row.cells[c + 2].state == CellState::Number ? row.cells[c + 2].number.value : Decimal(0);
    for (const auto &[code, amount] : amounts) {
        Decimal sum = 0;
        for (auto part = amounts.upper_bound(code); code.size() == 3 && part != amounts.end() && part->first.startsWith(code); ++part)
            sum += part->second;
        if (sum != 0 && abs(sum - amount) > 1)
            return true;
    }
    return std::any_of(words.begin(), words.end(), [&](const TableWord &word) { return isEconomicCode(word.text) && !amounts.contains(word.text); });
}

} // namespace tieout
