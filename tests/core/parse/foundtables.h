#pragma once

#include "base/progress.h"
#include "parse/texttables.h"

#include <QStringList>

namespace tieout {

/** A document of `text`, a page a form feed. */
inline Document documentOf(const QString &text)
{
    Document document;
    document.text = text;
    qsizetype begin = 0;
    for (qsizetype feed = text.indexOf(u'\f'); feed >= 0; feed = text.indexOf(u'\f', feed + 1)) {
        document.pages.emplace_back().span = {begin, feed};
        begin = feed;
    }
    document.pages.emplace_back().span = {begin, text.size()};
    document.indexLines();
    return document;
}

/** The tables of a text and what was noticed on the way. */
struct Found
{
    Document document;
    std::vector<Table> tables;
    std::vector<Notice> notices;

    explicit Found(const QString &text) : document(documentOf(text))
    {
        Progress progress;
        tables = findTextTables(document, notices, progress);
    }

    [[nodiscard]] const Table *of(TableKind kind) const
    {
        for (const Table &table : tables)
            if (table.kind == kind)
                return &table;
        return nullptr;
    }
};

/** What the cells of a row say, amounts in plain digits. */
inline QStringList texts(const Row &row)
{
    QStringList out;
    for (const Cell &cell : row.cells)
        out += cell.state == CellState::Number && cell.number.unit != Unit::Percent ? cell.number.plain() : cell.text;
    return out;
}

/** The text of the cell in the column of that role. */
inline QString at(const Table &table, int row, ColumnRole role, int block = 0)
{
    const Cell *cell = table.cell(row, table.column(role, block));
    return cell ? cell->text : QStringLiteral("(none)");
}

} // namespace tieout
