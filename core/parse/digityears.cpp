#include "parse/digityears.h"

#include "base/words.h"

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

} // namespace

std::shared_ptr<const Document> withYearsInDigits(const std::shared_ptr<const Document> &document)
{
    constexpr qsizetype length = 4;
    std::shared_ptr<Document> out;
    const QString &text = document->text;
    for (qsizetype year = text.indexOf(u'年'); year >= 0; year = text.indexOf(u'年', year + 1)) {
        const qsizetype begin = year - length;
        if (begin < 0 || text[begin] != u'二' || digitOf(text[begin + 1]) != u'0')
            continue;
        const QChar tens = digitOf(text[begin + 2]), ones = digitOf(text[begin + 3]);
        if (tens.isNull() || ones.isNull())
            continue;
        if (!out)
            out = std::make_shared<Document>(*document);
        out->text.replace(begin, length, QStringLiteral("20") + tens + ones);
    }
    return out ? std::shared_ptr<const Document>(std::move(out)) : document;
}

} // namespace tieout
