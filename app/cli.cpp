#include "cli.h"

#include "base/language.h"
#include "checkcommand.h"
#include "exportcommand.h"
#include "handover.h"
#include "importcommand.h"
#include "memocommand.h"
#include "terminal.h"

#include <QCoreApplication>
#include <malloc.h>
#include <memory>
#ifdef TIEOUT_DRAWS
#include <QApplication>
#endif

namespace tieout {

namespace {

struct Command
{
    const char *name;
    const char *purpose;
    int (*run)(const QStringList &arguments); ///< nullptr: needs what this program does without
    bool draws;                               ///< needs fonts, which only a QGuiApplication has
};

#ifdef TIEOUT_DRAWS
constexpr auto drawMemo = runMemo;
constexpr auto writeExport = runExport;
#else
constexpr decltype(&runMemo) drawMemo = nullptr;
constexpr decltype(&runExport) writeExport = nullptr;
#endif

constexpr Command commands[] = {
    {"check", QT_TRANSLATE_NOOP("tieout::Cli", "Checks reports and prints what was found; stores nothing."), runCheck, false},
    {"import", QT_TRANSLATE_NOOP("tieout::Cli", "Checks reports and stores them in a case."), runImport, false},
    {"export", QT_TRANSLATE_NOOP("tieout::Cli", "Writes figures, tables, findings, ledger and decisions of a case."), writeExport, false},
    {"memo", QT_TRANSLATE_NOOP("tieout::Cli", "Writes the audit memo of a case, or evidence sheets or the summary working paper."), drawMemo, true},
};

const Command *commandNamed(const QByteArray &name)
{
    for (const Command &command : commands)
        if (name == command.name)
            return &command;
    return nullptr;
}

bool asksForHelp(const QByteArray &argument)
{
    return argument == "--help" || argument == "-h" || argument == "help";
}

bool asksForVersion(const QByteArray &argument)
{
    return argument == "--version" || argument == "-v";
}

/**
 * Lets the heap grow by 16 MB at once, of which only what is used counts. A thread's heap grows by single pages else:
 * 700 calls of the kernel for four reports, each of which stops the other threads that want memory.
 */
void askForRoom()
{
    mallopt(M_TOP_PAD, 16 << 20);
}

/** Each expression stands behind a look at one character and is tried some hundred times: to compile it for the processor takes longer. */
void interpretExpressions()
{
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
}

QString overview()
{
    QString text = Cli::tr("Usage: tieout COMMAND [options]\n"
                       "       tieout [REPORT... | CASE.tieout]   opens the window\n\n"
                       "Tieout checks the figures of final-account reports against each other.\n\nCommands:\n");
    for (const Command &command : commands)
        text += QStringLiteral("  %1 %2\n").arg(QLatin1String(command.name), -8).arg(Cli::tr(command.purpose));
    text += Cli::tr("\nThe window takes --lang zh|en, --finding N (choose finding N) and --screenshot PNG (save a picture\n"
                    "of the window and quit).\n");
    text += Cli::tr("\nOptions:\n"
                "  --help     Shows this help; \"tieout COMMAND --help\" that of a command.\n"
                "  --version  Shows the version.\n\n"
                "Exit status: 0 done, 1 done with open errors found (check), 2 wrong usage,\n"
                "3 at least one input could not be read.\n");
    return text;
}

// --lang may stand anywhere, and the messages about wrong usage want it too.
QString languageIn(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--lang=en") ||
            (arguments[i - 1] == QLatin1String("--lang") && arguments[i] == QLatin1String("en")))
            return QStringLiteral("en");
    }
    return QStringLiteral("zh");
}

std::unique_ptr<QCoreApplication> application(const Command *command, int &argc, char *argv[])
{
#ifdef TIEOUT_DRAWS
    if (command && command->draws) {
        // A memo is a file: no display is asked for, not even where there is one.
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QApplication>(argc, argv); // charts are drawn by widgets' libraries
    }
#endif
    if (command && !command->run)
        handOver(argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

bool isCommand(int argc, char *argv[])
{
    if (argc < 2)
        return false;
    const QByteArray first(argv[1]);
    return commandNamed(first) || asksForHelp(first) || asksForVersion(first);
}

int runCommand(int argc, char *argv[])
{
    askForRoom();
    interpretExpressions();
    const QByteArray name(argv[1]);
    const Command *command = commandNamed(name);
    const auto app = application(command, argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    installLanguage(languageIn(arguments));
    int exit = ExitDone;
    if (command) {
        arguments.removeFirst(); // the command's name now stands where the program's stood
        exit = command->run(arguments);
    } else if (asksForVersion(name)) {
        print(QStringLiteral("tieout " TIEOUT_VERSION "\n"));
    } else {
        print(overview());
    }
    if (flushed())
        return exit;
    complain(Cli::tr("The results could not be written; check the disk or where the output goes."));
    return ExitUnreadable;
}

} // namespace tieout
