#pragma once

#include "parse/pdfpage.h"

#include <vector>

namespace tieout {

/** Lines of a header above each other that are one name. */
struct HeaderWord
{
    std::vector<PrintedLine> lines;
    size_t first = 0; ///< line of the header where it begins
    Box box;

    [[nodiscard]] float middleX() const { return (box.left + box.right) / 2; }
    [[nodiscard]] float middleY() const { return (box.top + box.bottom) / 2; }
};

/** A header without vertical lines as words: names, wrapped or not, and the numbers of the columns. */
struct HeaderWords
{
    std::vector<HeaderWord> names;
    std::vector<HeaderWord> numbers; ///< "1", "2", "栏次"
};

/** Words of the lines of a header: what stands in the middle under each other, as near as lines of one cell. */
HeaderWords headerWords(const std::vector<PrintedLine> &header);

/** Whether a line numbers the columns: 栏次 1 2 3, 类 款 项 栏次 1 2. */
bool isNumberingLine(const PrintedLine &line);

} // namespace tieout
