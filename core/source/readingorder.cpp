#include "source/readingorder.h"

#include "source/gaps.h"

#include <cmath>

namespace tieout {

namespace {

/** Glyphs that follow each other in the file and on the page: part of one line, never split. */
struct Run
{
    std::vector<Glyph> glyphs;
    float middle = 0; ///< mean height on the page
    float height = 0; ///< mean
};

/** What stands on one line, in no order yet. */
using Line = Run;

bool continues(const Glyph &before, const Glyph &glyph)
{
    const float size = std::max(before.size, glyph.size);
    const float gap = glyph.box.left - before.nextX;
    // WPS sets "）。" half over each other and lowers neither; a raised mark stays in its line.
    return std::abs(glyph.y - before.y) < 0.35F * size && gap > -0.6F * size && gap < size;
}

void measure(Run &run)
{
    run.middle = run.height = 0;
    for (const Glyph &glyph : run.glyphs) {
        run.middle += (glyph.box.top + glyph.box.bottom) / 2;
        run.height += glyph.box.bottom - glyph.box.top;
    }
    run.middle /= static_cast<float>(run.glyphs.size());
    run.height /= static_cast<float>(run.glyphs.size());
}

std::vector<Run> runsOf(const std::vector<Glyph> &glyphs)
{
    std::vector<Run> runs;
    for (const Glyph &glyph : glyphs) {
        if (glyph.heading != Direction::Right)
            continue;
        if (runs.empty() || !continues(runs.back().glyphs.back(), glyph))
            runs.emplace_back();
        runs.back().glyphs.push_back(glyph);
    }
    std::erase_if(runs, [](const Run &run) {
        return std::all_of(run.glyphs.begin(), run.glyphs.end(), [](const Glyph &g) { return g.code == U' '; });
    });
    for (Run &run : runs)
        measure(run);
    return runs;
}

void append(Line &line, const Run &run)
{
    const auto had = static_cast<float>(line.glyphs.size());
    const auto more = static_cast<float>(run.glyphs.size());
    line.middle = (line.middle * had + run.middle * more) / (had + more);
    line.height = (line.height * had + run.height * more) / (had + more);
    line.glyphs.insert(line.glyphs.end(), run.glyphs.begin(), run.glyphs.end());
}

/** Runs at about one height make a line; a cell of two lines beside a cell of one stays apart (half a line off). */
std::vector<Line> linesOf(std::vector<Run> runs)
{
    std::stable_sort(runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.middle < b.middle; });
    std::vector<Line> lines;
    for (Run &run : runs) {
        if (!lines.empty() &&
            run.middle - lines.back().middle <= 0.4F * std::min(run.height, lines.back().height))
            append(lines.back(), run);
        else
            lines.push_back(std::move(run));
    }
    return lines;
}

bool isClosingMark(const Glyph &glyph)
{
    return glyph.code == U' ' || QStringView(u"。，、；：）》”’！？%％").contains(QChar(static_cast<char16_t>(glyph.code)));
}

bool endsBefore(const Line &line, const Glyph &mark)
{
    return std::any_of(line.glyphs.begin(), line.glyphs.end(), [&](const Glyph &glyph) {
        return glyph.code != U' ' && std::abs(mark.box.left - glyph.nextX) < 0.6F * mark.size;
    });
}

/** A full stop that stands raised or lowered beside its sentence belongs into that line. */
void takeInStrayMarks(std::vector<Line> &lines)
{
    for (size_t i = 0; i < lines.size(); ++i) {
        Line &marks = lines[i];
        if (marks.glyphs.size() > 2 || !std::all_of(marks.glyphs.begin(), marks.glyphs.end(), isClosingMark))
            continue;
        for (const size_t j : {i - 1, i + 1}) {
            if (j >= lines.size() || lines[j].glyphs.empty() || marks.glyphs.empty() ||
                std::abs(lines[j].middle - marks.middle) > 0.8F * lines[j].height ||
                !endsBefore(lines[j], marks.glyphs.front()))
                continue;
            lines[j].glyphs.insert(lines[j].glyphs.end(), marks.glyphs.begin(), marks.glyphs.end());
            marks.glyphs.clear();
        }
    }
    std::erase_if(lines, [](const Line &line) { return line.glyphs.empty(); });
}

/** The same character at almost the same place: bold type made by drawing twice. "22" is two. */
bool isDouble(const Glyph &before, const Glyph &glyph)
{
    const float width = std::min(before.box.right - before.box.left, glyph.box.right - glyph.box.left);
    return before.code == glyph.code && std::abs(glyph.box.left - before.box.left) < 0.3F * width &&
           std::abs(glyph.y - before.y) < 0.3F * glyph.size;
}

/** Makes the boxes of neighbours meet in no point: the box of a number holds that number alone. */
void separate(std::vector<InkChar> &row)
{
    for (size_t i = 0; i + 1 < row.size(); ++i) {
        Box &left = row[i].glyph.box;
        Box &right = row[i + 1].glyph.box;
        if (left.right <= right.left)
            continue;
        if (right.left > left.left + 0.2F * (left.right - left.left))
            left.right = right.left;
        else
            left.right = right.left = (right.left + left.right) / 2;
    }
    for (InkChar &ink : row) {
        Box &box = ink.glyph.box;
        const float across = 0.01F * (box.right - box.left), along = 0.01F * (box.bottom - box.top);
        box = {box.left + across, box.top + along, box.right - across, box.bottom - along};
    }
}

std::vector<InkChar> ordered(std::vector<Glyph> glyphs)
{
    std::stable_sort(glyphs.begin(), glyphs.end(),
                     [](const Glyph &a, const Glyph &b) { return a.box.left < b.box.left; });
    std::vector<InkChar> row;
    bool blank = false;
    for (const Glyph &glyph : glyphs) {
        if (glyph.code == U' ') {
            blank = true;
            continue;
        }
        if (!row.empty() && isDouble(row.back().glyph, glyph))
            continue;
        row.push_back({glyph, blank});
        blank = false;
    }
    return row;
}

void write(PageText &page, const std::vector<InkChar> &row, const std::vector<bool> &spaces)
{
    for (size_t i = 0; i < row.size(); ++i) {
        if (spaces[i]) {
            page.text += u' ';
            page.boxes.emplace_back();
        }
        const char32_t code = row[i].glyph.code;
        const QString units = QString::fromUcs4(&code, 1);
        page.text += units;
        page.boxes.insert(page.boxes.end(), static_cast<size_t>(units.size()), row[i].glyph.box);
    }
    page.text += u'\n';
    page.boxes.emplace_back();
}

/** Whether what runs at an odd angle is a mark across the page; where hardly anything else is there, the page was scanned so. */
bool isMarked(const std::vector<Glyph> &glyphs)
{
    const auto aslant = std::count_if(glyphs.begin(), glyphs.end(), [](const Glyph &glyph) { return glyph.heading == Direction::Aslant; });
    return 10 * static_cast<size_t>(aslant) < 9 * glyphs.size();
}

/** Sideways text: after the page's lines, each run a line in the file's order. Watermarks and stamps are no text of the report. */
void writeTurned(PageText &page, const std::vector<Glyph> &glyphs)
{
    const bool marked = isMarked(glyphs);
    std::vector<InkChar> row;
    bool blank = false;
    const auto flush = [&] {
        std::vector<bool> spaces;
        for (const InkChar &ink : row)
            spaces.push_back(ink.afterBlank && !spaces.empty());
        if (!row.empty())
            write(page, row, spaces);
        row.clear();
    };
    for (const Glyph &glyph : glyphs) {
        if (glyph.heading == Direction::Right || (marked && glyph.heading == Direction::Aslant))
            continue;
        if (glyph.code == U' ') {
            blank = true;
            continue;
        }
        if (!row.empty()) {
            const Glyph &before = row.back().glyph;
            const float reach = 2.5F * std::max(glyph.size, before.size);
            if (std::abs(glyph.box.left - before.box.left) > reach || std::abs(glyph.box.top - before.box.top) > reach)
                flush();
        }
        row.push_back({glyph, blank});
        blank = false;
    }
    flush();
}

} // namespace

PageText readingOrder(const PageInk &ink, const std::vector<RulingLine> &rules)
{
    std::vector<Line> lines = linesOf(runsOf(ink.glyphs));
    takeInStrayMarks(lines);
    std::vector<RulingLine> upright;
    std::copy_if(rules.begin(), rules.end(), std::back_inserter(upright),
                 [](const RulingLine &rule) { return !rule.isHorizontal(); });
    PageText page;
    page.boxes.reserve(ink.glyphs.size() + lines.size());
    for (Line &line : lines) {
        std::vector<InkChar> row = ordered(std::move(line.glyphs));
        const std::vector<bool> spaces = findSpaces(row, upright);
        separate(row);
        write(page, row, spaces);
    }
    writeTurned(page, ink.glyphs);
    return page;
}

} // namespace tieout
