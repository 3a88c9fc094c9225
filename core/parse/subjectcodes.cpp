#include "parse/subjectcodes.h"

#include "base/words.h"
#include "parse/datarows.h"

#include <QHash>
#include <algorithm>

namespace tieout {

namespace {

using namespace Qt::StringLiterals;

struct Table
{
    std::vector<SubjectCode> rows;
    std::vector<SubjectAlias> aliases;
    QHash<QString, qsizetype> byCode;
    QHash<QString, QStringList> byName; // normalised, aliases included
};

bool isVerified(const QString &basis)
{
    return basis != "K"_L1; // K marks what was written down from memory
}

void addName(Table &table, const QString &name, const QString &code)
{
    QStringList &codes = table.byName[normalisedName(name)];
    if (!codes.contains(code))
        codes.push_back(code);
}

Table readTable(Classification classification)
{
    Table table;
    const bool economic = classification == Classification::Economic;
    for (const QStringList &row : dataRows(economic ? u"economic.csv"_s : u"function.csv"_s)) {
        if (row.size() < 3)
            continue;
        table.byCode.insert(row[0], static_cast<qsizetype>(table.rows.size()));
        table.rows.push_back({row[0], row[1], isVerified(row[2])});
        addName(table, row[1], row[0]);
    }
    for (const QStringList &row : dataRows(u"aliases.csv"_s)) {
        // Function codes begin with 2, economic ones with 3.
        if (row.size() < 5 || row[0].startsWith(u'3') != economic)
            continue;
        table.aliases.push_back({row[0], row[1], row[2].toInt(), row[3].toInt(), isVerified(row[4])});
        addName(table, row[1], row[0]);
    }
    return table;
}

const Table &tableOf(Classification classification)
{
    static const Table function = readTable(Classification::Function);
    static const Table economic = readTable(Classification::Economic);
    return classification == Classification::Economic ? economic : function;
}

/** Of the codes that `name` has, those of `length` digits under one of `parents` (any where empty). */
QStringList codesUnder(const QString &name, qsizetype length, const QStringList &parents)
{
    QStringList out;
    for (const QString &code : codesNamed(Classification::Function, name)) {
        const bool under = parents.isEmpty() || std::any_of(parents.begin(), parents.end(), [&](const QString &parent) {
            return code.startsWith(parent);
        });
        if (code.size() == length && under)
            out.push_back(code);
    }
    return out;
}

} // namespace

std::optional<SubjectCode> subjectCode(Classification classification, const QString &code)
{
    const Table &table = tableOf(classification);
    const auto it = table.byCode.constFind(code);
    if (it == table.byCode.constEnd())
        return std::nullopt;
    return table.rows[static_cast<size_t>(*it)];
}

const std::vector<SubjectCode> &subjectCodes(Classification classification)
{
    return tableOf(classification).rows;
}

std::vector<SubjectAlias> subjectAliases(Classification classification, const QString &code)
{
    std::vector<SubjectAlias> out;
    for (const SubjectAlias &alias : tableOf(classification).aliases)
        if (alias.code == code)
            out.push_back(alias);
    return out;
}

QStringList codesNamed(Classification classification, const QString &name)
{
    return tableOf(classification).byName.value(normalisedName(name));
}

QString functionCode(const QStringList &path)
{
    QStringList parents;
    QStringList found;
    for (qsizetype level = 0; level < path.size() && level < 3; ++level) {
        if (path[level].isEmpty())
            continue;
        const qsizetype length = 3 + 2 * level;
        found = codesUnder(path[level], length, parents);
        // A 款 under an unknown name still leaves a 项 that occurs once in its 类 (住房改革（款） for 住房改革支出).
        if (found.isEmpty() && level == 1 && path.size() > 2)
            continue;
        if (found.isEmpty())
            return {};
        parents = found;
    }
    return found.size() == 1 ? found.front() : QString();
}

QString normalisedName(const QString &name)
{
    QString out;
    out.reserve(name.size());
    for (const QChar c : name) {
        if (isSpace(c))
            continue;
        if (c == u'（')
            out += u'(';
        else if (c == u'）')
            out += u')';
        else if (c != u'“' && c != u'”' && c != u'"')
            out += c;
    }
    if (out.contains(u'('))
        for (const QString &level : {u"(类)"_s, u"(款)"_s, u"(项)"_s})
            out.remove(level);
    out.replace(u"其它"_s, u"其他"_s);
    if (out.size() > 2 && out.endsWith(u"支出"_s))
        out.chop(2);
    if (out.size() > 2 && out.endsWith(u'等'))
        out.chop(1);
    return out;
}

} // namespace tieout
