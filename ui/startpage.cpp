#include "startpage.h"

#include "common/emptystate.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace tieout {

StartPage::StartPage(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_begin(new EmptyState(this)), m_title(new QLabel(this)), m_recent(new QListWidget(this))
{
    for (QAction *action : actions)
        m_begin->addAction(action);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_recent->setObjectName(QStringLiteral("recentCases"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setUniformItemSizes(true);
    m_recent->setMaximumWidth(620);
    m_recent->viewport()->setAutoFillBackground(false);
    auto *list = new QVBoxLayout;
    list->setSpacing(6);
    list->addWidget(m_title);
    list->addWidget(m_recent, 1);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addLayout(list, 3);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 24);
    layout->addWidget(m_begin, 3);
    layout->addLayout(middle, 2);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) { Q_EMIT chosen(item->data(Qt::UserRole).toString()); });
    connect(m_recent, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { Q_EMIT chosen(item->data(Qt::UserRole).toString()); });
    retranslate();
}

void StartPage::setRecent(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(QStringLiteral("%1    —    %2").arg(file.completeBaseName(), QDir::toNativeSeparators(file.path())), m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
    }
    m_title->setVisible(!paths.isEmpty());
    m_recent->setVisible(!paths.isEmpty());
}

void StartPage::retranslate()
{
    m_begin->setText(tr("Check final-account reports"),
                     tr("Import reports as PDF or text: every figure is tied out against the tables and the rest of the report. "
                        "Contradictions are marked in the source, and you say of each what it is."));
    m_title->setText(tr("Recent cases"));
    m_recent->setAccessibleName(tr("Recent cases"));
}

} // namespace tieout
