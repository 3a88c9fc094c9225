#include "parse/regionlines.h"

#include "base/words.h"
#include "parse/tableforms.h"

#include <QRegularExpression>

namespace tieout {

using namespace Qt::StringLiterals;

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

bool isPreamble(QStringView plain)
{
    if (!startsWithAny(plain, u"公编填部单金计预续2（("))
        return false;
    static const QRegularExpression preamble(u"^(?:(?:公开|编制|填报|填列)?(?:部门|单位)(?:名称)?(?:（单位）)?[：:]|20[0-9]{2}年度?$|(?:金额|计量)?单位[：:]|"
                                             "公开[0-9]{1,2}(?:-[0-9])?表|预算代码[：:]|（?续表?）?$|[（(]20[0-9]{2}年度?[)）]$)"_s);
    return preamble.match(plain.toString()).hasMatch();
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

} // namespace tieout
