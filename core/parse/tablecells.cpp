#include "parse/tablecells.h"

#include "base/digits.h"
#include "base/words.h"
#include "parse/tableforms.h"

#include <QVarLengthArray>

namespace tieout {

namespace {

QChar halfWidthDigit(QChar c)
{
    return c >= u'０' && c <= u'９' ? QChar(static_cast<char16_t>(c.unicode() - u'０' + u'0')) : c;
}

bool isCurrencySign(QChar c)
{
    return c == u'￥' || c == u'¥';
}

bool isDashChar(QChar c)
{
    return isOneOf(c, u"-－—–―─━﹣");
}

/** The digits of a number as parseDecimal reads them; empty when `word` is none. */
QVarLengthArray<QChar, 40> plainNumber(QStringView word)
{
    QVarLengthArray<QChar, 40> plain;
    qsizetype digitsInGroup = 0;
    bool separated = false, point = false, digit = false;
    if (word.size() > 3 && isOneOf(word.front(), u"(（") && isOneOf(word.back(), u")）") && word.contains(u'.')) { // "(12.50)" as accountants write it
        plain += u'-';
        word = word.mid(1).chopped(1);
    }
    if (!word.isEmpty() && isCurrencySign(word.front()))
        word = word.mid(1);
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = halfWidthDigit(word[i]);
        if (isDigit(c)) {
            plain += c;
            ++digitsInGroup;
            digit = true;
        } else if (plain.isEmpty() && (c == u'-' || c == u'－' || c == u'−' || c == u'+')) {
            plain += c == u'+' ? QChar(u'+') : QChar(u'-');
        } else if ((c == u',' || c == u'，') && digit && !point) {
            if (digitsInGroup > 3 || (separated && digitsInGroup != 3))
                return {};
            separated = true;
            digitsInGroup = 0;
        } else if ((c == u'.' || c == u'．') && digit && !point) {
            if (separated && digitsInGroup != 3)
                return {};
            point = true;
            plain += u'.';
        } else {
            return {};
        }
    }
    if (!digit || plain.back() == u'.' || (separated && !point && digitsInGroup != 3))
        return {};
    return plain;
}

bool endsInPercent(QStringView word)
{
    return word.endsWith(u'%') || word.endsWith(u'％');
}

/** Where the doubled part of a number word ends: "302302" is a code twice, "12.0012.00" an amount twice; else 0. */
qsizetype doubledNumber(QStringView word)
{
    const qsizetype half = word.size() / 2;
    if (word.size() % 2 != 0 || half == 0 || word.left(half) != word.mid(half))
        return 0;
    if (word.left(half).contains(u'.'))
        return half;
    return half == 3 || half == 5 || half == 7 ? half : 0;
}

/** Where amounts with two decimals end that stand glued together ("2,946.252,940.05": 8 and 16); empty where anything else is among them. */
std::vector<qsizetype> amountEnds(QStringView digits)
{
    std::vector<qsizetype> ends;
    for (qsizetype begin = 0; begin < digits.size(); begin = ends.back()) {
        const qsizetype point = digits.indexOf(u'.', begin);
        if (point < 0 || point + 3 > digits.size() || !isNumberWord(digits.mid(begin, point + 3 - begin)))
            return {};
        ends.push_back(point + 3);
    }
    return ends;
}

/** Whether glued amounts are one or more in bold print, each printed twice. */
bool areDoubled(QStringView digits, const std::vector<qsizetype> &ends)
{
    qsizetype begin = 0;
    for (size_t i = 0; i + 1 < ends.size(); i += 2) {
        const qsizetype size = ends[i] - begin;
        if (digits.mid(begin, size) != digits.mid(ends[i], ends[i + 1] - ends[i]))
            return false;
        begin = ends[i + 1];
    }
    return ends.size() % 2 == 0;
}

/** Whether a cell ends between a number and `next`: there is no unit behind it. */
bool endsCell(QChar next)
{
    return !isOneOf(next, u"%％万亿元人分个次台辆/~～-—至");
}

/** Whether digits behind a name and before `next`, the letters of another or nothing, are cells of their own: amounts, an amount and an economic code, or the code. */
bool areCells(QStringView digits, QStringView next)
{
    if (!next.isEmpty() && (next.size() == 1 || !next[0].isLetter() || !isWide(next[0]) || !endsCell(next[0]) || isOneOf(next[0], u"千百平批年")))
        return false;
    const qsizetype point = digits.indexOf(u'.');
    if (point < 0)
        return digits.size() == 5 && isEconomicCode(digits);
    return !amountEnds(digits).empty() || (isEconomicCode(digits.mid(point + 3)) && !amountEnds(digits.left(point + 3)).empty());
}

/** Where another cell begins inside a word of letters: the amount of "合计7414478.98", "05住房公积金12.50" or "水费12.5030206电费", the code of "奖金30203咨询费"; -1 for none. */
qsizetype cellInside(QStringView word)
{
    for (qsizetype begin = 1; begin < word.size(); ++begin) {
        if (!isDigit(word[begin]))
            continue;
        qsizetype end = begin;
        while (end < word.size() && (isDigit(word[end]) || word[end] == u'.' || word[end] == u','))
            ++end;
        if (isWide(word[begin - 1]) && areCells(word.mid(begin, end - begin), word.mid(end)))
            return begin;
        begin = end;
    }
    return -1;
}

/** Whether `digits` are the code of a class, section or item, and `name` is no unit that would make them an amount. */
bool isCodeBeforeName(QStringView digits, QStringView name)
{
    return codeLevel(digits) > 0 && isOneOf(digits[0], u"235") && isWide(name[0]) && name[0].isLetter() && name.size() > 1 &&
           (digits.size() > 3 || (endsCell(name[0]) && !isOneOf(name[0], u"千百平批年")));
}

} // namespace

bool isDashWord(QStringView word)
{
    if (word.isEmpty())
        return false;
    for (const QChar c : word)
        if (!isDashChar(c))
            return false;
    return true;
}

TextSpan wholeSpan(const Cell &cell)
{
    TextSpan whole;
    for (const TextSpan &span : cell.spans)
        whole = whole.united(span);
    return whole;
}

void leaveAsText(Cell &cell)
{
    if (cell.state == CellState::Number)
        cell.state = CellState::Text;
}

bool isNumberWord(QStringView word)
{
    const QStringView digits = endsInPercent(word) ? word.chopped(1) : word;
    return !digits.isEmpty() && !plainNumber(digits).isEmpty();
}

bool isBrokenNumberWord(QStringView word)
{
    if (word.isEmpty() || isNumberWord(word))
        return false;
    int digits = 0;
    int points = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        if (isDigit(c))
            ++digits;
        else if (c == u'.' || c == u',' || c == u'．' || c == u'，')
            ++points;
        else if (!(i == 0 && isDashChar(c)))
            return false;
    }
    return digits > 1 && points > 0;
}

namespace {

/** Whether the heads of a form stand glued together more often than bold print would have them: "预算数决算数" six times. */
bool repeatsHeads(QStringView text)
{
    constexpr qsizetype shortest = 4; // letters of two heads
    const qsizetype period = text.indexOf(text.left(2), 1);
    return period >= shortest && 2 * period < text.size() && text.size() % period == 0 && text.chopped(period) == text.mid(period);
}

} // namespace

QStringView withoutDoubling(QStringView text)
{
    const qsizetype half = text.size() / 2;
    if (text.size() < 2 || text.size() % 2 != 0 || text.left(half) != text.mid(half))
        return text;
    bool numeric = true;
    for (const QChar c : text)
        numeric = numeric && (isDigit(c) || c == u'.' || c == u',' || c == u'-' || c == u'%');
    if (numeric)
        return text.left(doubledNumber(text) > 0 ? half : text.size());
    if (isDashWord(text) || isOneOf(text[0], u"无是否") || repeatsHeads(text))
        return text;
    return text.left(half);
}

std::vector<TextPiece> splitGlued(QStringView word, qsizetype offset, bool inBold)
{
    std::vector<TextPiece> parts;
    const auto add = [&](qsizetype from, qsizetype to) {
        const QStringView part = word.mid(from, to - from);
        const QStringView once = inBold || !part.contains(u'.') ? withoutDoubling(part) : part;
        parts.push_back({once.toString(), {offset + from, offset + from + once.size()}});
    };
    const auto addRest = [&](qsizetype from) {
        for (TextPiece &piece : splitGlued(word.mid(from), offset + from, inBold))
            parts.push_back(std::move(piece));
        return std::move(parts);
    };
    // The last heads of the code and the row of the total: "类款项合计".
    constexpr QStringView codeHeads = u"类款项";
    if (word.size() > codeHeads.size() && word.startsWith(codeHeads)) {
        add(0, codeHeads.size());
        return addRest(codeHeads.size());
    }
    qsizetype end = 0;
    while (end < word.size() && (isDigit(word[end]) || word[end] == u',' || word[end] == u'.' ||
                                 (end == 0 && word[end] == u'-' && word.size() > 1 && isDigit(word[1]))))
        ++end;
    const QStringView digits = word.left(end);
    const qsizetype firstPoint = digits.indexOf(u'.');
    const bool broken = digits.contains(u"..");
    const bool nameFollows = end < word.size() && endsCell(word[end]);
    if (const std::vector<qsizetype> ends = amountEnds(digits); ends.size() > 1 && (end == word.size() || nameFollows)) {
        const bool doubled = inBold && areDoubled(digits, ends);
        for (size_t i = 0; i < ends.size(); i += doubled ? 2 : 1)
            add(i == 0 ? 0 : ends[i - 1], ends[i]);
        return nameFollows ? addRest(end) : parts;
    }
    // An amount with two decimals and more digits behind: the next cell's code or line number.
    const qsizetype amountEnd = firstPoint > 0 ? firstPoint + 3 : -1;
    if (!broken && amountEnd > 0 && amountEnd < end && isDigit(digits[firstPoint + 1]) && isDigit(digits[firstPoint + 2]) &&
        (doubledNumber(digits) == 0 || doubledNumber(digits) != amountEnd)) {
        const QStringView rest = digits.mid(amountEnd);
        const bool doubledCode = doubledNumber(rest) > 0;
        const bool plainRest = !rest.contains(u',') && rest.size() <= 14 && rest.count(u'.') <= 1;
        if (plainRest && (doubledCode || rest.contains(u'.') || rest.size() <= 2 || codeLevel(rest) > 0)) {
            add(0, amountEnd);
            return addRest(amountEnd);
        }
    }
    // An amount and the name of the next cell; a line number and its ordinal ("25二十五、债务付息支出"); a code and its name.
    const bool amountBefore = !broken && firstPoint > 0 && end == amountEnd && nameFollows;
    const bool indexBefore = end > 0 && firstPoint < 0 && end < word.size() && beginsWithOrdinal(word.mid(end));
    if (amountBefore || indexBefore || (end > 0 && end < word.size() && isCodeBeforeName(digits, word.mid(end)))) {
        add(0, end);
        return addRest(end);
    }
    if (const qsizetype next = firstPoint < 0 ? cellInside(word) : -1; next > 0) {
        add(0, next);
        return addRest(next);
    }
    add(0, word.size());
    return parts;
}

Cell readTextCell(const QString &source, const std::vector<TextSpan> &spans)
{
    Cell cell;
    for (const TextSpan span : spans) {
        QString line = QStringView(source).mid(span.begin, span.size()).trimmed().toString();
        line.replace(u'\n', u' ');
        const bool latin = !cell.text.isEmpty() && !line.isEmpty() && cell.text.back().isLetter() && cell.text.back() < QChar(0x80) &&
                           line.front().isLetter() && line.front() < QChar(0x80);
        cell.text += latin ? u' ' + line : line;
        cell.spans.push_back(span);
    }
    cell.state = cell.text.isEmpty() ? CellState::Blank : CellState::Text;
    return cell;
}

Cell readCell(const QString &source, const std::vector<TextSpan> &spans, Unit unit)
{
    Cell cell = readTextCell(source, spans);
    if (cell.state == CellState::Blank)
        return cell;
    const QString word = withoutSpaces(cell.text);
    if (isDashWord(word)) {
        cell.state = CellState::Dash;
        return cell;
    }
    const bool percent = endsInPercent(word);
    const auto characters = plainNumber(percent ? QStringView(word).chopped(1) : QStringView(word));
    const QStringView plain(characters.data(), characters.size());
    if (plain.isEmpty()) {
        const bool doubledSign = word.size() > 2 && percent && endsInPercent(QStringView(word).chopped(1));
        if (doubledSign || isBrokenNumberWord(word))
            cell.state = CellState::Unreadable;
        return cell;
    }
    const auto value = parseDecimal(plain);
    const qsizetype point = plain.indexOf(u'.');
    const int decimals = point < 0 ? 0 : static_cast<int>(plain.size() - point - 1);
    if (!value || decimals > 20)
        return cell;
    cell.state = CellState::Number;
    cell.number.value = *value;
    cell.number.decimals = decimals;
    cell.number.unit = percent ? Unit::Percent : unit;
    const bool currency = isCurrencySign(source[spans.front().begin]);
    cell.number.span = {spans.front().begin + (currency ? 1 : 0), spans.back().end - (percent ? 1 : 0)};
    return cell;
}

} // namespace tieout
