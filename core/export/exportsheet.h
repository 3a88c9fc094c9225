#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace tieout {

/** What a value in a sheet is shown as. */
struct ExportCell
{
    QString text;         ///< of a number: plain decimal ("16296005.96")
    bool number = false;
    bool grouped = false; ///< printed with thousands separators
    bool percent = false; ///< printed with the sign
    bool marked = false;  ///< a finding says that it is wrong
    QString link{};       ///< a place in the same workbook: "'表1'!C12"

    [[nodiscard]] int decimals() const;
};

enum class RowStyle { Plain, Title, Header };

struct ExportRow
{
    std::vector<ExportCell> cells;
    RowStyle style = RowStyle::Plain;
};

/** A sheet of a workbook or a file of comma-separated values. */
struct ExportSheet
{
    QString id;    ///< file name: "findings"
    QString title; ///< for people, at most 31 characters
    std::vector<ExportRow> rows;
    int frozenRows = 1;
    std::vector<double> widths{}; ///< of columns, in characters; those not given are 12
};

/** Text cells, or a row of headings. */
ExportRow exportRow(const QStringList &texts, RowStyle style = RowStyle::Plain);

/** A number in plain decimal, or a text where it is none ("持平"). */
ExportCell numberCell(const QString &plain);

/** "C12" for column 2, row 11 (both from 0). */
QString cellName(int row, int column);

} // namespace tieout
