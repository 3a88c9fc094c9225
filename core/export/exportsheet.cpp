#include "export/exportsheet.h"

#include "number/decimal.h"

namespace tieout {

int ExportCell::decimals() const
{
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
}

ExportRow exportRow(const QStringList &texts, RowStyle style)
{
    ExportRow row{{}, style};
    for (const QString &text : texts)
        row.cells.push_back({text});
    return row;
}

ExportCell numberCell(const QString &plain)
{
    return {plain, parseDecimal(plain).has_value()};
}

QString cellName(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row + 1);
}

} // namespace tieout
