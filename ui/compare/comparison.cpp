#include "compare/comparison.h"

#include <QFileInfo>

namespace tieout {

std::vector<ComparedReport> compareReports(const std::vector<ReportEntry> &reports)
{
    std::vector<ComparedReport> out;
    for (const ReportEntry &entry : reports) {
        if (!entry.expenditure)
            continue;
        const QString name = entry.department.isEmpty() ? QFileInfo(entry.file).completeBaseName() : entry.department;
        const QString year = entry.fiscalYear ? QStringLiteral(" %1").arg(entry.fiscalYear) : QString();
        out.push_back({entry.id, name + year, *entry.expenditure, entry.expenditureSpan});
    }
    std::stable_sort(out.begin(), out.end(), [](const ComparedReport &a, const ComparedReport &b) { return a.expenditure > b.expenditure; });
    return out;
}

} // namespace tieout
