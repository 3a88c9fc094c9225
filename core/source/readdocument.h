#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/document.h"

#include <memory>

namespace tieout {

/** A file's bytes as they were, for the case file and for page images. */
struct SourceFile
{
    QString path;
    QByteArray bytes;
    QByteArray sha256; ///< lower-case hex
};

/** Reads the whole file; the error names the file and tells what to do (missing, directory, unreadable, empty). */
Result<SourceFile> readSourceFile(const QString &path);

/**
 * Turns the bytes into a Document: PDF by its signature, else text in a charset that ICU can tell.
 * Errors name the file and what to do: binary data, damaged or password-protected PDF, PDF without
 * a text layer, text in no known charset.
 */
Result<std::shared_ptr<const Document>> readDocument(const SourceFile &file, Progress &progress);

} // namespace tieout
