#include "parse/gluedcodes.h"

#include "base/digits.h"
#include "parse/subjectcodes.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"
#include "parse/tablegrid.h"

#include <algorithm>

namespace tieout {

namespace {

bool isNameLetter(QChar c)
{
    return isWide(c) && c.isLetter();
}

/** How many digits of a page's number stand before the code in `text`, which belongs to the class of `neighbour`; 0 for none. */
qsizetype pageDigits(const QString &text, QStringView neighbour)
{
    constexpr qsizetype longestPage = 3, classDigits = 3;
    for (qsizetype digits = 1; digits <= longestPage && digits + classDigits <= text.size() && text[0] != u'0'; ++digits) {
        const QStringView code = QStringView(text).mid(digits);
        if (!neighbour.isEmpty() && codeLevel(code) > 0 && code.startsWith(neighbour.left(classDigits)))
            return digits;
    }
    return 0;
}

/** The code of the next row below word `i`; empty where there is none. */
QStringView codeBelow(const TableWords &words, size_t i)
{
    for (++i; i < words.size(); ++i)
        if (words[i].startsLine && isCodeAt(words, i))
            return words[i].text;
    return {};
}

/** Whether word `i` is a small number alone on its line, or glued to the ordinal of an item at its begin: "7十六、金融支出". */
bool mayBePageNumber(const TableWords &words, size_t i)
{
    const TableWord &word = words[i];
    const bool small = word.text.size() < 3 || (word.text.size() == 3 && word.text[0] == u'1'); // no code
    if (!word.startsLine || !small || !isDigits(word.text) || word.text[0] == u'0')
        return false;
    return word.endsLine || (i + 1 < words.size() && words[i + 1].span.begin == word.span.end && beginsWithOrdinal(words[i + 1].text));
}

/** Only where all amounts have decimals and rows have no numbers. */
void dropLonePageNumbers(TableWords &words)
{
    constexpr size_t mostPages = 4; // of one table
    constexpr int fewestAmounts = 5;
    std::vector<size_t> pages;
    int amounts = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        const TableWord &word = words[i];
        if (word.text.contains(u"行次") || word.text.contains(u"序号"))
            return;
        if (word.text.contains(u"栏次")) { // and its numbers
            while (i + 1 < words.size() && words[i + 1].line == word.line)
                ++i;
            continue;
        }
        if (mayBePageNumber(words, i)) {
            if (!pages.empty() && pages.back() + 1 == i)
                return; // "1", "2": numbers of columns
            pages.push_back(i);
        } else if (word.kind == WordKind::Number) {
            const qsizetype point = word.text.lastIndexOf(u'.');
            if (point < 0 ? codeLevel(word.text) == 0 : word.text.size() < point + 3)
                return; // of one decimal: the next may stand below
            amounts += point < 0 ? 0 : 1;
        }
    }
    if (pages.size() > mostPages || amounts < fewestAmounts)
        return;
    for (auto page = pages.rbegin(); page != pages.rend(); ++page) {
        const auto at = words.begin() + static_cast<std::ptrdiff_t>(*page);
        if (!at->endsLine)
            std::next(at)->startsLine = true;
        words.erase(at);
    }
}

} // namespace

void partCode(TableWords &words, size_t begin)
{
    qsizetype size = 0;
    for (size_t i = begin; i < words.size() && i < begin + 3; ++i) {
        const qsizetype digits = digitsAhead(words[i].text);
        if (i == begin ? (digits != 3 && digits != 5) || words[i].text[0] != u'2' : digits != 2 && digits != 4)
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

void joinCode(TableWords &words, size_t begin)
{
    if (begin >= words.size() || words[begin].text.size() != 3 || words[begin].text[0] != u'2' || !isDigits(words[begin].text))
        return;
    QString code = words[begin].text;
    size_t end = begin + 1;
    while (end < words.size() && words[end].text.size() == 2 && isDigits(words[end].text))
        code += words[end++].text;
    const bool amountFollows = end < words.size() && words[end].kind == WordKind::Number && words[end].text.contains(u'.');
    if (end == begin + 1 || !amountFollows || !subjectCode(Classification::Function, code))
        return;
    words[begin].text = code;
    words[begin].span.end = words[end - 1].span.end;
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(begin) + 1, words.begin() + static_cast<std::ptrdiff_t>(end));
}

void dropPageNumbers(TableWords &words)
{
    QString above;
    for (size_t i = 0; i + 1 < words.size(); ++i) {
        TableWord &word = words[i];
        if (!word.startsLine || !isDigits(word.text) || !isNameLetter(words[i + 1].text[0]))
            continue;
        if (!above.isEmpty() && !isCodeAt(words, i))
            if (const qsizetype digits = std::max(pageDigits(word.text, above), pageDigits(word.text, codeBelow(words, i))); digits > 0) {
                word.text.remove(0, digits);
                word.span.begin += digits;
            }
        if (isCodeAt(words, i))
            above = word.text;
    }
    dropLonePageNumbers(words);
}

} // namespace tieout
