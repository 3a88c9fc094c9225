#include "report/numberat.h"

namespace tieout {

std::optional<PrintedNumber> numberAt(const Report &report, TextSpan span)
{
    for (const Figure &figure : report.figures)
        if (figure.number.span == span)
            return figure.number;
    for (const Table &table : report.tables)
        for (const Row &row : table.rows)
            for (const Cell &cell : row.cells)
                if (cell.state == CellState::Number && cell.number.span == span)
                    return cell.number;
    return {};
}

} // namespace tieout
