#pragma once

#include <QCoreApplication>
#include <QString>

class QCommandLineParser;

namespace tieout {

/** The sentences of the command line: Cli::tr() in the language of the installed translator. */
class Cli
{
    Q_DECLARE_TR_FUNCTIONS(tieout::Cli)
};

/** Results: to stdout, as UTF-8 whatever the locale. */
void print(const QString &text);
void print(const QByteArray &utf8);

/** Everything else: one line to stderr. */
void complain(const QString &line);

/** False when stdout could not take all that was printed. */
bool flushed();

/** Adds --help and --lang, which every command has. */
void addCommonOptions(QCommandLineParser &parser);

/**
 * Reads the arguments of `command` (its name comes first). False when there is nothing left to do:
 * `exit` then is what the program ends with, after help or a complaint. `syntax` follows the options.
 */
bool parsed(QCommandLineParser &parser, const QStringList &arguments, const QString &syntax, int &exit);

/** Complains of wrong usage and points to the help; returns ExitUsage. */
int wrongUsage(const QString &command, const QString &reason);

} // namespace tieout
