#include "case/wholefiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <filesystem>

namespace tieout {

namespace {

Error notWritten(const QString &path, const QString &reason)
{
    return Error{message(QT_TRANSLATE_NOOP("Message", "%1 could not be written: %2. Choose another place or free some space."), {path, reason})};
}

} // namespace

Status WholeFiles::add(const QString &path, const QByteArray &bytes)
{
    auto out = std::make_unique<QSaveFile>(path);
    if (!out->open(QIODevice::WriteOnly) || out->write(bytes) != bytes.size() || !out->flush())
        return notWritten(path, out->errorString());
    m_files.push_back({std::move(out)});
    return success();
}

/** A second name for what stands at the file's place: the first one is never missing. */
Status WholeFiles::keep(File &file) const
{
    const QString path = file.temporary->fileName();
    if (m_files.size() < 2 || !QFileInfo(path).isFile())
        return success();
    const QString kept = path + u'~';
    QFile::remove(kept); // of an export that was killed
    std::error_code failure;
    std::filesystem::create_hard_link(path.toStdU16String(), kept.toStdU16String(), failure);
    if (failure && !QFile::copy(path, kept)) // a file system without such names
        return notWritten(kept, QString::fromStdString(failure.message()));
    file.kept = kept;
    return success();
}

Status WholeFiles::commit()
{
    for (size_t i = 0; i < m_files.size(); ++i) {
        Status status = keep(m_files[i]);
        if (status && !m_files[i].temporary->commit())
            status = notWritten(m_files[i].temporary->fileName(), m_files[i].temporary->errorString());
        if (status)
            continue;
        putBack(i);
        forget();
        return status;
    }
    forget();
    return success();
}

void WholeFiles::putBack(size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        std::error_code failure;
        const QString path = m_files[i].temporary->fileName();
        if (m_files[i].kept.isEmpty())
            QFile::remove(path);
        else
            std::filesystem::rename(m_files[i].kept.toStdU16String(), path.toStdU16String(), failure); // over the new one
        if (!failure)
            m_files[i].kept.clear();
    }
}

void WholeFiles::forget()
{
    for (const File &file : m_files)
        if (!file.kept.isEmpty())
            QFile::remove(file.kept);
    m_files.clear();
}

Status writeWhole(const QByteArray &bytes, const QString &path)
{
    WholeFiles file;
    const Status status = file.add(path, bytes);
    return status ? file.commit() : status;
}

} // namespace tieout
