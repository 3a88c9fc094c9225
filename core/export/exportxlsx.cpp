#include "export/exportxlsx.h"

#include "export/casesheets.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <xlsxwriter.h>

namespace tieout {

namespace {

constexpr int exactDigits = 15; // a spreadsheet's number holds no more

int significantDigits(const QString &plain)
{
    int digits = 0;
    for (const QChar c : plain)
        if (c.isDigit() && (digits > 0 || c != u'0'))
            ++digits;
    return digits;
}

/** Writes sheets into one workbook and remembers the formats it made. */
class Workbook
{
public:
    explicit Workbook(const QString &path) : m_book(workbook_new(QFile::encodeName(path).constData())) {}

    /** `made` instead of the clock's time, so that the same case gives the same bytes. */
    void setProperties(const QString &title, const QDateTime &made)
    {
        QByteArray titleBytes = title.toUtf8();
        QByteArray program = QByteArrayLiteral("Tieout " TIEOUT_VERSION);
        lxw_doc_properties properties = {};
        properties.title = titleBytes.data();
        properties.comments = program.data();
        properties.created = made.isValid() ? made.toSecsSinceEpoch() : 1;
        workbook_set_properties(m_book, &properties);
    }

    void add(const ExportSheet &sheet)
    {
        lxw_worksheet *out = workbook_add_worksheet(m_book, sheet.title.toUtf8().constData());
        for (size_t i = 0; i < sheet.widths.size(); ++i)
            worksheet_set_column(out, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), sheet.widths[i], nullptr);
        for (size_t r = 0; r < sheet.rows.size(); ++r)
            for (size_t c = 0; c < sheet.rows[r].cells.size(); ++c)
                write(out, static_cast<lxw_row_t>(r), static_cast<lxw_col_t>(c), sheet.rows[r].cells[c], sheet.rows[r].style);
        if (sheet.frozenRows > 0 && !sheet.rows.empty()) {
            worksheet_freeze_panes(out, static_cast<lxw_row_t>(sheet.frozenRows), 0);
            worksheet_autofilter(out, 0, 0, static_cast<lxw_row_t>(sheet.rows.size() - 1),
                                 static_cast<lxw_col_t>(sheet.rows.front().cells.size() - 1));
        }
        worksheet_set_landscape(out);
        worksheet_set_paper(out, 9); // A4
        worksheet_fit_to_pages(out, 1, 0);
    }

    [[nodiscard]] lxw_error close() { return workbook_close(m_book); }

private:
    void write(lxw_worksheet *out, lxw_row_t row, lxw_col_t column, const ExportCell &cell, RowStyle style)
    {
        const bool exact = cell.number && significantDigits(cell.text) <= exactDigits;
        lxw_format *const format = formatFor(cell, exact, style);
        const QByteArray text = cell.text.toUtf8();
        if (!cell.link.isEmpty())
            worksheet_write_url_opt(out, row, column, ("internal:" + cell.link.toUtf8()).constData(), nullptr, text.constData(), nullptr);
        else if (exact)
            worksheet_write_number(out, row, column, cell.text.toDouble(), format);
        else if (!text.isEmpty() || style == RowStyle::Header)
            worksheet_write_string(out, row, column, text.constData(), format);
    }

    lxw_format *formatFor(const ExportCell &cell, bool exact, RowStyle style)
    {
        QString number = exact ? (cell.grouped ? QStringLiteral("#,##0") : QStringLiteral("0")) : QString();
        if (exact && cell.decimals() > 0)
            number += u'.' + QString(cell.decimals(), u'0');
        if (exact && cell.percent)
            number += QStringLiteral("\"%\"");
        const QString key = number + u'|' + QString::number(static_cast<int>(style)) + (cell.marked ? u'!' : u' ');
        lxw_format *&format = m_formats[key];
        if (!format)
            format = newFormat(number, cell.marked, style);
        return format;
    }

    lxw_format *newFormat(const QString &number, bool marked, RowStyle style)
    {
        lxw_format *format = workbook_add_format(m_book);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (!number.isEmpty())
            format_set_num_format(format, number.toUtf8().constData());
        if (style != RowStyle::Plain)
            format_set_bold(format);
        if (style == RowStyle::Header) {
            format_set_bg_color(format, 0xE8ECF1);
            format_set_text_wrap(format);
        }
        if (marked)
            format_set_bg_color(format, 0xFFE4C4);
        return format;
    }

    lxw_workbook *m_book;
    QHash<QString, lxw_format *> m_formats;
};

} // namespace

Result<QByteArray> caseToXlsx(const ReviewedCase &reviewed)
{
    std::vector<TableSheet> tables;
    for (const ReviewedReport &report : reviewed.reports)
        tables.push_back(tableSheet(report, static_cast<int>(tables.size()) + 1));
    std::vector<ExportSheet> sheets{sourceSheet(reviewed), findingSheet(reviewed, tables), figureSheet(reviewed),
                                    ledgerSheet(reviewed), decisionSheet(reviewed), noticeSheet(reviewed), noteSheet(reviewed), settingSheet(reviewed)};
    for (TableSheet &table : tables)
        sheets.push_back(std::move(table.sheet));
    return sheetsToXlsx(sheets, reviewed.name, reviewed.asOf);
}

Result<QByteArray> sheetsToXlsx(const std::vector<ExportSheet> &sheets, const QString &title, const QDateTime &made)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("case.xlsx"));
    Workbook book(path);
    book.setProperties(title, made);
    for (const ExportSheet &sheet : sheets)
        book.add(sheet);
    const lxw_error failure = book.close();
    QFile file(path);
    if (failure != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return Error{message(QT_TRANSLATE_NOOP("Message", "The workbook could not be put together (%1). Free some space in %2."),
                             {QString::fromUtf8(lxw_strerror(failure)), folder.path()})};
    return file.readAll();
}

} // namespace tieout
