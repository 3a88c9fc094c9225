#include "check/universityforms.h"

#include <algorithm>

namespace tieout {

bool usesUniversityForms(const Report &report)
{
    return std::any_of(report.tables.begin(), report.tables.end(), [](const Table &table) {
        return table.kind == TableKind::Balance && table.title.startsWith(u"高等学校");
    });
}

} // namespace tieout
