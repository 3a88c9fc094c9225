#include "check/check.h"
#include "check/rules/rules.h"
#include "check/tablerows.h"
#include "parse/subjectcodes.h"

#include <QHash>
#include <QSet>

namespace tieout {

namespace {

/** A 项 of the table of general budget spending, with the names above it. */
struct Item
{
    QString code, name, group; ///< the 项 and its 款, names as normalisedName makes them
    QString printedGroup;
    int row = -1;
    TextSpan groupPlace;
};

/** "教育支出（类）普通教育（款）小学教育（项）" in running text: its names and where they stand. */
struct Path
{
    QString classCode, group, item;
    TextSpan groupSpan, itemSpan;
    qsizetype end = 0; ///< position of JoinedText behind it
};

std::vector<Item> itemsOf(const Table &table)
{
    QHash<QString, int> groups;
    std::vector<Item> items;
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

/** Where the name begins that ends at `end`, right behind the bracket of the level above or a mark. */
qsizetype nameBegin(QStringView text, qsizetype end)
{
    constexpr qsizetype longest = 36;
    qsizetype begin = end;
    while (begin > 0 && end - begin < longest && !QStringView(u"。；：:、，,).）”“《》").contains(text[begin - 1]) && !text[begin - 1].isNumber())
        --begin;
    return begin;
}

std::vector<Path> pathsIn(const JoinedText &joined)
{
    std::vector<Path> paths;
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
                                 joined.source(group, item), joined.source(item, at + mark.size()), at + mark.size()});
        }
    return paths;
}

/** Whether `name` is or was the name of `code`: an old name is a finding of its own. */
bool names(const QString &name, const QString &code)
{
    return codesNamed(Classification::Function, name).contains(code);
}

class PathFinder
{
public:
    PathFinder(CheckContext &context, int table)
        : m_context(context), m_index(table), m_table(context.report().tables[static_cast<size_t>(table)]), m_items(itemsOf(m_table)), m_paths(pathsIn(context.joined()))
    {
        for (const Path &path : m_paths)
            m_named.insert(path.classCode + normalisedName(path.item));
    }

    void run()
    {
        for (const Path &path : m_paths)
            if (m_context.report().topicAt(path.itemSpan.begin) == SectionTopic::General)
                check(path);
    }

private:
    void check(const Path &path)
    {
        std::vector<const Item *> same;
        bool known = false;
        for (const Item &item : m_items) {
            if (item.code.left(3) != path.classCode)
                continue;
            known = true;
            if (item.name == normalisedName(path.item) || names(path.item, item.code))
                same.push_back(&item);
        }
        if (same.empty())
            return known ? checkName(path) : void();
        const QString group = normalisedName(path.group);
        const bool fits = std::any_of(same.begin(), same.end(), [&](const Item *item) { return item->group == group || names(path.group, item->code.left(5)); });
        if (fits)
            return m_context.pass(path.item, {});
        Finding finding = m_context.draftText(Severity::Warning, {path.groupSpan, path.itemSpan, same.front()->groupPlace},
                                              message(QT_TRANSLATE_NOOP("Message", "The narrative puts %1 under “%2”; in %3 it stands under “%4”."),
                                                      {path.item, path.group, m_table.title, same.front()->printedGroup}));
        finding.expected = same.front()->printedGroup;
        m_context.fail(path.item, finding);
    }

    /** The table has the 类 but no such 项: the row of the same amount tells which was meant, where no other item names it. */
    void checkName(const Path &path)
    {
        const auto spent = amountBehind(path);
        const Item *meant = nullptr;
        for (const Item &item : m_items) {
            const auto cell = m_context.query().cell(m_index, item.row, m_table.column(ColumnRole::Total));
            const bool isFree = item.code.left(3) == path.classCode && !m_named.contains(path.classCode + item.name);
            if (!spent || !cell || !isFree || spent->number.value == 0 || judgeEqual(spent->number, cell->number) == Judgement::Contradiction)
                continue;
            if (meant != nullptr)
                return;
            meant = &item;
        }
        if (meant == nullptr)
            return m_context.notChecked(path.item, message(QT_TRANSLATE_NOOP("Message", "No table of the report tells this amount.")));
        const QString name = rowName(m_table, meant->row);
        Finding finding = m_context.draftText(Severity::Warning, {path.itemSpan, spent->number.span, m_table.rows[static_cast<size_t>(meant->row)].span},
                                              message(QT_TRANSLATE_NOOP("Message", "The narrative calls “%1” what %2 calls “%3” (%4)."), {path.item, m_table.title, name, meant->code}));
        finding.certainty = Certainty::Arguable;
        finding.expected = name;
        m_context.fail(path.item, finding);
    }

    /** What was spent on the item: the first outturn behind its path and before the next. */
    [[nodiscard]] std::optional<Operand> amountBehind(const Path &path) const
    {
        const auto &figures = m_context.report().figures;
        for (size_t i = 0; i < figures.size(); ++i) {
            const Figure &figure = figures[i];
            if (figure.number.span.begin < path.itemSpan.end || figure.kind != FigureKind::Amount || figure.measure != Measure::Actual)
                continue;
            const bool own = std::none_of(m_paths.begin(), m_paths.end(), [&](const Path &next) {
                return next.itemSpan.begin > path.itemSpan.begin && next.itemSpan.begin < figure.number.span.begin;
            });
            return own ? std::optional<Operand>(m_context.query().figure(static_cast<int>(i))) : std::nullopt;
        }
        return std::nullopt;
    }

    CheckContext &m_context;
    const int m_index;
    const Table &m_table;
    const std::vector<Item> m_items;
    const std::vector<Path> m_paths;
    QSet<QString> m_named; ///< class and name of each item that the narrative names
};

} // namespace

/** The 款 and the names that the narrative gives its items are those of the table. */
void checkItemPaths(CheckContext &context)
{
    if (const int table = context.query().table(TableKind::General); table >= 0)
        PathFinder(context, table).run();
}

} // namespace tieout
