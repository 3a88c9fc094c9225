#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "memo/buildmemo.h"

namespace tieout {

/**
 * The form as the bytes of a PDF in the current language: A4, page x of y, bookmarks and links, a text
 * layer that says what is printed, PDF/A-2b. `pages`, where given, gets the page (from 0) of every anchor.
 * Needs a QGuiApplication for its fonts. Cancelled, it ends with an error after the page it is at.
 */
Result<QByteArray> memoPdf(const MemoInput &input, QHash<QString, int> *pages = nullptr, const Progress &progress = Progress());

} // namespace tieout
