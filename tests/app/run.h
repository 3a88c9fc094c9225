#pragma once

#include <QProcess>

namespace tieout {

/** What a run of the program came to; -1 where it did not end by itself. */
struct Run
{
    int exit = -1;
    QString out, err;
};

/** Runs `program` in a process that is set up already, and waits for its end. */
inline Run runIn(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace tieout
