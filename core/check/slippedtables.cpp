#include "check/slippedtables.h"

#include "check/check.h"
#include "check/tablerows.h"

#include <QHash>

namespace tieout {

namespace {

/** A coded row and the first amount it prints: its total. */
struct CodedRow
{
    QString code, name;
    Operand amount;
};

/** The coded rows of a table whose total is told, in their order; empty where a code stands twice. */
std::vector<CodedRow> codedRows(const Query &query, int index)
{
    const Table &table = query.report().tables[static_cast<size_t>(index)];
    std::vector<CodedRow> rows;
    QHash<QString, int> seen;
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
        const QString code = rowCode(table, row);
        auto amount = query.cell(index, row, table.column(ColumnRole::Total));
        if (code.isEmpty() || !amount)
            continue;
        if (++seen[code] > 1)
            return {};
        rows.push_back({code, rowName(table, row), std::move(*amount)});
    }
    return rows;
}

/** A row with the amount that another table has some rows further down. */
struct Slip
{
    const CodedRow *row = nullptr, *own = nullptr, *other = nullptr; ///< in the table; in the other one its own row and the one with its amount
};

/** The rows of `table` that have the amount of a lower row of `whole`; nothing where they do not tell of most misfits. */
std::vector<Slip> slips(const std::vector<CodedRow> &table, const std::vector<CodedRow> &whole)
{
    constexpr size_t fewest = 5;   // rows: fewer may have equal amounts by chance
    constexpr size_t furthest = 8; // rows that were lost in all
    QHash<QString, size_t> places;
    for (size_t i = 0; i < whole.size(); ++i)
        places.insert(whole[i].code, i);
    std::vector<Slip> found;
    size_t misfits = 0;
    for (const CodedRow &row : table) {
        const auto at = places.constFind(row.code);
        if (at == places.constEnd() || row.amount.number.value == whole[*at].amount.number.value)
            continue;
        ++misfits;
        for (size_t k = *at + 1; k < whole.size() && k <= *at + furthest; ++k)
            if (whole[k].amount.number.value == row.amount.number.value && row.amount.number.value != 0) {
                found.push_back({&row, &whole[*at], &whole[k]});
                break;
            }
    }
    return found.size() >= fewest && found.size() * 3 >= misfits * 2 ? found : std::vector<Slip>{};
}

void report(CheckContext &context, const QString &title, const QString &whole, const std::vector<Slip> &found)
{
    const Slip &first = found.front();
    Finding finding = context.draft(Severity::Error, first.row->amount, {first.own->amount, first.other->amount},
                                    message(QT_TRANSLATE_NOOP("Message", "%1: from %2 %3 on the amounts stand beside other names than in %4, %5 rows in all: %6 is there the amount of %7 %8. "
                                                                         "Amounts and names slipped against each other."),
                                            {title, first.row->code, first.row->name, whole, QString::number(found.size()), context.printed(first.row->amount),
                                             first.other->code, first.other->name}));
    finding.certainty = Certainty::Arguable;
    setExpectedYuan(finding, first.row->amount.number, first.own->amount.number.inYuan());
    context.fail(title, finding);
}

} // namespace

void reportSlippedTables(CheckContext &context, const Report &read, const std::vector<size_t> &doubtful)
{
    if (doubtful.empty())
        return;
    const Query query(read);
    for (const size_t table : doubtful) {
        const TableKind kind = read.tables[table].kind;
        if (kind != TableKind::General && kind != TableKind::Expenditure && kind != TableKind::Income)
            continue;
        const std::vector<CodedRow> rows = codedRows(query, static_cast<int>(table));
        for (size_t other = 0; other < read.tables.size(); ++other) {
            const bool isWhole = read.tables[other].kind == TableKind::Expenditure || read.tables[other].kind == TableKind::Income;
            if (!isWhole || std::find(doubtful.begin(), doubtful.end(), other) != doubtful.end())
                continue;
            const std::vector<CodedRow> whole = codedRows(query, static_cast<int>(other));
            if (const std::vector<Slip> found = slips(rows, whole); !found.empty()) {
                report(context, read.tables[table].title, read.tables[other].title, found);
                break;
            }
        }
    }
}

} // namespace tieout
