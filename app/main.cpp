#include "cli.h"

#ifdef TIEOUT_WITH_UI
#include "runwindow.h"
#endif

int main(int argc, char *argv[])
{
    if (tieout::isCommand(argc, argv))
        return tieout::runCommand(argc, argv);
#ifdef TIEOUT_WITH_UI
    return tieout::runWindow(argc, argv);
#else
    return tieout::ExitUsage;
#endif
}
