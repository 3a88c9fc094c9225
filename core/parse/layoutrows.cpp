#include "parse/layoutrows.h"

#include <algorithm>
#include <limits>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

int medianOf(std::vector<int> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/** A label beside the rows it is for. */
struct SideLabel
{
    std::vector<size_t> words;
    QString text;
    int first = 0, last = 0; ///< lines
};

/** The labels that the words of one column spell; one ends where the next known one begins, or before a free line. */
std::vector<SideLabel> labelsOf(const TableWords &words, const std::vector<LinePiece> &pieces)
{
    TableWords column;
    for (const LinePiece &piece : pieces) {
        column.push_back(words[piece.word]);
        column.back().startsLine = column.back().endsLine = true;
    }
    std::vector<SideLabel> labels;
    for (size_t i = 0; i < column.size();) {
        size_t count = groupLabelAt(column, i, column.size()).words;
        if (count == 0)
            for (count = 1; i + count < column.size() && column[i + count].line <= column[i + count - 1].line + 1 &&
                            groupLabelAt(column, i + count, column.size()).words == 0;)
                ++count;
        SideLabel label;
        for (size_t k = i; k < i + count; ++k) {
            label.words.push_back(pieces[k].word);
            label.text += column[k].text;
        }
        label.first = column[i].line;
        label.last = column[i + count - 1].line;
        labels.push_back(std::move(label));
        i += count;
    }
    return labels;
}

/** Gives each row one of the labels, in order: each label stands in the middle of its rows, or beside the first of them. */
class LabelPlaces
{
public:
    LabelPlaces(const std::vector<LaidOutRow> &rows, const std::vector<SideLabel> &labels, std::vector<QString> types)
        : m_rows(rows), m_labels(labels), m_types(std::move(types))
    {
    }

    /** Where the rows of each label begin; empty where none of the ways fits. */
    [[nodiscard]] std::vector<size_t> begins() const
    {
        constexpr int tolerance = 4; // half lines for each label
        const auto [centred, middles] = split(true);
        const auto [topped, tops] = split(false);
        const int limit = tolerance * static_cast<int>(m_labels.size());
        if (std::min(centred, topped) > limit)
            return {};
        return centred <= topped ? middles : tops;
    }

private:
    [[nodiscard]] int cost(size_t label, size_t from, size_t to, bool isCentred) const
    {
        constexpr int wrongGroup = 40;
        const SideLabel &side = m_labels[label];
        int sum = isCentred ? std::abs(side.first + side.last - m_rows[from].first - m_rows[to - 1].last) : 2 * std::abs(side.first - m_rows[from].first);
        for (size_t row = from; row < to; ++row)
            sum += isOf(side, m_types[row]) ? 0 : wrongGroup;
        return sum;
    }

    [[nodiscard]] bool isOf(const SideLabel &label, const QString &type) const
    {
        const auto names = [&](const SideLabel &other) { return other.text.contains(type); };
        return type.isEmpty() || names(label) || std::none_of(m_labels.begin(), m_labels.end(), names);
    }

    [[nodiscard]] std::pair<int, std::vector<size_t>> split(bool isCentred) const
    {
        constexpr int never = std::numeric_limits<int>::max() / 2;
        const size_t rows = m_rows.size(), labels = m_labels.size();
        std::vector<std::vector<int>> best(labels + 1, std::vector<int>(rows + 1, never));
        std::vector<std::vector<size_t>> from(labels + 1, std::vector<size_t>(rows + 1, 0));
        best[0][0] = 0;
        for (size_t k = 0; k < labels; ++k)
            for (size_t begin = 0; begin < rows; ++begin)
                for (size_t end = begin + 1; best[k][begin] < never && end <= rows; ++end) {
                    const int sum = best[k][begin] + cost(k, begin, end, isCentred);
                    if (sum >= best[k + 1][end])
                        continue;
                    best[k + 1][end] = sum;
                    from[k + 1][end] = begin;
                }
        std::vector<size_t> begins(labels);
        for (size_t k = labels, end = rows; k > 0; --k)
            begins[k - 1] = end = from[k][end];
        return {best[labels][rows], begins};
    }

    const std::vector<LaidOutRow> &m_rows;
    const std::vector<SideLabel> &m_labels;
    std::vector<QString> m_types; ///< the group that each row's part belongs to; empty where not told
};

} // namespace

LaidOutBody::LaidOutBody(const TableWords &words, const std::vector<Column> &columns, std::vector<LaidOutHead> zones)
    : m_words(words), m_columns(columns), m_zones(std::move(zones)), m_labels(columns.size())
{
}

void LaidOutBody::add(const LineOfPieces &line)
{
    m_printed.insert(line.line);
    if (!line.pieces.empty())
        m_lines.push_back({line, {}});
}

bool LaidOutBody::settle()
{
    for (int pass = 0; pass < 3; ++pass) {
        assign();
        learnZones();
    }
    if (std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.columns.empty(); }))
        return false;
    takeLabels();
    if (!splitRows())
        return false;
    for (LaidOutRow &row : m_rows)
        moveStrays(row);
    for (const ColumnRole role : {ColumnRole::SubGroup, ColumnRole::Group})
        for (size_t c = 0; c < m_columns.size(); ++c)
            if (m_columns[c].role == role && !placeLabels(c))
                return false;
    return true;
}

void LaidOutBody::assign()
{
    constexpr int aligned = 10;
    const std::vector<Line> before = m_lines;
    for (size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i].columns = columnsOfPieces(m_words, m_lines[i].printed, m_columns, [&](const LinePiece &piece, size_t column) {
            return distanceTo(piece, m_zones[column]) - (isBelowAnother(before, i, piece, column) ? aligned : 0);
        });
}

/** Whether a wider word of that column begins at the same place on a line nearby. */
bool LaidOutBody::isBelowAnother(const std::vector<Line> &lines, size_t line, const LinePiece &piece, size_t column) const
{
    constexpr int reach = 3;
    for (size_t k = line > reach ? line - reach : 0; k < lines.size() && k <= line + reach; ++k) {
        const bool isNear = k != line && std::abs(lines[k].printed.line - lines[line].printed.line) <= reach;
        for (size_t i = 0; isNear && i < lines[k].columns.size(); ++i) {
            const LinePiece &other = lines[k].printed.pieces[i];
            if (lines[k].columns[i] == column && other.isPlaced && other.begin == piece.begin && other.end > piece.end)
                return true;
        }
    }
    return false;
}

bool LaidOutBody::hasMarks(const Line &line) const
{
    int marks = 0;
    for (size_t i = 0; i < line.columns.size(); ++i)
        marks += isMarkColumn(m_columns[line.columns[i]].role) && m_words[line.printed.pieces[i].word].kind != WordKind::Text ? 1 : 0;
    return marks > 1;
}

void LaidOutBody::learnZones()
{
    constexpr size_t fewest = 2;
    for (size_t c = 0; c < m_columns.size(); ++c) {
        std::vector<int> begins, ends;
        for (const Line &line : m_lines)
            for (size_t i = 0; i < line.columns.size(); ++i)
                if (line.columns[i] == c && line.printed.pieces[i].isPlaced) {
                    begins.push_back(line.printed.pieces[i].begin);
                    ends.push_back(line.printed.pieces[i].end);
                }
        if (begins.size() >= fewest)
            m_zones[c] = {m_zones[c].title, medianOf(begins), medianOf(ends)};
    }
}

void LaidOutBody::takeLabels()
{
    const auto isLabel = [&](size_t column) { return m_columns[column].role == ColumnRole::Group || m_columns[column].role == ColumnRole::SubGroup; };
    for (Line &line : m_lines)
        for (size_t i = 0; i < line.columns.size();) {
            if (!isLabel(line.columns[i])) {
                ++i;
                continue;
            }
            m_labels[labelColumn(line.printed.pieces[i], line.columns[i])].push_back(line.printed.pieces[i]);
            line.columns.erase(line.columns.begin() + static_cast<std::ptrdiff_t>(i));
            line.printed.pieces.erase(line.printed.pieces.begin() + static_cast<std::ptrdiff_t>(i));
        }
    std::erase_if(m_lines, [](const Line &line) { return line.columns.empty(); });
}

/** A lone 标 ends the label that lacks it. */
size_t LaidOutBody::labelColumn(const LinePiece &piece, size_t column) const
{
    const auto endsIn = [&](size_t of, QChar letter) { return of < m_labels.size() && !m_labels[of].empty() && m_words[m_labels[of].back().word].text.endsWith(letter); };
    const bool isNext = m_words[piece.word].text == u"标"_s && endsIn(column, u'标') && endsIn(column + 1, u'指');
    return isNext && m_columns[column + 1].role == ColumnRole::SubGroup ? column + 1 : column;
}

bool LaidOutBody::splitRows()
{
    std::vector<size_t> marks;
    for (size_t i = 0; i < m_lines.size(); ++i)
        if (hasMarks(m_lines[i]))
            marks.push_back(i);
    if (marks.empty())
        return false;
    const bool topped = marksComeFirst(marks);
    size_t begin = 0;
    for (size_t k = 0; k < marks.size(); ++k) {
        const std::optional<size_t> end = k + 1 < marks.size() ? rowBorder(begin, marks[k], marks[k + 1], topped) : m_lines.size();
        if (!end || !fillRow(begin, *end))
            return false;
        begin = *end;
    }
    return true;
}

/** Whether a line stands apart from the one before it: by a blank line, a new page or, `byLabels`, a line that holds a label only. */
bool LaidOutBody::standsApart(size_t line, bool byLabels) const
{
    const LineOfPieces &printed = m_lines[line].printed;
    const int gap = printed.line - m_lines[line - 1].printed.line;
    return printed.startsPage || (gap > 1 && (byLabels || !m_printed.contains(printed.line - 1) || !m_printed.contains(printed.line - gap + 1)));
}

/** Where lines stand apart between two rows' marks: as blank lines tell, else as labels do. */
std::vector<size_t> LaidOutBody::gapsBetween(size_t above, size_t below) const
{
    std::vector<size_t> gaps;
    for (const bool byLabels : {false, true}) {
        if (!gaps.empty())
            return gaps;
        for (size_t k = above + 1; k <= below; ++k)
            if (standsApart(k, byLabels))
                gaps.push_back(k);
    }
    return gaps;
}

bool LaidOutBody::marksComeFirst(const std::vector<size_t> &marks) const
{
    bool isBelow = false; // a line below its row's marks has been seen
    for (size_t k = 0; k + 1 < marks.size(); ++k) {
        const std::vector<size_t> gaps = gapsBetween(marks[k], marks[k + 1]);
        if (gaps.size() == 1 && gaps.front() != marks[k + 1])
            return false;
        isBelow = isBelow || (gaps.size() == 1 && gaps.front() > marks[k] + 1);
    }
    return marks.front() == 0 && (isBelow || marks.back() + 1 < m_lines.size());
}

std::optional<size_t> LaidOutBody::rowBorder(size_t begin, size_t above, size_t below, bool topped) const
{
    if (above + 1 == below || topped)
        return below;
    const std::vector<size_t> gaps = gapsBetween(above, below);
    if (gaps.size() == 1)
        return gaps.front();
    // The marks stand in the middle of their row.
    const auto lineOf = [&](size_t i) { return m_lines[i].printed.line; };
    std::optional<size_t> found;
    int least = 2; // lines
    for (const size_t gap : gaps) {
        const int skew = std::abs(lineOf(above) - lineOf(begin) - lineOf(gap - 1) + lineOf(above));
        if (skew < least)
            found = gap;
        else if (skew == least)
            found.reset();
        least = std::min(least, skew);
    }
    return found;
}

bool LaidOutBody::fillRow(size_t from, size_t to)
{
    LaidOutRow row;
    row.cells.resize(m_columns.size());
    for (size_t i = from; i < to; ++i)
        for (size_t k = 0; k < m_lines[i].columns.size(); ++k)
            row.cells[m_lines[i].columns[k]].push_back(m_lines[i].printed.pieces[k].word);
    row.first = m_lines[from].printed.line;
    row.last = m_lines[to - 1].printed.line;
    for (size_t c = 0; c < row.cells.size(); ++c) {
        const auto values = std::count_if(row.cells[c].begin(), row.cells[c].end(), [&](size_t word) { return !isPercentSign(m_words[word]); });
        if (isMarkColumn(m_columns[c].role) && values > 1)
            return false;
    }
    m_rows.push_back(std::move(row));
    return true;
}

bool LaidOutBody::holdsText(size_t column) const
{
    const ColumnRole role = m_columns[column].role;
    return !isMarkColumn(role) && role != ColumnRole::Group && role != ColumnRole::SubGroup;
}

/** How wide the lines of a column print, at most. */
int LaidOutBody::widestLine(size_t column) const
{
    int widest = 0;
    for (const LaidOutRow &row : m_rows)
        for (const int width : lineWidths(m_words, row.cells[column]))
            widest = std::max(widest, width);
    return widest;
}

/** The nearest column whose cell breaks off above a stray line, its last line full and as wide as the stray needs. */
std::optional<size_t> LaidOutBody::cellThatGoesOn(const LaidOutRow &row, const LinePiece &stray, int width) const
{
    constexpr int letter = 2; // half characters
    std::optional<size_t> found;
    for (size_t c = 0; c < row.cells.size(); ++c) {
        if (!holdsText(c) || row.cells[c].empty() || m_words[row.cells[c].back()].line >= m_words[stray.word].line)
            continue;
        const int widest = widestLine(c);
        const bool isFull = lineWidths(m_words, row.cells[c]).back() + letter > widest;
        if (isFull && width <= widest + letter && (!found || distanceTo(stray, m_zones[c]) < distanceTo(stray, m_zones[*found])))
            found = c;
    }
    return found;
}

/** A last line below a cell that had ended ("94%" above "有意见") goes to the one that breaks off. */
void LaidOutBody::moveStrays(LaidOutRow &row) const
{
    constexpr int slack = 4; // half characters
    for (const Line &line : m_lines)
        for (size_t i = 0; i < line.columns.size() && line.printed.line > row.first && line.printed.line <= row.last; ++i) {
            std::vector<size_t> &cell = row.cells[line.columns[i]];
            const LinePiece &piece = line.printed.pieces[i];
            const std::vector<int> widths = lineWidths(m_words, cell);
            if (!holdsText(line.columns[i]) || widths.size() < 2 || cell.back() != piece.word || widths[widths.size() - 2] + slack >= widths.back())
                continue;
            if (const auto to = cellThatGoesOn(row, piece, widths.back())) {
                row.cells[*to].push_back(piece.word);
                cell.pop_back();
            }
        }
}

bool LaidOutBody::placeLabels(size_t column)
{
    const std::vector<SideLabel> labels = labelsOf(m_words, m_labels[column]);
    if (labels.empty() || labels.size() > m_rows.size())
        return labels.empty();
    std::vector<QString> types(m_rows.size());
    for (size_t r = 0; r < m_rows.size() && m_columns[column].role == ColumnRole::Group; ++r)
        for (size_t c = 0; c < m_columns.size(); ++c)
            if (m_columns[c].role == ColumnRole::SubGroup)
                types[r] = groupOf(textCellOf(m_words, m_rows[r].cells[c]).text);
    std::vector<size_t> begins = LabelPlaces(m_rows, labels, std::move(types)).begins();
    if (begins.empty())
        return false;
    begins.push_back(m_rows.size());
    for (size_t k = 0; k < labels.size(); ++k)
        for (size_t r = begins[k]; r < begins[k + 1]; ++r)
            m_rows[r].cells[column] = labels[k].words;
    return true;
}

} // namespace tieout
