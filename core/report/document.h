#pragma once

#include "base/textspan.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace tieout {

/** A box on a page in PDF points (1/72 inch), origin top left. Empty for text files and for blanks. */
struct Box
{
    float left = 0, top = 0, right = 0, bottom = 0;

    [[nodiscard]] bool isEmpty() const { return right <= left || bottom <= top; }
    [[nodiscard]] Box united(const Box &other) const;
    friend bool operator==(const Box &, const Box &) = default;
};

/** A drawn straight line (or thin filled rectangle) of a PDF page: what table borders are made of. */
struct RulingLine
{
    float x0 = 0, y0 = 0, x1 = 0, y1 = 0; ///< points, x0 <= x1, y0 <= y1; horizontal or vertical
    [[nodiscard]] bool isHorizontal() const { return y1 - y0 < x1 - x0; }
    friend bool operator==(const RulingLine &, const RulingLine &) = default;
};

/** A page of a PDF; a text file is one page without size (or as many as form feeds tell). */
struct Page
{
    TextSpan span;                 ///< of Document::text, pages follow each other without gaps
    float width = 0, height = 0;   ///< points, 0 for text
    std::vector<Box> boxes;        ///< PDF: one for each UTF-16 unit of the page's text; text: empty
    std::vector<RulingLine> rules;
    int images = 0;                ///< pictures covering a good part of the page: what may hide a table
    int turned = 0;                ///< degrees clockwise that the page was turned to stand its text upright
    std::vector<Box> pictures;     ///< where those pictures are

    /** Where a box of this upright page stands on the page as the file shows it. */
    [[nodiscard]] Box asShown(const Box &box) const;
};

enum class SourceKind { Text, Pdf };

/** Where a span lies, as people and the JSON of `check` name it. */
struct Place
{
    int page = 1;        ///< from 1
    int line = 1;        ///< from 1: of the file for text, of the page for PDF
    qsizetype begin = 0; ///< code points from the start of the file (text) or of the page (PDF)
    qsizetype end = 0;
};

/** A source as read: its text in reading order and, for PDF, the geometry of every character. */
struct Document
{
    QString name;                      ///< path as given
    SourceKind kind = SourceKind::Text;
    QString charset;                   ///< ICU name for text ("UTF-8", "GB18030"), empty for PDF
    QByteArray sha256;                 ///< of the file's bytes, lower-case hex
    QString text;                      ///< lines end in '\n' (CRLF and CR are folded)
    std::vector<Page> pages;           ///< at least one
    std::vector<qsizetype> lineStarts; ///< offsets into text, first is 0; see indexLines()
    std::vector<qsizetype> surrogates; ///< offsets of the low ones, hence few or none; see indexLines()

    /** Fills lineStarts and surrogates from text; call once after reading. */
    void indexLines();
    [[nodiscard]] int lineAt(qsizetype offset) const; ///< 0-based line of the whole text
    [[nodiscard]] int pageAt(qsizetype offset) const; ///< 0-based
    [[nodiscard]] TextSpan lineSpan(int line) const;  ///< without the '\n'
    [[nodiscard]] int lineCount() const { return static_cast<int>(lineStarts.size()); }
    [[nodiscard]] QString quote(TextSpan span) const { return text.mid(span.begin, span.size()); }
    [[nodiscard]] Place place(TextSpan span) const;
    [[nodiscard]] qsizetype codePoints(TextSpan span) const;
    /** One box for each line that the span touches, with its 0-based page; empty for text files. */
    [[nodiscard]] std::vector<std::pair<int, Box>> boxes(TextSpan span) const;
};

} // namespace tieout
