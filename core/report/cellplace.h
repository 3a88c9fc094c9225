#pragma once

namespace tieout {

/** A cell of a report, by indices into Report::tables, its rows and their cells; table -1: no cell. */
struct CellPlace
{
    int table = -1;
    int row = -1;
    int column = -1;

    [[nodiscard]] bool isValid() const { return table >= 0; }
    friend bool operator==(const CellPlace &, const CellPlace &) = default;
};

} // namespace tieout
