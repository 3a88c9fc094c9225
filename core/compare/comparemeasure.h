#pragma once

#include "report/figure.h"

#include <QString>
#include <vector>

namespace tieout {

/** How a compared value is counted, after all reports were brought to one unit. */
enum class ValueUnit { Yuan, Percent, Count, YuanPerHead };

/** How a measure comes about. */
enum class MeasureKind {
    Printed,    ///< an amount or count that the report prints: its cell, else its figure
    Share,      ///< part over whole, in percent
    Completion, ///< outturn over budget, in percent
    Growth,     ///< this year over the year before, in percent
    PerHead,    ///< amount over the staff on the payroll
    Findings,   ///< how many findings the checks raised
    Differences ///< the differences in money of the errors, added up
};

/** One thing that reports can be compared by. */
struct CompareMeasure
{
    QString id;        ///< stable, for settings: "sangong.total/head"
    MeasureKind kind = MeasureKind::Printed;
    ValueUnit unit = ValueUnit::Yuan;
    QString conceptId; ///< of the amount, the part, the outturn
    QString code;      ///< 类 of the functional classification, else empty
    QString wholeId;   ///< Share: the concept of the whole

    /** What a person reads, in the language of the window: "基本支出占比". */
    [[nodiscard]] QString title() const;
};

/** Every measure, in the order in which they are offered. */
const std::vector<CompareMeasure> &compareMeasures();

/** The measure with that id, or nullptr. */
const CompareMeasure *compareMeasure(const QString &id);

} // namespace tieout
