#include "source/sourcemark.h"

namespace tieout {

namespace {

void addEvidence(std::vector<SourceMark> &marks, const Finding &finding, int index, MarkLayer layer)
{
    // Operands first: the number that is wrong is painted over them.
    for (const EvidenceRole role : {EvidenceRole::Operand, EvidenceRole::Stated})
        for (const Evidence &evidence : finding.evidence)
            if (evidence.role == role && !evidence.span.isEmpty())
                marks.push_back({evidence.span, layer, role, finding.severity, index});
}

} // namespace

std::vector<SourceMark> sourceMarks(const Selection &selection, const QHash<QString, Decision> &decisions)
{
    std::vector<SourceMark> marks;
    if (!selection.report())
        return marks;
    const auto &findings = selection.report()->result.findings;
    for (size_t i = 0; i < findings.size(); ++i) {
        const int index = static_cast<int>(i);
        const bool dismissed = decisions.value(findings[i].key).verdict == Verdict::Dismissed;
        if (index != selection.finding() && !dismissed)
            for (const Evidence &evidence : findings[i].evidence)
                if (evidence.role == EvidenceRole::Stated && !evidence.span.isEmpty())
                    marks.push_back({evidence.span, MarkLayer::Known, evidence.role, findings[i].severity, index});
    }
    if (const Finding *chosen = selection.currentFinding())
        addEvidence(marks, *chosen, selection.finding(), MarkLayer::Chosen);
    for (const TextSpan span : selection.spans())
        marks.push_back({span, MarkLayer::Focus, EvidenceRole::Operand, Severity::Attention, -1});
    return marks;
}

} // namespace tieout
