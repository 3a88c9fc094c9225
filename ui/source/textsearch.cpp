#include "source/textsearch.h"

namespace tieout {

namespace {

/** The text without white space, and where each character of it stood. */
struct Compact
{
    QString text;
    std::vector<qsizetype> at;
};

Compact compact(const QString &text)
{
    Compact out;
    out.text.reserve(text.size());
    out.at.reserve(static_cast<size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i)
        if (!text[i].isSpace()) {
            out.text += text[i];
            out.at.push_back(i);
        }
    return out;
}

} // namespace

std::vector<TextSpan> searchText(const QString &text, const QString &needle, size_t limit)
{
    std::vector<TextSpan> hits;
    const QString wanted = compact(needle).text;
    if (wanted.isEmpty())
        return hits;
    const Compact all = compact(text);
    for (qsizetype i = all.text.indexOf(wanted, 0, Qt::CaseInsensitive); i >= 0 && hits.size() < limit;
         i = all.text.indexOf(wanted, i + wanted.size(), Qt::CaseInsensitive))
        hits.push_back({all.at[static_cast<size_t>(i)], all.at[static_cast<size_t>(i + wanted.size() - 1)] + 1});
    return hits;
}

} // namespace tieout
