#pragma once

#include "memo/findingblocks.h"

namespace tieout {

/** Labelled facts below each other. */
void addLines(const std::vector<MemoLine> &lines, Blocks &blocks);

/** The name of the form, large. */
void addTitle(const QString &words, Blocks &blocks);

/** Boxes for two signatures with their dates, filled in where the head says so. */
void addSignOff(const Memo &memo, Blocks &blocks);

/** 审计取证单: one for each confirmed finding, each with pages of its own. */
Blocks evidenceBlocks(const Memo &memo);

/** 汇总底稿: the confirmed findings in one table. */
Blocks summaryBlocks(const Memo &memo);

} // namespace tieout
