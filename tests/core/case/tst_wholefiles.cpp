#include "core/case/samplescase.h"

#include "case/wholefiles.h"

#include <QDir>
#include <QFile>

using namespace tieout;

/** What an export leaves on the disk: the same bytes each time, and all of it or nothing. */
class WholeFilesTest : public SamplesCaseTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeCase(); }
    void sameCaseSameBytes_data();
    void sameCaseSameBytes();
    void tablesAreAllNewOrAllOld();
    void failedRenamingPutsAllBack();
    void stoppedExportWritesNothing();
    void failureLeavesTheOldFile();
};

void WholeFilesTest::sameCaseSameBytes_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("json") << static_cast<int>(ExportFormat::Json) << QString();
    QTest::newRow("xlsx") << static_cast<int>(ExportFormat::Xlsx) << QString();
    QTest::newRow("sarif") << static_cast<int>(ExportFormat::Sarif) << QString();
    for (const char *sheet : {"sources", "findings", "figures", "tables", "ledger", "decisions", "notices", "notes", "settings"})
        QTest::newRow(sheet) << static_cast<int>(ExportFormat::Csv) << QStringLiteral("/%1.csv").arg(QLatin1String(sheet));
}

void WholeFilesTest::sameCaseSameBytes()
{
    QFETCH(int, format);
    QFETCH(QString, name);
    const QByteArray first = bytesOf(exported(static_cast<ExportFormat>(format), "一") + name);
    QVERIFY(!first.isEmpty());
    QTest::qWait(1100); // a clock's second must make no difference
    const QString second = m_folder.filePath(QStringLiteral("二"));
    QVERIFY(exportCase(m_case, static_cast<ExportFormat>(format), second, m_progress));
    QVERIFY(bytesOf(second + name) == first);
    QDir(second).removeRecursively();
    QDir(m_folder.filePath(QStringLiteral("一"))).removeRecursively();
    QFile::remove(second);
    QFile::remove(m_folder.filePath(QStringLiteral("一")));
}

void WholeFilesTest::tablesAreAllNewOrAllOld()
{
    const QString folder = exported(ExportFormat::Csv, "旧表");
    const auto bytes = [&] {
        QByteArrayList out;
        for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name))
            out << name.toUtf8() << bytesOf(folder + u'/' + name);
        return out;
    };
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        QVERIFY(!writeFile(folder + u'/' + name, "old").isEmpty());
    const QByteArrayList old = bytes();
    QVERIFY(old.size() >= 14);
    {
        const FullDisk disk(static_cast<rlim_t>(20000)); // the first sheets would fit
        QVERIFY(!exportCase(m_case, ExportFormat::Csv, folder, m_progress));
    }
    QCOMPARE(bytes(), old);
    QVERIFY(exportCase(m_case, ExportFormat::Csv, folder, m_progress));
    QVERIFY(bytes() != old);
}

/** The third place turns into a folder after all was written: it cannot be taken, and the first two are given back. */
void WholeFilesTest::failedRenamingPutsAllBack()
{
    const QString folder = m_folder.filePath(QStringLiteral("改名"));
    const auto path = [&](const char *name) { return folder + u'/' + QLatin1String(name); };
    QVERIFY(!writeFile(path("1.csv"), "old 1").isEmpty());
    WholeFiles files;
    for (const char *name : {"1.csv", "2.csv", "3.csv", "4.csv"})
        QVERIFY(files.add(path(name), QByteArray("new ") + name));
    QVERIFY(!writeFile(path("3.csv/x"), "in the way").isEmpty());
    const Status status = files.commit();
    QVERIFY(!status);
    QVERIFY(status.error().text().contains(QStringLiteral("3.csv")));
    QCOMPARE(bytesOf(path("1.csv")), QByteArray("old 1"));
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name), QStringList({QStringLiteral("1.csv"), QStringLiteral("3.csv")}));
    WholeFiles again;
    for (const char *name : {"1.csv", "2.csv"})
        QVERIFY(again.add(path(name), QByteArray("new ") + name));
    QVERIFY(again.commit());
    QCOMPARE(bytesOf(path("1.csv")), QByteArray("new 1.csv"));
    QCOMPARE(bytesOf(path("2.csv")), QByteArray("new 2.csv"));
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 2); // nothing is left of the old ones
}

void WholeFilesTest::stoppedExportWritesNothing()
{
    class Stopped : public Progress
    {
    public:
        explicit Stopped(int after) : m_after(after) {}
        bool isCancelled() const override { return m_asked++ >= m_after; }

    private:
        int m_after;
        mutable int m_asked = 0;
    };
    for (const ExportFormat format : {ExportFormat::Json, ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Sarif})
        for (const int after : {0, 1, static_cast<int>(m_reviewed.reports.size())}) { // in reading, and when all was read
            Stopped progress(after);
            const QString path = m_folder.filePath(QStringLiteral("停止"));
            const Status status = exportCase(m_case, format, path, progress);
            QVERIFY(!status);
            QVERIFY(!QFileInfo::exists(path));
        }
}

void WholeFilesTest::failureLeavesTheOldFile()
{
    const QString path = m_folder.filePath(QStringLiteral("无/此/处.xlsx"));
    const Status status = exportCase(m_case, ExportFormat::Xlsx, path, m_progress);
    QVERIFY(!status);
    QVERIFY(status.error().text().contains(path));
    QCOMPARE(exportFormatOf(QStringLiteral("doc")), std::nullopt);
}

QTEST_GUILESS_MAIN(WholeFilesTest)
#include "tst_wholefiles.moc"
