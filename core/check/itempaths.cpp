#include "check/itempaths.h"

#include "base/words.h"
#include "check/tablerows.h"
#include "parse/subjectcodes.h"

#include <QHash>

namespace tieout {

namespace {

/** Where the name begins that ends at `end`, right behind the bracket of the level above or a mark. */
qsizetype nameBegin(QStringView text, qsizetype end)
{
    constexpr qsizetype longest = 36;
    qsizetype begin = end;
    while (begin > 0 && end - begin < longest && !isOneOf(text[begin - 1], u"。；：:、，,).）”“《》") && !text[begin - 1].isNumber())
        --begin;
    return begin;
}

} // namespace

std::vector<ItemPath> itemPaths(const JoinedText &joined)
{
    std::vector<ItemPath> paths;
    const QStringView text(joined.text());
    const auto levelAt = [&](qsizetype end, QChar level) { return end >= 3 && text[end - 2] == level && (text[end - 3] == u'（' || text[end - 3] == u'('); };
    for (const QStringView mark : {QStringView(u"（项）"), QStringView(u"(项)")})
        for (const qsizetype at : joined.find(mark)) {
            const qsizetype item = nameBegin(text, at);
            if (joined.isInTable(at) || at - item < 2 || !levelAt(item, u'款'))
                continue;
            const qsizetype group = nameBegin(text, item - 3);
            if (item - 3 - group < 2 || !levelAt(group, u'类'))
                continue;
            const qsizetype whole = nameBegin(text, group - 3);
            const QString classCode = functionCode({text.mid(whole, group - 3 - whole).toString()});
            if (!classCode.isEmpty())
                paths.push_back({classCode, text.mid(group, item - 3 - group).toString(), text.mid(item, at - item).toString(),
                                 joined.source(group, item), joined.source(item, at + mark.size())});
        }
    return paths;
}

std::vector<TableItem> tableItems(const Table &table)
{
    QHash<QString, int> groups;
    std::vector<TableItem> items;
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
        const QString code = rowCode(table, row);
        if (code.size() == 5)
            groups.insert(code, row);
        const auto group = groups.constFind(code.left(5));
        if (code.size() != 7 || group == groups.constEnd())
            continue;
        const QString name = rowName(table, *group);
        items.push_back({code, normalisedName(rowName(table, row)), normalisedName(name), name, row, table.rows[static_cast<size_t>(*group)].span});
    }
    return items;
}

} // namespace tieout
