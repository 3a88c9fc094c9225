#include "memo/memodocx.h"
#include "memo/memohtml.h"
#include "memofixture.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace tieout;

/** The memo for those who go on editing it, read back. */
class MemoFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void documentSaysWhatTheMemoSays();
    void documentHoldsPictures();
    void pageSaysWhatTheMemoSays();
    void sheetsAreCountedForThemselves();
    void sameMemoSameBytes();

private:
    [[nodiscard]] QByteArray unzipped(const QByteArray &archive, const char *entry) const
    {
        const QString path = m_folder.filePath(QStringLiteral("memo.docx"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(archive) != archive.size() || !file.flush())
            return {};
        QProcess unzip;
        unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, QString::fromLatin1(entry)});
        return unzip.waitForFinished() && unzip.exitCode() == 0 ? unzip.readAllStandardOutput() : QByteArray();
    }
    QTemporaryDir m_folder;
};

namespace {

/** The characters of a document; empty where it is not well-formed. */
QString charactersOf(const QByteArray &document)
{
    QXmlStreamReader xml(document);
    QString text;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    return xml.hasError() ? QString() : text;
}

} // namespace

void MemoFilesTest::documentSaysWhatTheMemoSays()
{
    const Memo memo = buildMemo(fixture::Memo().input());
    const QByteArray document = memoDocx(memo);
    const QString text = charactersOf(unzipped(document, "word/document.xml"));
    for (const MemoFinding &finding : memo.parts[0].findings) {
        QVERIFY2(text.contains(finding.parts.condition), qPrintable(finding.parts.condition));
        if (finding.verdict != Verdict::Dismissed)
            for (const QString &value : {finding.stated, finding.expected, finding.parts.criteria, finding.parts.advice, finding.note})
                QVERIFY2(text.contains(value), qPrintable(value));
    }
    for (const char *part : {"[Content_Types].xml", "_rels/.rels", "word/styles.xml", "word/header1.xml", "word/footer1.xml", "docProps/core.xml",
                             "word/_rels/document.xml.rels"}) {
        QXmlStreamReader xml(unzipped(document, QByteArray(part).replace("[", "\\[").constData()));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), part);
    }
}

void MemoFilesTest::documentHoldsPictures()
{
    MemoInput input = fixture::Memo().input();
    QImage image(80, 20, QImage::Format_Grayscale8);
    image.fill(128);
    input.pictures.insert(pictureKey(1, input.reviewed.reports[0].result.findings[1].key), {image, 40, {{QRectF(0, 0, 0.5, 1), true}}});
    const QByteArray document = memoDocx(buildMemo(input));
    QCOMPARE(QImage::fromData(unzipped(document, "word/media/image1.png")).size(), image.size());
    QVERIFY(unzipped(document, "word/_rels/document.xml.rels").contains("media/image1.png"));
    QCOMPARE(memoHtml(buildMemo(input)).count("data:image/png;base64,"), 1);
}

void MemoFilesTest::pageSaysWhatTheMemoSays()
{
    const Memo memo = buildMemo(fixture::Memo().input());
    const QString html = QString::fromUtf8(memoHtml(memo));
    for (const MemoFinding &finding : memo.parts[0].findings) {
        QVERIFY(html.contains(finding.parts.condition.toHtmlEscaped()));
        QVERIFY(html.contains(QStringLiteral("id=\"finding-%1\"").arg(finding.number)));
    }
    QVERIFY(html.contains(QStringLiteral("href=\"#finding-1-1\"")));
    QVERIFY(!html.contains(QStringLiteral("http"))); // nothing is fetched
}

void MemoFilesTest::sheetsAreCountedForThemselves()
{
    MemoInput input = fixture::Memo().input(2);
    const QByteArray memo = memoDocx(buildMemo(input));
    QCOMPARE(unzipped(memo, "word/document.xml").count("<w:sectPr>"), 1);
    QCOMPARE(unzipped(memo, "word/document.xml").count("<w:pageBreakBefore/>"), 2); // before each report
    QVERIFY(unzipped(memo, "word/footer1.xml").contains(" NUMPAGES "));
    input.form = MemoForm::Evidence;
    const QByteArray sheets = memoDocx(buildMemo(input));
    QCOMPARE(unzipped(sheets, "word/document.xml").count("<w:pgNumType w:start=\"1\"/>"), 2); // one confirmed finding in each report
    QVERIFY(unzipped(sheets, "word/footer1.xml").contains(" SECTIONPAGES "));
}

void MemoFilesTest::sameMemoSameBytes()
{
    const Memo memo = buildMemo(fixture::Memo().input());
    const QByteArray first = memoDocx(memo);
    QTest::qWait(1100);
    QVERIFY(memoDocx(memo) == first);
    QVERIFY(memoHtml(memo) == memoHtml(memo));
}

QTEST_MAIN(MemoFilesTest)
#include "tst_memofiles.moc"
