#include "check/check.h"
#include "check/rules/rules.h"
#include "check/tablerows.h"
#include "parse/subjectcodes.h"

namespace tieout {

namespace {

struct ListedItem
{
    QString name, code;
    TextSpan span;
};

/** The items of "公用经费 …，主要包括：办公费、印刷费…。" with the economic codes that they name. */
std::vector<ListedItem> listedItems(const CheckContext &context, qsizetype begin)
{
    std::vector<ListedItem> items;
    const QString &text = context.joined().text();
    qsizetype start = begin;
    for (qsizetype i = begin; i < text.size() && i - begin < 400; ++i) {
        const bool ends = text[i] == u'。' || text[i] == u'；' || text[i] == u';';
        if (!ends && text[i] != u'、' && text[i] != u'，')
            continue;
        const QString name = text.mid(start, i - start);
        for (const QString &code : codesNamed(Classification::Economic, name))
            if (code.size() == 5)
                items.push_back({name, code, context.joined().source(start, i)});
        start = i + 1;
        if (ends)
            break;
    }
    return items;
}

/** What the table says of an economic item. */
struct ItemRow
{
    bool isListed = false;   ///< its row is there
    bool hasBasic = false;   ///< with an amount above zero in the basic column
    bool hasOther = false;   ///< or in the column of all spending only
    TextSpan place;
};

ItemRow itemRow(const Table &table, const QString &code)
{
    ItemRow out;
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row)
        for (int block = 0; block < blockCount(table); ++block) {
            if (rowCode(table, row, block) != code)
                continue;
            const int part = table.column(ColumnRole::BasicPart, block);
            const int all = table.column(ColumnRole::Amount, block);
            const auto positive = [&](int column) {
                const Cell *cell = table.cell(row, column);
                return cell != nullptr && cell->state == CellState::Number && cell->number.value > 0;
            };
            const Cell *unreadable = table.cell(row, part >= 0 ? part : all);
            out.isListed = unreadable != nullptr && unreadable->state != CellState::Unreadable;
            out.hasBasic = positive(part >= 0 ? part : all);
            out.hasOther = part >= 0 && positive(all);
            const Cell *name = table.cell(row, table.column(ColumnRole::Name, block));
            out.place = name != nullptr && !name->spans.empty() ? name->span() : table.rows[static_cast<size_t>(row)].span;
        }
    return out;
}

} // namespace

/** Items that the narrative names as paid from 公用经费 have an amount in the table of basic expenditure. */
void checkPublicItems(CheckContext &context)
{
    const int index = context.query().table(TableKind::BasicEconomic);
    if (index < 0)
        return;
    const Table &table = context.report().tables[static_cast<size_t>(index)];
    for (const qsizetype i : context.joined().find(u"公用经费")) {
        const QStringView lead(u"主要包括");
        const qsizetype list = QStringView(context.joined().text()).mid(i, 30 + lead.size()).indexOf(lead);
        if (list < 0 || context.joined().isInTable(i))
            continue;
        QStringList names;
        std::vector<TextSpan> places, rows;
        bool projectOnly = false;
        for (const ListedItem &item : listedItems(context, i + list + lead.size())) {
            const ItemRow row = itemRow(table, item.code);
            if (!row.isListed || row.hasBasic)
                continue;
            names << item.name;
            places.push_back(item.span);
            rows.push_back(row.place);
            projectOnly = projectOnly || row.hasOther;
        }
        if (names.isEmpty())
            continue;
        places.insert(places.end(), rows.begin(), rows.end());
        // Below half a unit of the last digit an item may have been paid for; project money cannot be basic.
        Finding finding = context.draftText(projectOnly ? Severity::Error : Severity::Warning, places,
                                            message(QT_TRANSLATE_NOOP("Message", "The narrative names %1 among what public expenditure paid for, but %2 has no basic expenditure on it."),
                                                    {names.join(u'、'), table.title}));
        finding.stated = names.join(u'、');
        context.fail(QStringLiteral("公用经费"), finding);
    }
}

} // namespace tieout
