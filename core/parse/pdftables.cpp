#include "parse/pdftables.h"

#include "parse/pdfassemble.h"
#include "parse/pdfbodiless.h"
#include "parse/pdfcaption.h"
#include "parse/pdfcolumns.h"
#include "parse/pdfrows.h"
#include "parse/pdfsections.h"
#include "parse/tableforms.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace tieout {

namespace {

/** What a page holds for this pass: grids with their text, and the lines outside of them. */
struct PageParts
{
    std::vector<TableGrid> grids;
    std::vector<PrintedLine> lines;
};

std::vector<Letter> outside(const std::vector<TableGrid> &grids, const std::vector<Letter> &letters)
{
    std::vector<Letter> out;
    std::copy_if(letters.begin(), letters.end(), std::back_inserter(out), [&](const Letter &letter) {
        return std::none_of(grids.begin(), grids.end(), [&](const TableGrid &grid) { return grid.contains(letter); });
    });
    return out;
}

/** The grids that lines make; those that part no rows go to `frames`. */
std::vector<TableGrid> filledGrids(const Document &document, const PageRules &rules, const std::vector<Letter> &letters, int number, std::vector<TableGrid> &frames)
{
    std::vector<TableGrid> grids;
    for (TableGrid &grid : ruledGrids(rules)) {
        grid.page = number;
        fillCells(grid, document, letters);
        if (std::all_of(grid.cells.begin(), grid.cells.end(), [](const GridCell &cell) { return cell.isBlank(); }))
            continue;
        dropNarrow(grid);
        cutBoxedLines(grid);
        const bool frame = isFrame(grid);
        splitStackedRows(grid);
        (frame ? frames : grids).push_back(std::move(grid));
    }
    return grids;
}

/** Whether a table told by gaps fills `frame`: its rows are known better than by the lines. */
bool isRead(const TableGrid &frame, const std::vector<TableGrid> &grids)
{
    return std::any_of(grids.begin(), grids.end(), [&](const TableGrid &grid) {
        return !grid.ruled && std::min(grid.box.bottom, frame.box.bottom) - std::max(grid.box.top, frame.box.top) > 0.7F * (frame.box.bottom - frame.box.top);
    });
}

PageParts partsOf(const Document &document, int number, GapColumns &open)
{
    const Page page = uprightPage(document, number);
    const std::vector<Letter> letters = lettersOf(document, page);
    const PageRules rules = joinedRules(page.rules);
    PageParts parts;
    std::vector<TableGrid> frames;
    parts.grids = filledGrids(document, rules, letters, number, frames);
    const std::vector<Letter> loose = outside(parts.grids, letters);
    for (TableGrid &grid : gapGrids(document, page, loose, looseRules(rules, parts.grids), open)) {
        grid.page = number;
        parts.grids.push_back(std::move(grid));
    }
    for (TableGrid &frame : frames)
        if (!isRead(frame, parts.grids))
            parts.grids.push_back(std::move(frame));
    std::stable_sort(parts.grids.begin(), parts.grids.end(),
                     [](const TableGrid &a, const TableGrid &b) { return a.box.top < b.box.top; });
    parts.lines = linesOf(document, outside(parts.grids, loose), 1.5F);
    return parts;
}

/** Running heads and feet: lines that stand first or last on several pages. */
QSet<QString> furnitureOf(const std::vector<PageParts> &pages)
{
    QHash<QString, int> seen;
    for (const PageParts &page : pages) {
        QSet<QString> here;
        for (size_t i = 0; i < page.lines.size(); ++i)
            if ((i < 2 || i + 2 >= page.lines.size()) && !belongsToTable(page.lines[i].text()))
                here.insert(furnitureKey(page.lines[i].text()));
        for (const QString &key : here)
            ++seen[key];
    }
    QSet<QString> out;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it)
        if (it.value() > 2 && it.value() * 3 > static_cast<int>(pages.size()) && !it.key().isEmpty())
            out.insert(it.key());
    return out;
}

class PdfTableFinder
{
public:
    PdfTableFinder(const Document &document, std::vector<PageParts> pages, std::vector<Notice> &notices)
        : m_document(document), m_pages(std::move(pages)), m_furniture(furnitureOf(m_pages)), m_notices(notices)
    {
    }

    std::vector<Table> find()
    {
        for (const PageParts &page : m_pages) {
            size_t line = 0;
            for (const TableGrid &grid : page.grids) {
                for (; line < page.lines.size() && page.lines[line].middleY() < grid.box.top; ++line)
                    m_pending.push_back(page.lines[line]);
                takeGrid(grid);
                while (line < page.lines.size() && page.lines[line].middleY() < grid.box.bottom)
                    ++line;
            }
            m_pending.insert(m_pending.end(), page.lines.begin() + static_cast<qsizetype>(line), page.lines.end());
        }
        closeNotes();
        close();
        return std::move(m_tables);
    }

    [[nodiscard]] const std::vector<PageParts> &pages() const { return m_pages; }
    [[nodiscard]] const QSet<QString> &furniture() const { return m_furniture; }

private:
    /** Gives the notes among the pending lines to the open table and drops them. */
    void closeNotes()
    {
        if (!m_open)
            return;
        const TableNotes notes = notesFrom(m_document, m_pending, m_furniture);
        Table &table = m_open->table();
        table.notes += notes.notes;
        m_noteSpan = m_noteSpan.united(notes.span);
        if (!notes.statement.isEmpty()) {
            table.declaredEmpty = true;
            table.statement = notes.statement;
        }
        std::erase_if(m_pending, [&](const PrintedLine &line) { return notes.span.contains(line.span()); });
    }

    void close()
    {
        if (m_open) {
            m_tables.push_back(m_open->finish());
            m_tables.back().span = m_tables.back().span.united(m_noteSpan);
        }
        m_open.reset();
        m_noteSpan = {};
    }

    void takeGrid(const TableGrid &grid)
    {
        closeNotes();
        const TableCaption caption = captionFrom(m_document, m_pending, m_furniture);
        m_pending.clear();
        const bool sameTitle = m_open && caption.title == m_open->table().title;
        const bool mayGoOn = m_open && m_noteSpan.isEmpty() && (caption.isBare || (sameTitle && grid.page != m_open->lastPage()))
                             && grid.page <= m_open->lastPage() + 1;
        // The page ended inside the header: what was read of it was no table yet.
        const bool restarts = mayGoOn && m_open->table().rows.empty() && grid.columns() > m_open->gridColumns() &&
                              (grid.ruled || !m_open->fits(grid));
        bool first = true, begun = false;
        for (const GridSection &section : sectionsOf(grid)) {
            const bool joined = first && mayGoOn && !restarts && m_open->fits(grid) && goesOn(grid, section);
            if (first && mayGoOn && !joined && !restarts && section.kind == TableKind::Other)
                noteMismatch(grid);
            if (!joined && section.hasHeader) {
                begin(grid, section, caption, begun || (first && mayGoOn), first && restarts);
                begun = true;
            }
            begun = begun || joined;
            first = false;
        }
        if (m_open)
            noteDoubtful(grid);
    }

    void noteDoubtful(const TableGrid &grid)
    {
        for (const TextSpan span : grid.doubtful)
            m_notices.push_back({message(QT_TRANSLATE_NOOP("Message", "“%1”: the amount %2 stands between two columns. It is not known to which of them it belongs, and it is not checked."),
                                         {m_open->table().title, m_document.quote(span)}),
                                 span});
    }

    void noteMismatch(const TableGrid &grid)
    {
        for (const GridCell &cell : grid.cells) {
            if (cell.isBlank())
                continue;
            m_notices.push_back({message(QT_TRANSLATE_NOOP("Message", "The columns of the table on page %1 do not go on from “%2” before it: it is read as a table of its own."),
                                         {QString::number(grid.page + 1), m_open->table().title}),
                                 cell.lines.front().span()});
            return;
        }
    }

    /** Adds the section to the open table unless it begins with a header of its own. */
    bool goesOn(const TableGrid &grid, const GridSection &section)
    {
        if (!section.hasHeader && beginsForm(grid))
            return false;
        const GridHeader header = foldHeader(grid, section.begin, section.end, section.kind != TableKind::Other);
        const bool repeated = grid.repeatsHeader || header.text() == m_open->header().text();
        if (section.kind != TableKind::Other && !repeated)
            return false;
        // Columns told by gaps may differ from page to page, and with them the header's cells: its lines are known.
        m_open->addRows(grid, repeated ? header.end : std::max(section.begin, grid.ruled ? 0 : grid.headerRows), section.end);
        return true;
    }

    /** Begins a table; a part of a form that `goesOn` under an earlier part has that one's title, as has one that `restarts` it. */
    void begin(const TableGrid &grid, const GridSection &section, const TableCaption &caption, bool goesOn, bool restarts)
    {
        Table table;
        if (m_open && ((section.kind != TableKind::Other && goesOn) || restarts)) {
            table.title = m_open->table().title;
            table.code = m_open->table().code;
            table.unit = m_open->table().unit;
            table.unitSpan = m_open->table().unitSpan;
            table.titleSpan = restarts ? m_open->table().titleSpan : TextSpan{};
        } else {
            table.title = caption.title;
            table.code = caption.code;
            table.unit = caption.unit;
            table.unitSpan = caption.unitSpan;
            table.titleSpan = caption.titleSpan;
        }
        table.kind = section.kind != TableKind::Other ? section.kind : kindOfTitle(table.title);
        const GridHeader header = foldHeader(grid, section.begin, section.end, section.kind != TableKind::Other);
        if (restarts)
            m_open.reset();
        close();
        m_open.emplace(m_document, std::move(table), grid, header);
        m_open->addRows(grid, header.end, section.end);
    }

    const Document &m_document;
    std::vector<PageParts> m_pages;
    QSet<QString> m_furniture;
    std::vector<Notice> &m_notices;
    std::vector<PrintedLine> m_pending; ///< lines since the last grid
    std::optional<GrowingTable> m_open;
    TextSpan m_noteSpan;
    std::vector<Table> m_tables;
};

/** Pages of a picture alone, without a title that could tell what is on it. */
void notePicturePages(const Document &document, const std::vector<Table> &tables, std::vector<Notice> &notices)
{
    constexpr qsizetype fewestLetters = 20; // fewer are a running head or a page number
    for (size_t i = 0; i < document.pages.size(); ++i) {
        const Page &page = document.pages[i];
        const QStringView text = QStringView(document.text).mid(page.span.begin, page.span.size());
        const auto letters = std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
        const bool told = std::any_of(tables.begin(), tables.end(), [&](const Table &table) { return table.span.overlaps(page.span); });
        if (page.images > 0 && letters < fewestLetters && !told)
            notices.push_back({message(QT_TRANSLATE_NOOP("Message", "Page %1 is a picture without text: what it shows cannot be read."), {QString::number(i + 1)}),
                               page.span});
    }
}

} // namespace

std::vector<Table> findPdfTables(const Document &document, std::vector<Notice> &notices, Progress &progress)
{
    std::vector<PageParts> pages;
    GapColumns open;
    for (int i = 0; i < static_cast<int>(document.pages.size()) && !progress.isCancelled(); ++i)
        pages.push_back(partsOf(document, i, open));
    PdfTableFinder finder(document, std::move(pages), notices);
    std::vector<Table> tables = finder.find();
    for (size_t i = 0; i < finder.pages().size(); ++i) {
        std::vector<Table> more = bodilessTables(document, static_cast<int>(i), finder.pages()[i].lines, tables,
                                                 finder.furniture(), notices);
        std::move(more.begin(), more.end(), std::back_inserter(tables));
    }
    notePicturePages(document, tables, notices);
    std::stable_sort(tables.begin(), tables.end(),
                     [](const Table &a, const Table &b) { return a.span.begin < b.span.begin; });
    for (size_t i = 0; i < tables.size(); ++i)
        tables[i].id = QStringLiteral("t%1").arg(i + 1);
    return tables;
}

} // namespace tieout
