#include "parse/gluedcells.h"

#include "parse/tablecells.h"

#include <algorithm>

namespace tieout {

namespace {

/** The cells that one printed cell holds, in order; names that blanks part stay together. */
std::vector<TextPiece> piecesOf(const QString &source, TextSpan span)
{
    std::vector<TextPiece> pieces;
    const auto add = [&](TextPiece piece) {
        const bool goesOn = !pieces.empty() && !isNumberWord(piece.text) && !isNumberWord(pieces.back().text);
        if (goesOn)
            pieces.back().span.end = piece.span.end;
        else
            pieces.push_back(std::move(piece));
    };
    for (qsizetype begin = span.begin; begin < span.end;) {
        qsizetype end = begin;
        while (end < span.end && !source[end].isSpace())
            ++end;
        if (const QStringView word = QStringView(source).mid(begin, end - begin); !word.isEmpty())
            for (TextPiece &piece : splitGlued(word, begin))
                add(std::move(piece));
        begin = end + 1;
    }
    return pieces;
}

bool isNamed(ColumnRole role)
{
    return role == ColumnRole::Name || role == ColumnRole::Code;
}

/** Whether the pieces of cell `from` are what the columns from `begin` on hold, all of them blank but that cell. */
bool fits(const std::vector<TextPiece> &pieces, const std::vector<Column> &columns, const Row &row, size_t begin, size_t from)
{
    for (size_t k = 0; k < pieces.size(); ++k) {
        const ColumnRole role = columns[begin + k].role;
        const bool isNumber = isNumberWord(pieces[k].text) && role != ColumnRole::Code;
        if ((begin + k != from && row.cells[begin + k].state != CellState::Blank) || isNumber == isNamed(role))
            return false;
    }
    return true;
}

/** An amount that reaches into the column of names on its right: "92.73" with nothing else there. */
bool moveLeft(const std::vector<Column> &columns, Row &row, size_t i)
{
    const bool isStray = i > 0 && !row.cells[i].spans.empty() && row.cells[i - 1].state == CellState::Blank && columns[i].role == ColumnRole::Name &&
                         !isNamed(columns[i - 1].role) && columns[i - 1].role != ColumnRole::LineNumber && isNumberWord(row.cells[i].text) && row.cells[i].text.contains(u'.');
    if (isStray)
        std::swap(row.cells[i - 1], row.cells[i]);
    return isStray;
}

} // namespace

bool partGluedCells(const QString &source, Unit unit, const std::vector<Column> &columns, Row &row)
{
    const size_t count = std::min(row.cells.size(), columns.size());
    bool parted = false;
    for (size_t i = 0; i < count; ++i) {
        if (moveLeft(columns, row, i)) {
            row.cells[i - 1] = readCell(source, row.cells[i - 1].spans, unit);
            parted = true;
        }
        if (row.cells[i].state != CellState::Text || row.cells[i].spans.size() != 1)
            continue;
        const std::vector<TextPiece> pieces = piecesOf(source, row.cells[i].spans.front());
        if (pieces.size() < 2)
            continue;
        for (size_t begin = i + 1 < pieces.size() ? 0 : i + 1 - pieces.size(); begin <= i && begin + pieces.size() <= count; ++begin) {
            if (!fits(pieces, columns, row, begin, i))
                continue;
            for (size_t k = 0; k < pieces.size(); ++k)
                row.cells[begin + k] = isNamed(columns[begin + k].role) ? readTextCell(source, {pieces[k].span}) : readCell(source, {pieces[k].span}, unit);
            parted = true;
            break;
        }
    }
    return parted;
}

} // namespace tieout
