#include "runwindow.h"

#include "cli.h"

#include "casecommands.h"
#include "common/preferences.h"
#include "common/theme.h"
#include "base/language.h"
#include "mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>
#include <cstdio>

namespace tieout {

namespace {

struct Window
{
    Q_DECLARE_TR_FUNCTIONS(tieout::Window)
};

struct Options
{
    QStringList paths;
    QString picture;
    int finding = 0; ///< from 1; 0 for the first
    bool usable = true;
};

Options readOptions()
{
    QCommandLineParser parser;
    const QCommandLineOption picture(QStringLiteral("screenshot"), Window::tr("Save a picture of the window as PNG and quit."), QStringLiteral("PNG"));
    const QCommandLineOption finding(QStringLiteral("finding"), Window::tr("Choose finding N first."), QStringLiteral("N"));
    const QCommandLineOption language(QStringLiteral("lang"), Window::tr("zh or en."), QStringLiteral("zh|en"));
    parser.addOptions({picture, finding, language});
    parser.addPositionalArgument(QStringLiteral("file"), Window::tr("A case (*.tieout) or reports: .pdf or .txt"), QStringLiteral("[FILE...]"));
    Options options;
    options.usable = parser.parse(QCoreApplication::arguments());
    if (!options.usable)
        fprintf(stderr, "%s\n", qPrintable(parser.errorText()));
    options.paths = parser.positionalArguments();
    options.picture = parser.value(picture);
    options.finding = parser.value(finding).toInt();
    if (parser.isSet(language))
        installLanguage(parser.value(language) == QLatin1String("en") ? QStringLiteral("en") : QStringLiteral("zh"));
    return options;
}

/** Waits until the report is there and its pages are drawn, then saves what the window shows. */
void savePicture(MainWindow &window, const Options &options)
{
    auto *timer = new QTimer(&window);
    auto *since = new int(0);
    QObject::connect(timer, &QTimer::timeout, &window, [&window, options, timer, since] {
        const auto &report = window.session().selection().report();
        const bool wait = window.commands().isImporting() || (!report && window.session().isOpen() && !window.session().reports().empty());
        if (wait && ++*since < 600)
            return;
        if (report && options.finding > 0 && window.session().selection().finding() != options.finding - 1) {
            window.session().selection().chooseFinding(options.finding - 1);
            return;
        }
        timer->stop();
        delete since;
        QTimer::singleShot(1200, &window, [&window, path = options.picture] {
            const bool saved = window.grab().save(path);
            QCoreApplication::exit(saved ? ExitDone : ExitUnreadable);
        });
    });
    timer->start(100);
}

} // namespace

int runWindow(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tieout"));
    QCoreApplication::setOrganizationName(QStringLiteral("tieout"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TIEOUT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("tieout"));
    installLanguage(preferredLanguage());
    applyAppearance(preferredAppearance());
    applyTextSize(preferredTextSize());
    const Options options = readOptions();
    if (!options.usable)
        return ExitUsage;
    MainWindow window;
    QStringList paths = options.paths;
    if (const QStringList recent = CaseCommands::recentCases(); paths.isEmpty() && !recent.isEmpty())
        paths = {recent.front()};
    window.show();
    QTimer::singleShot(0, &window, [&window, paths] { window.openArguments(paths); });
    if (!options.picture.isEmpty()) {
        // A screen without a display is as small as a stamp; the picture shows a usual window.
        window.resize(1440, 900);
        savePicture(window, options);
    }
    return QApplication::exec();
}

} // namespace tieout
