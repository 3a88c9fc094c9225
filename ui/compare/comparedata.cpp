#include "compare/comparedata.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <numeric>

namespace tieout {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tieout::ComparePanel)
};

using Reports = std::vector<const ComparedReport *>;
using Measures = std::vector<const CompareMeasure *>;

bool isMarked(const ComparedReport &report, const MeasuredValue &value, const CompareChoice &choice)
{
    return std::any_of(value.findings.begin(), value.findings.end(), [&](const QString &key) { return choice.isOpen && choice.isOpen(report.id, key); });
}

QString shown(const MeasuredValue &value, const CompareMeasure &measure)
{
    if (!value.value)
        return value.missing.text();
    const QString text = shownValue(*value.value, measure.unit);
    return measure.unit == ValueUnit::Percent || measure.unit == ValueUnit::Count ? text : text + u' ' + shownUnit(measure.unit);
}

MissingRow missingRow(const ComparedReport &report, const CompareMeasure &measure)
{
    return {report.label(), report.value(measure.id).missing.text()};
}

Measures named(std::initializer_list<const char *> ids)
{
    Measures out;
    for (const char *id : ids)
        out.push_back(compareMeasure(QString::fromLatin1(id)));
    return out;
}

/** The classes of the functional classification in which some report spent something. */
Measures classes(const Reports &reports)
{
    Measures out;
    for (const CompareMeasure &measure : compareMeasures())
        if (measure.id.startsWith(u"function/") && std::any_of(reports.begin(), reports.end(), [&](const ComparedReport *report) {
                const auto &value = report->value(measure.id).value;
                return value && *value != 0;
            }))
            out.push_back(&measure);
    return out;
}

/** What the chart shows: the parts that belong to the chosen measure for a composition, two for a scatter. */
Measures seriesOf(const Reports &reports, const CompareChoice &choice)
{
    if (choice.kind == CompareKind::Scatter)
        return {choice.measure, choice.other};
    if (choice.kind != CompareKind::Composition)
        return {choice.measure};
    if (choice.measure->id.startsWith(u"sangong"))
        return named({"sangong.abroad", "sangong.vehicle.purchase", "sangong.vehicle.running", "sangong.reception"});
    if (choice.measure->id.startsWith(u"function/"))
        return classes(reports);
    return choice.measure->id.startsWith(u"general.") ? named({"general.personnel", "general.public"}) : named({"expenditure.basic", "expenditure.project"});
}

/** One row a report, one value for each measure. */
void addReports(ComparedData &out, const Reports &reports, const Measures &series, const CompareChoice &choice)
{
    out.chart.unit = shownUnit(series.front()->unit);
    out.chart.otherUnit = shownUnit(series.back()->unit);
    for (const CompareMeasure *measure : series)
        out.chart.series << measure->title();
    for (const ComparedReport *report : reports) {
        ChartRow row{report->label(), {}, {}, false, report->id == choice.current};
        size_t known = 0;
        for (const CompareMeasure *measure : series) {
            const MeasuredValue &value = report->value(measure->id);
            known += value.value ? 1 : 0;
            row.values.push_back(value.value ? chartValue(*value.value, measure->unit) : 0);
            row.shown << shown(value, *measure);
            row.figures << (value.value ? shownValue(*value.value, measure->unit) : QString());
            row.isMarked = row.isMarked || isMarked(*report, value, choice);
        }
        // Of a composition a part may be missing; of anything else there is nothing to draw.
        if (known < (choice.kind == CompareKind::Composition ? 1 : series.size())) {
            const auto without = std::find_if(series.begin(), series.end(), [&](const CompareMeasure *measure) { return !report->value(measure->id).value; });
            out.missing.push_back(missingRow(*report, **without));
            continue;
        }
        out.chart.rows.push_back(row);
        out.places.emplace_back(report->id, series.front()->id);
    }
}

/** One row a department, one value for each year of the case. */
void addYears(ComparedData &out, const Reports &reports, const CompareChoice &choice)
{
    out.chart.unit = shownUnit(choice.measure->unit);
    QList<int> years;
    for (const ComparedReport *report : reports)
        if (!years.contains(report->year))
            years << report->year;
    std::sort(years.begin(), years.end());
    for (const int year : years)
        out.chart.series << (year ? QString::number(year) : Words::tr("no year"));
    std::map<std::pair<QString, int>, size_t> rows; // a department may have two reports of one year
    for (const ComparedReport *report : reports) {
        const MeasuredValue &value = report->value(choice.measure->id);
        if (!value.value) {
            out.missing.push_back(missingRow(*report, *choice.measure));
            continue;
        }
        const auto at = years.indexOf(report->year);
        int copy = 0;
        while (rows.contains({report->name, copy}) && !out.chart.rows[rows[{report->name, copy}]].figures[at].isEmpty())
            ++copy;
        if (!rows.contains({report->name, copy})) {
            rows[{report->name, copy}] = out.chart.rows.size();
            out.chart.rows.push_back({report->name, std::vector<double>(static_cast<size_t>(years.size()), 0), QStringList(years.size(), Words::tr("no report")), false, false,
                                      QStringList(years.size(), QString())});
            out.places.emplace_back(report->id, choice.measure->id);
        }
        ChartRow &row = out.chart.rows[rows[{report->name, copy}]];
        row.values[static_cast<size_t>(at)] = chartValue(*value.value, choice.measure->unit);
        row.shown[at] = shown(value, *choice.measure);
        row.figures[at] = shownValue(*value.value, choice.measure->unit);
        row.isMarked = row.isMarked || isMarked(*report, value, choice);
        row.isCurrent = row.isCurrent || report->id == choice.current;
    }
}

void sortLargestFirst(ComparedData &out)
{
    const auto size = [&](size_t row) { return std::accumulate(out.chart.rows[row].values.begin(), out.chart.rows[row].values.end(), 0.0); };
    std::vector<size_t> by(out.chart.rows.size());
    std::iota(by.begin(), by.end(), size_t{0});
    std::stable_sort(by.begin(), by.end(), [&](size_t a, size_t b) { return size(a) > size(b); });
    std::vector<ChartRow> rows;
    std::vector<std::pair<qint64, QString>> places;
    for (const size_t row : by) {
        rows.push_back(std::move(out.chart.rows[row]));
        places.push_back(out.places[row]);
    }
    out.chart.rows = std::move(rows);
    out.places = std::move(places);
}

Distribution distributionOfRows(const ComparedData &compared, const Reports &reports, const CompareMeasure &measure)
{
    std::vector<Decimal> values;
    const bool money = measure.unit == ValueUnit::Yuan || measure.unit == ValueUnit::YuanPerHead;
    for (const auto &[id, measureId] : compared.places)
        for (const ComparedReport *report : reports)
            if (report->id == id)
                values.push_back(*report->value(measureId).value / (money ? yuanPer(Unit::WanYuan) : Decimal(1)));
    return distributionOf(values);
}

/** Years beside each other want all of them, whatever year is chosen. */
Reports chosenReports(const std::vector<ComparedReport> &reports, const CompareChoice &choice)
{
    const int year = choice.kind == CompareKind::Years ? 0 : choice.year;
    Reports out;
    for (const ComparedReport &report : reports)
        if ((year == 0 || report.year == year) && hasWords(report, choice.words))
            out.push_back(&report);
    return out;
}

} // namespace

bool hasWords(const ComparedReport &report, const QString &words)
{
    return words.isEmpty() || (report.name + report.region).contains(words, Qt::CaseInsensitive);
}

ComparedData compareReports(const std::vector<ComparedReport> &all, const CompareChoice &choice)
{
    ComparedData out;
    if (!choice.measure)
        return out;
    const Reports reports = chosenReports(all, choice);
    if (choice.kind == CompareKind::Years)
        addYears(out, reports, choice);
    else if (const Measures series = seriesOf(reports, choice); !series.empty() && series.back())
        addReports(out, reports, series, choice);
    if (!choice.byName)
        sortLargestFirst(out);
    if (choice.kind == CompareKind::Spread)
        out.distribution = distributionOfRows(out, reports, *choice.measure);
    std::vector<Decimal> amounts;
    for (const ComparedReport *report : reports)
        amounts.insert(amounts.end(), report->measures.amounts.begin(), report->measures.amounts.end());
    out.digits = firstDigitsOf(amounts);
    return out;
}

} // namespace tieout
