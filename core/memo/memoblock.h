#pragma once

#include <QColor>
#include <QImage>
#include <QRectF>
#include <QString>
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
    int outline = 0;    ///< level in the bookmarks, 0 for none
    QString outlineTitle{}; ///< where the bookmark says something else than the text
    QString anchor{};   ///< what links lead to
    QString link{};     ///< the anchor that it leads to
};

/** A row of a table; divided by a page only where it is higher than one. */
struct MemoRow
{
    std::vector<Paragraph> cells{};
    bool header = false; ///< repeated where the table goes on over a page
    bool tinted = false;
    double height = 0;   ///< at least; for rows that are filled in by hand
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
    bool grid = false;         ///< a form: lines on all sides of every cell
};

/** A box on a picture, in parts of its width and height. */
struct PictureMark
{
    QRectF box;
    bool stated = false; ///< the number that is wrong; else one that it is compared with
};

/** A picture, never divided by a page. */
struct MemoPicture
{
    QImage image;
    double width = 0; ///< points
    std::vector<PictureMark> marks{};
    double indent = 0;
    double after = 0;
    bool keepWithNext = false;
    QString caption{}; ///< what it shows, for who cannot see it
    bool drawing = false; ///< flat colours and thin lines, which a photograph's compression would blur
};

/** What follows begins a new page. */
struct NewPage
{
    bool restart = false; ///< its pages are counted from 1 again
};

using MemoBlock = std::variant<Paragraph, MemoTable, MemoPicture, NewPage>;

} // namespace tieout
