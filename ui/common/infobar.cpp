#include "common/infobar.h"

#include "common/drawnicon.h"
#include "common/severitystyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace tieout {

InfoBar::InfoBar(QWidget *parent)
    : QFrame(parent), m_layout(new QHBoxLayout(this)), m_sign(new QLabel(this)), m_sentence(new QLabel(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("infoBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setFocusPolicy(Qt::NoFocus);
    m_close->setIcon(drawnIcon(Drawing::Close));
    m_close->setAutoRaise(true);
    m_layout->setContentsMargins(12, 6, 8, 6);
    m_layout->addWidget(m_sign);
    m_layout->addWidget(m_sentence, 1);
    m_layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    m_close->setAccessibleName(tr("Close"));
    hide();
}

void InfoBar::tell(const QString &sentence, bool problem)
{
    qDeleteAll(m_offers);
    m_offers.clear();
    m_sign->setPixmap(severityIcon(problem ? Severity::Error : Severity::Attention, palette()).pixmap(16, 16));
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    show();
}

void InfoBar::offer(const QString &text, std::function<void()> action)
{
    auto *button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, [action = std::move(action)] { action(); });
    m_layout->insertWidget(m_layout->count() - 1, button);
    m_offers.append(button);
}

QString InfoBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void InfoBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_close->setAccessibleName(tr("Close"));
    QFrame::changeEvent(event);
}

} // namespace tieout
