#pragma once

#include "compare/comparison.h"

#include <QWidget>

class QBarSet;
class QChartView;
class QLabel;
class QScrollArea;
class QStackedWidget;

namespace tieout {

class CaseSession;
class EmptyState;

/** The reports of the case by total expenditure; choosing a bar opens its report at that figure. */
class ComparePanel : public QWidget
{
    Q_OBJECT
public:
    ComparePanel(CaseSession &session, QWidget *parent = nullptr);
    [[nodiscard]] QChartView *chartView() { return m_view; }
    /** Where the bar of a report is painted, in coordinates of chartView(). */
    [[nodiscard]] QPointF barCentre(int bar) const;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showReports();
    void buildChart();
    void showCurrent();
    void choose(int bar);
    void retranslate();

    CaseSession &m_session;
    std::vector<ComparedReport> m_reports; ///< largest first
    QLabel *m_left;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QChartView *m_view;
    EmptyState *m_empty;
    QBarSet *m_bars = nullptr;
};

} // namespace tieout
