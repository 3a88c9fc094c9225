#include "parse/gluedcodes.h"

#include "base/digits.h"
#include "parse/tableforms.h"
#include "parse/tablegrid.h"

#include <algorithm>

namespace tieout {

namespace {

qsizetype digitsAhead(const QString &text)
{
    return std::find_if_not(text.begin(), text.end(), isDigit) - text.begin();
}

bool isNameLetter(QChar c)
{
    return c.unicode() > 0x2E80 && c.isLetter();
}

/** How many digits of a page's number stand before the code in `text`, which belongs to the class of `neighbour`; 0 for none. */
qsizetype pageDigits(const QString &text, QStringView neighbour)
{
    constexpr qsizetype longestPage = 3, classDigits = 3;
    for (qsizetype digits = 1; digits <= longestPage && digits + classDigits <= text.size() && text[0] != u'0'; ++digits) {
        const QStringView code = QStringView(text).mid(digits);
        if (codeLevel(code) > 0 && code.startsWith(neighbour.left(classDigits)))
            return digits;
    }
    return 0;
}

} // namespace

void partCode(TableWords &words, size_t begin)
{
    qsizetype size = 0;
    for (size_t i = begin; i < words.size() && i < begin + 3; ++i) {
        const qsizetype digits = digitsAhead(words[i].text);
        if (i == begin ? (digits != 3 && digits != 5) || !isOneOf(words[i].text[0], u"23") : digits != 2 && digits != 4)
            return;
        size += digits;
        if (digits == words[i].text.size())
            continue;
        if (i == begin || (size != 5 && size != 7) || !isNameLetter(words[i].text[digits]))
            return;
        TableWord name = words[i];
        name.text.remove(0, digits);
        name.span.begin += digits;
        name.gap = 0;
        name.startsLine = false;
        words[i].text.truncate(digits);
        words[i].span.end = name.span.begin;
        words[i].kind = kindOf(words[i].text);
        words.insert(words.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(name));
        return;
    }
}

void dropGluedPageNumbers(TableWords &words)
{
    QString above;
    for (size_t i = 0; i + 1 < words.size(); ++i) {
        TableWord &word = words[i];
        if (!word.startsLine || !isDigits(word.text) || !isNameLetter(words[i + 1].text[0]))
            continue;
        if (!above.isEmpty() && !isCodeAt(words, i))
            if (const qsizetype digits = pageDigits(word.text, above); digits > 0) {
                word.text.remove(0, digits);
                word.span.begin += digits;
            }
        if (isCodeAt(words, i))
            above = word.text;
    }
}

} // namespace tieout
