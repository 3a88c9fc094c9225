#include "parse/layoutlines.h"

#include "base/words.h"
#include "number/decimal.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** Reads the heads of a band of lines left to right: each takes the next word of some of the lines, and they spell a label. */
class HeadSearch
{
public:
    HeadSearch(const TableWords &words, const std::vector<LineOfPieces> &lines, size_t from, size_t to, TableKind kind)
        : m_words(words), m_lines(lines.begin() + static_cast<std::ptrdiff_t>(from), lines.begin() + static_cast<std::ptrdiff_t>(to + 1)), m_kind(kind)
    {
    }

    /** The heads that stand best above each other; none where some word belongs to none, or the lines could be read in too many ways. */
    [[nodiscard]] std::vector<LaidOutHead> read()
    {
        const Place start(m_lines.size(), 0);
        search(start, false);
        std::vector<LaidOutHead> heads;
        for (Place at = start; !isEnd(at) && m_best.size() <= mostPlaces; at = m_best[at].next) {
            const Step &step = m_best[at];
            if (step.cost >= never)
                return {};
            if (step.isHead)
                heads.push_back(headOf(at, step.next));
        }
        return heads;
    }

private:
    using Place = std::vector<size_t>; ///< the next word of each line
    struct Step
    {
        int cost = never;
        Place next;
        bool isHead = false;
    };

    [[nodiscard]] bool isEnd(const Place &at) const
    {
        for (size_t i = 0; i < at.size(); ++i)
            if (at[i] < m_lines[i].pieces.size())
                return false;
        return true;
    }

    /** The head that these words spell; a letter of the vertical label may be glued to the first of a line ("效标"). */
    [[nodiscard]] LaidOutHead headOf(const Place &from, const Place &to) const
    {
        LaidOutHead head = joined(from, to, false);
        return isFormLabel(head.title, m_kind) ? head : joined(from, to, true);
    }

    [[nodiscard]] LaidOutHead joined(const Place &from, const Place &to, bool withoutSide) const
    {
        LaidOutHead head{{}, std::numeric_limits<int>::max(), 0};
        for (size_t i = 0; i < from.size(); ++i) {
            if (from[i] == to[i])
                continue;
            const LinePiece &piece = m_lines[i].pieces[from[i]];
            const QString &text = m_words[piece.word].text;
            const bool isGlued = withoutSide && from[i] == 0 && i > 0 && text.size() > 1 && u"绩效指标"_s.contains(text.front());
            head.title += isGlued ? text.mid(1) : text;
            head.begin = std::min(head.begin, piece.begin + (isGlued ? 1 : 0));
            head.end = std::max(head.end, piece.end);
        }
        return head;
    }

    /** How far the words of a head stand from one another: the width beyond that of the widest. */
    [[nodiscard]] int spreadOf(const Place &from, const Place &to, const LaidOutHead &head) const
    {
        int widest = 0;
        for (size_t i = 0; i < from.size(); ++i)
            if (from[i] != to[i])
                widest = std::max(widest, m_lines[i].pieces[from[i]].end - m_lines[i].pieces[from[i]].begin);
        return head.end - head.begin - widest;
    }

    /** What it costs that words left of a head are to be read behind it. */
    [[nodiscard]] int skippedLeft(const Place &to, const LaidOutHead &head) const
    {
        constexpr int skipped = 10;
        int cost = 0;
        for (size_t i = 0; i < to.size(); ++i)
            if (to[i] < m_lines[i].pieces.size() && m_lines[i].pieces[to[i]].end <= head.begin)
                cost += skipped + head.begin - m_lines[i].pieces[to[i]].end;
        return cost;
    }

    /** Whether the next word of a line may belong to the vertical label beside the block: its first word, or a letter of a spread one. */
    [[nodiscard]] bool isSideLabel(const Place &at, size_t lines) const
    {
        size_t i = 0;
        while ((lines >> i & 1U) == 0)
            ++i;
        const TableWord &word = m_words[m_lines[i].pieces[at[i]].word];
        return word.isText() && (at[i] == 0 || word.text.size() == 1);
    }

    /** The best way on from `at`; words in front of the first head are the vertical label beside the block. */
    int search(const Place &at, bool hasHead)
    {
        if (isEnd(at))
            return hasHead ? 0 : never;
        if (const auto known = m_best.find(at); known != m_best.end() || m_best.size() > mostPlaces)
            return known != m_best.end() ? known->second.cost : never;
        Step best;
        for (size_t lines = 1; lines < size_t(1) << at.size(); ++lines) {
            Place next = at;
            for (size_t i = 0; i < at.size(); ++i)
                next[i] += (lines >> i & 1U) != 0 ? 1 : 0;
            if (!inside(next))
                continue;
            const LaidOutHead head = headOf(at, next);
            const bool isHead = isFormLabel(head.title, m_kind);
            const bool isSide = !hasHead && !isHead && (lines & (lines - 1)) == 0 && isSideLabel(at, lines);
            const int rest = isHead || isSide ? search(next, hasHead || isHead) : never;
            const int cost = rest >= never ? never : rest + (isHead ? spreadOf(at, next, head) + skippedLeft(next, head) : 1);
            if (cost < best.cost)
                best = {cost, next, isHead};
        }
        m_best[at] = best;
        return best.cost;
    }

    [[nodiscard]] bool inside(const Place &at) const
    {
        for (size_t i = 0; i < at.size(); ++i)
            if (at[i] > m_lines[i].pieces.size())
                return false;
        return true;
    }

    static constexpr size_t mostPlaces = 2000; // printed heads take some hundred; lines of letters set apart would take millions
    static constexpr int never = std::numeric_limits<int>::max() / 2;
    const TableWords &m_words;
    std::vector<LineOfPieces> m_lines;
    TableKind m_kind;
    std::map<Place, Step> m_best;
};

/** Whether a number is more than points can be. */
bool isLarge(const TableWord &word)
{
    constexpr int most = 100;
    const auto value = word.kind == WordKind::Number ? parseDecimal(word.text) : std::nullopt;
    return value && *value > most;
}

/** What it costs to have a word in a column that holds other things. */
int kindCost(const TableWord &word, const Column &column)
{
    constexpr int never = 200, unlikely = 12, seldom = 8;
    const bool isPercent = word.text.contains(u'%') || word.text.contains(u'％');
    const bool isPoints = column.role == ColumnRole::Weight || column.role == ColumnRole::Score;
    if (isMarkColumn(column.role)) {
        const bool isWrong = (word.isText() && !isPercentSign(word)) || (isPoints && (isPercent || isLarge(word)));
        const bool isNothing = word.kind == WordKind::Dash && !isPoints && column.role != ColumnRole::Rate;
        return isWrong ? never : isNothing ? seldom : 0;
    }
    if (column.role == ColumnRole::Group || column.role == ColumnRole::SubGroup)
        return isLabelPart(word.text, column.role == ColumnRole::Group) ? 0 : unlikely;
    const bool isValue = word.text.front().isDigit() || isOneOf(word.text.front(), u"≥≤＞＜>=<");
    const bool holdsValues = column.role == ColumnRole::Target || column.role == ColumnRole::Achieved || column.role == ColumnRole::AdjustedTarget;
    return isValue && !holdsValues ? unlikely : 0;
}

/** What it costs that of weight and score, which stand side by side, one is not there. */
int pairCost(const std::vector<Column> &columns, size_t before, size_t column)
{
    constexpr int alone = 30;
    const bool isWeight = columns[before].role == ColumnRole::Weight, isScore = columns[column].role == ColumnRole::Score;
    const bool areNeighbours = column > 0 && isScore && columns[column - 1].role == ColumnRole::Weight;
    return (areNeighbours && !isWeight) || (isWeight && before + 1 < columns.size() && columns[before + 1].role == ColumnRole::Score && !isScore) ? alone : 0;
}

/** What it costs to have the blank before `right` inside of a cell of that role: "2136 人次", "2023 年 12"; a label only has points. */
int joinCost(const TableWord &left, const TableWord &right, ColumnRole role)
{
    constexpr int likely = 0, unlikely = 8, never = 100;
    const auto isLatin = [](QChar c) { return c.unicode() < 0x80 || c == u'≥' || c == u'≤'; };
    const bool before = isLatin(left.text.back()), behind = isLatin(right.text.front());
    const bool isSpread = left.text.size() == 1 && right.text.size() == 1 && !isOneOf(left.text.front(), u"标分）)");
    if (role == ColumnRole::Group || role == ColumnRole::SubGroup)
        return isSpread || isOneOf(right.text.front(), u"分）)") ? likely : never;
    if (before != behind)
        return before || left.text == u"年"_s || left.text == u"月"_s ? likely : unlikely;
    return isPercentSign(right) ? likely : never;
}

} // namespace

bool isMarkColumn(ColumnRole role)
{
    constexpr std::array marks{ColumnRole::Weight,   ColumnRole::Score, ColumnRole::DeclaredBudget, ColumnRole::InitialBudget, ColumnRole::FullBudget,
                               ColumnRole::Executed, ColumnRole::Rate,  ColumnRole::CarryOver};
    return std::find(marks.begin(), marks.end(), role) != marks.end();
}

bool isPercentSign(const TableWord &word)
{
    return word.text == u"%"_s || word.text == u"％"_s;
}

int distanceTo(const LinePiece &piece, const LaidOutHead &zone)
{
    const int middle = std::abs(piece.begin + piece.end - zone.begin - zone.end);
    const int start = 2 * std::abs(piece.begin - zone.begin);
    return std::min(middle, start) + (piece.end <= zone.begin || piece.begin >= zone.end ? 4 : 0);
}

std::vector<LineOfPieces> linesOfPieces(const Document &document, const TableWords &words, size_t begin, size_t end)
{
    std::vector<LineOfPieces> lines;
    for (size_t i = begin; i < end; ++i) {
        const qsizetype line = document.lineSpan(words[i].line).begin;
        if (lines.empty() || lines.back().line != words[i].line)
            lines.push_back({words[i].line, document.text[line] == u'\f', {}});
        const int at = static_cast<int>(words[i].span.begin - line);
        lines.back().pieces.push_back({i, at, at + static_cast<int>(words[i].span.size()), words[i].startsLine || words[i].gap > 1});
    }
    return lines;
}

LaidOutHeads laidOutHeads(const TableWords &words, const std::vector<LineOfPieces> &lines, size_t at, TableKind kind)
{
    constexpr size_t reach = 2; // lines above and below
    LaidOutHeads best;
    for (size_t from = at + 1; from-- > 0 && from + reach >= at;) {
        for (size_t to = at; to <= at + reach && to < lines.size(); ++to) {
            if (lines[to].line - lines[from].line != static_cast<int>(to - from))
                break;
            std::vector<LaidOutHead> heads = HeadSearch(words, lines, from, to, kind).read();
            if (heads.size() >= 4 && heads.size() > best.heads.size())
                best = {std::move(heads), from, to + 1};
        }
    }
    return best;
}

bool isSetInColumns(const LineOfPieces &line)
{
    const auto placed = std::count_if(line.pieces.begin(), line.pieces.end(), [](const LinePiece &piece) { return piece.isPlaced; });
    return placed > 1;
}

std::vector<size_t> columnsOfPieces(const TableWords &words, const LineOfPieces &line, const std::vector<Column> &columns,
                                    const std::function<int(const LinePiece &, size_t)> &placeCost)
{
    constexpr int never = std::numeric_limits<int>::max() / 2;
    constexpr int cellEnd = 6; // where a word rather goes on with the cell
    const size_t count = line.pieces.size(), width = columns.size();
    std::vector<std::vector<int>> best(count, std::vector<int>(width, never));
    std::vector<std::vector<size_t>> from(count, std::vector<size_t>(width, 0));
    const auto consider = [&](size_t i, size_t c, size_t before, int cost) {
        const int sum = best[i - 1][before] + cost + (before == c ? 0 : pairCost(columns, before, c));
        if (sum >= std::min(never, best[i][c]))
            return;
        best[i][c] = sum;
        from[i][c] = before;
    };
    for (size_t i = 0; i < count; ++i)
        for (size_t c = 0; c < width; ++c) {
            const LinePiece &piece = line.pieces[i];
            const TableWord &word = words[piece.word];
            const int wrong = kindCost(word, columns[c]);
            if (i == 0) {
                // Behind a vertical label that was taken off the cell is the first.
                best[i][c] = piece.isPlaced ? wrong + placeCost(piece, c) : c == 0 ? wrong : never;
            } else if (piece.isPlaced) {
                for (size_t before = 0; before < c; ++before)
                    consider(i, c, before, wrong + placeCost(piece, c));
            } else {
                const int join = joinCost(words[line.pieces[i - 1].word], word, columns[c].role);
                if (!isMarkColumn(columns[c].role) || isPercentSign(word))
                    consider(i, c, c, join);
                if (c > 0)
                    consider(i, c, c - 1, wrong + (joinCost(words[line.pieces[i - 1].word], word, columns[c - 1].role) == 0 ? cellEnd : 0));
            }
        }
    std::vector<size_t> found(count, 0);
    if (count == 0)
        return found;
    for (size_t c = 0; c + 1 < width; ++c)
        if (best.back()[c] < never && columns[c].role == ColumnRole::Weight)
            best.back()[c] += pairCost(columns, c, c);
    const auto last = std::min_element(best.back().begin(), best.back().end());
    if (*last >= never)
        return {};
    size_t c = static_cast<size_t>(last - best.back().begin());
    for (size_t i = count; i-- > 0;) {
        found[i] = c;
        c = from[i][c];
    }
    return found;
}

} // namespace tieout
