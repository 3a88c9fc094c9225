#pragma once

#include "check/joinedtext.h"
#include "check/query.h"

namespace tieout {

/** A number read where a phrase leads to it, for text that is no figure of the narrative (attachments, forms). */
struct TextNumber
{
    Operand operand;
    qsizetype end = 0; ///< position of JoinedText behind the number and its unit
};

/** The number that begins at `at`, with its unit; 为, 是, ： and 约 before it are passed over. */
std::optional<TextNumber> numberAt(const JoinedText &joined, qsizetype at);

/** The number right behind the first `lead` in [begin, end); a lead without a number behind it is passed over. */
std::optional<TextNumber> numberAfter(const JoinedText &joined, QStringView lead, qsizetype begin, qsizetype end);

} // namespace tieout
