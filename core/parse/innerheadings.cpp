#include "parse/innerheadings.h"

#include "base/digits.h"
#include "base/words.h"
#include "parse/sectionheadings.h"

#include <algorithm>

namespace tieout {

namespace {

/** Whether a title may begin at `at`: behind a blank or the end of a sentence, with one of the characters that titles are numbered with. */
bool mayBegin(QStringView line, qsizetype at)
{
    constexpr qsizetype paragraph = 120; // in shorter lines "1.完成情况" may be the cell of a form
    return (isSpace(line[at - 1]) || isOneOf(line[at - 1], u"。；;"))
        && (isOneOf(line[at], u"第（(一二三四五六七八九十") || (line.size() > paragraph && isOneOf(line[at], u"123456789")));
}

/** Offsets in `line` where a title inside it begins or the text behind one goes on. */
std::vector<qsizetype> breaksIn(QStringView line)
{
    std::vector<qsizetype> breaks;
    qsizetype begin = 0;
    while (begin < line.size() && (isSpace(line[begin]) || line[begin] == u'-'))
        ++begin;
    for (qsizetype i = begin; i < line.size(); ++i) {
        if (i > begin && !mayBegin(line, i))
            continue;
        const qsizetype length = innerTitleLength(line.mid(i));
        if (length == 0)
            continue;
        if (i > begin && (breaks.empty() || breaks.back() != i))
            breaks.push_back(i);
        i += length;
        while (i < line.size() && isSpace(line[i]))
            ++i;
        if (i < line.size() && !isOneOf(line[i], u"。：:"))
            breaks.push_back(i);
        --i;
    }
    if (!breaks.empty() && (line.contains(u'\t') || line.contains(u'|'))) // cells of a row: "三、国有资产占用情况 | 17 |"
        breaks.clear();
    return breaks;
}

/** How many digits of a page's number are glued to the title that the rest of the line is ("14三、决算报表说明"); 0 for none. */
qsizetype pageDigits(QStringView line)
{
    constexpr qsizetype longestNumber = 3, longestTitle = 40;
    const qsizetype digits = digitsAhead(line);
    if (digits == 0 || digits > longestNumber)
        return 0;
    const QStringView title = line.mid(digits).trimmed();
    if (title.isEmpty() || title.size() > longestTitle || !isOneOf(title.front(), u"第（(一二三四五六七八九十"))
        return 0;
    return innerTitleLength(title) == title.size() ? digits : 0;
}

} // namespace

std::shared_ptr<const Document> withLinesAtHeadings(const std::shared_ptr<const Document> &document)
{
    constexpr qsizetype shortest = 12; // two titles
    std::vector<qsizetype> breaks;
    for (int line = 0; document->kind == SourceKind::Text && line < document->lineCount(); ++line) {
        const TextSpan span = document->lineSpan(line);
        const QStringView text = QStringView(document->text).mid(span.begin, span.size());
        if (const qsizetype digits = pageDigits(text); digits > 0) {
            breaks.push_back(span.begin + digits);
            continue;
        }
        if (span.size() < shortest)
            continue;
        for (const qsizetype at : breaksIn(text))
            breaks.push_back(span.begin + at);
    }
    if (breaks.empty())
        return document;
    auto lined = std::make_shared<Document>(*document);
    std::vector<qsizetype> starts;
    std::merge(document->lineStarts.begin(), document->lineStarts.end(), breaks.begin(), breaks.end(), std::back_inserter(starts));
    lined->lineStarts = std::move(starts);
    return lined;
}

} // namespace tieout
