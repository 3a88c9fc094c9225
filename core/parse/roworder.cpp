#include "parse/roworder.h"

#include "parse/wordlines.h"

#include <algorithm>

namespace tieout {

namespace {

/** A word of a row and where it stands. */
struct PlacedWord
{
    TableWord word;
    qsizetype left, right;
    qsizetype column; ///< where the words begin that it stands under or over
};

/** The words of one row cell by cell: what stands under each other is one cell. */
void sortRow(const Document &document, TableWords::iterator begin, TableWords::iterator end)
{
    std::vector<PlacedWord> row;
    for (auto word = begin; word != end; ++word) {
        const qsizetype left = word->span.begin - document.lineSpan(word->line).begin;
        row.push_back({*word, left, left + word->span.size(), left});
    }
    for (size_t i = 0; i < row.size(); ++i)
        for (size_t k = 0; k < i; ++k)
            if (row[i].word.isText() && row[k].word.isText() && row[i].left < row[k].right && row[k].left < row[i].right)
                row[i].column = row[k].column = std::min(row[i].column, row[k].column);
    std::stable_sort(row.begin(), row.end(), [](const PlacedWord &a, const PlacedWord &b) { return std::pair(a.column, a.word.line) < std::pair(b.column, b.word.line); });
    for (size_t i = 0; i < row.size(); ++i) {
        row[i].word.startsLine = i == 0;
        row[i].word.endsLine = i + 1 == row.size();
        *(begin + static_cast<std::ptrdiff_t>(i)) = std::move(row[i].word);
    }
}

} // namespace

TableWords inRowOrder(const Document &document, TableWords words)
{
    const RowLines rows = rowLines(document, words);
    size_t begin = rows.first;
    while (begin > 0 && rows.upper.contains(rows.lines[begin - 1].line))
        --begin;
    for (size_t first = begin, last = 0; first < rows.lines.size(); first = last) {
        last = first + 1;
        while (last < rows.lines.size() && goesOn(rows.lines, rows.upper, last))
            ++last;
        if (last > first + 1)
            sortRow(document, words.begin() + static_cast<std::ptrdiff_t>(rows.lines[first].begin), words.begin() + static_cast<std::ptrdiff_t>(rows.lines[last - 1].end));
    }
    return words;
}

} // namespace tieout
