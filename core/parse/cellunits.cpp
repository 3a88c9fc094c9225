#include "parse/cellunits.h"

#include "base/digits.h"
#include "base/words.h"

namespace tieout {

namespace {

bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

/** A word that a target or result begins with: "≥95%", "100%", "78件", "/", "2023 年". */
bool startsValue(QStringView text)
{
    const QChar first = text.front();
    return isDigit(first) || isOneOf(first, u"≥≤＞＜><=＝") || text == u"/" || text == u"无";
}

/** A line that begins a further paragraph of the same cell: "②", "合格:", "零分:", "2." but not "2.5". */
bool continuesList(QStringView text)
{
    const QChar first = text.front();
    if (first >= u'②' && first <= u'⑳')
        return true;
    if (isOneOf(first, u"合零及") && (text.startsWith(u"合格") || text.startsWith(u"零分") || text.startsWith(u"及格")))
        return true;
    if (first == u'其' && text.startsWith(u"其他"))
        return text.size() > 2 && (text[2] == u':' || text[2] == u'：');
    const bool numbered = first >= u'2' && first <= u'9' && text.size() > 1 && isOneOf(text[1], u".、．");
    return numbered && !(text.size() > 2 && isDigit(text[2]));
}

bool startsList(QStringView text)
{
    return text.startsWith(u'①') || text.startsWith(u"满分");
}

/** A whole answer of one character, which a row may print twice or more: "是 是", "优 优". */
bool isAnswer(const QString &text)
{
    return text.size() == 1 && isOneOf(text.front(), u"是否有无优良中差高低好");
}

bool belongsTogether(const QString &before, const QString &after)
{
    if (isAnswer(after) && before.endsWith(after))
        return false;
    const bool single = before.size() == 1 && after.size() == 1 && !isAscii(before[0]) && !isAscii(after[0]);
    const bool counted = before.back().isDigit() && isOneOf(after.front(), u"分次年月日人个项万元户名件台天家号处场期份小%％）)、");
    const bool leading = after.front().isDigit() && isOneOf(before.back(), u"得按在为至到过达于第约共及占计（(，,、~～－-");
    return single || counted || leading;
}

/** How likely a cell ends between two units. */
int boundaryScore(const CellUnit &before, const CellUnit &unit)
{
    int score = unit.sameLine ? 6 : 0;
    if (unit.startsValue)
        score += 4;
    if (startsList(unit.text))
        score += 12;
    if (unit.continuesList)
        score -= 14;
    if (isOneOf(unit.text.front(), u"，。、；：）)”"))
        score -= 12;
    if (isOneOf(before.text.back(), u"，、（(“"))
        score -= 12;
    if (isOneOf(before.text.back(), u"。；"))
        score += 3;
    return score;
}

void judgeUnits(Units &units)
{
    for (size_t i = 0; i < units.size(); ++i) {
        CellUnit &unit = units[i];
        unit.width = printedWidth(unit.text);
        unit.startsValue = startsValue(unit.text);
        unit.startsWide = unit.startsValue && unit.width > 2;
        unit.continuesList = continuesList(unit.text);
        unit.startsAscii = isAscii(unit.text.front());
        unit.endsAscii = isAscii(unit.text.back());
        unit.endsItem = isOneOf(unit.text.back(), u"。；;）)");
        if (i == 0)
            continue;
        unit.sameLine = unit.line == units[i - 1].line;
        unit.nextLine = unit.line == units[i - 1].line + 1;
        unit.boundary = boundaryScore(units[i - 1], unit);
    }
}

} // namespace

int printedWidth(const QString &text)
{
    int sum = 0;
    for (const QChar c : text)
        sum += c.unicode() < 0x2E80 ? 1 : 2;
    return sum;
}

Units unitsOf(const TableWords &words, const std::vector<size_t> &indexes, std::optional<int> marksLine)
{
    Units units;
    units.reserve(indexes.size());
    for (size_t i = 0; i < indexes.size(); ++i) {
        const TableWord &word = words[indexes[i]];
        const bool sameLine = i > 0 && words[indexes[i - 1]].line == word.line;
        const bool spaced = sameLine && words[indexes[i - 1]].text.size() == 1 && word.text.size() == 1;
        const bool typeset = sameLine && marksLine && word.line != *marksLine && isAscii(units.back().text.back()) != isAscii(word.text.front());
        if (typeset || (sameLine && (spaced ? belongsTogether(words[indexes[i - 1]].text, word.text) : belongsTogether(units.back().text, word.text)))) {
            units.back().text += word.text;
            units.back().words.push_back(indexes[i]);
            continue;
        }
        CellUnit &unit = units.emplace_back();
        unit.text = word.text;
        unit.words = {indexes[i]};
        unit.line = word.line;
    }
    judgeUnits(units);
    return units;
}

} // namespace tieout
