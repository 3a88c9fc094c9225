#include "check/tableowners.h"

#include <QSet>
#include <array>

namespace tieout {

namespace {

constexpr qsizetype captionSize = 400;

/** The unit named over a table's header ("编制单位：青禾县水库管理所  金额单位：元"); empty where none is. */
QString namedOwner(const Report &report, const Table &table)
{
    if (table.rows.empty() || table.kind == TableKind::Other)
        return {};
    const qsizetype begin = table.span.begin;
    const QStringView caption = QStringView(report.document->text).mid(begin, std::clamp<qsizetype>(table.rows.front().span.begin - begin, 0, captionSize));
    for (const QStringView label : {QStringView(u"编制单位"), QStringView(u"填报单位"), QStringView(u"单位名称"), QStringView(u"编制部门"), QStringView(u"部门名称"), QStringView(u"部门")}) {
        qsizetype at = caption.indexOf(label);
        if (at < 0 || (at += label.size()) >= caption.size() || (caption[at] != u'：' && caption[at] != u':'))
            continue;
        const QStringView name = caption.mid(at + 1).trimmed();
        const auto end = std::find_if(name.begin(), name.end(), [](QChar c) { return c.isSpace() || c == u'|'; });
        return QStringView(name.begin(), end).toString();
    }
    return {};
}

/** Whether one form stands under the names of two units: else a name is only spelled in two ways. */
bool repeatsForm(const Report &report, const std::vector<QString> &names)
{
    std::array<QString, static_cast<size_t>(TableKind::PerformanceIndicators) + 1> first;
    for (size_t i = 0; i < names.size(); ++i) {
        if (names[i].isEmpty() || report.tables[i].kind >= TableKind::Statistics)
            continue;
        QString &owner = first[static_cast<size_t>(report.tables[i].kind)];
        if (!owner.isEmpty() && owner != names[i])
            return true;
        owner = names[i];
    }
    return false;
}

/** Whether a form of the statutory ones is printed twice, so that the names are worth reading. */
bool hasTwins(const Report &report)
{
    QSet<TableKind> seen;
    for (const Table &table : report.tables) {
        if (table.kind == TableKind::Other || table.kind >= TableKind::Statistics || table.rows.empty())
            continue;
        if (seen.contains(table.kind))
            return true;
        seen.insert(table.kind);
    }
    return false;
}

} // namespace

std::vector<int> tableOwners(const Report &report)
{
    std::vector<int> owners(report.tables.size(), 0);
    if (!hasTwins(report))
        return owners;
    std::vector<QString> names;
    names.reserve(owners.size());
    for (const Table &table : report.tables)
        names.push_back(namedOwner(report, table));
    if (!repeatsForm(report, names))
        return owners;
    QStringList known;
    int current = 0;
    for (size_t i = 0; i < names.size(); ++i) {
        if (!names[i].isEmpty()) {
            current = static_cast<int>(known.indexOf(names[i]));
            if (current < 0) {
                current = static_cast<int>(known.size());
                known << names[i];
            }
        }
        owners[i] = current;
    }
    return owners;
}

} // namespace tieout
