#include "parse/economiccodes.h"

#include "base/digits.h"
#include "parse/tablecells.h"

namespace tieout {

namespace {

/** Takes the digits of 款 from the name they are glued to ("01基本工资", "2津贴补贴") and puts them behind the class. */
void takeSection(TableWord &code, TableWord &name)
{
    const qsizetype digits = digitsAhead(name.text);
    if (name.line != code.line || digits == 0 || digits > 2 || digits == name.text.size() || !isWide(name.text[digits]))
        return;
    code.text += name.text.left(digits).rightJustified(2, u'0');
    code.span.end = name.span.begin + digits;
    name.text.remove(0, digits);
    name.span.begin += digits;
}

} // namespace

void joinEconomicCodes(TableWords &words)
{
    const auto hasDigits = [](const TableWord &word, qsizetype size) {
        return word.text.size() == size && isDigits(word.text);
    };
    TableWords joined;
    for (size_t i = 0; i < words.size(); ++i) {
        const bool isClass = i + 1 < words.size() && hasDigits(words[i], 3) && words[i].text[0] == u'3';
        const bool whole = isClass && i + 2 < words.size() && hasDigits(words[i + 1], 2);
        const bool pieces = whole || (isClass && i + 2 < words.size() && hasDigits(words[i + 1], 1) && words[i + 1].text != u"0");
        const bool parted = pieces && (words[i + 2].isText() || (whole && words[i + 1].line == words[i].line && words[i + 2].text.contains(u'.')));
        if (isClass && !parted)
            takeSection(words[i], words[i + 1]);
        joined.push_back(std::move(words[i]));
        if (!parted)
            continue;
        TableWord &code = joined.back();
        code.text += words[++i].text.rightJustified(2, u'0');
        code.span = code.span.united(words[i].span);
        code.endsLine = words[i].endsLine;
        code.after = words[i].after;
    }
    words = std::move(joined);
}

} // namespace tieout
