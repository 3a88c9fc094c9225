#include "case/casefile.h"
#include "core/case/fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace tieout;

namespace {

/** How often an import is killed: few times in the tests, TIEOUT_KILLS times when a person wants to know. */
int rounds()
{
    bool given = false;
    const int kills = qEnvironmentVariableIntValue("TIEOUT_KILLS", &given);
    return given ? kills : 20;
}

constexpr int filesPerRound = 60;

/** Files of round `round`: as large as real reports, no two alike. */
QStringList writeReports(const QDir &folder, int round)
{
    QStringList files;
    for (int i = 0; i < filesPerRound; ++i) {
        const QString name = QStringLiteral("青禾县第%1小学").arg(round * filesPerRound + i);
        const QString path = folder.filePath(QStringLiteral("%1-%2.txt").arg(round).arg(i, 3, 10, QLatin1Char('0')));
        files.append(writeFile(path, reportText(name) + QByteArray("本年支出合计1200.00万元。\n").repeated(1000)));
    }
    return files;
}

/** Imports and kills the import after `milliseconds`; returns how many files it had acknowledged. */
int importKilled(const QString &casePath, const QStringList &files, int milliseconds)
{
    QProcess process;
    process.start(QStringLiteral(TIEOUT_PROGRAM), QStringList{QStringLiteral("import"), QStringLiteral("--case"), casePath} + files);
    process.waitForFinished(milliseconds);
    process.kill(); // SIGKILL
    process.waitForFinished();
    if (process.exitStatus() == QProcess::NormalExit)
        return static_cast<int>(files.size());
    // "[4/60] file" comes when the three files before it are safe.
    return static_cast<int>(std::max(qsizetype(0), process.readAllStandardError().count("/60] ") - 1));
}

/** The files of the case; those that are not among `known`, which grows by them, are read whole and not only listed. */
QSet<QString> readWhole(const QString &casePath, QSet<qint64> &known)
{
    auto opened = CaseFile::open(casePath);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text()));
    const auto entries = (*opened)->reports();
    if (!entries)
        qFatal("%s", qPrintable(entries.error().text()));
    QSet<QString> files;
    for (const ReportEntry &entry : *entries) {
        files.insert(entry.file);
        if (known.contains(entry.id))
            continue;
        known.insert(entry.id);
        if (!(*opened)->report(entry.id) || !(*opened)->sourceBytes(entry.id)->startsWith("青禾县"))
            qFatal("%s is not whole", qPrintable(entry.file));
    }
    return files;
}

} // namespace

class KilledImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedReportsAreThere();
};

void KilledImportTest::acknowledgedReportsAreThere()
{
    QTemporaryDir dir;
    const QString casePath = dir.filePath(QStringLiteral("案件.tieout"));
    QStringList acknowledged;
    QSet<qint64> known;
    int cut = 0;
    int longest = 1500; // of a whole import, learned when one ends before it is killed
    for (int round = 0; round < rounds(); ++round) {
        const QStringList files = writeReports(QDir(dir.path()), round);
        QElapsedTimer timer;
        timer.start();
        const int done = importKilled(casePath, files, QRandomGenerator::global()->bounded(5, longest));
        if (done < filesPerRound)
            ++cut;
        else
            longest = std::max(20, static_cast<int>(timer.elapsed()));
        acknowledged += files.mid(0, done);
        if (!QFile::exists(casePath)) {
            QVERIFY(acknowledged.isEmpty());
            continue;
        }
        const QSet<QString> there = readWhole(casePath, known);
        for (const QString &file : acknowledged)
            QVERIFY2(there.contains(file), qPrintable(file));
    }
    QSet<qint64> none;
    QCOMPARE(readWhole(casePath, none).size(), known.size()); // what came after harmed nothing
    qInfo("%d of %d imports were killed before their end; %lld reports were acknowledged and are there", cut, rounds(),
          static_cast<long long>(acknowledged.size()));
    QVERIFY2(cut > rounds() / 2, "the imports ended too early to be killed");
}

QTEST_GUILESS_MAIN(KilledImportTest)
#include "tst_killedimport.moc"
