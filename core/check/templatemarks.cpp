#include "check/templatemarks.h"

#include <algorithm>
#include <array>

namespace tieout {

namespace {

constexpr std::array changeWords{u"增加", u"减少", u"增长", u"下降", u"降低", u"上升", u"大于", u"小于", u"等于",
                                 u"高于", u"低于", u"多于", u"少于", u"持平", u"提高"};

// What the templates tell the writer to do; it has no place in a published report.
constexpr std::array instructions{u"仍保留该表格式", u"作下述说明",   u"据实填写",     u"根据实际情况填写", u"请根据实际", u"此处填写",
                                  u"填写说明：",     u"（如有）",     u"（如无",       u"（若无",           u"请删除",     u"（单位名称）",
                                  u"（部门名称）",   u"XX部门",       u"XX单位",       u"××部门",           u"××单位",     u"XX万元",
                                  u"××万元",         u"XXX",          u"×××",          u"XX年度",           u"××年度",     u"XX.XX",
                                  u"＿＿",           u"____",         u"PAGEREF_Toc"};

// What a template calls the unit that fills it in: XX局, ××县, ＸＸ中心; it is no name in a heading either.
constexpr std::array placeholders{u"XX", u"××", u"ＸＸ", u"xx"};
constexpr std::array units{u"局", u"委", u"办", u"厅", u"院", u"校", u"中心", u"街道", u"镇", u"乡", u"县", u"区", u"市", u"省"};

QChar at(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() ? text[i] : QChar();
}

bool isClosing(QChar c)
{
    return c == u'）' || c == u')';
}

/** The length of a word of change at `i`, or 0. */
qsizetype changeWordAt(QStringView text, qsizetype i)
{
    for (const char16_t *word : changeWords)
        if (text.mid(i).startsWith(QStringView(word)))
            return QStringView(word).size();
    return 0;
}

/** The length of the word for a kind of unit at `i`, or 0. */
qsizetype unitAt(QStringView text, qsizetype i)
{
    for (const char16_t *unit : units)
        if (text.mid(i).startsWith(QStringView(unit)))
            return QStringView(unit).size();
    return 0;
}

/** "增长 59.65%（或与 2022 年度决算数持平）": the bracket offers another wording for the change. */
bool isChoice(QStringView text, qsizetype i)
{
    constexpr qsizetype longest = 24;
    bool change = false;
    for (const qsizetype end = std::min(i + longest, text.size()); i < end; ++i) {
        if (isClosing(text[i]))
            return change;
        change = change || changeWordAt(text, i) > 0;
    }
    return false;
}

/** 增加（减少）, 增加/减少 around the mark at `i`; empty where no two words of change meet there. */
JoinedRange pairAt(QStringView text, qsizetype i)
{
    constexpr qsizetype longest = 12;
    const bool isSlash = text[i] == u'/';
    const qsizetype before = i >= 2 ? changeWordAt(text, i - 2) : 0;
    const qsizetype after = changeWordAt(text, i + 1);
    if (before == 0 || after == 0 || text.mid(i - 2, 2) == text.mid(i + 1, 2))
        return {};
    qsizetype end = i + 1 + after;
    // 大于（小于、等于）may name three.
    while (!isSlash && end < text.size() && end < i + longest && !isClosing(text[end]))
        ++end;
    return {i - 2, end + (isSlash ? 0 : 1)};
}

} // namespace

std::vector<JoinedRange> openChoices(const JoinedText &joined)
{
    constexpr qsizetype sentence = 30;
    std::vector<JoinedRange> choices;
    const QStringView text(joined.text());
    qsizetype last = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar open = text[i];
        if (open != u'（' && open != u'(' && open != u'/')
            continue;
        if (open != u'/' && at(text, i + 1) == u'或' && isChoice(text, i + 2)) {
            choices.push_back({i, text.indexOf(open == u'（' ? u'）' : u')', i) + 1});
            continue;
        }
        const JoinedRange pair = pairAt(text, i);
        if (pair == JoinedRange{})
            continue;
        // The formula of a score may well say 每增加（减少）1 %; 增加（减少）… 增长（降低）of one sentence is one finding.
        const bool criterion = joined.isInTable(i) || at(text, i - 3) == u'每';
        if (!criterion && (last < 0 || i - last > sentence))
            choices.push_back(pair);
        last = i;
    }
    return choices;
}

std::vector<JoinedRange> leftInstructions(const JoinedText &joined)
{
    std::vector<JoinedRange> hits;
    for (const char16_t *phrase : instructions)
        for (const qsizetype i : joined.find(phrase))
            if (!joined.isInHeading(i))
                hits.push_back({i, i + QStringView(phrase).size()});
    for (const char16_t *placeholder : placeholders)
        for (const qsizetype i : joined.find(placeholder))
            if (const qsizetype size = unitAt(joined.text(), i + 2); size > 0)
                hits.push_back({i, i + 2 + size});
    std::sort(hits.begin(), hits.end());
    return hits;
}

} // namespace tieout
