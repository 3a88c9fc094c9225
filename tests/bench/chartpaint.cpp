// tieout_chartpaint [BARS]: draws a chart of so many bars (200 when not told) with Chinese labels and prints, in milliseconds
// and as medians of 21 runs, what it costs beside the same bars and labels by a bare QPainter.

#include "compare/comparecharts.h"

#include <QApplication>
#include <QChartView>
#include <QElapsedTimer>
#include <QPainter>
#include <QScrollArea>
#include <QTextStream>
#include <algorithm>

using namespace tieout;

namespace {

ChartData bars(int count)
{
    ChartData data;
    data.series << QStringLiteral("支出合计");
    data.unit = QStringLiteral("万元");
    data.choose = [](int) {};
    for (int i = 0; i < count; ++i) {
        const double value = 12000.5 - i * 57.25;
        data.rows.push_back({QStringLiteral("青禾县第%1中心小学教育管理中心 2023").arg(i + 1), {value}, {QString::number(value, 'f', 2)}, i % 17 == 3, i == 2,
                             {QString::number(value, 'f', 2)}});
    }
    return data;
}

void tell(const char *what, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < 21; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << what << ' ' << QString::number(times[times.size() / 2], 'f', 1) << " ms (" << QString::number(times.front(), 'f', 1) << " to "
                        << QString::number(times.back(), 'f', 1) << ")\n";
}

/** The floor: label, bar and figure of each row, and nothing else. */
void paintBare(QImage &image, const ChartData &data)
{
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double height = static_cast<double>(image.height()) / static_cast<double>(data.rows.size());
    for (size_t i = 0; i < data.rows.size(); ++i) {
        const ChartRow &row = data.rows[i];
        const QRectF line(0, static_cast<double>(i) * height, image.width(), height);
        painter.drawText(line.adjusted(4, 0, 0, 0), Qt::AlignVCenter, row.label);
        const QRectF bar(250, line.top() + height / 6, row.values[0] / 12000.5 * (image.width() - 350), height * 2 / 3);
        painter.fillRect(bar, seriesColor(0));
        painter.drawText(line.adjusted(bar.right() + 4, 0, 0, 0), Qt::AlignVCenter, row.shown.front());
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const ChartData data = bars(argc > 1 ? atoi(argv[1]) : 200);
    const ChartLook look{QApplication::font(), QApplication::palette()};
    QScrollArea area;
    auto *view = new QChartView;
    view->setRenderHint(QPainter::Antialiasing);
    view->setMinimumHeight(static_cast<int>(data.rows.size()) * chartRowHeight(data, false) + 110);
    area.setWidget(view);
    area.setWidgetResizable(true);
    area.resize(1000, 700);
    area.show();
    const auto replace = [&] {
        QChart *old = view->chart();
        view->setChart(barChart(data, false, look));
        delete old;
        QApplication::processEvents();
    };
    tell("made anew, laid out and painted", replace);
    QImage whole(view->size(), QImage::Format_ARGB32_Premultiplied);
    tell("all bars repainted", [&] { view->viewport()->render(&whole); });
    tell("what the window shows repainted", [&] { view->viewport()->repaint(); });
    tell("made anew and all bars painted", [&] { replace(), view->viewport()->render(&whole); });
    tell("all bars by a bare QPainter", [&] { paintBare(whole, data); });
    return 0;
}
