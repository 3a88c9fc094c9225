#include "source/pagetext.h"

#include <cmath>
#include <limits>

namespace tieout {

namespace {

const Box *boxAt(const Document &document, qsizetype offset)
{
    const Page &page = document.pages[static_cast<size_t>(document.pageAt(offset))];
    const auto index = static_cast<size_t>(offset - page.span.begin);
    return index < page.boxes.size() && !page.boxes[index].isEmpty() ? &page.boxes[index] : nullptr;
}

/** Before or after the character, whichever side of its middle `x` is on. */
qsizetype besideCharacter(const Box &box, qsizetype offset, double x)
{
    return x > (box.left + box.right) / 2 ? offset + 1 : offset;
}

/** The caret of one text line nearest to `x`, in points. */
qsizetype caretInLine(const Document &document, int line, double x)
{
    const TextSpan span = document.lineSpan(line);
    qsizetype best = span.begin;
    double distance = std::numeric_limits<double>::max();
    for (qsizetype i = span.begin; i < span.end; ++i)
        if (const Box *box = boxAt(document, i)) {
            const double away = std::abs((box->left + box->right) / 2 - x);
            if (away < distance) {
                distance = away;
                best = besideCharacter(*box, i, x);
            }
        }
    return best;
}

double caretX(const Document &document, qsizetype caret)
{
    if (const Box *box = boxAt(document, caret))
        return box->left;
    const Box *before = caret > 0 ? boxAt(document, caret - 1) : nullptr;
    return before ? before->right : 0;
}

/** The geometry of one printed line, in points. */
struct PrintedLine
{
    Box box;
    float size = 0;  ///< of its highest character
    bool gaps = false; ///< wide white inside: a row of a table
};

PrintedLine printedLine(const Document &document, TextSpan span)
{
    PrintedLine line;
    for (qsizetype i = span.begin; i < span.end; ++i)
        if (const Box *box = boxAt(document, i)) {
            line.size = std::max(line.size, box->bottom - box->top);
            line.gaps = line.gaps || (!line.box.isEmpty() && box->left - line.box.right > 2 * line.size);
            line.box = line.box.united(*box);
        }
    return line;
}

/** Left and right edge of a page's text, in points. */
std::pair<float, float> textEdges(const Page &page)
{
    std::pair<float, float> edges(page.width, 0);
    for (const Box &box : page.boxes)
        if (!box.isEmpty())
            edges = {std::min(edges.first, box.left), std::max(edges.second, box.right)};
    return edges;
}

/** A full line and an unindented one after it are one paragraph. */
bool goesOn(const Document &document, int line)
{
    const TextSpan here = document.lineSpan(line), next = document.lineSpan(line + 1);
    const int page = document.pageAt(here.begin);
    if (document.kind != SourceKind::Pdf || page != document.pageAt(next.begin))
        return false;
    const PrintedLine first = printedLine(document, here), second = printedLine(document, next);
    const auto [left, right] = textEdges(document.pages[static_cast<size_t>(page)]);
    return !first.gaps && !second.gaps && first.size > 0 && second.size > 0 &&
           first.box.left < left + 3.5F * first.size && first.box.right > right - 2.5F * first.size &&
           second.box.left < first.box.left + 0.5F * first.size && second.box.top < first.box.bottom + 2 * first.size;
}

bool isLatin(QChar c)
{
    return c.isLetter() && c.unicode() < 0x250;
}

} // namespace

qsizetype characterAt(const Document &document, int page, QPointF point)
{
    const Page &on = document.pages[static_cast<size_t>(page)];
    for (size_t i = 0; i < on.boxes.size(); ++i) {
        const Box &box = on.boxes[i];
        if (point.x() >= box.left && point.x() < box.right && point.y() >= box.top && point.y() < box.bottom)
            return on.span.begin + static_cast<qsizetype>(i);
    }
    return -1;
}

qsizetype caretAt(const Document &document, int page, QPointF point)
{
    const Page &on = document.pages[static_cast<size_t>(page)];
    qsizetype best = on.span.begin;
    double distance = std::numeric_limits<double>::max();
    for (size_t i = 0; i < on.boxes.size(); ++i) {
        const Box &box = on.boxes[i];
        if (box.isEmpty())
            continue;
        const double across = std::max({box.left - point.x(), point.x() - box.right, 0.0});
        const double along = std::max({box.top - point.y(), point.y() - box.bottom, 0.0});
        const double away = across + along * 20; // the line at the point's height comes before all others
        if (away < distance) {
            distance = away;
            best = besideCharacter(box, on.span.begin + static_cast<qsizetype>(i), point.x());
        }
    }
    return best;
}

qsizetype movedCaret(const Document &document, qsizetype caret, CaretMove move)
{
    const int line = document.lineAt(caret);
    switch (move) {
    case CaretMove::Left:
        return std::max<qsizetype>(0, caret - 1);
    case CaretMove::Right:
        return std::min(document.text.size(), caret + 1);
    case CaretMove::Up:
        return line > 0 ? caretInLine(document, line - 1, caretX(document, caret)) : 0;
    case CaretMove::Down:
        return line + 1 < document.lineCount() ? caretInLine(document, line + 1, caretX(document, caret)) : document.text.size();
    case CaretMove::LineStart:
        return document.lineSpan(line).begin;
    case CaretMove::LineEnd:
        return document.lineSpan(line).end;
    case CaretMove::TextStart:
        return 0;
    case CaretMove::TextEnd:
        return document.text.size();
    }
    return caret;
}

TextSpan wordAt(const Document &document, qsizetype offset)
{
    const QString &text = document.text;
    if (offset < 0 || offset >= text.size() || text[offset].isSpace())
        return {};
    const auto kind = [&text](qsizetype at) {
        const QChar c = text[at];
        if (c.isDigit() || c == u'.' || c == u',' || c == u'%' || c == u'-')
            return 1;
        return c.isLetter() ? 2 : 3;
    };
    TextSpan word{offset, offset + 1};
    while (word.begin > 0 && !text[word.begin - 1].isSpace() && kind(word.begin - 1) == kind(offset))
        --word.begin;
    while (word.end < text.size() && !text[word.end].isSpace() && kind(word.end) == kind(offset))
        ++word.end;
    return word;
}

QString readingText(const Document &document, TextSpan span)
{
    QString out;
    if (span.isEmpty())
        return out;
    const int last = document.lineAt(span.end - 1);
    for (int line = document.lineAt(span.begin); line <= last; ++line) {
        const TextSpan whole = document.lineSpan(line);
        out += document.quote({std::max(span.begin, whole.begin), std::min(span.end, whole.end)});
        if (line == last)
            break;
        if (!goesOn(document, line))
            out += u'\n';
        else if (const TextSpan next = document.lineSpan(line + 1); !out.isEmpty() && isLatin(out.back()) && isLatin(document.text[next.begin]))
            out += u' ';
    }
    return out;
}

} // namespace tieout
