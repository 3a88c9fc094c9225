#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

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

/** A name that a code carried in some years, from resources/data/aliases.csv; a year 0 is an open end. */
struct SubjectAlias
{
    QString code;
    QString name;
    int fromYear = 0;
    int toYear = 0;
    bool verified = false;
};

std::optional<SubjectCode> subjectCode(Classification classification, const QString &code);

/** Every row of `classification` in the order of its codes. */
const std::vector<SubjectCode> &subjectCodes(Classification classification);

/** Older, newer and variant names of `code`; empty where it always had one name. */
std::vector<SubjectAlias> subjectAliases(Classification classification, const QString &code);

/** Every name that `code` has or had. */
QStringList subjectNames(Classification classification, const QString &code);

/** Codes of `classification` whose official or older name is `name` (brackets and a trailing 支出 do not count). */
QStringList codesNamed(Classification classification, const QString &name);

/** The function code of a path of names 类, 款, 项 (any may be missing from the end); empty when not certain. */
QString functionCode(const QStringList &path);

/** A name without what never makes a difference: spaces, bracket width, 其它/其他, a trailing 支出, （类）（款）（项）. */
QString normalisedName(const QString &name);

} // namespace tieout
