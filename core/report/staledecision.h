#pragma once

#include "base/message.h"
#include "report/decision.h"

namespace tieout {

/** A decision whose finding is no longer raised: kept and shown, never lost. */
struct StaleDecision
{
    QString key;
    Decision decision;
    Message message; ///< what the finding said; empty where it was gone before that was kept
};

} // namespace tieout
