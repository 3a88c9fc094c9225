#include "check/applycorrections.h"

#include "check/tablerows.h"
#include "parse/figurenumbers.h"
#include "parse/tablecells.h"

namespace tieout {

namespace {

bool isWords(const Table &table, int column)
{
    if (column >= static_cast<int>(table.columns.size()))
        return false;
    const ColumnRole role = table.columns[static_cast<size_t>(column)].role;
    return role == ColumnRole::Code || role == ColumnRole::Name;
}

/** The unit of the numbers in a column, as the cells beside the corrected one have it. */
Unit unitOf(const Table &table, int column)
{
    for (const Row &row : table.rows)
        if (column < static_cast<int>(row.cells.size()) && row.cells[static_cast<size_t>(column)].state == CellState::Number)
            return row.cells[static_cast<size_t>(column)].number.unit;
    return table.unit;
}

/** The printed text of a cell; a row that is too short has nothing there. */
QString textOf(const Table &table, const CellPlace &place)
{
    const Cell *cell = table.cell(place.row, place.column);
    return cell ? cell->text : QString();
}

bool holds(const Report &report, const CellPlace &place, const Correction &correction)
{
    if (place.table < 0 || place.table >= static_cast<int>(report.tables.size()))
        return false;
    const Table &table = report.tables[static_cast<size_t>(place.table)];
    if (place.row < 0 || place.row >= static_cast<int>(table.rows.size()) || place.column < 0)
        return false;
    const size_t width = std::max(table.columns.size(), table.rows[static_cast<size_t>(place.row)].cells.size());
    return place.column < static_cast<int>(width) && textOf(table, place) == correction.original &&
           cellLabel(table, place.row, place.column) == correction.label;
}

/** The cell that a correction speaks of: where it was, else the only one of that name with that text. */
std::optional<CellPlace> findCell(const Report &report, const Correction &correction)
{
    if (holds(report, correction.cell, correction))
        return correction.cell;
    std::optional<CellPlace> found;
    for (int table = 0; table < static_cast<int>(report.tables.size()); ++table)
        for (int row = 0; row < static_cast<int>(report.tables[static_cast<size_t>(table)].rows.size()); ++row)
            for (int column = 0; column < static_cast<int>(report.tables[static_cast<size_t>(table)].columns.size()); ++column)
                if (const CellPlace place{table, row, column}; holds(report, place, correction)) {
                    if (found)
                        return std::nullopt;
                    found = place;
                }
    return found;
}

Cell readCorrected(const Table &table, const CellPlace &place, const QString &text)
{
    const std::vector<TextSpan> all{{0, text.size()}};
    return isWords(table, place.column) ? readTextCell(text, all) : readCell(text, all, unitOf(table, place.column));
}

bool correctCell(const Report &read, Report &report, Correction &correction)
{
    const auto place = findCell(read, correction); // a corrected name would hide its row
    if (!place)
        return false;
    Table &table = report.tables[static_cast<size_t>(place->table)];
    Row &row = table.rows[static_cast<size_t>(place->row)];
    if (row.cells.size() <= static_cast<size_t>(place->column))
        row.cells.resize(static_cast<size_t>(place->column) + 1);
    Cell anew = readCorrected(table, *place, correction.corrected);
    Cell &cell = row.cells[static_cast<size_t>(place->column)];
    const std::vector<TextSpan> spans = std::move(cell.spans);
    cell = std::move(anew);
    cell.spans = spans;
    // A number needs a place that can be shown; the row has one where the cell was read as blank.
    cell.number.span = spans.empty() ? row.span : TextSpan{spans.front().begin, spans.back().end};
    cell.number.corrected = cell.corrected = true;
    correction.cell = *place;
    correction.span = cell.span();
    return true;
}

/** The number that a figure's correction prints, in the figure's unit where it prints none. */
std::optional<PrintedNumber> readNumber(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    const Numeral numeral = numeralAt(trimmed, 0, false);
    const bool whole = numeral.end == trimmed.size() || numeral.digitsEnd == trimmed.size();
    return numeral.kind == NumeralKind::Figure && whole ? std::optional(numeral.number) : std::nullopt;
}

Figure *findFigure(Report &report, const Correction &correction)
{
    Figure *found = nullptr;
    for (Figure &figure : report.figures) {
        if (report.document->quote(figure.number.span) != correction.original)
            continue;
        if (figure.number.span == correction.span)
            return &figure;
        if (figure.label != correction.label)
            continue;
        if (found)
            return nullptr;
        found = &figure;
    }
    return found;
}

bool correctFigure(Report &report, Correction &correction)
{
    const auto number = readNumber(correction.corrected);
    Figure *figure = number ? findFigure(report, correction) : nullptr;
    if (!figure)
        return false;
    figure->number.value = number->value;
    figure->number.decimals = number->decimals;
    if (number->unit != Unit::None) {
        figure->number.unit = number->unit;
        figure->number.unitWord = number->unitWord;
    }
    figure->number.corrected = true;
    correction.span = figure->number.span;
    return true;
}

} // namespace

std::shared_ptr<const Report> applyCorrections(std::shared_ptr<const Report> report,
                                               const std::vector<Correction> &corrections)
{
    if (corrections.empty())
        return report;
    auto corrected = std::make_shared<Report>(*report);
    for (Correction correction : corrections)
        if (correction.cell.isValid() ? correctCell(*report, *corrected, correction) : correctFigure(*corrected, correction))
            corrected->corrections.push_back(std::move(correction));
    return corrected;
}

Correction correctionOfCell(const Report &report, const CellPlace &cell)
{
    const Table &table = report.tables.at(static_cast<size_t>(cell.table));
    Correction correction;
    correction.cell = cell;
    correction.original = textOf(table, cell);
    correction.label = cellLabel(table, cell.row, cell.column);
    if (const Cell *at = table.cell(cell.row, cell.column))
        correction.span = at->span();
    return correction;
}

std::optional<Correction> correctionOfFigure(const Report &report, TextSpan span)
{
    for (const Figure &figure : report.figures) {
        if (figure.number.span != span)
            continue;
        Correction correction;
        correction.span = span;
        correction.original = report.document->quote(span);
        correction.label = figure.label;
        return correction;
    }
    return std::nullopt;
}

CellState readState(const Report &report, const Correction &correction)
{
    if (!correction.cell.isValid())
        return CellState::Number;
    const Cell *cell = report.tables.at(static_cast<size_t>(correction.cell.table)).cell(correction.cell.row, correction.cell.column);
    return cell ? cell->state : CellState::Blank;
}

CellState correctedState(const Report &report, const Correction &correction)
{
    if (!correction.cell.isValid())
        return readNumber(correction.corrected) ? CellState::Number : CellState::Unreadable;
    return readCorrected(report.tables.at(static_cast<size_t>(correction.cell.table)), correction.cell, correction.corrected).state;
}

} // namespace tieout
