#pragma once

namespace tieout {

/** Exit codes of the command line, as promised to scripts. */
enum ExitCode { ExitDone = 0, ExitOpenErrors = 1, ExitUsage = 2, ExitUnreadable = 3 };

/** True when the first argument is a subcommand or asks for help or the version: no display is needed then. */
bool isCommand(int argc, char *argv[]);

/** Runs a subcommand; results go to stdout, all else to stderr. Returns an ExitCode. */
int runCommand(int argc, char *argv[]);

} // namespace tieout
