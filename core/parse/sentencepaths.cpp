#include "parse/sentencepaths.h"

#include "base/words.h"
#include "parse/subjectcodes.h"

#include <algorithm>

namespace tieout {

namespace {

struct Mark
{
    qsizetype begin = 0;
    qsizetype end = 0;
    int level = 0;
    QString digits; ///< of a code mark
};

bool isOpen(QChar c)
{
    return c == u'（' || c == u'(';
}

bool isClose(QChar c)
{
    return c == u'）' || c == u')';
}

/** The level that 类, 款 or 项 before a closing bracket at `at` names; 0 for none. */
int namedLevel(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && isClose(text[at + 1]) ? static_cast<int>(QStringView(u"类款项").indexOf(text[at])) + 1 : 0;
}

/** （类） （款） （项）, digits or both in brackets at `at`; level 0 otherwise. */
Mark markAt(QStringView text, qsizetype at, const Mark &previous)
{
    Mark mark{at, at, 0, {}};
    qsizetype i = at + 1;
    if (i + 1 < text.size() && isClose(text[i + 1])) {
        mark.level = namedLevel(text, i);
        mark.end = i + 2;
        return mark;
    }
    while (i < text.size() && text[i].unicode() < 0x80 && text[i].isDigit())
        ++i;
    const qsizetype digits = i - at - 1;
    if (const int level = namedLevel(text, i); level > 0 && digits == (level == 1 ? 3 : 2)) { // （208类）, （05款）, （01项）
        const bool goesOn = level == 1 || (previous.level == level - 1 && !previous.digits.isEmpty());
        mark.digits = goesOn ? text.mid(at + 1, digits).toString() : QString();
        mark.level = level;
        mark.end = i + 2;
        return mark;
    }
    if (i >= text.size() || !isClose(text[i]) || (digits != 2 && digits != 3 && digits != 5 && digits != 7))
        return mark;
    mark.digits = text.mid(at + 1, digits).toString();
    mark.end = i + 1;
    if (digits == 2) // goes on from the code before it
        mark.level = previous.level > 0 && previous.level < 3 && !previous.digits.isEmpty() && at - previous.end < 40
            ? previous.level + 1
            : 0;
    else if (subjectCode(Classification::Function, mark.digits.left(3))) // the report may know a 项 of a later year
        mark.level = static_cast<int>(digits - 1) / 2;
    return mark;
}

/** Whether nothing but a name, 、 included, stands between two levels of a path: "（款）法规、规划及标准（项）". */
bool isOneName(QStringView between)
{
    return !between.isEmpty() && between.size() < 40 && between[0] != u'、' &&
           std::none_of(between.begin(), between.end(), [](QChar c) { return isOneOf(c, u"。，；：\n:;,“”") || isClose(c) || c.isDigit(); });
}

/** Where the name that ends at `end` begins; not before `from`, where the name before it ends, which `isAbove` may be the level above. */
qsizetype nameBegin(const FlowText &flow, qsizetype end, qsizetype from, bool isAbove)
{
    const QString &text = flow.text;
    if (isAbove && isOneName(QStringView(text).mid(from, end - from)))
        return from;
    qsizetype i = end;
    while (i > from && end - i < 40) {
        const QChar c = text[i - 1];
        if (isOneOf(c, u"。，；：、\n:;,“”") || (c.unicode() >= u'①' && c.unicode() <= u'⑳'))
            break;
        if ((c == u'.' || c == u'．') && i >= 2 && text[i - 2].isDigit())
            break;
        // The bracket of an item "（1）机关…"; others belong to the name: 政府办公厅（室）及相关机构事务.
        if (isClose(c) && i >= 2 && text[i - 2].isDigit())
            break;
        if (c.unicode() < 0x80 && c.isDigit())
            break;
        --i;
    }
    const bool isItem = i > 0 && isOneOf(text[i - 1], u".．、）)"); // "14.用于教育事业的彩票公益金支出（2296004）"
    for (const QStringView lead : {QStringView(u"其中"), QStringView(u"年度"), QStringView(u"用于")})
        if (!isItem && QStringView(text).mid(i).startsWith(lead) && i + lead.size() < end)
            i += lead.size();
    return i;
}

/** “普通教育”（款）: where the quoted name in front of the bracket at `end` begins; -1 when none is quoted. */
qsizetype quotedBegin(QStringView text, qsizetype end)
{
    constexpr qsizetype longest = 40;
    if (end == 0 || text[end - 1] != u'”')
        return -1;
    const qsizetype from = std::max<qsizetype>(0, end - longest);
    const qsizetype open = text.mid(from, end - from).lastIndexOf(u'“');
    return open >= 0 ? from + open + 1 : -1;
}

} // namespace

std::vector<Token> pathTokens(const FlowText &flow)
{
    std::vector<Token> tokens;
    const QStringView text = flow.text;
    Mark previous;
    for (qsizetype i = 0; i + 2 < text.size(); ++i) {
        if (!isOpen(text[i]))
            continue;
        const Mark mark = markAt(text, i, previous);
        if (mark.level == 0)
            continue;
        const qsizetype quoted = quotedBegin(text, i);
        const qsizetype begin = quoted >= 0 ? quoted : nameBegin(flow, i, tokens.empty() ? 0 : tokens.back().end, !tokens.empty() && tokens.back().level < mark.level);
        if (i - begin < 2) {
            previous = {};
            continue;
        }
        Token token;
        token.kind = TokenKind::Path;
        token.begin = begin;
        token.end = mark.end;
        token.level = mark.level;
        if (!mark.digits.isEmpty() && mark.digits.size() > 2)
            token.code = mark.digits;
        else if (!mark.digits.isEmpty() && !tokens.empty())
            token.code = tokens.back().code + mark.digits;
        tokens.push_back(token);
        previous = mark;
        i = mark.end - 1;
    }
    return tokens;
}

} // namespace tieout
