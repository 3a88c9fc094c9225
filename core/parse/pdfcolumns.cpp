#include "parse/pdfcolumns.h"

#include "parse/pdfcaption.h"
#include "parse/pdfgapheader.h"
#include "parse/pdfgapregion.h"
#include "parse/pdfheaderwords.h"
#include "parse/pdfstack.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tieout {

namespace {

constexpr float nearLine = 11.5F; ///< points: from line to line of one row of a text

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
        const float common = std::min(xs[c + 1], box.right) - std::max(xs[c], box.left);
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

/** Whether a border runs through the body of an amount: either column could be its own. */
bool standsBetween(const std::vector<float> &xs, const Box &box)
{
    const float part = 0.3F * (box.right - box.left);
    return std::any_of(xs.begin() + 1, xs.end() - 1, [&](float border) { return border > box.left + part && border < box.right - part; });
}

/** The amounts of a region's rows whose column cannot be told: between two, or two of one line in one. */
std::vector<TextSpan> doubtfulAmounts(const std::vector<PrintedLine> &lines, const GapRegion &region, const std::vector<float> &xs)
{
    std::vector<TextSpan> out;
    for (size_t i = region.rows; i < region.end; ++i) {
        const PrintedRun *last = nullptr;
        for (const PrintedRun &run : lines[i].runs) {
            if (!isNumberWord(run.text) || !run.text.contains(u'.'))
                continue;
            if (standsBetween(xs, run.box) || (last && columnAt(xs, last->box) == columnAt(xs, run.box)))
                out.push_back(run.span);
            last = &run;
        }
    }
    return out;
}

/** The printed lines of a region's rows by column. */
std::vector<std::vector<PrintedLine>> columnLines(const std::vector<PrintedLine> &lines, const GapRegion &region, const std::vector<float> &xs)
{
    std::vector<std::vector<PrintedLine>> columns(xs.size() - 1);
    for (size_t i = region.rows; i < region.end; ++i) {
        for (const PrintedRun &run : lines[i].runs) {
            auto &column = columns[columnAt(xs, run.box)];
            if (!column.empty() && column.back().box.top >= lines[i].box.top) {
                column.back().runs.push_back(run);
                column.back().box = column.back().box.united(run.box);
            } else {
                column.push_back({{run}, run.box});
            }
        }
    }
    return columns;
}

using RowParting = std::vector<StackedRow> (*)(const std::vector<std::vector<PrintedLine>> &columns);

std::vector<StackedRow> printedRows(const std::vector<std::vector<PrintedLine>> &columns)
{
    return stackRows(columns, widestText(columns));
}

/** Lines that stand near each other are one row: of a text whose lines were set so. */
std::vector<StackedRow> nearRows(const std::vector<std::vector<PrintedLine>> &columns)
{
    std::map<float, std::vector<std::pair<size_t, const PrintedLine *>>> levels;
    for (size_t c = 0; c < columns.size(); ++c)
        for (const PrintedLine &line : columns[c])
            levels[line.box.top].emplace_back(c, &line);
    std::vector<StackedRow> rows;
    float last = 0;
    for (const auto &[top, level] : levels) {
        if (rows.empty() || top - last > nearLine)
            rows.push_back({std::vector<std::vector<PrintedLine>>(columns.size()), top, 0});
        last = top;
        for (const auto &[column, line] : level) {
            rows.back().cells[column].push_back(*line);
            rows.back().bottom = line->box.bottom;
        }
    }
    return rows;
}

TableGrid gridOf(const std::vector<PrintedLine> &lines, const GapRegion &region, const std::vector<Extent> &extents,
                 const std::vector<RulingLine> &loose, RowParting parted)
{
    TableGrid grid;
    grid.ruled = false;
    grid.xs = bordersOf(extents);
    const std::vector<PrintedLine> header(lines.begin() + static_cast<qsizetype>(region.header),
                                          lines.begin() + static_cast<qsizetype>(region.rows));
    grid.cells = gapHeader(header, grid.xs, loose);
    grid.headerRows = static_cast<int>(header.size());
    grid.doubtful = doubtfulAmounts(lines, region, grid.xs);
    grid.repeatsHeader = region.goesOn && !header.empty();
    for (const PrintedLine &line : header)
        grid.ys.push_back(line.box.top - 1);
    int row = grid.headerRows;
    for (const StackedRow &stacked : parted(columnLines(lines, region, grid.xs))) {
        grid.ys.push_back(stacked.top - 1);
        for (size_t c = 0; c < stacked.cells.size(); ++c)
            grid.cells.push_back({row, static_cast<int>(c), 1, 1, stacked.cells[c]});
        ++row;
    }
    grid.ys.push_back(lines[region.end - 1].box.bottom + 1); // of a form without a row: the header's
    grid.box = {grid.xs.front() - 20, grid.ys.front(), grid.xs.back() + 20, grid.ys.back()};
    return grid;
}

/** Parts a run between the letters where `ends` says that a cell does. */
template <typename Ends>
void partRuns(const Document &document, const Page &page, PrintedLine &line, const Ends &ends)
{
    std::vector<PrintedRun> runs;
    const auto letterAt = [&](qsizetype at) { return Letter{at, page.boxes[static_cast<size_t>(at - page.span.begin)]}; };
    const auto add = [&](TextSpan span, const Box &box) { runs.push_back({span, box, printedText(document, span)}); };
    for (PrintedRun &run : line.runs) {
        qsizetype begin = run.span.begin;
        Letter before = letterAt(begin);
        Box box = before.box;
        for (qsizetype at = begin + 1; at < run.span.end; ++at) {
            const Letter letter = letterAt(at);
            if (letter.box.isEmpty() || document.text[at].isSpace())
                continue;
            if (ends(before, letter, run.span)) {
                add({begin, before.at + 1}, box);
                begin = at;
                box = letter.box;
            }
            box = box.united(letter.box);
            before = letter;
        }
        if (begin == run.span.begin)
            runs.push_back(std::move(run));
        else
            add({begin, run.span.end}, box);
    }
    line.runs = std::move(runs);
}

/** "6.特种专业技术用车", not the "3 -" of a page number. */
bool beginsNumberedName(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && text[i].isDigit())
        ++i;
    return i > 0 && i + 1 < text.size() && (text[i] == u'.' || text[i] == u'．' || text[i] == u'、') && !text[i + 1].isDigit();
}

/** Parts runs where a number stands next to a name or a number of another column, however near. */
void partNumbers(const Document &document, const Page &page, PrintedLine &line)
{
    partRuns(document, page, line, [&](const Letter &before, const Letter &after, TextSpan) {
        const QChar a = document.text[before.at], b = document.text[after.at];
        const bool dash = isDashWord(QStringView(&a, 1)); // for nothing, at the right of its column
        const bool name = isWide(b) || (dash && beginsNumberedName(QStringView(document.text).mid(after.at)));
        const bool changes = (name && (a.isDigit() || dash)) || (b.isDigit() && (a.isDigit() || isWide(a)));
        // An amount that is whole goes on no further: "900.00 0.00".
        const bool whole = a.isDigit() && before.at > 1 && document.text[before.at - 2] == u'.';
        return changes && after.box.left - before.box.right > (whole ? 0.15F : 0.28F) * after.height();
    });
}

/** Parts names of a header that stand next to each other where the rows below have a gap. */
void partNames(const Document &document, const Page &page, std::vector<PrintedLine> &lines, const GapRegion &region)
{
    if (region.header == region.rows)
        return;
    Coverage cover;
    for (size_t i = region.rows; i < region.end; ++i)
        cover.add(lines[i], page.width);
    const std::vector<Extent> filled = filledExtents(cover);
    const auto isGap = [&](float from, float to) {
        for (size_t i = 1; i < filled.size(); ++i)
            if (filled[i - 1].second < to + 1 && filled[i].first > from - 1)
                return true;
        return false;
    };
    for (size_t i = region.header; i < region.rows; ++i)
        partRuns(document, page, lines[i], [&](const Letter &before, const Letter &after, TextSpan run) {
            const bool whole = before.at > run.begin && after.at + 1 < run.end; // no letter of "项 目" alone
            return whole && after.box.left - before.box.right > 0.25F * after.height() && isGap(before.box.right, after.box.left);
        });
}

std::vector<PrintedLine> spacedLines(const Document &document, const Page &page, const std::vector<Letter> &letters)
{
    std::vector<PrintedLine> lines = linesOf(document, letters, 0.7F);
    for (PrintedLine &line : lines) {
        partNumbers(document, page, line);
        joinSpacedWords(line);
    }
    return lines;
}

/** What the lines of a region show of its columns, after what earlier pages have shown. */
GapColumns columnsWith(const std::vector<PrintedLine> &lines, const GapRegion &region, const Page &page, const GapColumns &before)
{
    GapColumns table = region.goesOn ? before : GapColumns{{}, {}, false, before.top};
    if (region.header < region.rows)
        table.header.assign(lines.begin() + static_cast<qsizetype>(region.header), lines.begin() + static_cast<qsizetype>(region.rows));
    for (size_t i = region.rows; i < region.end; ++i)
        table.cover.add(lines[i], page.width);
    return table;
}

} // namespace

std::vector<TableGrid> gapGrids(const Document &document, const Page &page, const std::vector<Letter> &letters,
                                const std::vector<RulingLine> &loose, GapColumns &open)
{
    std::vector<PrintedLine> lines = spacedLines(document, page, letters);
    std::vector<TableGrid> grids;
    const std::vector<GapRegion> regions = gapRegions(lines, page, open);
    open.isOpen = false;
    for (const GapRegion &region : regions) {
        partNames(document, page, lines, region);
        open = columnsWith(lines, region, page, open);
        const std::vector<Extent> columns = gapColumns(open);
        if (columns.size() > 1)
            grids.push_back(gridOf(lines, region, columns, loose, printedRows));
    }
    open.isOpen = !regions.empty() && std::all_of(lines.begin() + static_cast<qsizetype>(regions.back().end), lines.end(), [](const PrintedLine &line) {
        return line.runs.size() == 1 && !belongsToTable(line.text()) && !line.text().contains(u'。');
    });
    open.top.assign(lines.begin(), lines.begin() + std::min<qsizetype>(2, static_cast<qsizetype>(lines.size())));
    return grids;
}

std::optional<TableGrid> gapGrid(const Document &document, const Page &page, const std::vector<Letter> &letters, bool headed)
{
    const std::vector<PrintedLine> lines = spacedLines(document, page, letters);
    const auto first = std::find_if(lines.begin(), lines.end(), [](const PrintedLine &line) {
        const QString word = line.runs.front().text;
        return !isNumberingLine(line) && (isRowLine(line) || beginsWithOrdinal(word) || codeLevel(word) > 0);
    });
    if (first == lines.end())
        return std::nullopt;
    auto rows = headed ? static_cast<size_t>(first - lines.begin()) : size_t(0);
    while (rows > 0 && lines[rows].box.top - lines[rows - 1].box.top < nearLine)
        --rows; // the upper part of a wrapped label
    const GapRegion region{0, rows, lines.size(), false};
    const std::vector<Extent> columns = gapColumns(columnsWith(lines, region, page, {}));
    if (columns.size() < 2)
        return std::nullopt;
    return gridOf(lines, region, columns, {}, nearRows);
}

} // namespace tieout
