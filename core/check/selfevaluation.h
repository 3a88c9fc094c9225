#pragma once

#include "check/check.h"

namespace tieout {

/** The tables of one self-evaluation form: its funds and its indicators, in text order. */
struct SelfEvaluation
{
    QString title;
    std::vector<int> tables; ///< indices into Report::tables
    TextSpan span;
};

/** The forms of a report; a form begins with its funds block or with a new title. */
std::vector<SelfEvaluation> selfEvaluations(const Report &report);

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
