#pragma once

#include "compare/chartpages.h"
#include "compare/comparemodel.h"
#include "tables/frozentableview.h"

#include <QWidget>

class QChartView;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSortFilterProxyModel;
class QStackedWidget;

namespace tieout {

class CaseSession;
class EmptyState;
class MeasureLoader;

/**
 * The reports of the case compared: a chart of one or two measures beside the table of all of them.
 * Every bar, point and cell leads to the figure in its report.
 */
class ComparePanel : public QWidget
{
    Q_OBJECT
public:
    ComparePanel(CaseSession &session, QWidget *parent = nullptr);
    ~ComparePanel() override;
    [[nodiscard]] QChartView *chartView() { return m_view; }
    [[nodiscard]] FrozenTableView *table() { return m_table; }
    /** The rows of the chart from the top, as it shows them. */
    [[nodiscard]] const ChartData &chartData() const { return m_compared.chart; }
    /** The chart anew in light colours, with title and notes: whole, or on as many pages as it takes. */
    [[nodiscard]] std::vector<ChartPage> printCharts(bool paged) const;

Q_SIGNALS:
    /** A report was chosen: its window should come to the front. */
    void chosen();
    void failed(const QString &sentence);
    void told(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildBar();
    void buildTable();
    void measure();
    void takeMeasures(qint64 report, const ReportMeasures &measures);
    void refill();
    void fillChoices();
    void showChart();
    void showNotes();
    void drawChart();
    void retranslate();
    [[nodiscard]] CompareChoice choice() const;
    [[nodiscard]] bool isOpenError(qint64 report, const QString &key) const;
    void chooseRow(int row);
    void chooseValue(qint64 report, const QString &measure);
    void step(int by);
    void copyTable();
    void putIntoMemo();
    void exportChart();
    void exportTable();

    CaseSession &m_session;
    MeasureLoader *m_loader;
    std::vector<ComparedReport> m_reports; ///< in the order of the case, those measured so far
    QHash<qint64, QString> m_stamps;       ///< what a report was like when it was measured
    ComparedData m_compared;
    int m_current = -1; ///< row of the chart chosen by key
    bool m_stale = true;

    QComboBox *m_kind;
    QComboBox *m_measure;
    QComboBox *m_other;
    QComboBox *m_year;
    QComboBox *m_order;
    QLineEdit *m_filter;
    QPushButton *m_export;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QChartView *m_view;
    FrozenTableView *m_table;
    CompareModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLabel *m_notes;
    EmptyState *m_empty;
};

} // namespace tieout
