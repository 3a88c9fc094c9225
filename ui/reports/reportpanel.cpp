#include "reports/reportpanel.h"

#include "actions.h"
#include "casesession.h"
#include "common/drawnicon.h"
#include "common/emptystate.h"
#include "reports/reportdelegate.h"
#include "reports/reportmodel.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

namespace tieout {

namespace {

const auto treeKey = QStringLiteral("reports/tree");
const auto sortKey = QStringLiteral("reports/sort");

} // namespace

ReportPanel::ReportPanel(CaseSession &session, const Actions &actions, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new ReportModel(this)), m_delegate(new ReportDelegate(this)),
      m_stack(new QStackedWidget(this)), m_view(new QTreeView(this)), m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("reportPanel"));
    m_top = buildTop();
    buildView(actions);
    m_empty->addAction(actions[Act::ImportFiles]);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildBottom());

    connect(&session, &CaseSession::reportsChanged, this, &ReportPanel::showReports);
    connect(&session.selection(), &Selection::reportChanged, this, &ReportPanel::showCurrent);
    const QSettings settings;
    m_tree->setChecked(settings.value(treeKey, true).toBool());
    m_sort->setCurrentIndex(settings.value(sortKey, 0).toInt());
    setTree(m_tree->isChecked());
    retranslate();
    showReports();
}

QWidget *ReportPanel::buildTop()
{
    auto *top = new QWidget(this);
    m_words = new QLineEdit(top);
    m_words->setObjectName(QStringLiteral("reportWords"));
    m_words->setClearButtonEnabled(true);
    m_sort = new QComboBox(top);
    m_sort->setObjectName(QStringLiteral("reportSort"));
    m_sort->addItems({QString(), QString(), QString(), QString()});
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tree = new QToolButton(top);
    m_tree->setObjectName(QStringLiteral("reportTree"));
    m_tree->setIcon(drawnIcon(Drawing::Tree));
    m_tree->setCheckable(true);
    m_tree->setFocusPolicy(Qt::TabFocus);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_sort, 1);
    line->addWidget(m_tree);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(8, 5, 8, 5);
    layout->setSpacing(4);
    layout->addWidget(m_words);
    layout->addLayout(line);
    connect(m_words, &QLineEdit::textChanged, m_model, &ReportModel::setWords);
    connect(m_words, &QLineEdit::returnPressed, this, &ReportPanel::focusList);
    connect(m_tree, &QToolButton::toggled, this, &ReportPanel::setTree);
    connect(m_sort, &QComboBox::currentIndexChanged, this, [this](int index) {
        QSettings().setValue(sortKey, index);
        m_model->setSort(static_cast<ReportSort>(index));
    });
    return top;
}

void ReportPanel::buildView(const Actions &actions)
{
    m_view->setObjectName(QStringLiteral("reportView"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHeaderHidden(true);
    m_view->setIndentation(12);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const Act act : {Act::OpenOriginal, Act::ReportProperties, Act::NewWindow})
        m_view->addAction(actions[act]);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_following && index.isValid() && !index.data(ReportModel::RegionNodeRole).toBool())
            m_session.showReport(index.data(ReportModel::IdRole).toLongLong());
    });
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex &index) { m_folded.insert(index.data().toString()); });
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &index) { m_folded.remove(index.data().toString()); });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_following = true; });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const QSet<QString> folded = m_folded;
        m_view->expandAll();
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (const QModelIndex region = m_model->index(row, 0); folded.contains(region.data().toString()))
                m_view->collapse(region);
        m_view->setAutoScroll(false); // it would open what is folded
        showCurrent();
        m_view->setAutoScroll(true);
    });
}

QWidget *ReportPanel::buildBottom()
{
    auto *bottom = new QWidget(this);
    m_progressText = new QLabel(bottom);
    m_progress = new QProgressBar(bottom);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    auto *layout = new QVBoxLayout(bottom);
    layout->setContentsMargins(10, 6, 10, 10);
    layout->setSpacing(4);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    return bottom;
}

void ReportPanel::setTree(bool tree)
{
    QSettings().setValue(treeKey, tree);
    m_delegate->setRegionShown(!tree);
    m_view->setRootIsDecorated(tree);
    m_model->setTree(tree);
}

void ReportPanel::showReports()
{
    m_model->setReports(m_session.reports());
    showCurrent();
    showProgress();
}

void ReportPanel::showCurrent()
{
    const QModelIndex index = m_model->find(m_session.selection().reportId());
    m_following = true;
    if (index.isValid() && m_view->currentIndex() != index)
        m_view->setCurrentIndex(index);
    m_following = false;
}

void ReportPanel::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void ReportPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReportPanel::showProgress()
{
    int decided = 0;
    int findings = 0;
    for (const ReportEntry &entry : m_session.reports()) {
        decided += entry.confirmed + entry.dismissed + entry.needsEvidence;
        findings += entry.errors + entry.warnings + entry.roundings + entry.attentions;
    }
    const bool any = !m_session.reports().empty();
    m_stack->setCurrentIndex(any ? 1 : 0);
    m_top->setVisible(any);
    m_progressText->setVisible(any);
    m_progress->setVisible(any);
    m_progressText->setText(tr("Reviewed %1 of %2 findings").arg(decided).arg(findings));
    m_progress->setRange(0, std::max(1, findings));
    m_progress->setValue(decided);
}

void ReportPanel::retranslate()
{
    setAccessibleName(tr("Reports"));
    m_view->setAccessibleName(tr("Reports of the case"));
    m_words->setPlaceholderText(tr("Filter by name or pinyin"));
    m_words->setAccessibleName(tr("Filter the reports by words"));
    const QStringList orders{tr("By region and name"), tr("Newest year first"), tr("Most errors first"), tr("Most open first")};
    for (int i = 0; i < orders.size(); ++i)
        m_sort->setItemText(i, orders[i]);
    m_sort->setAccessibleName(tr("Order of the reports"));
    m_sort->setToolTip(tr("Order of the reports"));
    m_tree->setAccessibleName(tr("Under province, city and county"));
    m_tree->setToolTip(tr("Under province, city and county"));
    m_empty->setText(tr("No reports yet"), tr("Import final-account reports (PDF or text), or drop files or folders anywhere on this window."));
    m_progress->setAccessibleName(tr("Progress of the review"));
    m_model->retranslate();
    showProgress();
}

} // namespace tieout
