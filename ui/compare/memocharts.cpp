#include "compare/memocharts.h"

#include "case/casefile.h"
#include "compare/compareexport.h"

#include <QCoreApplication>
#include <algorithm>

namespace tieout {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tieout::MemoCharts)
};

// A picture is as wide as the text of a page and at most as high; three pixels are two points.
constexpr int pictureWidth = 720;
constexpr int pictureHeight = 960;
constexpr int axisHeight = 110;

/** The rows of a chart in pieces of which each fits a page. */
std::vector<ChartData> pieces(const ChartData &whole, bool stacked)
{
    const size_t most = static_cast<size_t>(std::max(1, (pictureHeight - axisHeight) / chartRowHeight(whole, stacked)));
    const size_t count = std::max<size_t>(1, (whole.rows.size() + most - 1) / most);
    const size_t each = (whole.rows.size() + count - 1) / count; // about as long as each other
    std::vector<ChartData> out;
    for (size_t i = 0; i < count; ++i) {
        ChartData piece = whole;
        piece.range = chartRange(whole, stacked);
        piece.rows.assign(whole.rows.begin() + static_cast<std::ptrdiff_t>(i * each), whole.rows.begin() + static_cast<std::ptrdiff_t>(std::min(whole.rows.size(), (i + 1) * each)));
        out.push_back(std::move(piece));
    }
    return out;
}

QImage drawn(const ComparedData &compared, CompareKind kind)
{
    const std::unique_ptr<QChart> chart(compareChart(compared, kind, paperLook()));
    const int rows = static_cast<int>(compared.chart.rows.size()) * chartRowHeight(compared.chart, kind == CompareKind::Composition);
    return chartImage(*chart, {pictureWidth, hasRows(kind) ? axisHeight + rows : pictureWidth / 2});
}

void addChart(const ComparedData &compared, const CompareChoice &choice, std::vector<MemoChart> &out)
{
    const QString caption = chartCaption(choice);
    const auto parts = hasRows(choice.kind) ? pieces(compared.chart, choice.kind == CompareKind::Composition) : std::vector{compared.chart};
    for (size_t i = 0; i < parts.size(); ++i) {
        ComparedData part = compared;
        part.chart = parts[i];
        out.push_back({parts.size() == 1 ? caption : Words::tr("%1 (part %2 of %3)").arg(caption).arg(i + 1).arg(parts.size()), drawn(part, choice.kind)});
    }
    out.back().notes = compareNotes(compared, choice.kind);
}

Status measureAll(const CaseFile &caseFile, ChartSource &source)
{
    const auto entries = caseFile.reports();
    if (!entries)
        return Error{entries.error()};
    for (const ReportEntry &entry : *entries) {
        const auto report = caseFile.report(entry.id);
        if (!report)
            return Error{report.error()};
        const auto decisions = caseFile.decisions(entry.id);
        if (!decisions)
            return Error{decisions.error()};
        source.reports.push_back(comparedReport(entry));
        source.reports.back().measures = measureReport(*(*report)->report, (*report)->result);
        for (auto decision = decisions->begin(); decision != decisions->end(); ++decision)
            if (decision->verdict == Verdict::Dismissed)
                source.dismissed.insert({entry.id, decision.key()});
    }
    return success();
}

} // namespace

Result<ChartSource> readChartSource(const QString &casePath)
{
    const auto caseFile = CaseFile::open(casePath);
    if (!caseFile)
        return Error{caseFile.error()};
    const auto charts = (*caseFile)->memoCharts();
    if (!charts)
        return Error{charts.error()};
    ChartSource source{*charts, {}, {}};
    if (!charts->empty())
        if (const Status status = measureAll(**caseFile, source); !status)
            return Error{status.error()};
    return source;
}

std::vector<MemoChart> drawCharts(const ChartSource &source, qint64 report)
{
    std::vector<MemoChart> out;
    for (const ChosenChart &chart : source.charts) {
        CompareChoice choice = compareChoice(chart);
        choice.current = report;
        choice.isOpen = [&source](qint64 of, const QString &key) { return !source.dismissed.contains({of, key}); };
        if (const ComparedData compared = compareReports(source.reports, choice); choice.measure)
            addChart(compared, choice, out);
    }
    return out;
}

Result<std::vector<MemoChart>> memoCharts(const QString &casePath, qint64 report)
{
    const auto source = readChartSource(casePath);
    if (!source)
        return Error{source.error()};
    return drawCharts(*source, report);
}

} // namespace tieout
