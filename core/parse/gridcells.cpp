#include "parse/gridcells.h"

#include "base/words.h"

#include <QRegularExpression>
#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** "合计 | 1.80 | 1.52 |" or "因公出国（境）费 | ||": a web page turned into text, filled up behind the last cell. */
bool isWebRow(QStringView line, bool inGrid)
{
    const QStringView printed = line.trimmed();
    return printed.endsWith(u'|') && !printed.startsWith(u'|') && printed.count(u'|') > (inGrid ? 0 : 1);
}

} // namespace

TextSpan trimmedCell(const Document &document, TextSpan span)
{
    while (!span.isEmpty() && document.text[span.begin].isSpace())
        ++span.begin;
    while (!span.isEmpty() && document.text[span.end - 1].isSpace())
        --span.end;
    return span;
}

std::vector<TextSpan> gridCells(const Document &document, int line, bool inGrid)
{
    TextSpan span = document.lineSpan(line);
    const QStringView text = QStringView(document.text).mid(span.begin, span.size());
    const bool barred = text.contains(u'|');
    const bool web = barred && isWebRow(text, inGrid);
    const bool bars = web || (barred && text.trimmed().startsWith(u'|') && text.count(u'|') > 2);
    const QChar mark = bars ? u'|' : u'\t';
    static const QRegularExpression contents(u"[.…]{3,}|\\t\\s*-? ?[0-9]{1,3} ?-?\\s*$|^[\\s|:\\t-]+$"_s);
    if (!text.contains(mark) || (!inGrid && !bars && text.count(mark) < 2 && contents.match(text.toString()).hasMatch()) ||
        isGridRule(text) || text.contains(u"....") || text.contains(u"……"))
        return {};
    if (bars) {
        span = trimmedCell(document, span);
        span.begin += web ? 0 : 1;
        span.end -= document.text[span.end - 1] == u'|' ? 1 : 0;
    }
    std::vector<TextSpan> cells;
    qsizetype begin = span.begin;
    for (qsizetype i = span.begin; i <= span.end; ++i) {
        if (i < span.end && document.text[i] != mark)
            continue;
        cells.push_back(trimmedCell(document, {begin, i}));
        begin = i + 1;
    }
    while (web && cells.size() > 1 && cells.back().isEmpty())
        cells.pop_back();
    if (web && inGrid && cells.size() == 1)
        cells.push_back({span.end, span.end}); // a label whose cells are blank
    return cells;
}

bool isGridRule(QStringView line)
{
    if (!line.contains(u'-') || line.trimmed().front().isLetterOrNumber())
        return false;
    static const QRegularExpression rule(u"^[\\s|:\\t-]*-[\\s|:\\t-]*$"_s);
    return rule.match(line.toString()).hasMatch();
}

std::vector<TextSpan> withoutSpanning(const Document &document, int line, std::vector<TextSpan> cells)
{
    const TextSpan span = document.lineSpan(line);
    if (!isWebRow(QStringView(document.text).mid(span.begin, span.size()), false))
        return cells;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const QString text = withoutSpaces(document.quote(*cell));
        const bool indicators = text == u"一级指标"_s;
        if (!indicators && !text.startsWith(u"年初预算") && !text.startsWith(u"全年预算"))
            continue;
        const bool labelled = !indicators && cell != cells.begin(); // 总额 and 财政资金 stand before the budget
        cells.erase(cells.begin(), labelled ? cell - 1 : cell);
        break;
    }
    return cells;
}

} // namespace tieout
