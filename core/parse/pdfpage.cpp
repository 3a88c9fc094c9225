#include "parse/pdfpage.h"

#include <algorithm>
#include <cmath>

namespace tieout {

namespace {

bool isLatin(QChar c)
{
    return c.unicode() < 0x250 && c.isLetterOrNumber();
}

bool isOverprint(const Document &document, const Letter &a, const Letter &b)
{
    const float slack = 0.25F * b.height();
    return document.text[a.at] == document.text[b.at] && std::abs(a.box.left - b.box.left) < slack
           && std::abs(a.box.top - b.box.top) < slack;
}

/** Whether only white space of the same line stands between two letters. */
bool isUnbroken(const Document &document, qsizetype end, qsizetype begin)
{
    if (begin < end)
        return false;
    for (qsizetype i = end; i < begin; ++i)
        if (!document.text[i].isSpace() || document.text[i] == u'\n')
            return false;
    return true;
}

PrintedLine lineOf(const Document &document, std::vector<Letter> letters, float gap)
{
    std::sort(letters.begin(), letters.end(), [](const Letter &a, const Letter &b) {
        return a.box.left != b.box.left ? a.box.left < b.box.left : a.at < b.at;
    });
    PrintedLine line;
    for (const Letter &letter : letters) {
        line.box = line.box.united(letter.box);
        const bool wide = !line.runs.empty() && letter.box.left - line.runs.back().box.right > gap * letter.height();
        if (line.runs.empty() || wide || !isUnbroken(document, line.runs.back().span.end, letter.at)) {
            line.runs.push_back({{letter.at, letter.at + 1}, letter.box, {}});
        } else {
            line.runs.back().span.end = letter.at + 1;
            line.runs.back().box = line.runs.back().box.united(letter.box);
        }
    }
    for (PrintedRun &run : line.runs)
        run.text = printedText(document, run.span);
    return line;
}

Box turned(const Box &box, float width, float height, bool upwards)
{
    if (upwards) // read from the bottom up: the page is turned a quarter to the right
        return {height - box.bottom, box.left, height - box.top, box.right};
    return {box.top, width - box.right, box.bottom, width - box.left};
}

/** +1 where most letters follow each other downwards, -1 upwards, 0 otherwise. */
int verticalSense(const Document &document, const Page &page)
{
    int across = 0, down = 0, up = 0;
    const Box *last = nullptr;
    for (size_t i = 0; i < page.boxes.size(); ++i) {
        const Box &box = page.boxes[i];
        const QChar c = document.text[page.span.begin + static_cast<qsizetype>(i)];
        if (box.isEmpty() || c.isSpace()) {
            last = c == u'\n' ? nullptr : last;
            continue;
        }
        if (last) {
            const float dx = box.left - last->left, dy = box.top - last->top;
            (std::abs(dx) >= std::abs(dy) ? across : dy > 0 ? down : up) += 1;
        }
        last = &box;
    }
    if (down + up <= 2 * across)
        return 0;
    return down > up ? 1 : -1;
}

} // namespace

QString PrintedLine::text() const
{
    QString out;
    for (const PrintedRun &run : runs)
        out += run.text;
    return out;
}

TextSpan PrintedLine::span() const
{
    TextSpan span;
    for (const PrintedRun &run : runs)
        span = span.united(run.span);
    return span;
}

std::vector<Letter> lettersOf(const Document &document, const Page &page)
{
    std::vector<Letter> letters;
    letters.reserve(page.boxes.size());
    for (size_t i = 0; i < page.boxes.size(); ++i) {
        const Letter letter{page.span.begin + static_cast<qsizetype>(i), page.boxes[i]};
        if (letter.box.isEmpty() || document.text[letter.at].isSpace())
            continue;
        const size_t back = std::min<size_t>(letters.size(), 2);
        const bool twice = std::any_of(letters.end() - static_cast<qsizetype>(back), letters.end(),
                                       [&](const Letter &before) { return isOverprint(document, before, letter); });
        if (!twice)
            letters.push_back(letter);
    }
    return letters;
}

std::vector<PrintedLine> linesOf(const Document &document, std::vector<Letter> letters, float gap)
{
    std::stable_sort(letters.begin(), letters.end(),
                     [](const Letter &a, const Letter &b) { return a.middleY() < b.middleY(); });
    std::vector<PrintedLine> lines;
    for (size_t begin = 0; begin < letters.size();) {
        float middle = letters[begin].middleY();
        size_t end = begin + 1;
        for (; end < letters.size(); ++end) {
            if (letters[end].middleY() - middle > 0.45F * std::max(letters[end].height(), letters[begin].height()))
                break;
            const auto count = static_cast<float>(end - begin);
            middle = (middle * count + letters[end].middleY()) / (count + 1);
        }
        lines.push_back(lineOf(document,
                               {letters.begin() + static_cast<qsizetype>(begin), letters.begin() + static_cast<qsizetype>(end)},
                               gap));
        begin = end;
    }
    return lines;
}

QString printedText(const Document &document, TextSpan span)
{
    QString out;
    bool space = false;
    for (qsizetype i = span.begin; i < span.end; ++i) {
        const QChar c = document.text[i];
        if (c.isSpace()) {
            space = true;
            continue;
        }
        if (space && !out.isEmpty() && isLatin(out.back()) && isLatin(c))
            out += u' ';
        space = false;
        out += c;
    }
    return out;
}

QString joinedText(const std::vector<PrintedLine> &lines)
{
    QString out;
    for (const PrintedLine &line : lines) {
        const QString text = line.text();
        if (!out.isEmpty() && !text.isEmpty() && out.back().isLetter() && isLatin(out.back()) && text.front().isLetter()
            && isLatin(text.front()))
            out += u' ';
        out += text;
    }
    return out;
}

Page uprightPage(const Document &document, int page)
{
    Page out = document.pages[static_cast<size_t>(page)];
    const int sense = verticalSense(document, out);
    if (sense == 0)
        return out;
    const float width = out.width, height = out.height;
    for (Box &box : out.boxes)
        box = box.isEmpty() ? box : turned(box, width, height, sense < 0);
    for (RulingLine &rule : out.rules) {
        const Box box = turned({rule.x0, rule.y0, rule.x1, rule.y1}, width, height, sense < 0);
        rule = {box.left, box.top, box.right, box.bottom};
    }
    std::swap(out.width, out.height);
    return out;
}

} // namespace tieout
