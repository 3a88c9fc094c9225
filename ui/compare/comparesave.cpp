// What is handed on from the comparison: the chart as a picture or into the memo, the table as a file or by the clipboard.
#include "compare/comparepanel.h"

#include "casesession.h"
#include "compare/compareexport.h"

#include <QApplication>
#include <QChartView>
#include <QClipboard>
#include <QFileDialog>
#include <QSortFilterProxyModel>

namespace tieout {

std::vector<ChartPage> ComparePanel::printCharts(bool paged) const
{
    const CompareChoice chosen = choice();
    std::vector<ChartPage> pages;
    if (paged)
        pages = chartPages(m_compared, chosen.kind);
    else
        pages.push_back(wholeChart(m_compared, chosen.kind, m_view->size().expandedTo({900, 500})));
    for (size_t i = 0; i < pages.size(); ++i) {
        pages[i].chart->setTitle(partCaption(chartCaption(chosen), i, pages.size()));
        pages[i].chart->setTitleFont(paperLook().font);
    }
    pages.back().notes = compareNotes(m_compared, chosen.kind, NoteLength::Whole);
    return pages;
}

void ComparePanel::copyTable()
{
    QApplication::clipboard()->setText(tableText(*m_proxy, CompareModel::PlainRole));
    Q_EMIT told(tr("The table was copied."));
}

void ComparePanel::putIntoMemo()
{
    Review *const review = m_session.review();
    if (!review || !choice().measure)
        return;
    const QString caption = chartCaption(choice());
    Q_EMIT told(review->addMemoChart(chosenChart(choice())) ? tr("In the memo now: %1").arg(caption) : tr("In the memo already: %1").arg(caption));
}

void ComparePanel::exportChart()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the chart"), chartCaption(choice()).replace(u'/', u'-') + QStringLiteral(".png"),
                                                      tr("Picture (*.png);;Drawing (*.svg);;Document (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto pages = printCharts(path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive));
    const Status status = saveCharts(pages, path);
    status ? Q_EMIT told(tr("Saved: %1").arg(path)) : Q_EMIT failed(status.error().text());
}

void ComparePanel::exportTable()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the table"), tr("Comparison") + QStringLiteral(".xlsx"),
                                                      tr("Workbook (*.xlsx);;Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    const Status status = saveTable(*m_proxy, path);
    status ? Q_EMIT told(tr("Saved: %1").arg(path)) : Q_EMIT failed(status.error().text());
}

} // namespace tieout
