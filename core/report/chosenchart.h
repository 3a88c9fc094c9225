#pragma once

#include <QString>
#include <vector>

namespace tieout {

/** A chart of the comparison that the auditor wants in the memo: what to draw, not the picture. */
struct ChosenChart
{
    QString kind;        ///< "bars" "composition" "years" "two-measures" "spread" "first-digits"
    QString measure;     ///< id
    QString other;       ///< of a scatter, else empty
    int year = 0;        ///< 0: all years
    QString words;       ///< department or region, empty for all
    bool byName = false; ///< in the order of the case, else largest first
    friend bool operator==(const ChosenChart &, const ChosenChart &) = default;
};

/** The setting of a case that holds its charts. */
inline const auto memoChartsName = QStringLiteral("memo.charts");

/** The charts as a case stores them; empty for none. */
QString chosenChartsText(const std::vector<ChosenChart> &charts);

/** What chosenChartsText() wrote; of anything else no charts. */
std::vector<ChosenChart> chosenCharts(const QString &text);

} // namespace tieout
