#include "parse/sections.h"

#include "base/words.h"
#include "parse/sectionheadings.h"

#include <algorithm>

namespace tieout {

namespace {

std::vector<Heading> headingsOf(const Document &document, const std::vector<Table> &tables)
{
    std::vector<Heading> found;
    auto table = tables.begin();
    qsizetype done = 0;
    for (int line = 0; line < document.lineCount(); ++line) {
        const TextSpan span = document.lineSpan(line);
        while (table != tables.end() && table->span.end <= span.begin)
            ++table;
        const bool inside = table != tables.end() && !table->isImage && table->span.contains(span.begin);
        if (inside || span.begin < done)
            continue;
        if (std::optional<Heading> heading = headingAt(document, line)) {
            done = heading->span.end;
            found.push_back(std::move(*heading));
        }
    }
    return found;
}

/** The line that says 目录 (or 目 and 录 on two lines), or -1. */
qsizetype contentsBegin(const Document &document)
{
    QString before;
    for (int line = 0; line < std::min(document.lineCount(), 200); ++line) {
        const QString text = withoutSpaces(document.quote(document.lineSpan(line)));
        if (text == QStringLiteral("目录") || (text == QStringLiteral("录") && before == QStringLiteral("目")))
            return document.lineSpan(line).begin;
        if (!text.isEmpty())
            before = text;
    }
    return -1;
}

bool saysTheSame(const Heading &a, const Heading &b)
{
    return a.level == b.level && QStringView(a.title).left(6) == QStringView(b.title).left(6);
}

/** Whether nothing but the rest of a wrapped title stands between two headings. */
bool followsAtOnce(const Document &document, const Heading &heading, const Heading &next)
{
    int letters = 0;
    for (qsizetype i = heading.span.end; i < next.span.begin && letters <= 16; ++i)
        letters += isSpace(document.text[i]) ? 0 : 1;
    return letters <= 16;
}

/** Contents that neither 目录 nor page numbers tell: headings without text between them that come again further down. */
void dropBareContents(const Document &document, std::vector<Heading> &headings)
{
    constexpr std::ptrdiff_t fewest = 4;
    auto end = headings.begin();
    while (end + 1 < headings.end() && followsAtOnce(document, *end, *(end + 1)))
        ++end;
    auto keep = headings.begin();
    for (auto it = headings.begin(); it <= end && it < headings.end(); ++it)
        if (std::any_of(std::max(it + 1, headings.begin() + fewest), headings.end(), [&](const Heading &later) { return saysTheSame(*it, later); }))
            keep = it + 1;
    if (keep - headings.begin() >= fewest)
        headings.erase(headings.begin(), keep);
}

/** Removes the contents: lines with page numbers, and what stands between 目录 and the first title said again. */
void dropContents(const Document &document, std::vector<Heading> &headings)
{
    std::erase_if(headings, [](const Heading &heading) { return heading.isListed; });
    const qsizetype contents = contentsBegin(document);
    const auto first = std::find_if(headings.begin(), headings.end(),
                                    [contents](const Heading &heading) { return heading.span.begin > contents; });
    if (contents >= 0 && first != headings.end()) {
        const auto again = std::find_if(first + 1, headings.end(), [&](const Heading &heading) { return saysTheSame(*first, heading); });
        if (again != headings.end() && again - first > 2)
            headings.erase(first, again);
    }
    dropBareContents(document, headings);
}

} // namespace

std::vector<Section> findSections(const Document &document, const std::vector<Table> &tables)
{
    std::vector<Heading> headings = headingsOf(document, tables);
    dropContents(document, headings);
    std::vector<Section> sections;
    std::vector<int> open; // indexes of the sections that the next heading may belong to
    for (const Heading &heading : headings) {
        while (!open.empty() && sections[static_cast<size_t>(open.back())].level >= heading.level) {
            sections[static_cast<size_t>(open.back())].body.end = heading.span.begin;
            open.pop_back();
        }
        Section section;
        section.title = heading.title;
        section.level = heading.level;
        section.heading = heading.span;
        section.body = {heading.span.begin, document.text.size()};
        section.parent = open.empty() ? -1 : open.back();
        const SectionTopic parent = open.empty() ? SectionTopic::Other : sections[static_cast<size_t>(open.back())].topic;
        section.topic = topicOf(heading.title, heading.level, parent);
        open.push_back(static_cast<int>(sections.size()));
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace tieout
