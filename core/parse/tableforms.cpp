#include "parse/tableforms.h"

#include "base/words.h"
#include "parse/tablecells.h"

#include <QRegularExpression>

namespace tieout {

using namespace Qt::StringLiterals;

QString tableCodeIn(QStringView line)
{
    if (!line.contains(u'公'))
        return {};
    static const QRegularExpression code(u"公开([0-9]{1,2}(?:-[0-9])?)表"_s);
    const auto match = code.match(withoutSpaces(line));
    return match.hasMatch() ? match.captured() : QString();
}

QString tableTitleIn(QStringView line)
{
    if (!line.contains(u'表'))
        return {};
    static const QRegularExpression around(u"^(?:[-•#]+|附?表[0-9一二三四五六七八九十]+(?:-[0-9]+)?[:：、.]?|附件[0-9]*[:：]?|[一二三四五六七八九十]+、|"
                                           "[（(][一二三四五六七八九十]+[)）]|公开[0-9]{1,2}表|[0-9]{1,2}[.、．](?![0-9])|"
                                           "[0-9]{1,3}(?=附?表[0-9一二三四五六七八九十]|收入|支出|财政拨款|一般公共预算|政府性基金|国有资本))+|"
                                           "公开[0-9]{1,2}(?:-[0-9])?表|[.…·]{2,}.*$|[（(]续表?[)）]$"_s);
    QString title;
    for (const QStringView word : line.split(u' ', Qt::SkipEmptyParts))
        title += withoutDoubling(withoutSpaces(word)).toString();
    title = withoutDoubling(title).toString().remove(around);
    static const QStringView stops = u"。；，,;？?！";
    if (title.size() < 3 || title.size() > 60 || !title.contains(u"表"))
        return {};
    for (const QChar c : title)
        if (stops.contains(c))
            return {};
    static const QRegularExpression end(u"表(?:[（(][^（）()]{1,30}[)）])?$"_s);
    return end.match(title).hasMatch() ? title : QString();
}

TableKind kindOfTitle(QStringView line)
{
    const QString title = withoutSpaces(line);
    if (hasAny(title, {u"绩效", u"自评"}))
        return title.contains(u"目标表") ? TableKind::Other : TableKind::PerformanceIndicators;
    if (title.contains(u"三公"))
        return TableKind::SanGong;
    if (title.contains(u"政府性基金"))
        return TableKind::Fund;
    if (title.contains(u"国有资本"))
        return TableKind::Capital;
    if (hasAny(title, {u"机关运行", u"机构运行", u"政府采购", u"国有资产", u"资产占", u"统计表", u"相关信息"}))
        return TableKind::Statistics;
    const bool general = title.contains(u"公共预算");
    if (general && title.contains(u"支出功能分类"))
        return TableKind::General;
    if (hasAny(title, {u"基本支出"}) || (general && title.contains(u"明细")))
        return TableKind::BasicEconomic;
    if (hasAny(title, {u"项目支出", u"明细", u"预算表", u"分单位"}))
        return TableKind::Other;
    const bool both = hasAny(title, {u"收入支出", u"收支", u"收入、支出"});
    // Yunnan prints what came in and went out by codes in one form, beside the 总表.
    if (both && general && !hasAny(title, {u"总表", u"总体"}))
        return TableKind::General;
    if (both && title.contains(u"财政拨款"))
        return TableKind::Appropriation;
    if (both && hasAny(title, {u"决算", u"总表", u"总体"}))
        return TableKind::Balance;
    // The one form by codes that universities have for what the treasury granted.
    if ((general || title.contains(u"高等学校财政拨款")) && title.contains(u"支出"))
        return TableKind::General;
    if (title.contains(u"财政拨款") || !hasAny(title, {u"决算", u"总表"}))
        return TableKind::Other;
    if (title.contains(u"收入"))
        return TableKind::Income;
    return title.contains(u"支出") ? TableKind::Expenditure : TableKind::Other;
}

std::optional<UnitDeclaration> unitDeclaredIn(QStringView line)
{
    if (!line.contains(u'单'))
        return std::nullopt;
    static const QRegularExpression unit(u"单\\s*位\\s*[：:]\\s*(?:人民币)?\\s*((?:千|百|百万|万|亿)?\\s*元)(?![\\p{Han}])"_s);
    const auto match = unit.match(line.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return UnitDeclaration{unitNamed(withoutSpaces(match.captured(1))), {match.capturedStart(1), match.capturedEnd(1)}};
}

bool saysEmpty(QStringView line)
{
    if (std::none_of(line.begin(), line.end(), [](QChar c) { return isOneOf(c, u"无空没未"); }))
        return false;
    const QString text = withoutSpaces(line);
    if (hasAny(text, {u"本表无数据", u"此表无数据", u"本表为空", u"此表为空", u"公开空表", u"本表无内容", u"故本表无", u"空表列示"}))
        return true;
    return hasAny(text, {u"无此项", u"没有此项", u"无相关", u"没有政府性基金", u"没有国有资本", u"无政府性基金", u"无国有资本",
                         u"没有使用政府性基金", u"没有使用国有资本", u"未安排", u"无“三公”", u"没有“三公”"}) &&
           hasAny(text, {u"收入", u"支出", u"收支", u"数据", u"预算"});
}

bool beginsWithOrdinal(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && i < 4 && isOneOf(text[i], u"一二三四五六七八九十"))
        ++i;
    return i > 0 && i < text.size() && text[i] == u'、';
}

QString behindOrdinal(const QString &name)
{
    return beginsWithOrdinal(name) ? name.mid(name.indexOf(u'、') + 1) : name;
}

bool beginsListItem(QStringView text)
{
    if (text.size() < 2)
        return false;
    if (text.startsWith(u"其中：") || text.startsWith(u"其中:") || (text[0].unicode() >= u'①' && text[0].unicode() <= u'⑳') || beginsWithOrdinal(text))
        return true;
    const bool isBracketed = text[0] == u'（' || text[0] == u'(';
    const auto isNumeral = [](QChar c) { return isOneOf(c, u"一二三四五六七八九十"); };
    qsizetype end = isBracketed ? 1 : 0;
    const qsizetype begin = end;
    const bool isDigits = text[begin] >= u'0' && text[begin] <= u'9';
    while (end < text.size() && end < begin + 3 && (isDigits ? text[end] >= u'0' && text[end] <= u'9' : isBracketed && isNumeral(text[end])))
        ++end;
    if (end == begin || end + 1 >= text.size())
        return false;
    return isBracketed ? text[end] == u'）' || text[end] == u')' : end < 3 && isOneOf(text[end], u".．、") && !text[end + 1].isDigit();
}

bool isTotalLabel(QStringView label)
{
    const QString text = withoutSpaces(label);
    if (text == u"小计" || text.isEmpty())
        return false;
    return text.endsWith(u"合计") || text.endsWith(u"总计") || text == u"总分" || text == u"综合得分" || text == u"自评总分" ||
           text == u"总得分" || text == u"资金总额" || text == u"年度资金总额";
}

int codeLevel(QStringView code)
{
    for (const QChar c : code)
        if (c < u'0' || c > u'9')
            return 0;
    const qsizetype size = code.size();
    return size == 3 || size == 5 || size == 7 || size == 9 ? static_cast<int>(size - 1) / 2 : 0;
}

bool isEconomicCode(QStringView code)
{
    return (code.size() == 3 || code.size() == 5) && code[0] == u'3' && codeLevel(code) > 0;
}

} // namespace tieout
