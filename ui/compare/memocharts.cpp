#include "compare/memocharts.h"

#include "case/casefile.h"
#include "compare/chartpages.h"
#include "compare/compareexport.h"

namespace tieout {

namespace {

void addChart(const ComparedData &compared, const CompareChoice &choice, std::vector<MemoChart> &out)
{
    std::vector<ChartPage> pages = chartPages(compared, choice.kind);
    for (size_t i = 0; i < pages.size(); ++i)
        out.push_back({partCaption(chartCaption(choice), i, pages.size()), chartImage(pages[i])});
    out.back().notes = compareNotes(compared, choice.kind, NoteLength::Whole);
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
