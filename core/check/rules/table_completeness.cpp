#include "base/words.h"
#include "check/check.h"
#include "check/rules/rules.h"
#include "check/tablerows.h"
#include "check/universityforms.h"

#include <array>

namespace tieout {

namespace {

struct RequiredTable
{
    TableKind kind;
    const char16_t *title;
    const char16_t *nothing; ///< what a statement that there is nothing must name; empty for tables that always have figures
    const char *money = "";  ///< the concepts that such a table tells: amounts of them in the narrative belie the statement
};

constexpr std::array required{
    RequiredTable{TableKind::Balance, u"收入支出决算总表", u""},
    RequiredTable{TableKind::Income, u"收入决算表", u""},
    RequiredTable{TableKind::Expenditure, u"支出决算表", u""},
    RequiredTable{TableKind::Appropriation, u"财政拨款收入支出决算总表", u""},
    RequiredTable{TableKind::General, u"一般公共预算财政拨款支出决算表", u""},
    RequiredTable{TableKind::BasicEconomic, u"一般公共预算财政拨款基本支出决算表", u""},
    RequiredTable{TableKind::SanGong, u"财政拨款“三公”经费支出决算表", u"三公", "sangong."},
    RequiredTable{TableKind::Fund, u"政府性基金预算财政拨款收入支出决算表", u"政府性基金", "fund."},
    RequiredTable{TableKind::Capital, u"国有资本经营预算财政拨款支出决算表", u"国有资本", "capital."},
};

TextSpan tablesHeading(const Report &report)
{
    for (const Section &section : report.sections)
        if (section.topic == SectionTopic::Tables && section.level == 1 && !section.heading.isEmpty())
            return section.heading;
    for (const Section &section : report.sections)
        if (section.level == 1 && section.title.contains(u"附表") && !section.heading.isEmpty())
            return section.heading;
    for (const Table &table : report.tables)
        if (!table.titleSpan.isEmpty() && std::any_of(required.begin(), required.end(), [&](const RequiredTable &of) { return of.kind == table.kind; }))
            return table.titleSpan;
    return {0, std::min<qsizetype>(report.document->text.size(), 1)};
}

/** Universities publish what came in and went out by these alone, the last for all that the treasury granted. */
bool isOfUniversities(TableKind kind)
{
    return kind == TableKind::Balance || kind == TableKind::Income || kind == TableKind::Expenditure || kind == TableKind::General;
}

/** Whether the narrative has money for what the table leaves blank. */
bool isToldOtherwise(const CheckContext &context, const RequiredTable &table)
{
    const auto &figures = context.report().figures;
    return std::any_of(figures.begin(), figures.end(), [&](const Figure &figure) {
        return figure.kind == FigureKind::Amount && figure.number.value != 0 && figure.measure != Measure::Prior &&
               figure.conceptId.startsWith(QLatin1StringView(table.money));
    });
}

/** The narrative or a note says that there is none: 本部门无政府性基金预算财政拨款收支. */
bool saidToBeEmpty(const CheckContext &context, const RequiredTable &table)
{
    const QStringView name(table.nothing);
    if (name.isEmpty() || isToldOtherwise(context, table))
        return false;
    const QStringView text(context.joined().text());
    for (const qsizetype i : context.joined().find(name)) {
        const QStringView near = text.mid(std::max<qsizetype>(0, i - 12), 44);
        if (near.contains(u"无") || near.contains(u"没有") || near.contains(u"未") || near.contains(u"不涉及"))
            return true;
    }
    return false;
}

/** The first amount of a table that is none of its headers and not zero; null for none. */
const Cell *firstAmount(const Table &table)
{
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row)
        for (size_t i = 0; i < table.columns.size() && !isHeaderRow(table, row); ++i)
            if (const Cell *cell = table.cell(row, static_cast<int>(i)); cell != nullptr && cell->state == CellState::Number && cell->number.value != 0 &&
                                                                         table.columns[i].role != ColumnRole::LineNumber)
                return cell;
    return nullptr;
}

/** "本部门无“三公”经费，故本表为空表" under a table of “三公”经费 that has amounts. */
void checkStatements(CheckContext &context)
{
    for (const Table &table : context.report().tables) {
        const auto of = std::find_if(required.begin(), required.end(), [&](const RequiredTable &row) { return row.kind == table.kind; });
        if (!table.declaredEmpty || of == required.end() || QStringView(of->nothing).isEmpty())
            continue;
        const QString statement = withoutSpaces(context.report().document->quote(table.statement));
        const Cell *amount = firstAmount(table);
        // Notes may go before the title they speak of: only one that names this table's money is held against it.
        if (amount == nullptr || !statement.contains(QStringView(of->nothing)) || !hasAny(statement, {u"空", u"无数据", u"无内容"}))
            continue;
        context.fail(table.title, context.draftText(Severity::Warning, {table.statement, amount->span()},
                                                    message(QT_TRANSLATE_NOOP("Message", "%1: a statement says that the table is empty, but it has amounts, such as %2."),
                                                            {table.title, amount->text})));
    }
}

} // namespace

/** The nine tables that every final account publishes (a university's: four), with figures or with the statement that there are none. */
void checkTableCompleteness(CheckContext &context)
{
    const Report &report = context.report();
    if (report.tables.empty() && report.figures.empty())
        return context.notChecked(QStringLiteral("决算表"), message(QT_TRANSLATE_NOOP("Message", "Neither tables nor figures were found: is this a final account?")));
    checkStatements(context);
    if (isBudget(report))
        return context.notChecked(QStringLiteral("决算表"), message(QT_TRANSLATE_NOOP("Message", "The tables are those of a budget: it publishes other forms than a final account.")));
    QStringList missing;
    std::vector<TextSpan> places{tablesHeading(report)};
    const bool university = usesUniversityForms(report);
    size_t count = 0;
    for (const RequiredTable &table : required) {
        if (university && !isOfUniversities(table.kind))
            continue;
        ++count;
        const QString title = QString::fromUtf16(table.title);
        const Table *found = nullptr;
        for (const Table &candidate : report.tables)
            if (candidate.kind == table.kind && (found == nullptr || (!hasNumbers(*found) && hasNumbers(candidate))))
                found = &candidate;
        if (found != nullptr && (hasNumbers(*found) || found->declaredEmpty || (!found->isImage && saidToBeEmpty(context, table)))) {
            context.pass(title, {});
            continue;
        }
        missing << title;
        if (found != nullptr && !found->titleSpan.isEmpty())
            places.push_back(found->titleSpan);
    }
    if (missing.isEmpty())
        return;
    Finding finding = context.draftText(Severity::Warning, places,
                                        message(QT_TRANSLATE_NOOP("Message", "Required tables without readable content and without a statement that they are empty: %1 "
                                                                             "(missing, or present as pictures only)."),
                                                {missing.join(u'、')}));
    finding.stated = QString::number(count - static_cast<size_t>(missing.size()));
    finding.expected = QString::number(count);
    finding.unit = QStringLiteral("张");
    context.fail(missing.join(u'、'), finding);
}

} // namespace tieout
