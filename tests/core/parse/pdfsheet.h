#pragma once

#include "parse/pdftables.h"
#include "parse/tableforms.h"
#include "source/readpdf.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

/** Paints tables in points from the top left into a PDF in memory. */
class Sheet
{
public:
    explicit Sheet(QPageLayout::Orientation orientation = QPageLayout::Portrait) : m_buffer(&m_bytes), m_writer(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setResolution(72);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageOrientation(orientation);
        m_writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        m_painter.begin(&m_writer);
        QFont font(QStringLiteral("Noto Sans CJK SC"));
        font.setPixelSize(9);
        m_painter.setFont(font);
        m_painter.setPen(QPen(Qt::black, 0.5));
    }

    void text(double x, double y, const QString &text) { m_painter.drawText(QPointF(x, y), text); }
    void right(double x, double y, const QString &text)
    {
        m_painter.drawText(QPointF(x - m_painter.fontMetrics().horizontalAdvance(text), y), text);
    }
    void centre(double x, double y, const QString &text)
    {
        m_painter.drawText(QPointF(x - m_painter.fontMetrics().horizontalAdvance(text) / 2.0, y), text);
    }
    void line(double x0, double y0, double x1, double y1) { m_painter.drawLine(QPointF(x0, y0), QPointF(x1, y1)); }
    void dotted() { m_painter.setPen(QPen(Qt::black, 0.5, Qt::DotLine)); }
    void page() { m_writer.newPage(); }
    QPainter &painter() { return m_painter; }

    /** Horizontal lines at `ys` over all of `xs`, and vertical ones at `xs`. */
    void ruled(const QList<double> &xs, const QList<double> &ys)
    {
        for (const double y : ys)
            line(xs.first(), y, xs.last(), y);
        for (const double x : xs)
            line(x, ys.first(), x, ys.last());
    }
    /** A row of texts, each in the middle of its column; numbers stand at the right. */
    void row(const QList<double> &xs, double y, const QStringList &texts)
    {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const bool number = !texts[i].isEmpty() && (texts[i].front().isDigit() || texts[i].front() == u'-') && texts[i].contains(u'.');
            if (number)
                right(xs[i + 1] - 3, y, texts[i]);
            else
                text(xs[i] + 3, y, texts[i]);
        }
    }

    std::shared_ptr<const tieout::Document> read()
    {
        m_painter.end();
        m_buffer.close();
        tieout::Progress progress;
        tieout::SourceFile file{QStringLiteral("青禾县.pdf"), m_bytes, QByteArray("00")};
        auto document = tieout::readPdf(file, progress);
        return document ? std::make_shared<const tieout::Document>(std::move(*document)) : nullptr;
    }

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
};

/** The tables of a page that was drawn. */
inline std::vector<tieout::Table> tablesOf(const std::shared_ptr<const tieout::Document> &document, std::vector<tieout::Notice> *notices = nullptr)
{
    std::vector<tieout::Notice> own;
    tieout::Progress progress;
    return tieout::findPdfTables(*document, notices ? *notices : own, progress);
}

inline QStringList texts(const tieout::Row &row)
{
    QStringList out;
    for (const tieout::Cell &cell : row.cells)
        out.append(cell.text);
    return out;
}

inline QStringList titles(const tieout::Table &table)
{
    QStringList out;
    for (const tieout::Column &column : table.columns)
        out.append(column.title);
    return out;
}

/** Every span of every number must be exactly what the page prints. */
inline void verifySpans(const tieout::Document &document, const std::vector<tieout::Table> &tables)
{
    for (const tieout::Table &table : tables) {
        for (const tieout::Row &row : table.rows) {
            QCOMPARE(row.cells.size(), table.columns.size());
            for (const tieout::Cell &cell : row.cells) {
                QCOMPARE(cell.spans.empty(), cell.text.isEmpty());
                if (cell.state == tieout::CellState::Number)
                    QCOMPARE(tieout::withoutSpaces(document.quote(cell.number.span)), tieout::withoutSpaces(cell.text).remove(QLatin1Char('%')));
            }
        }
    }
}
