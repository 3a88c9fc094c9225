// What is compared, told to people and to the case, and which chart shows it.
#include "compare/comparedata.h"

#include <QCoreApplication>
#include <array>

namespace tieout {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tieout::ComparePanel)
};

constexpr std::array kindIds{"bars", "composition", "years", "two-measures", "spread", "first-digits"};
static_assert(kindIds.size() == compareKindCount);

} // namespace

QString compareKindName(CompareKind kind)
{
    switch (kind) {
    case CompareKind::Bars: return Words::tr("Bars");
    case CompareKind::Composition: return Words::tr("Composition");
    case CompareKind::Years: return Words::tr("Year on year");
    case CompareKind::Scatter: return Words::tr("Two measures");
    case CompareKind::Spread: return Words::tr("Spread");
    case CompareKind::FirstDigits: break;
    }
    return Words::tr("First digits");
}

bool hasRows(CompareKind kind)
{
    return kind == CompareKind::Bars || kind == CompareKind::Composition || kind == CompareKind::Years;
}

ChosenChart chosenChart(const CompareChoice &choice)
{
    ChosenChart out;
    out.kind = QLatin1String(kindIds[static_cast<size_t>(choice.kind)]);
    out.measure = choice.measure ? choice.measure->id : QString();
    if (choice.kind == CompareKind::Scatter && choice.other)
        out.other = choice.other->id;
    out.year = choice.kind == CompareKind::Years ? 0 : choice.year;
    out.words = choice.words;
    out.byName = hasRows(choice.kind) && choice.byName;
    return out;
}

CompareChoice compareChoice(const ChosenChart &chart)
{
    CompareChoice out;
    for (size_t i = 0; i < kindIds.size(); ++i)
        if (chart.kind == QLatin1String(kindIds[i]))
            out.kind = static_cast<CompareKind>(i);
    out.measure = compareMeasure(chart.measure);
    out.other = compareMeasure(chart.other);
    out.year = chart.year;
    out.words = chart.words;
    out.byName = chart.byName;
    return out;
}

QString chartCaption(const CompareChoice &choice)
{
    QStringList about;
    if (choice.measure && choice.kind != CompareKind::FirstDigits)
        about << choice.measure->title();
    if (choice.other && choice.kind == CompareKind::Scatter)
        about << choice.other->title();
    if (choice.year)
        about << QString::number(choice.year);
    if (!choice.words.isEmpty())
        about << choice.words;
    return about.isEmpty() ? compareKindName(choice.kind) : Words::tr("%1: %2").arg(compareKindName(choice.kind), about.join(Words::tr(", ")));
}

QChart *compareChart(const ComparedData &compared, CompareKind kind, const ChartLook &look)
{
    switch (kind) {
    case CompareKind::Scatter: return scatterChart(compared.chart, look);
    case CompareKind::Spread: return distributionChart(compared.chart, compared.distribution, look);
    case CompareKind::FirstDigits: return firstDigitChart(compared.digits, look);
    default: return barChart(compared.chart, kind == CompareKind::Composition, look);
    }
}

} // namespace tieout
