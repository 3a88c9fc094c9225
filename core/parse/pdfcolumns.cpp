#include "parse/pdfcolumns.h"

#include "parse/pdfcaption.h"
#include "parse/pdfgapheader.h"
#include "parse/pdfstack.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <algorithm>
#include <cmath>

namespace tieout {

namespace {

bool isSpacedWord(const QString &text)
{
    for (const QStringView word : {u"项目", u"收入", u"支出", u"名称", u"金额", u"栏次", u"行次", u"小计", u"合计", u"总计"})
        if (text == word)
            return true;
    return false;
}

/** "合        计" stands in two runs and is one word. */
void joinSpacedWords(PrintedLine &line)
{
    for (size_t i = 0; i + 1 < line.runs.size();) {
        PrintedRun &run = line.runs[i];
        const PrintedRun &next = line.runs[i + 1];
        if (run.text.size() == 1 && next.text.size() == 1 && isSpacedWord(run.text + next.text)) {
            run.text += next.text;
            run.span = run.span.united(next.span);
            run.box = run.box.united(next.box);
            line.runs.erase(line.runs.begin() + static_cast<qsizetype>(i) + 1);
        } else {
            ++i;
        }
    }
}

bool isAmount(const QString &text)
{
    return (isNumberWord(text) && (text.contains(u'.') || text.contains(u','))) || isDashWord(text) || isBrokenNumberWord(text);
}

/** Whether a line is a row of a table: a label and amounts, or several amounts. */
bool isRow(const PrintedLine &line)
{
    if (line.runs.size() < 2)
        return false;
    qsizetype amounts = 0, counts = 0;
    for (const PrintedRun &run : line.runs) {
        if (run.text.contains(u"……") || run.text.contains(u"....") || run.text.contains(u'。'))
            return false;
        amounts += isAmount(run.text) ? 1 : 0;
        counts += isNumberWord(run.text) ? 1 : 0;
    }
    return amounts > 0 || counts > 1;
}

bool isCaption(const PrintedLine &line)
{
    const QString text = line.text();
    return belongsToTable(text) && line.runs.size() < 4;
}

/** Whether a line can stand inside a table without an amount: a wrapped or blank row's label. */
bool isLabelLine(const PrintedLine &line, const Page &page)
{
    const QString text = line.text();
    return !text.contains(u'。') && !isPageNumber(text) && !isCaption(line)
           && line.runs.front().box.right - line.runs.front().box.left < 0.5F * page.width;
}

constexpr float nearLine = 11.5F; ///< points: from line to line of one row where rows stand apart

/** Lines [header, rows) name the columns, [rows, end) are the rows. */
struct Region
{
    size_t header = 0, rows = 0, end = 0;
};

class RegionFinder
{
public:
    RegionFinder(const std::vector<PrintedLine> &lines, const Page &page) : m_lines(lines), m_page(page) {}

    std::vector<Region> find() const
    {
        std::vector<Region> regions;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            const bool under = isCaption(m_lines[i]);
            if (!under && i > 3)
                continue;
            Region region{under ? i + 1 : i, 0, 0};
            if (!findRows(region, under))
                continue;
            regions.push_back(region);
            i = region.end - 1;
        }
        return regions;
    }

private:
    bool findRows(Region &region, bool under) const
    {
        constexpr size_t deepest = 9; // lines of a header
        size_t i = region.header;
        for (; i < m_lines.size() && i < region.header + deepest && !isRow(m_lines[i]); ++i) {
            if (isCaption(m_lines[i]) || isPageNumber(m_lines[i].text()) || isFormLine(m_lines[i]))
                region.header = i + 1;
            else if (m_lines[i].text().contains(u'。'))
                return false;
        }
        if (i >= m_lines.size() || !isRow(m_lines[i]))
            return false;
        region.rows = i;
        size_t rows = 0, amounts = 0, labels = 0;
        for (; i < m_lines.size(); ++i) {
            labels += beginsRow(m_lines[i].runs.front().text) ? 1 : 0;
            if (isRow(m_lines[i])) {
                ++rows;
                region.end = i + 1;
                amounts += static_cast<size_t>(std::count_if(m_lines[i].runs.begin(), m_lines[i].runs.end(),
                                                             [](const PrintedRun &run) { return isAmount(run.text); }));
            } else if (!isLabelLine(m_lines[i], m_page)) {
                break;
            } else if (beginsWithOrdinal(m_lines[i].text()) || codeLevel(m_lines[i].runs.front().text) > 0
                       || isTotalLabel(m_lines[i].runs.front().text)) {
                region.end = i + 1;
            }
        }
        // The rest of a table from the page before may print few amounts: its codes and ordinals tell.
        const bool goesOn = region.rows == 0 && amounts > 0 && 2 * labels > region.end && labels > 1;
        return under ? rows > 1 || amounts > 2 : goesOn || (rows > 2 && amounts > 2 * rows);
    }
    static bool isFormLine(const PrintedLine &line)
    {
        const QString text = line.text();
        return text.contains(u"部门：") || text.contains(u"单位：") || text.contains(u"编制单位") || text.contains(u"部门:");
    }

    const std::vector<PrintedLine> &m_lines;
    const Page &m_page;
};

/** Whether a run tells where columns stand: not a total that is set over several of them. */
bool tellsColumn(const PrintedLine &line, const PrintedRun &run)
{
    return line.runs.size() > 1 && (isNumberWord(run.text) || !isTotalLabel(run.text));
}

using Extent = std::pair<float, float>;

/** Stretches of the page's width that rows fill; a gap is where at most one in twenty reaches over. */
std::vector<Extent> filledExtents(const std::vector<PrintedLine> &lines, const Region &region, const Page &page)
{
    std::vector<int> cover(static_cast<size_t>(page.width) + 4, 0);
    int counted = 0;
    for (size_t i = region.rows; i < region.end; ++i) {
        counted += lines[i].runs.size() > 1 ? 1 : 0;
        for (const PrintedRun &run : lines[i].runs) {
            if (!tellsColumn(lines[i], run))
                continue;
            const auto from = static_cast<size_t>(std::max(0.0F, run.box.left));
            const auto to = std::min(cover.size() - 1, static_cast<size_t>(std::max(0.0F, run.box.right)));
            for (size_t x = from; x <= to; ++x)
                ++cover[x];
        }
    }
    const int least = counted / 20;
    std::vector<Extent> extents;
    for (size_t x = 0; x < cover.size(); ++x) {
        if (cover[x] <= least)
            continue;
        const size_t from = x;
        while (x < cover.size() && cover[x] > least)
            ++x;
        extents.emplace_back(static_cast<float>(from), static_cast<float>(x));
    }
    return extents;
}

float overlap(const Extent &extent, const Box &box)
{
    return std::min(extent.second, box.right) - std::max(extent.first, box.left);
}

bool overlapsAny(const std::vector<Extent> &extents, const Box &box)
{
    return std::any_of(extents.begin(), extents.end(), [&](const Extent &extent) { return overlap(extent, box) > -2; });
}

/** Header words that stand over no number: of right-aligned columns, of blank ones, or parents in the middle. */
class HeaderPlacer
{
public:
    HeaderPlacer(std::vector<Extent> &extents, const std::vector<PrintedLine> &lines, const Region &region)
        : m_extents(extents), m_lines(lines), m_region(region)
    {
    }

    void place()
    {
        for (const bool toTheRight : {true, false})
            for (size_t i = m_region.rows; i-- > m_region.header;)
                for (const PrintedRun &run : m_lines[i].runs)
                    if (!overlapsAny(m_extents, run.box) && !isParent(i, run))
                        widen(run, toTheRight);
        for (size_t i = m_region.rows; i-- > m_region.header;)
            for (const PrintedRun &run : m_lines[i].runs)
                if (!overlapsAny(m_extents, run.box) && !isParent(i, run))
                    insert({run.box.left, run.box.right});
    }

private:
    [[nodiscard]] bool isTitled(const Extent &extent, size_t from, size_t to) const
    {
        for (size_t i = from; i < to; ++i)
            for (const PrintedRun &run : m_lines[i].runs)
                if (overlap(extent, run.box) > -2)
                    return true;
        return false;
    }
    /** Index of the first column right of the run; the one before it is the last at its left. */
    [[nodiscard]] size_t behind(const PrintedRun &run) const
    {
        size_t i = 0;
        while (i < m_extents.size() && m_extents[i].first < run.box.left)
            ++i;
        return i;
    }
    /** Whether a word stands between two columns that have names of their own below it. */
    [[nodiscard]] bool isParent(size_t line, const PrintedRun &run) const
    {
        const size_t right = behind(run);
        if (right == 0 || right == m_extents.size())
            return false;
        const auto isChild = [&](const Extent &extent) {
            return isTitled(extent, line + 1, m_region.rows) && !isTitled(extent, line, line + 1);
        };
        return isChild(m_extents[right - 1]) && isChild(m_extents[right]);
    }
    /** Gives the word to the untitled column beside it: "本年支出合计" at the left of its column, "10.00" at the right. */
    void widen(const PrintedRun &run, bool toTheRight)
    {
        const size_t right = behind(run);
        if (toTheRight ? right == m_extents.size() : right == 0)
            return;
        Extent &extent = m_extents[toTheRight ? right : right - 1];
        if (isTitled(extent, m_region.header, m_region.rows))
            return;
        const Extent between = toTheRight ? Extent{run.box.right + 1, extent.first} : Extent{extent.second, run.box.left - 1};
        if (isTitled({between.first + 3, between.second - 3}, m_region.header, m_region.rows))
            return;
        extent = {std::min(extent.first, run.box.left), std::max(extent.second, run.box.right)};
    }
    void insert(Extent extent)
    {
        m_extents.insert(std::upper_bound(m_extents.begin(), m_extents.end(), extent), extent);
    }

    std::vector<Extent> &m_extents;
    const std::vector<PrintedLine> &m_lines;
    const Region &m_region;
};

std::vector<float> bordersOf(const std::vector<Extent> &extents)
{
    std::vector<float> xs{extents.front().first - 2};
    for (size_t i = 1; i < extents.size(); ++i)
        xs.push_back((extents[i - 1].second + extents[i].first) / 2);
    xs.push_back(extents.back().second + 2);
    return xs;
}

size_t columnAt(const std::vector<float> &xs, const Box &box)
{
    size_t best = 0;
    float most = -1e9F;
    for (size_t c = 0; c + 1 < xs.size(); ++c) {
        const float common = overlap({xs[c], xs[c + 1]}, box);
        if (common > most) {
            most = common;
            best = c;
        }
    }
    return best;
}

/** The width of each column's widest text: where names wrap, the line that is full. */
std::vector<float> widestText(const std::vector<std::vector<PrintedLine>> &columns)
{
    std::vector<float> widths(columns.size(), 0);
    for (size_t c = 0; c < columns.size(); ++c)
        for (const PrintedLine &line : columns[c])
            if (!isNumberWord(line.text()))
                widths[c] = std::max(widths[c], line.box.right - line.box.left);
    return widths;
}

TableGrid gridOf(const std::vector<PrintedLine> &lines, const Region &region, const std::vector<Extent> &extents,
                 const std::vector<RulingLine> &loose)
{
    TableGrid grid;
    grid.ruled = false;
    grid.xs = bordersOf(extents);
    const std::vector<PrintedLine> header(lines.begin() + static_cast<qsizetype>(region.header),
                                          lines.begin() + static_cast<qsizetype>(region.rows));
    grid.cells = gapHeader(header, grid.xs, loose);
    grid.headerRows = static_cast<int>(header.size());
    for (const PrintedLine &line : header)
        grid.ys.push_back(line.box.top - 1);
    std::vector<std::vector<PrintedLine>> columns(extents.size());
    for (size_t i = region.rows; i < region.end; ++i) {
        for (const PrintedRun &run : lines[i].runs) {
            auto &column = columns[columnAt(grid.xs, run.box)];
            if (!column.empty() && column.back().box.top >= lines[i].box.top) {
                column.back().runs.push_back(run);
                column.back().box = column.back().box.united(run.box);
            } else {
                column.push_back({{run}, run.box});
            }
        }
    }
    int row = grid.headerRows;
    for (const StackedRow &stacked : stackRows(columns, widestText(columns))) {
        grid.ys.push_back(stacked.top - 1);
        for (size_t c = 0; c < stacked.cells.size(); ++c)
            grid.cells.push_back({row, static_cast<int>(c), 1, 1, stacked.cells[c]});
        ++row;
    }
    grid.ys.push_back(lines[region.end - 1].box.bottom + 1);
    grid.box = {grid.xs.front() - 20, grid.ys.front(), grid.xs.back() + 20, grid.ys.back()};
    return grid;
}

std::vector<PrintedLine> spacedLines(const Document &document, const std::vector<Letter> &letters)
{
    std::vector<PrintedLine> lines = linesOf(document, letters, 0.7F);
    for (PrintedLine &line : lines)
        joinSpacedWords(line);
    return lines;
}

std::optional<TableGrid> gridFrom(const std::vector<PrintedLine> &lines, const Region &region, const Page &page,
                                  const std::vector<RulingLine> &loose)
{
    std::vector<Extent> extents = filledExtents(lines, region, page);
    if (extents.empty())
        return std::nullopt;
    HeaderPlacer(extents, lines, region).place();
    if (extents.size() < 2)
        return std::nullopt;
    return gridOf(lines, region, extents, loose);
}

} // namespace

std::vector<TableGrid> gapGrids(const Document &document, const Page &page, const std::vector<Letter> &letters,
                                const std::vector<RulingLine> &loose)
{
    const std::vector<PrintedLine> lines = spacedLines(document, letters);
    std::vector<TableGrid> grids;
    for (const Region &region : RegionFinder(lines, page).find())
        if (std::optional<TableGrid> grid = gridFrom(lines, region, page, loose))
            grids.push_back(std::move(*grid));
    return grids;
}

std::optional<TableGrid> gapGrid(const Document &document, const Page &page, const std::vector<Letter> &letters, bool headed)
{
    const std::vector<PrintedLine> lines = spacedLines(document, letters);
    const auto first = std::find_if(lines.begin(), lines.end(), [](const PrintedLine &line) {
        const QString word = line.runs.front().text;
        return isRow(line) || beginsWithOrdinal(word) || codeLevel(word) > 0;
    });
    if (first == lines.end())
        return std::nullopt;
    auto rows = headed ? static_cast<size_t>(first - lines.begin()) : size_t(0);
    while (rows > 0 && rows < lines.size() && lines[rows].box.top - lines[rows - 1].box.top < nearLine)
        --rows; // the upper part of a wrapped label
    return gridFrom(lines, {0, rows, lines.size()}, page, {});
}

} // namespace tieout
