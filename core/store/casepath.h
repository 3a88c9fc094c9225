#pragma once

#include "base/result.h"

namespace tieout {

/**
 * Fails with the reason when `path` cannot be a case that this program can open and write to. The file itself is
 * not opened: closing it would drop the locks that other connections of this process hold on it, and a second
 * program would then take the write-ahead log away from under them.
 */
Status checkCaseFile(const QString &path);

/** The reason for a file that is none of ours. */
Error notACase(const QString &path);

/** Fails with the reason when no new case can be made at `path`. */
Status checkNewCase(const QString &path);

/** Fails when a case of this application id and schema version is not for this program. */
Status checkCaseVersion(const QString &path, int applicationId, int version);

} // namespace tieout
