#include "parse/pdfbodiless.h"

#include "parse/tableforms.h"

#include <QCoreApplication>
#include <algorithm>

namespace tieout {

namespace {

constexpr size_t nearby = 12; // lines from a title to its unit or its statement, the header of a blank form between them

/** A title on a line of its own, not the entry of a table of contents. */
QString titleOn(const PrintedLine &line)
{
    const QString text = line.text();
    if (line.runs.size() > 2 || text.back().isDigit() || text.contains(u"…") || text.contains(u"...."))
        return {};
    const QString title = tableTitleIn(text);
    return kindOfTitle(title) == TableKind::Other ? QString() : title;
}

bool isKnown(const std::vector<Table> &tables, const QString &title, TextSpan span)
{
    return std::any_of(tables.begin(), tables.end(),
                       [&](const Table &table) { return table.title == title || table.titleSpan.overlaps(span); });
}

/** A page that prints many titles under each other lists them. */
bool isContents(const std::vector<PrintedLine> &lines)
{
    return std::count_if(lines.begin(), lines.end(), [](const PrintedLine &line) {
               return !tableTitleIn(line.text()).isEmpty() || line.text().contains(u"……");
           }) > 4;
}

void readAround(const Document &document, const std::vector<PrintedLine> &lines, size_t at, Table &table)
{
    for (size_t i = at > 0 ? at - 1 : at; i < lines.size() && i < at + nearby; ++i) {
        const QString text = lines[i].text();
        if (i > at && (!titleOn(lines[i]).isEmpty() || (text.contains(u'。') && !saysEmpty(text))))
            return;
        if (table.code.isEmpty())
            table.code = tableCodeIn(text);
        const TextSpan span = lines[i].span();
        const auto unit = unitDeclaredIn(QStringView(document.text).mid(span.begin, span.size()));
        if (unit && table.unit == Unit::None) {
            table.unit = unit->unit;
            table.unitSpan = {span.begin + unit->span.begin, span.begin + unit->span.end};
        }
        if (i > at && saysEmpty(text) && !table.declaredEmpty) {
            table.declaredEmpty = true;
            table.statement = span;
            table.span = table.span.united(span);
        }
    }
}

} // namespace

std::vector<Table> bodilessTables(const Document &document, int page, const std::vector<PrintedLine> &lines,
                                  const std::vector<Table> &found, const QSet<QString> &furniture,
                                  std::vector<Notice> &notices)
{
    std::vector<Table> out;
    if (isContents(lines))
        return out;
    const bool pictured = document.pages[static_cast<size_t>(page)].images > 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        const QString title = titleOn(lines[i]);
        if (title.isEmpty() || furniture.contains(furnitureKey(lines[i].text())) || isKnown(found, title, lines[i].span())
            || isKnown(out, title, lines[i].span()))
            continue;
        Table table;
        table.title = title;
        table.kind = kindOfTitle(title);
        table.titleSpan = table.span = lines[i].span();
        readAround(document, lines, i, table);
        table.isImage = pictured && !table.declaredEmpty;
        if (!table.isImage && !table.declaredEmpty)
            continue;
        if (table.isImage)
            notices.push_back({message(QT_TRANSLATE_NOOP("Message", "“%1” is a picture on page %2: its numbers cannot be read."),
                                       {title, QString::number(page + 1)}),
                               table.titleSpan});
        out.push_back(std::move(table));
    }
    return out;
}

} // namespace tieout
