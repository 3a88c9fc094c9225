#pragma once

#include "base/textspan.h"
#include "report/cellplace.h"

#include <QDateTime>
#include <QString>

namespace tieout {

/**
 * What an auditor says stands where the program read something else. It goes by the place and the
 * text that was read there, so a new reading of the same source keeps it; what was read stays stored.
 */
struct Correction
{
    qint64 id = 0;
    TextSpan span;     ///< of the number or cell in the source; empty for a cell that was read as blank
    CellPlace cell;    ///< where it corrects a cell; else the figure at `span`
    QString original;  ///< the text that was read; empty for a blank cell
    QString label;     ///< what stands there, in the report's words
    QString corrected; ///< the text that is printed there
    QString reason;
    QString author;
    QDateTime changed; ///< UTC
    friend bool operator==(const Correction &, const Correction &) = default;
};

} // namespace tieout
