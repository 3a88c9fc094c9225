#include "handover.h"

#include "cli.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <unistd.h>

namespace tieout {

void handOver(char *argv[])
{
    std::error_code unknown;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", unknown).replace_filename("tieout-window");
    execv(program.c_str(), argv);
    // No language is installed yet: the sentence stands in both.
    fprintf(stderr, "%s 无法运行（%s），请重新安装。 cannot be run: install the program again.\n", program.c_str(), strerror(errno));
    std::exit(ExitUnreadable);
}

} // namespace tieout
