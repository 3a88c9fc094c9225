#include "parse/tablewords.h"

#include "base/digits.h"
#include "base/words.h"
#include "parse/gluedcodes.h"
#include "parse/regionlines.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <QRegularExpression>
#include <QStringTokenizer>
#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

WordKind kindOf(QStringView word)
{
    if (isDashWord(word))
        return WordKind::Dash;
    if (isNumberWord(word))
        return WordKind::Number;
    return isBrokenNumberWord(word) ? WordKind::Broken : WordKind::Text;
}

namespace {

/** How many neighbouring Chinese letters stand apart by one blank, and how many by none. */
struct LetterSpacing
{
    int apart = 0, together = 0;

    void add(QStringView line)
    {
        for (qsizetype i = 1; i < line.size(); ++i)
            if (isWide(line[i - 1]))
                isWide(line[i]) ? ++together : i + 1 < line.size() && line[i] == u' ' && isWide(line[i + 1]) ? ++apart : 0;
    }
    [[nodiscard]] bool isSpread() const { return apart > 3 && apart > together; }
};

/** Whether another item begins, its letters spread or not: "十 一 、", "年 末 结 转"; `before` is the letter in front of the blank. */
bool startsItem(QChar before, QStringView text)
{
    constexpr QStringView numerals = u"一二三四五六七八九十";
    QString plain;
    for (qsizetype i = 0; i < text.size() && plain.size() < 4; ++i)
        if (text[i] != u' ')
            plain += text[i];
    if (plain.startsWith(u"年末") || plain == u"结余分配")
        return true;
    qsizetype i = 0;
    while (i < plain.size() && numerals.contains(plain[i]))
        ++i;
    return i > 0 && i < plain.size() && plain[i] == u'、' && !numerals.contains(before);
}

/** Whether the blank at `i` stands between two letters of one word of a spread line. */
bool isLetterGap(QStringView line, qsizetype i)
{
    return i > 0 && i + 1 < line.size() && line[i] == u' ' && isWide(line[i - 1]) && isWide(line[i + 1]) && !startsItem(line[i - 1], line.mid(i + 1));
}

/** Whether an amount with two decimals is glued to more digits: "326.72326.72". */
bool hasGluedAmount(QStringView line)
{
    for (qsizetype at = line.indexOf(u'.'); at >= 0; at = line.indexOf(u'.', at + 1))
        if (at + 3 < line.size() && isDigit(line[at + 1]) && isDigit(line[at + 2]) && isDigit(line[at + 3]))
            return true;
    return false;
}

/** Whether a line has words of letters and prints none of them twice, as bold print comes ("合计合计"). */
bool isPlainPrint(QStringView line)
{
    bool hasWords = false;
    for (const QStringView word : QStringTokenizer(line, u' ', Qt::SkipEmptyParts)) {
        const QStringView letters = word.mid(std::find_if(word.begin(), word.end(), isWide) - word.begin());
        if (letters.size() < 2)
            continue;
        if (withoutDoubling(word).size() < word.size() || withoutDoubling(letters).size() < letters.size())
            return false;
        hasWords = true;
    }
    return hasWords;
}

void addWord(TableWords &words, TextPiece piece, int line, int gap, bool startsLine)
{
    TableWord &word = words.emplace_back();
    word.kind = kindOf(piece.text);
    word.text = std::move(piece.text);
    word.span = piece.span;
    word.line = line;
    word.gap = gap;
    word.startsLine = startsLine;
}

/** The words that one printed word holds: numbers may stand glued together; `goesOn` where it begins with the rest of the word before. */
void addSplit(TableWords &words, QStringView text, qsizetype begin, int line, int gap, bool startsLine, bool goesOn, bool inBold)
{
    bool first = true;
    for (TextPiece &piece : splitGlued(text, begin, inBold)) {
        if (first && goesOn && words.back().isText()) {
            words.back().text += piece.text;
            words.back().span.end = piece.span.end;
        } else {
            addWord(words, std::move(piece), line, first ? gap : 1, first && startsLine);
        }
        first = false;
    }
}

} // namespace

QString plainLine(QStringView line)
{
    QString out;
    out.reserve(line.size());
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        if (i < line.size() && !isSpace(line[i]))
            continue;
        if (i > begin)
            out += withoutDoubling(line.mid(begin, i - begin));
        begin = i + 1;
    }
    out.truncate(withoutDoubling(out).size());
    return out;
}

QString unspread(QStringView line)
{
    LetterSpacing spacing;
    spacing.add(line);
    return spacing.isSpread() ? withoutSpaces(line) : line.trimmed().toString();
}

bool isPageMark(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (trimmed.isEmpty())
        return false;
    if (trimmed.front().isDigit()) { // "7 / 30"
        static const QRegularExpression ofAll(u"^[0-9]{1,4}[/／][0-9]{1,4}$"_s);
        return trimmed.size() < 16 && (trimmed.contains(u'/') || trimmed.contains(u'／')) && ofAll.match(withoutSpaces(line)).hasMatch();
    }
    if (!isOneOf(trimmed.front(), u"-—–－─第\uFEFF\u200B"))
        return false;
    static const QRegularExpression mark(u"^(?:[-—–－─]+[0-9]{1,4}[-—–－─]+|第[0-9]{1,4}页(?:[,，/]?共[0-9]{1,4}页)?)$"_s);
    return mark.match(withoutSpaces(line)).hasMatch();
}

namespace {

/** Whether the lines of a table are justified by blanks between their letters: "一 般 公 共 服 务 支 出". */
bool isLetterSpread(const Document &document, int from, int to)
{
    LetterSpacing spacing;
    for (int line = from; line <= to; ++line) {
        const TextSpan span = document.lineSpan(line);
        spacing.add(QStringView(document.text).mid(span.begin, span.size()));
    }
    return spacing.isSpread();
}

void readWords(TableWords &words, const Document &document, int from, int to, const TextFrames &frames, const std::set<int> &skipped, bool split)
{
    const bool spread = split && isLetterSpread(document, from, to);
    for (int line = from; line <= to; ++line) {
        const TextSpan span = document.lineSpan(line);
        QStringView text = QStringView(document.text).mid(span.begin, span.size());
        if (const qsizetype note = split ? gluedNote(text) : -1; note > 0)
            text.truncate(note);
        if (skipped.contains(line) || frames.contains(line) || text.trimmed().isEmpty())
            continue;
        const bool inBold = !split || !hasGluedAmount(text) || !isPlainPrint(text);
        const size_t firstWord = words.size();
        qsizetype begin = -1;
        int gap = 0;
        bool first = true, goesOn = false;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            const bool blank = i == text.size() || isSpace(text[i]) || text[i] == QChar(0xFEFF);
            if (!blank && begin < 0)
                begin = i;
            if (blank && begin >= 0) {
                const QStringView word = text.mid(begin, i - begin);
                if (split)
                    addSplit(words, word, span.begin + begin, line, gap, first, goesOn, inBold);
                else
                    addWord(words, {word.toString(), {span.begin + begin, span.begin + i}}, line, gap, first);
                first = false;
                goesOn = spread && isLetterGap(text, i);
                begin = -1;
                gap = 0;
            }
            if (blank && i < text.size())
                ++gap;
        }
        if (!words.empty() && words.back().line == line) {
            if (split) {
                partCode(words, firstWord);
                joinCode(words, firstWord);
            }
            words.back().endsLine = true;
            words.back().after = gap;
        }
    }
}

} // namespace

TableWords wordsOf(const Document &document, int from, int to, const TextFrames &frames, const std::set<int> &skipped)
{
    TableWords words;
    readWords(words, document, from, to, frames, skipped, true);
    dropPageNumbers(words);
    return words;
}

void addPlainWords(TableWords &words, const Document &document, int from, int to, const TextFrames &frames)
{
    readWords(words, document, from, to, frames, {}, false);
}

bool overlapsAny(const std::vector<TextSpan> &spans, TextSpan span)
{
    return std::any_of(spans.begin(), spans.end(), [&](TextSpan other) { return other.overlaps(span); });
}

std::vector<TextSpan> spansOf(const TableWords &words, const std::vector<size_t> &indexes)
{
    std::vector<TextSpan> spans;
    for (size_t i = 0; i < indexes.size(); ++i) {
        const TableWord &word = words[indexes[i]];
        // Bold print leaves its second copy between the words: those spans stay apart.
        const bool joined = i > 0 && indexes[i] == indexes[i - 1] + 1 && word.line == words[indexes[i - 1]].line &&
                            word.span.begin - spans.back().end == word.gap;
        if (joined)
            spans.back().end = word.span.end;
        else
            spans.push_back(word.span);
    }
    return spans;
}

Cell textCellOf(const TableWords &words, const std::vector<size_t> &indexes)
{
    Cell cell;
    for (const size_t index : indexes) {
        const QString &text = words[index].text;
        const auto isLatin = [](QChar c) { return c < QChar(0x80) && c.isLetterOrNumber(); };
        if (!cell.text.isEmpty() && isLatin(cell.text.back()) && isLatin(text.front()))
            cell.text += u' ';
        cell.text += text;
    }
    cell.spans = spansOf(words, indexes);
    cell.state = cell.text.isEmpty() ? CellState::Blank : CellState::Text;
    return cell;
}

Cell valueCellOf(const Document &document, const TableWords &words, const std::vector<size_t> &indexes, Unit unit)
{
    return readCell(document.text, spansOf(words, indexes), unit);
}

} // namespace tieout
