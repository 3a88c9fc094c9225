#include "source/findbar.h"

#include "common/drawnicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace tieout {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit(this)), m_count(new QLabel(this)), m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)), m_close(new QToolButton(this))
{
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setClearButtonEnabled(true);
    m_previous->setIcon(drawnIcon(Drawing::Up));
    m_next->setIcon(drawnIcon(Drawing::Down));
    m_close->setIcon(drawnIcon(Drawing::Close));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_count);
    for (QToolButton *button : {m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::searched);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { Q_EMIT stepped(+1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepped(+1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    retranslate();
    hide();
}

void FindBar::open()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    if (!m_words->text().isEmpty())
        Q_EMIT searched(m_words->text());
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

void FindBar::setHits(int current, int count)
{
    m_current = current;
    m_hits = count;
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (m_words->text().isEmpty())
        m_count->clear();
    else
        m_count->setText(count ? tr("%1 of %2").arg(current + 1).arg(count) : tr("Not found"));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return && event->modifiers() & Qt::ShiftModifier)
        Q_EMIT stepped(-1);
    else
        QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindBar::retranslate()
{
    m_words->setPlaceholderText(tr("Search in this report"));
    m_words->setAccessibleName(tr("Words to search for in the source"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_previous, tr("Previous hit"));
    name(m_next, tr("Next hit (Enter)"));
    name(m_close, tr("Close search (Esc)"));
    setHits(m_current, m_hits);
}

} // namespace tieout
