#include "report/report.h"

namespace tieout {

SectionTopic Report::topicAt(qsizetype offset) const
{
    SectionTopic topic = SectionTopic::Other;
    for (const Section &section : sections) {
        if (section.heading.begin > offset)
            break;
        if (section.body.contains(offset))
            topic = section.topic;
    }
    return topic;
}

} // namespace tieout
