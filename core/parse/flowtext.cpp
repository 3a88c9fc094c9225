#include "parse/flowtext.h"

#include "base/foldcharacter.h"
#include "base/words.h"
#include "parse/pageframes.h"
#include "parse/sectionheadings.h"

#include <QHash>
#include <QStringList>
#include <algorithm>

namespace tieout {

namespace {

bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

bool isWordChar(QChar c)
{
    return isAscii(c) && c.isLetterOrNumber();
}

/** Whether the bracket that is open at the end of a text was taken as a full-width one. */
bool opensFull(QStringView text)
{
    constexpr qsizetype reach = 80; // no bracket of a sentence holds more
    const QStringView near = text.right(std::min(reach, text.size()));
    return near.lastIndexOf(u'（') > std::max(near.lastIndexOf(u'('), near.lastIndexOf(u'）'));
}

/** Lines that stand again and again without being sentences: the running title of the report. */
QHash<QString, int> repeatedTitles(const Document &document)
{
    QHash<QString, int> counts;
    for (int line = 0; line < document.lineCount(); ++line) {
        const TextSpan span = document.lineSpan(line);
        const QStringView text = QStringView(document.text).mid(span.begin, span.size()).trimmed();
        if (text.size() < 8 || text.size() > 40)
            continue;
        if (text.endsWith(u"报告") || text.endsWith(u"公开") || text.endsWith(u"决算"))
            ++counts[text.toString()];
    }
    counts.removeIf([](const QHash<QString, int>::iterator it) { return *it < 3; });
    return counts;
}

/** "1." "2、" "（3）" "(4)" "①" "（一）" "三、" at the start of a line. */
bool beginsItem(QStringView line)
{
    if (line.isEmpty())
        return false;
    static const QStringView numerals = u"一二三四五六七八九十";
    if (line[0].unicode() >= u'①' && line[0].unicode() <= u'⑳')
        return true;
    const bool open = line[0] == u'（' || line[0] == u'(';
    qsizetype i = open ? 1 : 0;
    const qsizetype first = i;
    const bool digits = i < line.size() && isAscii(line[i]);
    while (i < line.size() && i - first < 3 && (digits ? isAscii(line[i]) && line[i].isDigit() : numerals.contains(line[i])))
        ++i;
    if (i == first || i >= line.size())
        return false;
    if (open)
        return (line[i] == u'）' || line[i] == u')') && !startsWithCode(line);
    if (line[i] == u'、')
        return true;
    return digits && (line[i] == u'.' || line[i] == u'．') && (i + 1 == line.size() || !line[i + 1].isDigit());
}

/** "预算执行率 |", "|": a cell of a web page's table; what a layout table holds is longer. */
bool isCell(QStringView line)
{
    constexpr qsizetype longest = 40;
    return line.endsWith(u'|') && line.size() < longest && !line.contains(u'。');
}

/** "接待来宾 1" / "86 人次，" in a sentence: one number, as a sentence has no two without a word between them. */
bool breaksNumber(QStringView before, QStringView line)
{
    constexpr qsizetype longest = 14; // digits, point and commas of the largest amounts
    const auto isPart = [](QChar c) { return isAscii(c) && (c.isDigit() || c == u'.' || c == u','); };
    qsizetype begin = before.size();
    while (begin > 0 && before.size() - begin <= longest && isPart(before[begin - 1]))
        --begin;
    qsizetype end = 0;
    while (end < line.size() && end <= longest && isPart(line[end]))
        ++end;
    const QStringView rest = line.mid(end).trimmed();
    const bool ends = !rest.isEmpty() && isOneOf(rest[0], u"万亿元人个辆台批次名项件套所分%％");
    const QString number = before.mid(begin).toString() + line.left(end).toString();
    if (rest.startsWith(u'年')) // "，202" / "2年决算数"
        return number.size() == 4 && (number.startsWith(u"20") || number.startsWith(u"19"));
    const bool points = before.mid(begin).contains(u'.') && line.left(end).contains(u'.');
    // A row of a form has amounts side by side, and no comma of a sentence.
    return begin > 0 && before[begin - 1].unicode() >= 0x3000 && ends && !points && (line.contains(u'，') || line.contains(u'。') || line.contains(u'、'));
}

class Joiner
{
public:
    explicit Joiner(const Document &document) : m_document(document), m_titles(repeatedTitles(document)), m_frames(pageFrames(document)) {}

    FlowText run(const std::vector<TextSpan> &cuts, const std::vector<TextSpan> &headings)
    {
        m_flow.text.reserve(m_document.text.size());
        m_flow.origin.reserve(static_cast<size_t>(m_document.text.size()));
        auto cut = cuts.begin();
        auto heading = headings.begin();
        for (int line = 0; line < m_document.lineCount(); ++line) {
            const TextSpan span = m_document.lineSpan(line);
            if (isFrame(span))
                continue;
            while (cut != cuts.end() && cut->end <= span.begin)
                ++cut;
            if (cut != cuts.end() && cut->begin < span.end && !span.isEmpty()) {
                endParagraph(span.begin);
                continue;
            }
            while (heading != headings.end() && heading->end <= span.begin)
                ++heading;
            addLine(line, span, heading != headings.end() ? *heading : TextSpan{});
        }
        endParagraph(m_document.text.size());
        return std::move(m_flow);
    }

private:
    void put(QChar c, qsizetype source)
    {
        m_flow.text += c;
        m_flow.origin.push_back(source);
    }

    void endParagraph(qsizetype source)
    {
        if (!m_flow.text.isEmpty() && m_flow.text.back() != u'\n')
            put(u'\n', source);
    }

    [[nodiscard]] bool isFrame(TextSpan line) const
    {
        return std::binary_search(m_frames.begin(), m_frames.end(), line, [](TextSpan a, TextSpan b) { return a.begin < b.begin; });
    }

    /** A number alone on its line is the end of a wrapped sentence when a unit follows it. */
    [[nodiscard]] bool continuesWithUnit(int line) const
    {
        for (int next = line + 1; next < m_document.lineCount(); ++next) {
            const TextSpan span = m_document.lineSpan(next);
            const QStringView text = QStringView(m_document.text).mid(span.begin, span.size()).trimmed();
            if (!text.isEmpty() && !isFrame(span))
                return isOneOf(text[0], u"万元个人辆台批次名%％，；。");
        }
        return false;
    }

    /** "- 7 -", "第 7 页", or a number behind a line that ends in one ("186" / "7" / "人次"): no wrapped figure. */
    [[nodiscard]] bool isSurelyPage(QStringView number) const
    {
        return !number.back().isDigit() || isOneOf(number.front(), u"第共—–－―·") || number.contains(u'/')
            || (!m_flow.text.isEmpty() && ((isAscii(m_flow.text.back()) && m_flow.text.back().isDigit()) || isOneOf(m_flow.text.back(), u"万亿")));
    }

    void addLine(int line, TextSpan span, TextSpan heading)
    {
        const QStringView whole = QStringView(m_document.text).mid(span.begin, span.size());
        const QStringView text = whole.trimmed();
        if (text.isEmpty() || m_titles.contains(text.toString()) || (isPageNumber(text) && (isSurelyPage(text) || !continuesWithUnit(line))))
            return;
        if (isTableRow(text) || isCell(text)) {
            endParagraph(span.begin);
            return;
        }
        const qsizetype begin = span.begin + (text.data() - whole.data());
        if (heading.contains(begin) ? begin == heading.begin || heading.begin > span.begin : beginsItem(text))
            endParagraph(begin);
        else if (!m_flow.text.isEmpty() && isWordChar(m_flow.text.back()) && isWordChar(text[0]) && !breaksNumber(m_flow.text, text))
            put(u' ', begin - 1);
        m_flow.lineStarts.push_back(m_flow.text.size());
        for (qsizetype i = 0; i < text.size(); ++i) {
            const qsizetype source = begin + i;
            if (source == heading.begin || source == heading.end)
                endParagraph(source);
            addChar(text, i, source);
        }
        if (heading.end >= begin + text.size() && heading.end <= span.end)
            endParagraph(span.end);
    }

    void addChar(QStringView line, qsizetype i, qsizetype source)
    {
        const QChar c = line[i];
        if (!isSpace(c)) {
            put(isAscii(c) ? fullMark(m_flow.text, c, i + 1 < line.size() ? line[i + 1] : QChar()) : halfWidth(c), source);
            return;
        }
        // A space carries meaning only between two words of ASCII; "2023 年" and "100 %" are set that way.
        const qsizetype next = i + 1;
        if (next < line.size() && !line[next].isSpace() && isAscii(line[next]) && line[next] != u'%' && i > 0
            && !m_flow.text.isEmpty() && isAscii(m_flow.text.back()) && m_flow.text.back() != u'\n')
            put(u' ', source);
    }

    const Document &m_document;
    QHash<QString, int> m_titles;
    std::vector<TextSpan> m_frames;
    FlowText m_flow;
};

} // namespace

QChar fullMark(QStringView before, QChar c, QChar next)
{
    const auto isWord = [](QChar of) { return of.unicode() >= 0x3000 && !of.isDigit(); };
    const auto beside = [&] { return isWord(next) || (!before.isEmpty() && isWord(before.back())); };
    switch (c.unicode()) {
    case '.': // "占 100%." at a sentence's end
        return !before.isEmpty() && isOneOf(before.back(), u"%元") && (next.isNull() || isWord(next)) ? QChar(u'。') : c;
    case ',':
        return beside() ? QChar(u'，') : c;
    case ';':
        return beside() ? QChar(u'；') : c;
    case ':':
        return beside() ? QChar(u'：') : c;
    case '(':
        return isWord(next) ? QChar(u'（') : c;
    case ')':
        return opensFull(before) ? QChar(u'）') : c;
    default:
        return c;
    }
}

QChar halfWidth(QChar c)
{
    if (c >= u'０' && c <= u'９')
        return QChar(static_cast<char16_t>(c.unicode() - u'０' + u'0'));
    return c == u'％' ? QChar(u'%') : c == u'．' ? QChar(u'.') : withoutRadical(c);
}

TextSpan FlowText::source(qsizetype begin, qsizetype end) const
{
    return {origin[static_cast<size_t>(begin)], origin[static_cast<size_t>(end - 1)] + 1};
}

qsizetype FlowText::flowOffset(qsizetype source) const
{
    return std::lower_bound(origin.begin(), origin.end(), source) - origin.begin();
}

bool FlowText::isLineStart(qsizetype at) const
{
    return std::binary_search(lineStarts.begin(), lineStarts.end(), at);
}

FlowText flowText(const Document &document, const std::vector<TextSpan> &cuts, const std::vector<TextSpan> &headings)
{
    return Joiner(document).run(cuts, headings);
}

bool isPageNumber(QStringView line)
{
    qsizetype digits = 0;
    for (const QChar c : line) {
        if (isAscii(c) && c.isDigit())
            ++digits;
        else if (!c.isSpace() && !isOneOf(c, u"-—–－―第页共/·"))
            return false;
    }
    return digits > 0 && digits <= 6 && (digits <= 3 || line.contains(u'/') || line.contains(u'页'));
}

bool isTableRow(QStringView line)
{
    int numbers = 0;
    int words = 0;
    for (const QStringView token : line.tokenize(u' ', Qt::SkipEmptyParts)) {
        ++words;
        const bool number = std::all_of(token.begin(), token.end(), [](QChar c) {
            return isAscii(c) && (c.isDigit() || c == u'.' || c == u',' || c == u'-' || c == u'%');
        });
        numbers += number ? 1 : 0;
        for (qsizetype i = 0; i < token.size(); ++i) {
            const QChar c = token[i];
            // "0 辆、特种专业技术用车 0 辆、": a list of counts; "十一、城乡社区支出 8.00" is a row.
            const bool lists = c == u'、' && i > 0 && !token[i - 1].isDigit() && !isOneOf(token[i - 1], u"一二三四五六七八九十");
            if (lists || isOneOf(c, u"，。；") || (!number && (c == u',' || c == u';')))
                return false;
        }
    }
    // "2101501 行政运行 2731768.28 2731768.28 0.00": code, name and amounts, nothing else.
    return numbers >= 3 && numbers * 2 >= words;
}

} // namespace tieout
