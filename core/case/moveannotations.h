#pragma once

#include "report/annotation.h"
#include "report/report.h"

#include <vector>

namespace tieout {

/**
 * Those of the annotations that a new reading of the same source moves, with their new places: by the
 * quoted text nearest to where it was, and the cell there. One whose text is gone stands nowhere, but is kept.
 */
std::vector<Annotation> movedAnnotations(const std::vector<Annotation> &annotations, const Report &anew);

} // namespace tieout
