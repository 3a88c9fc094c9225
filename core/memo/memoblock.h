#pragma once

#include <QColor>
#include <QString>
#include <optional>
#include <variant>
#include <vector>

namespace tieout {

/** How a piece of text differs from the text around it. */
struct TextRun
{
    QString text;
    bool bold = false;
    bool marked = false; ///< the number that a finding is about: underlined and tinted
    QColor color{};      ///< invalid: the paragraph's
};

/** The mark of a severity is a shape before it is a colour. */
enum class Shape { None, Cross, Triangle, Diamond, Disc };

/** One paragraph; lengths are points. */
struct Paragraph
{
    std::vector<TextRun> runs;
    double size = 10;
    bool sans = false; ///< headings and labels
    bool bold = false;
    QColor color = Qt::black;
    Qt::Alignment align = Qt::AlignLeft;
    double indent = 0;
    double before = 0; ///< dropped at the top of a page
    double after = 0;
    bool keepWithNext = false;
    bool ruled = false; ///< a hairline under it
    Shape shape = Shape::None;
    int outline = 0;    ///< level in the PDF's bookmarks, 0 for none
};

/** A row of a table; it is never divided by a page. */
struct MemoRow
{
    std::vector<Paragraph> cells{};
    bool header = false; ///< repeated where the table goes on over a page
    bool tinted = false;
};

/** A table over the whole width. */
struct MemoTable
{
    std::vector<double> widths; ///< shares of the width, their sum is 1
    std::vector<MemoRow> rows;
    double indent = 0;
    double after = 0;
    bool keepWithNext = false;
    bool keepTogether = false; ///< for short tables: all rows on one page
};

/** What follows begins a new page. */
struct NewPage
{
};

using MemoBlock = std::variant<Paragraph, MemoTable, NewPage>;

} // namespace tieout
