#pragma once

#include "compare/comparecharts.h"
#include "compare/comparison.h"
#include "report/chosenchart.h"

namespace tieout {

/** How reports are compared, in the order in which the kinds are offered. */
enum class CompareKind { Bars, Composition, Years, Scatter, Spread, FirstDigits };
constexpr int compareKindCount = 6;

/** What people call it, in the language of the window. */
QString compareKindName(CompareKind kind);

/** Whether it has bars, one row below the other. */
bool hasRows(CompareKind kind);

/** What is compared. */
struct CompareChoice
{
    CompareKind kind = CompareKind::Bars;
    const CompareMeasure *measure = nullptr;
    const CompareMeasure *other = nullptr; ///< of a scatter
    int year = 0;                          ///< 0: all years
    QString words;                         ///< department or region, empty for all
    bool byName = false;                   ///< in the order of the reports, else largest first
    qint64 current = 0;                    ///< the report chosen in the window
    std::function<bool(qint64 report, const QString &key)> isOpen; ///< whether a finding was not dismissed
};

/** The choice as a case stores it, and back. */
ChosenChart chosenChart(const CompareChoice &choice);
CompareChoice compareChoice(const ChosenChart &chart);

/** What the chart is about, in one line: kind, measures, year, departments. */
QString chartCaption(const CompareChoice &choice);

/** Whether the words of the choice, if there are any, are those of this report. */
bool hasWords(const ComparedReport &report, const QString &words);

/** A report that the chart cannot show, and why. */
struct MissingRow
{
    QString label, reason;
};

/** A comparison ready to be drawn. */
struct ComparedData
{
    ChartData chart;
    std::vector<std::pair<qint64, QString>> places; ///< report and measure behind each row of the chart
    std::vector<MissingRow> missing; ///< what is not drawn, with the reason
    Distribution distribution; ///< of the values drawn, in the unit of the axis
    FirstDigits digits;
};

/** Compares those of `reports` that the choice is about; they come in the order of the case. */
ComparedData compareReports(const std::vector<ComparedReport> &reports, const CompareChoice &choice);

/** The chart of a comparison. */
QChart *compareChart(const ComparedData &compared, CompareKind kind, const ChartLook &look);

/** How much is said under a chart: a few names, whose rest a tool tip has, or all of them. */
enum class NoteLength { Short, Whole };

/** What is said under the chart: how the values are spread, what the chart cannot say, what is not drawn and why. */
QStringList compareNotes(const ComparedData &compared, CompareKind kind, NoteLength length);

} // namespace tieout
