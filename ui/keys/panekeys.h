#pragma once

#include <QList>
#include <QObject>

class QKeyEvent;
class QWidget;

namespace tieout {

/** Which keys belong to the window in which pane: its plain letters act only where a finding is looked at. */
class PaneKeys : public QObject
{
    Q_OBJECT
public:
    /** `acting`: the panes in which plain letters are commands; elsewhere lists and boxes are searched by them. */
    PaneKeys(QWidget &window, const QList<QWidget *> &acting);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isTyped(const QWidget &focus, const QKeyEvent &key) const;

    QWidget &m_window;
    QList<QWidget *> m_acting;
};

} // namespace tieout
