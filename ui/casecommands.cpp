#include "casecommands.h"

#include "actions.h"
#include "casesession.h"
#include "common/infobar.h"
#include "jobs/importpanel.h"
#include "jobs/jobbar.h"

#include <QAction>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace tieout {

namespace {

const auto recentKey = QStringLiteral("cases/recent");
const auto folderKey = QStringLiteral("cases/folder");
const auto sampleFolder = QStringLiteral(":/tieout/samples");

QString lastFolder()
{
    return QSettings().value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
}

QString withEnding(const QString &path, const QString &ending)
{
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

/** `folder/name.tieout`, numbered until it is free. */
QString freePath(const QString &folder, const QString &name)
{
    for (int n = 1;; ++n) {
        const QString number = n == 1 ? QString() : QStringLiteral(" %1").arg(n);
        const QString path = QStringLiteral("%1/%2%3.tieout").arg(folder, name, number);
        if (!QFileInfo::exists(path))
            return path;
    }
}

} // namespace

QString untitledFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder;
}

CaseCommands::CaseCommands(CaseSession &session, const Actions &actions, InfoBar &info, JobBar &job, ImportPanel &imports,
                           QWidget *window)
    : QObject(window), m_session(session), m_info(info), m_job(job), m_imports(imports), m_window(window)
{
    const auto on = [this, &actions](Act act, auto slot) { connect(actions[act], &QAction::triggered, this, slot); };
    on(Act::NewCase, &CaseCommands::newCase);
    on(Act::OpenCase, &CaseCommands::chooseCase);
    on(Act::OpenSample, &CaseCommands::openSample);
    on(Act::ImportFiles, &CaseCommands::chooseFiles);
    on(Act::ImportFolder, &CaseCommands::chooseFolder);
    on(Act::SaveAs, &CaseCommands::saveAs);
    connect(actions[Act::CloseCase], &QAction::triggered, &session, &CaseSession::close);
    connect(&job, &JobBar::cancelled, &m_import, &ImportJob::cancel);
    connect(&m_import, &ImportJob::progressed, &job, &JobBar::progress);
    connect(&m_import, &ImportJob::fileDone, this, [this](const ImportResult &result) {
        m_imports.add(result);
        if (result.outcome == ImportOutcome::Added)
            m_session.refreshReports();
    });
    connect(&m_import, &ImportJob::finished, this, &CaseCommands::importDone);
}

void CaseCommands::tell(const Message &error)
{
    m_info.tell(error.text(), true);
}

void CaseCommands::remember(const QString &path)
{
    QStringList recent = recentCases();
    recent.removeAll(path);
    recent.prepend(path);
    QSettings settings;
    settings.setValue(recentKey, recent.mid(0, 10));
    if (QFileInfo(path).path() != untitledFolder())
        settings.setValue(folderKey, QFileInfo(path).path());
}

QStringList CaseCommands::recentCases()
{
    QStringList recent = QSettings().value(recentKey).toStringList();
    recent.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return recent;
}

void CaseCommands::fillRecentMenu(QMenu *menu)
{
    menu->clear();
    for (const QString &path : recentCases()) {
        QAction *action = menu->addAction(QFileInfo(path).completeBaseName().replace(u'&', QLatin1String("&&")));
        action->setToolTip(path);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openCase(path); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("(none)"))->setEnabled(false);
}

bool CaseCommands::openCase(const QString &path)
{
    if (m_import.isRunning()) {
        m_info.tell(tr("An import is running. Wait for it or stop it before changing the case."), true);
        return false;
    }
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Status opened = m_session.open(absolute);
    if (!opened) {
        tell(opened.error());
        return false;
    }
    m_info.hide();
    remember(absolute);
    if (!m_session.reports().empty())
        m_session.showReport(m_session.reports().front().id);
    return true;
}

bool CaseCommands::createCase(const QString &path)
{
    const Status created = m_session.create(path);
    if (!created) {
        tell(created.error());
        return false;
    }
    m_info.hide();
    remember(path);
    return true;
}

void CaseCommands::newCase()
{
    const QString chosen = QFileDialog::getSaveFileName(m_window, tr("New case"), lastFolder() + u'/' + tr("Audit case") + QStringLiteral(".tieout"),
                                                        tr("Tieout cases (*.tieout)"));
    if (chosen.isEmpty())
        return;
    const QString path = withEnding(chosen, QStringLiteral(".tieout"));
    if (QFileInfo::exists(path)) { // the person has agreed to replace it; what was there goes to the trash
        if (!QFile::moveToTrash(path)) {
            m_info.tell(tr("%1 exists and could not be moved to the trash. Choose another name.").arg(path), true);
            return;
        }
    }
    createCase(path);
}

void CaseCommands::chooseCase()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open case"), lastFolder(), tr("Tieout cases (*.tieout)"));
    if (!path.isEmpty())
        openCase(path);
}

void CaseCommands::chooseFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(m_window, tr("Import reports"), QSettings().value(QStringLiteral("import/folder")).toString(),
                                                            tr("Final-account reports (*.pdf *.txt);;All files (*)"));
    if (files.isEmpty())
        return;
    QSettings().setValue(QStringLiteral("import/folder"), QFileInfo(files.front()).path());
    import(files);
}

void CaseCommands::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(m_window, tr("Import a folder"), QSettings().value(QStringLiteral("import/folder")).toString());
    if (folder.isEmpty())
        return;
    QSettings().setValue(QStringLiteral("import/folder"), folder);
    import({folder});
}

void CaseCommands::import(const QStringList &paths)
{
    if (m_import.isRunning()) {
        m_info.tell(tr("An import is running. Wait for it or stop it before starting another."), true);
        return;
    }
    const QStringList files = reportFiles(paths);
    if (files.isEmpty()) {
        m_info.tell(tr("No reports found there. Reports are .pdf or .txt files."), true);
        return;
    }
    if (!m_session.isOpen()) {
        const QString name = tr("Untitled %1").arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmm")));
        if (!createCase(freePath(untitledFolder(), name)))
            return;
    }
    m_imports.start();
    m_job.start(tr("Importing…"), true);
    m_import.start(m_session.path(), files);
}

void CaseCommands::importDone()
{
    m_job.finish();
    m_session.refreshReports();
    const int failures = m_imports.failures();
    if (QFileInfo(m_session.path()).path() == untitledFolder() && m_session.isOpen()) {
        m_info.tell(tr("%1. The case has no place of your own yet; it is kept in the program's data folder.").arg(m_imports.summary()), failures > 0);
        m_info.offer(tr("Save case as…"), [this] { saveAs(); });
    } else {
        m_info.tell(m_imports.summary(), failures > 0);
    }
    if (m_session.selection().reportId() == 0 && !m_session.reports().empty())
        m_session.showReport(m_session.reports().front().id);
    Q_EMIT imported(failures);
}

QStringList CaseCommands::sampleFiles()
{
    QStringList files;
    for (const QFileInfo &file : QDir(sampleFolder).entryInfoList(QDir::Files, QDir::Name))
        if (file.suffix() == QLatin1String("txt") || file.suffix() == QLatin1String("pdf"))
            files.append(file.filePath());
    return files;
}

void CaseCommands::openSample()
{
    const QString path = untitledFolder() + u'/' + tr("Sample case") + QStringLiteral(".tieout");
    if (QFileInfo::exists(path)) {
        openCase(path);
        return;
    }
    if (createCase(path))
        import(sampleFiles());
}

void CaseCommands::saveAs()
{
    if (!m_session.isOpen())
        return;
    const QString chosen = QFileDialog::getSaveFileName(m_window, tr("Save case as"), lastFolder() + u'/' + m_session.name() + QStringLiteral(".tieout"),
                                                        tr("Tieout cases (*.tieout)"));
    if (chosen.isEmpty())
        return;
    const QString path = withEnding(chosen, QStringLiteral(".tieout"));
    if (QFileInfo(path) == QFileInfo(m_session.path()))
        return;
    const Status saved = m_session.caseFile()->saveCopy(path);
    if (!saved) {
        tell(saved.error());
        return;
    }
    const qint64 report = m_session.selection().reportId();
    const int finding = m_session.selection().finding();
    if (openCase(path) && report)
        m_session.showReport(report, {}, finding);
}

} // namespace tieout
