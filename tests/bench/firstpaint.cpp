// tieout_firstpaint [--pairs N] CASE: milliseconds from the start of the process until the window with the case is painted,
// beside those of an empty window with one table, both run in turns.

#include "childrun.h"

#include "common/preferences.h"
#include "common/theme.h"
#include "base/language.h"
#include "mainwindow.h"
#include "source/pdfview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>
#include <cstdio>

using namespace tieout;
using namespace tieout::bench;

namespace {

bool isPainted(MainWindow &window)
{
    const auto *pdf = window.findChild<PdfView *>();
    return window.session().selection().report() && (!pdf->isVisible() || pdf->isPainted());
}

/** What the program does with a case named on its command line; ends as soon as the chosen report is painted. */
int showCase(int argc, char *argv[], const QString &path)
{
    QApplication app(argc, argv);
    installLanguage(preferredLanguage());
    applyAppearance(preferredAppearance());
    applyTextSize(preferredTextSize());
    MainWindow window;
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(0, &window, [&] { window.openArguments({path}); });
    QTimer painted;
    QObject::connect(&painted, &QTimer::timeout, &window, [&] {
        if (!isPainted(window))
            return;
        QApplication::processEvents();
        _exit(0);
    });
    painted.start(1);
    return QApplication::exec();
}

void compare(const QString &self, const QString &path, int pairs)
{
    std::vector<double> empty, window;
    for (int i = 0; i < pairs; ++i) {
        empty.push_back(runChild({QStringLiteral(TIEOUT_EMPTYWINDOW)}).wall);
        window.push_back(runChild({self, QStringLiteral("--window"), path}).wall);
    }
    printf("empty window %.0f ms, window with the case %.0f ms: %.2f times (medians of %d pairs)\n", median(empty), median(window),
           median(window) / median(empty), pairs);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--window") == 0)
        return showCase(argc, argv, QString::fromLocal8Bit(argv[2]));
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("pairs"), QString(), QStringLiteral("N"), QStringLiteral("15")});
    parser.process(app);
    for (const QString &path : parser.positionalArguments())
        compare(QCoreApplication::applicationFilePath(), path, parser.value(QStringLiteral("pairs")).toInt());
    return 0;
}
