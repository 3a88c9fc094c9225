#include "check/codetree.h"
#include "check/footing.h"
#include "check/rules/rules.h"
#include "check/tablerows.h"

namespace tieout {

namespace {

bool isSummed(const Column &column)
{
    switch (column.role) {
    case ColumnRole::Text:
    case ColumnRole::Code:
    case ColumnRole::Name:
    case ColumnRole::LineNumber:
    case ColumnRole::Rate:
        return false;
    default:
        return true;
    }
}

/** 合计 = sum of the rows that stand under no other row (all 类, or all 项 where only these are listed). */
void checkCoded(CheckContext &context, int index)
{
    const Table &table = context.report().tables[static_cast<size_t>(index)];
    const CodeTree tree = codeTree(table);
    if (tree.totalRow < 0 || tree.nodes.empty())
        return context.notApplicable(table.title, message(QT_TRANSLATE_NOOP("Message", "The table has no total row or no coded rows.")));
    if (tree.isAmbiguous)
        return context.notChecked(table.title, message(QT_TRANSLATE_NOOP("Message", "One code stands in two rows.")));
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (!isSummed(table.columns[i]))
            continue;
        const int column = static_cast<int>(i);
        Footing footing{cellLabel(table, tree.totalRow, column), context.query().cell(index, tree.totalRow, column), {}, false};
        for (const CodeTree::Node &node : tree.nodes)
            if (node.parent < 0)
                addPart(context.query(), footing, index, node.row, column);
        judgeFooting(context, footing);
    }
}

/** Of 一、基本支出 and 二、项目支出, which a side by 支出性质 lists with or without 其中. */
bool isPartOfKind(const QString &name)
{
    return name == u"人员经费" || name == u"公用经费" || name == u"日常公用经费" || name.startsWith(u"基本建设类") || name.startsWith(u"行政事业类");
}

/** 本年支出合计 of a two-sided table is the sum of its 类 rows; 本年收入合计 that of its sources. */
void checkSide(CheckContext &context, int index, int block, int column)
{
    const Table &table = context.report().tables[static_cast<size_t>(index)];
    Footing footing;
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
        const QString name = rowName(table, row, block);
        if (name.startsWith(u"本年") && name.endsWith(u"合计")) {
            footing.subject = cellLabel(table, row, column);
            footing.total = context.query().cell(index, row, column);
            if (footing.total)
                judgeFooting(context, footing);
            return;
        }
        // A row 其中 is part of the one above it.
        if (!name.isEmpty() && !name.contains(u"其中") && !isPartOfKind(name))
            addPart(context.query(), footing, index, row, column);
    }
}

void checkTwoSided(CheckContext &context, int index)
{
    const Table &table = context.report().tables[static_cast<size_t>(index)];
    for (size_t i = 0; i < table.columns.size(); ++i)
        if (isSummed(table.columns[i]))
            checkSide(context, index, table.columns[i].block, static_cast<int>(i));
}

} // namespace

/** A column adds up to its total row. */
void checkTableColumnSum(CheckContext &context)
{
    for (size_t i = 0; i < context.report().tables.size(); ++i) {
        const Table &table = context.report().tables[i];
        if (table.rows.empty() || table.declaredEmpty)
            continue;
        switch (table.kind) {
        case TableKind::Income:
        case TableKind::Expenditure:
        case TableKind::General:
        case TableKind::Fund:
        case TableKind::Capital:
            checkCoded(context, static_cast<int>(i));
            break;
        case TableKind::Balance:
        case TableKind::Appropriation:
            checkTwoSided(context, static_cast<int>(i));
            break;
        default:
            break;
        }
    }
    checkOwnColumnSums(context);
    checkFundsParts(context);
}

} // namespace tieout
