#pragma once

#include <QDateTime>
#include <QString>

namespace tieout {

/** As whom somebody signs a report off. */
enum class SignOffRole { Prepared, Reviewed };
QString signOffRoleId(SignOffRole role); ///< "prepared", "reviewed"
SignOffRole signOffRoleOf(const QString &id);

/** One signature under the review of a report. */
struct Signature
{
    QString author;
    QDateTime time;     ///< UTC; invalid: not signed
    QDateTime reopened; ///< UTC; when the review was changed after that; invalid: it stands
    [[nodiscard]] bool isSigned() const { return time.isValid(); }
    [[nodiscard]] bool stands() const { return time.isValid() && !reopened.isValid(); }
    friend bool operator==(const Signature &, const Signature &) = default;
};

/** How far the review of a report has been signed off. */
struct SignOff
{
    Signature prepared, reviewed;
    [[nodiscard]] Signature &of(SignOffRole role) { return role == SignOffRole::Prepared ? prepared : reviewed; }
    friend bool operator==(const SignOff &, const SignOff &) = default;
};

} // namespace tieout
