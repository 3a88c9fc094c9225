#pragma once

#include "check/check.h"

namespace tieout {

/** The tables of one self-evaluation form: its funds and its indicators, in text order. */
struct SelfEvaluation
{
    QString title;   ///< with the project where the table's own title does not name it
    QString project; ///< what the form evaluates, spaces removed; empty for a department's own form or when not told
    std::vector<int> tables; ///< indices into Report::tables
    TextSpan span;
};

/** The forms of a report; a form begins with its funds block or with a new title. */
std::vector<SelfEvaluation> selfEvaluations(const Report &report);

/** The whole-form row of a funds block (资金总额, 金额合计); what it does not print stays empty. */
struct FormFunds
{
    std::optional<Operand> initial, budget, executed, rate, weight, score;
    [[nodiscard]] bool isKnown() const { return budget && executed; }
};
FormFunds fundsOf(const Query &query, const SelfEvaluation &form);

/** A form of the whole department (部门整体支出绩效自评表), not of a project. */
bool isWholeDepartment(const SelfEvaluation &form);

/** A number in a column of that role in a row, read from "10" or "10 分"; nothing where there is none. */
std::optional<Operand> scoreCell(const Query &query, int table, int row, ColumnRole role);

/** Whether a row of a form is its total (总分, 合计, 综合得分). */
bool isScoreTotal(const Table &table, int row);

/** The first number in a text ("≥95%", "1900人", "8万元") and what follows it; nothing without digits. */
struct TargetValue
{
    Decimal value = 0;
    QString unit;      ///< "%", "人", "万元" ...
    bool atLeast = false;
    bool atMost = false;
};
std::optional<TargetValue> targetValue(const QString &text);

/** The text of the row's cell in a column of that role, spaces removed. */
QString formText(const Table &table, int row, ColumnRole role);

} // namespace tieout
