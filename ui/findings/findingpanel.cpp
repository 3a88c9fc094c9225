#include "findings/findingpanel.h"

#include "casesession.h"
#include "common/emptystate.h"
#include "common/quietfocus.h"
#include "common/severitystyle.h"
#include "findings/findingcolumns.h"
#include "findings/findingdelegate.h"
#include "findings/findingfilterbar.h"
#include "findings/findingmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace tieout {

FindingPanel::FindingPanel(CaseSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new FindingModel(this)), m_filter(new FindingFilterBar(this)),
      m_stack(new QStackedWidget(this)), m_view(new QTreeView(this)), m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("findingPanel"));
    buildView();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);
    connect(m_filter, &FindingFilterBar::filterChanged, this, [this] { m_model->setFilter(m_filter->filter()); });
    connect(m_filter, &FindingFilterBar::groupingChanged, this, [this] {
        m_model->setGrouping(m_filter->grouping());
        measureColumns();
    });
    connect(m_filter, &FindingFilterBar::scopeChanged, this, [this] {
        load();
        Q_EMIT wholeCaseChanged(showsWholeCase());
    });
    connect(m_filter, &FindingFilterBar::left, this, &FindingPanel::focusList);
    connectSession();
    retranslate();
    load();
}

void FindingPanel::connectSession()
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(400);
    connect(&m_reload, &QTimer::timeout, this, &FindingPanel::load);
    connect(&m_session.selection(), &Selection::reportChanged, this, [this] {
        if (!showsWholeCase())
            load();
    });
    connect(&m_session.selection(), &Selection::changed, this, &FindingPanel::showSelection);
    connect(&m_session, &CaseSession::decisionsChanged, this, [this] { showDecisions(m_session.selection().reportId()); });
    connect(&m_session, &CaseSession::reportDecided, this, &FindingPanel::showDecisions);
    connect(&m_session, &CaseSession::caseChanged, this, &FindingPanel::load);
    const auto offer = [this] { m_filter->offerMateriality(m_session.review() ? m_session.review()->checkSettings().materialityYuan : Decimal(0)); };
    connect(&m_session, &CaseSession::caseChanged, this, [this, offer] {
        offer();
        if (m_session.review())
            connect(m_session.review(), &Review::checkSettingsChanged, this, offer);
    });
    connect(&m_session, &CaseSession::reportListChanged, this, [this] {
        if (showsWholeCase())
            m_reload.start();
    });
}

void FindingPanel::buildView()
{
    m_view->setObjectName(QStringLiteral("findingView"));
    m_view->setModel(m_model);
    keepStillOnFocus(m_view);
    m_view->setItemDelegate(new FindingDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(14);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(FindingModel::SeverityColumn, Qt::AscendingOrder);
    m_columns = new FindingColumns(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!m_following)
            choose(index);
    });
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        // The current row again: back to the number that is wrong.
        const FindingRow *row = m_model->at(index);
        if (row && row->summary.report == m_session.selection().reportId() && row->summary.ordinal == m_session.selection().finding())
            choose(index);
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &FindingPanel::rememberPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FindingPanel::restorePlace);
}

bool FindingPanel::showsWholeCase() const
{
    return m_filter->wholeCase();
}

void FindingPanel::setWholeCase(bool whole)
{
    m_filter->setWholeCase(whole);
}

void FindingPanel::load()
{
    m_reload.stop();
    const auto &report = m_session.selection().report();
    if (showsWholeCase())
        loadCase();
    else
        m_model->setRows(report ? findingRows(*report, m_session.decisions()) : std::vector<FindingRow>());
    QStringList rules;
    for (const FindingRow &row : m_model->rows())
        if (!rules.contains(row.summary.rule))
            rules.append(row.summary.rule);
    m_filter->setRules(rules);
    measureColumns();
    showSelection();
}

void FindingPanel::measureColumns()
{
    m_columns->measure(showsWholeCase() && m_filter->grouping() != FindingGrouping::Report); // the group names it
}

void FindingPanel::loadCase()
{
    std::vector<FindingRow> rows;
    auto summaries = m_session.findingSummaries();
    rows.reserve(summaries.size());
    QHash<qint64, QString> titles;
    for (const ReportEntry &entry : m_session.reports())
        titles.insert(entry.id, reportTitle(entry));
    for (FindingSummary &summary : summaries) {
        Decision decision = m_session.review()->decisions(summary.report).value(summary.key);
        const QString section = summary.section;
        const QString title = titles.value(summary.report);
        rows.push_back({std::move(summary), std::move(decision), title, section, {}});
    }
    m_model->setRows(std::move(rows));
}

void FindingPanel::choose(const QModelIndex &index)
{
    const FindingRow *row = m_model->at(index);
    if (!row)
        return;
    if (row->summary.report == m_session.selection().reportId())
        m_session.selection().chooseFinding(row->summary.ordinal);
    else
        m_session.showReport(row->summary.report, {}, row->summary.ordinal);
}

void FindingPanel::showDecisions(qint64 report)
{
    if (m_session.review())
        m_model->setDecisions(report, m_session.review()->decisions(report));
    showCount();
}

void FindingPanel::rememberPlace()
{
    const FindingRow *current = m_model->at(m_view->currentIndex());
    m_current = current ? FindingPlace{current->summary.report, current->summary.ordinal} : FindingPlace{};
    m_selected.clear();
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        if (const FindingRow *row = m_model->at(index))
            m_selected.push_back({row->summary.report, row->summary.ordinal});
    m_collapsed.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (!m_model->at(index) && !m_view->isExpanded(index))
            m_collapsed.insert(m_model->groupTitle(row));
    }
    m_scroll = m_view->verticalScrollBar()->value();
}

void FindingPanel::restorePlace()
{
    m_following = true;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_model->at(index))
            break;
        m_view->setFirstColumnSpanned(row, {}, true);
        m_view->setExpanded(index, !m_collapsed.contains(m_model->groupTitle(row)));
    }
    m_view->setRootIsDecorated(m_model->rowCount() > 0 && !m_model->at(m_model->index(0, 0)));
    QItemSelection selected;
    for (const FindingPlace &place : m_selected)
        if (const QModelIndex index = m_model->find(place); index.isValid())
            selected.select(index, index);
    if (const QModelIndex index = m_model->find(m_current); index.isValid())
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selected, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->verticalScrollBar()->setValue(m_scroll);
    m_following = false;
    showCount();
}

void FindingPanel::showSelection()
{
    const int finding = m_session.selection().finding();
    if (finding < 0 && showsWholeCase())
        return; // the report that holds the chosen line is still being loaded
    m_following = true;
    const QModelIndex index = finding < 0 ? QModelIndex() : m_model->find({m_session.selection().reportId(), finding});
    if (!index.isValid()) {
        m_view->clearSelection();
        m_view->setCurrentIndex({});
    } else if (m_view->currentIndex().siblingAtColumn(0) != index || !m_view->selectionModel()->isSelected(index)) {
        m_view->setCurrentIndex(index);
    }
    if (index.isValid())
        m_view->scrollTo(index);
    m_following = false;
}

void FindingPanel::showCount()
{
    const bool any = m_session.selection().report() || (showsWholeCase() && !m_session.reports().empty());
    const int all = static_cast<int>(m_model->rows().size());
    const int shown = m_model->shownCount();
    m_filter->setCount(!any ? QString() : shown == all ? tr("Findings: %1").arg(all) : tr("%1 of %2").arg(shown).arg(all));
    m_stack->setCurrentIndex(shown > 0 ? 1 : 0);
    if (!any)
        m_empty->setText(QString(), tr("The findings of the chosen report stand here."));
    else if (all == 0)
        m_empty->setText(tr("No findings"), tr("No contradiction was found; the ledger tells what was checked and what could not be."));
    else
        m_empty->setText(tr("Nothing passes the filter"), tr("Show more severities, another verdict or fewer words."));
}

bool FindingPanel::step(int by, bool openOnly)
{
    QModelIndex index = m_view->currentIndex();
    do {
        index = m_model->neighbour(index, by);
    } while (index.isValid() && openOnly && m_model->at(index)->decision.verdict != Verdict::Open);
    if (!index.isValid())
        return false;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    return true;
}

std::vector<ChosenFindings> FindingPanel::chosen() const
{
    QModelIndexList selected = m_view->selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.internalId(), a.row()) < std::pair(b.internalId(), b.row());
    });
    std::vector<ChosenFindings> out;
    const auto add = [&out](qint64 report, const QString &key) {
        auto known = std::find_if(out.begin(), out.end(), [report](const ChosenFindings &c) { return c.report == report; });
        if (known == out.end())
            known = out.insert(out.end(), {report, {}});
        known->keys.append(key);
    };
    for (const QModelIndex &index : selected)
        if (const FindingRow *row = m_model->at(index))
            add(row->summary.report, row->summary.key);
    const Finding *current = m_session.selection().currentFinding();
    if (out.empty() && current) // chosen elsewhere while the filter hides it
        add(m_session.selection().reportId(), current->key);
    return out;
}

void FindingPanel::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void FindingPanel::focusFilter()
{
    m_filter->focusWords();
}

void FindingPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        measureColumns();
    QWidget::changeEvent(event);
}

void FindingPanel::retranslate()
{
    setAccessibleName(tr("Findings"));
    m_view->setAccessibleName(tr("Findings"));
    m_filter->retranslate();
    m_model->retranslate();
    load(); // places are told in words too
}

} // namespace tieout
