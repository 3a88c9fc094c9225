#pragma once

#include <QProcess>
#include <QStringList>
#include <algorithm>
#include <fcntl.h>
#include <optional>
#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <vector>

namespace tieout::bench {

/** What one run of another program cost: milliseconds and, at its peak, kilobytes. */
struct ChildRun
{
    double wall = 0, cpu = 0;
    long peak = 0;
};

inline double milliseconds(const timeval &time)
{
    return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
}

inline double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

/** Runs `command` with its output thrown away, on so many processors (0: all). */
inline ChildRun runChild(const QStringList &command, int processors = 0)
{
    std::vector<QByteArray> bytes;
    std::vector<char *> arguments;
    for (const QString &argument : command)
        bytes.push_back(argument.toLocal8Bit());
    for (QByteArray &argument : bytes)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    const double begin = now();
    const pid_t child = fork();
    if (child == 0) {
        cpu_set_t set;
        CPU_ZERO(&set);
        for (int i = 0; i < processors; ++i)
            CPU_SET(static_cast<size_t>(i), &set);
        if (processors > 0)
            sched_setaffinity(0, sizeof set, &set);
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    return {now() - begin, milliseconds(used.ru_utime) + milliseconds(used.ru_stime), used.ru_maxrss};
}

/** Instructions of `command` as callgrind counts them; none without valgrind. */
inline std::optional<double> instructions(const QStringList &command)
{
    QProcess valgrind;
    valgrind.setStandardOutputFile(QProcess::nullDevice());
    valgrind.start(QStringLiteral("valgrind"),
                   QStringList{QStringLiteral("--tool=callgrind"), QStringLiteral("--callgrind-out-file=/dev/null")} + command);
    if (!valgrind.waitForFinished(-1))
        return std::nullopt;
    const QByteArray said = valgrind.readAllStandardError();
    const qsizetype at = said.indexOf("Collected :");
    return at < 0 ? std::nullopt : std::optional(said.mid(at + 11, said.indexOf('\n', at) - at - 11).trimmed().toDouble());
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

} // namespace tieout::bench
