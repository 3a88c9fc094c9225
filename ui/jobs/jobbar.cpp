#include "jobs/jobbar.h"

#include "common/drawnicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace tieout {

JobBar::JobBar(QWidget *parent)
    : QWidget(parent), m_what(new QLabel(this)), m_left(new QLabel(this)), m_bar(new QProgressBar(this)), m_cancel(new QToolButton(this))
{
    m_left->setObjectName(QStringLiteral("timeLeft"));
    m_left->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setFixedWidth(180);
    m_bar->setMaximumHeight(14);
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    m_cancel->setIcon(drawnIcon(Drawing::Close));
    m_cancel->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addWidget(m_left);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_what->setText(tr("Stopping…"));
        Q_EMIT cancelled();
    });
    retranslate();
    hide();
}

void JobBar::start(const QString &what, bool cancellable)
{
    m_what->setText(what);
    m_bar->setRange(0, 0);
    m_left->clear();
    m_since.start();
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
    show();
}

void JobBar::progress(int done, int total, const QString &what)
{
    if (m_cancel->isEnabled())
        m_what->setText(m_what->fontMetrics().elidedText(what, Qt::ElideMiddle, 320));
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_left->setText(done > 0 && done < total ? timeLeft(m_since.elapsed() / done * (total - done)) : QString());
}

QString JobBar::timeLeft(qint64 milliseconds)
{
    const qint64 seconds = (milliseconds + 999) / 1000;
    return seconds < 90 ? tr("about %1 s left").arg(seconds) : tr("about %1 min left").arg((seconds + 30) / 60);
}

void JobBar::finish()
{
    hide();
}

void JobBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JobBar::retranslate()
{
    m_cancel->setToolTip(tr("Stop"));
    m_cancel->setAccessibleName(tr("Stop the job"));
    m_bar->setAccessibleName(tr("Progress of the job"));
}

} // namespace tieout
