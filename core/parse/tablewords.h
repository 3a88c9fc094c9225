#pragma once

#include "parse/textframes.h"
#include "report/table.h"

#include <set>
#include <vector>

namespace tieout {

enum class WordKind { Text, Number, Dash, Broken };

/** A word of a table's body as printed between blanks, glued cells already split. */
struct TableWord
{
    QString text; ///< bold doubling removed
    TextSpan span;
    int line = 0;
    int gap = 0;   ///< blanks before it on its line; each beyond the first may be an empty cell
    int after = 0; ///< blanks behind it when it ends its line
    bool startsLine = false;
    bool endsLine = false;
    WordKind kind = WordKind::Text;
    size_t rest = 0;     ///< of a number that a narrow cell cuts: the word with its last digits ("264988.9" above "3")
    bool isRest = false;

    [[nodiscard]] bool isText() const { return kind == WordKind::Text; }
};

using TableWords = std::vector<TableWord>;

/** What a word is by its characters alone. */
WordKind kindOf(QStringView word);

/** A line without blanks and bold doubling, for comparison with known words. */
QString plainLine(QStringView line);

/** A line without the blanks that spread its letters ("项 目 支 出 表"); other lines as they stand, trimmed. */
QString unspread(QStringView line);

/** Whether a line is a page's own mark: "-11-", "— 3 —", "第 3 页", "7 / 30". */
bool isPageMark(QStringView line);

/** The words of lines `from`..`to` (0-based, inclusive) except page frames and `skipped` lines. */
TableWords wordsOf(const Document &document, int from, int to, const TextFrames &frames, const std::set<int> &skipped = {});

/** Adds the same without taking glued cells apart: for forms whose cells are sentences ("21.5712", "7.96万元"). */
void addPlainWords(TableWords &words, const Document &document, int from, int to, const TextFrames &frames);

/** Whether any of the spans overlaps `span`. */
bool overlapsAny(const std::vector<TextSpan> &spans, TextSpan span);

/** The spans of the words at `indexes`, joined where they follow each other on one line. */
std::vector<TextSpan> spansOf(const TableWords &words, const std::vector<size_t> &indexes);

/** A text cell of the words at `indexes`: no blanks between Chinese words. */
Cell textCellOf(const TableWords &words, const std::vector<size_t> &indexes);

/** A cell of amounts of the words at `indexes` (more than one where a number is broken over lines). */
Cell valueCellOf(const Document &document, const TableWords &words, const std::vector<size_t> &indexes, Unit unit);

} // namespace tieout
