#include "case/checkfile.h"

#include "check/applycorrections.h"
#include "check/runchecks.h"
#include "parse/parsereport.h"

namespace tieout {

Result<std::shared_ptr<const Report>> readSource(const SourceFile &file, Progress &progress)
{
    auto document = readDocument(file, progress);
    if (!document)
        return Error{document.error()};
    return std::shared_ptr<const Report>(parseReport(*document, progress));
}

Result<CheckedReport> checkSource(const SourceFile &file, const CheckSettings &settings, Progress &progress,
                                  const std::vector<Correction> &corrections)
{
    const auto read = readSource(file, progress);
    if (!read)
        return Error{read.error()};
    CheckedReport checked{applyCorrections(*read, corrections), {}, settings};
    checked.result = runChecks(*checked.report, settings, progress);
    return checked;
}

} // namespace tieout
