#pragma once

#include <QByteArray>

class QMainWindow;
class QDockWidget;

namespace tieout {

/** Where the docks of the window stand, kept from run to run; without a case there are none. */
class WindowLayout
{
public:
    WindowLayout(QMainWindow &window, QDockWidget &reports, QDockWidget &findings, QDockWidget &detail);
    /** Puts the window where it was closed. */
    void restore();
    void save();
    /** Shows the docks as they stood last (`working`), or leaves the whole window to the start page. */
    void setWorking(bool working);

private:
    QMainWindow &m_window;
    QDockWidget &m_reports;
    QDockWidget &m_findings;
    QDockWidget &m_detail;
    QByteArray m_state; ///< of the docks while a case is open
    bool m_working = true;
};

} // namespace tieout
