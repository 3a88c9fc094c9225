#pragma once

#include <QDateTime>
#include <QString>

namespace tieout {

/** One line of the case's log, which only grows: who did what, when. */
struct Event
{
    qint64 id = 0;
    QDateTime time;  ///< UTC
    QString author;  ///< empty where no person's name was set
    QString action;  ///< "import", "decide", "annotate", "remove-annotation", "correct", "remove-correction", "check",
                     ///< "read", "set", "sign", "reopen", "remove-report", "restore-report", "word"
    qint64 report = 0;
    QString subject; ///< key of the finding, id of the annotation or correction, SHA-256 of the report, key of the setting, role
    QString detail;  ///< JSON: before and after
};

/** What reading through the log's chain of hashes came to. */
struct LogCheck
{
    qint64 events = 0;
    qint64 firstBroken = 0; ///< id of the first event that was changed or is missing; 0: none
    qint64 chainedFrom = 0; ///< id of the first event with a hash, which also covers those before it; 0: none yet
    QByteArray head;        ///< hash of the last event, lower-case hex: what to write down outside the case
    QDateTime last;         ///< time of the last event
    [[nodiscard]] bool isWhole() const { return firstBroken == 0; }
};

} // namespace tieout
