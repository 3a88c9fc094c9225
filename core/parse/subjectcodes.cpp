#include "parse/subjectcodes.h"

#include "base/words.h"
#include "parse/datarows.h"

#include <algorithm>

namespace tieout {

namespace {

using namespace Qt::StringLiterals;

struct NamedCode
{
    QString name; ///< normalised
    QString code;
};

struct Table
{
    std::vector<SubjectCode> rows; ///< in the order of their codes
    std::vector<SubjectAlias> aliases;
    std::vector<NamedCode> byName; ///< aliases included; in the order of their names, codes of one name as rows and aliases are
};

bool isVerified(QStringView basis)
{
    return basis != "K"_L1; // K marks what was written down from memory
}

Table readTable(Classification classification)
{
    Table table;
    const bool economic = classification == Classification::Economic;
    constexpr size_t usual = 1200;
    table.rows.reserve(usual);
    table.byName.reserve(usual);
    forEachDataRow(economic ? u"economic.csv"_s : u"function.csv"_s, [&](const DataRow &row) {
        const SubjectCode &subject = table.rows.emplace_back(SubjectCode{row[0].toString(), row[1].toString(), isVerified(row[2])});
        table.byName.push_back({normalisedName(subject.name), subject.code});
    });
    forEachDataRow(u"aliases.csv"_s, [&](const DataRow &row) {
        // Function codes begin with 2, economic ones with 3.
        if (row[0].startsWith(u'3') != economic)
            return;
        const SubjectAlias &alias = table.aliases.emplace_back(SubjectAlias{row[0].toString(), row[1].toString(), row[2].toInt(), row[3].toInt(), isVerified(row[4])});
        table.byName.push_back({normalisedName(alias.name), alias.code});
    });
    std::stable_sort(table.byName.begin(), table.byName.end(), [](const NamedCode &a, const NamedCode &b) { return a.name < b.name; });
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
    const std::vector<SubjectCode> &rows = tableOf(classification).rows;
    const auto it = std::lower_bound(rows.begin(), rows.end(), code, [](const SubjectCode &row, const QString &wanted) { return row.code < wanted; });
    return it == rows.end() || it->code != code ? std::nullopt : std::optional<SubjectCode>(*it);
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

QStringList subjectNames(Classification classification, const QString &code)
{
    QStringList names;
    if (const auto known = subjectCode(classification, code))
        names += known->name;
    for (const SubjectAlias &alias : subjectAliases(classification, code))
        names += alias.name;
    return names;
}

QStringList codesNamed(Classification classification, const QString &name)
{
    const std::vector<NamedCode> &names = tableOf(classification).byName;
    const QString wanted = normalisedName(name);
    QStringList codes;
    for (auto it = std::lower_bound(names.begin(), names.end(), wanted, [](const NamedCode &row, const QString &text) { return row.name < text; });
         it != names.end() && it->name == wanted; ++it)
        if (!codes.contains(it->code))
            codes.push_back(it->code);
    return codes;
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
    QString out(name.size(), Qt::Uninitialized);
    QChar *end = out.data();
    for (const QChar c : name)
        if (!isSpace(c) && c != u'“' && c != u'”' && c != u'"')
            *end++ = c == u'（' ? QChar(u'(') : c == u'）' ? QChar(u')') : c;
    out.truncate(end - out.constData());
    if (out.contains(u'('))
        for (const QString &level : {u"(类)"_s, u"(款)"_s, u"(项)"_s})
            out.remove(level);
    if (out.contains(u'它'))
        out.replace(u"其它"_s, u"其他"_s);
    if (out.size() > 2 && out.endsWith(u"支出"_s))
        out.chop(2);
    if (out.size() > 2 && out.endsWith(u'等'))
        out.chop(1);
    return out;
}

} // namespace tieout
