#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "memo/buildmemo.h"

namespace tieout {

/** What somebody wants made of a case. */
struct MemoRequest
{
    QString casePath;
    QString auditor;
    MemoForm form = MemoForm::Memo;
    qint64 report = 0; ///< 0: all of them
    bool withDismissed = true;
    bool withPictures = true;
    std::vector<MemoChart> charts{}; ///< drawn by the window's libraries, which no other layer has
};

/** Reads what the form says, with the passages of PDF pages. Opens a connection of its own, so any thread may call it. */
Result<MemoInput> readMemoInput(const MemoRequest &request, Progress &progress);

} // namespace tieout
