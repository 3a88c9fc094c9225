#include "reports/reportpanel.h"

#include "casesession.h"
#include "common/emptystate.h"
#include "reports/reportdelegate.h"
#include "reports/reportmodel.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tieout {

ReportPanel::ReportPanel(CaseSession &session, QAction *importAction, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new ReportModel(this)), m_proxy(new QSortFilterProxyModel(this)),
      m_words(new QLineEdit(this)), m_stack(new QStackedWidget(this)), m_view(new QListView(this)),
      m_empty(new EmptyState(this)), m_progressText(new QLabel(this)), m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("reportPanel"));
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterRole(ReportModel::SearchRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_words->setObjectName(QStringLiteral("reportWords"));
    m_words->setClearButtonEnabled(true);
    m_view->setObjectName(QStringLiteral("reportView"));
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new ReportDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_empty->addAction(importAction);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 5, 8, 5);
    top->addWidget(m_words);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(10, 6, 10, 10);
    bottom->setSpacing(4);
    bottom->addWidget(m_progressText);
    bottom->addWidget(m_progress);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    layout->addLayout(bottom);

    connect(m_words, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_words, &QLineEdit::returnPressed, this, &ReportPanel::focusList);
    connect(&session, &CaseSession::reportsChanged, this, &ReportPanel::showReports);
    connect(&session.selection(), &Selection::reportChanged, this, &ReportPanel::showCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_following && index.isValid())
            m_session.showReport(index.data(ReportModel::IdRole).toLongLong());
    });
    retranslate();
}

void ReportPanel::showReports()
{
    m_following = true;
    m_model->setReports(m_session.reports());
    m_following = false;
    showCurrent();
    retranslate();
}

void ReportPanel::showCurrent()
{
    const int row = m_model->rowOf(m_session.selection().reportId());
    m_following = true;
    const QModelIndex index = row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row));
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

void ReportPanel::retranslate()
{
    setAccessibleName(tr("Reports"));
    m_view->setAccessibleName(tr("Reports of the case"));
    m_words->setPlaceholderText(tr("Filter reports"));
    m_words->setAccessibleName(tr("Filter the reports by words"));
    m_empty->setText(tr("No reports yet"), tr("Import final-account reports (PDF or text), or drop files or folders anywhere on this window."));
    m_model->retranslate();
    int decided = 0;
    int findings = 0;
    for (const ReportEntry &entry : m_session.reports()) {
        decided += entry.confirmed + entry.dismissed;
        findings += entry.confirmed + entry.dismissed + entry.open;
    }
    const bool any = !m_session.reports().empty();
    m_stack->setCurrentIndex(any ? 1 : 0);
    m_words->setVisible(any);
    m_progressText->setVisible(any);
    m_progress->setVisible(any);
    m_progressText->setText(tr("Reviewed %1 of %2 findings").arg(decided).arg(findings));
    m_progress->setAccessibleName(tr("Progress of the review"));
    m_progress->setRange(0, std::max(1, findings));
    m_progress->setValue(decided);
}

} // namespace tieout
