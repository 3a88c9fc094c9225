#include "store/database.h"
#include "store/store.h"

#include <QCoreApplication>
#include <filesystem>

namespace tieout {

Status Store::saveCopy(const QString &path) const
{
    namespace fs = std::filesystem;
    const fs::path target = path.toStdU16String();
    const fs::path part = (path + QStringLiteral(".part")).toStdU16String();
    std::error_code failed;
    fs::remove(part, failed); // left over from an attempt that was cut off
    QSqlQuery &copy = m_database->statement("VACUUM INTO ?");
    copy.bindValue(0, path + QStringLiteral(".part"));
    const bool copied = copy.exec();
    const QString reason = copy.lastError().databaseText();
    copy.finish();
    if (copied)
        fs::rename(part, target, failed);
    if (copied && !failed)
        return success();
    std::error_code ignored;
    fs::remove(part, ignored);
    return Error{message(QT_TRANSLATE_NOOP("Message", "The case could not be saved as %1 (%2); choose another folder or free some space."),
                         {path, copied ? QString::fromStdString(failed.message()) : reason})};
}

} // namespace tieout
