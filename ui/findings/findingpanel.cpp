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
#include <numeric>

namespace tieout {

namespace {

/** Below this the sentence of a finding says nothing. */
constexpr int sentenceWidth = 260;

/** How wide a column stands by itself at most, in pixels. */
int widest(int column)
{
    return column == FindingModel::RuleColumn ? 150 : column == FindingModel::PlaceColumn ? 110 : 126;
}

} // namespace

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
    m_view->header()->setSectionResizeMode(FindingModel::MessageColumn, QHeaderView::Stretch);
    m_view->header()->setMinimumSectionSize(48);
    m_view->header()->setTextElideMode(Qt::ElideRight);
    connect(m_view->header(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_fitting && width > 0 && static_cast<size_t>(column) < m_widths.size())
            m_widths[static_cast<size_t>(column)] = width;
    });
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
    measureColumns();
    showCount();
}

void FindingPanel::measureColumns()
{
    m_fitting = true;
    m_widths.assign(FindingModel::ColumnCount, 0);
    m_view->setColumnHidden(FindingModel::RuleColumn, false);
    for (int column = 0; column < FindingModel::ColumnCount; ++column)
        if (column != FindingModel::MessageColumn) {
            m_view->resizeColumnToContents(column);
            m_widths[static_cast<size_t>(column)] = std::min(m_view->columnWidth(column), widest(column));
        }
    int word = 0; // any verdict may come to stand in the column
    for (int i = 0; i < 3; ++i)
        word = std::max(word, m_view->fontMetrics().horizontalAdvance(verdictLabel(static_cast<Verdict>(i))));
    int &verdicts = m_widths[FindingModel::VerdictColumn];
    verdicts = std::max(verdicts, word + FindingDelegate::shapeWidth());
    m_fitting = false;
    fitColumns();
}

void FindingPanel::fitColumns()
{
    if (m_widths.empty())
        return;
    // The sentence takes what the others leave; where that is too little, they are cut first and the
    // check, which the detail names as well, goes altogether.
    std::vector<int> widths = m_widths;
    widths[FindingModel::MessageColumn] = sentenceWidth;
    int missing = std::accumulate(widths.begin(), widths.end(), 0) - m_view->viewport()->width();
    const auto cut = [&](int column, int least) {
        int &width = widths[static_cast<size_t>(column)];
        const int by = std::clamp(missing, 0, std::max(0, width - least));
        width -= by;
        missing -= by;
    };
    const auto header = [this](int column) { return m_view->header()->sectionSizeHint(column); };
    const int rule = m_view->fontMetrics().averageCharWidth() * 14;
    cut(FindingModel::RuleColumn, rule);
    const auto amounts = {FindingModel::DifferenceColumn, FindingModel::ExpectedColumn, FindingModel::StatedColumn};
    for (const int column : amounts)
        cut(column, std::max(64, header(column)));
    cut(FindingModel::RuleColumn, 0);
    for (const int column : amounts)
        cut(column, 60);
    cut(FindingModel::PlaceColumn, header(FindingModel::PlaceColumn));
    m_fitting = true;
    const bool narrow = widths[FindingModel::RuleColumn] < std::min(rule, m_widths[FindingModel::RuleColumn]);
    m_view->setColumnHidden(FindingModel::RuleColumn, narrow);
    for (int column = 0; column < FindingModel::ColumnCount; ++column)
        if (column != FindingModel::MessageColumn && !m_view->isColumnHidden(column))
            m_view->setColumnWidth(column, widths[static_cast<size_t>(column)]);
    m_fitting = false;
}

bool FindingPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
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
    measureColumns();
}

} // namespace tieout
