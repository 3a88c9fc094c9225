#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;
class QAction;

namespace tieout {

/** What a pane shows when it has nothing to show: a title, a helpful sentence, perhaps buttons. */
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setText(const QString &title, const QString &sentence);
    /** A button for the action; the first one added stands out. */
    void addAction(QAction *action);

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QVBoxLayout *m_buttons;
};

} // namespace tieout
