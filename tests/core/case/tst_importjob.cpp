#include "case/importjob.h"
#include "core/case/fixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <atomic>

using namespace tieout;

namespace {

/** Cancels when it hears of the given step. */
class CancelAt : public Progress
{
public:
    explicit CancelAt(int step) : m_at(step) {}
    void step(int done, int, const QString &) override { m_done = done; }
    [[nodiscard]] bool isCancelled() const override { return m_done >= m_at; }

private:
    int m_at;
    std::atomic<int> m_done = 0; // the threads that check ask too
};

} // namespace

class ImportJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void foldersAreWalkedInNameOrder();
    void badFilesDoNotStopTheRest();
    void sameContentIsSkippedAndSaid();
    void cancelStopsBetweenFiles();
    void jobTellsInItsOwnThread();
    void jobTakesMoreWhileItRuns();
    void cancelledJobEnds();
    void jobMayGoWhileItRuns();
    void badCaseIsSaid();
    void fullDiskFailsTheFileOnly();

private:
    QString report(const QString &name) const;
    QStringList reports(int count) const;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_case;
};

void ImportJobTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_case = m_dir->filePath(QStringLiteral("案件.tieout"));
    QVERIFY(CaseFile::create(m_case));
}

QString ImportJobTest::report(const QString &name) const
{
    return writeFile(m_dir->filePath(name + QStringLiteral(".txt")), reportText(name));
}

QStringList ImportJobTest::reports(int count) const
{
    QStringList files;
    for (int i = 0; i < count; ++i)
        files.append(report(QStringLiteral("青禾县第%1小学").arg(i)));
    return files;
}

void ImportJobTest::foldersAreWalkedInNameOrder()
{
    const QString root = m_dir->path();
    for (const char *name : {"乙/b.TXT", "乙/a.pdf", "甲/c.txt", "甲/readme.docx", "z.txt", "案件2.tieout", "甲/.hidden.txt"})
        writeFile(root + u'/' + QString::fromUtf8(name), "x");
    const auto at = [&](const char *name) { return QString(root + u'/' + QString::fromUtf8(name)); };
    QCOMPARE(reportFiles({root}), (QStringList{at("z.txt"), at("乙/a.pdf"), at("乙/b.TXT"), at("甲/c.txt")}));
    // What is named is taken as it is, once, in the order given; the case itself is no report.
    QCOMPARE(reportFiles({at("甲/readme.docx"), at("z.txt"), m_case, root + QStringLiteral("/甲/../z.txt"), at("none.txt")}),
             (QStringList{at("甲/readme.docx"), at("z.txt"), at("none.txt")}));
}

void ImportJobTest::badFilesDoNotStopTheRest()
{
    const QString gone = report(QStringLiteral("青禾县已删局"));
    const QStringList files{report(QStringLiteral("青禾县民政局")), writeFile(m_dir->filePath(QStringLiteral("空.txt")), ""), gone,
                            writeFile(m_dir->filePath(QStringLiteral("坏.pdf")), "%PDF-1.4 cut off"), m_dir->path(),
                            report(QStringLiteral("青禾县财政局"))};
    QFile::remove(gone);
    auto opened = CaseFile::open(m_case);
    Progress progress;
    int heard = 0;
    const auto results = importFiles(**opened, files, progress, [&](const ImportResult &) { ++heard; });
    QCOMPARE(results.size(), size_t{6});
    QCOMPARE(heard, 6);
    for (const size_t good : {size_t{0}, size_t{5}})
        QVERIFY2(results[good].outcome == ImportOutcome::Added && results[good].report > 0, qPrintable(results[good].reason));
    for (const size_t bad : {size_t{1}, size_t{2}, size_t{3}, size_t{4}}) {
        QCOMPARE(results[bad].outcome, ImportOutcome::Failed);
        QVERIFY2(results[bad].reason.contains(files[static_cast<qsizetype>(bad)]), qPrintable(results[bad].reason));
    }
    QCOMPARE((*opened)->reports()->size(), size_t{2});
}

void ImportJobTest::sameContentIsSkippedAndSaid()
{
    const QString first = report(QStringLiteral("青禾县民政局"));
    const QString copy = writeFile(m_dir->filePath(QStringLiteral("副本.txt")), reportText(QStringLiteral("青禾县民政局")));
    auto opened = CaseFile::open(m_case);
    Progress progress;
    const auto results = importFiles(**opened, {first, copy}, progress);
    QCOMPARE(results[1].outcome, ImportOutcome::AlreadyThere);
    QVERIFY(results[1].reason.contains(copy));
    QCOMPARE((*opened)->reports()->size(), size_t{1});
}

void ImportJobTest::cancelStopsBetweenFiles()
{
    auto opened = CaseFile::open(m_case);
    CancelAt progress(2);
    const auto results = importFiles(**opened, reports(5), progress);
    QCOMPARE(results.size(), size_t{5});
    QCOMPARE(results[1].outcome, ImportOutcome::Added);
    QCOMPARE(results[2].outcome, ImportOutcome::Cancelled);
    QCOMPARE(results[4].outcome, ImportOutcome::Cancelled);
    QCOMPARE((*opened)->reports()->size(), size_t{2});
}

void ImportJobTest::jobTellsInItsOwnThread()
{
    ImportJob job;
    QSignalSpy done(&job, &ImportJob::fileDone);
    QSignalSpy progressed(&job, &ImportJob::progressed);
    QSignalSpy finished(&job, &ImportJob::finished);
    QThread *thread = nullptr;
    connect(&job, &ImportJob::fileDone, [&] { thread = QThread::currentThread(); });
    const QStringList files = reports(3);
    job.start(m_case, files);
    QVERIFY(job.isRunning());
    QCOMPARE(done.size(), 0); // nothing is told before the event loop turns
    QVERIFY(finished.wait());
    QVERIFY(!job.isRunning());
    QCOMPARE(thread, QThread::currentThread());
    QCOMPARE(done.size(), 3);
    QCOMPARE(done[2][0].value<ImportResult>().file, files[2]);
    QCOMPARE(done[2][0].value<ImportResult>().outcome, ImportOutcome::Added);
    QCOMPARE(progressed.size(), 4);
    QCOMPARE(progressed[1][0].toInt(), 1);
    QCOMPARE(progressed[1][1].toInt(), 3);
    QCOMPARE(progressed[1][2].toString(), files[1]);
    QCOMPARE((*CaseFile::open(m_case))->reports()->size(), size_t{3});
}

void ImportJobTest::jobTakesMoreWhileItRuns()
{
    ImportJob job;
    QSignalSpy finished(&job, &ImportJob::finished);
    const QStringList files = reports(4);
    job.start(m_case, files.mid(0, 2));
    job.start(m_case, files.mid(2));
    QVERIFY(finished.wait());
    QCOMPARE(finished.size(), 1);
    QCOMPARE((*CaseFile::open(m_case))->reports()->size(), size_t{4});
}

void ImportJobTest::cancelledJobEnds()
{
    ImportJob job;
    QSignalSpy done(&job, &ImportJob::fileDone);
    QSignalSpy finished(&job, &ImportJob::finished);
    const QStringList files = reports(40);
    connect(&job, &ImportJob::fileDone, &job, &ImportJob::cancel);
    job.start(m_case, files.mid(0, 30));
    job.start(m_case, files.mid(30));
    QVERIFY(finished.wait());
    QCOMPARE(done.size(), 40); // each file is answered for
    size_t added = 0;
    for (const auto &arguments : done)
        added += arguments[0].value<ImportResult>().outcome == ImportOutcome::Added ? 1 : 0;
    QVERIFY(added >= 1 && added <= 30);
    QCOMPARE((*CaseFile::open(m_case))->reports()->size(), added);
    job.start(m_case, {report(QStringLiteral("青禾县审计局"))}); // and it can be used again
    QVERIFY(finished.wait());
    QCOMPARE(done.back()[0].value<ImportResult>().outcome, ImportOutcome::Added);
}

void ImportJobTest::jobMayGoWhileItRuns()
{
    {
        ImportJob job;
        job.start(m_case, reports(40));
    }
    QVERIFY((*CaseFile::open(m_case))->reports()->size() <= 40);
}

void ImportJobTest::badCaseIsSaid()
{
    ImportJob job;
    QSignalSpy done(&job, &ImportJob::fileDone);
    QSignalSpy finished(&job, &ImportJob::finished);
    const QString file = report(QStringLiteral("青禾县民政局"));
    job.start(file, {file});
    QVERIFY(finished.wait());
    QCOMPARE(done.size(), 1);
    QCOMPARE(done[0][0].value<ImportResult>().outcome, ImportOutcome::Failed);
    QVERIFY(done[0][0].value<ImportResult>().reason.contains(QStringLiteral("not a case file")));
}

void ImportJobTest::fullDiskFailsTheFileOnly()
{
    auto opened = CaseFile::open(m_case);
    const QString small = report(QStringLiteral("青禾县民政局"));
    const QString large = writeFile(m_dir->filePath(QStringLiteral("大.txt")),
                                    reportText(QStringLiteral("青禾县财政局")) + QByteArray("决算情况说明\n").repeated(100000));
    Progress progress;
    std::vector<ImportResult> results;
    {
        FullDisk full(1000000);
        results = importFiles(**opened, {large, small}, progress);
    }
    QCOMPARE(results[0].outcome, ImportOutcome::Failed);
    QVERIFY2(results[0].reason.contains(m_case), qPrintable(results[0].reason));
    QVERIFY2(results[1].outcome == ImportOutcome::Added, qPrintable(results[1].reason));
    QCOMPARE((*CaseFile::open(m_case))->reports()->size(), size_t{1});
}

QTEST_GUILESS_MAIN(ImportJobTest)
#include "tst_importjob.moc"
