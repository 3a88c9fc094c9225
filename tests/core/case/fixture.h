#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <csignal>
#include <sys/resource.h>

namespace tieout {

/** A short report in the statutory form; `name` is the department. Its line 12 has two errors. */
inline QByteArray reportText(const QString &name)
{
    return QStringLiteral("%1\n2023年度部门决算\n\n"
                          "第一部分 部门概况\n一、主要职责\n负责全县相关工作。\n\n"
                          "第三部分 2023年度部门决算情况说明\n"
                          "一、收入支出决算总体情况说明\n"
                          "2023年度收入总计1250.40万元，支出总计1250.40万元。\n"
                          "二、支出决算情况说明\n"
                          "本年支出合计1200.00万元，其中：基本支出900.00万元，占75.00%；项目支出300.00万元，占35.00%，完成全年预算的100%%。\n")
        .arg(name)
        .toUtf8();
}

/** Writes `bytes` and returns the path; folders on the way are made. */
inline QString writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** A file inside a workbook or a text document, unpacked by another program than the one that wrote it. */
inline QByteArray unzipped(const QString &archive, const QString &entry)
{
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), archive, entry});
    return unzip.waitForFinished() ? unzip.readAllStandardOutput() : QByteArray();
}

/** No file may grow beyond `bytes` while it lives: a disk that has run full. */
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

/** A report with the two errors. */
inline QByteArray wrongReport()
{
    return reportText(QStringLiteral("青禾县民政局"));
}

/** The same without them: 300.00 / 1200.00 is 25.00 %. */
inline QByteArray rightReport()
{
    return wrongReport().replace("35.00%", "25.00%").replace("%%", "%");
}

} // namespace tieout
