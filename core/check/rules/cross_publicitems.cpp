#include "check/check.h"
#include "check/rules/rules.h"
#include "check/tablerows.h"
#include "parse/subjectcodes.h"

#include <array>

namespace tieout {

namespace {

struct ListedItem
{
    QString name;
    QStringList codes; ///< more than one where another item bore the name in some years
    TextSpan span;
};

/** The two parts of basic expenditure and what the narrative says that each paid for. */
constexpr std::array parts{u"公用经费", u"人员经费"};

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
        QStringList codes = codesNamed(Classification::Economic, name);
        codes.removeIf([](const QString &code) { return code.size() != 5; });
        if (!codes.isEmpty())
            items.push_back({name, codes, context.joined().source(start, i)});
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

ItemRow itemRow(const Table &table, const QStringList &codes)
{
    ItemRow out;
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row)
        for (int block = 0; block < blockCount(table) && !out.hasBasic; ++block) {
            if (!codes.contains(rowCode(table, row, block)))
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

/** The items that the list behind `part` at `at` names, but for which the table has no amount: one finding. */
void checkList(CheckContext &context, const Table &table, QStringView part, qsizetype at)
{
    const QStringView lead(u"主要包括");
    const QStringView behind = QStringView(context.joined().text()).mid(at, 30 + lead.size());
    const qsizetype list = behind.indexOf(lead);
    if (list < 0 || behind.left(list).lastIndexOf(part) > 0 || context.joined().isInTable(at))
        return;
    QStringList names;
    std::vector<TextSpan> places, rows;
    bool projectOnly = false;
    for (const ListedItem &item : listedItems(context, at + list + lead.size())) {
        const ItemRow row = itemRow(table, item.codes);
        if (!row.isListed || row.hasBasic)
            continue;
        names << item.name;
        places.push_back(item.span);
        rows.push_back(row.place);
        projectOnly = projectOnly || row.hasOther;
    }
    if (names.isEmpty())
        return;
    places.insert(places.end(), rows.begin(), rows.end());
    // Below half a unit of the last digit an item may have been paid for; project money cannot be basic.
    Finding finding = context.draftText(projectOnly ? Severity::Error : Severity::Warning, places,
                                        message(QT_TRANSLATE_NOOP("Message", "The narrative names %1 among what %3 paid for, but %2 has no basic expenditure on it."),
                                                {names.join(u'、'), table.title, part.toString()}));
    finding.stated = names.join(u'、');
    context.fail(part.toString(), finding);
}

} // namespace

/** Items that the narrative names as paid from 公用经费 or 人员经费 have an amount in the table of basic expenditure. */
void checkPublicItems(CheckContext &context)
{
    const int index = context.query().table(TableKind::BasicEconomic);
    if (index < 0 || !hasAmounts(context.report().tables[static_cast<size_t>(index)]))
        return;
    for (const char16_t *part : parts)
        for (const qsizetype at : context.joined().find(part))
            checkList(context, context.report().tables[static_cast<size_t>(index)], part, at);
}

} // namespace tieout
