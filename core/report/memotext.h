#pragma once

#include <QString>

namespace tieout {

/** A text of the auditor's in place of one that the memo drafts itself. */
struct MemoText
{
    qint64 report = 0; ///< 0: a field of the memo's head
    QString finding;   ///< its key; empty for a field of the head
    QString part;      ///< "condition" "criteria" "cause" "effect" "advice", or the field: "project" "index" ...
    QString text;      ///< empty: as drafted
    friend bool operator==(const MemoText &, const MemoText &) = default;
};

} // namespace tieout
