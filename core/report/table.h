#pragma once

#include "base/textspan.h"
#include "number/printednumber.h"
#include "report/figure.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace tieout {

/** Which form a table is, told by its title and headers, never by its number or position. */
enum class TableKind {
    Other,
    Balance,        ///< 收入支出决算总表, two-sided: block 0 income, block 1 expenditure
    Income,         ///< 收入决算表
    Expenditure,    ///< 支出决算表
    Appropriation,  ///< 财政拨款收入支出决算总表, two-sided
    General,        ///< 一般公共预算财政拨款支出决算表
    BasicEconomic,  ///< 一般公共预算财政拨款基本支出决算表 (经济分类), several code|name|amount blocks
    SanGong,        ///< "三公"经费表
    Fund,           ///< 政府性基金预算
    Capital,        ///< 国有资本经营预算
    Statistics,     ///< 采购, 机关运行经费, 国有资产 by line
    PerformanceFunds,      ///< funds block of a self-evaluation form
    PerformanceGoals,
    PerformanceIndicators, ///< indicator rows of a self-evaluation form
};

/** What a column holds. */
enum class ColumnRole {
    Text,        ///< anything not named below
    Code,        ///< 科目编码
    Name,        ///< 项目, 科目名称
    LineNumber,  ///< 行次, 序号
    Amount,      ///< the one amount of a block (决算数, 金额)
    Total,       ///< 合计 / 本年收入合计 / 本年支出合计 / 小计 over the columns beside it
    Appropriation, Superior, Business, Education, Operating, Subordinate, OtherIncome, ///< 收入决算表
    Basic, Project, ToSuperior, ToOperating, ToSubordinate,                 ///< 支出决算表 and its like
    General, Fund, Capital,                                               ///< 财政拨款总表
    Opening, Income, Closing,                                             ///< 基金, 国资: 年初, 本年收入, 年末
    BasicPart,   ///< 其中：基本支出 beside an amount (economic tables)
    SanGong,     ///< one of the 三公 items: see Column::conceptId and measure
    Task, Group, SubGroup, Indicator, Target, AdjustedTarget, Achieved, Weight, Score, Reason, ///< self-evaluation
    DeclaredBudget, InitialBudget, FullBudget, Executed, CarryOver, Rate,                 ///< its funds block
};

struct Column
{
    QString title;  ///< header joined from its levels with "-" ("本年支出-基本支出"), bold doubling removed
    ColumnRole role = ColumnRole::Text;
    int block = 0;  ///< which of the side-by-side blocks of a two-sided or multi-block form
    QString conceptId; ///< only for ColumnRole::SanGong: "sangong.reception" ...
    Measure measure = Measure::Actual; ///< only for SanGong and rate columns
    TextSpan span;  ///< of the header text; may be empty
};

enum class CellState { Blank, Number, Dash, Text, Unreadable };

/** A cell as printed. A blank or unreadable cell has no number: it is never 0. */
struct Cell
{
    CellState state = CellState::Blank;
    QString text;                ///< joined over line breaks, bold doubling removed; "" when blank
    std::vector<TextSpan> spans; ///< where it stands, one per printed line; empty when blank
    PrintedNumber number;        ///< valid when state is Number
    bool corrected = false;      ///< as the auditor corrected it, not as it was read

    [[nodiscard]] TextSpan span() const { return spans.empty() ? TextSpan{} : spans.front(); }
};

struct Row
{
    std::vector<Cell> cells; ///< as many as Table::columns unless the row itself is short or long
    TextSpan span;           ///< from its first to its last character
    int level = 0;           ///< indent: 1 类, 2 款, 3 项; 0 none
    bool isTotal = false;    ///< 合计, 总计, 本年支出合计 ...
};

struct Table
{
    QString id;      ///< "t1", "t2" ... in text order
    QString title;   ///< "支出决算表", without the 公开NN mark
    QString code;    ///< "公开03表" or empty
    TableKind kind = TableKind::Other;
    Unit unit = Unit::None;
    TextSpan unitSpan; ///< where the unit is declared: evidence of how its numbers were read
    TextSpan titleSpan;
    TextSpan span;   ///< title (or first row) to the note under it
    std::vector<Column> columns;
    std::vector<Row> rows;
    bool declaredEmpty = false; ///< a statement says that there is nothing to report
    TextSpan statement;         ///< that statement
    bool isImage = false;       ///< its title is there but its body is a picture or missing from the text
    QStringList notes;          ///< 注 under the table

    /** Index of the first column of `role` in `block`, or -1. */
    [[nodiscard]] int column(ColumnRole role, int block = 0) const
    {
        for (size_t i = 0; i < columns.size(); ++i)
            if (columns[i].role == role && columns[i].block == block)
                return static_cast<int>(i);
        return -1;
    }
    /** The cell, or nullptr where the row has none there. */
    [[nodiscard]] const Cell *cell(int row, int column) const
    {
        if (row < 0 || column < 0 || static_cast<size_t>(row) >= rows.size())
            return nullptr;
        const auto &cells = rows[static_cast<size_t>(row)].cells;
        return static_cast<size_t>(column) < cells.size() ? &cells[static_cast<size_t>(column)] : nullptr;
    }
};

} // namespace tieout
