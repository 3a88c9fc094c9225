#include "base/language.h"
#include "memo/memopdf.h"
#include "memofixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tieout;

/** Reads the memo back with another program than the one that wrote it. */
class MemoPdfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void textIsWhatWasPrinted_data();
    void textIsWhatWasPrinted();
    void pagesAreCounted();
    void tablesAndCardsStayInsideThePage();
    void sameInputSameBytes();
    void propertiesAndBookmarks();
    void linksLeadToFindings();
    void passageIsPictured();
    void conformsToPdfA();
    void sheetsHaveTheirOwnPages();
    void summaryListsConfirmedFindings();
    void longMemoIsFastAndSmall();

private:
    [[nodiscard]] QString textOf(const QString &pdf, const QStringList &options = {}) const;
    QTemporaryDir m_folder;
};

void MemoPdfTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(), "poppler-utils is not installed");
}

QString MemoPdfTest::textOf(const QString &pdf, const QStringList &options) const
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), options + QStringList{pdf, QStringLiteral("-")});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

namespace {

Status writePdf(const MemoInput &input, const QString &path)
{
    const auto pdf = memoPdf(input);
    if (!pdf)
        return Error{pdf.error()};
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size() ? success() : Status(Error{message("not written")});
}

/** The objects of a PDF as text, by another program than the one that wrote it. */
QByteArray objectsOf(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path, QStringLiteral("-")});
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

bool isForbidden(QChar c)
{
    return c == QChar(0xFFFD) || (c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF) ||
           (c.category() == QChar::Other_Control && c != u'\n' && c != u'\f');
}

} // namespace

void MemoPdfTest::textIsWhatWasPrinted_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("zh") << QStringLiteral("zh");
    QTest::newRow("en") << QStringLiteral("en");
}

void MemoPdfTest::textIsWhatWasPrinted()
{
    QFETCH(QString, language);
    installLanguage(language);
    const MemoInput input = fixture::Memo().input();
    const QString path = m_folder.filePath(language + QStringLiteral(".pdf"));
    const Status status = writePdf(input, path);
    const Memo memo = buildMemo(input);
    installLanguage(QStringLiteral("en"));
    QVERIFY2(status, qPrintable(status ? QString() : status.error().text()));

    const QString raw = textOf(path, {QStringLiteral("-raw")}); // cell by cell
    QVERIFY(!raw.isEmpty());
    for (const QChar c : raw)
        QVERIFY2(!isForbidden(c), qPrintable(QStringLiteral("U+%1").arg(c.unicode(), 4, 16)));
    const QString text = withoutBlanks(raw);
    for (const MemoFinding &finding : memo.parts.front().findings) {
        QVERIFY2(text.contains(withoutBlanks(finding.parts.condition)), qPrintable(finding.parts.condition));
        QVERIFY2(text.contains(withoutBlanks(finding.reason)), qPrintable(finding.reason));
        if (finding.verdict == Verdict::Dismissed)
            continue;
        for (const FindingPart &part : findingParts())
            QVERIFY2(text.contains(withoutBlanks(finding.parts.*part.text)), qPrintable(finding.parts.*part.text));
        for (const QString &value : {finding.stated, finding.expected, finding.difference})
            QVERIFY2(text.contains(withoutBlanks(value)), qPrintable(value));
        QVERIFY2(text.contains(withoutBlanks(finding.quote.text())), qPrintable(finding.quote.text()));
        for (const MemoOperand &operand : finding.operands)
            QVERIFY2(text.contains(withoutBlanks(operand.printed)), qPrintable(operand.printed));
        for (const QString &step : finding.steps)
            QVERIFY2(text.contains(withoutBlanks(step)), qPrintable(step));
        QVERIFY2(text.contains(withoutBlanks(finding.note)), qPrintable(finding.note));
    }
    for (const MemoLine &line : memo.log)
        QVERIFY2(text.contains(withoutBlanks(line.value)), qPrintable(line.value));
    for (const MemoLine &tick : memo.ticks)
        QVERIFY2(text.contains(withoutBlanks(tick.label + tick.value)), qPrintable(tick.value));
    for (const MemoLine &line : memo.parts.front().header)
        QVERIFY2(text.contains(withoutBlanks(line.value)), qPrintable(line.value));
    QVERIFY(text.contains(language == u"zh" ? QStringLiteral("第1页共") : QStringLiteral("Page1of")));
}

void MemoPdfTest::pagesAreCounted()
{
    const QString path = m_folder.filePath(QStringLiteral("pages.pdf"));
    QVERIFY(writePdf(fixture::Memo().input(5), path));
    const QStringList pages = textOf(path).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 5);
    for (qsizetype i = 0; i < pages.size(); ++i)
        QVERIFY(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
}

void MemoPdfTest::tablesAndCardsStayInsideThePage()
{
    const QString path = m_folder.filePath(QStringLiteral("boxes.pdf"));
    MemoInput input = fixture::Memo().input(3);
    Decision &decision = input.reviewed.reports[0].decisions[input.reviewed.reports[0].result.findings[1].key];
    decision.note = QStringLiteral("甲，很长的批注，超过一页。").repeated(400);
    QVERIFY(writePdf(input, path));
    const QStringList words = textOf(path, {QStringLiteral("-bbox")}).split(u'\n');
    int seen = 0;
    for (const QString &word : words) {
        const auto value = [&](QLatin1String name) {
            const qsizetype at = word.indexOf(name) + name.size();
            return word.mid(at, word.indexOf(u'"', at) - at).toDouble();
        };
        if (!word.contains(u"<word"))
            continue;
        ++seen;
        QVERIFY2(value(QLatin1String("xMin=\"")) >= 50 && value(QLatin1String("xMax=\"")) <= 545, qPrintable(word));
        QVERIFY2(value(QLatin1String("yMin=\"")) >= 25 && value(QLatin1String("yMax=\"")) <= 825, qPrintable(word));
    }
    QVERIFY(seen > 100);
    QCOMPARE(withoutBlanks(textOf(path)).count(u'甲'), 400);
    // A cell that is higher than a page goes on on the next one.
    input.form = MemoForm::Summary;
    input.reviewed.memoTexts = {{1, input.reviewed.reports[0].result.findings[1].key, QStringLiteral("condition"), QStringLiteral("乙，很长的事实。").repeated(300)}};
    QVERIFY(writePdf(input, path));
    QCOMPARE(withoutBlanks(textOf(path)).count(u'乙'), 300);
}

void MemoPdfTest::sameInputSameBytes()
{
    const MemoInput input = fixture::Memo().input(2);
    const auto first = memoPdf(input);
    QTest::qWait(1100); // a clock's second must make no difference
    const auto second = memoPdf(input);
    QVERIFY(first && second);
    QVERIFY(*first == *second);
}

void MemoPdfTest::propertiesAndBookmarks()
{
    const auto pdf = memoPdf(fixture::Memo().input());
    QVERIFY(pdf);
    const QString path = m_folder.filePath(QStringLiteral("info.pdf"));
    QVERIFY(writePdf(fixture::Memo().input(), path));
    QProcess process;
    process.start(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), path});
    QVERIFY(process.waitForFinished());
    const QString info = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY(info.contains(QStringLiteral("青禾县2023年度部门决算审查")));
    QVERIFY(info.contains(QStringLiteral("王审")));
    QVERIFY(info.contains(QStringLiteral("2024-11-05T08:30:00Z")));
    QVERIFY(info.contains(QStringLiteral("A4")));
    process.start(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    process.start(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), path});
    QVERIFY(process.waitForFinished());
    QVERIFY(process.readAllStandardOutput().contains("Report 1"));
}

void MemoPdfTest::linksLeadToFindings()
{
    const QString path = m_folder.filePath(QStringLiteral("links.pdf"));
    QHash<QString, int> pages;
    QVERIFY(memoPdf(fixture::Memo().input(2), &pages));
    QVERIFY(writePdf(fixture::Memo().input(2), path));
    const QByteArray objects = objectsOf(path);
    // Three findings of each report are not dismissed, two cells each; and the report itself in the summary.
    QCOMPARE(objects.count("/Subtype /Link"), 2 * (3 * 2 + 1));
    QVERIFY(pages.value(QStringLiteral("finding-1-1")) < pages.value(QStringLiteral("finding-2-1")));
    const QStringList text = textOf(path).split(u'\f');
    QVERIFY(text[pages.value(QStringLiteral("finding-2-2"))].contains(QStringLiteral("2-2")));
}

void MemoPdfTest::passageIsPictured()
{
    MemoInput input = fixture::Memo().input();
    QImage image(800, 80, QImage::Format_Grayscale8);
    image.fill(200);
    input.pictures.insert(pictureKey(1, input.reviewed.reports[0].result.findings[1].key), {image, 400, {{QRectF(0.1, 0.2, 0.2, 0.5), true}}});
    const QString path = m_folder.filePath(QStringLiteral("picture.pdf"));
    QVERIFY(writePdf(input, path));
    QCOMPARE(objectsOf(path).count("/Subtype /Image"), 1);
}

void MemoPdfTest::conformsToPdfA()
{
    const QString path = m_folder.filePath(QStringLiteral("archive.pdf"));
    QVERIFY(writePdf(fixture::Memo().input(), path));
    const QByteArray objects = objectsOf(path);
    QVERIFY(objects.contains("/OutputIntents") && objects.contains("/DestOutputProfile"));
    QVERIFY(objects.contains("<pdfaid:part>2</pdfaid:part>"));
    QVERIFY(objects.contains("/Metadata"));
    QCOMPARE(objects.count("/FontDescriptor"), 2 * objects.count("/FontFile2") + 2 * objects.count("/FontFile3"));
    QVERIFY(!objects.contains("/Encrypt") && !objects.contains("/JavaScript"));
    QCOMPARE(objects.count("/SMask"), objects.count("/SMask /None"));
    QCOMPARE(objects.count("/BM "), objects.count("/BM /Normal"));
    for (const char *forbidden : {"/S /Transparency", "/Interpolate true", "/TR ", "/EmbeddedFiles", "/XFA"})
        QVERIFY2(!objects.contains(forbidden), forbidden);
    QVERIFY(objects.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    QCOMPARE(objects.count("/Subtype /Type0"), objects.count("/ToUnicode"));
    QVERIFY(objects.contains("/ID ["));
    QVERIFY(objects.contains("/Lang (en)"));
    QVERIFY(objects.count("/Subtype /Link") > 0);
    QCOMPARE(objects.count("/Subtype /Link"), objects.count("/F 4\n")); // they print
}

void MemoPdfTest::sheetsHaveTheirOwnPages()
{
    MemoInput input = fixture::Memo().input(2);
    input.form = MemoForm::Evidence;
    installLanguage(QStringLiteral("zh"));
    const QString path = m_folder.filePath(QStringLiteral("sheets.pdf"));
    QVERIFY(writePdf(input, path));
    installLanguage(QStringLiteral("en"));
    const QStringList pages = textOf(path).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), 2); // one confirmed finding in each report
    for (const QString &page : pages) {
        QVERIFY(page.contains(QStringLiteral("第 1 页共 1 页")) || withoutBlanks(page).contains(QStringLiteral("第1页共1页")));
        for (const char *field : {"审计取证单", "项目名称", "被审计单位", "审计事项", "审计事项摘要", "审计人员", "证据提供单位意见", "负责人", "附件", "51.18", "91.29"})
            QVERIFY2(withoutBlanks(page).contains(QString::fromUtf8(field)), field);
        QVERIFY(!page.contains(QStringLiteral("49.00%，按"))); // dismissed
    }
}

void MemoPdfTest::summaryListsConfirmedFindings()
{
    MemoInput input = fixture::Memo().input();
    input.form = MemoForm::Summary;
    const QString path = m_folder.filePath(QStringLiteral("summary.pdf"));
    QVERIFY(writePdf(input, path));
    const QString text = withoutBlanks(textOf(path, {QStringLiteral("-raw")}));
    const MemoFinding confirmed = buildMemo(input).parts[0].findings[0];
    QVERIFY(text.contains(withoutBlanks(confirmed.parts.condition)));
    QVERIFY(text.contains(withoutBlanks(confirmed.difference)));
    QVERIFY(text.contains(QStringLiteral("2open,0waitingforevidence,1dismissed")));
}

void MemoPdfTest::longMemoIsFastAndSmall()
{
    const MemoInput input = fixture::Memo().input(12);
    QElapsedTimer timer;
    timer.start();
    const auto pdf = memoPdf(input);
    const qint64 took = timer.elapsed();
    QVERIFY(pdf);
    const QString path = m_folder.filePath(QStringLiteral("long.pdf"));
    QVERIFY(writePdf(input, path));
    const qsizetype pages = textOf(path).count(u'\f');
    QVERIFY2(pages >= 20, qPrintable(QString::number(pages)));
    QVERIFY2(pdf->size() / pages < qsizetype{20} * 1024, qPrintable(QString::number(pdf->size() / pages)));
    qInfo("%lld pages in %lld ms, %lld bytes a page", static_cast<long long>(pages), static_cast<long long>(took),
          static_cast<long long>(pdf->size() / pages));
}

QTEST_MAIN(MemoPdfTest)
#include "tst_memopdf.moc"
