#pragma once

#include "parse/tablewords.h"
#include "report/report.h"

#include <optional>

namespace tieout {

/** A run of header labels of a self-evaluation form and the words they take. */
struct LabelRun
{
    std::vector<Column> columns;
    size_t end = 0; ///< word behind the run
};

/** The labels that stand at word `begin`, broken over lines or not; no columns where none does. */
LabelRun readLabels(const TableWords &words, size_t begin, TableKind kind);

/** Whether `text` is one label of a block's head as a whole. */
bool isFormLabel(const QString &text, TableKind kind);

/** The labels of a funds block at word `begin`; a page may end after the upper level and repeat the lower one. */
LabelRun fundsLabels(const TableWords &words, size_t begin, size_t end);

/** Folds two header levels: 总额 财政拨款 其他资金 under each amount, 目标申报数 and 预算编制数 under 年初预算数. */
std::vector<Column> fundsColumns(const std::vector<Column> &labels);

/** Reads the rows of a funds block under the columns of `table` from word `begin` on; the last word read. */
size_t readFundsRows(const Document &document, const TableWords &words, Table &table, size_t begin, size_t end);

/**
 * Reads a funds block of one row whose text prints each column for itself, a label and below it its amount ("全年预算数" "7.96"): as many
 * amounts as labels, and a rate that is what was spent of the budget; false for another one.
 */
bool readFundsColumns(const Document &document, const TableWords &words, Table &table, size_t begin, size_t end);

/**
 * Moves the two amounts of a row that has no initial budget under the full budget and the executed amount, where its
 * rate is that of the second to the first ("45.75 45.75 — 100%").
 */
void placeByRate(const Table &table, Row &row);

/** How many words the two heads of the goals (预期目标, 实际完成情况) take at `i`; 0 where they do not stand. */
size_t goalHeads(const TableWords &words, size_t i, size_t end);

/** How many words from `i` on spell `text` exactly; 0 when they do not. */
size_t spelledBy(const TableWords &words, size_t i, size_t end, QStringView text);

/** Whether the words of a form stand one on a line, as some programs print one cell a line. */
bool printsACellALine(const TableWords &words, size_t begin, size_t end);

/** A group or sub-group label ("产出指标（50分）", "数量指标") at a word. */
struct GroupLabel
{
    QString name;      ///< without its points
    bool isGroup = false;
    bool isKnown = true;   ///< a statutory name; else told by its points alone ("机制(2 分)" may be the end of a cell)
    size_t words = 0;  ///< 0: no label
};
GroupLabel groupLabelAt(const TableWords &words, size_t i, size_t end);

/** Whether `text` is a piece of a statutory label of a group or of a part of one, or of its points: "社会效", "指标（50". */
bool isLabelPart(QStringView text, bool ofGroup);

/** The first-level group that a sub-group belongs to ("数量指标" to "产出"); empty when unknown. */
QString groupOf(const QString &subGroup);

/**
 * Cells of lines that wrap: the words at `indexes` split in order into `count` cells, by line widths and equal values.
 * `marksLine` is the line of the row's numbers, on which its short cells stand side by side; -1: there is none.
 */
std::vector<std::vector<size_t>> splitIntoCells(const TableWords &words, const std::vector<size_t> &indexes, size_t count,
                                                std::optional<int> marksLine = std::nullopt);

/** Cells of known column widths, and how well they fit (higher is better); no cells where there are fewer words. */
struct CellFit
{
    std::vector<std::vector<size_t>> cells;
    int score = 0;
};

/** `indexes` split in order into one cell per column of `widths` half characters (0: unknown). */
CellFit fitCells(const TableWords &words, const std::vector<size_t> &indexes, const std::vector<int> &widths);

/** How wide each line of a cell prints, in half Chinese characters. */
std::vector<int> lineWidths(const TableWords &words, const std::vector<size_t> &indexes);

/** The indicator rows between words `begin` and `end` under `columns`; `behind` is the word after the last row. */
std::vector<Row> readIndicatorRows(const Document &document, const TableWords &words, size_t begin, size_t end,
                                   const std::vector<Column> &columns, size_t &behind);

/** The tables of the self-evaluation forms (funds, goals, indicators) in lines outside of `taken`. */
std::vector<Table> findPerformanceTables(const Document &document, const std::vector<TextSpan> &taken,
                                         const TextFrames &frames);

} // namespace tieout
