#pragma once

#include "number/printednumber.h"

#include <QString>

namespace tieout {

enum class FigureKind { Amount, Change, Percent, Count };

/** Which of the many numbers about a subject this is. */
enum class Measure {
    Actual,        ///< 决算数, 支出, 收入 of the report's year
    Prior,         ///< the year before
    InitialBudget, ///< 年初预算
    FullBudget,    ///< 全年预算, 调整预算
    Budget,        ///< 预算, not said which
    Change,        ///< 增加/减少 x: the size, sign in Figure::direction
    GrowthRate,    ///< 增长/下降 x %
    Share,         ///< 占 x %
    Completion,    ///< 完成预算 x %
    Count,         ///< people, vehicles, receptions, projects
    Score,         ///< 自评得分
    Other,
};

/** An amount planned, whichever budget it is of. */
[[nodiscard]] constexpr bool isBudget(Measure measure)
{
    return measure == Measure::InitialBudget || measure == Measure::FullBudget || measure == Measure::Budget;
}

/** A number of the narrative with what it is about. Immutable once parsed. */
struct Figure
{
    QString id;          ///< "f1", "f2" ... in text order
    QString conceptId;    ///< id of core/parse/concepts ("expenditure.project", "function", ""), scope included
    QString code;        ///< classification code where the subject is a 类/款/项 or an economic item
    QString label;       ///< subject in the report's words ("项目支出")
    int year = 0;        ///< 0 when not told
    FigureKind kind = FigureKind::Amount;
    Measure measure = Measure::Other;
    int direction = 0;   ///< of a Change or GrowthRate: +1 增, -1 减, 0 as printed without one
    PrintedNumber number; ///< its unit is resolved: printed beside it or declared for the section
    int section = -1;    ///< index into Report::sections
    TextSpan clause;     ///< from the last ，；。 to the next
};

} // namespace tieout
