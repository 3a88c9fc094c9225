#pragma once

namespace tieout {

/** Becomes the program beside this one that has the window and the memo; never returns. */
[[noreturn]] void handOver(char *argv[]);

} // namespace tieout
