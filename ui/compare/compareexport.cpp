#include "compare/compareexport.h"

#include <QAbstractItemModel>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsScene>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace tieout {

namespace {

Status notWritten(const QSaveFile &file)
{
    return Error{message(QT_TRANSLATE_NOOP("Message", "%1 could not be written: %2. Choose another place or name."), {file.fileName(), file.errorString()})};
}

/** A page exactly as large as the chart. */
void paintPdf(QGraphicsScene &scene, QIODevice &device, const QSize &size)
{
    QPdfWriter writer(&device);
    writer.setPageSize(QPageSize(QSizeF(size) * 0.75, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    scene.render(&painter);
}

void paintSvg(QGraphicsScene &scene, QIODevice &device, const QSize &size)
{
    QSvgGenerator writer;
    writer.setOutputDevice(&device);
    writer.setSize(size);
    writer.setViewBox(QRect({}, size));
    QPainter painter(&writer);
    scene.render(&painter);
}

void paintPng(QGraphicsScene &scene, QIODevice &device, const QSize &size)
{
    QImage image(size * 2, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter);
    painter.end();
    image.save(&device, "PNG");
}

/** Quotes a cell of CSV where it must be; a cell that a spreadsheet would take for a formula gets a quote mark. */
QString csvCell(QString text, QChar separator)
{
    if (separator != u',')
        return text.replace(u'\t', u' ').replace(u'\n', u' ');
    if (text.startsWith(u'=') || text.startsWith(u'@') || text.startsWith(u'+'))
        text.prepend(u'\'');
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n'))
        return u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
    return text;
}

} // namespace

Status saveChart(QChart &chart, const QSize &size, const QString &path)
{
    QGraphicsScene scene;
    scene.setSceneRect(QRectF({}, QSizeF(size)));
    scene.addItem(&chart);
    chart.resize(size);
    chart.setAnimationOptions(QChart::NoAnimation);
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents); // the chart lays itself out in an event
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
            paintPdf(scene, file, size);
        else if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
            paintSvg(scene, file, size);
        else
            paintPng(scene, file, size);
    }
    scene.removeItem(&chart);
    return file.isOpen() && file.commit() ? success() : notWritten(file);
}

QString tableText(const QAbstractItemModel &model, int role, QChar separator)
{
    QStringList lines;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << csvCell((row < 0 ? model.headerData(column, Qt::Horizontal) : model.index(row, column).data(role)).toString(), separator);
        lines << cells.join(separator);
    }
    return lines.join(u'\n') + u'\n';
}

Status saveTable(const QAbstractItemModel &model, int role, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("\xEF\xBB\xBF" + tableText(model, role, u',').replace(u'\n', QLatin1String("\r\n")).toUtf8());
    return file.isOpen() && file.commit() ? success() : notWritten(file);
}

} // namespace tieout
