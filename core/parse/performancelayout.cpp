#include "parse/performancelayout.h"

#include "base/words.h"
#include "parse/columnroles.h"
#include "parse/layoutlines.h"
#include "parse/layoutrows.h"
#include "parse/performancerows.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <algorithm>
#include <array>
#include <limits>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

std::vector<Column> columnsOf(const LaidOutHeads &heads)
{
    std::vector<Column> columns;
    for (const LaidOutHead &head : heads.heads) {
        Column column;
        column.title = head.title;
        columns.push_back(column);
    }
    return columns;
}

/** What the vertical label beside the indicators is made of. */
bool isSideWord(const QString &text)
{
    return text.size() <= 4 && u"年度绩效指标完成情况"_s.contains(text);
}

/** The same beside the funds: 项目资金（万元）. */
bool isFundsSide(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isOneOf(c, u"项目资金情况（()）万元："); });
}

class LaidOutReader
{
public:
    LaidOutReader(const Document &document, const TableWords &words, size_t begin, size_t head, size_t end)
        : m_document(document), m_words(words), m_lines(linesOfPieces(document, words, begin, end)), m_head(head)
    {
    }

    LaidOutForm read()
    {
        LaidOutForm form;
        const size_t at = lineOf(m_head);
        if (!isSetInColumns(m_lines[at]))
            return form;
        const LaidOutHeads heads = laidOutHeads(m_words, m_lines, at, TableKind::PerformanceIndicators);
        if (heads.heads.size() < 5 || heads.heads.front().title != u"一级指标"_s)
            return form;
        form.indicators = readIndicators(heads, at);
        if (!form.indicators)
            return form;
        form.end = m_end;
        form.funds = readFunds(at);
        form.goals = readGoals(heads.begin);
        return form;
    }

private:
    [[nodiscard]] size_t lineOf(size_t word) const
    {
        return static_cast<size_t>(std::find_if(m_lines.begin(), m_lines.end(), [&](const LineOfPieces &line) { return line.line == m_words[word].line; }) - m_lines.begin());
    }

    // Indicators

    std::optional<Table> readIndicators(const LaidOutHeads &heads, size_t at)
    {
        Table table;
        table.kind = TableKind::PerformanceIndicators;
        table.columns = columnsOf(heads);
        assignRoles(table.kind, table.columns);
        if (table.column(ColumnRole::Score) < 0)
            return std::nullopt;
        LaidOutBody body(m_words, table.columns, heads.heads);
        const int left = labelBegin(heads);
        size_t i = heads.end;
        for (; i < m_lines.size() && !isTotal(i); ++i) {
            const size_t again = repeatedHeads(i);
            if (again > i)
                i = again - 1;
            else
                body.add(withoutSide(m_lines[i], left));
        }
        if (i == m_lines.size() || !body.settle())
            return std::nullopt;
        for (const LaidOutRow &row : body.rows())
            table.rows.push_back(rowOf(table, row));
        addTotal(table, m_lines[i]);
        m_end = m_lines[i].pieces.back().word + 1;
        table.span = m_words[m_lines[at].pieces.front().word].span.united(m_words[m_end - 1].span);
        return addsUp(table) ? std::optional(std::move(table)) : std::nullopt;
    }

    [[nodiscard]] bool isTotal(size_t line) const
    {
        const size_t first = m_lines[line].pieces.front().word;
        for (const QStringView name : {u"总分", u"总得分", u"综合得分", u"合计", u"自评总分", u"总计", u"合计得分"})
            if (const size_t length = spelledBy(m_words, first, m_lines[line].pieces.back().word + 1, name); length > 0 && first + length <= m_lines[line].pieces.back().word)
                return true;
        return false;
    }

    /** Behind the heads that a new page repeats at line `i`; `i` where none stand. */
    [[nodiscard]] size_t repeatedHeads(size_t i) const
    {
        const auto &pieces = m_lines[i].pieces;
        if (std::none_of(pieces.begin(), pieces.end(), [&](const LinePiece &piece) { return m_words[piece.word].text.startsWith(u"一级"); }))
            return i;
        return std::max(i, laidOutHeads(m_words, m_lines, i, TableKind::PerformanceIndicators).end);
    }

    /** Where the labels of the groups begin, right of a vertical label beside them. */
    [[nodiscard]] int labelBegin(const LaidOutHeads &heads) const
    {
        int left = heads.heads.front().begin;
        for (size_t i = heads.end; i < m_lines.size() && !isTotal(i); ++i)
            for (const LinePiece &piece : m_lines[i].pieces)
                if (piece.end - piece.begin > 2 && isLabelPart(m_words[piece.word].text, true) && !isSideWord(m_words[piece.word].text))
                    left = std::min(left, piece.begin);
        return left;
    }

    [[nodiscard]] LineOfPieces withoutSide(LineOfPieces line, int left) const
    {
        while (!line.pieces.empty() && line.pieces.front().begin < left && isSideWord(m_words[line.pieces.front().word].text))
            line.pieces.erase(line.pieces.begin());
        return line;
    }

    [[nodiscard]] Row rowOf(const Table &table, const LaidOutRow &laid) const
    {
        Row row;
        for (size_t c = 0; c < table.columns.size(); ++c) {
            const bool isLabel = table.columns[c].role == ColumnRole::Group || table.columns[c].role == ColumnRole::SubGroup;
            row.cells.push_back(isLabel ? labelCellOf(m_words, laid.cells[c]) : indicatorCell(m_document, m_words, laid.cells[c]));
            for (const size_t word : laid.cells[c])
                if (!isLabel)
                    row.span = row.span.united(m_words[word].span);
        }
        return row;
    }

    void addTotal(Table &table, const LineOfPieces &line) const
    {
        Row row;
        row.isTotal = true;
        row.cells.resize(table.columns.size());
        Indexes name, numbers;
        for (const LinePiece &piece : line.pieces) {
            (m_words[piece.word].isText() ? name : numbers).push_back(piece.word);
            row.span = row.span.united(m_words[piece.word].span);
        }
        row.cells.front() = textCellOf(m_words, name);
        const auto put = [&](ColumnRole role, size_t word) { row.cells[static_cast<size_t>(table.column(role))] = indicatorCell(m_document, m_words, {word}); };
        if (numbers.size() == 2 && table.column(ColumnRole::Weight) >= 0)
            put(ColumnRole::Weight, numbers.front());
        if (!numbers.empty() && numbers.size() <= 2)
            put(ColumnRole::Score, numbers.back());
        table.rows.push_back(std::move(row));
    }

    /** Whether the weights are those of a form: with the 10 points of the execution rate they make the total, or 100; points alone fall short of it by what that rate got. */
    [[nodiscard]] static bool addsUp(const Table &table)
    {
        const bool isWeighted = table.column(ColumnRole::Weight) >= 0;
        const int column = table.column(isWeighted ? ColumnRole::Weight : ColumnRole::Score);
        Decimal sum = 0, total = 100;
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
            const Cell *cell = table.cell(row, column);
            if (cell == nullptr || cell->state != CellState::Number)
                continue;
            if (table.rows[static_cast<size_t>(row)].isTotal)
                total = cell->number.value;
            else
                sum += cell->number.value;
        }
        return isWeighted ? sum == total || sum + 10 == total || sum + 20 == total : sum > 0 && sum <= total && total <= sum + 20;
    }

    // Funds

    [[nodiscard]] std::optional<Table> readFunds(size_t end) const
    {
        for (size_t i = 0; i < end; ++i) {
            const auto &pieces = m_lines[i].pieces;
            if (std::none_of(pieces.begin(), pieces.end(), [&](const LinePiece &piece) { return m_words[piece.word].text.startsWith(u"年初预算"); }))
                continue;
            const LaidOutHeads heads = laidOutHeads(m_words, m_lines, i, TableKind::PerformanceFunds);
            if (heads.heads.size() >= 5)
                return fundsUnder(heads, i, end);
        }
        return std::nullopt;
    }

    [[nodiscard]] bool startsGoals(size_t i) const
    {
        return std::any_of(m_lines[i].pieces.begin(), m_lines[i].pieces.end(), [&](const LinePiece &piece) { return goalHeads(m_words, piece.word, m_head) > 0; });
    }

    [[nodiscard]] std::optional<Table> fundsUnder(const LaidOutHeads &heads, size_t at, size_t end) const
    {
        Table table;
        table.kind = TableKind::PerformanceFunds;
        table.columns = fundsColumns(columnsOf(heads));
        if (table.columns.size() != heads.heads.size() + 1 || table.column(ColumnRole::FullBudget) < 0)
            return std::nullopt;
        size_t stop = heads.end;
        while (stop < end && !startsGoals(stop))
            ++stop;
        std::optional<LaidOutHead> name = nameZone(heads.end, stop);
        if (!name)
            return std::nullopt;
        std::vector<LaidOutHead> zones = heads.heads;
        zones.insert(zones.begin(), *name);
        readUnit(table, heads.begin, stop);
        LaidOutBody body(m_words, table.columns, zones);
        for (size_t i = heads.end; i < stop; ++i) {
            LineOfPieces line = m_lines[i];
            while (!line.pieces.empty() && isFundsSide(m_words[line.pieces.front().word].text))
                line.pieces.erase(line.pieces.begin());
            body.add(line);
        }
        if (!body.settle())
            return std::nullopt;
        for (const LaidOutRow &row : body.rows())
            table.rows.push_back(fundsRow(table, row));
        table.span = m_words[m_lines[at].pieces.front().word].span.united(table.rows.back().span);
        return table;
    }

    /** The unit in the vertical label beside the funds: "项目资金（万元）", letter below letter. */
    void readUnit(Table &table, size_t from, size_t to) const
    {
        QString label;
        TextSpan last;
        for (size_t i = from; i < to; ++i) {
            const TableWord &word = m_words[m_lines[i].pieces.front().word];
            if (!isFundsSide(word.text))
                continue;
            label += word.text;
            last = word.text.contains(u'万') || (word.text.contains(u'元') && !label.contains(u'万')) ? word.span : last;
        }
        if (label.contains(u"（万元）") || label.contains(u"(万元)"))
            table.unit = Unit::WanYuan;
        else if (label.contains(u"（元）") || label.contains(u"(元)"))
            table.unit = Unit::Yuan;
        if (table.unit != Unit::None)
            table.unitSpan = last;
    }

    /** Where the names of the rows stand, the vertical label in front of them left out. */
    [[nodiscard]] std::optional<LaidOutHead> nameZone(size_t from, size_t to) const
    {
        std::optional<LaidOutHead> zone;
        for (size_t i = from; i < to; ++i)
            for (const LinePiece &piece : m_lines[i].pieces)
                if (hasAny(m_words[piece.word].text, {u"资金总额", u"其中", u"上年结转", u"其他资金"}))
                    zone = zone ? LaidOutHead{{}, std::min(zone->begin, piece.begin), std::max(zone->end, piece.end)} : LaidOutHead{{}, piece.begin, piece.end};
        return zone;
    }

    [[nodiscard]] Row fundsRow(const Table &table, const LaidOutRow &laid) const
    {
        Row row;
        for (size_t c = 0; c < table.columns.size(); ++c) {
            const bool isPoints = table.columns[c].role == ColumnRole::Weight || table.columns[c].role == ColumnRole::Score;
            row.cells.push_back(c == 0 ? textCellOf(m_words, laid.cells[c]) : valueCellOf(m_document, m_words, laid.cells[c], isPoints ? Unit::None : table.unit));
            for (const size_t word : laid.cells[c])
                row.span = row.span.united(m_words[word].span);
        }
        row.isTotal = isTotalLabel(row.cells.front().text);
        placeByRate(table, row);
        return row;
    }

    // Goals

    [[nodiscard]] std::optional<Table> readGoals(size_t end) const
    {
        size_t at = 0;
        while (at < end && !startsGoals(at))
            ++at;
        if (at + 1 >= end)
            return std::nullopt;
        std::vector<LineOfPieces> lines;
        const int left = textBegin(at + 1, end);
        for (size_t i = at + 1; i < end; ++i)
            if (LineOfPieces line = goalPieces(m_lines[i], left); !line.pieces.empty())
                lines.push_back(std::move(line));
        std::array<Indexes, 2> cells;
        const int right = rightBegin(lines, left);
        for (const LineOfPieces &line : lines)
            addGoalLine(cells, line, left, right);
        return goalsOf(cells, at);
    }

    /** Where the texts of the goals begin: the leftmost of the words that are no pieces of a vertical label. */
    [[nodiscard]] int textBegin(size_t from, size_t to) const
    {
        int left = std::numeric_limits<int>::max();
        for (size_t i = from; i < to; ++i)
            for (const LinePiece &piece : m_lines[i].pieces)
                if (piece.end - piece.begin > labelWidth)
                    left = std::min(left, piece.begin);
        return left;
    }

    /** A line of the goals without the vertical labels beside and the heads of the next block below them. */
    [[nodiscard]] LineOfPieces goalPieces(LineOfPieces line, int left) const
    {
        while (!line.pieces.empty() && line.pieces.front().end <= left && line.pieces.front().end - line.pieces.front().begin <= labelWidth)
            line.pieces.erase(line.pieces.begin());
        return line;
    }

    /** Whether Chinese letters stand apart at a piece: within a cell they never do. */
    [[nodiscard]] bool startsCell(const LineOfPieces &line, size_t i) const
    {
        const auto text = [&](size_t k) { return m_words[line.pieces[k].word].text; };
        return i > 0 && (line.pieces[i].isPlaced || (isWide(text(i - 1).back()) && isWide(text(i).front())));
    }

    /** Where the right text begins, on the lines that tell. */
    [[nodiscard]] int rightBegin(const std::vector<LineOfPieces> &lines, int left) const
    {
        int right = std::numeric_limits<int>::max();
        for (const LineOfPieces &line : lines)
            for (size_t i = 0; i < line.pieces.size(); ++i)
                if (line.pieces[i].begin > left + indent && (i == 0 || startsCell(line, i)))
                    right = std::min(right, line.pieces[i].begin);
        return right;
    }

    void addGoalLine(std::array<Indexes, 2> &cells, const LineOfPieces &line, int left, int right) const
    {
        size_t cell = line.pieces.front().begin <= left + indent ? 0 : 1;
        for (size_t i = 0; i < line.pieces.size(); ++i) {
            if (i > 0 && (line.pieces[i].begin == right || startsCell(line, i)))
                cell = 1;
            cells[cell].push_back(line.pieces[i].word);
        }
    }

    [[nodiscard]] std::optional<Table> goalsOf(const std::array<Indexes, 2> &cells, size_t at) const
    {
        if (cells[0].empty() || cells[1].empty())
            return std::nullopt;
        Table table;
        table.kind = TableKind::PerformanceGoals;
        table.columns.resize(2);
        table.columns[0].title = u"年度目标"_s;
        table.columns[1].title = u"实际完成情况"_s;
        assignRoles(table.kind, table.columns);
        Row row;
        for (const Indexes &cell : cells) {
            row.cells.push_back(textCellOf(m_words, cell));
            for (const size_t word : cell)
                row.span = row.span.united(m_words[word].span);
        }
        table.span = m_words[m_lines[at].pieces.front().word].span.united(row.span);
        table.rows.push_back(std::move(row));
        return table;
    }

    static constexpr int indent = 4;
    static constexpr int labelWidth = 6; ///< letters of a vertical label on one line, at most

    const Document &m_document;
    const TableWords &m_words;
    std::vector<LineOfPieces> m_lines;
    size_t m_head;
    size_t m_end = 0;
};

} // namespace

LaidOutForm readLaidOutForm(const Document &document, const TableWords &words, size_t begin, size_t head, size_t end)
{
    return LaidOutReader(document, words, begin, head, end).read();
}

} // namespace tieout
