#include "jobs/importpanel.h"

#include "common/emptystate.h"
#include "jobs/importmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace tieout {

ImportPanel::ImportPanel(QWidget *parent)
    : QWidget(parent), m_model(new ImportModel(this)), m_summary(new QLabel(this)), m_view(new QTreeView(this)),
      m_empty(new EmptyState(this))
{
    m_summary->setContentsMargins(12, 6, 12, 6);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_view->setObjectName(QStringLiteral("importView"));
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->setStretchLastSection(false);
    for (const int column : {ImportModel::FileColumn, ImportModel::ReasonColumn})
        m_view->header()->setSectionResizeMode(column, QHeaderView::Stretch); // never sideways
    m_view->header()->setSectionResizeMode(ImportModel::OutcomeColumn, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    retranslate();
}

void ImportPanel::start()
{
    m_model->clear();
    retranslate();
}

void ImportPanel::add(const ImportResult &result)
{
    m_model->add(result);
    retranslate();
}

int ImportPanel::failures() const
{
    return m_model->count(ImportOutcome::Failed);
}

QString ImportPanel::summary() const
{
    QStringList parts{tr("Imported: %1").arg(m_model->count(ImportOutcome::Added))};
    if (const int there = m_model->count(ImportOutcome::AlreadyThere))
        parts.append(tr("already in the case: %1").arg(there));
    if (const int failed = failures())
        parts.append(tr("not imported: %1").arg(failed));
    if (const int cancelled = m_model->count(ImportOutcome::Cancelled))
        parts.append(tr("cancelled: %1").arg(cancelled));
    return parts.join(tr(", "));
}

void ImportPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportPanel::retranslate()
{
    m_view->setAccessibleName(tr("Outcome of the import"));
    const bool any = m_model->rowCount() > 0;
    m_summary->setText(summary());
    m_summary->setVisible(any);
    m_view->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(QString(), tr("Nothing imported in this session yet."));
    m_model->retranslate();
}

} // namespace tieout
