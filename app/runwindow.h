#pragma once

namespace tieout {

/** Opens the window on the case or the reports named in the arguments; with none, on the last case. */
int runWindow(int argc, char *argv[]);

} // namespace tieout
