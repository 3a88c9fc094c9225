#pragma once

#include "case/pinyinquery.h"
#include "findings/findingrow.h"
#include "number/decimal.h"

#include <optional>

namespace tieout {

/** Which findings are shown. */
struct FindingFilter
{
    unsigned severities = 0xf; ///< a bit for each Severity
    std::optional<Verdict> verdict;
    std::optional<Certainty> certainty;
    QString rule;                    ///< empty: all
    std::optional<Decimal> material; ///< yuan that the difference must reach; findings without an amount fall out
    bool flaggedOnly = false;
    PinyinQuery words;

    [[nodiscard]] bool accepts(const FindingRow &row) const;
};

/** The size of the difference in yuan; nothing where it is no amount of money. */
std::optional<Decimal> differenceInYuan(const FindingSummary &finding);

} // namespace tieout
