#include "check/footing.h"
#include "check/owntables.h"
#include "check/rules/rules.h"

#include <QRegularExpression>

namespace tieout {

namespace {

/** How a sum comes out before anything is reported; nothing where there are no two parts to add. */
std::optional<Judgement> trialOf(const Footing &footing)
{
    const auto filled = std::count_if(footing.parts.begin(), footing.parts.end(), [](const Operand &part) { return part.number.value != 0; });
    if (!footing.total || footing.isUnreadable || filled < 2)
        return std::nullopt;
    return footing.judgement();
}

/** Nobody prescribes these tables: that a sum is meant shows in the sums that hold, `least` of them and half of all. */
void judgeMeant(CheckContext &context, const std::vector<Footing> &footings, int least)
{
    std::vector<const Footing *> judged;
    int holds = 0;
    int fails = 0;
    for (const Footing &footing : footings)
        if (const auto trial = trialOf(footing)) {
            judged.push_back(&footing);
            holds += trial == Judgement::Consistent ? 1 : 0;
            fails += trial == Judgement::Contradiction ? 1 : 0;
        }
    if (holds < least || fails > holds)
        return;
    for (const Footing *footing : judged)
        judgeFooting(context, *footing);
}

QString subjectOf(const Table &table, const OwnColumns &columns, int row, int column)
{
    return QStringList{table.title, ownRowName(table, columns, row), table.columns[static_cast<size_t>(column)].title}.join(u' ');
}

/** Rates, prices and numbers of rows add up to nothing. */
bool isSummed(const Table &table, int column)
{
    static const QRegularExpression other(QStringLiteral("率|比|均|单价|标准|序号|行次|编码|代码|年度$|年份|权重|分值|得分"));
    return !table.columns[static_cast<size_t>(column)].title.contains(other);
}

Footing footingOf(CheckContext &context, int index, const OwnColumns &columns, const OwnSum &sum, int column)
{
    const Table &table = context.report().tables[static_cast<size_t>(index)];
    Footing footing{subjectOf(table, columns, sum.total, column), context.query().cell(index, sum.total, column), {}, false};
    for (const int row : sum.parts)
        addPart(context.query(), footing, index, row, column);
    return footing;
}

} // namespace

/** 年初预算 + 调整 = 调整后预算 in tables of the report's own. */
void checkOwnRowSums(CheckContext &context)
{
    for (size_t t = 0; t < context.report().tables.size(); ++t) {
        const Table &table = context.report().tables[t];
        const OwnColumns columns = ownColumns(table);
        if (columns.initial < 0 || columns.adjustment < 0 || columns.full < 0)
            continue;
        const int index = static_cast<int>(t);
        std::vector<Footing> footings;
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
            footings.push_back({subjectOf(table, columns, row, columns.full), context.query().cell(index, row, columns.full), {}, false});
            addPart(context.query(), footings.back(), index, row, columns.initial);
            addPart(context.query(), footings.back(), index, row, columns.adjustment);
        }
        judgeMeant(context, footings, 2);
    }
}

/** The totals of tables of the report's own, where the same rows add up in another column. */
void checkOwnColumnSums(CheckContext &context)
{
    for (size_t t = 0; t < context.report().tables.size(); ++t) {
        const Table &table = context.report().tables[t];
        const OwnColumns columns = ownColumns(table);
        for (const OwnSum &sum : ownSums(table, columns)) {
            std::vector<Footing> footings;
            for (int column = 0; column < static_cast<int>(table.columns.size()); ++column)
                if (isSummed(table, column))
                    footings.push_back(footingOf(context, static_cast<int>(t), columns, sum, column));
            judgeMeant(context, footings, 1);
        }
    }
}

} // namespace tieout
