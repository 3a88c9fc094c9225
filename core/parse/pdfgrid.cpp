#include "parse/pdfgrid.h"

#include <algorithm>

namespace tieout {

namespace {

/** Index of the interval of `borders` that holds `place`. */
int intervalAt(const std::vector<float> &borders, float place)
{
    const auto after = std::upper_bound(borders.begin(), borders.end(), place);
    const auto index = static_cast<int>(after - borders.begin()) - 1;
    return std::clamp(index, 0, static_cast<int>(borders.size()) - 2);
}

/** Letters of a word that follow each other without a gap on one line. */
using Word = std::vector<Letter>;

std::vector<Word> wordsOf(const TableGrid &grid, const std::vector<Letter> &letters)
{
    std::vector<Word> words;
    for (const Letter &letter : letters) {
        if (!grid.contains(letter))
            continue;
        const Letter *last = words.empty() ? nullptr : &words.back().back();
        const bool follows = last && last->at + 1 == letter.at && letter.box.left >= last->box.left
                             && letter.box.left - last->box.right < 0.4F * letter.height()
                             && std::abs(letter.middleY() - last->middleY()) < 0.4F * letter.height();
        if (!follows)
            words.emplace_back();
        words.back().push_back(letter);
    }
    return words;
}

/** Whether a border runs through the body of a letter: then the word is too long for its cell. */
bool isCut(const Letter &letter, float border)
{
    const float quarter = 0.25F * (letter.box.right - letter.box.left);
    return border > letter.box.left + quarter && border < letter.box.right - quarter;
}

class Filler
{
public:
    Filler(TableGrid &grid, const Document &document) : m_grid(grid), m_document(document), m_letters(grid.cells.size())
    {
        m_owner.assign(static_cast<size_t>(grid.rows() * grid.columns()), 0);
        for (size_t i = 0; i < grid.cells.size(); ++i)
            for (int r = 0; r < grid.cells[i].rowSpan; ++r)
                for (int c = 0; c < grid.cells[i].columnSpan; ++c)
                    m_owner[index(grid.cells[i].row + r, grid.cells[i].column + c)] = i;
    }

    void add(const Word &word)
    {
        std::vector<size_t> cells;
        for (const Letter &letter : word)
            cells.push_back(cellAt(letter));
        for (size_t i = 0; i < word.size(); ++i) {
            if (i > 0 && cells[i] != cells[i - 1] && isPrintedOver(word, i, cells))
                return addWhole(word, cells);
        }
        for (size_t i = 0; i < word.size(); ++i)
            m_letters[cells[i]].push_back(word[i]);
    }

    void finish()
    {
        for (size_t i = 0; i < m_letters.size(); ++i)
            m_grid.cells[i].lines = linesOf(m_document, std::move(m_letters[i]), 1.0F);
    }

private:
    [[nodiscard]] size_t index(int row, int column) const
    {
        return static_cast<size_t>(row * m_grid.columns() + column);
    }
    [[nodiscard]] size_t cellAt(const Letter &letter) const
    {
        return m_owner[index(intervalAt(m_grid.ys, letter.middleY()), intervalAt(m_grid.xs, letter.middleX()))];
    }
    [[nodiscard]] bool isPrintedOver(const Word &word, size_t i, const std::vector<size_t> &cells) const
    {
        const GridCell &cell = m_grid.cells[cells[i]];
        const GridCell &before = m_grid.cells[cells[i - 1]];
        if (cell.column <= before.column)
            return false;
        const float border = m_grid.xs[static_cast<size_t>(cell.column)];
        return isCut(word[i], border) || isCut(word[i - 1], border);
    }
    void addWhole(const Word &word, const std::vector<size_t> &cells)
    {
        size_t best = cells.front();
        for (const size_t cell : cells)
            if (std::count(cells.begin(), cells.end(), cell) > std::count(cells.begin(), cells.end(), best))
                best = cell;
        m_letters[best].insert(m_letters[best].end(), word.begin(), word.end());
    }

    TableGrid &m_grid;
    const Document &m_document;
    std::vector<std::vector<Letter>> m_letters;
    std::vector<size_t> m_owner;
};

} // namespace

bool TableGrid::contains(const Letter &letter) const
{
    return letter.middleX() >= box.left && letter.middleX() <= box.right && letter.middleY() >= box.top
           && letter.middleY() <= box.bottom;
}

const GridCell *TableGrid::at(int row, int column) const
{
    for (const GridCell &cell : cells)
        if (row >= cell.row && row < cell.row + cell.rowSpan && column >= cell.column
            && column < cell.column + cell.columnSpan)
            return &cell;
    return nullptr;
}

std::vector<const GridCell *> TableGrid::row(int row) const
{
    std::vector<const GridCell *> out;
    for (const GridCell &cell : cells)
        if (cell.row == row)
            out.push_back(&cell);
    return out;
}

void fillCells(TableGrid &grid, const Document &document, const std::vector<Letter> &letters)
{
    Filler filler(grid, document);
    for (const Word &word : wordsOf(grid, letters))
        filler.add(word);
    filler.finish();
}

} // namespace tieout
