#pragma once

#include "case/memoinput.h"

namespace tieout {

/** The forms of file that a memo can have: for signing, for going on editing, for a browser. */
enum class MemoFile { Pdf, Docx, Html };

/** By the ending of `path`: .pdf, .docx, .html or .htm. */
std::optional<MemoFile> memoFileOf(const QString &path);

/** The form as the bytes of a file. PDF needs a QGuiApplication. */
Result<QByteArray> memoBytes(const MemoInput &input, MemoFile file, const Progress &progress);

/** Makes what is asked for and writes it to `path`, whose ending says the form of the file. */
Status writeMemo(const MemoRequest &request, const QString &path, Progress &progress);

} // namespace tieout
