#pragma once

#include "report/decision.h"
#include "selection.h"

#include <QHash>

namespace tieout {

/** How strongly a place is marked. */
enum class MarkLayer {
    Known,  ///< evidence of some finding of the report
    Chosen, ///< evidence of the chosen finding
    Focus,  ///< the one place looked at now
};

/** A marked place of the source. */
struct SourceMark
{
    TextSpan span;
    MarkLayer layer = MarkLayer::Known;
    EvidenceRole role = EvidenceRole::Stated;
    Severity severity = Severity::Attention;
    int finding = -1; ///< -1 for a place that is only looked at
};

/** Marks for the report chosen, weakest first; dismissed findings are marked only while chosen. */
std::vector<SourceMark> sourceMarks(const Selection &selection, const QHash<QString, Decision> &decisions);

} // namespace tieout
