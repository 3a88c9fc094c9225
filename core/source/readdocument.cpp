#include "source/readdocument.h"

#include "source/readtext.h"
#include "source/readpdf.h"

#include <QCryptographicHash>
#include <QFile>

namespace tieout {

Result<SourceFile> readSourceFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{message(QT_TRANSLATE_NOOP("Message", "%1 cannot be read: %2."), {path, file.errorString()})};
    SourceFile source{path, file.readAll(), {}};
    source.sha256 = QCryptographicHash::hash(source.bytes, QCryptographicHash::Sha256).toHex();
    return source;
}

Result<std::shared_ptr<const Document>> readDocument(const SourceFile &file, Progress &progress)
{
    auto document = file.bytes.startsWith("%PDF") ? readPdf(file, progress) : readText(file);
    if (!document)
        return Error{document.error()};
    document->indexLines();
    return std::shared_ptr<const Document>(std::make_shared<Document>(std::move(*document)));
}

} // namespace tieout
