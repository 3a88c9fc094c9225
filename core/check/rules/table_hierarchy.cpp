#include "check/codetree.h"
#include "check/footing.h"
#include "check/rules/rules.h"
#include "check/tablerows.h"

namespace tieout {

namespace {

void checkTree(CheckContext &context, int index)
{
    const Table &table = context.report().tables[static_cast<size_t>(index)];
    const CodeTree tree = codeTree(table);
    if (tree.isAmbiguous)
        return context.notChecked(table.title, message(QT_TRANSLATE_NOOP("Message", "One code stands in two rows.")));
    for (size_t parent = 0; parent < tree.nodes.size(); ++parent) {
        if (!tree.nodes[parent].hasChildren)
            continue;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const int column = static_cast<int>(i);
            const auto total = context.query().cell(index, tree.nodes[parent].row, column);
            if (!total || table.columns[i].role == ColumnRole::Code || table.columns[i].role == ColumnRole::LineNumber)
                continue;
            Footing footing{cellLabel(table, tree.nodes[parent].row, column), total, {}, false};
            for (const CodeTree::Node &node : tree.nodes)
                if (node.parent == static_cast<int>(parent))
                    addPart(context.query(), footing, index, node.row, column);
            judgeFooting(context, footing);
        }
    }
}

/** 基本支出决算表 runs its classes on over side-by-side blocks: 301 may end at the foot of one and go on in the next. */
void checkEconomic(CheckContext &context, int index)
{
    const Table &table = context.report().tables[static_cast<size_t>(index)];
    for (const ColumnRole role : {ColumnRole::Amount, ColumnRole::BasicPart}) {
        std::vector<std::pair<QString, std::pair<int, int>>> cells; // code, row and column
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row)
            for (int block = 0; block < blockCount(table); ++block)
                if (const QString code = rowCode(table, row, block); code.size() >= 3 && table.column(role, block) >= 0)
                    cells.push_back({code, {row, table.column(role, block)}});
        for (const auto &[code, place] : cells) {
            if (code.size() != 3)
                continue;
            Footing footing{cellLabel(table, place.first, place.second), context.query().cell(index, place.first, place.second), {}, false};
            for (const auto &[child, at] : cells)
                if (child.size() == 5 && child.startsWith(code))
                    addPart(context.query(), footing, index, at.first, at.second);
            if (footing.total)
                judgeFooting(context, footing);
        }
    }
}

/** 人员经费合计 = 301 + 303; 公用经费合计 = the other classes that the form has. */
void checkEconomicTotals(CheckContext &context, int index)
{
    const Table &table = context.report().tables[static_cast<size_t>(index)];
    for (const ColumnRole role : {ColumnRole::Amount, ColumnRole::BasicPart}) {
        Footing personnel, publicPart;
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row)
            for (int block = 0; block < blockCount(table); ++block) {
                const int column = table.column(role, block);
                const QString code = rowCode(table, row, block);
                const QString name = rowName(table, row, block);
                const bool total = code.isEmpty() && name.endsWith(u"合计");
                if (column < 0)
                    continue;
                if (code.size() == 3)
                    addPart(context.query(), code == u"301" || code == u"303" ? personnel : publicPart, index, row, column);
                else if (total && name.startsWith(u"人员"))
                    personnel.total = context.query().cell(index, row, column);
                else if (total && name.contains(u"公用"))
                    publicPart.total = context.query().cell(index, row, column);
            }
        for (Footing *footing : {&personnel, &publicPart})
            if (footing->total && !footing->parts.empty()) {
                footing->subject = footing->total->label;
                judgeFooting(context, *footing);
            }
    }
}

} // namespace

/** 类 = sum of its 款, 款 = sum of its 项; an economic class = sum of its items. */
void checkTableHierarchy(CheckContext &context)
{
    for (size_t i = 0; i < context.report().tables.size(); ++i) {
        switch (context.report().tables[i].kind) {
        case TableKind::Income:
        case TableKind::Expenditure:
        case TableKind::General:
        case TableKind::Fund:
        case TableKind::Capital:
            checkTree(context, static_cast<int>(i));
            break;
        case TableKind::BasicEconomic:
            checkEconomic(context, static_cast<int>(i));
            checkEconomicTotals(context, static_cast<int>(i));
            break;
        default:
            break;
        }
    }
}

} // namespace tieout
