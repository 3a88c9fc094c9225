#include "parse/figurenumbers.h"

#include "base/digits.h"

#include <algorithm>
#include <array>

namespace tieout {

namespace {

constexpr std::array<QStringView, 78> countWords{
    u"台（套）", u"台(套)", u"台/套", u"套（台）", u"套(台)", u"平方公里", u"平方米", u"万人次", u"万余人", u"万人", u"万户", u"万件",
    u"万次", u"万家", u"万个", u"万亩", u"万平方米", u"余人次", u"余人", u"余家", u"余个", u"余次", u"人次", u"批次", u"场次",
    u"班次", u"团组", u"小时", u"分钟", u"个月", u"公里", u"公顷", u"公斤", u"千克", u"千瓦", u"人", u"名", u"个", u"辆",
    u"台", u"套", u"批", u"次", u"家", u"件", u"户", u"分", u"张", u"所", u"处", u"间", u"亩", u"例", u"起", u"条", u"份",
    u"篇", u"期", u"场", u"位", u"吨", u"册", u"部", u"支", u"组", u"天", u"种", u"座", u"口", u"本", u"栋", u"宗", u"倍",
    u"岁", u"项", u"艘", u"架", u"㎡"};

bool isIn(QChar c, QStringView set)
{
    return set.contains(c);
}

QChar charAt(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() ? text[i] : QChar(u'\n');
}

bool isBoundary(QStringView text, qsizetype at, bool lineStart)
{
    return lineStart || at == 0 || isIn(charAt(text, at - 1), u"\n。；：:！？;”）)");
}

/** Three digits behind a separator, and not a fourth one. */
bool isGroup(QStringView text, qsizetype at)
{
    return isDigit(charAt(text, at)) && isDigit(charAt(text, at + 1)) && isDigit(charAt(text, at + 2))
        && !isDigit(charAt(text, at + 3));
}

struct Digits
{
    QString plain;
    int decimals = 0;
    qsizetype end = 0;
    bool wellFormed = true;
};

Digits digitsAt(QStringView text, qsizetype at)
{
    Digits digits;
    qsizetype i = at;
    const auto take = [&] {
        while (isDigit(charAt(text, i)))
            digits.plain += text[i++];
    };
    take();
    while (isIn(charAt(text, i), u",，") && i - at <= 3 + 4 * 6) {
        const qsizetype next = charAt(text, i + 1) == u' ' ? i + 2 : i + 1; // "1,234, 567.00" over a line break
        // A full-width comma parts clauses more often than thousands: only an amount in full form passes.
        const bool full = text[i] == u',' || charAt(text, next + 3) == u'.' || charAt(text, next + 3) == u'，';
        if (!isGroup(text, next) || !full)
            break;
        i = next;
        take();
    }
    if (charAt(text, i) == u'.' && isDigit(charAt(text, i + 1))) {
        const qsizetype point = i++;
        digits.plain += u'.';
        take();
        digits.decimals = static_cast<int>(i - point - 1);
    }
    // "0..00", "2023.12.31": no decimal number.
    while (charAt(text, i) == u'.' && (isDigit(charAt(text, i + 1)) || charAt(text, i + 1) == u'.')) {
        digits.wellFormed = false;
        ++i;
        while (isDigit(charAt(text, i)))
            ++i;
    }
    digits.end = i;
    return digits;
}

qsizetype lengthOf(QStringView rest, std::initializer_list<QStringView> words)
{
    for (const QStringView word : words)
        if (rest.startsWith(word))
            return word.size();
    return 0;
}

/** Reads the unit behind the digits into `numeral`. */
void readUnit(QStringView text, Numeral &numeral)
{
    const qsizetype space = charAt(text, numeral.digitsEnd) == u' ' ? 1 : 0;
    const QStringView rest = text.mid(numeral.digitsEnd + space, 8);
    const auto set = [&](Unit unit, qsizetype length) {
        numeral.number.unit = unit;
        numeral.number.unitWord = rest.left(length).toString();
        numeral.end = numeral.digitsEnd + space + length;
    };
    if (rest.isEmpty())
        return;
    if (rest[0] == u'%' || rest[0] == u'％')
        return set(Unit::Percent, rest.size() > 1 && (rest[1] == u'%' || rest[1] == u'％') ? 2 : 1);
    if (rest.startsWith(u"个百分点"))
        return set(Unit::Count, 4);
    const std::array<std::pair<Unit, qsizetype>, 5> money{
        {{Unit::YiYuan, lengthOf(rest, {u"亿元", u"亿余元"})},
         {Unit::BaiWanYuan, lengthOf(rest, {u"百万元"})},
         {Unit::QianYuan, lengthOf(rest, {u"千元"})},
         {Unit::WanYuan, lengthOf(rest, {u"万元", u"万余元", u"余万元", u"多万元", u"万多元"})},
         {Unit::Yuan, lengthOf(rest, {u"元", u"余元", u"多元"})}}};
    for (const auto &[unit, length] : money)
        if (length > 0)
            return set(unit, length);
    for (const QStringView word : countWords) {
        if (!rest.startsWith(word))
            continue;
        const QStringView behind = rest.mid(word.size());
        // 分别, 个别, 项目, 次年, 部门: the word goes on and counts nothing.
        if ((word == u"分" && behind.size() > 0 && isIn(behind[0], u"别类管之")) || (word == u"部" && behind.startsWith(u"门"))
            || (word == u"本" && behind.size() > 0 && isIn(behind[0], u"部单年级")) || (word == u"条" && behind.startsWith(u"例")))
            continue;
        return set(Unit::Count, word.size());
    }
    // "剩余 10.11 万、": 元 left out; before a noun it counts people or the like.
    if (rest[0] == u'万' && (rest.size() == 1 || isIn(rest[1], u"、，。；）（()\n, 为元")))
        return set(Unit::WanYuan, 1);
    if (rest[0] == u'万' && rest[1].unicode() > 0x2E80)
        set(Unit::Count, 1);
}

bool isThreshold(QStringView text, const Numeral &numeral)
{
    QStringView rest = text.mid(numeral.end, 8);
    for (const QStringView word : {QStringView(u"（含）"), QStringView(u"(含)")})
        if (rest.startsWith(word))
            rest = rest.mid(word.size());
    if (lengthOf(rest, {u"以上", u"以下", u"以内", u"及以上", u"及以下", u"（含）以上", u"（含以上"}) > 0)
        return true;
    if (!isMoney(numeral.number.unit) && numeral.number.unit != Unit::Percent)
        return false;
    const QStringView before = text.left(numeral.digitsBegin).right(3);
    return lengthOf(before.right(1), {u"≥", u"≤", u">", u"<", u"﹤", u"﹥", u"＞", u"＜"}) > 0
        || lengthOf(before.right(2), {u"大于", u"小于", u"低于", u"高于", u"超过", u"不足", u"不超", u"未达"}) > 0
        || before == u"不少于" || before == u"不超过";
}

/** "12 月", "3 号", "第 5", 〔2022〕, "A3", "22 年": a number that measures nothing here. */
bool isNoFigure(QStringView text, const Numeral &numeral)
{
    qsizetype before = numeral.digitsBegin - 1;
    while (charAt(text, before) == u' ')
        --before;
    const QChar previous = charAt(text, before);
    if (isIn(previous, u"第〔[【《―－/") || previous == u'.' || (previous.unicode() < 0x80 && previous.isLetter()))
        return true;
    if (previous == u':' && isDigit(charAt(text, before - 1))) // "18:28" and the first word of the next line
        return true;
    const bool bare = numeral.number.unit == Unit::None;
    const qsizetype after = charAt(text, numeral.digitsEnd) == u' ' ? numeral.digitsEnd + 1 : numeral.digitsEnd;
    const QChar next = charAt(text, after);
    if (bare && (isIn(next, u"年月日号时届级等点〕]】/:-—–~～至+张版字") || (next.unicode() < 0x80 && next.isLetter())))
        return true;
    return bare && (previous == u'-' || isIn(previous, u"表图附件"));
}

Numeral itemAt(QStringView text, qsizetype at, bool lineStart)
{
    Numeral item{NumeralKind::Other, at, at, at, at, {}};
    const QChar c = text[at];
    if (c.unicode() >= u'①' && c.unicode() <= u'⑳') {
        item.kind = NumeralKind::Item;
        item.number.value = c.unicode() - u'①' + 1;
        item.digitsEnd = item.end = at + 1;
        return item;
    }
    const bool open = c == u'（' || c == u'(';
    qsizetype i = open ? at + 1 : at;
    const qsizetype first = i;
    while (isDigit(charAt(text, i)))
        ++i;
    const qsizetype run = i - first;
    if (run < 1 || run > 2)
        return item;
    const bool closed = open && isIn(charAt(text, i), u"）)");
    const bool dotted = !open && isIn(charAt(text, i), u".．、") && !isDigit(charAt(text, i + 1)) && charAt(text, i + 1) != u'.';
    if (!(dotted ? isBoundary(text, at, lineStart) || isIn(charAt(text, at - 1), u"，,") : closed && isBoundary(text, at, lineStart)))
        return item;
    item.kind = NumeralKind::Item;
    item.number.value = *parseDecimal(text.mid(first, run));
    item.digitsBegin = first;
    item.digitsEnd = i;
    item.end = i + 1;
    return item;
}

bool isSigned(QStringView text, qsizetype at)
{
    return isIn(text[at], u"-－−") && isDigit(charAt(text, at + 1)) && !isDigit(charAt(text, at - 1))
        && !isIn(charAt(text, at - 1), u"%％年月日号-—）)") && !(charAt(text, at - 1).unicode() < 0x80 && charAt(text, at - 1).isLetter());
}

} // namespace

Numeral numeralAt(QStringView text, qsizetype at, bool lineStart)
{
    Numeral numeral = itemAt(text, at, lineStart);
    if (numeral.kind == NumeralKind::Item)
        return numeral;
    const bool minus = isSigned(text, at);
    if (!minus && !isDigit(text[at]))
        return numeral;
    const Digits digits = digitsAt(text, minus ? at + 1 : at);
    numeral.digitsBegin = at;
    numeral.digitsEnd = numeral.end = digits.end;
    if (!digits.wellFormed || digits.plain.size() > 22)
        return numeral;
    numeral.number.value = *parseDecimal(minus ? u'-' + digits.plain : digits.plain);
    numeral.number.decimals = digits.decimals;
    const qsizetype after = charAt(text, digits.end) == u' ' ? digits.end + 1 : digits.end;
    if (digits.plain.size() == 4 && digits.decimals == 0 && charAt(text, after) == u'年'
        && (digits.plain.startsWith(u"19") || digits.plain.startsWith(u"20"))) {
        numeral.kind = NumeralKind::Year;
        numeral.end = after + (text.mid(after, 2) == u"年度" ? 2 : 1);
        return numeral;
    }
    readUnit(text, numeral);
    if (isNoFigure(text, numeral))
        return numeral;
    numeral.kind = isThreshold(text, numeral) ? NumeralKind::Threshold : NumeralKind::Figure;
    return numeral;
}

} // namespace tieout
