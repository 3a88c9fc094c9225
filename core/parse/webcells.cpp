#include "parse/webcells.h"

#include "base/words.h"

#include <algorithm>

namespace tieout {

namespace {

/** Where the bars begin that a line of one cell ends with ("决算数 | |||"); -1 for any other line. */
qsizetype barsFrom(QStringView line)
{
    const QStringView printed = line.trimmed();
    if (printed.isEmpty() || printed.back() != u'|')
        return -1;
    qsizetype end = line.size();
    while (end > 0 && (line[end - 1] == u'|' || isSpace(line[end - 1])))
        --end;
    return line.left(end).contains(u'|') ? -1 : end;
}

} // namespace

std::shared_ptr<const Document> withoutCellBars(const std::shared_ptr<const Document> &document)
{
    constexpr size_t fewest = 6; // a title, a header and a row; fewer may be labels without cells beside rows
    if (document->kind != SourceKind::Text || !document->text.contains(u'|'))
        return document;
    std::vector<TextSpan> bars, run;
    const auto endRun = [&] {
        if (run.size() >= fewest)
            bars.insert(bars.end(), run.begin(), run.end());
        run.clear();
    };
    for (int line = 0; line < document->lineCount(); ++line) {
        const TextSpan span = document->lineSpan(line);
        const QStringView text = QStringView(document->text).mid(span.begin, span.size());
        if (text.trimmed().isEmpty())
            continue;
        const qsizetype from = barsFrom(text);
        if (from < 0)
            endRun();
        else
            run.push_back({span.begin + from, span.end});
    }
    endRun();
    if (bars.empty())
        return document;
    auto plain = std::make_shared<Document>(*document);
    for (const TextSpan bar : bars)
        std::fill(plain->text.begin() + bar.begin, plain->text.begin() + bar.end, QChar(u' '));
    return plain;
}

} // namespace tieout
