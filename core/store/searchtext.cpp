#include "store/searchtext.h"

#include "base/foldcharacter.h"

#include <algorithm>

namespace tieout {

namespace {

constexpr qsizetype passageSize = 1200; ///< characters: small enough to look through, few enough rows
constexpr qsizetype overlap = 80;       ///< longer than what people search for
constexpr qsizetype around = 36;        ///< characters shown on each side of a hit

/** A stretch as it stands in one line: runs of white space are one blank. */
QString inOneLine(QStringView text)
{
    return text.toString().simplified();
}

} // namespace

SearchText searchText(QStringView text)
{
    SearchText out;
    out.letters.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        if (const QChar c = withoutRadical(text[i]); c.isLetterOrNumber() || c.isSurrogate()) {
            out.letters += c.toLower();
            out.offsets.push_back(i);
        }
    return out;
}

QString pairsOf(const QString &letters)
{
    QString out;
    out.reserve(letters.size() * 3);
    for (qsizetype i = 0; i < letters.size(); ++i) {
        out += QStringView(letters).mid(i, 2);
        out += u' ';
    }
    return out;
}

QString pairQuery(const QString &letters)
{
    if (letters.size() == 1)
        return u'"' + letters + QStringLiteral("\"*");
    QString pairs = pairsOf(letters);
    pairs.chop(3); // the last letter alone and the blanks around it
    return u'"' + pairs + u'"';
}

std::vector<TextSpan> passagesOf(QStringView text)
{
    std::vector<TextSpan> out;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype line = text.indexOf(u'\n', std::min(begin + passageSize, text.size()));
        const qsizetype end = line < 0 ? text.size() : line;
        out.push_back({begin, end});
        if (end == text.size())
            break;
        begin = std::max(begin + 1, end - overlap);
    }
    return out;
}

std::vector<SearchHit> hitsIn(const QString &text, TextSpan passage, const QString &letters)
{
    const SearchText searched = searchText(QStringView(text).mid(passage.begin, passage.size()));
    std::vector<SearchHit> hits;
    for (qsizetype at = searched.letters.indexOf(letters); at >= 0; at = searched.letters.indexOf(letters, at + letters.size())) {
        const qsizetype begin = passage.begin + searched.offsets[static_cast<size_t>(at)];
        const qsizetype end = passage.begin + searched.offsets[static_cast<size_t>(at + letters.size() - 1)] + 1;
        const qsizetype from = std::max<qsizetype>(0, begin - around);
        hits.push_back({0, {begin, end}, inOneLine(QStringView(text).mid(from, begin - from)), inOneLine(QStringView(text).mid(begin, end - begin)),
                        inOneLine(QStringView(text).mid(end, around))});
    }
    return hits;
}

} // namespace tieout
