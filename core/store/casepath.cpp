#include "store/casepath.h"

#include "store/migrations.h"

#include <QDir>
#include <QFileInfo>
#include <cerrno>

namespace tieout {

Error notACase(const QString &path)
{
    return {message(QT_TRANSLATE_NOOP("Message", "%1 is not a case file of Tieout; choose a *.tieout file."), {path})};
}

Status checkCaseFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{message(QT_TRANSLATE_NOOP("Message", "The case %1 does not exist; choose another one or make a new case."), {path})};
    if (info.isDir())
        return Error{message(QT_TRANSLATE_NOOP("Message", "%1 is a folder, not a case file; choose a *.tieout file."), {path})};
    if (!info.isReadable())
        return Error{message(QT_TRANSLATE_NOOP("Message", "The case %1 cannot be read (%2); get permission to read it, or open a copy."),
                             {path, qt_error_string(EACCES)})};
    // SQLite keeps its journal beside the file, so the folder counts too.
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())
        return Error{message(QT_TRANSLATE_NOOP("Message", "The case %1 is write-protected; make the file and its folder writable, or "
                                                          "copy it to another folder and open the copy."),
                             {path})};
    return success();
}

Status checkNewCase(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return Error{message(QT_TRANSLATE_NOOP("Message", "%1 exists already; open it as a case, or choose another name."), {path})};
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return Error{message(QT_TRANSLATE_NOOP("Message", "The case %1 cannot be made because its folder does not exist; create the folder "
                                                          "or choose another one."),
                             {path})};
    if (!folder.isWritable())
        return Error{message(QT_TRANSLATE_NOOP("Message", "The case %1 cannot be made because its folder is write-protected; choose another "
                                                          "folder."),
                             {path})};
    return success();
}

Status checkCaseVersion(const QString &path, int applicationId, int version)
{
    if (applicationId != caseApplicationId())
        return notACase(path);
    if (version > schemaVersion())
        return Error{message(QT_TRANSLATE_NOOP("Message", "The case %1 was made by a newer Tieout (format %2, this program knows up to %3); "
                                                          "open it with the newer program. It was not changed."),
                             {path, QString::number(version), QString::number(schemaVersion())})};
    return success();
}

} // namespace tieout
