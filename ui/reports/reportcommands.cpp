#include "reports/reportcommands.h"

#include "actions.h"
#include "casesession.h"
#include "reports/reportdialog.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

namespace tieout {

ReportCommands::ReportCommands(CaseSession &session, const Actions &actions, QWidget *window)
    : QObject(window), m_session(session), m_window(window)
{
    connect(actions[Act::OpenOriginal], &QAction::triggered, this, &ReportCommands::openOriginal);
    connect(actions[Act::ReportProperties], &QAction::triggered, this, &ReportCommands::showProperties);
}

void ReportCommands::openOriginal()
{
    const auto &report = m_session.selection().report();
    if (!report)
        return;
    const auto bytes = m_session.caseFile()->sourceBytes(report->id);
    if (!bytes) {
        Q_EMIT failed(bytes.error().text());
        return;
    }
    // The copy in the case is what was checked; the file it came from may have changed since.
    const QString folder = m_originals.filePath(QString::fromLatin1(report->entry.sha256.left(16)));
    const QString path = folder + u'/' + QFileInfo(report->entry.file).fileName();
    if (!QFileInfo::exists(path)) {
        QSaveFile file(path);
        const bool written = QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit();
        if (!written) {
            Q_EMIT failed(tr("The original could not be copied to %1: %2. Free some space there and try again.").arg(path, file.errorString()));
            return;
        }
        QFile::setPermissions(path, QFileDevice::ReadOwner);
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Q_EMIT failed(tr("No program is set up to show %1. Open it yourself from %2.").arg(QFileInfo(path).fileName(), QDir::toNativeSeparators(folder)));
}

void ReportCommands::showProperties()
{
    const qint64 id = m_session.selection().reportId();
    for (const ReportEntry &entry : m_session.reports())
        if (entry.id == id) {
            auto *dialog = new ReportDialog(entry, m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
            return;
        }
}

} // namespace tieout
