#pragma once

#include "check/query.h"

namespace tieout {

/** The 类/款/项 rows of a coded table with who belongs to whom. */
struct CodeTree
{
    struct Node
    {
        int row = -1;
        QString code;
        int parent = -1; ///< index into nodes; -1 for a row whose class is not listed
        bool hasChildren = false;
    };
    std::vector<Node> nodes;
    int totalRow = -1;
    bool isAmbiguous = false; ///< one code twice: what belongs to it cannot be told
};

/** Reads the tree of a table that has one code column group (block 0). */
CodeTree codeTree(const Table &table);

/** What a column says in a row for a sum. */
enum class SumCell { Number, Nothing, Unknown };

/**
 * The cell for a sum: a number; nothing where it is blank or a dash in a column that is otherwise
 * filled; unknown where it could not be read or the row is short.
 */
SumCell sumCell(const Query &query, int table, int row, int column, std::optional<Operand> &operand);

} // namespace tieout
