#pragma once

#include "report/document.h"

#include <QString>
#include <vector>

namespace tieout {

/**
 * The narrative as one running text: line breaks, page numbers, running headers and soft spaces are
 * gone, '\n' stands where a paragraph must end. Every character knows its offset in Document::text.
 */
struct FlowText
{
    QString text;
    std::vector<qsizetype> origin;     ///< source offset of each character of text
    std::vector<qsizetype> lineStarts; ///< offsets in text where a source line begins, ascending

    /** The exact source range of the flow's range [begin, end); end > begin. */
    [[nodiscard]] TextSpan source(qsizetype begin, qsizetype end) const;
    /** Offset in text of the first character that stands at or after `source`. */
    [[nodiscard]] qsizetype flowOffset(qsizetype source) const;
    [[nodiscard]] bool isLineStart(qsizetype at) const;
};

/**
 * Runs the lines of `document` together. Lines inside `cuts` (ascending) are left out and end a
 * paragraph, as do both ends of `headings` (ascending).
 */
FlowText flowText(const Document &document, const std::vector<TextSpan> &cuts, const std::vector<TextSpan> &headings);

/** A line that counts pages: "- 12 -", "第 3 页", "12". */
bool isPageNumber(QStringView line);

/** A line that is a row of a table: several bare numbers and no punctuation of a sentence. */
bool isTableRow(QStringView line);

/** A mark or bracket beside Chinese words, behind the text `before`, as it is usually set: "其中:", "因公出国(境)费", but "1,234" and "(1)". */
QChar fullMark(QStringView before, QChar c, QChar next);

/** Full-width digits, points and percent signs as their usual forms: numbers read alike however they were typed. */
QChar halfWidth(QChar c);

} // namespace tieout
