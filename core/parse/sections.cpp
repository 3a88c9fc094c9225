#include "parse/sections.h"

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

/** The line that says 目录, or -1. */
qsizetype contentsBegin(const Document &document)
{
    for (int line = 0; line < std::min(document.lineCount(), 200); ++line) {
        QString text = document.quote(document.lineSpan(line));
        text.removeIf([](QChar c) { return c.isSpace(); });
        if (text == QStringLiteral("目录"))
            return document.lineSpan(line).begin;
    }
    return -1;
}

/** Removes the contents: lines with page numbers, and what stands between 目录 and the first title said again. */
void dropContents(std::vector<Heading> &headings, qsizetype contents)
{
    std::erase_if(headings, [](const Heading &heading) { return heading.isListed; });
    if (contents < 0)
        return;
    const auto first = std::find_if(headings.begin(), headings.end(),
                                    [contents](const Heading &heading) { return heading.span.begin > contents; });
    if (first == headings.end())
        return;
    const QString begin = first->title.left(6);
    const auto again = std::find_if(first + 1, headings.end(),
                                    [&](const Heading &heading) { return heading.title.left(6) == begin && heading.level == first->level; });
    if (again != headings.end() && again - first > 2)
        headings.erase(first, again);
}

} // namespace

std::vector<Section> findSections(const Document &document, const std::vector<Table> &tables)
{
    std::vector<Heading> headings = headingsOf(document, tables);
    dropContents(headings, contentsBegin(document));
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
