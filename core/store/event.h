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
    QString action;  ///< "import", "decide", "annotate", "remove-annotation"
    qint64 report = 0;
    QString subject; ///< key of the finding, id of the annotation, SHA-256 of the report
    QString detail;  ///< JSON: before and after
};

} // namespace tieout
