#include "cli.h"
#ifdef TIEOUT_DRAWS
#include "runwindow.h"
#else
#include "handover.h"
#endif

int main(int argc, char *argv[])
{
    if (tieout::isCommand(argc, argv))
        return tieout::runCommand(argc, argv);
#ifdef TIEOUT_DRAWS
    return tieout::runWindow(argc, argv);
#else
    tieout::handOver(argv);
#endif
}
