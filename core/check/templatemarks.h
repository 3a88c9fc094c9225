#pragma once

#include "check/joinedtext.h"

namespace tieout {

/** A stretch of the joined text. */
struct JoinedRange
{
    qsizetype begin = 0, end = 0;
    friend auto operator<=>(JoinedRange, JoinedRange) = default;
};

/** Choices of the template that were not made: 增加（减少）0.00元. */
std::vector<JoinedRange> openChoices(const JoinedText &joined);

/** Instructions and placeholders (XXX万元) of the template, in text order. */
std::vector<JoinedRange> leftInstructions(const JoinedText &joined);

} // namespace tieout
