#pragma once

#include "base/result.h"
#include "memo/buildmemo.h"

namespace tieout {

/**
 * The audit memo as the bytes of a PDF in the current language: A4, page x of y, bookmarks, a text
 * layer that says what is printed. Needs a QGuiApplication for its fonts.
 */
Result<QByteArray> memoPdf(const MemoInput &input);

/** Writes the audit memo to `path`: to a temporary file first, then renamed. */
Status writeMemoPdf(const MemoInput &input, const QString &path);

} // namespace tieout
