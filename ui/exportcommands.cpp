#include "exportcommands.h"

#include "actions.h"
#include "case/exportcase.h"
#include "case/exportmemo.h"
#include "casesession.h"
#include "common/infobar.h"
#include "jobs/jobbar.h"
#include "memo/memodialog.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace tieout {

namespace {

const auto folderKey = QStringLiteral("export/folder");

QString lastFolder()
{
    return QSettings().value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
}

} // namespace

ExportCommands::ExportCommands(CaseSession &session, const Actions &actions, InfoBar &info, JobBar &job, QWidget *window)
    : QObject(window), m_session(session), m_actions(actions), m_info(info), m_job(job), m_window(window)
{
    const auto on = [this](Act act, auto slot) { connect(m_actions[act], &QAction::triggered, this, slot); };
    on(Act::ExportMemo, &ExportCommands::previewMemo);
    on(Act::ExportXlsx, [this] { chooseCaseFile(static_cast<int>(ExportFormat::Xlsx), QStringLiteral(".xlsx"), tr("Workbook (*.xlsx)")); });
    on(Act::ExportCsv, &ExportCommands::chooseTableFolder);
    on(Act::ExportJson, [this] { chooseCaseFile(static_cast<int>(ExportFormat::Json), QStringLiteral(".json"), tr("JSON (*.json)")); });
    on(Act::ExportSarif, [this] { chooseCaseFile(static_cast<int>(ExportFormat::Sarif), QStringLiteral(".sarif"), tr("SARIF (*.sarif)")); });
    on(Act::ExportAnnotated, &ExportCommands::chooseAnnotatedFile);
    connect(&m_export, &ExportJob::written, this, &ExportCommands::tellDone);
    connect(&job, &JobBar::cancelled, &m_export, &ExportJob::cancel);
    connect(&m_export, &ExportJob::progressed, this, [this](int done, int total) { m_job.progress(done, total, tr("Reading the reports…")); });
    connect(&m_export, &ExportJob::failed, this, [this](const QString &sentence) {
        end();
        m_info.tell(sentence, true);
        Q_EMIT finished({});
    });
    connect(&m_export, &ExportJob::stopped, this, [this](const QString &path) {
        end();
        m_info.tell(tr("Stopped; %1 was not written.").arg(QFileInfo(path).fileName()), false);
        Q_EMIT finished({});
    });
    connect(&session, &CaseSession::caseChanged, this, &ExportCommands::updateState);
    connect(&session.selection(), &Selection::reportChanged, this, &ExportCommands::updateState);
    updateState();
}

void ExportCommands::updateState()
{
    const bool ready = m_session.isOpen() && !m_export.isRunning();
    for (const Act act : {Act::ExportMemo, Act::ExportXlsx, Act::ExportCsv, Act::ExportJson, Act::ExportSarif})
        m_actions[act]->setEnabled(ready);
    const auto &report = m_session.selection().report();
    m_actions[Act::ExportAnnotated]->setEnabled(ready && report && report->report->document->kind == SourceKind::Pdf);
}

void ExportCommands::previewMemo()
{
    auto *dialog = new MemoDialog(m_session, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MemoDialog::exportAsked, this, &ExportCommands::chooseMemoFile);
    dialog->open();
}

void ExportCommands::chooseMemoFile(const MemoRequest &request)
{
    const QString name = lastFolder() + u'/' + m_session.name() + u' ' + memoFormName(request.form) + QStringLiteral(".pdf");
    const QString chosen = QFileDialog::getSaveFileName(m_window, tr("Export"), name, tr("PDF (*.pdf);;Word document (*.docx);;Web page (*.html)"));
    if (!chosen.isEmpty())
        writeMemoTo(request, memoFileOf(chosen) ? chosen : chosen + QStringLiteral(".pdf"));
}

void ExportCommands::writeMemoTo(const MemoRequest &request, const QString &path)
{
    start(path, [request, path](Progress &progress) { return writeMemo(request, path, progress); });
}

void ExportCommands::chooseCaseFile(int format, const QString &ending, const QString &filter)
{
    QString chosen = QFileDialog::getSaveFileName(m_window, tr("Export"), lastFolder() + u'/' + m_session.name() + ending, filter);
    if (chosen.isEmpty())
        return;
    if (!chosen.endsWith(ending, Qt::CaseInsensitive))
        chosen += ending;
    writeCaseTo(format, chosen);
}

void ExportCommands::writeCaseTo(int format, const QString &path)
{
    start(path, [casePath = m_session.path(), format, path](Progress &progress) { return exportCase(casePath, static_cast<ExportFormat>(format), path, progress); });
}

void ExportCommands::chooseTableFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(m_window, tr("Folder for the tables"), lastFolder());
    if (!folder.isEmpty())
        writeCaseTo(static_cast<int>(ExportFormat::Csv), QDir(folder).filePath(m_session.name() + QStringLiteral(" CSV")));
}

void ExportCommands::chooseAnnotatedFile()
{
    const auto report = m_session.selection().report();
    if (!report)
        return;
    const QString name = QFileInfo(report->report->document->name).completeBaseName();
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export"), lastFolder() + u'/' + tr("%1 annotated").arg(name) + QStringLiteral(".pdf"),
                                                      tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        start(path, [casePath = m_session.path(), id = report->id, path](Progress &progress) { return exportAnnotatedPdf(casePath, id, path, progress); });
}

void ExportCommands::start(const QString &path, ExportJob::Work work)
{
    if (m_export.isRunning())
        return;
    QSettings().setValue(folderKey, QFileInfo(path).path());
    m_job.start(tr("Writing %1…").arg(QFileInfo(path).fileName()), true);
    m_export.start(path, std::move(work));
    updateState();
}

void ExportCommands::end()
{
    m_job.finish();
    updateState();
}

void ExportCommands::tellDone(const QString &path)
{
    end();
    m_info.tell(tr("Done: %1").arg(QDir::toNativeSeparators(path)), false);
    m_info.offer(tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    m_info.offer(tr("Show folder"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())); });
    Q_EMIT finished(path);
}

} // namespace tieout
