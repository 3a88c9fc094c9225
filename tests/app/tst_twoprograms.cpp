#include "case/review.h"
#include "core/case/fixture.h"
#include "run.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tieout;

/** A case that is open in the window stays whole while the command line reads it. */
class TestTwoPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReviewedAfterAnExportIsSaved()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("案件.tieout"));
        QVERIFY(run({QStringLiteral("import"), QStringLiteral("--case"), path, writeFile(folder.filePath(QStringLiteral("报告.txt")), wrongReport())}));
        const auto caseFile = CaseFile::open(path);
        QVERIFY(caseFile);
        const qint64 report = (*caseFile)->reports()->front().id;
        // A second connection comes and goes, as when reports are checked again beside the window.
        QVERIFY(CaseFile::open(path));
        Review review(**caseFile);
        review.setAuthor(QStringLiteral("甲"));
        const QString key = (*(*caseFile)->report(report))->result.findings.front().key;
        review.setNote(report, key, QStringLiteral("之前"));

        QVERIFY2(exported(path, folder.filePath(QStringLiteral("a.json"))).contains(QStringLiteral("之前").toUtf8()), "what was written before");
        review.setNote(report, key, QStringLiteral("之后"));
        QVERIFY2(QFile::exists(path + QStringLiteral("-wal")), "the log was taken away from under the open case");
        QVERIFY2(exported(path, folder.filePath(QStringLiteral("b.json"))).contains(QStringLiteral("之后").toUtf8()), "what was written after");
    }

private:
    static bool run(const QStringList &arguments)
    {
        QProcess process;
        return runIn(process, QStringLiteral(TIEOUT_PROGRAM), arguments).exit == 0;
    }
    static QByteArray exported(const QString &path, const QString &to)
    {
        return run({QStringLiteral("export"), QStringLiteral("--case"), path, QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--output"), to}) ? bytesOf(to)
                                                                                                                                                          : QByteArray();
    }
};

QTEST_MAIN(TestTwoPrograms)
#include "tst_twoprograms.moc"
