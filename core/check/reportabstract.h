#pragma once

#include "report/report.h"

#include <QStringList>

namespace tieout {

/** An amount of a report with its meaning and its place, told to the checks of another report. */
struct AbstractFact
{
    QString conceptId;
    QString code;
    Measure measure = Measure::Actual;
    PrintedNumber number;
    QString label;
    int page = 1;
    int line = 1;
};

/** What the other reports of a case need to know of one: whose it is, of which year, its units and its amounts. */
struct ReportAbstract
{
    QString name;       ///< of the file, without its folder
    QByteArray sha256;
    QString department; ///< without spaces
    int fiscalYear = 0;
    QStringList units;  ///< the units that the account covers, as the report lists them, without spaces
    std::vector<AbstractFact> facts; ///< cells first, then figures of the narrative

    /** Amounts of that meaning, cells before figures. */
    [[nodiscard]] std::vector<AbstractFact> told(const QString &conceptId, const QString &code = {}, Measure measure = Measure::Actual) const;
};

ReportAbstract abstractOf(const Report &report);

/** The same without its amounts: enough to tell whether one report informs another. */
ReportAbstract identityOf(const Report &report);

/** Whether the checks of `report` compare it with `other`: its department's account of the year before, or a unit's. */
bool informs(const ReportAbstract &other, const ReportAbstract &report);

/** Whether `unit` is the report of one of the units that `parent` lists, its own office (本级) included. */
bool isUnitOf(const ReportAbstract &unit, const ReportAbstract &parent);

/** A department's name for comparing: no white space, brackets of one width. */
QString plainName(const QString &name);

} // namespace tieout
