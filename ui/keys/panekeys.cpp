#include "keys/panekeys.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QKeyEvent>

namespace tieout {

PaneKeys::PaneKeys(QWidget &window, const QList<QWidget *> &acting) : QObject(&window), m_window(window), m_acting(acting)
{
    QApplication::instance()->installEventFilter(this);
}

/** A key is asked for as a shortcut first; accepting it keeps it with the widget that has the focus. */
bool PaneKeys::eventFilter(QObject *watched, QEvent *event)
{
    const QWidget *focus = QApplication::focusWidget();
    if (event->type() != QEvent::ShortcutOverride || watched != focus) // it is passed on to the parents too
        return false;
    const QWidget *window = focus->window();
    if (qobject_cast<const QDockWidget *>(window)) // a pane that floats
        window = window->parentWidget();
    if (window != &m_window || !isTyped(*focus, *static_cast<QKeyEvent *>(event)))
        return false;
    event->accept();
    return true;
}

bool PaneKeys::isTyped(const QWidget &focus, const QKeyEvent &key) const
{
    const bool plain = (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (!plain || key.text().isEmpty() || !key.text().front().isPrint() || &focus == &m_window)
        return false;
    if (qobject_cast<const QComboBox *>(&focus) || qobject_cast<const QAbstractSpinBox *>(&focus))
        return true;
    return std::none_of(m_acting.begin(), m_acting.end(), [&focus](const QWidget *pane) { return pane == &focus || pane->isAncestorOf(&focus); });
}

} // namespace tieout
