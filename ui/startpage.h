#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;

namespace tieout {

class EmptyState;

/** What the window shows while no case is open: how to begin, and the cases that were open lately. */
class StartPage : public QWidget
{
    Q_OBJECT
public:
    StartPage(const QList<QAction *> &actions, QWidget *parent = nullptr);
    /** Newest first. */
    void setRecent(const QStringList &paths);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &path);

private:
    EmptyState *m_begin;
    QLabel *m_title;
    QListWidget *m_recent;
};

} // namespace tieout
