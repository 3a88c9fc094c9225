#include "findings/findingfilter.h"

#include "check/checktable.h"
#include "number/unit.h"

namespace tieout {

std::optional<Decimal> differenceInYuan(const FindingSummary &finding)
{
    const Unit unit = unitNamed(finding.unit);
    const auto difference = parseDecimal(finding.difference);
    if (!difference || !isMoney(unit))
        return {};
    return abs(*difference) * yuanPer(unit);
}

bool FindingFilter::accepts(const FindingRow &row) const
{
    const FindingSummary &finding = row.summary;
    if (!(severities & (1u << static_cast<unsigned>(finding.severity))))
        return false;
    if (verdict && row.decision.verdict != *verdict)
        return false;
    if (certainty && finding.certainty != *certainty)
        return false;
    if (flaggedOnly && !row.decision.flagged)
        return false;
    if (!rule.isEmpty() && finding.rule != rule)
        return false;
    if (material) {
        const auto difference = differenceInYuan(finding);
        if (!difference || *difference < *material)
            return false;
    }
    if (words.isEmpty())
        return true;
    return words.matches(QStringList{row.sentence, checkTitle(finding.rule), finding.rule, finding.stated, finding.expected,
                                     finding.difference, row.title, finding.section, row.decision.note, row.decision.reason}
                             .join(u'\n'));
}

} // namespace tieout
