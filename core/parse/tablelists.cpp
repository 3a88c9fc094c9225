#include "parse/tablelists.h"

#include "parse/columnroles.h"
#include "parse/gridcells.h"
#include "parse/regionlines.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** What stands over a grid: its title and unit, in the four lines above. */
void readHead(const Document &document, int line, Table &table)
{
    int seen = 0;
    for (int above = line - 1; above >= 0 && seen < 4 && table.title.isEmpty(); --above) {
        TextSpan span = trimmedCell(document, document.lineSpan(above));
        if (const qsizetype bar = document.quote(span).indexOf(u'|'); bar > 0) // "项目支出绩效自评表 | |||"
            span = trimmedCell(document, {span.begin, span.begin + bar});
        if (span.isEmpty())
            continue;
        ++seen;
        const QString text = document.quote(span);
        if (const auto unit = unitDeclaredIn(text)) {
            table.unit = unit->unit;
            table.unitSpan = {span.begin + unit->span.begin, span.begin + unit->span.end};
        }
        table.title = text.endsWith(u"指标体系") && text.size() < 60 ? text : tableTitleIn(text);
        if (!table.title.isEmpty())
            table.titleSpan = span;
    }
}

class GridReader
{
public:
    explicit GridReader(const Document &document) : m_document(document) {}

    void addRow(int line, const std::vector<TextSpan> &cells, bool behindBlank)
    {
        const TableKind block = blockHeadOf(cells);
        const bool head = block != TableKind::Other;
        const auto printed = std::count_if(cells.begin(), cells.end(), [](TextSpan span) { return !span.isEmpty(); });
        if (m_table.columns.empty() && printed < 2)
            return;
        if (block == TableKind::PerformanceIndicators && m_table.rows.empty() && m_table.columns.size() == cells.size()) {
            nameSecondLevel(cells);
            return;
        }
        if (m_table.rows.empty() && !head && splitsLast(cells)) {
            nameParts(cells);
            return;
        }
        if (m_table.columns.empty() || head) {
            startTable(line, withoutSpanning(m_document, line, cells));
            if (block == TableKind::PerformanceFunds || block == TableKind::PerformanceGoals) {
                m_table.kind = block;
                assignRoles(block, m_table.columns);
                readUnitOf(cells);
            }
            return;
        }
        Row row;
        for (size_t i = 0; i < cells.size(); ++i) {
            const bool amount = i < m_table.columns.size() && m_table.columns[i].role != ColumnRole::LineNumber;
            row.cells.push_back(cells[i].isEmpty() ? Cell{} : readCell(m_document.text, {cells[i]}, amount ? unitOf(i) : Unit::None));
            row.span = row.span.united(cells[i]);
        }
        if (row.span.isEmpty())
            return;
        while (row.cells.size() < m_table.columns.size())
            row.cells.emplace_back();
        if (behindBlank && goesOnWith(row))
            return;
        if (m_table.kind == TableKind::Other && isLabelledFunds(cells)) {
            m_table.kind = TableKind::PerformanceFunds;
            readUnitOf(cells);
        }
        const auto label = std::find_if(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.state == CellState::Text; });
        row.isTotal = label != row.cells.end() && isTotalLabel(label->text);
        if (!row.isTotal)
            fillGroups(row);
        row.level = codeLevel(row.cells.front().text);
        m_table.span = m_table.span.united(row.span);
        m_table.rows.push_back(std::move(row));
    }

    /** Whether a line of `cells` behind a page's end or blank lines can be a further row of the table above. */
    [[nodiscard]] bool takes(const std::vector<TextSpan> &cells) const
    {
        return !m_table.rows.empty() && cells.size() == m_table.columns.size() && blockHeadOf(cells) == TableKind::Other;
    }

    /** Whether a table has begun that a row with a label alone can belong to. */
    [[nodiscard]] bool isOpen() const { return !m_table.columns.empty() && m_table.kind < TableKind::PerformanceFunds; }

    void finish()
    {
        if (!m_table.rows.empty())
            m_tables.push_back(std::move(m_table));
        m_table = {};
    }

    [[nodiscard]] std::vector<Table> tables() { return std::move(m_tables); }

private:
    [[nodiscard]] Unit unitOf(size_t column) const
    {
        const bool named = column < m_table.columns.size() && m_table.columns[column].title.contains(u"万元"_s);
        return named ? Unit::WanYuan : m_table.unit;
    }

    /** "项目资金（万元）" beside the columns of the funds. */
    void readUnitOf(const std::vector<TextSpan> &cells)
    {
        for (const TextSpan span : cells) {
            const qsizetype at = m_document.quote(span).indexOf(u"万元"_s);
            if (at < 0 || m_table.unit != Unit::None)
                continue;
            m_table.unit = Unit::WanYuan;
            m_table.unitSpan = {span.begin + at, span.begin + at + 2};
        }
    }

    /** The block of a self-evaluation form whose columns these cells name; Other for a row of data. */
    [[nodiscard]] TableKind blockHeadOf(const std::vector<TextSpan> &cells) const
    {
        int budgets = 0, executed = 0, goals = 0, done = 0;
        for (const TextSpan span : cells) {
            const QString text = withoutSpaces(m_document.quote(span));
            if (text == u"一级指标"_s)
                return TableKind::PerformanceIndicators;
            budgets += text.contains(u"预算数") && text.size() < 12 && !text.endsWith(u'：') && !text.endsWith(u':') ? 1 : 0;
            executed += text.startsWith(u"执行率") || text.startsWith(u"预算执行率") || text == u"分值"_s ? 1 : 0;
            goals += text.startsWith(u"预期目标") || text == u"年初设定目标"_s ? 1 : 0;
            done += text.endsWith(u"实际完成情况") || text.endsWith(u"目标完成情况") ? 1 : 0;
        }
        return budgets > 0 && executed > 0 ? TableKind::PerformanceFunds : goals > 0 && done > 0 ? TableKind::PerformanceGoals : TableKind::Other;
    }

    /** "预算数：" and "执行数：" beside their amounts: funds that a form tells without columns. */
    [[nodiscard]] bool isLabelledFunds(const std::vector<TextSpan> &cells) const
    {
        bool budget = false, executed = false;
        for (const TextSpan span : cells) {
            const QString text = withoutSpaces(m_document.quote(span)).replace(u':', u'：');
            budget = budget || text.startsWith(u"预算数：") || text.startsWith(u"全年预算数：");
            executed = executed || text.startsWith(u"执行数：") || text.startsWith(u"全年执行数：");
        }
        return budget && executed;
    }

    /** Whether the cells name the parts of the header's last cell: "比上年增减 | ||" over "金额 | 幅度 | |||", as many bars as the parts make columns. */
    [[nodiscard]] bool splitsLast(const std::vector<TextSpan> &cells) const
    {
        if (m_table.kind >= TableKind::PerformanceFunds || m_table.columns.size() < 2 || cells.size() < 2)
            return false;
        const bool words = std::all_of(cells.begin(), cells.end(), [&](TextSpan span) {
            const QString text = m_document.quote(span);
            return !text.isEmpty() && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        });
        const QString header = m_document.quote(m_document.lineSpan(m_document.lineAt(m_table.columns.front().span.begin)));
        return words && header.count(u'|') == static_cast<qsizetype>(m_table.columns.size() - 1 + cells.size());
    }

    void nameParts(const std::vector<TextSpan> &cells)
    {
        const Column group = m_table.columns.back();
        m_table.columns.pop_back();
        for (const TextSpan span : cells) {
            Column column = group;
            column.title += u'-' + withoutSpaces(m_document.quote(span));
            column.span = group.span.united(span);
            m_table.columns.push_back(std::move(column));
        }
        assignRoles(m_table.kind, m_table.columns);
    }

    /** The second line of a header: its words replace the head that spans them. */
    void nameSecondLevel(const std::vector<TextSpan> &cells)
    {
        for (size_t i = 0; i < cells.size(); ++i)
            if (!cells[i].isEmpty()) {
                m_table.columns[i].title = withoutSpaces(m_document.quote(cells[i]));
                m_table.columns[i].span = cells[i];
                m_table.columns[i].role = ColumnRole::Text;
            }
        m_table.kind = TableKind::PerformanceIndicators;
        assignRoles(m_table.kind, m_table.columns);
    }

    void startTable(int line, const std::vector<TextSpan> &cells)
    {
        const Table above = m_table;
        finish();
        readHead(m_document, line, m_table);
        if (m_table.title.isEmpty()) {
            m_table.title = above.title;
            m_table.titleSpan = above.titleSpan;
        }
        m_table.kind = kindOfTitle(m_table.title);
        for (const TextSpan span : cells) {
            Column column;
            column.title = withoutSpaces(m_document.quote(span));
            column.span = span;
            m_table.columns.push_back(column);
            if (column.title == u"一级指标"_s)
                m_table.kind = TableKind::PerformanceIndicators;
        }
        const bool indicators = m_table.kind == TableKind::PerformanceIndicators;
        if (indicators && std::none_of(m_table.columns.begin(), m_table.columns.end(), [](const Column &column) { return column.title == u"一级指标"_s; }))
            m_table.kind = TableKind::Other;
        assignRoles(m_table.kind, m_table.columns);
        const TextSpan own{cells.front().begin, cells.back().end};
        m_table.span = m_table.titleSpan == above.titleSpan ? own : m_table.titleSpan.united(own);
    }

    /** A row that a page cut: behind a blank line only the rest of its long texts, no name and no number of its own. */
    bool goesOnWith(const Row &row)
    {
        if (m_table.kind != TableKind::PerformanceIndicators || m_table.rows.empty())
            return false;
        Row &above = m_table.rows.back();
        const int name = m_table.column(ColumnRole::Indicator);
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const Cell &cell = row.cells[i];
            const bool rest = cell.state == CellState::Text && i < above.cells.size() && above.cells[i].state == CellState::Text && static_cast<int>(i) > name;
            if (cell.state != CellState::Blank && !rest)
                return false;
        }
        for (size_t i = 0; i < std::min(row.cells.size(), above.cells.size()); ++i) {
            above.cells[i].text += row.cells[i].text;
            above.cells[i].spans.insert(above.cells[i].spans.end(), row.cells[i].spans.begin(), row.cells[i].spans.end());
        }
        above.span = above.span.united(row.span);
        m_table.span = m_table.span.united(row.span);
        return true;
    }

    /** Merged group cells are printed once: the rows below belong to them. */
    void fillGroups(Row &row) const
    {
        if (m_table.kind != TableKind::PerformanceIndicators || m_table.rows.empty() || row.cells.empty())
            return;
        for (size_t i = 0; i < row.cells.size() && i < m_table.columns.size(); ++i) {
            const ColumnRole role = m_table.columns[i].role;
            const bool isGroup = role == ColumnRole::Group || role == ColumnRole::SubGroup;
            const bool groupChanged = role == ColumnRole::SubGroup && i > 0 && row.cells[i - 1].text != m_table.rows.back().cells[i - 1].text;
            if (isGroup && !groupChanged && row.cells[i].state == CellState::Blank && i < m_table.rows.back().cells.size())
                row.cells[i] = m_table.rows.back().cells[i];
        }
    }

    const Document &m_document;
    Table m_table;
    std::vector<Table> m_tables;
};

} // namespace

std::vector<Table> findGridTables(const Document &document, const std::vector<TextSpan> &taken, const TextFrames &frames)
{
    GridReader reader(document);
    constexpr int mostBlanks = 4;
    int blanks = 0;
    bool behindBlank = false;
    for (int line = 0; line < document.lineCount(); ++line) {
        const TextSpan span = document.lineSpan(line);
        const bool blank = QStringView(document.text).mid(span.begin, span.size()).trimmed().isEmpty();
        if (!blank && frames.contains(line))
            continue;
        std::vector<TextSpan> cells = blank ? std::vector<TextSpan>{} : gridCells(document, line, reader.isOpen());
        const bool isAlone = cells.size() == 2 && cells[1].isEmpty();
        if (cells.size() > 1 && ((isAlone && !mayBeLabel(document.quote(cells[0]))) || overlapsAny(taken, span)))
            cells.clear();
        behindBlank = blanks > 0;
        if (blanks > 1 && cells.size() > 1 && !reader.takes(cells))
            reader.finish();
        blanks = blank ? blanks + 1 : 0;
        if (cells.size() > 1)
            reader.addRow(line, cells, behindBlank);
        else if (isGridRule(QStringView(document.text).mid(span.begin, span.size())))
            continue;
        else if (!blank || blanks > mostBlanks)
            reader.finish();
    }
    reader.finish();
    return reader.tables();
}

} // namespace tieout
