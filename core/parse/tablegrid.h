#pragma once

#include "base/progress.h"
#include "parse/tableregions.h"

namespace tieout {

/** How the rows of a form are laid out in the text. */
enum class TableLayout {
    Coded,    ///< code, name, amounts
    TwoSided, ///< income beside expenditure, each with name, 行次 and amounts
    Blocks,   ///< several code, name, amount blocks side by side
    Flat,     ///< one or few rows of amounts under a wide header (三公)
    Labelled, ///< name, 行次, amounts
};

/** The header of a table: its words joined, where data begin, and what the 栏次 row says. */
struct TableHeader
{
    QString text;
    size_t dataBegin = 0;
    std::vector<int> indexes;  ///< how many columns each 栏次 numbers; empty without such a row
    size_t indexBegin = 0;     ///< word of the 栏次 row, dataBegin when there is none
    bool lineNumbers = false;
    std::multiset<QString> lines; ///< plain lines of the header, to know it again on the next page
};

TableHeader readTableHeader(const Document &document, const TableWords &words, TableLayout layout);

/** Which layout a form has: by its kind and the words of its header. */
TableLayout layoutOf(TableKind kind, const TableWords &words);

/** Whether the word at `i` is a classification code in front of a name. */
bool isCodeAt(const TableWords &words, size_t i);

/** The word behind the header that a table prints again from word `i` on at a new page; `i` where it does not. */
size_t behindRepeatedHeader(const Document &document, const TableWords &words, const TableHeader &header, size_t i);

/** The columns of a form whose rows print `amounts` numbers, by the standard form and the words of its header. */
std::vector<Column> columnsOf(TableKind kind, TableLayout layout, const TableHeader &header, int amounts);

/** How many columns of amounts the words of a coded form's header name. */
int amountsNamed(TableKind kind, const QString &header);

/** What the row builders work on. */
struct TableBody
{
    const Document &document;
    const TableWords &words;
    const TableHeader &header;
    const std::vector<Table> &above;
    Table &table;
    std::vector<Notice> &notices;
};

void readCodedRows(TableBody body);
void readTwoSidedRows(TableBody body);
void readBlockRows(TableBody body);
void readFlatRows(TableBody body);
void readLabelledRows(TableBody body);

/** The table that stands in a region; the tables `above` it may tell where its amounts belong. */
Table readTable(const Document &document, const TableRegion &region, const TextFrames &frames, const std::vector<Table> &above, std::vector<Notice> &notices);

/** Numbers broken over lines ("1969.0", "0") made one again until at most `wanted` are left. */
std::vector<std::vector<size_t>> joinBrokenNumbers(const TableWords &words, const std::vector<size_t> &values, int wanted);

} // namespace tieout
