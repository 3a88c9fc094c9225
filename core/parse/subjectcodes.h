#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace tieout {

/** Which of the two classifications a code belongs to; the same digits mean different things in each. */
enum class Classification { Function, Economic };

/** A row of the lookup resource (resources/data/function.csv, economic.csv). */
struct SubjectCode
{
    QString code;
    QString name;
    bool verified = false; ///< seen in an official text or a real report; false: recalled only
};

std::optional<SubjectCode> subjectCode(Classification classification, const QString &code);

/** Codes of `classification` whose official or older name is `name` (brackets and a trailing 支出 do not count). */
QStringList codesNamed(Classification classification, const QString &name);

/** The function code of a path of names 类, 款, 项 (any may be missing from the end); empty when not certain. */
QString functionCode(const QStringList &path);

/** A name without what never makes a difference: spaces, bracket width, 其它/其他, a trailing 支出, （类）（款）（项）. */
QString normalisedName(const QString &name);

} // namespace tieout
