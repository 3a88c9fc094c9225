#include "case/relatedreports.h"

#include "check/runchecks.h"

#include <algorithm>

namespace tieout {

std::vector<ReportAbstract> relatedReports(const CaseFile &caseFile, const Report &report)
{
    std::vector<ReportAbstract> related;
    const auto entries = caseFile.reports();
    if (!entries)
        return related;
    const ReportAbstract own = identityOf(report);
    for (const ReportEntry &entry : *entries) {
        ReportAbstract told;
        told.department = plainName(entry.department);
        told.fiscalYear = entry.fiscalYear;
        if (!informs(told, own))
            continue;
        if (const auto loaded = caseFile.report(entry.id))
            related.push_back(abstractOf(*(*loaded)->report));
    }
    return related;
}

std::vector<size_t> relatedAmong(const std::vector<ReportAbstract> &identities)
{
    std::vector<size_t> related;
    for (size_t i = 0; i < identities.size(); ++i) {
        const ReportAbstract &own = identities[i];
        if (std::any_of(identities.begin(), identities.end(), [&](const ReportAbstract &other) { return &other != &own && (informs(other, own) || informs(own, other)); }))
            related.push_back(i);
    }
    return related;
}

void checkTogether(const std::vector<CheckedReport *> &reports, Progress &progress)
{
    if (reports.size() < 2)
        return;
    std::vector<ReportAbstract> identities;
    identities.reserve(reports.size());
    for (const CheckedReport *checked : reports)
        identities.push_back(identityOf(*checked->report));
    for (size_t i = 0; i < reports.size(); ++i) {
        std::vector<ReportAbstract> related;
        for (size_t j = 0; j < identities.size(); ++j)
            if (j != i && informs(identities[j], identities[i]))
                related.push_back(abstractOf(*reports[j]->report));
        if (!related.empty())
            reports[i]->result = runChecks(*reports[i]->report, reports[i]->settings, progress, related);
    }
}

} // namespace tieout
