#pragma once

#include "memo/buildmemo.h"
#include "memo/memoblock.h"

namespace tieout {

/** How the memo looks: its values as paragraphs and tables in reading order. */
std::vector<MemoBlock> memoBlocks(const Memo &memo);

} // namespace tieout
