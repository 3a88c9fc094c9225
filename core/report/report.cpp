#include "report/report.h"

#include <algorithm>

namespace tieout {

SectionTopic Report::topicAt(qsizetype offset) const
{
    // Sections stand in the order of their headings, and the last one that holds the offset is the innermost.
    auto section = std::upper_bound(sections.begin(), sections.end(), offset,
                                    [](qsizetype at, const Section &other) { return at < other.heading.begin; });
    while (section != sections.begin())
        if ((--section)->body.contains(offset))
            return section->topic;
    return SectionTopic::Other;
}

} // namespace tieout
