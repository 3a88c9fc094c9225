#include "tables/reservations.h"

namespace tieout {

bool isDoubtedAmount(const Table &table, const Cell &cell)
{
    const bool form = table.kind > TableKind::Other && table.kind < TableKind::Statistics;
    return form && cell.state == CellState::Text && cell.text.contains(u'.') && parseDecimal(QString(cell.text).remove(u','));
}

QStringList reservationsOn(const OpenReport &open, const Table &table)
{
    QStringList sentences;
    if (!table.isImage) // which says so itself
        for (const Notice &notice : open.report->notices)
            if (notice.span.overlaps(table.span) || notice.span.overlaps(table.titleSpan))
                sentences << notice.message.text();
    if (!sentences.isEmpty())
        return sentences;
    for (const CheckRecord &record : open.result.ledger) // a record of one sum names its row and column as well
        if (record.outcome == Outcome::NotChecked && record.subject == table.title && !table.title.isEmpty() && record.rule == u"table.column-sum")
            sentences << record.reason.text();
    return sentences;
}

} // namespace tieout
