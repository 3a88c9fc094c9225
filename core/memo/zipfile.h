#pragma once

#include <QByteArray>
#include <vector>

namespace tieout {

/** A file on its way into an archive. */
struct ZipEntry
{
    QByteArray name, bytes;
};

/** The entries as a ZIP archive, in their order and dated 1980: the same entries give the same bytes. */
QByteArray zipped(const std::vector<ZipEntry> &entries);

} // namespace tieout
