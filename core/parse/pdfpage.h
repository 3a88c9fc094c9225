#pragma once

#include "report/document.h"

#include <vector>

namespace tieout {

/** A visible character of a page: where it stands in Document::text and on the paper. */
struct Letter
{
    qsizetype at = 0;
    Box box;
    [[nodiscard]] float middleX() const { return (box.left + box.right) / 2; }
    [[nodiscard]] float middleY() const { return (box.top + box.bottom) / 2; }
    [[nodiscard]] float height() const { return box.bottom - box.top; }
};

/** Letters that stand side by side on one printed line; `span` is unbroken in Document::text. */
struct PrintedRun
{
    TextSpan span;
    Box box;
    QString text; ///< without the spaces between CJK characters: "合    计" is "合计"
};

/** A printed line: runs from left to right. */
struct PrintedLine
{
    std::vector<PrintedRun> runs;
    Box box;
    [[nodiscard]] QString text() const; ///< of all runs, without a space between them
    [[nodiscard]] TextSpan span() const; ///< over all runs
    [[nodiscard]] float middleY() const { return (box.top + box.bottom) / 2; }
};

/** The visible characters of `page` (of `document`, maybe turned upright), each once: bold print by overprinting is dropped. */
std::vector<Letter> lettersOf(const Document &document, const Page &page);

/**
 * Printed lines of `letters`, top to bottom. A new run begins where the gap to the next letter is wider
 * than `gap` letter heights or the text is interrupted.
 */
std::vector<PrintedLine> linesOf(const Document &document, std::vector<Letter> letters, float gap);

/** What stands at `span`, white space dropped except between Latin letters or digits. */
QString printedText(const Document &document, TextSpan span);

/** The texts of lines that wrap: joined without a space, except between Latin words. */
QString joinedText(const std::vector<PrintedLine> &lines);

/** A page whose text runs upwards or downwards, turned so that it reads from left to right; others as they are. */
Page uprightPage(const Document &document, int page);

} // namespace tieout
