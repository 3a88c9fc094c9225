#include "parse/piececolumns.h"

#include "parse/codeparts.h"
#include "parse/tablecells.h"
#include "parse/tableforms.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace tieout {

namespace {

bool isEmpty(const TableGrid &grid, const HeaderColumn &column)
{
    for (int c = column.first; c <= column.last; ++c)
        if (!isEmptyBelow(grid, c))
            return false;
    return true;
}

/** A title beside its amounts, over a column that holds nothing, is theirs where they have none. */
GridHeader withTitlesMoved(const TableGrid &grid, GridHeader header)
{
    for (size_t c = 0; c + 1 < header.columns.size(); ++c) {
        HeaderColumn &left = header.columns[c], &right = header.columns[c + 1];
        const bool fromLeft = right.column.title.isEmpty() && !left.column.title.isEmpty() && isEmpty(grid, left) && !isEmpty(grid, right);
        const bool fromRight = left.column.title.isEmpty() && !right.column.title.isEmpty() && isEmpty(grid, right) && !isEmpty(grid, left);
        if (!fromLeft && !fromRight)
            continue;
        if (fromRight)
            left.column = right.column;
        left.last = right.last;
        header.columns.erase(header.columns.begin() + static_cast<std::ptrdiff_t>(c) + 1);
    }
    return header;
}

/** What the rows of a column hold. */
enum class Holding { Nothing, Codes, CodeParts, Amounts, Words };

Holding holdingOf(const TableGrid &grid, int column)
{
    std::map<Holding, int> seen;
    for (const GridCell &cell : grid.cells) {
        if (cell.column != column || cell.row < std::max(0, grid.headerRows) || cell.isBlank())
            continue;
        const QString text = cell.lines.front().text();
        const bool number = isNumberWord(text);
        ++seen[codeLevel(text) > 0 ? Holding::Codes : number && text.size() == 2 ? Holding::CodeParts : number ? Holding::Amounts : Holding::Words];
    }
    const auto most = std::max_element(seen.begin(), seen.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == seen.end() ? Holding::Nothing : most->first;
}

/** The classes of the codes in a column: "302", "310". */
std::set<QString> classesOf(const TableGrid &grid, int column)
{
    std::set<QString> classes;
    for (const GridCell &cell : grid.cells)
        if (cell.column == column && !cell.isBlank() && codeLevel(cell.lines.front().text()) > 0)
            classes.insert(cell.lines.front().text().left(3));
    return classes;
}

/** How badly column `c` of `piece` fits column `w` of `first`: by its place, above that by its codes' classes, above all by what it holds. */
float misfit(const TableGrid &piece, int c, const TableGrid &first, int w)
{
    constexpr float other = 10000, strange = 1000;
    const Holding have = holdingOf(piece, c), want = holdingOf(first, w);
    const float away = std::abs(first.xs[static_cast<size_t>(w)] - piece.xs[static_cast<size_t>(c)]);
    const bool amountsOrNothing = (have == Holding::Amounts || have == Holding::Nothing) && (want == Holding::Amounts || want == Holding::Nothing);
    if (have != want && have != Holding::Nothing && !amountsOrNothing)
        return away + other;
    if (have != Holding::Codes || want != Holding::Codes)
        return away;
    const std::set<QString> classes = classesOf(first, w);
    const std::set<QString> more = classesOf(piece, c);
    const bool known = std::any_of(more.begin(), more.end(), [&](const QString &one) { return classes.contains(one); });
    return away + (known ? 0 : strange);
}

/** Gives `piece`, which prints as many columns as `first` or fewer, all columns of it: in their order, the fittest ones. */
bool fitColumns(TableGrid &piece, const TableGrid &first)
{
    const int have = piece.columns(), want = first.columns();
    if (have > want)
        return false;
    // cost[c][w]: of the first c columns of the piece among the first w.
    constexpr float never = 1e9F;
    std::vector<std::vector<float>> cost(static_cast<size_t>(have) + 1, std::vector<float>(static_cast<size_t>(want) + 1, never));
    cost[0].assign(static_cast<size_t>(want) + 1, 0);
    for (int c = 1; c <= have; ++c)
        for (int w = c; w <= want; ++w) {
            const auto i = static_cast<size_t>(c), k = static_cast<size_t>(w);
            cost[i][k] = std::min(cost[i][k - 1], cost[i - 1][k - 1] + misfit(piece, c - 1, first, w - 1));
        }
    std::vector<int> to(static_cast<size_t>(have));
    for (auto c = static_cast<size_t>(have), w = static_cast<size_t>(want); c > 0; --w)
        if (cost[c][w] < cost[c][w - 1])
            to[--c] = static_cast<int>(w) - 1;
    for (GridCell &cell : piece.cells) {
        const int last = to[static_cast<size_t>(cell.column + cell.columnSpan) - 1];
        cell.column = to[static_cast<size_t>(cell.column)];
        cell.columnSpan = last - cell.column + 1;
    }
    piece.xs = first.xs;
    return true;
}

} // namespace

GridHeader foldedHeader(const TableGrid &grid)
{
    return withTitlesMoved(grid, foldHeader(grid, 0, grid.rows()));
}

void foldColumns(TableGrid &grid, const GridHeader &header)
{
    std::vector<int> to(static_cast<size_t>(grid.columns()), -1);
    std::vector<float> xs;
    for (size_t i = 0; i < header.columns.size(); ++i) {
        xs.push_back(grid.xs[static_cast<size_t>(header.columns[i].first)]);
        for (int c = header.columns[i].first; c <= header.columns[i].last; ++c)
            to[static_cast<size_t>(c)] = static_cast<int>(i);
    }
    xs.push_back(grid.xs.back());
    for (GridCell &cell : grid.cells) {
        int column = -1;
        for (int c = cell.column; c < cell.column + cell.columnSpan && column < 0; ++c)
            column = to[static_cast<size_t>(c)];
        cell.column = column;
        cell.columnSpan = 1;
    }
    std::erase_if(grid.cells, [](const GridCell &cell) { return cell.column < 0; });
    grid.xs = std::move(xs);
}

bool fitPiece(TableGrid &piece, const TableGrid &first, const GridHeader &header)
{
    if (piece.headerRows <= 0) {
        if (!fitColumns(piece, first))
            return false;
        foldColumns(piece, header);
        return true;
    }
    TableGrid folded = first;
    foldColumns(folded, header);
    foldColumns(piece, foldedHeader(piece));
    return fitColumns(piece, folded);
}

} // namespace tieout
