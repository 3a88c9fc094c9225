#include "findings/findingpanel.h"

#include "casesession.h"
#include "common/emptystate.h"
#include "common/severitystyle.h"
#include "findings/findingdelegate.h"
#include "findings/findingmodel.h"
#include "findings/findingproxymodel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

namespace tieout {

FindingPanel::FindingPanel(CaseSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new FindingModel(this)), m_proxy(new FindingProxyModel(this)),
      m_stack(new QStackedWidget(this)), m_view(new QTreeView(this)), m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("findingPanel"));
    m_proxy->setSourceModel(m_model);
    buildView();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildFilter());
    layout->addWidget(m_stack, 1);

    connect(&session.selection(), &Selection::reportChanged, this, &FindingPanel::showReport);
    connect(&session.selection(), &Selection::changed, this, &FindingPanel::showSelection);
    connect(&session, &CaseSession::decisionsChanged, this, [this] {
        m_model->setDecisions(m_session.decisions());
        showCount();
    });
    retranslate();
    showReport();
}

void FindingPanel::buildView()
{
    m_view->setObjectName(QStringLiteral("findingView"));
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new FindingDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(FindingModel::SeverityColumn, Qt::AscendingOrder);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionsMovable(true);
    m_view->header()->moveSection(FindingModel::RuleColumn, FindingModel::ColumnCount - 1);
    m_view->header()->moveSection(m_view->header()->visualIndex(FindingModel::VerdictColumn), 1);
    m_view->viewport()->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!m_following && index.isValid())
            m_session.selection().chooseFinding(m_proxy->mapToSource(index).row());
    });
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        // The current row again: back to the number that is wrong.
        if (m_proxy->mapToSource(index).row() == m_session.selection().finding())
            m_session.selection().chooseFinding(m_session.selection().finding());
    });
}

QWidget *FindingPanel::buildFilter()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 5, 8, 5);
    layout->setSpacing(4);
    for (size_t i = 0; i < m_severities.size(); ++i) {
        const auto severity = static_cast<Severity>(i);
        auto *button = new QToolButton(bar);
        button->setObjectName(QStringLiteral("filter-") + severityId(severity));
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::toggled, this, [this, severity](bool on) {
            m_proxy->setSeverityShown(severity, on);
            showCount();
        });
        m_severities[i] = button;
        layout->addWidget(button);
    }
    m_verdict = new QComboBox(bar);
    m_verdict->setObjectName(QStringLiteral("filterVerdict"));
    for (int i = 0; i < 4; ++i)
        m_verdict->addItem(QString());
    connect(m_verdict, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_proxy->setVerdict(index > 0 ? std::optional(static_cast<Verdict>(index - 1)) : std::nullopt);
        showCount();
    });
    m_words = new QLineEdit(bar);
    m_words->setObjectName(QStringLiteral("filterWords"));
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_proxy->setWords(words);
        showCount();
    });
    connect(m_words, &QLineEdit::returnPressed, this, &FindingPanel::focusList);
    m_count = new QLabel(bar);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    layout->addSpacing(6);
    layout->addWidget(m_verdict);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_count);
    return bar;
}

void FindingPanel::showReport()
{
    m_following = true;
    m_model->setReport(m_session.selection().report());
    m_model->setDecisions(m_session.decisions());
    m_following = false;
    for (int column = 0; column < FindingModel::ColumnCount; ++column)
        if (column != FindingModel::MessageColumn) {
            m_view->resizeColumnToContents(column);
            m_view->setColumnWidth(column, std::clamp(m_view->columnWidth(column), 60, column == FindingModel::RuleColumn ? 200 : 126));
        }
    fitMessages();
    showCount();
}

void FindingPanel::fitMessages()
{
    // The sentence takes what the others leave, but never so little that it says nothing.
    int others = 0;
    for (int column = 0; column < FindingModel::ColumnCount; ++column)
        if (column != FindingModel::MessageColumn)
            others += m_view->columnWidth(column);
    m_view->setColumnWidth(FindingModel::MessageColumn, std::max(280, m_view->viewport()->width() - others));
}

bool FindingPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitMessages();
    return QWidget::eventFilter(watched, event);
}

void FindingPanel::showSelection()
{
    const int finding = m_session.selection().finding();
    m_following = true;
    const QModelIndex index = finding < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(finding, 0));
    if (!index.isValid()) {
        m_view->clearSelection();
        m_view->setCurrentIndex({});
    } else if (m_view->currentIndex().row() != index.row() || !m_view->selectionModel()->isRowSelected(index.row(), {})) {
        m_view->setCurrentIndex(index);
    }
    if (index.isValid())
        m_view->scrollTo(index);
    m_following = false;
}

void FindingPanel::showCount()
{
    const auto &report = m_session.selection().report();
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    m_count->setText(!report ? QString() : shown == all ? tr("Findings: %1").arg(all) : tr("%1 of %2").arg(shown).arg(all));
    m_stack->setCurrentIndex(shown > 0 ? 1 : 0);
    if (!report)
        m_empty->setText(QString(), tr("The findings of the chosen report stand here."));
    else if (all == 0)
        m_empty->setText(tr("No findings"), tr("No contradiction was found; the ledger tells what was checked and what could not be."));
    else
        m_empty->setText(tr("Nothing passes the filter"), tr("Show more severities, another verdict or fewer words."));
}

bool FindingPanel::step(int by, bool openOnly)
{
    const QModelIndex current = m_view->currentIndex();
    int row = current.isValid() ? current.row() : (by > 0 ? -1 : m_proxy->rowCount());
    for (row += by; row >= 0 && row < m_proxy->rowCount(); row += by) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (openOnly && index.data(FindingModel::VerdictRole).toInt() != static_cast<int>(Verdict::Open))
            continue;
        m_view->setCurrentIndex(index);
        return true;
    }
    return false;
}

QStringList FindingPanel::chosenKeys() const
{
    QStringList keys;
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows)
        keys.append(m_model->keyAt(m_proxy->mapToSource(row).row()));
    const Finding *current = m_session.selection().currentFinding();
    if (keys.isEmpty() && current) // chosen elsewhere while the filter hides it
        keys.append(current->key);
    return keys;
}

void FindingPanel::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void FindingPanel::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindingPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindingPanel::retranslate()
{
    setAccessibleName(tr("Findings"));
    m_view->setAccessibleName(tr("Findings"));
    for (size_t i = 0; i < m_severities.size(); ++i) {
        const QString word = severityLabel(static_cast<Severity>(i));
        m_severities[i]->setText(word);
        m_severities[i]->setIcon(severityIcon(static_cast<Severity>(i), palette()));
        m_severities[i]->setToolTip(tr("Show or hide: %1").arg(word));
        m_severities[i]->setAccessibleName(tr("Show or hide: %1").arg(word));
    }
    m_verdict->setAccessibleName(tr("Verdicts shown"));
    m_verdict->setItemText(0, tr("All verdicts"));
    for (int i = 0; i < 3; ++i)
        m_verdict->setItemText(i + 1, verdictLabel(static_cast<Verdict>(i)));
    m_words->setPlaceholderText(tr("Filter by words"));
    m_words->setAccessibleName(tr("Filter the findings by words"));
    m_words->setToolTip(tr("Words that must occur in a finding (Ctrl+Shift+F)"));
    m_model->retranslate();
    showCount();
}

} // namespace tieout
