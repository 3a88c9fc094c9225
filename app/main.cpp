#include "cli.h"

#ifdef TIEOUT_WITH_UI
#include "runwindow.h"
#endif

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    if (tieout::isCommand(argc, argv)) {
        QCoreApplication app(argc, argv);
        return tieout::runCommand(QCoreApplication::arguments());
    }
#ifdef TIEOUT_WITH_UI
    return tieout::runWindow(argc, argv);
#else
    return 2;
#endif
}
