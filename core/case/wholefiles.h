#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>
#include <memory>
#include <vector>

namespace tieout {

/**
 * Several files that come to their places all together or not at all. Each is written beside its place first;
 * what stood there is kept under a second name ("findings.csv~") until the last one is in its place.
 */
class WholeFiles
{
public:
    /** Writes `bytes` to a temporary file beside `path`. */
    Status add(const QString &path, const QByteArray &bytes);
    /** Puts all of them in their places; after a failure every place is as it was. */
    Status commit();

private:
    struct File
    {
        std::unique_ptr<QSaveFile> temporary;
        QString kept{}; ///< where the former file is; empty where there was none
    };
    Status keep(File &file) const;
    void putBack(size_t count);
    void forget();

    std::vector<File> m_files;
};

/** Writes `bytes` to a temporary file and renames it: what was at `path` is whole or replaced, never half. */
Status writeWhole(const QByteArray &bytes, const QString &path);

} // namespace tieout
