#include "check/check.h"
#include "check/itempaths.h"
#include "check/rules/rules.h"
#include "check/tablerows.h"
#include "parse/subjectcodes.h"

#include <QSet>

namespace tieout {

namespace {

/** Whether `name` is or was the name of `code`: an old name is a finding of its own. */
bool names(const QString &name, const QString &code)
{
    return codesNamed(Classification::Function, name).contains(code);
}

class PathChecker
{
public:
    PathChecker(CheckContext &context, int table)
        : m_context(context), m_index(table), m_table(context.report().tables[static_cast<size_t>(table)]), m_items(tableItems(m_table)), m_paths(itemPaths(context.joined()))
    {
        for (const ItemPath &path : m_paths)
            m_named.insert(path.classCode + normalisedName(path.item));
    }

    void run()
    {
        for (const ItemPath &path : m_paths)
            if (m_context.report().topicAt(path.itemSpan.begin) == SectionTopic::General)
                check(path);
    }

private:
    void check(const ItemPath &path)
    {
        std::vector<const TableItem *> same;
        bool known = false;
        for (const TableItem &item : m_items) {
            if (item.code.left(3) != path.classCode)
                continue;
            known = true;
            if (item.name == normalisedName(path.item) || names(path.item, item.code))
                same.push_back(&item);
        }
        if (same.empty())
            return known ? checkName(path) : void();
        const QString group = normalisedName(path.group);
        const bool fits = std::any_of(same.begin(), same.end(), [&](const TableItem *item) { return item->group == group || names(path.group, item->code.left(5)); });
        if (fits)
            return m_context.pass(path.item, {});
        Finding finding = m_context.draftText(Severity::Warning, {path.groupSpan, path.itemSpan, same.front()->groupPlace},
                                              message(QT_TRANSLATE_NOOP("Message", "The narrative puts %1 under “%2”; in %3 it stands under “%4”."),
                                                      {path.item, path.group, m_table.title, same.front()->printedGroup}));
        finding.expected = same.front()->printedGroup;
        m_context.fail(path.item, finding);
    }

    /** The table has the 类 but no such 项: the row of the same amount tells which was meant, where no other item names it. */
    void checkName(const ItemPath &path)
    {
        const auto spent = amountBehind(path);
        const TableItem *meant = nullptr;
        for (const TableItem &item : m_items) {
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
    [[nodiscard]] std::optional<Operand> amountBehind(const ItemPath &path) const
    {
        const auto &figures = m_context.report().figures;
        for (size_t i = 0; i < figures.size(); ++i) {
            const Figure &figure = figures[i];
            if (figure.number.span.begin < path.itemSpan.end || figure.kind != FigureKind::Amount || figure.measure != Measure::Actual)
                continue;
            const bool own = std::none_of(m_paths.begin(), m_paths.end(), [&](const ItemPath &next) {
                return next.itemSpan.begin > path.itemSpan.begin && next.itemSpan.begin < figure.number.span.begin;
            });
            return own ? std::optional<Operand>(m_context.query().figure(static_cast<int>(i))) : std::nullopt;
        }
        return std::nullopt;
    }

    CheckContext &m_context;
    const int m_index;
    const Table &m_table;
    const std::vector<TableItem> m_items;
    const std::vector<ItemPath> m_paths;
    QSet<QString> m_named; ///< class and name of each item that the narrative names
};

} // namespace

/** The 款 and the names that the narrative gives its items are those of the table. */
void checkItemPaths(CheckContext &context)
{
    if (const int table = context.query().table(TableKind::General); table >= 0)
        PathChecker(context, table).run();
}

} // namespace tieout
