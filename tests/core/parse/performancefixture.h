#pragma once

#include "parse/performanceforms.h"

namespace tieout {

/** The tables of the self-evaluation forms in a text of one page. */
inline std::vector<Table> performanceTables(const QString &text)
{
    Document document;
    document.text = text;
    document.pages.emplace_back().span = {0, text.size()};
    document.indexLines();
    return findPerformanceTables(document, {}, TextFrames(document));
}

/** The texts of a row's cells. */
inline QStringList texts(const Row &row)
{
    QStringList out;
    for (const Cell &cell : row.cells)
        out += cell.text;
    return out;
}

} // namespace tieout
