#include "compare/compareexport.h"

#include "case/wholefiles.h"
#include "compare/comparemodel.h"
#include "export/exportcsv.h"
#include "export/exportxlsx.h"
#include "memo/pageflow.h"
#include "memo/textlayer.h"

#include <QAbstractItemModel>
#include <QBuffer>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsTextItem>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <cmath>
#include <functional>

namespace tieout {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tieout::CompareModel)
};

constexpr double noteMargin = 12; // pixels

/** Every character that the scene shows. */
QString charactersOf(const QGraphicsScene &scene)
{
    QString out;
    for (const QGraphicsItem *item : scene.items()) {
        if (const auto *plain = dynamic_cast<const QGraphicsSimpleTextItem *>(item))
            out += plain->text();
        else if (const auto *text = dynamic_cast<const QGraphicsTextItem *>(item))
            out += text->toPlainText();
    }
    return out;
}

/** What is said under the chart, in small type. */
QGraphicsTextItem *noteItem(const ChartPage &page)
{
    auto *item = new QGraphicsTextItem;
    QFont font = paperLook().font;
    font.setPixelSize(11);
    item->setFont(font);
    item->setDefaultTextColor(Qt::darkGray);
    item->setTextWidth(page.size.width() - 2 * noteMargin);
    item->setPlainText(page.notes.join(u'\n'));
    return item;
}

/** Runs `paint` on a scene that holds nothing but the chart, laid out, and its notes. */
void onScene(const ChartPage &page, const std::function<void(QGraphicsScene &)> &paint)
{
    QGraphicsScene scene;
    QChart &chart = *page.chart;
    scene.addItem(&chart);
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.resize(page.size);
    chart.layout()->activate(); // else it waits for an event
    QSizeF size = page.size;
    if (!page.notes.isEmpty()) {
        QGraphicsTextItem *notes = noteItem(page);
        scene.addItem(notes);
        notes->setPos(noteMargin, page.size.height());
        size.rheight() += std::ceil(notes->boundingRect().height()) + noteMargin;
    }
    scene.setSceneRect(QRectF({}, size));
    paint(scene);
    scene.removeItem(&chart);
}

/** Pages exactly as large as the charts; what is copied out of them is what is printed. */
Result<QByteArray> pdfOf(const std::vector<ChartPage> &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QString characters;
    {
        QPdfWriter writer(&buffer);
        QPainter painter;
        for (const ChartPage &page : pages)
            onScene(page, [&](QGraphicsScene &scene) {
                writer.setPageSize(QPageSize(scene.sceneRect().size() * 0.75, QPageSize::Point));
                writer.setPageMargins({});
                painter.isActive() ? writer.newPage() : painter.begin(&writer);
                scene.render(&painter, QRectF(0, 0, writer.width(), writer.height()));
                characters += charactersOf(scene);
            });
    }
    return mendPdf(buffer.data(), lookalikesOf(characters, memoFamilies(true)),
                   {pages.front().chart->title(), {}, QStringLiteral("Tieout " TIEOUT_VERSION), {}}, {});
}

void paintSvg(QGraphicsScene &scene, QIODevice &device)
{
    const QSize size = scene.sceneRect().size().toSize();
    QSvgGenerator writer;
    writer.setOutputDevice(&device);
    writer.setSize(size);
    writer.setViewBox(QRect({}, size));
    QPainter painter(&writer);
    painter.fillRect(QRect({}, size), Qt::white);
    scene.render(&painter);
}

/** What is missing in the table, and why. */
ExportSheet missingSheet(const QAbstractItemModel &model)
{
    ExportSheet sheet{QStringLiteral("missing"), Words::tr("Missing"), {}, 1, {30, 30, 60}};
    sheet.rows.push_back(exportRow({model.headerData(CompareModel::NameColumn, Qt::Horizontal).toString(), Words::tr("Measure"), Words::tr("Reason")}, RowStyle::Header));
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = CompareModel::FirstMeasure; column < model.columnCount(); ++column)
            if (const QModelIndex index = model.index(row, column); index.data(CompareModel::PlainRole).toString().isEmpty())
                sheet.rows.push_back(exportRow({model.index(row, CompareModel::NameColumn).data().toString(), model.headerData(column, Qt::Horizontal).toString(),
                                                index.data(Qt::ToolTipRole).toString()}));
    return sheet;
}

} // namespace

QImage chartImage(const ChartPage &page)
{
    QImage image;
    onScene(page, [&](QGraphicsScene &scene) {
        image = QImage(scene.sceneRect().size().toSize() * 2, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        scene.render(&painter);
    });
    return image;
}

Status saveCharts(const std::vector<ChartPage> &pages, const QString &path)
{
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        const auto pdf = pdfOf(pages);
        return pdf ? writeWhole(*pdf, path) : Status(Error{pdf.error()});
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        onScene(pages.front(), [&](QGraphicsScene &scene) { paintSvg(scene, buffer); });
    else
        chartImage(pages.front()).save(&buffer, "PNG");
    return writeWhole(buffer.data(), path);
}

ExportSheet compareSheet(const QAbstractItemModel &model)
{
    ExportSheet sheet{QStringLiteral("comparison"), Words::tr("Comparison"), {}, 1, {30, 16, 8}};
    ExportRow headers{{}, RowStyle::Header};
    for (int column = 0; column < model.columnCount(); ++column)
        headers.cells.push_back({model.headerData(column, Qt::Horizontal).toString()});
    sheet.rows.push_back(headers);
    for (int row = 0; row < model.rowCount(); ++row) {
        ExportRow cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QString text = index.data(CompareModel::PlainRole).toString();
            cells.cells.push_back(column < CompareModel::YearColumn ? ExportCell{text} : numberCell(text));
            cells.cells.back().grouped = column >= CompareModel::FirstMeasure;
            cells.cells.back().marked = index.data(CompareModel::MarkedRole).toBool();
        }
        sheet.rows.push_back(cells);
    }
    return sheet;
}

QString tableText(const QAbstractItemModel &model, int role)
{
    QStringList lines;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << (row < 0 ? model.headerData(column, Qt::Horizontal) : model.index(row, column).data(role)).toString().simplified();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

Status saveTable(const QAbstractItemModel &model, const QString &path)
{
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return writeWhole(csvOf(compareSheet(model)), path);
    const auto workbook = sheetsToXlsx({compareSheet(model), missingSheet(model)}, Words::tr("Comparison"), {});
    return workbook ? writeWhole(*workbook, path) : Status(Error{workbook.error()});
}

} // namespace tieout
