#include "compare/comparepanel.h"

#include "casesession.h"
#include "common/emptystate.h"
#include "compare/measureloader.h"

#include <QChartView>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace tieout {

namespace {

QString stampOf(const ReportEntry &entry)
{
    return QStringLiteral("%1 %2").arg(entry.imported.toString(Qt::ISODateWithMs)).arg(entry.revision);
}

} // namespace

ComparePanel::ComparePanel(CaseSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_loader(new MeasureLoader(this)), m_stack(new QStackedWidget(this)), m_scroll(new QScrollArea(this)),
      m_view(new QChartView(this)), m_table(new FrozenTableView(this)), m_model(new CompareModel(this)), m_proxy(new QSortFilterProxyModel(this)),
      m_notes(new QLabel(this)), m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("comparePanel"));
    m_notes->setObjectName(QStringLiteral("compareNotes"));
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    m_notes->setContentsMargins(12, 2, 12, 6);
    m_notes->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("chart"));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->installEventFilter(this);
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    buildTable();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_scroll);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({480, 240});
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_notes);
    connect(m_loader, &MeasureLoader::measured, this, &ComparePanel::takeMeasures);
    connect(m_loader, &MeasureLoader::finished, this, &ComparePanel::refill);
    connect(&session, &CaseSession::caseChanged, this, [this] {
        m_loader->stop();
        m_reports.clear();
        m_stamps.clear();
        refill();
    });
    connect(&session, &CaseSession::reportsChanged, this, &ComparePanel::measure);
    connect(&session, &CaseSession::decisionsChanged, this, &ComparePanel::refill);
    connect(&session.selection(), &Selection::reportChanged, this, &ComparePanel::showChart);
    retranslate();
}

ComparePanel::~ComparePanel()
{
    m_loader->stop();
}

void ComparePanel::buildTable()
{
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(CompareModel::SortRole);
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CompareModel::NameColumn, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->setNamingColumns(CompareModel::FirstMeasure);
    m_table->installEventFilter(this);
    const auto go = [this](const QModelIndex &index) {
        const QModelIndex source = m_proxy->mapToSource(index);
        const CompareMeasure *measure = m_model->measureAt(source.column());
        chooseValue(m_model->at(source.row()).id, measure ? measure->id : QString());
    };
    connect(m_table, &QTableView::doubleClicked, this, go);
}

void ComparePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        measure();
}

/** Measures what is new or was checked anew; only while someone looks. */
void ComparePanel::measure()
{
    m_stale = !isVisible();
    if (m_stale || !m_session.isOpen())
        return;
    QHash<qint64, QString> stamps;
    std::vector<qint64> wanted;
    for (const ReportEntry &entry : m_session.reports()) {
        stamps.insert(entry.id, stampOf(entry));
        if (m_stamps.value(entry.id) != stamps[entry.id])
            wanted.push_back(entry.id);
    }
    std::erase_if(m_reports, [&](const ComparedReport &report) { return !stamps.contains(report.id); });
    for (auto it = m_stamps.begin(); it != m_stamps.end();)
        it = stamps.contains(it.key()) ? std::next(it) : m_stamps.erase(it);
    if (wanted.empty())
        refill();
    else
        m_loader->load(m_session.path(), wanted);
}

void ComparePanel::takeMeasures(qint64 id, const ReportMeasures &measures)
{
    for (const ReportEntry &entry : m_session.reports()) {
        if (entry.id != id)
            continue;
        std::erase_if(m_reports, [id](const ComparedReport &report) { return report.id == id; });
        m_reports.push_back(comparedReport(entry));
        m_reports.back().measures = measures;
        m_stamps.insert(id, stampOf(entry));
    }
}

void ComparePanel::refill()
{
    QHash<qint64, int> places; // the case lists its reports in pinyin order
    for (const ReportEntry &entry : m_session.reports())
        places.insert(entry.id, static_cast<int>(places.size()));
    std::sort(m_reports.begin(), m_reports.end(), [&](const ComparedReport &a, const ComparedReport &b) { return places.value(a.id) < places.value(b.id); });
    std::vector<ComparedReport> reports;
    for (const ComparedReport &report : m_reports)
        if (hasWords(report, m_filter->text().trimmed()))
            reports.push_back(report);
    m_model->setReports(reports, [this](qint64 report, const QString &key) { return isOpenError(report, key); });
    m_table->resizeColumnsToContents();
    fillChoices();
    showChart();
}

bool ComparePanel::isOpenError(qint64 report, const QString &key) const
{
    return m_session.review() && m_session.review()->decision(report, key).verdict != Verdict::Dismissed;
}

CompareChoice ComparePanel::choice() const
{
    CompareChoice out;
    out.kind = static_cast<CompareKind>(std::max(0, m_kind->currentIndex()));
    out.measure = compareMeasure(m_measure->currentData().toString());
    out.other = compareMeasure(m_other->currentData().toString());
    out.year = m_year->currentData().toInt();
    out.words = m_filter->text().trimmed();
    out.byName = m_order->currentIndex() == 1;
    out.current = m_session.selection().reportId();
    out.isOpen = [this](qint64 report, const QString &key) { return isOpenError(report, key); };
    return out;
}

void ComparePanel::showChart()
{
    const CompareChoice chosen = choice();
    const bool bars = hasRows(chosen.kind);
    m_other->setVisible(chosen.kind == CompareKind::Scatter);
    m_measure->setEnabled(chosen.kind != CompareKind::FirstDigits);
    m_order->setVisible(bars);
    m_year->setVisible(chosen.kind != CompareKind::Years);
    m_compared = compareReports(m_reports, chosen);
    m_compared.chart.choose = [this](int row) { chooseRow(row); };
    m_current = -1;
    m_stack->setCurrentIndex(m_reports.empty() ? 0 : 1);
    const int rowHeight = chartRowHeight(m_compared.chart, chosen.kind == CompareKind::Composition);
    m_view->setMinimumHeight(bars ? static_cast<int>(m_compared.chart.rows.size()) * rowHeight + 110 : 260);
    drawChart();
    if (chosen.measure)
        if (const int column = m_model->columnOf(chosen.measure->id); column >= 0 && m_proxy->rowCount() > 0)
            m_table->scrollTo(m_proxy->index(0, column));
    showNotes();
}

void ComparePanel::drawChart()
{
    QChart *old = m_view->chart();
    m_view->setChart(compareChart(m_compared, choice().kind, {font(), palette()}));
    delete old;
    m_view->setBackgroundBrush(palette().color(QPalette::Base));
}

void ComparePanel::showNotes()
{
    const QStringList notes = compareNotes(m_compared, choice().kind, NoteLength::Short);
    m_notes->setText(notes.join(QStringLiteral("  ")));
    m_notes->setToolTip(compareNotes(m_compared, choice().kind, NoteLength::Whole).join(u'\n'));
    m_notes->setVisible(!notes.isEmpty() && !m_reports.empty());
}

void ComparePanel::chooseRow(int row)
{
    if (row >= 0 && static_cast<size_t>(row) < m_compared.places.size())
        chooseValue(m_compared.places[static_cast<size_t>(row)].first, m_compared.places[static_cast<size_t>(row)].second);
}

void ComparePanel::chooseValue(qint64 id, const QString &measure)
{
    for (const ComparedReport &report : m_reports)
        if (report.id == id) {
            const std::vector<TextSpan> &spans = report.value(measure).spans;
            m_session.showReport(id, spans.empty() ? TextSpan{} : spans.front());
            Q_EMIT chosen();
            return;
        }
}

void ComparePanel::step(int by)
{
    std::vector<ChartRow> &rows = m_compared.chart.rows;
    const int last = static_cast<int>(rows.size()) - 1;
    if (last < 0)
        return;
    m_current = std::clamp(m_current < 0 ? (by > 0 ? 0 : last) : m_current + by, 0, last);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].isCurrent = static_cast<int>(i) == m_current;
    drawChart();
    const ChartRow &row = rows[static_cast<size_t>(m_current)];
    Q_EMIT told(row.label + QStringLiteral("　") + row.shown.join(u'，'));
    m_scroll->ensureVisible(0, m_current * chartRowHeight(m_compared.chart, choice().kind == CompareKind::Composition) + 40, 0, 60);
}

bool ComparePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_view && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        step(key->key() == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (watched == m_view && enter) {
        chooseRow(m_current);
        return true;
    }
    if (watched == m_table && enter && m_table->currentIndex().isValid()) {
        Q_EMIT m_table->doubleClicked(m_table->currentIndex());
        return true;
    }
    if (watched == m_table && key->matches(QKeySequence::Copy)) {
        copyTable();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ComparePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showChart();
    QWidget::changeEvent(event);
}

} // namespace tieout
