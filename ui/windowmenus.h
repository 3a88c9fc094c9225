#pragma once

#include <QObject>
#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;
class QMenu;
class QToolBar;

namespace tieout {

class Actions;

/** The menu bar and the toolbar of the window: which action stands where, under which words. */
class WindowMenus : public QObject
{
    Q_OBJECT
public:
    WindowMenus(QMainWindow &window, const Actions &actions, const std::vector<QDockWidget *> &docks);
    void retranslate();
    [[nodiscard]] const std::vector<QMenu *> &menus() const { return m_menus; }
    [[nodiscard]] QMenu *recent() const { return m_recent; }

private:
    QMenu *menu();
    void buildCase();
    void buildReview();
    void buildView(const std::vector<QDockWidget *> &docks);
    void buildToolbar();
    QList<QAction *> choices(QMenu *view, const QStringList &values, const QString &current, void (*choose)(const QString &));

    QMainWindow &m_window;
    const Actions &m_actions;
    std::vector<QMenu *> m_menus; ///< in the order of their titles in retranslate()
    QMenu *m_recent = nullptr;
    QToolBar *m_toolbar = nullptr;
    QList<QAction *> m_languages;
    QList<QAction *> m_appearances;
};

} // namespace tieout
