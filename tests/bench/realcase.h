#pragma once

#include "case/checkfile.h"

class QTemporaryDir;

namespace tieout {

/** A report as it is read and checked once, to be stored many times under other names. */
struct BaseReport
{
    SourceFile file;
    CheckedReport checked;
};

/** The reports at `paths`; when there are none the samples, the texts made as long as real ones. */
std::vector<BaseReport> baseReports(const QStringList &paths);

/** A case of so many reports like these, each with so many findings on its figures; the path is inside `folder`. */
QString makeRealCase(const QTemporaryDir &folder, const std::vector<BaseReport> &bases, int reports, int findings);

} // namespace tieout
