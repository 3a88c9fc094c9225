#include "parse/sectionheadings.h"

#include "base/words.h"
#include "parse/flowtext.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace tieout {

namespace {

using namespace Qt::StringLiterals;

constexpr QStringView numerals = u"一二三四五六七八九十";

struct Marker
{
    int level = 0; ///< 0 none
    qsizetype length = 0;
};

qsizetype runOf(QStringView text, qsizetype from, bool digits)
{
    qsizetype i = from;
    while (i < text.size() && (digits ? text[i].unicode() < 0x80 && text[i].isDigit() : numerals.contains(text[i])))
        ++i;
    return i - from;
}

Marker markerAt(QStringView text)
{
    if (text.isEmpty())
        return {};
    if (text[0] == u'第') {
        const qsizetype run = runOf(text, 1, false);
        if (run > 0 && text.mid(1 + run).trimmed().startsWith(u"部分"))
            return {1, text.indexOf(u"部分") + 2};
        return {};
    }
    const bool open = text[0] == u'（' || text[0] == u'(';
    const qsizetype from = open ? 1 : 0;
    const bool digits = from < text.size() && text[from].unicode() < 0x80;
    const qsizetype run = runOf(text, from, digits);
    const qsizetype after = from + run;
    if (run == 0 || run > 3 || after >= text.size())
        return {};
    const QChar mark = text[after];
    if (open && (mark == u'）' || mark == u')') && !startsWithCode(text))
        return {digits ? 5 : 3, after + 1};
    if (!open && !digits && (mark == u'、' || mark == u'.' || mark == u'．'))
        return {2, after + 1};
    const bool decimal = after + 1 < text.size() && text[after + 1].isDigit();
    if (!open && digits && run <= 2 && (mark == u'、' || mark == u'.' || mark == u'．') && !decimal)
        return {4, after + 1};
    return {};
}

/** A title without the remark in brackets behind it: "六、…情况说明（按经济分类填列到款级科目）". */
QStringView withoutRemark(QStringView title)
{
    const bool closes = title.endsWith(u'）') || title.endsWith(u')');
    const qsizetype open = closes ? std::max(title.lastIndexOf(u'（'), title.lastIndexOf(u'(')) : -1;
    return open > 0 && title.size() - open > 3 ? title.left(open) : title;
}

/** Words that headings of these reports are made of; list items of the duties have none at their end. */
bool readsAsTitle(QStringView whole)
{
    const QStringView title = withoutRemark(whole);
    return hasAny(title.right(14), {u"情况", u"说明", u"概况", u"职责", u"职能", u"机构", u"构成", u"人员", u"解释", u"附件",
                                    u"附表", u"结果", u"事项", u"决算表", u"总表", u"明细表", u"综述", u"评价", u"简介", u"分析",
                                    u"问题", u"建议", u"措施", u"（项）", u"(项)"});
}

/** Whether a title may end here; `level` 0 where no blank or mark tells so. */
bool endsAsTitle(QStringView whole, int level)
{
    const QStringView title = level == 0 ? whole : withoutRemark(whole);
    if (title.endsWith(u"情况说明"))
        return true;
    const auto ends = [title](std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(), [title](QStringView word) { return title.endsWith(word); });
    };
    return level > 0 && (ends({u"情况", u"说明"}) || (level < 4 && ends({u"概况", u"职责", u"职能", u"机构设置", u"构成", u"解释", u"决算表", u"总表", u"报表"})));
}

/** "支出决算表 7.00": a cell of a table, not a title. */
bool holdsAmounts(QStringView text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i)
        if (text[i] == u'.' && text[i - 1].isDigit() && text[i + 1].isDigit())
            return true;
    return false;
}

/** Where the contents' dots or page number begin; the size of the text when there are none. */
qsizetype listedFrom(QStringView text)
{
    for (const QStringView mark : {QStringView(u"...."), QStringView(u"……"), QStringView(u"····"), QStringView(u"PAGEREF")})
        if (const qsizetype at = text.indexOf(mark); at >= 0)
            return at;
    qsizetype end = text.size();
    while (end > 0 && (text[end - 1].isDigit() || text[end - 1].isSpace() || text[end - 1] == u'-' || text[end - 1] == u'—'))
        --end;
    const QStringView tail = text.mid(end).trimmed();
    const bool number = !tail.isEmpty() && (tail[0] == u'-' || tail[0] == u'—' || text.mid(end, 1)[0].isSpace());
    return number && tail.size() <= 8 && end > 4 && !text.mid(end).contains(u'.') ? end : text.size();
}

struct Stretch
{
    QStringView text; ///< from the first character of the line to the end of the heading
    bool glued = false;
};

/** Up to the 。 or ： that ends a title glued to its paragraph ("（一）……总体情况。2023 年度"). */
qsizetype titleEnd(QStringView text)
{
    const qsizetype end = std::min(text.indexOf(u'。'), text.indexOf(u'：'));
    if (end >= 0)
        return end;
    return std::max(text.indexOf(u'。'), text.indexOf(u'：'));
}

/** "4.住房公积金（项）年初预算数" / "70.83 万元，": the path is followed by what is told of it. */
bool goesOnBehindPath(QStringView title)
{
    const qsizetype end = std::max(title.lastIndexOf(u"（项）"), title.lastIndexOf(u"(项)"));
    const QStringView tail = end < 0 ? QStringView() : title.mid(end + 3);
    return !tail.isEmpty() && tail != u"支出" && !tail.endsWith(u"情况") && !tail.endsWith(u"说明") && hasAny(tail, {u"年", u"预", u"决", u"完", u"支出"});
}

/** "（一）基本支出" / "398.95 万元，占 …": a figure that the line leads to, not a year or an item. */
bool leadsToFigure(QStringView line)
{
    constexpr qsizetype reach = 20;
    const qsizetype digits = std::find_if(line.begin(), line.end(), [](QChar c) { return !c.isDigit() && c != u'.' && c != u',' && c != u'，'; }) - line.begin();
    const QStringView unit = line.mid(digits, reach).trimmed();
    return digits > 0 && (unit.startsWith(u"万元") || unit.startsWith(u'元') || unit.startsWith(u"亿元") || unit.startsWith(u'%') || unit.startsWith(u'％'));
}

bool isPlausible(QStringView title, const Marker &marker, bool glued)
{
    if (title.size() <= marker.length + 1 || title.size() > 64 + marker.length)
        return false;
    const bool path = title.contains(u"（项）") || title.contains(u"(项)");
    if (hasAny(title, {u"，", u"；", u","}) || holdsAmounts(title))
        return false;
    if (marker.level == 1)
        return title.size() < 50;
    if (path)
        return !goesOnBehindPath(title);
    return readsAsTitle(title) || (!glued && marker.level <= 3 && title.size() <= 12 + marker.length);
}

QStringView lineText(const Document &document, int line)
{
    const TextSpan span = document.lineSpan(line);
    return QStringView(document.text).mid(span.begin, span.size());
}

/** The next line with text behind a heading that begins on `line` and ends at `end`, page numbers left out. */
QStringView lineBelow(const Document &document, int line, qsizetype end)
{
    while (line < document.lineCount() && document.lineSpan(line).begin < end)
        ++line;
    while (line < document.lineCount() && (lineText(document, line).trimmed().isEmpty() || isPageNumber(lineText(document, line).trimmed())))
        ++line;
    return line < document.lineCount() ? lineText(document, line).trimmed() : QStringView();
}

/** Whether `rest` is the end of a title too long for its line: "九、财政拨款“三公”经费及会议费、培训费" / "支出决算情况说明". */
bool endsTitle(QStringView title, QStringView rest)
{
    constexpr qsizetype fewest = 14, most = 14; // letters in the full line, and in the one it goes on with
    if (title.size() < fewest || rest.size() > most || title.endsWith(u"说明") || !rest.endsWith(u'明'))
        return false;
    const QString end = title.right(3).toString() + rest.toString();
    return end.endsWith(u"情况说明") && std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit() || isOneOf(c, u"，。；：、"); });
}

/** The text of `line` and, where its title does not end there, of the next lines, as one source range. */
TextSpan headingSpan(const Document &document, int line, const Marker &marker, bool &glued)
{
    const TextSpan first = document.lineSpan(line);
    const qsizetype begin = first.begin + (lineText(document, line).trimmed().data() - lineText(document, line).data());
    TextSpan span{begin, begin + lineText(document, line).trimmed().size()};
    for (int more = 0, next = line + 1; more < 3; ++next) {
        const QStringView text = QStringView(document.text).mid(span.begin, span.size());
        if (const qsizetype end = titleEnd(text); end >= 0) {
            glued = end + 1 < text.size();
            span.end = span.begin + end;
            return span;
        }
        int at = next; // a page may end between the lines
        while (at + 1 < document.lineCount() && at < next + 3 && (lineText(document, at).trimmed().isEmpty() || isPageNumber(lineText(document, at))))
            ++at;
        const QStringView below = at < document.lineCount() ? lineText(document, at).trimmed() : QStringView();
        if (marker.level <= 3 && endsTitle(text, below)) {
            span.end = document.lineSpan(at).begin + (below.data() - lineText(document, at).data()) + below.size();
            return span;
        }
        // Wrapped titles: an open bracket, a path of names that lacks its 项.
        const bool open = text.count(u'（') + text.count(u'(') > text.count(u'）') + text.count(u')');
        const bool path = marker.level >= 4 && text.contains(u"（类）") && !text.contains(u"（项）");
        if ((!open && !path) || text.size() > 90 || next >= document.lineCount())
            return span;
        const QStringView line2 = lineText(document, next).trimmed();
        if (line2.isEmpty())
            continue;
        if (markerAt(line2).level > 0)
            return span;
        ++more;
        span.end = document.lineSpan(next).begin + (line2.data() - lineText(document, next).data()) + line2.size();
    }
    return span;
}

/** The lines of a heading that goes over the end of a page. */
QString withoutPageNumbers(QStringView heading)
{
    QString out;
    for (const QStringView line : heading.split(u'\n'))
        if (!isPageNumber(line))
            out += line;
    return out;
}

/** "第一部分" alone on its line: the next line is its title. */
TextSpan withTitleBelow(const Document &document, int line, TextSpan span)
{
    for (int next = line + 1; next < std::min(document.lineCount(), line + 4); ++next) {
        const QStringView text = lineText(document, next).trimmed();
        if (text.isEmpty())
            continue;
        if (markerAt(text).level == 0 && text.size() < 40 && listedFrom(text) == text.size())
            span.end = document.lineSpan(next).begin + (text.data() - lineText(document, next).data()) + text.size();
        break;
    }
    return span;
}

/** Whether blanks stand between the first letters of a justified line: "一 、 收 入 决 算 情 况". */
bool isSpread(QStringView text)
{
    return text.size() > 6 && text[1] == u' ' && text[3] == u' ' && text[5] == u' ' && text[2].unicode() > 0x2E80;
}

/** The heading that a justified line prints, up to its 。 or ：. */
std::optional<Heading> spreadHeading(const Document &document, int line, QStringView text)
{
    const QString whole = withoutSpaces(text);
    const Marker marker = markerAt(whole);
    const qsizetype end = titleEnd(whole);
    const QString title = titleOnce(end >= 0 ? QStringView(whole).left(end) : QStringView(whole));
    if (marker.level == 0 || listedFrom(text) < text.size() || !isPlausible(title, marker, end >= 0 && end + 1 < whole.size()))
        return std::nullopt;
    const qsizetype begin = document.lineSpan(line).begin + (text.data() - lineText(document, line).data());
    qsizetype length = end >= 0 ? titleEnd(text) : text.size();
    while (text[length - 1].isSpace())
        --length;
    return Heading{title, marker.level, {begin, begin + length}, false};
}

} // namespace

bool startsWithCode(QStringView text)
{
    constexpr qsizetype reach = 40; // the name of an item between two codes
    const auto codeAt = [&](qsizetype i) {
        return i + 3 < text.size() && (text[i] == u'（' || text[i] == u'(') && text[i + 1].isDigit() && text[i + 2].isDigit() && (text[i + 3] == u'）' || text[i + 3] == u')');
    };
    if (!codeAt(0))
        return false;
    for (qsizetype i = 4; i < std::min(text.size(), reach); ++i)
        if (codeAt(i))
            return true;
    return text[1] == u'0' || (text.size() > 4 && (text[4] == u'：' || text[4] == u':'));
}

QString titleOnce(QStringView text)
{
    const QString title = withoutSpaces(text);
    const QStringView plain = title;
    const auto isTwice = [&plain](qsizetype at, qsizetype length) {
        return plain[at] == plain[at + length] && plain.mid(at, length) == plain.mid(at + length, length);
    };
    // "第一部分第一部分概况概况": each piece twice, one after the other.
    QString out;
    qsizetype taken = 0; // so far; what stands once is taken in one piece
    for (qsizetype i = 0; i < plain.size();) {
        qsizetype half = 0;
        for (qsizetype length = std::min<qsizetype>(60, (plain.size() - i) / 2); length >= 3 && half == 0; --length)
            if (isTwice(i, length))
                half = length;
        if (half == 0 && plain.size() - i == 4 && isTwice(i, 2))
            half = 2;
        if (half > 0) {
            out += plain.mid(taken, i + half - taken);
            taken = i + 2 * half;
        }
        i += half > 0 ? 2 * half : 1;
    }
    return taken == 0 ? title : out.append(plain.mid(taken));
}

qsizetype innerTitleLength(QStringView text)
{
    constexpr qsizetype longest = 44;
    const Marker marker = markerAt(text);
    if (marker.level == 0 || marker.level > 4)
        return 0;
    for (qsizetype i = marker.length + 2; i <= std::min(text.size(), marker.length + longest); ++i) {
        const QChar next = i < text.size() ? text[i] : QChar(u' ');
        const bool goesOn = next.isDigit() || next == u'本'; // "收入决算情况说明本年收入合计 …"
        const bool ends = isSpace(next) || isOneOf(next, u"。：:");
        if ((ends || goesOn) && endsAsTitle(text.left(i), ends ? marker.level : 0))
            return i;
        if (isSpace(next) && i < text.size() && markerAt(text.mid(i).trimmed()).level > 0)
            return readsAsTitle(text.left(i)) ? i : 0;
        if (isOneOf(next, u"，；、。：,;:") && !(next == u'、' && i < marker.length + 20))
            return 0;
    }
    return 0;
}

std::optional<Heading> headingAt(const Document &document, int line)
{
    const QStringView text = lineText(document, line).trimmed();
    if (isSpread(text))
        return spreadHeading(document, line, text);
    const Marker marker = markerAt(text);
    if (marker.level == 0)
        return std::nullopt;
    const qsizetype listed = listedFrom(text);
    if (listed < text.size() && marker.level <= 3)
        return Heading{titleOnce(text.left(listed)), marker.level, document.lineSpan(line), true};
    bool glued = false;
    TextSpan span = headingSpan(document, line, marker, glued);
    if (marker.level == 1 && !glued && span.size() <= marker.length)
        span = withTitleBelow(document, line, span);
    const QString title = titleOnce(withoutPageNumbers(QStringView(document.text).mid(span.begin, span.size())));
    if (!isPlausible(title, markerAt(title), glued))
        return std::nullopt;
    if (!glued && marker.level >= 3 && !title.endsWith(u"说明") && leadsToFigure(lineBelow(document, line, span.end)))
        return std::nullopt;
    return Heading{title, marker.level, span, false};
}

SectionTopic topicOf(const QString &title, int level, SectionTopic parent)
{
    struct Keyword
    {
        QStringView word;
        SectionTopic topic;
        bool general; ///< also said inside other sections: only where nothing else is known
    };
    static const std::array<Keyword, 53> keywords{{{u"名词解释", SectionTopic::Glossary, false},
        {u"名词", SectionTopic::Glossary, false}, {u"三公", SectionTopic::SanGong, false},
        {u"机关运行经费", SectionTopic::Operation, false}, {u"政府采购", SectionTopic::Procurement, false},
        {u"国有资产", SectionTopic::Assets, false}, {u"资产占", SectionTopic::Assets, false},
        {u"绩效", SectionTopic::Performance, false}, {u"评价", SectionTopic::Performance, true},
        {u"附件", SectionTopic::Attachment, false}, {u"附表", SectionTopic::Attachment, true},
        {u"决算表", SectionTopic::Tables, true}, {u"决算报表", SectionTopic::Tables, true},
        {u"决算总表", SectionTopic::Tables, true}, {u"决算公开表", SectionTopic::Tables, true},
        {u"政府性基金", SectionTopic::Fund, true}, {u"国有资本", SectionTopic::Capital, true},
        {u"预算财政拨款基本支出", SectionTopic::Basic, false}, {u"预算基本支出", SectionTopic::Basic, false},
        {u"财政拨款基本支出", SectionTopic::Basic, false}, {u"基本支出决算", SectionTopic::Basic, true},
        {u"一般公共预算", SectionTopic::General, true}, {u"财政拨款收入支出", SectionTopic::Appropriation, true},
        {u"财政拨款收入、支出", SectionTopic::Appropriation, true}, {u"财政拨款收支", SectionTopic::Appropriation, true},
        {u"财政拨款收、支", SectionTopic::Appropriation, true}, {u"财政拨款总体", SectionTopic::Appropriation, true},
        {u"财政拨款支出", SectionTopic::General, true}, {u"会议费", SectionTopic::SanGong, true},
        {u"培训费", SectionTopic::SanGong, true}, {u"因公出国", SectionTopic::SanGong, true},
        {u"公务接待", SectionTopic::SanGong, true}, {u"公务用车购置", SectionTopic::SanGong, true}, {u"一般性支出", SectionTopic::SanGong, true}, {u"收入支出", SectionTopic::Balance, true},
        {u"收支", SectionTopic::Balance, true}, {u"收、支", SectionTopic::Balance, true},
        {u"收入、支出", SectionTopic::Balance, true}, {u"收入决算", SectionTopic::Income, true},
        {u"收入情况", SectionTopic::Income, true}, {u"收入总体", SectionTopic::Income, true},
        {u"支出决算", SectionTopic::Expenditure, true}, {u"支出情况", SectionTopic::Expenditure, true},
        {u"支出总体", SectionTopic::Expenditure, true}, {u"概况", SectionTopic::Duties, true},
        {u"职责", SectionTopic::Duties, true}, {u"职能", SectionTopic::Duties, true},
        {u"机构", SectionTopic::Duties, true}, {u"单位构成", SectionTopic::Duties, true},
        {u"人员情况", SectionTopic::Duties, true}, {u"人员构成", SectionTopic::Duties, true},
        {u"基本情况", SectionTopic::Duties, true}, {u"单位设置", SectionTopic::Duties, true}}};
    const bool open = parent == SectionTopic::Other || (level <= 2 && parent != SectionTopic::Attachment);
    if (level >= 4 && !open)
        return parent;
    const bool explains = title.endsWith(u"说明"); // "三、决算报表说明" tells of the tables and holds none
    for (const Keyword &keyword : keywords)
        if (!(explains && keyword.topic == SectionTopic::Tables) && title.contains(keyword.word) && (open || (!keyword.general && parent != SectionTopic::Performance)))
            return keyword.topic;
    // A new part or section of its own says nothing of what stood before it.
    return level <= 2 && parent == SectionTopic::Duties ? SectionTopic::Duties : level == 1 ? SectionTopic::Other : parent;
}

} // namespace tieout
