#include "report/document.h"

namespace tieout {

Box Box::united(const Box &other) const
{
    if (isEmpty())
        return other;
    if (other.isEmpty())
        return *this;
    return {std::min(left, other.left), std::min(top, other.top), std::max(right, other.right),
            std::max(bottom, other.bottom)};
}

void Document::indexLines()
{
    lineStarts.assign(1, 0);
    for (qsizetype i = text.indexOf(u'\n'); i >= 0; i = text.indexOf(u'\n', i + 1))
        lineStarts.push_back(i + 1);
    if (lineStarts.size() > 1 && lineStarts.back() == text.size())
        lineStarts.pop_back();
    surrogates.clear();
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i].isLowSurrogate())
            surrogates.push_back(i);
}

qsizetype Document::codePoints(TextSpan span) const
{
    const auto first = std::lower_bound(surrogates.begin(), surrogates.end(), span.begin);
    return span.size() - (std::lower_bound(first, surrogates.end(), span.end) - first);
}

int Document::lineAt(qsizetype offset) const
{
    const auto after = std::upper_bound(lineStarts.begin(), lineStarts.end(), offset);
    return std::max(0, static_cast<int>(after - lineStarts.begin()) - 1);
}

int Document::pageAt(qsizetype offset) const
{
    const auto after = std::upper_bound(pages.begin(), pages.end(), offset,
                                        [](qsizetype at, const Page &page) { return at < page.span.begin; });
    return std::max(0, static_cast<int>(after - pages.begin()) - 1);
}

TextSpan Document::lineSpan(int line) const
{
    const qsizetype begin = lineStarts.at(static_cast<size_t>(line));
    qsizetype end = text.size();
    if (static_cast<size_t>(line) + 1 < lineStarts.size())
        end = lineStarts[static_cast<size_t>(line) + 1];
    if (end > begin && text[end - 1] == u'\n')
        --end;
    return {begin, end};
}

Box Page::asShown(const Box &box) const
{
    Box out = box;
    float across = width, along = height;
    for (int turn = 0; turn < turned; turn += 90) { // a quarter clockwise made x' = height - y and y' = x
        out = {out.top, across - out.right, out.bottom, across - out.left};
        std::swap(across, along);
    }
    return out;
}

Place Document::place(TextSpan span) const
{
    Place place;
    const int page = pageAt(span.begin);
    place.page = page + 1;
    const bool perPage = kind == SourceKind::Pdf && !pages.empty();
    const qsizetype origin = perPage ? pages[static_cast<size_t>(page)].span.begin : 0;
    place.line = lineAt(span.begin) - (perPage ? lineAt(origin) : 0) + 1;
    place.begin = codePoints({origin, span.begin});
    place.end = place.begin + codePoints(span);
    return place;
}

std::vector<std::pair<int, Box>> Document::boxes(TextSpan span) const
{
    std::vector<std::pair<int, Box>> out;
    Box current;
    int currentPage = -1;
    const auto flush = [&] {
        if (!current.isEmpty())
            out.emplace_back(currentPage, current);
        current = {};
    };
    for (qsizetype i = span.begin; i < span.end && i < text.size(); ++i) {
        const int page = pageAt(i);
        const Page &on = pages[static_cast<size_t>(page)];
        const auto index = static_cast<size_t>(i - on.span.begin);
        if (text[i] == u'\n' || page != currentPage)
            flush();
        currentPage = page;
        if (index < on.boxes.size())
            current = current.united(on.boxes[index]);
    }
    flush();
    return out;
}

} // namespace tieout
