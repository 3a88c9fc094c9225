#include "parse/pdfgapregion.h"

#include "parse/pdfcaption.h"
#include "parse/pdfheaderwords.h"
#include "parse/pdfstack.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tieout {

namespace {

bool isAmount(const QString &text)
{
    return (isNumberWord(text) && (text.contains(u'.') || text.contains(u','))) || isDashWord(text) || isBrokenNumberWord(text);
}

qsizetype amountsIn(const PrintedLine &line)
{
    return std::count_if(line.runs.begin(), line.runs.end(), [](const PrintedRun &run) { return isAmount(run.text); });
}

/** Lines above a table that tell whose it is. */
bool isFormLine(const PrintedLine &line)
{
    const QString text = line.text();
    return text.contains(u"部门：") || text.contains(u"单位：") || text.contains(u"编制单位") || text.contains(u"部门:");
}

/** Whether a word of a line can only begin a row: of any column, as a name may stand right of blank ones. */
bool namesRow(const PrintedLine &line)
{
    const QString first = line.runs.front().text;
    return codeLevel(first) > 0 || isTotalLabel(first)
           || std::any_of(line.runs.begin(), line.runs.end(), [](const PrintedRun &run) { return beginsWithOrdinal(run.text); });
}

/** The first of the lines [header, rows) that is the upper part of a name in the first row. */
size_t firstRowLine(const std::vector<PrintedLine> &lines, size_t header, size_t rows)
{
    const auto isUpperPart = [&](size_t i) {
        const PrintedLine &line = lines[i];
        const float step = lines[i + 1].middleY() - line.middleY();
        return !isNumberingLine(line) && (namesRow(line) || step < 0.8F * (line.box.bottom - line.box.top));
    };
    while (rows > header && rows < lines.size() && isUpperPart(rows - 1))
        --rows;
    return rows;
}

class RegionFinder
{
public:
    RegionFinder(const std::vector<PrintedLine> &lines, const Page &page, const GapColumns &before) : m_lines(lines), m_page(page), m_before(before), m_captions(lines.size())
    {
        while (m_first < before.top.size() && m_first < lines.size() && isRunning(m_first))
            ++m_first;
    }

    std::vector<GapRegion> find() const
    {
        std::vector<GapRegion> regions;
        size_t begin = m_first;
        if (GapRegion rest{m_first, m_first, m_first, true}; takesRest(rest)) {
            regions.push_back(rest);
            begin = rest.end;
        }
        for (size_t i = begin; i < m_lines.size(); ++i) {
            const bool under = isCaption(i);
            const bool repeats = !under && repeatsHeader(i);
            if (!under && !repeats && i > m_first + 3)
                continue;
            GapRegion region{under ? i + 1 : i, 0, 0, repeats};
            if (repeats ? takeRows(region, i + m_before.header.size()).rows == 0 : !findRows(region, under))
                continue;
            // The title may be printed again with the header: the rows of both pages tell the columns.
            region.goesOn = region.goesOn || (region.rows == region.header + m_before.header.size() && repeatsHeader(region.header));
            regions.push_back(region);
            i = region.end - 1;
        }
        return regions;
    }

private:
    /** What the rows of a region hold. */
    struct Content
    {
        size_t rows = 0, labels = 0;
        qsizetype amounts = 0;
    };

    /** Whether line `i` is a table's title, mark, unit or note. */
    [[nodiscard]] bool isCaption(size_t i) const
    {
        if (!m_captions[i])
            m_captions[i] = m_lines[i].runs.size() < 4 && belongsToTable(m_lines[i].text());
        return *m_captions[i];
    }

    /** Whether line `i` can stand inside a table without an amount: a wrapped or blank row's label. */
    [[nodiscard]] bool isLabelLine(size_t i) const
    {
        const PrintedLine &line = m_lines[i];
        if (line.runs.front().box.right - line.runs.front().box.left >= 0.5F * m_page.width)
            return false;
        const QString text = line.text();
        return !text.contains(u'。') && !isPageNumber(text) && !isCaption(i);
    }

    /** Whether line `i` is a running head: alone in its line, and there on the page before too. */
    [[nodiscard]] bool isRunning(size_t i) const
    {
        const PrintedLine &line = m_lines[i], &before = m_before.top[i];
        return line.runs.size() == 1 && std::abs(line.box.top - before.box.top) < 2 && !repeatsHeader(i) && !belongsToTable(line.text())
               && furnitureKey(line.text()) == furnitureKey(before.text());
    }

    /** Whether the header of the table before stands at line `i` again. */
    [[nodiscard]] bool repeatsHeader(size_t i) const
    {
        const std::vector<PrintedLine> &header = m_before.header;
        if (header.empty() || (header.size() == 1 && header.front().runs.size() < 3) || i + header.size() >= m_lines.size())
            return false;
        for (size_t k = 0; k < header.size(); ++k)
            if (m_lines[i + k].text() != header[k].text() || std::abs(m_lines[i + k].box.left - header[k].box.left) > 3)
                return false;
        return true;
    }

    /** Whether the page begins with rows of the table before that stand in its columns, amounts or not. */
    bool takesRest(GapRegion &region) const
    {
        if (!m_before.isOpen || m_first >= m_lines.size() || repeatsHeader(m_first))
            return false;
        const std::vector<Extent> columns = gapColumns(m_before);
        const auto stands = [&](const PrintedRun &run) {
            for (size_t i = 1; i < columns.size(); ++i) {
                const float border = (columns[i - 1].second + columns[i].first) / 2;
                if (run.box.left < border - 3 && run.box.right > border + 3)
                    return false;
            }
            return true;
        };
        const Content content = takeRows(region, m_first);
        const auto from = m_lines.begin() + static_cast<qsizetype>(m_first), to = m_lines.begin() + static_cast<qsizetype>(region.end);
        const bool beside = std::any_of(from, to, [](const PrintedLine &line) { return line.runs.size() > 1; });
        return content.rows + content.labels > 0 && beside && std::all_of(from, to, [&](const PrintedLine &line) {
            return std::all_of(line.runs.begin(), line.runs.end(), stands);
        });
    }

    bool findRows(GapRegion &region, bool under) const
    {
        const size_t i = behindHeader(region);
        const bool numbered = i > region.header + 1 && isNumberingLine(m_lines[i - 1]);
        const bool blank = i < m_lines.size() && isBlankTotal(i);
        if (i >= m_lines.size() || (!numbered && !blank && !isRowLine(m_lines[i]))) {
            region.rows = region.end = i;
            return under && numbered; // a form without a row
        }
        const Content content = takeRows(region, numbered ? i : firstRowLine(m_lines, region.header, i));
        // The rest of a table from the page before may print few amounts: its codes and ordinals tell.
        const bool labelled = region.rows == m_first && content.amounts > 0 && 2 * content.labels > region.end - m_first && content.labels > 1;
        region.goesOn = !under && region.rows == region.header && standsUnder(region);
        return under ? numbered || blank || content.rows > 1 || content.amounts > 2 || (content.rows > 0 && content.labels > 2)
                     : region.goesOn || labelled || (content.rows > 2 && content.amounts > 2 * static_cast<qsizetype>(content.rows));
    }

    /** Whether line `i` is the total of a form without a figure, its last row: 合计 alone, with a note below or nothing. */
    [[nodiscard]] bool isBlankTotal(size_t i) const
    {
        return m_lines[i].runs.size() == 1 && isTotalLabel(m_lines[i].text()) && (i + 1 >= m_lines.size() || isCaption(i + 1) || isPageNumber(m_lines[i + 1].text()));
    }

    /** The first line that is no header's, from where the header of `region` may begin, which is set. */
    size_t behindHeader(GapRegion &region) const
    {
        constexpr size_t deepest = 14; // lines
        size_t i = region.header;
        for (; i < m_lines.size() && i < region.header + deepest; ++i) {
            const PrintedLine &line = m_lines[i];
            if (isNumberingLine(line))
                return i + 1;
            if (isRowLine(line) || (i > region.header && isBlankTotal(i)))
                return i;
            if (isCaption(i) || isPageNumber(line.text()) || isFormLine(line))
                region.header = i + 1;
            else if (line.text().contains(u'。'))
                return m_lines.size();
        }
        return i < m_lines.size() ? m_lines.size() : i;
    }

    /** Sets where the rows that begin at line `i` end, and tells what they hold. */
    Content takeRows(GapRegion &region, size_t i) const
    {
        Content content;
        region.rows = region.end = i;
        for (; i < m_lines.size(); ++i) {
            const PrintedLine &line = m_lines[i];
            content.labels += namesRow(line) ? 1 : 0;
            if (isRowLine(line)) {
                ++content.rows;
                region.end = i + 1;
                content.amounts += amountsIn(line);
            } else if (!isLabelLine(i)) {
                break;
            } else if (namesRow(line) || beginsItem(line.runs.front().text) || (i > 0 && region.end == i && goesOn(i))) {
                region.end = i + 1;
            }
        }
        return content;
    }
    /** Whether line `i` stands as near to the one above as the lines of one cell. */
    [[nodiscard]] bool goesOn(size_t i) const
    {
        const PrintedLine &line = m_lines[i], &above = m_lines[i - 1];
        return line.middleY() - above.middleY() < 1.6F * (line.box.bottom - line.box.top) && line.runs.front().box.left < above.box.right;
    }

    /** Whether all amounts of a region stand under those of the table before. */
    [[nodiscard]] bool standsUnder(const GapRegion &region) const
    {
        if (m_before.cover.counted == 0)
            return false;
        Coverage both = m_before.cover, own;
        for (size_t i = region.rows; i < region.end; ++i)
            own.add(m_lines[i], m_page.width);
        both.add(own);
        return own.counted > 0 && gapColumns({m_before.header, both, false, {}}).size() == gapColumns(m_before).size();
    }

    const std::vector<PrintedLine> &m_lines;
    const Page &m_page;
    const GapColumns &m_before;
    mutable std::vector<std::optional<bool>> m_captions; ///< by line, where it was asked for
    size_t m_first = 0; ///< line that is no running head
};

/** Whether a line is part of a sentence: commas, and no gap that could part columns. */
bool isProse(const PrintedLine &line)
{
    float widest = 0;
    bool comma = false;
    for (size_t i = 0; i < line.runs.size(); ++i) {
        const QString &text = line.runs[i].text;
        comma = comma || text.contains(u'，') || text.contains(u'；');
        widest = i == 0 ? widest : std::max(widest, line.runs[i].box.left - line.runs[i - 1].box.right);
    }
    return comma && widest < 1.2F * (line.box.bottom - line.box.top);
}

} // namespace

bool isRowLine(const PrintedLine &line)
{
    if (line.runs.size() < 2 || isProse(line))
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

std::vector<GapRegion> gapRegions(const std::vector<PrintedLine> &lines, const Page &page, const GapColumns &before)
{
    return RegionFinder(lines, page, before).find();
}

} // namespace tieout
