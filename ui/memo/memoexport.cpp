#include "memo/memoexport.h"

#include "case/memoinput.h"
#include "memo/memopdf.h"

#include <QtConcurrent>

namespace tieout {

namespace {

QString writeMemo(const QString &casePath, const QString &memoPath, const QString &auditor)
{
    const auto input = readMemoInput(casePath, auditor);
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
