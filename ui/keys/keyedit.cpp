#include "keys/keyedit.h"

#include <QKeyEvent>

namespace tieout {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_unknown;
}

bool leaves(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Escape;
}

} // namespace

KeyEdit::KeyEdit(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setAttribute(Qt::WA_InputMethodEnabled, false); // a key is wanted, no character
}

void KeyEdit::setKey(const QKeySequence &key)
{
    m_key = key;
    setText(key.toString(QKeySequence::NativeText));
    Q_EMIT keyChanged();
}

bool KeyEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !leaves(*static_cast<QKeyEvent *>(event)))
        event->accept(); // else the window would act on it
    return QLineEdit::event(event);
}

void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    if (leaves(*event)) {
        QLineEdit::keyPressEvent(event);
        event->ignore();
        return;
    }
    if (isModifier(event->key()))
        return;
    const bool clears = event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier;
    setKey(clears ? QKeySequence() : QKeySequence(event->keyCombination()));
}

} // namespace tieout
