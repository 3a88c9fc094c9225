#include "compare/comparepanel.h"

#include "casesession.h"
#include "common/emptystate.h"
#include "common/severitystyle.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHorizontalBarSeries>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolTip>
#include <QValueAxis>
#include <QVBoxLayout>

namespace tieout {

namespace {

constexpr int barHeight = 26;
constexpr qsizetype longestLabel = 22; ///< characters; the tool tip has the whole name

/** In 万元 with two decimals, grouped for reading. */
QString inWanYuan(const Decimal &yuan)
{
    QString text = toPlain(yuan / yuanPer(Unit::WanYuan), 2);
    for (qsizetype at = text.indexOf(u'.') - 3; at > (text.startsWith(u'-') ? 1 : 0); at -= 3)
        text.insert(at, u',');
    return text;
}

} // namespace

ComparePanel::ComparePanel(CaseSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_left(new QLabel(this)), m_stack(new QStackedWidget(this)),
      m_scroll(new QScrollArea(this)), m_view(new QChartView(this)), m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("comparePanel"));
    m_left->setForegroundRole(QPalette::PlaceholderText);
    m_left->setContentsMargins(12, 2, 12, 6);
    m_left->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("chart"));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->installEventFilter(this);
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_left);
    connect(&session, &CaseSession::reportsChanged, this, &ComparePanel::showReports);
    connect(&session.selection(), &Selection::reportChanged, this, &ComparePanel::showCurrent);
    retranslate();
}

void ComparePanel::showReports()
{
    std::vector<ComparedReport> reports = compareReports(m_session.reports());
    const bool same = std::equal(reports.begin(), reports.end(), m_reports.begin(), m_reports.end(),
                                 [](const ComparedReport &a, const ComparedReport &b) {
                                     return a.id == b.id && a.label == b.label && a.expenditure == b.expenditure;
                                 });
    m_reports = std::move(reports);
    if (!same)
        buildChart();
    retranslate();
}

void ComparePanel::buildChart()
{
    auto *chart = new QChart;
    chart->legend()->hide();
    chart->setBackgroundBrush(palette().color(QPalette::Base));
    chart->setBackgroundRoundness(0);
    chart->setMargins({4, 4, 12, 4});
    m_bars = new QBarSet(tr("Total expenditure"));
    QColor quiet = accentColor(palette());
    quiet.setAlpha(150);
    m_bars->setColor(quiet);
    m_bars->setBorderColor(Qt::transparent);
    m_bars->setSelectedColor(accentColor(palette()));
    m_bars->setLabelColor(palette().color(QPalette::Text));
    QStringList labels;
    double most = 0;
    for (auto report = m_reports.rbegin(); report != m_reports.rend(); ++report) { // the axis runs upwards
        const double height = toPlain(report->expenditure / yuanPer(Unit::WanYuan), 2).toDouble(); // a length to paint
        m_bars->append(height);
        most = std::max(most, height);
        QString label = report->label.size() > longestLabel ? report->label.left(longestLabel - 6) + u'…' + report->label.right(5) : report->label;
        while (labels.contains(label)) // two categories of one name would be one
            label += QChar(0x200B);
        labels.append(label);
    }
    auto *series = new QHorizontalBarSeries(chart);
    series->append(m_bars);
    series->setBarWidth(0.62);
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    series->setLabelsPrecision(12);
    chart->addSeries(series);
    auto *names = new QBarCategoryAxis(chart);
    names->append(labels);
    names->setGridLineVisible(false);
    auto *values = new QValueAxis(chart);
    values->setRange(0, most > 0 ? most * 1.18 : 1); // room for the figure beside the longest bar
    values->setLabelFormat(QStringLiteral("%.0f"));
    values->setTickCount(5);
    values->applyNiceNumbers();
    values->setTitleText(tr("10,000 yuan"));
    QColor grid = palette().color(QPalette::Mid);
    grid.setAlpha(110);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(names), static_cast<QAbstractAxis *>(values)}) {
        axis->setLabelsColor(palette().color(QPalette::Text));
        axis->setLabelsFont(font());
        axis->setTitleBrush(palette().color(QPalette::PlaceholderText));
        axis->setTitleFont(font());
        axis->setLinePenColor(grid);
        axis->setGridLineColor(grid);
    }
    chart->addAxis(names, Qt::AlignLeft);
    chart->addAxis(values, Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(values);
    connect(m_bars, &QBarSet::clicked, this, &ComparePanel::choose);
    connect(m_bars, &QBarSet::hovered, this, [this](bool on, int bar) {
        const size_t at = m_reports.size() - 1 - static_cast<size_t>(bar);
        if (on && at < m_reports.size())
            QToolTip::showText(QCursor::pos(), tr("%1: %2 (10,000 yuan)").arg(m_reports[at].label, inWanYuan(m_reports[at].expenditure)), m_view);
        m_view->setCursor(on ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
    QChart *old = m_view->chart();
    m_view->setChart(chart);
    delete old;
    m_view->setBackgroundBrush(palette().color(QPalette::Base));
    m_view->setMinimumHeight(static_cast<int>(m_reports.size()) * barHeight + 90);
    showCurrent();
}

void ComparePanel::showCurrent()
{
    if (!m_bars)
        return;
    m_bars->deselectAllBars();
    for (size_t i = 0; i < m_reports.size(); ++i)
        if (m_reports[i].id == m_session.selection().reportId())
            m_bars->selectBar(static_cast<int>(m_reports.size() - 1 - i));
}

void ComparePanel::choose(int bar)
{
    const size_t at = m_reports.size() - 1 - static_cast<size_t>(bar);
    if (at < m_reports.size())
        m_session.showReport(m_reports[at].id, m_reports[at].span);
}

QPointF ComparePanel::barCentre(int bar) const
{
    const auto series = m_view->chart()->series();
    if (series.isEmpty())
        return {};
    const QPointF at(m_bars->at(bar) / 2, bar);
    return m_view->mapFromScene(m_view->chart()->mapToScene(m_view->chart()->mapToPosition(at, series.front())));
}

bool ComparePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && m_bars && !m_reports.empty()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QList<int> selected = m_bars->selectedBars();
        const int last = static_cast<int>(m_reports.size()) - 1;
        int bar = selected.isEmpty() ? last + 1 : selected.front();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            bar = std::clamp(bar + (key == Qt::Key_Up ? 1 : -1), 0, last);
            m_bars->deselectAllBars();
            m_bars->selectBar(bar);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && bar <= last) {
            choose(bar);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ComparePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        buildChart();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ComparePanel::retranslate()
{
    setAccessibleName(tr("Comparison"));
    m_view->setAccessibleName(tr("Reports by total expenditure; arrow keys choose a bar, Enter opens its report"));
    m_stack->setCurrentIndex(m_reports.empty() ? 0 : 1);
    m_empty->setText(QString(), tr("The reports of the case are compared here by their total expenditure."));
    const int without = static_cast<int>(m_session.reports().size() - m_reports.size());
    m_left->setVisible(without > 0 && !m_reports.empty());
    m_left->setText(tr("Not shown, because no total expenditure could be read: %1").arg(without));
}

} // namespace tieout
