#include "parse/regionlines.h"

#include "base/digits.h"
#include "base/words.h"
#include "parse/tableforms.h"

#include <QRegularExpression>
#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** Whether a title of department and year, or one with a bracket, may go on in `next`. */
bool breaksOff(QStringView plain, QStringView next)
{
    constexpr qsizetype longest = 60, longestRest = 20; // letters
    if (plain.isEmpty() || next.isEmpty() || plain.size() > longest || next.size() > longestRest || next.contains(u'续') || !isOneOf(next.back(), u"表）)"))
        return false;
    if (plain.contains(u'表')) {
        const qsizetype open = std::max(plain.lastIndexOf(u'（'), plain.lastIndexOf(u'('));
        return open > 0 && plain[open - 1] == u'表' && !plain.mid(open).contains(u'）') && !plain.mid(open).contains(u')') && next.back() != u'表';
    }
    if (next.back() != u'表' || !plain.contains(u'年'))
        return false;
    static const QRegularExpression named(u"20[0-9]{2}年度?(?:部门|单位)?(?:一般公共预算|政府性基金|国有资本|财政拨款|收入|支出|收支|“三公”)"_s);
    return named.match(plain.toString()).hasMatch();
}

/** Whether a title can not end here: "青禾县教育局2023年度一般公共预算财政拨款“三公”经费". */
bool isUnfinishedTitle(QStringView plain)
{
    for (const QStringView end : {u"经费", u"预算", u"拨款", u"财政", u"基金", u"基本", u"”"})
        if (plain.endsWith(end))
            return true;
    return false;
}

} // namespace

bool startsWithAny(QStringView plain, QStringView initials)
{
    return !plain.isEmpty() && initials.contains(plain.front());
}

bool isNoteStart(QStringView plain)
{
    if (!startsWithAny(plain, u"备注说"))
        return false;
    static const QRegularExpression note(u"^(?:备?注[：:0-9]|说明[：:])"_s);
    return note.match(plain.toString()).hasMatch();
}

qsizetype gluedNote(QStringView line)
{
    for (qsizetype at = line.indexOf(u'注'); at > 0; at = line.indexOf(u'注', at + 1)) {
        const qsizetype begin = line[at - 1] == u'备' ? at - 1 : at;
        if (begin > 0 && isDigit(line[begin - 1]) && at + 1 < line.size() && isOneOf(line[at + 1], u"：:"))
            return begin;
    }
    return -1;
}

bool isPreamble(QStringView plain)
{
    if (!startsWithAny(plain, u"公编填部单金计预续2（("))
        return false;
    static const QRegularExpression preamble(u"^(?:(?:公开|编制|填报|填列)?(?:部门|单位)(?:名称)?(?:（单位）)?[：:]|20[0-9]{2}年度?$|(?:金额|计量)?单位[：:]|"
                                             "公开[0-9]{1,2}(?:-[0-9])?表|预算代码[：:]|（?续表?）?$|[（(]20[0-9]{2}年度?[)）]$)"_s);
    return preamble.match(plain.toString()).hasMatch();
}

bool mayBeLabel(const QString &text)
{
    constexpr qsizetype longest = 24;
    return text.size() <= longest && !isNoteStart(text) && !isPreamble(text) && !text.startsWith(u"附件") && tableTitleIn(text).isEmpty();
}

bool isTableMark(QStringView plain)
{
    if (plain.size() > 8 || !startsWithAny(plain, u"附表"))
        return false;
    static const QRegularExpression mark(u"^附?[表件][0-9一二三四五六七八九十]{1,3}(?:-[0-9]{1,2})?[:：]?$"_s);
    return mark.match(plain.toString()).hasMatch();
}

bool looksLikeHeader(QStringView plain)
{
    return plain == u"收入" || plain == u"项" || plain.startsWith(u"项目") ||
           hasAny(plain, {u"栏次", u"行次", u"科目编码", u"科目代码", u"科目名称", u"预算数", u"决算数", u"收入支出", u"人员经费", u"统计数", u"采购金额", u"本年收入", u"本年支出", u"合计"});
}

bool isPerformanceTitle(QStringView plain)
{
    plain = soleCell(plain);
    return plain.endsWith(u'表') && plain.contains(u"自评") && kindOfTitle(tableTitleIn(plain)) == TableKind::PerformanceIndicators;
}

bool isSentence(QStringView plain)
{
    const auto isComma = [&](qsizetype i) { return plain[i] == u',' && !(i + 1 < plain.size() && plain[i + 1].isDigit()); };
    bool hasComma = plain.contains(u'，');
    for (qsizetype i = plain.indexOf(u','); !hasComma && i >= 0; i = plain.indexOf(u',', i + 1))
        hasComma = isComma(i);
    return (plain.contains(u'。') && plain.size() > 12) || (hasComma && plain.size() > 30);
}

QStringView soleCell(QStringView line)
{
    line = line.trimmed();
    while (line.endsWith(u'|'))
        line = line.chopped(1).trimmed();
    return line;
}

bool endsTables(QStringView plain)
{
    if (!startsWithAny(plain, u"第附一二三四五六七八九十"))
        return false;
    static const QRegularExpression part(u"^第[一二三四五六七八九十]+部分|^(?:[一二三四五六七八九十]+、).*(?:情况说明|名词解释)$|^附件[0-9一二三四五六七八九十]*[：:]?$"_s);
    return part.match(plain.toString()).hasMatch();
}

bool isStatutoryTitle(const QString &title)
{
    if (title.isEmpty() || title.contains(u"详见") || title.contains(u"如下") || title.contains(u"空表") || title.contains(u"不涉及") || title.startsWith(u"附《") || endsTables(title))
        return false;
    const TableKind kind = kindOfTitle(title);
    if (kind == TableKind::PerformanceIndicators)
        return false;
    const bool isOfAll = title.endsWith(u"部门决算表") || title.endsWith(u"单位决算表"); // "青禾县教育局2023年度部门决算表" stands over all of them
    return kind != TableKind::Other || (title.contains(u"决算表") && !isOfAll) || title.contains(u"决算明细表") || title.contains(u"分类预算表");
}

QString brokenTitle(const QString &plain, const QString &next)
{
    if (!breaksOff(plain, next))
        return {};
    const QString whole = tableTitleIn(QString(plain + next));
    const bool isOwn = kindOfTitle(tableTitleIn(next)) != TableKind::Other && !isUnfinishedTitle(plain); // "出决算表" is no title
    return isStatutoryTitle(whole) && !isOwn ? whole : QString();
}

QString titleWithoutYear(QString title)
{
    static const QRegularExpression year(u"^.*20[0-9]{2}年度?"_s);
    return title.remove(year);
}

} // namespace tieout
