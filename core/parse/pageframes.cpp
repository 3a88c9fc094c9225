#include "parse/pageframes.h"

#include "base/digits.h"
#include "base/words.h"
#include "parse/flowtext.h"
#include "parse/pdfcaption.h"

#include <QHash>
#include <algorithm>

namespace tieout {

namespace {

constexpr int fewest = 3; // pages that a frame stands on

/** A line at the head or the foot of a page. */
struct EdgeLine
{
    int page = 0;
    TextSpan span;
    QString text; ///< without spaces
    QString key;  ///< without digits too
    int number = -1; ///< of a page number
    bool mayRun = false; ///< over many pages
};

int firstNumber(const QString &text)
{
    const auto isDigitChar = [](QChar c) { return isDigit(c); };
    const auto begin = std::find_if(text.begin(), text.end(), isDigitChar);
    const auto end = std::find_if_not(begin, text.end(), isDigitChar);
    return QStringView(begin, end).toInt();
}

/** Whether a line can run over many pages: words, and nothing that belongs to a table. */
bool mayRun(const EdgeLine &line)
{
    constexpr qsizetype shortest = 4;
    return line.number < 0 && line.key.size() >= shortest && line.key.size() < 40 && !line.key.contains(u'。') && !line.key.contains(u'，') &&
           !line.key.contains(u'.') && !belongsToTable(line.text);
}

EdgeLine edgeLine(const Document &document, int page, TextSpan span)
{
    EdgeLine line{page, span, withoutSpaces(QStringView(document.text).mid(span.begin, span.size())), {}};
    line.key = furnitureKey(line.text);
    line.number = isPageNumber(QStringView(line.text)) ? firstNumber(line.text) : -1;
    line.mayRun = mayRun(line);
    return line;
}

/** The first two and the last two lines of each page. */
std::vector<EdgeLine> edgeLines(const Document &document)
{
    std::vector<EdgeLine> lines;
    for (size_t p = 0; p < document.pages.size(); ++p) {
        const TextSpan page = document.pages[p].span;
        if (page.isEmpty())
            continue;
        const int first = document.lineAt(page.begin), last = document.lineAt(page.end - 1);
        for (int line = first; line <= last; ++line)
            if (line < first + 2 || line > last - 2)
                lines.push_back(edgeLine(document, static_cast<int>(p), document.lineSpan(line)));
    }
    return lines;
}

/** What is added to a page's place to give its printed number; most pages that print one agree on it. */
int numberOffset(const std::vector<EdgeLine> &lines, int &pages)
{
    QHash<int, int> counts;
    for (const EdgeLine &line : lines)
        if (line.number >= 0)
            ++counts[line.number - line.page];
    int offset = 0;
    pages = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > pages || (it.value() == pages && it.key() < offset)) {
            pages = it.value();
            offset = it.key();
        }
    return offset;
}

/** "- 7 -", "第 7 页": lines of a text that are page numbers by their marks; a bare 7 may be a cell or the end of a sentence. */
std::vector<TextSpan> markedPageNumbers(const Document &document)
{
    constexpr qsizetype longest = 16;
    std::vector<TextSpan> lines;
    for (int line = 0; line < document.lineCount(); ++line) {
        const TextSpan span = document.lineSpan(line);
        const QStringView text = QStringView(document.text).mid(span.begin, span.size()).trimmed();
        if (text.size() < 3 || text.size() > longest || !isOneOf(text.front(), u"-—–－―第") || !isOneOf(text.back(), u"-—–－―页"))
            continue;
        if (isPageNumber(text) && (text.front() != u'-' || !isSpace(text[1]) || isSpace(text[text.size() - 2])))
            lines.push_back(span);
    }
    return lines;
}

} // namespace

std::vector<TextSpan> pageFrames(const Document &document)
{
    if (document.kind == SourceKind::Text)
        return markedPageNumbers(document);
    if (document.kind != SourceKind::Pdf || document.pages.size() < fewest)
        return {};
    const std::vector<EdgeLine> lines = edgeLines(document);
    int numbered = 0;
    const int offset = numberOffset(lines, numbered);
    QHash<QString, int> seen;
    for (const EdgeLine &line : lines)
        if (line.mayRun)
            ++seen[line.key];
    std::vector<TextSpan> frames;
    QHash<QString, int> met;
    for (const EdgeLine &line : lines) {
        const int count = seen.value(line.key);
        const bool runs = line.mayRun && count >= fewest && 3 * static_cast<size_t>(count) > document.pages.size() && ++met[line.key] > 1;
        if (runs || (numbered >= fewest && line.number >= 0 && line.number - line.page == offset))
            frames.push_back(line.span);
    }
    return frames;
}

} // namespace tieout
