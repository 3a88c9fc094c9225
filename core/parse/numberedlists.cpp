#include "parse/numberedlists.h"

#include "base/words.h"
#include "parse/columnroles.h"
#include "parse/regionlines.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** The number that begins a row of a list ("3", "表 3"); 0 for none; `words` is how many words it takes. */
int rowNumber(const TableWords &words, size_t i, size_t &length)
{
    length = words[i].text == u"表"_s && i + 1 < words.size() ? 2 : 1;
    bool isNumber = false;
    const int number = words[i + length - 1].text.toInt(&isNumber);
    return isNumber && words[i].startsLine ? number : 0;
}

/** The words of the line that word `at` begins. */
std::vector<size_t> lineOf(const TableWords &words, size_t at)
{
    std::vector<size_t> line;
    for (size_t i = at; i < words.size() && words[i].line == words[at].line; ++i)
        line.push_back(i);
    return line;
}

/** The name of row `number` that goes on in the lines from word `at`: up to the next row, or for the last one in what closes it. */
std::vector<size_t> restOfName(const TableWords &words, size_t at, int number, bool hasName)
{
    constexpr int mostLines = 4;
    std::vector<size_t> rest;
    for (int line = 0; at < words.size() && line <= mostLines; ++line) {
        size_t length = 1;
        if (rowNumber(words, at, length) == number + 1)
            return rest;
        const std::vector<size_t> more = lineOf(words, at);
        const QString text = textCellOf(words, more).text;
        if (!mayBeLabel(text) || text.contains(u'。') || beginsWithOrdinal(text))
            break;
        rest.insert(rest.end(), more.begin(), more.end());
        at += more.size();
    }
    // No next row: of the last one only what must belong to it.
    size_t kept = 0;
    while (kept < rest.size() && ((kept == 0 && !hasName) || (words[rest[kept]].startsLine && isOneOf(words[rest[kept]].text.front(), u"（("))))
        kept += lineOf(words, rest[kept]).size();
    rest.resize(kept);
    return rest;
}

/** The cells of words: what stands between Chinese and Latin letters is no gap of cells, "某市 XX 局". */
std::vector<std::vector<size_t>> cellsOf(const TableWords &words, const std::vector<size_t> &line)
{
    std::vector<std::vector<size_t>> cells;
    for (const size_t word : line) {
        const QChar before = cells.empty() ? QChar() : words[cells.back().back()].text.back(), behind = words[word].text.front();
        const auto isLatin = [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); };
        const bool joined = (isLatin(before) && isWide(behind)) || (isWide(before) && isLatin(behind));
        if (joined)
            cells.back().push_back(word);
        else
            cells.push_back({word});
    }
    return cells;
}

/** Reads the list whose header begins at word `i`; returns the word behind it. */
size_t readList(const TableWords &words, size_t i, std::vector<Table> &tables)
{
    Table table;
    size_t at = i;
    for (; at < words.size() && words[at].line == words[i].line; ++at) {
        Column column;
        column.title = words[at].text;
        column.span = words[at].span;
        table.columns.push_back(column);
    }
    if (table.columns.size() < 2 || table.columns.size() > 8)
        return i + 1;
    assignRoles(TableKind::Other, table.columns);
    const size_t width = table.columns.size();
    while (at < words.size()) {
        size_t length = 1;
        const int number = static_cast<int>(table.rows.size()) + 1;
        if (rowNumber(words, at, length) != number || at + length >= words.size())
            break;
        std::vector<size_t> line = lineOf(words, at);
        const std::vector<size_t> first(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(length));
        at += line.size();
        line.erase(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(length));
        const std::vector<std::vector<size_t>> cells = cellsOf(words, line);
        // What has more words than columns is one long name with the short cells behind it.
        const size_t tail = cells.empty() ? 0 : std::min(width - 2, cells.size() - 1);
        std::vector<size_t> name;
        for (size_t k = 0; k + tail < cells.size(); ++k)
            name.insert(name.end(), cells[k].begin(), cells[k].end());
        if (tail == 0) {
            const std::vector<size_t> rest = restOfName(words, at, number, !name.empty());
            name.insert(name.end(), rest.begin(), rest.end());
            at += rest.size();
        }
        if (name.empty())
            break;
        Row row;
        row.cells.push_back(textCellOf(words, first));
        row.cells.push_back(textCellOf(words, name));
        for (size_t k = cells.size() - tail; k < cells.size(); ++k)
            row.cells.push_back(textCellOf(words, cells[k]));
        row.cells.resize(std::max(width, row.cells.size()));
        row.span = words[first.front()].span.united(words[at - 1].span);
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty())
        return i + 1;
    table.span = words[i].span.united(table.rows.back().span);
    tables.push_back(std::move(table));
    return at;
}

} // namespace

std::vector<Table> findListTables(const Document &document, const std::vector<TextSpan> &taken, const TextFrames &frames)
{
    const QString first = u"序号"_s;
    qsizetype at = document.text.indexOf(first);
    while (at >= 0 && overlapsAny(taken, {at, at + first.size()}))
        at = document.text.indexOf(first, at + first.size());
    if (at < 0)
        return {};
    TableWords words;
    addPlainWords(words, document, document.lineAt(at), document.lineCount() - 1, frames);
    std::vector<Table> tables;
    for (size_t i = 0; i < words.size();) {
        const bool header = words[i].startsLine && words[i].text == first && !words[i].endsLine && !overlapsAny(taken, words[i].span);
        i = header ? readList(words, i, tables) : i + 1;
    }
    return tables;
}

} // namespace tieout
