#pragma once

#include "number/decimal.h"
#include "report/finding.h"

#include <QHash>
#include <QMap>

namespace tieout {

/** What an auditor may set for the checks of a case. */
struct CheckSettings
{
    Decimal deviationPercent = 20;             ///< budget.deviation speaks from this many percent on
    Decimal materialityYuan = 0;               ///< see isMaterial(); 0: everything is
    QStringList rulesOff;                      ///< ids of rules that do not run, sorted
    QMap<QString, Severity> severityOverrides; ///< by rule: its findings have this severity, their own is kept beside it
    friend bool operator==(const CheckSettings &, const CheckSettings &) = default;
};

/** False where the finding's difference is money and less than the materiality amount. */
bool isMaterial(const Finding &finding, const CheckSettings &settings);

/** The settings as named texts, only those that differ from the default: "check.deviation-percent" "25". */
QHash<QString, QString> settingTexts(const CheckSettings &settings);

/** Settings from such texts; what is missing or not understood is the default, other names are passed over. */
CheckSettings settingsFrom(const QHash<QString, QString> &texts);

/** All names of settingTexts(). */
QStringList settingNames();

} // namespace tieout
