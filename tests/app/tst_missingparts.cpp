#include "app/run.h"
#include "core/case/fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tieout;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool isSanitized = true; // its run path of the old kind comes before all folders that a test can name
#else
constexpr bool isSanitized = false;
#endif

const QString pdf = QStringLiteral(TIEOUT_SOURCE_DIR "/resources/samples/云岭区医疗保障局2023年度部门决算.pdf");

} // namespace

/** The program of which a part was lost: the library that reads PDFs, or the program of the window. */
class MissingPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        // Found before the real one and no library at all: the loader looks no further.
        writeFile(m_dir.filePath(QStringLiteral("libtieout-pdf.so")), {});
        m_text = writeFile(m_dir.filePath(QStringLiteral("决算.txt")), reportText(QStringLiteral("青禾县民政局")));
    }

    void pdfIsReadWhileAllIsThere()
    {
        const Run whole = runAlone(QStringLiteral(TIEOUT_PROGRAM), {QStringLiteral("check"), pdf});
        QVERIFY2(whole.exit == 0 || whole.exit == 1, qPrintable(whole.err));
    }

    void missingLibraryIsSaid_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("zh") << QStringLiteral("zh") << pdf + QStringLiteral(" 是 PDF，而本程序读取 PDF 的部分缺失：请重新安装本程序。");
        QTest::newRow("en") << QStringLiteral("en") << pdf + QStringLiteral(" is a PDF, and the part of the program that reads PDFs is missing: install the program again.");
    }

    void missingLibraryIsSaid()
    {
        QFETCH(QString, language);
        QFETCH(QString, sentence);
        if (isSanitized)
            QSKIP("a sanitized program finds its library whatever the environment says");
        const Run check = runWithoutLibrary({QStringLiteral("check"), QStringLiteral("--format=json"), QStringLiteral("--lang"), language, pdf, m_text});
        QCOMPARE(check.exit, 3);
        QCOMPARE(check.err.trimmed(), sentence);
        const QJsonArray reports = QJsonDocument::fromJson(check.out.toUtf8()).object().value(QLatin1String("reports")).toArray();
        QCOMPARE(reports.size(), 2);
        QCOMPARE(reports[0].toObject().value(QLatin1String("status")).toString(), QStringLiteral("failed"));
        QCOMPARE(reports[0].toObject().value(QLatin1String("error")).toString(), sentence);
        QCOMPARE(reports[1].toObject().value(QLatin1String("status")).toString(), QStringLiteral("ok")); // a text needs no library
    }

    void importGoesOnWithoutTheLibrary()
    {
        if (isSanitized)
            QSKIP("a sanitized program finds its library whatever the environment says");
        const Run import = runWithoutLibrary({QStringLiteral("import"), QStringLiteral("--case"), m_dir.filePath(QStringLiteral("案件.tieout")), pdf, m_text});
        QCOMPARE(import.exit, 3);
        QVERIFY2(import.err.contains(QStringLiteral("读取 PDF 的部分缺失")), qPrintable(import.err));
        QVERIFY2(import.err.contains(m_text), qPrintable(import.err));
    }

    void missingWindowIsSaid()
    {
        const QString alone = m_dir.filePath(QStringLiteral("tieout"));
        QVERIFY(QFile::copy(QStringLiteral(TIEOUT_PROGRAM), alone));
        const Run memo = runAlone(alone, {QStringLiteral("memo"), QStringLiteral("--case"), QStringLiteral("案件.tieout"), QStringLiteral("--output"), QStringLiteral("备忘录.pdf")});
        QCOMPARE(memo.exit, 3);
        QVERIFY2(memo.err.contains(alone + QStringLiteral("-window 无法运行")), qPrintable(memo.err));
        QVERIFY2(memo.err.contains(QStringLiteral("请重新安装")), qPrintable(memo.err));
        QCOMPARE(runAlone(alone, {QStringLiteral("check"), m_text}).exit, 1); // checking needs no window
    }

private:
    Run runWithoutLibrary(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_LIBRARY_PATH"), m_dir.path());
        process.setProcessEnvironment(environment);
        return runIn(process, QStringLiteral(TIEOUT_PROGRAM), arguments);
    }

    static Run runAlone(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        return runIn(process, program, arguments);
    }

    QTemporaryDir m_dir;
    QString m_text;
};

QTEST_GUILESS_MAIN(MissingPartsTest)
#include "tst_missingparts.moc"
