#include "source/readdocument.h"

#include "source/readpdf.h"
#include "source/readtext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace tieout {

namespace {

Error failed(const char *source, const QString &path)
{
    return {message(source, {path})};
}

/** Some mailers and portals put lines before the PDF's own header; viewers look through the first kilobyte too. */
bool isPdf(const QByteArray &bytes)
{
    return bytes.startsWith("%PDF-") || (bytes.left(1024).contains("%PDF-") && bytes.contains("%%EOF"));
}

/** The sentence for a well-known kind of file that is no report; nullptr for all others. */
const char *wrongKind(const QByteArray &bytes)
{
    if (bytes.startsWith("SQLite format 3"))
        return QT_TRANSLATE_NOOP("Message", "%1 is a case file, not a report: open it as a case.");
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return QT_TRANSLATE_NOOP("Message", "%1 is a Word, Excel, WPS or archive file: save the report as PDF and read that.");
    if (bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF") || bytes.startsWith(QByteArray("II*\0", 4)) ||
        bytes.startsWith(QByteArray("MM\0*", 4)))
        return QT_TRANSLATE_NOOP("Message", "%1 is a picture: run text recognition (OCR) on it and save it as PDF.");
    return nullptr;
}

} // namespace

Result<SourceFile> readSourceFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failed(QT_TRANSLATE_NOOP("Message", "%1 does not exist: check the path."), path);
    if (info.isDir())
        return failed(QT_TRANSLATE_NOOP("Message", "%1 is a folder: name the reports in it, or import the folder."), path);
    if (info.suffix() == u"tieout") // not even opened: it may be the case that is open, and closing it would drop its locks
        return failed(QT_TRANSLATE_NOOP("Message", "%1 is a case file, not a report: open it as a case."), path);
    if (!info.isReadable())
        return failed(QT_TRANSLATE_NOOP("Message", "%1 may not be read: ask for permission to read it."), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{message(QT_TRANSLATE_NOOP("Message", "%1 cannot be read (%2): copy it to this computer and try again."),
                             {path, file.errorString()})};
    SourceFile source{path, file.readAll(), {}};
    if (file.error() != QFileDevice::NoError)
        return Error{message(QT_TRANSLATE_NOOP("Message", "%1 cannot be read (%2): copy it to this computer and try again."),
                             {path, file.errorString()})};
    if (source.bytes.isEmpty())
        return failed(QT_TRANSLATE_NOOP("Message", "%1 is empty: get the file again from where it was published."), path);
    source.sha256 = QCryptographicHash::hash(source.bytes, QCryptographicHash::Sha256).toHex();
    return source;
}

Result<std::shared_ptr<const Document>> readDocument(const SourceFile &file, Progress &progress)
{
    if (const char *sentence = wrongKind(file.bytes))
        return failed(sentence, file.path);
    auto document = isPdf(file.bytes) ? readPdf(file, progress) : readText(file);
    if (!document)
        return Error{document.error()};
    document->indexLines();
    return std::shared_ptr<const Document>(std::make_shared<Document>(std::move(*document)));
}

} // namespace tieout
