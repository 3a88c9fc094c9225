#include "findings/noticepanel.h"

#include "casesession.h"
#include "common/emptystate.h"
#include "common/quietfocus.h"
#include "findings/noticemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace tieout {

namespace {

/** Makes rows as high as their sentence needs in the width of its column. */
class WholeSentences : public QStyledItemDelegate
{
public:
    explicit WholeSentences(QTreeView *view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem fitted = option;
        fitted.rect = {0, 0, m_view->columnWidth(index.column()), fitted.fontMetrics.height()};
        return QStyledItemDelegate::sizeHint(fitted, index);
    }

private:
    QTreeView *m_view;
};

} // namespace

NoticePanel::NoticePanel(CaseSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new NoticeModel(this)), m_stack(new QStackedWidget(this)),
      m_view(new QTreeView(this)), m_empty(new EmptyState(this))
{
    m_view->setObjectName(QStringLiteral("noticeView"));
    m_view->setModel(m_model);
    keepStillOnFocus(m_view);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setWordWrap(true);
    m_view->setItemDelegateForColumn(NoticeModel::MessageColumn, new WholeSentences(m_view));
    m_view->header()->setSectionResizeMode(NoticeModel::PlaceColumn, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(NoticeModel::MessageColumn, QHeaderView::Stretch); // never sideways
    connect(m_view->header(), &QHeaderView::sectionResized, m_view, &QTreeView::doItemsLayout);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&session.selection(), &Selection::reportChanged, this, [this] {
        m_model->setReport(m_session.selection().report());
        retranslate();
        Q_EMIT counted();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && !m_model->spanAt(index.row()).isEmpty())
            m_session.selection().choosePlaces({m_model->spanAt(index.row())});
    });
    retranslate();
}

int NoticePanel::count() const
{
    return m_model->rowCount();
}

void NoticePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NoticePanel::retranslate()
{
    m_view->setAccessibleName(tr("Notices"));
    m_model->retranslate();
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_empty->setText(QString(), m_session.selection().report()
                                    ? tr("Nothing is known in this report that could not be read. What was not checked, and why, is in the ledger.")
                                    : tr("What the program cannot understand of a report is listed here, so that you can look at it yourself."));
}

} // namespace tieout
