#include "parse/texttables.h"

#include "parse/confirmfunds.h"
#include "parse/confirmsides.h"
#include "parse/numberedlists.h"
#include "parse/performanceforms.h"
#include "parse/tableforms.h"
#include "parse/tablegrid.h"
#include "parse/tablelists.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** One notice for titles that stand together, as under 附表. */
void noteMissing(const Document &document, std::vector<Table> &missing, std::vector<Notice> &notices)
{
    constexpr int together = 2; // lines; a report may print a blank one after each
    std::sort(missing.begin(), missing.end(), [](const Table &a, const Table &b) { return a.span.begin < b.span.begin; });
    for (auto first = missing.begin(); first != missing.end();) {
        auto last = first;
        while (last + 1 != missing.end() && document.lineAt((last + 1)->span.begin) - document.lineAt(last->span.begin) <= together)
            ++last;
        const auto count = last - first + 1;
        notices.push_back({count == 1 ? message(QT_TRANSLATE_NOOP("Message", "“%1” has no text under its title: the table is a picture or missing."), {first->title})
                                      : message(QT_TRANSLATE_NOOP("Message", "%1 tables have no text under their titles, from “%2” to “%3”: they are pictures or missing."),
                                                {QString::number(count), first->title, last->title}),
                           first->span.united(last->span)});
        first = last + 1;
    }
}

/** Titles that are named but have no table under them: pictures, or missing from the text. */
void addMissingBodies(const Document &document, const TableRegions &regions, std::vector<Table> &tables, std::vector<Notice> &notices)
{
    std::set<QString> known;
    std::set<TableKind> kinds;
    std::vector<Table> missing;
    for (const Table &table : tables) {
        known.insert(table.title);
        kinds.insert(table.kind);
    }
    for (auto listed = regions.listed.rbegin(); listed != regions.listed.rend(); ++listed) {
        if (listed->kind == TableKind::Statistics || !known.insert(listed->title).second)
            continue;
        if (listed->kind != TableKind::Other && kinds.contains(listed->kind))
            continue;
        Table table;
        table.title = listed->title;
        table.code = listed->code;
        table.kind = listed->kind;
        table.titleSpan = listed->span;
        table.span = listed->span;
        if (!listed->emptyStatement.isEmpty()) {
            table.declaredEmpty = true;
            table.statement = listed->emptyStatement;
            tables.push_back(std::move(table));
            continue;
        }
        table.isImage = true;
        missing.push_back(table);
        tables.push_back(std::move(table));
    }
    noteMissing(document, missing, notices);
}

bool hasAmounts(const Table &table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const Row &row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.state == CellState::Number; });
    });
}

/** Blank forms of which only the narrative says that they are empty ("无政府性基金预算财政拨款收支，已公开空表"). */
void findEmptyStatements(const Document &document, std::vector<Table> &tables)
{
    for (Table &table : tables) {
        const bool fund = table.kind == TableKind::Fund;
        if ((!fund && table.kind != TableKind::Capital) || table.declaredEmpty || table.isImage || hasAmounts(table))
            continue;
        const QString word = fund ? u"政府性基金"_s : u"国有资本"_s;
        for (qsizetype at = document.text.indexOf(word); at >= 0; at = document.text.indexOf(word, at + word.size())) {
            if (table.span.contains(at))
                continue;
            qsizetype begin = document.text.lastIndexOf(u'\n', at) + 1;
            const qsizetype lineEnd = document.text.indexOf(u'\n', at);
            const QStringView line = QStringView(document.text).mid(begin, lineEnd - begin);
            if (line.size() < 40 && !line.contains(u'，') && (line.contains(u"情况") && line.contains(u'、')))
                continue;
            const qsizetype stop = document.text.indexOf(u'。', at);
            if (stop < 0 || stop - begin > 160)
                continue;
            while (document.text[begin].isSpace())
                ++begin;
            const TextSpan sentence{begin, stop + 1};
            if (saysEmpty(document.quote(sentence))) {
                table.declaredEmpty = true;
                table.statement = sentence;
                break;
            }
        }
    }
}

std::vector<TextSpan> spansOf(const std::vector<Table> &tables)
{
    std::vector<TextSpan> spans;
    for (const Table &table : tables)
        spans.push_back(table.span);
    std::sort(spans.begin(), spans.end());
    return spans;
}

} // namespace

std::vector<Table> findTextTables(const Document &document, std::vector<Notice> &notices, Progress &progress)
{
    const TextFrames frames(document);
    const TableRegions regions = findTableRegions(document, frames);
    std::vector<Table> tables;
    for (const TableRegion &region : regions.regions) {
        if (progress.isCancelled())
            break;
        tables.push_back(readTable(document, region, frames, tables, notices));
    }
    confirmSides(tables, notices);
    confirmFunds(tables, notices);
    findEmptyStatements(document, tables);
    const auto add = [&](std::vector<Table> more) { std::move(more.begin(), more.end(), std::back_inserter(tables)); };
    if (!progress.isCancelled())
        add(findGridTables(document, spansOf(tables), frames));
    if (!progress.isCancelled())
        add(findPerformanceTables(document, spansOf(tables), frames));
    add(findListTables(document, spansOf(tables), frames));
    addMissingBodies(document, regions, tables, notices);
    std::stable_sort(tables.begin(), tables.end(), [](const Table &a, const Table &b) { return a.span.begin < b.span.begin; });
    int number = 0;
    for (Table &table : tables)
        table.id = u't' + QString::number(++number);
    return tables;
}

} // namespace tieout
