#include "app/run.h"
#include "case/casefile.h"
#include "check/applycorrections.h"
#include "core/case/fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tieout;

namespace {

Run run(const QStringList &arguments, const QString &stdoutFile = {})
{
    QProcess process;
    if (!stdoutFile.isEmpty())
        process.setStandardOutputFile(stdoutFile);
    return runIn(process, QStringLiteral(TIEOUT_PROGRAM), arguments);
}

QJsonObject firstReport(const Run &run)
{
    return QJsonDocument::fromJson(run.out.toUtf8()).object().value(QLatin1String("reports")).toArray().at(0).toObject();
}

} // namespace

class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helpAndVersion();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void openErrorIsOne();
    void unreadableFileIsThree();
    void jsonIsTheSameEveryTime();
    void dismissedFindingsDoNotCount();
    void correctionsAndSettingsOfTheCaseHold();
    void importGoesOnAndSays();
    void importRefusesWhatIsNoCase();
    void memoIsWritten();
    void everyTemplateIsWritten();
    void caseIsExported();
    void annotatedCopyIsWritten();
    void memoShowsTheChosenCharts();
    void sarifHoldsSuppressions();
    void fullOutputIsSaid();

private:
    QString file(const char *name, const QByteArray &bytes) const
    {
        return writeFile(m_dir->filePath(QString::fromUtf8(name)), bytes);
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_case;
};

void CliTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_case = m_dir->filePath(QStringLiteral("案件.tieout"));
}

void CliTest::helpAndVersion()
{
    const Run version = run({QStringLiteral("--version")});
    QCOMPARE(version.exit, 0);
    QCOMPARE(version.out, QStringLiteral("tieout " TIEOUT_VERSION "\n"));
    const Run help = run({QStringLiteral("--help")});
    QCOMPARE(help.exit, 0);
    for (const char *command : {"check", "export", "import", "memo"}) {
        QVERIFY(help.out.contains(QLatin1String(command)));
        const Run zh = run({QLatin1String(command), QStringLiteral("--help")});
        const Run en = run({QLatin1String(command), QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--help")});
        QCOMPARE(zh.exit, 0);
        QVERIFY(zh.out.startsWith(QStringLiteral("用法：tieout %1 ").arg(QLatin1String(command))));
        QVERIFY(en.out.startsWith(QStringLiteral("Usage: tieout %1 ").arg(QLatin1String(command))));
        QVERIFY2(!zh.out.contains(QStringLiteral("Shows")), "English in the Chinese help");
    }
}

void CliTest::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *line) { QTest::newRow(line) << QString::fromUtf8(line).split(u' '); };
    row("check");
    row("check --bogus a.txt");
    row("check --format xml a.txt");
    row("check --lang fr a.txt");
    row("export --format xlsx --output a.xlsx");
    row("export --case a.tieout --format doc --output a.doc");
    row("export --case a.tieout --format csv");
    row("export --case a.tieout --format csv --report 1 --output folder");
    row("export --case a.tieout --format pdf --output a.pdf");
    row("export --case a.tieout --format pdf --report first --output a.pdf");
    row("import a.txt");
    row("import --case a.tieout");
    row("memo --output m.pdf");
    row("memo --case a.tieout");
    row("memo --case a.tieout --output m.pdf --report first");
    row("memo --case a.tieout --output m.pdf too-much");
    row("memo --case a.tieout --output m.odt");
    row("memo --case a.tieout --output m.pdf --template letter");
}

void CliTest::wrongUsageIsTwo()
{
    QFETCH(QStringList, arguments);
    const Run wrong = run(arguments);
    QCOMPARE(wrong.exit, 2);
    QVERIFY(wrong.out.isEmpty());
    QVERIFY2(wrong.err.contains(QStringLiteral("详见“tieout %1 --help”").arg(arguments[0])), qPrintable(wrong.err));
}

void CliTest::openErrorIsOne()
{
    const Run wrong = run({QStringLiteral("check"), file("错.txt", wrongReport())});
    QCOMPARE(wrong.exit, 1);
    QVERIFY2(wrong.out.contains(QStringLiteral("✖ 错误  第 12 行")), qPrintable(wrong.out));
    QVERIFY(wrong.out.contains(QStringLiteral("number.malformed")));
    QVERIFY(wrong.err.isEmpty());
    const Run right = run({QStringLiteral("check"), file("对.txt", rightReport())});
    QCOMPARE(right.exit, 0);
    QVERIFY2(right.out.contains(QStringLiteral("错误 0")), qPrintable(right.out));
    const Run english = run({QStringLiteral("check"), QStringLiteral("--lang=en"), file("错.txt", wrongReport())});
    QVERIFY2(english.out.contains(QStringLiteral("✖ Error  line 12")), qPrintable(english.out));
}

void CliTest::unreadableFileIsThree()
{
    const QString empty = file("空.txt", "");
    const Run both = run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), empty, file("错.txt", wrongReport())});
    QCOMPARE(both.exit, 3);
    QVERIFY(both.err.contains(empty));
    const QJsonArray reports = QJsonDocument::fromJson(both.out.toUtf8()).object().value(QLatin1String("reports")).toArray();
    QCOMPARE(reports.size(), 2);
    QCOMPARE(reports[0].toObject().value(QLatin1String("status")).toString(), QStringLiteral("failed"));
    QCOMPARE(reports[1].toObject().value(QLatin1String("status")).toString(), QStringLiteral("ok"));
}

void CliTest::jsonIsTheSameEveryTime()
{
    const QStringList arguments{QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), file("错.txt", wrongReport())};
    const Run first = run(arguments);
    QCOMPARE(run(arguments).out, first.out);
    QVERIFY(!firstReport(first).value(QLatin1String("findings")).toArray().isEmpty());
    QVERIFY(!firstReport(first).contains(QLatin1String("excluded")));
}

void CliTest::dismissedFindingsDoNotCount()
{
    const QString report = file("错.txt", wrongReport());
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("--case"), m_case, report}).exit, 0);
    QStringList check{QStringLiteral("check"), QStringLiteral("--decisions"), m_case, report};
    QCOMPARE(run(check).exit, 1);
    {
        auto opened = CaseFile::open(m_case);
        QVERIFY(opened);
        QHash<QString, Decision> decisions;
        const auto loaded = (*opened)->report(1);
        for (const Finding &finding : (*loaded)->result.findings)
            decisions.insert(finding.key, {Verdict::Dismissed, QStringLiteral("口径不同"), {}, QStringLiteral("甲"), {}});
        QVERIFY(!decisions.isEmpty());
        QVERIFY((*opened)->setDecisions(1, decisions));
    }
    const Run text = run(check);
    QCOMPARE(text.exit, 0);
    QVERIFY2(text.out.contains(QStringLiteral("理由：口径不同")) && text.out.contains(QStringLiteral("错误 0")), qPrintable(text.out));
    const QJsonObject json = firstReport(run(check << QStringLiteral("--format=json")));
    QVERIFY(json.value(QLatin1String("findings")).toArray().isEmpty());
    const QJsonObject excluded = json.value(QLatin1String("excluded")).toArray().at(0).toObject();
    QCOMPARE(excluded.value(QLatin1String("decision")).toObject().value(QLatin1String("reason")).toString(), QStringLiteral("口径不同"));
    QCOMPARE(run({QStringLiteral("check"), report}).exit, 1); // without the case nothing is excluded
}

void CliTest::correctionsAndSettingsOfTheCaseHold()
{
    const QString report = file("错.txt", wrongReport());
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("--case"), m_case, report}).exit, 0);
    {
        auto opened = CaseFile::open(m_case);
        for (const Figure &figure : (*(*opened)->report(1))->report->figures)
            if (figure.number.plain() == u"35.00") {
                Correction correction = *correctionOfFigure(*(*(*opened)->report(1))->report, figure.number.span);
                correction.corrected = QStringLiteral("25.00%");
                correction.reason = QStringLiteral("原件为25");
                QVERIFY((*opened)->saveCorrection(1, correction));
                break;
            }
        CheckSettings settings;
        settings.rulesOff = {QStringLiteral("number.malformed")};
        QVERIFY((*opened)->setCheckSettings(settings));
    }
    const QStringList check{QStringLiteral("check"), QStringLiteral("--decisions"), m_case, report};
    const Run text = run(check);
    QVERIFY2(text.out.contains(QStringLiteral("由 35.00 更正为 25.00%")), qPrintable(text.out));
    QVERIFY2(!text.out.contains(QStringLiteral("narrative.share")) && !text.out.contains(QStringLiteral("number.malformed")), qPrintable(text.out));
    const QJsonObject json = firstReport(run(check + QStringList{QStringLiteral("--format=json")}));
    const QJsonObject correction = json.value(QLatin1String("corrections")).toArray().at(0).toObject();
    QCOMPARE(correction.value(QLatin1String("original")).toString(), QStringLiteral("35.00"));
    QVERIFY(firstReport(run({QStringLiteral("check"), QStringLiteral("--format=json"), report})).value(QLatin1String("corrections")).isUndefined());
}

void CliTest::importGoesOnAndSays()
{
    const QString folder = m_dir->filePath(QStringLiteral("报告"));
    writeFile(folder + QStringLiteral("/甲.txt"), wrongReport());
    const QString empty = writeFile(folder + QStringLiteral("/乙.txt"), "");
    writeFile(folder + QStringLiteral("/丙/丁.txt"), rightReport());
    const QStringList arguments{QStringLiteral("import"), QStringLiteral("--case"), m_case, folder};
    const Run first = run(arguments);
    QCOMPARE(first.exit, 3);
    QVERIFY2(first.out.contains(QStringLiteral("新增报告 2 份，已存在 0 份，失败 1 份")), qPrintable(first.out));
    QVERIFY(first.err.contains(empty));
    QVERIFY(first.err.contains(QStringLiteral("[3/3]")));
    QFile::remove(empty);
    const Run again = run(arguments);
    QCOMPARE(again.exit, 0);
    QVERIFY(again.out.contains(QStringLiteral("新增报告 0 份，已存在 2 份，失败 0 份")));
    QCOMPARE(again.err.count(QStringLiteral("已跳过")), 2);
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("--case"), m_case, QStringLiteral("/none")}).exit, 3);
}

void CliTest::importRefusesWhatIsNoCase()
{
    const QString report = file("错.txt", wrongReport());
    const Run text = run({QStringLiteral("import"), QStringLiteral("--case"), report, report});
    QCOMPARE(text.exit, 3);
    QVERIFY(text.err.contains(QStringLiteral("不是勾稽的案件文件")));
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), wrongReport());
    const Run homeless = run({QStringLiteral("import"), QStringLiteral("--case"), m_dir->filePath(QStringLiteral("无/a.tieout")), report});
    QCOMPARE(homeless.exit, 3);
    QVERIFY(homeless.err.contains(QStringLiteral("所在文件夹不存在")));
}

void CliTest::memoIsWritten()
{
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("--case"), m_case, file("错.txt", wrongReport())}).exit, 0);
    const QString memo = m_dir->filePath(QStringLiteral("备忘录.pdf"));
    const QStringList arguments{QStringLiteral("memo"), QStringLiteral("--case"), m_case, QStringLiteral("--output"), memo};
    const Run written = run(arguments);
    QVERIFY2(written.exit == 0, qPrintable(written.err));
    QFile pdf(memo);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    const Run none = run(arguments + QStringList{QStringLiteral("--report"), QStringLiteral("7")});
    QCOMPARE(none.exit, 3);
    QVERIFY2(none.err.contains(QStringLiteral("没有编号为 7 的报告")), qPrintable(none.err));
    QCOMPARE(run(arguments + QStringList{QStringLiteral("--report"), QStringLiteral("1")}).exit, 0);
}

void CliTest::everyTemplateIsWritten()
{
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("--case"), m_case, file("错.txt", wrongReport())}).exit, 0);
    for (const char *form : {"memo", "evidence", "summary"})
        for (const char *ending : {"pdf", "docx", "html"}) {
            const QString path = m_dir->filePath(QStringLiteral("%1.%2").arg(QLatin1String(form), QLatin1String(ending)));
            const Run written = run({QStringLiteral("memo"), QStringLiteral("--case"), m_case, QStringLiteral("--template"), QLatin1String(form),
                                     QStringLiteral("--output"), path});
            QVERIFY2(written.exit == 0, qPrintable(written.err));
            QVERIFY(QFileInfo(path).size() > 500);
        }
}

void CliTest::caseIsExported()
{
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("--case"), m_case, file("错.txt", wrongReport())}).exit, 0);
    for (const char *format : {"json", "csv", "xlsx", "sarif"}) {
        const QString path = m_dir->filePath(QStringLiteral("导出.") + QLatin1String(format));
        const Run written = run({QStringLiteral("export"), QStringLiteral("--case"), m_case, QStringLiteral("--format"), QLatin1String(format),
                                 QStringLiteral("--output"), path});
        QVERIFY2(written.exit == 0, qPrintable(written.err));
        QVERIFY(written.out.contains(path));
        QVERIFY(QFileInfo::exists(QLatin1String(format) == QLatin1String("csv") ? path + QStringLiteral("/findings.csv") : path));
    }
    const Run none = run({QStringLiteral("export"), QStringLiteral("--case"), m_dir->filePath(QStringLiteral("无.tieout")),
                          QStringLiteral("--format=json"), QStringLiteral("--output"), m_dir->filePath(QStringLiteral("a.json"))});
    QCOMPARE(none.exit, 3);
}

void CliTest::annotatedCopyIsWritten()
{
    const QString samples = QStringLiteral(TIEOUT_SOURCE_DIR "/resources/samples/");
    const QStringList pdfs = QDir(samples).entryList({QStringLiteral("*.pdf")});
    QVERIFY(!pdfs.isEmpty());
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("--case"), m_case, samples + pdfs.front(), file("错.txt", wrongReport())}).exit, 0);
    const auto copy = [&](const char *report) {
        return run({QStringLiteral("export"), QStringLiteral("--case"), m_case, QStringLiteral("--format=pdf"), QStringLiteral("--report"), QLatin1String(report),
                    QStringLiteral("--output"), m_dir->filePath(QStringLiteral("副本.pdf"))});
    };
    const Run text = copy("2");
    QCOMPARE(text.exit, 3);
    QVERIFY2(text.err.contains(QStringLiteral("错.txt")), qPrintable(text.err));
    QVERIFY(!QFileInfo::exists(m_dir->filePath(QStringLiteral("副本.pdf"))));
    const Run written = copy("1");
    QVERIFY2(written.exit == 0, qPrintable(written.err));
    QVERIFY2(written.out.contains(QStringLiteral("带批注的副本")), qPrintable(written.out));
    QVERIFY(QFileInfo(m_dir->filePath(QStringLiteral("副本.pdf"))).size() > QFileInfo(samples + pdfs.front()).size() / 2);
    QCOMPARE(copy("9").exit, 3);
}

void CliTest::memoShowsTheChosenCharts()
{
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("--case"), m_case, file("错.txt", wrongReport()), file("对.txt", rightReport())}).exit, 0);
    {
        auto opened = CaseFile::open(m_case);
        QVERIFY(opened);
        QVERIFY((*opened)->setMemoCharts({{QStringLiteral("bars"), QStringLiteral("expenditure"), {}, 0, {}, false}}));
    }
    for (const char *ending : {"html", "docx", "pdf"}) {
        const QString path = m_dir->filePath(QStringLiteral("图表.") + QLatin1String(ending));
        const QStringList arguments{QStringLiteral("memo"), QStringLiteral("--case"), m_case, QStringLiteral("--output"), path};
        QCOMPARE(run(arguments).exit, 0);
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY2(bytes.contains(QByteArray(ending) == "html" ? "alt=\"条形图：本年支出合计\"" : QByteArray(ending) == "docx" ? "word/media/image1.png" : "/Image"), ending);
        written.close();
        QCOMPARE(run(arguments).exit, 0); // the same case, the same bytes
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll() == bytes);
    }
}

void CliTest::sarifHoldsSuppressions()
{
    const QString report = file("错.txt", wrongReport());
    const Run plain = run({QStringLiteral("check"), QStringLiteral("--format=sarif"), report, m_dir->filePath(QStringLiteral("没有.txt"))});
    QCOMPARE(plain.exit, 3);
    const QJsonObject log = QJsonDocument::fromJson(plain.out.toUtf8()).object();
    const QJsonObject first = log.value(QLatin1String("runs")).toArray().at(0).toObject();
    QVERIFY(!first.value(QLatin1String("results")).toArray().isEmpty());
    QVERIFY(!first.value(QLatin1String("results")).toArray().at(0).toObject().contains(QLatin1String("suppressions")));
    const QJsonObject invocation = first.value(QLatin1String("invocations")).toArray().at(0).toObject();
    QVERIFY(!invocation.value(QLatin1String("executionSuccessful")).toBool(true));
    QCOMPARE(invocation.value(QLatin1String("toolExecutionNotifications")).toArray().size(), 1);
}

void CliTest::fullOutputIsSaid()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("no /dev/full here");
    const Run full = run({QStringLiteral("--help")}, QStringLiteral("/dev/full"));
    QCOMPARE(full.exit, 3);
    QVERIFY(full.err.contains(QStringLiteral("结果未能写出")));
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
