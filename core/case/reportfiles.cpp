#include "case/importjob.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace tieout {

namespace {

bool isPartOfCase(const QString &path)
{
    for (const char *ending : {".tieout", ".tieout-wal", ".tieout-shm", ".tieout-journal"})
        if (path.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return true;
    return false;
}

QStringList reportsIn(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, {QStringLiteral("*.pdf"), QStringLiteral("*.txt")}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

QStringList reportFiles(const QStringList &paths)
{
    QStringList files;
    QSet<QString> seen;
    for (const QString &path : paths) {
        const QStringList found = QFileInfo(path).isDir() ? reportsIn(path) : QStringList{path};
        for (const QString &file : found) {
            // A file named twice is one file; one that does not exist has no canonical path.
            const QString canonical = QFileInfo(file).canonicalFilePath();
            const QString &identity = canonical.isEmpty() ? file : canonical;
            if (isPartOfCase(file) || seen.contains(identity))
                continue;
            seen.insert(identity);
            files.append(file);
        }
    }
    return files;
}

} // namespace tieout
