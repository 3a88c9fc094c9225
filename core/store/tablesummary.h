#pragma once

#include <QString>

namespace tieout {

/** What a list of tables needs to know of one, without loading its report. */
struct TableSummary
{
    qint64 report = 0;
    int ordinal = 0; ///< index into the tables of its report
    QString title, code;
};

} // namespace tieout
