#include "check/textnumber.h"

#include "base/digits.h"
#include "base/words.h"

#include <array>

namespace tieout {

namespace {

struct UnitWord
{
    QStringView word;
    Unit unit;
};

/** The unit at `at`; longer words first. */
UnitWord unitAt(QStringView text, qsizetype at)
{
    constexpr std::array units{UnitWord{u"万元", Unit::WanYuan}, UnitWord{u"亿元", Unit::YiYuan}, UnitWord{u"元", Unit::Yuan}, UnitWord{u"%", Unit::Percent},
                               UnitWord{u"％", Unit::Percent},   UnitWord{u"个", Unit::Count},    UnitWord{u"人", Unit::Count}};
    for (const UnitWord &unit : units)
        if (text.mid(at).startsWith(unit.word))
            return unit;
    return {{}, Unit::None};
}

} // namespace

std::optional<TextNumber> numberAt(const JoinedText &joined, qsizetype at)
{
    const QStringView text(joined.text());
    while (at < text.size() && isOneOf(text[at], u"为是：:约共"))
        ++at;
    qsizetype end = at;
    while (end < text.size() && (isDigit(text[end]) || ((text[end] == u'.' || text[end] == u',') && end > at && end + 1 < text.size() && isDigit(text[end + 1]))))
        ++end;
    if (end == at)
        return std::nullopt;
    const QString digits = text.mid(at, end - at).toString().remove(u',');
    const auto value = parseDecimal(digits);
    if (!value)
        return std::nullopt;
    TextNumber number;
    const UnitWord unit = unitAt(text, end);
    const qsizetype point = digits.indexOf(u'.');
    number.operand.number.value = *value;
    number.operand.number.decimals = point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
    number.operand.number.unit = unit.unit;
    number.operand.number.span = joined.source(at, end);
    number.end = end + unit.word.size();
    return number;
}

std::optional<TextNumber> numberAfter(const JoinedText &joined, QStringView lead, qsizetype begin, qsizetype end)
{
    for (qsizetype at = joined.indexOf(lead, begin, end); at >= 0; at = joined.indexOf(lead, at + 1, end))
        if (const auto number = numberAt(joined, at + lead.size()))
            return number;
    return std::nullopt;
}

} // namespace tieout
