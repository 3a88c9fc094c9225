#pragma once

#include <QStringList>

namespace tieout {

/** How the findings of a report changed when it was checked again, by their keys. */
struct FindingChange
{
    QStringList added, gone;
    bool reopened = false; ///< a signature no longer stands
};

} // namespace tieout
