#include "export/exportcsv.h"

namespace tieout {

namespace {

/** A text that a spreadsheet would run as a formula is told to be a text. */
QString harmless(const ExportCell &cell)
{
    const bool formula = !cell.number && !cell.text.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.text.front()) &&
                         cell.text.size() > 1;
    return formula ? u'\'' + cell.text : cell.text;
}

QString quoted(QString text)
{
    const bool plain = std::none_of(text.begin(), text.end(),
                                    [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
    return plain ? text : u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
}

} // namespace

QByteArray csvOf(const ExportSheet &sheet)
{
    QString out(QChar(0xFEFF));
    for (const ExportRow &row : sheet.rows) {
        QStringList fields;
        for (const ExportCell &cell : row.cells)
            fields << quoted(harmless(cell));
        out += fields.join(u',') + QLatin1String("\r\n");
    }
    return out.toUtf8();
}

} // namespace tieout
