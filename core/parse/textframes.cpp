#include "parse/textframes.h"

#include "base/digits.h"
#include "base/words.h"
#include "parse/tablewords.h"

#include <QRegularExpression>
#include <algorithm>
#include <map>
#include <tuple>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** The number that a line holds and nothing else, of three digits at most; 0 for other lines. */
int loneNumber(QStringView line)
{
    const QStringView text = line.trimmed();
    const auto isDigit = [](QChar c) { return c.unicode() < 0x80 && c.isDigit(); };
    return !text.isEmpty() && text.size() <= 3 && std::all_of(text.begin(), text.end(), isDigit) ? text.toInt() : 0;
}

/** The lone number in the first line of the page that begins behind the form feed at `feed`; 0 without one. */
int firstNumber(const QString &text, qsizetype feed)
{
    if (feed < 0)
        return 0;
    const qsizetype end = text.indexOf(u'\n', feed);
    return loneNumber(QStringView(text).mid(feed + 1, (end < 0 ? text.size() : end) - feed - 1));
}

/** Whether the line begins its page with a number that the page before or behind counts on from. */
bool isPageHead(const QString &text, TextSpan line)
{
    if (line.size() < 2 || text[line.begin] != u'\f')
        return false;
    const int number = loneNumber(QStringView(text).mid(line.begin, line.size()));
    return number > 0
        && (firstNumber(text, text.indexOf(u'\f', line.end)) == number + 1
            || (line.begin > 0 && number > 1 && firstNumber(text, text.lastIndexOf(u'\f', line.begin - 1)) == number - 1));
}

/** The lone number in the last printed line before the form feed at `feed`; 0 without one. */
int lastNumber(const QString &text, qsizetype feed)
{
    qsizetype end = feed;
    while (end > 0 && text[end - 1].isSpace() && text[end - 1] != u'\f')
        --end;
    const qsizetype begin = end > 0 ? text.lastIndexOf(u'\n', end - 1) + 1 : 0;
    return loneNumber(QStringView(text).mid(begin, end - begin));
}

/**
 * Whether the number at the end of the page before `feed` is that of the page: pages near by count with it, it counts the form feeds, or
 * few pages tell. "220" and "10" may be the last cell of a table.
 */
bool isCounted(const Document &document, qsizetype feed, int number)
{
    constexpr int near = 3, ahead = 100; // pages that a part of a larger book may count from
    const QString &text = document.text;
    const int page = document.pageAt(feed - 1) + 1;
    if (number == page || number > page + ahead)
        return number == page;
    int pages = 0;
    qsizetype before = feed, behind = feed;
    for (int step = 1; step <= near; ++step) {
        before = before > 0 ? text.lastIndexOf(u'\f', before - 1) : -1;
        behind = behind >= 0 ? text.indexOf(u'\f', behind + 1) : -1;
        pages += (before >= 0 ? 1 : 0) + (behind >= 0 ? 1 : 0);
        if ((before >= 0 && lastNumber(text, before) == number - step) || (behind >= 0 && lastNumber(text, behind) == number + step))
            return true;
    }
    return pages < near;
}

/** Whether a line holds nothing but its page's number, told by form feeds. */
bool isPageNumber(const Document &document, int line)
{
    const TextSpan span = document.lineSpan(line);
    if (isPageHead(document.text, span))
        return true;
    const int number = loneNumber(QStringView(document.text).mid(span.begin, span.size()));
    if (number == 0)
        return false;
    qsizetype next = span.end;
    while (next < document.text.size() && document.text[next].isSpace() && document.text[next] != u'\f')
        ++next;
    return next < document.text.size() && document.text[next] == u'\f' && isCounted(document, next, number);
}

/** A line that holds nothing but a number, in a text whose pages no form feed parts. */
struct LoneNumber
{
    int line = 0;
    int rank = 0; ///< among the printed lines
    int number = 0;
    int length = 1; ///< of the best count that ends here
    qint64 unevenness = 0; ///< squares of its steps: of two counts of one length the even one is that of the pages
    int before = -1;
    bool runs = false; ///< with others from row to row
};

/** Marks the numbers of lines that count row by row, as a column 行次 does where names wrap: "14" / "十四、资源勘探工" / "业信息等支出" / "15" …. */
void markRuns(std::vector<LoneNumber> &numbers)
{
    constexpr int rows = 10, near = 8; // printed lines from one to the next; numbers between, of the other side
    const auto next = [&](size_t i, int direction) {
        const int sought = numbers[i].number + direction;
        for (size_t k = i, step = 0; step < near && (direction < 0 ? k > 0 : k + 1 < numbers.size()); ++step) {
            k = direction < 0 ? k - 1 : k + 1;
            if (std::abs(numbers[k].rank - numbers[i].rank) > rows)
                break;
            if (numbers[k].number == sought)
                return k;
        }
        return i;
    };
    for (size_t i = 0; i < numbers.size(); ++i) {
        const size_t before = next(i, -1), behind = next(i, 1);
        numbers[i].runs = (before != i && (behind != i || next(before, -1) != before)) || (behind != i && next(behind, 1) != behind);
    }
}

/** The count that passes `numbers[i]`, the best of those that come page by page. */
void countOn(std::vector<LoneNumber> &numbers, size_t i)
{
    constexpr int fewest = 5, most = 200, unnumbered = 1; // printed lines of a page; pages in a row that show no number
    LoneNumber &number = numbers[i];
    for (size_t k = i; k-- > 0 && number.rank - numbers[k].rank <= most;) {
        const LoneNumber &before = numbers[k];
        const int step = number.rank - before.rank;
        const int pages = number.number - before.number;
        if (step < fewest || pages < 1 || pages > 1 + unnumbered)
            continue;
        constexpr qint64 ofRun = 1'000'000; // taken only where no other counts as far
        const qint64 unevenness = before.unevenness + qint64{step} * step + (number.runs ? ofRun : 0);
        if (std::tuple(before.length + 1, -unevenness) > std::tuple(number.length, -number.unevenness) || number.before < 0) {
            number.length = before.length + 1;
            number.unevenness = unevenness;
            number.before = static_cast<int>(k);
        }
    }
}

} // namespace

TextFrames::TextFrames(const Document &document) : m_lines(static_cast<size_t>(document.lineCount()))
{
    const bool hasFeeds = document.text.contains(u'\f');
    for (int line = 0; line < document.lineCount(); ++line) {
        const TextSpan span = document.lineSpan(line);
        if (isPageMark(QStringView(document.text).mid(span.begin, span.size())) || (hasFeeds && isPageNumber(document, line)))
            m_lines[static_cast<size_t>(line)] = true;
    }
    addRunningHeads(document);
    if (!hasFeeds)
        addCountedNumbers(document);
}

void TextFrames::addRunningHeads(const Document &document)
{
    static const QRegularExpression end(u"(?:报告|公开|说明|文本|决算)$"_s);
    std::map<QString, std::vector<int>> seen;
    for (int line = 0; line < document.lineCount(); ++line) {
        const TextSpan span = document.lineSpan(line);
        if (span.size() < 6 || span.size() > 60)
            continue;
        const QStringView printed = QStringView(document.text).mid(span.begin, span.size()).trimmed();
        if (printed.isEmpty() || !isOneOf(printed.back(), u"告开明本算"))
            continue;
        const QString text = plainLine(printed);
        if (end.match(text).hasMatch() && !text.contains(u'、'))
            seen[text].push_back(line);
    }
    for (const auto &[text, lines] : seen)
        for (const int line : lines)
            if (lines.size() >= 3)
                m_lines[static_cast<size_t>(line)] = true;
}

void TextFrames::addCountedNumbers(const Document &document)
{
    std::vector<LoneNumber> numbers;
    int rank = 0;
    for (int line = 0; line < document.lineCount(); ++line) {
        const TextSpan span = document.lineSpan(line);
        const QStringView text = QStringView(document.text).mid(span.begin, span.size());
        if (const int number = text.trimmed().startsWith(u'0') ? 0 : loneNumber(text); number > 0)
            numbers.push_back({line, rank, number});
        rank += text.trimmed().isEmpty() ? 0 : 1;
    }
    markRuns(numbers);
    for (size_t i = 0; i < numbers.size(); ++i)
        countOn(numbers, i);
    const auto last = std::max_element(numbers.begin(), numbers.end(), [](const LoneNumber &a, const LoneNumber &b) {
        return std::tuple(a.length, -a.unevenness) < std::tuple(b.length, -b.unevenness);
    });
    constexpr int fewestPages = 4, firstNumbered = 5;
    const auto alone = std::count_if(numbers.begin(), numbers.end(), [](const LoneNumber &number) { return !number.runs; });
    if (last == numbers.end() || last->length < fewestPages || last->length * 2 < alone) // a form with cells that stand alone
        return;
    size_t first = static_cast<size_t>(last - numbers.begin());
    int running = numbers[first].runs ? 1 : 0;
    while (numbers[first].before >= 0) {
        first = static_cast<size_t>(numbers[first].before);
        running += numbers[first].runs ? 1 : 0;
    }
    if (last->length - running < fewestPages) // a column 行次 counts too
        return;
    if ((last->rank - numbers[first].rank) * 2 < rank || numbers[first].number > firstNumbered) // a list counts its own items
        return;
    for (int at = static_cast<int>(last - numbers.begin()); at >= 0; at = numbers[static_cast<size_t>(at)].before)
        m_lines[static_cast<size_t>(numbers[static_cast<size_t>(at)].line)] = true;
}

} // namespace tieout
