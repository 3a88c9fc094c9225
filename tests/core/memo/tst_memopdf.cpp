#include "base/language.h"
#include "memo/memopdf.h"
#include "memofixture.h"

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
    void failureLeavesTheOldFile();

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
    const Status status = writeMemoPdf(input, path);
    const Memo memo = buildMemo(input);
    installLanguage(QStringLiteral("en"));
    QVERIFY2(status, qPrintable(status ? QString() : status.error().text()));

    const QString raw = textOf(path);
    QVERIFY(!raw.isEmpty());
    for (const QChar c : raw)
        QVERIFY2(!isForbidden(c), qPrintable(QStringLiteral("U+%1").arg(c.unicode(), 4, 16)));
    const QString text = withoutBlanks(raw);
    for (const MemoFinding &finding : memo.parts.front().findings) {
        QVERIFY2(text.contains(withoutBlanks(finding.statement)), qPrintable(finding.statement));
        QVERIFY2(text.contains(withoutBlanks(finding.quote.text())), qPrintable(finding.quote.text()));
        for (const MemoOperand &operand : finding.operands)
            QVERIFY2(text.contains(withoutBlanks(operand.printed)), qPrintable(operand.printed));
        for (const QString &step : finding.steps)
            QVERIFY2(text.contains(withoutBlanks(step)), qPrintable(step));
        QVERIFY2(text.contains(withoutBlanks(finding.note)), qPrintable(finding.note));
        QVERIFY2(text.contains(withoutBlanks(finding.reason)), qPrintable(finding.reason));
    }
    for (const MemoLine &line : memo.parts.front().header)
        QVERIFY2(text.contains(withoutBlanks(line.value)), qPrintable(line.value));
    QVERIFY(text.contains(language == u"zh" ? QStringLiteral("第1页共") : QStringLiteral("Page1of")));
}

void MemoPdfTest::pagesAreCounted()
{
    const QString path = m_folder.filePath(QStringLiteral("pages.pdf"));
    QVERIFY(writeMemoPdf(fixture::Memo().input(5), path));
    const QStringList pages = textOf(path).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 5);
    for (qsizetype i = 0; i < pages.size(); ++i)
        QVERIFY(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
}

void MemoPdfTest::tablesAndCardsStayInsideThePage()
{
    const QString path = m_folder.filePath(QStringLiteral("boxes.pdf"));
    MemoInput input = fixture::Memo().input(3);
    Decision &decision = input.reports[0].decisions[input.reports[0].result.findings[0].key];
    decision.note = QStringLiteral("甲，很长的批注，超过一页。").repeated(400);
    QVERIFY(writeMemoPdf(input, path));
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
    QVERIFY(writeMemoPdf(fixture::Memo().input(), path));
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

void MemoPdfTest::failureLeavesTheOldFile()
{
    const Status status = writeMemoPdf(fixture::Memo().input(), m_folder.filePath(QStringLiteral("no/such/memo.pdf")));
    QVERIFY(!status);
    QVERIFY(status.error().text().contains(QStringLiteral("memo.pdf")));
}

QTEST_MAIN(MemoPdfTest)
#include "tst_memopdf.moc"
