#include "report/chosenchart.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tieout {

QString chosenChartsText(const std::vector<ChosenChart> &charts)
{
    QJsonArray out;
    for (const ChosenChart &chart : charts)
        out.append(QJsonObject{{QStringLiteral("kind"), chart.kind},
                               {QStringLiteral("measure"), chart.measure},
                               {QStringLiteral("other"), chart.other},
                               {QStringLiteral("year"), chart.year},
                               {QStringLiteral("words"), chart.words},
                               {QStringLiteral("byName"), chart.byName}});
    return out.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact));
}

std::vector<ChosenChart> chosenCharts(const QString &text)
{
    std::vector<ChosenChart> charts;
    for (const auto &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonObject chart = value.toObject();
        charts.push_back({chart[QLatin1String("kind")].toString(), chart[QLatin1String("measure")].toString(), chart[QLatin1String("other")].toString(),
                          chart[QLatin1String("year")].toInt(), chart[QLatin1String("words")].toString(), chart[QLatin1String("byName")].toBool()});
    }
    return charts;
}

} // namespace tieout
