#include "windowlayout.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>

namespace tieout {

namespace {

constexpr int layoutVersion = 1;

} // namespace

WindowLayout::WindowLayout(QMainWindow &window, QDockWidget &reports, QDockWidget &findings, QDockWidget &detail)
    : m_window(window), m_reports(reports), m_findings(findings), m_detail(detail)
{
}

void WindowLayout::restore()
{
    const QSettings settings;
    m_window.resize(QSize(1440, 900).boundedTo(m_window.screen()->availableGeometry().size()));
    m_window.restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_state = settings.value(QStringLiteral("window/docks")).toByteArray();
}

void WindowLayout::save()
{
    if (m_working)
        m_state = m_window.saveState(layoutVersion);
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), m_window.saveGeometry());
    settings.setValue(QStringLiteral("window/docks"), m_state);
}

void WindowLayout::setWorking(bool working)
{
    if (working == m_working)
        return;
    if (!working && m_window.isVisible())
        m_state = m_window.saveState(layoutVersion);
    m_working = working;
    for (QDockWidget *dock : {&m_reports, &m_findings, &m_detail}) {
        dock->setVisible(working);
        dock->toggleViewAction()->setEnabled(working);
    }
    if (!working || m_window.restoreState(m_state, layoutVersion))
        return;
    m_window.resizeDocks({&m_reports}, {270}, Qt::Horizontal);
    m_window.resizeDocks({&m_findings, &m_detail}, {800, 360}, Qt::Horizontal);
    m_window.resizeDocks({&m_findings}, {340}, Qt::Vertical);
}

} // namespace tieout
