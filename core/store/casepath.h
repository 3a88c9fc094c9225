#pragma once

#include "base/result.h"

namespace tieout {

/** Fails with the reason when `path` is no case that this program can open and write to. */
Status checkCaseFile(const QString &path);

/** Fails with the reason when no new case can be made at `path`. */
Status checkNewCase(const QString &path);

/** Fails when a case of this application id and schema version is not for this program. */
Status checkCaseVersion(const QString &path, int applicationId, int version);

} // namespace tieout
