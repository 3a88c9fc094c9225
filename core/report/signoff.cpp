#include "report/signoff.h"

namespace tieout {

QString signOffRoleId(SignOffRole role)
{
    return role == SignOffRole::Prepared ? QStringLiteral("prepared") : QStringLiteral("reviewed");
}

SignOffRole signOffRoleOf(const QString &id)
{
    return id == QLatin1String("reviewed") ? SignOffRole::Reviewed : SignOffRole::Prepared;
}

} // namespace tieout
