#pragma once

#include "memo/buildmemo.h"

namespace tieout {

using Blocks = std::vector<MemoBlock>;

/** The colour and the shape of a severity on paper. */
QColor severityColor(Severity severity);
Shape severityShape(Severity severity);

/** What links lead to. */
QString anchorOf(const MemoFinding &finding);

/** What is printed where, the passage itself, the numbers it is compared with and the arithmetic. */
void addFacts(const MemoFinding &finding, Blocks &blocks);

/** One of the five parts; nothing where it is empty. */
void addPart(const FindingPart &part, const FindingParts &texts, Blocks &blocks);

/** A finding with its title, five parts and verdict. */
void addFinding(const MemoFinding &finding, Blocks &blocks);

} // namespace tieout
