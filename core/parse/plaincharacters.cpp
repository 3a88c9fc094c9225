#include "parse/plaincharacters.h"

#include "base/foldcharacter.h"
#include "base/words.h"

#include <algorithm>

namespace tieout {

namespace {

/** The digit that a numeral of a year stands for; null for another character. */
QChar digitOf(QChar c)
{
    constexpr std::u16string_view numerals = u"零一二三四五六七八九";
    if (isOneOf(c, u"〇○◯Ｏ０Oo0"))
        return u'0';
    const size_t digit = numerals.find(c.unicode());
    return digit == std::u16string_view::npos ? QChar() : QChar(static_cast<char16_t>(u'0' + digit));
}

/** Where the year begins that is written in numerals before `year`; -1 for none. */
qsizetype numeralsBefore(const QString &text, qsizetype year)
{
    constexpr qsizetype length = 4;
    const qsizetype begin = year - length;
    const bool isYear = begin >= 0 && text[begin] == u'二' && digitOf(text[begin + 1]) == u'0' && !digitOf(text[begin + 2]).isNull() && !digitOf(text[begin + 3]).isNull();
    return isYear ? begin : -1;
}

} // namespace

std::shared_ptr<const Document> withPlainCharacters(const std::shared_ptr<const Document> &document)
{
    QString text = document->text;
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return withoutRadical(c) != c; }))
        for (QChar &c : text)
            c = withoutRadical(c);
    for (qsizetype year = text.indexOf(u'年'); year >= 0; year = text.indexOf(u'年', year + 1))
        if (const qsizetype begin = numeralsBefore(text, year); begin >= 0)
            text.replace(begin, year - begin, QStringLiteral("20") + digitOf(text[begin + 2]) + digitOf(text[begin + 3]));
    if (text == document->text)
        return document;
    auto plain = std::make_shared<Document>(*document);
    plain->text = std::move(text);
    return plain;
}

} // namespace tieout
