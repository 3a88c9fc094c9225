#include "memo/memoexport.h"

#include "case/casefile.h"
#include "memo/memopdf.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace tieout {

namespace {

/** The whole case as the memo needs it, read with a connection of this thread. */
Result<MemoInput> readCase(const QString &path, const QString &auditor)
{
    auto opened = CaseFile::open(path);
    if (!opened)
        return Error{opened.error()};
    const CaseFile &file = **opened;
    auto entries = file.reports();
    if (!entries)
        return Error{entries.error()};
    MemoInput input;
    input.caseName = QFileInfo(path).completeBaseName();
    input.auditor = auditor;
    input.made = QDateTime::currentDateTimeUtc();
    for (const ReportEntry &entry : *entries) {
        auto report = file.report(entry.id);
        if (!report)
            return Error{report.error()};
        auto decisions = file.decisions(entry.id);
        if (!decisions)
            return Error{decisions.error()};
        auto annotations = file.annotations(entry.id);
        if (!annotations)
            return Error{annotations.error()};
        input.reports.push_back({(*report)->report, (*report)->result, *decisions, *annotations});
    }
    return input;
}

QString writeMemo(const QString &casePath, const QString &memoPath, const QString &auditor)
{
    const auto input = readCase(casePath, auditor);
    if (!input)
        return input.error().text();
    const auto written = writeMemoPdf(*input, memoPath);
    return written ? QString() : written.error().text();
}

} // namespace

MemoExport::MemoExport(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<QString>::finished, this, [this] {
        const QString reason = m_watcher.result();
        if (reason.isEmpty())
            Q_EMIT written(m_path);
        else
            Q_EMIT failed(reason);
    });
}

MemoExport::~MemoExport()
{
    m_watcher.waitForFinished();
}

void MemoExport::start(const QString &casePath, const QString &memoPath, const QString &auditor)
{
    m_path = memoPath;
    m_watcher.setFuture(QtConcurrent::run(writeMemo, casePath, memoPath, auditor));
}

} // namespace tieout
