#include "check/universityforms.h"

#include <algorithm>

namespace tieout {

bool usesUniversityForms(const Report &report)
{
    return std::any_of(report.tables.begin(), report.tables.end(), [](const Table &table) {
        return table.kind == TableKind::Balance && table.title.startsWith(u"高等学校");
    });
}

bool isBudget(const Report &report)
{
    constexpr auto fewest = 3; // tables of a budget
    const auto titled = [&](QStringView word) {
        return std::count_if(report.tables.begin(), report.tables.end(), [&](const Table &table) { return table.title.contains(word); });
    };
    return titled(u"预算") >= fewest && titled(u"预算总表") > 0 && titled(u"决算") == 0;
}

} // namespace tieout
