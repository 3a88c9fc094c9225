#include "check/doubtfultables.h"

#include "base/words.h"

#include <QSet>
#include <algorithm>
#include <numeric>

namespace tieout {

namespace {

/** How much of one table holds and how much does not. */
struct Tally
{
    int sumsHold = 0, sumsFail = 0;
    int rows = 0, rowsFail = 0; ///< rows whose cells, code or number do not fit

    /** One printed slip breaks up to four sums of a table (its row, its class, its column, the total). */
    [[nodiscard]] bool isDoubtful() const
    {
        const bool sums = sumsFail > 4 && sumsFail * 4 > sumsFail + sumsHold;
        const bool few = sumsFail > 1 && sumsFail * 3 >= sumsFail + sumsHold && rows > 7;
        const bool form = rowsFail > 3 && rowsFail * 6 > rows;
        const bool both = sumsFail > 0 && rowsFail > 0 && sumsFail + rowsFail > 3 && (sumsFail + rowsFail) * 6 > rows;
        return sums || few || form || both;
    }
};

bool isSum(const QString &rule)
{
    return rule == u"table.column-sum" || rule == u"table.row-sum" || rule == u"table.hierarchy" || rule == u"table.balance" || rule == u"table.rate";
}

bool isForm(const QString &rule)
{
    return rule == u"table.line-number" || rule == u"table.missing-cell" || rule == u"table.extra-cell" || rule == u"classification.code";
}

bool isStatutory(TableKind kind)
{
    switch (kind) {
    case TableKind::Other:
    case TableKind::Statistics:
    case TableKind::PerformanceFunds:
    case TableKind::PerformanceGoals:
    case TableKind::PerformanceIndicators:
        return false;
    default:
        return true;
    }
}

/** A row with so many cells too many is no slip of the printer: rows or columns ran together. */
bool hasRunTogether(const Table &table)
{
    constexpr size_t slips = 2;
    return isStatutory(table.kind) && !table.columns.empty() &&
           std::any_of(table.rows.begin(), table.rows.end(), [&](const Row &row) { return row.cells.size() > table.columns.size() + slips; });
}

/** Whether a label holds what only a header prints: its words alone, or titles of several columns. */
bool holdsHeader(const QString &label)
{
    if (hasAny(label, {u"科目名称", u"科目编码", u"栏次", u"决算数", u"预算数"}))
        return true;
    int titles = 0;
    for (const QStringView title : {u"上级补助收入", u"事业收入", u"经营收入", u"上缴上级支出", u"经营支出", u"对附属单位补助", u"小计", u"基本支出", u"项目支出",
                                    u"年初结转和结余", u"年末结转和结余", u"本年收入", u"本年支出"})
        titles += label.contains(title) ? 1 : 0;
    return titles > 1;
}

/** A row whose name goes on with words of the header: the text prints the table column by column, or its header between the rows. */
bool hasHeaderAmongRows(const Table &table)
{
    return isStatutory(table.kind) && table.kind != TableKind::SanGong && std::any_of(table.rows.begin(), table.rows.end(), [&](const Row &row) {
        for (size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i)
            if (table.columns[i].role == ColumnRole::Name && row.cells[i].text != u"栏次" && holdsHeader(row.cells[i].text)) // an empty form keeps its 栏次 row
                return true;
        return false;
    });
}

/** "2080505" among amounts with decimals is the code of a row that slid into them. */
bool hasCodeAsAmount(const Table &table)
{
    constexpr qsizetype itemCode = 7;
    int decimals = 0, whole = 0;
    bool found = false;
    for (const Row &row : table.rows)
        for (size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
            const Cell &cell = row.cells[i];
            const ColumnRole role = table.columns[i].role;
            if (cell.state != CellState::Number || role == ColumnRole::Code || role == ColumnRole::LineNumber || role == ColumnRole::Text)
                continue;
            (cell.number.decimals > 0 ? decimals : whole) += 1;
            found = found || (cell.text.size() == itemCode && cell.text.startsWith(u'2') && cell.number.decimals == 0 && !cell.text.contains(u','));
        }
    return isStatutory(table.kind) && found && decimals > 4 * whole;
}

/** Rows of a two-sided form whose left 行次 is above the right one: the text printed the sides through each other. */
bool hasSidesMixed(const Table &table)
{
    constexpr int slips = 1;
    const int left = table.column(ColumnRole::LineNumber, 0), right = table.column(ColumnRole::LineNumber, 1);
    if (!isStatutory(table.kind) || left < 0 || right < 0)
        return false;
    int mixed = 0;
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
        const Cell *a = table.cell(row, left), *b = table.cell(row, right);
        mixed += a && b && a->state == CellState::Number && b->state == CellState::Number && a->number.value > b->number.value ? 1 : 0;
    }
    return mixed > slips;
}

/** The amounts that a row of a coded form prints, in whatever columns. */
std::vector<Decimal> amountsOf(const Table &table, const Row &row)
{
    std::vector<Decimal> amounts;
    for (size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
        const ColumnRole role = table.columns[i].role;
        const auto value = role == ColumnRole::Code || role == ColumnRole::Name ? std::nullopt : parseDecimal(QString(row.cells[i].text).remove(u','));
        if (value && row.cells[i].text.contains(u'.'))
            amounts.push_back(*value);
    }
    return amounts;
}

/** Whether a row holds the amounts of two, each of which adds up, while another row has none: the text gave them to the wrong rows. */
bool hasTwoRowsInOne(const Table &table)
{
    const bool isCoded = table.kind == TableKind::Income || table.kind == TableKind::Expenditure || table.kind == TableKind::General;
    bool isDouble = false, isBare = false;
    for (size_t r = 0; isCoded && r < table.rows.size(); ++r) {
        const std::vector<Decimal> amounts = amountsOf(table, table.rows[r]);
        isBare = isBare || amounts.empty();
        const auto half = static_cast<std::ptrdiff_t>(amounts.size() / 2);
        const auto addsUp = [&](auto begin, auto end) { return std::accumulate(begin + 1, end, Decimal(0)) == *begin; };
        isDouble = isDouble || (half > 1 && amounts.size() % 2 == 0 && amounts[0] != 0 && addsUp(amounts.begin(), amounts.begin() + half) &&
                                addsUp(amounts.begin() + half, amounts.end()) && !addsUp(amounts.begin(), amounts.end()));
    }
    return isDouble && isBare;
}

/** Amounts that are all text: the parser could not tell where they belong. */
bool isUnread(const Table &table)
{
    bool any = false;
    for (const Row &row : table.rows)
        for (const Cell &cell : row.cells) {
            if (cell.state == CellState::Number)
                return false;
            any = any || (cell.state == CellState::Text && cell.text.contains(u'.') && parseDecimal(QString(cell.text).remove(u',')).has_value());
        }
    return isStatutory(table.kind) && any;
}

int tableAt(const Report &report, TextSpan place)
{
    for (size_t i = 0; i < report.tables.size(); ++i)
        if (isStatutory(report.tables[i].kind) && report.tables[i].span.contains(place.begin))
            return static_cast<int>(i);
    return -1;
}

} // namespace

std::vector<size_t> doubtfulTables(const Report &report, const CheckResult &result)
{
    std::vector<Tally> tallies(report.tables.size());
    // What one wrong number explains is a misprint, however many sums it breaks.
    QSet<QString> explained;
    for (const Finding &finding : result.findings)
        for (const QString &key : finding.affects)
            explained.insert(key);
    for (const Finding &finding : result.findings) {
        if (explained.contains(finding.key))
            continue;
        const int table = finding.evidence.empty() ? -1 : tableAt(report, finding.evidence.front().span);
        // A case that plays a rule down does not read its tables any better.
        const Severity severity = finding.ruleSeverity.value_or(finding.severity);
        if (table < 0 || (severity != Severity::Error && severity != Severity::Warning))
            continue;
        tallies[static_cast<size_t>(table)].sumsFail += isSum(finding.rule) ? 1 : 0;
        tallies[static_cast<size_t>(table)].rowsFail += isForm(finding.rule) ? 1 : 0;
    }
    for (const CheckRecord &record : result.ledger)
        if (record.outcome == Outcome::Pass && isSum(record.rule) && !record.spans.empty())
            if (const int table = tableAt(report, record.spans.front()); table >= 0)
                ++tallies[static_cast<size_t>(table)].sumsHold;
    std::vector<size_t> found;
    for (size_t i = 0; i < tallies.size(); ++i) {
        tallies[i].rows = static_cast<int>(report.tables[i].rows.size());
        if (tallies[i].isDoubtful() || hasRunTogether(report.tables[i]) || hasHeaderAmongRows(report.tables[i]) || hasCodeAsAmount(report.tables[i]) || hasSidesMixed(report.tables[i]) || hasTwoRowsInOne(report.tables[i]) || isUnread(report.tables[i]))
            found.push_back(i);
    }
    return found;
}

Report withoutRows(const Report &report, const std::vector<size_t> &tables)
{
    Report sure = report;
    for (const size_t table : tables) {
        sure.tables[table].rows.clear();
        sure.tables[table].declaredEmpty = true; // it is there: only its figures are not known
    }
    return sure;
}

} // namespace tieout
