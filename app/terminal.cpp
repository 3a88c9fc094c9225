#include "terminal.h"

#include "cli.h"

#include <QCommandLineParser>
#include <cstdio>

namespace tieout {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

QString helpText(const QCommandLineParser &parser, const QString &command, const QString &syntax)
{
    // Qt knows no subcommands: its first line names the program only.
    const QString text = parser.helpText();
    return Cli::tr("Usage: tieout %1 [options] %2").arg(command, syntax) + text.mid(text.indexOf(u'\n'));
}

} // namespace

void print(const QString &text)
{
    write(stdout, text.toUtf8());
}

void print(const QByteArray &utf8)
{
    write(stdout, utf8);
}

void complain(const QString &line)
{
    write(stderr, (line + u'\n').toUtf8());
}

bool flushed()
{
    return fflush(stdout) == 0 && !ferror(stdout);
}

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Cli::tr("Shows this help.")});
    parser.addOption({QStringLiteral("lang"), Cli::tr("Language of the messages: zh (Chinese) or en (English)."),
                      QStringLiteral("zh|en"), QStringLiteral("zh")});
}

bool parsed(QCommandLineParser &parser, const QStringList &arguments, const QString &syntax, int &exit)
{
    const QString &command = arguments.front();
    if (!parser.parse(arguments)) {
        exit = wrongUsage(command, parser.errorText());
        return false;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        print(helpText(parser, command, syntax));
        exit = ExitDone;
        return false;
    }
    const QString language = parser.value(QStringLiteral("lang"));
    if (language != QLatin1String("zh") && language != QLatin1String("en")) {
        exit = wrongUsage(command, Cli::tr("--lang is zh or en, not \"%1\".").arg(language));
        return false;
    }
    return true;
}

int wrongUsage(const QString &command, const QString &reason)
{
    complain(reason);
    complain(Cli::tr("See \"tieout %1 --help\".").arg(command));
    return ExitUsage;
}

} // namespace tieout
