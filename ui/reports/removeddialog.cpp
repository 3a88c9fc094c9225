#include "reports/removeddialog.h"

#include "casesession.h"
#include "common/emptystate.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tieout {

RemovedDialog::RemovedDialog(CaseSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_list(new QListWidget(this)), m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("removedDialog"));
    setWindowTitle(tr("Reports taken out of the case"));
    resize(520, 320);
    m_list->setObjectName(QStringLiteral("removedReports"));
    m_list->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_back = buttons->addButton(tr("&Bring back"), QDialogButtonBox::ActionRole);
    m_back->setObjectName(QStringLiteral("bringBack"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &RemovedDialog::bringBack);
    connect(m_list, &QListWidget::itemActivated, this, &RemovedDialog::bringBack);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_back->setEnabled(row >= 0); });
    auto *layout = new QVBoxLayout(this);
    m_empty->setText(QString(), tr("No report was taken out of this case."));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(buttons);
    refresh();
}

void RemovedDialog::refresh()
{
    m_list->clear();
    const auto removed = m_session.caseFile()->removedReports();
    if (removed)
        for (const ReportEntry &entry : *removed) {
            const QString name = entry.department.isEmpty() ? QFileInfo(entry.file).fileName() : entry.department;
            auto *item = new QListWidgetItem(tr("%1 %2, taken out %3").arg(name).arg(entry.fiscalYear).arg(entry.removed.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))), m_list);
            item->setData(Qt::UserRole, entry.id);
        }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    const bool any = m_list->count() > 0;
    m_back->setEnabled(any);
    m_list->setVisible(any);
    m_empty->setVisible(!any);
}

void RemovedDialog::bringBack()
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        m_session.review()->setRemoved(item->data(Qt::UserRole).toLongLong(), false);
        refresh();
    }
}

} // namespace tieout
