#include "cli.h"
#ifdef TIEOUT_DRAWS
#include "runwindow.h"
#else
#include "handover.h"
#endif

#include <unistd.h>

int main(int argc, char *argv[])
{
    if (tieout::isCommand(argc, argv))
        _exit(tieout::runCommand(argc, argv)); // all is written: to take the lexica apart would be a fiftieth of a text report
#ifdef TIEOUT_DRAWS
    return tieout::runWindow(argc, argv);
#else
    tieout::handOver(argv);
#endif
}
