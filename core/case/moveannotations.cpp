#include "case/moveannotations.h"

#include <cstdlib>

namespace tieout {

namespace {

TextSpan nearest(const QString &text, const QString &quote, qsizetype from)
{
    TextSpan best;
    qsizetype distance = text.size() + 1;
    for (qsizetype at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
        if (std::abs(at - from) < distance) {
            distance = std::abs(at - from);
            best = {at, at + quote.size()};
        }
    return best;
}

bool standsIn(const Report &report, const CellPlace &place, TextSpan span)
{
    if (place.table >= static_cast<int>(report.tables.size()))
        return false;
    const Cell *cell = report.tables[static_cast<size_t>(place.table)].cell(place.row, place.column);
    return cell && (span.isEmpty() ? cell->spans.empty() : cell->span().overlaps(span));
}

CellPlace cellWith(const Report &report, TextSpan span)
{
    for (size_t table = 0; table < report.tables.size(); ++table)
        for (size_t row = 0; row < report.tables[table].rows.size(); ++row)
            for (size_t column = 0; column < report.tables[table].rows[row].cells.size(); ++column)
                if (report.tables[table].rows[row].cells[column].span().overlaps(span))
                    return {static_cast<int>(table), static_cast<int>(row), static_cast<int>(column)};
    return {};
}

Annotation moved(Annotation annotation, const Report &anew)
{
    if (!annotation.quote.isEmpty() && anew.document->quote(annotation.span) != annotation.quote)
        annotation.span = nearest(anew.document->text, annotation.quote, annotation.span.begin);
    if (!annotation.span.isEmpty() && annotation.area.isEmpty())
        annotation.page = anew.document->pageAt(annotation.span.begin);
    if (annotation.cell.isValid() && !standsIn(anew, annotation.cell, annotation.span))
        annotation.cell = annotation.span.isEmpty() ? CellPlace{} : cellWith(anew, annotation.span);
    return annotation;
}

} // namespace

std::vector<Annotation> movedAnnotations(const std::vector<Annotation> &annotations, const Report &anew)
{
    std::vector<Annotation> changed;
    for (const Annotation &annotation : annotations)
        if (Annotation there = moved(annotation, anew); there != annotation)
            changed.push_back(std::move(there));
    return changed;
}

} // namespace tieout
