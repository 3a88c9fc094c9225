#include "parse/tableforms.h"
#include "parse/tablegrid.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** One code, name and amounts, or a total label and its amount. */
struct Entry
{
    std::vector<size_t> code, name, values;
    int place = 0; ///< of the first value: 1 where a blank stands before it
    int block = -1;
};

/** The word behind a total's label that begins at `i` ("人员经费合计", "人员经费" and "合计" over two lines); `i` for another word. */
size_t totalLabelEnd(const TableWords &words, size_t i)
{
    QString label;
    if (words[i].text != u"合"_s && !words[i].text.contains(u"经费") && !isTotalLabel(words[i].text))
        return i;
    for (size_t end = i; end < words.size() && end < i + 3 && words[end].isText(); ++end) {
        label += words[end].text;
        if (isTotalLabel(label))
            return end + 1;
    }
    return i;
}

std::vector<Entry> collectEntries(TableBody body, int amounts)
{
    const TableWords &words = body.words;
    std::vector<Entry> entries;
    for (size_t i = body.header.dataBegin; i < words.size(); ++i) {
        if (const size_t next = entries.empty() ? i : behindRepeatedHeader(body.document, words, body.header, i); next > i) {
            i = next - 1;
            continue;
        }
        const TableWord &word = words[i];
        if (isCodeAt(words, i) && word.text[0] == u'3') {
            entries.push_back({{i}, {}, {}, 0, -1});
        } else if (word.isText()) {
            const size_t total = totalLabelEnd(words, i);
            if (entries.empty() || !entries.back().values.empty() || total > i)
                entries.push_back({});
            entries.back().name.push_back(i);
            for (; i + 1 < total; ++i)
                entries.back().name.push_back(i + 1);
        } else if (!entries.empty()) {
            Entry &entry = entries.back();
            const bool blankBefore = word.startsLine ? word.gap > 0 : word.gap > 1;
            if (entry.values.empty() && amounts == 2 && blankBefore)
                entry.place = 1;
            entry.values.push_back(i);
        }
    }
    return entries;
}

/** Codes as numbers of one length, so that 303 follows 30299: "303" is 30300. */
int codeRank(const TableWords &words, const Entry &entry)
{
    const QString &code = words[entry.code.front()].text;
    return code.toInt() * (code.size() == 3 ? 100 : 1);
}

/**
 * Puts entries in their blocks: each block counts its codes upwards, a row goes from left to right,
 * and a block that one row has left out has ended.
 */
class Blocks
{
public:
    explicit Blocks(int count) : m_last(static_cast<size_t>(count), 0), m_closed(static_cast<size_t>(count), false) {}

    /** The block of a code; `startsRow` tells whether a new row begins with it. */
    int place(int rank, bool &startsRow)
    {
        const int count = static_cast<int>(m_last.size());
        int found = m_firstRow && m_current >= 0 && rank / 100 == m_last[0] / 100 && rank > m_last[0] ? 0 : -1;
        for (int step = 1; step <= count && found < 0; ++step) {
            const int block = (m_current + step) % count;
            const auto at = static_cast<size_t>(block);
            const bool fits = !m_closed[at] && rank > m_last[at] && suits(block, rank);
            found = fits ? block : -1;
        }
        if (found < 0)
            found = (m_current + 1) % count;
        startsRow = m_current < 0 || found <= m_current;
        closeSkipped(found, startsRow);
        m_current = found;
        m_last[static_cast<size_t>(found)] = rank;
        return found;
    }

private:
    /** A first block that begins with 301 holds the personnel classes 301 and 303 and nothing else. */
    [[nodiscard]] bool suits(int block, int rank) const
    {
        const bool personnel = rank / 100 == 301 || rank / 100 == 303;
        return m_last[0] / 100 != 301 && m_last[0] / 100 != 303 ? true : personnel == (block == 0);
    }

    void closeSkipped(int found, bool startsRow)
    {
        const int from = startsRow ? 0 : m_current + 1;
        for (int block = from; block < found; ++block)
            m_closed[static_cast<size_t>(block)] = !m_firstRow;
        if (startsRow && m_current >= 0) {
            m_firstRow = false;
            for (int block = m_current + 1; block < static_cast<int>(m_last.size()); ++block)
                m_closed[static_cast<size_t>(block)] = true;
            for (int block = 0; block < found; ++block)
                m_closed[static_cast<size_t>(block)] = true;
        }
    }

    std::vector<int> m_last;
    std::vector<bool> m_closed;
    int m_current = -1;
    bool m_firstRow = true;
};

int blockOfTotal(const QString &name)
{
    return name.contains(u"公用") ? 1 : 0;
}

std::vector<std::vector<Entry>> rowsOf(TableBody body, std::vector<Entry> entries, int count)
{
    Blocks blocks(count);
    std::vector<std::vector<Entry>> rows;
    int lastTotal = -1;
    for (Entry &entry : entries) {
        bool startsRow = rows.empty();
        if (!entry.code.empty()) {
            entry.block = blocks.place(codeRank(body.words, entry), startsRow);
        } else {
            const QString name = textCellOf(body.words, entry.name).text;
            entry.block = std::min(blockOfTotal(name), count - 1);
            startsRow = lastTotal < 0 || entry.block <= lastTotal;
            lastTotal = entry.block;
        }
        if (startsRow || rows.empty())
            rows.emplace_back();
        rows.back().push_back(std::move(entry));
    }
    return rows;
}

void addEntry(TableBody body, const Entry &entry, int amounts, Row &row)
{
    const size_t width = static_cast<size_t>(amounts) + 2;
    const size_t first = static_cast<size_t>(entry.block) * width;
    if (!entry.code.empty())
        row.cells[first] = textCellOf(body.words, entry.code);
    row.cells[first + 1] = textCellOf(body.words, entry.name);
    size_t at = first + 2 + static_cast<size_t>(entry.place);
    for (const auto &value : joinBrokenNumbers(body.words, entry.values, amounts)) {
        if (at >= first + width) {
            row.cells.push_back(valueCellOf(body.document, body.words, value, body.table.unit));
            continue;
        }
        row.cells[at++] = valueCellOf(body.document, body.words, value, body.table.unit);
    }
    for (const auto *part : {&entry.code, &entry.name, &entry.values})
        for (const size_t index : *part)
            row.span = row.span.united(body.words[index].span);
}

} // namespace

void readBlockRows(TableBody body)
{
    Table &table = body.table;
    table.columns = columnsOf(table.kind, TableLayout::Blocks, body.header, 0);
    const int count = table.columns.empty() ? 1 : table.columns.back().block + 1;
    const int amounts = static_cast<int>(table.columns.size()) / count - 2;
    for (const auto &entries : rowsOf(body, collectEntries(body, amounts), count)) {
        Row row;
        row.cells.resize(table.columns.size());
        for (const Entry &entry : entries) {
            addEntry(body, entry, amounts, row);
            row.isTotal = row.isTotal || (entry.code.empty() && isTotalLabel(textCellOf(body.words, entry.name).text));
        }
        row.level = codeLevel(row.cells.front().text);
        table.rows.push_back(std::move(row));
    }
}

} // namespace tieout
