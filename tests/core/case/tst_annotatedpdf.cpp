#include "core/source/minipdf.h"
#include "export/annotatedpdf.h"
#include "source/readdocument.h"
#include "source/renderpage.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tieout;

namespace {

/** A report of one page that was read from `pdf`, with a finding on `words`. */
ReviewedReport reportOf(const QByteArray &pdf, const QString &words)
{
    Progress progress;
    const auto document = readDocument({QStringLiteral("报告.pdf"), pdf, QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex()}, progress);
    if (!document)
        return {};
    auto report = std::make_shared<Report>();
    report->document = *document;
    ReviewedReport reviewed{report, {}, {}, {}};
    const qsizetype at = (*document)->text.indexOf(words);
    Finding finding;
    finding.key = QStringLiteral("k");
    finding.rule = QStringLiteral("narrative.share");
    finding.message = message("占比应为 %1", {QStringLiteral("25.00")});
    finding.evidence.push_back({EvidenceRole::Stated, {at, at + words.size()}, {}});
    reviewed.result.findings.push_back(finding);
    return reviewed;
}

QByteArray objectsOf(const QByteArray &pdf, const QTemporaryDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("annotated.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QProcess qpdf;
    qpdf.start(QStringLiteral("qpdf"), {QStringLiteral("--check"), file.fileName()});
    if (!qpdf.waitForFinished() || qpdf.exitCode() != 0)
        return {};
    qpdf.start(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), file.fileName(), QStringLiteral("-")});
    return qpdf.waitForFinished() ? qpdf.readAllStandardOutput() : QByteArray();
}

bool isTinted(const QColor &colour)
{
    return colour.red() > 200 && colour.green() < 200;
}

} // namespace

/** Annotations stand on the words that they speak of, however the page is turned. */
class AnnotatedPdfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksCoverTheirWords_data();
    void marksCoverTheirWords();
    void dismissedFindingsAreLeftOut();
    void notesGoWithTheirAuthor();
    void sameReviewSameBytes();
    void textHasNoAnnotations();

private:
    QTemporaryDir m_folder;
};

void AnnotatedPdfTest::marksCoverTheirWords_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("matrix");
    QTest::newRow("upright") << QByteArray("/MediaBox [0 0 600 800]") << QByteArray("1 0 0 1 100 600");
    QTest::newRow("offset crop box") << QByteArray("/MediaBox [-50 -50 700 900] /CropBox [20 30 620 830]") << QByteArray("1 0 0 1 100 600");
    QTest::newRow("rotated page") << QByteArray("/MediaBox [0 0 600 800] /Rotate 90") << QByteArray("0 1 -1 0 300 200");
    QTest::newRow("sideways text") << QByteArray("/MediaBox [0 0 600 800]") << QByteArray("0 1 -1 0 300 200");
    QTest::newRow("rotated and sideways") << QByteArray("/MediaBox [0 0 600 800] /Rotate 180") << QByteArray("0 1 -1 0 300 200");
}

void AnnotatedPdfTest::marksCoverTheirWords()
{
    QFETCH(QByteArray, page);
    QFETCH(QByteArray, matrix);
    MiniPdf pdf;
    pdf.addPage(MiniPdf::textAt(matrix, 20, QStringLiteral("项目支出占百分之1234.50")), page);
    const ReviewedReport reviewed = reportOf(pdf.bytes(), QStringLiteral("1234.50"));
    QVERIFY(reviewed.report);
    const auto annotated = annotatedPdf(reviewed, pdf.bytes());
    QVERIFY(annotated);
    QVERIFY(objectsOf(*annotated, m_folder).contains("/Subtype /Highlight"));
    const auto renderer = PageRenderer::open(*annotated);
    const Page &read = reviewed.report->document->pages[0];
    const QImage image = (*renderer)->render(0, 1, read.turned);
    const auto boxes = reviewed.report->document->boxes(reviewed.result.findings[0].evidence[0].span);
    QCOMPARE(boxes.size(), size_t(1));
    const Box box = boxes[0].second;
    // Inside the box all is tinted but the ink; the words before it are not.
    int tinted = 0, inside = 0, before = 0;
    for (int y = static_cast<int>(box.top) + 2; y < static_cast<int>(box.bottom) - 2; ++y) {
        for (int x = static_cast<int>(box.left) + 2; x < static_cast<int>(box.right) - 2; ++x, ++inside)
            tinted += isTinted(image.pixelColor(x, y));
        for (int x = static_cast<int>(box.left) - 40; x < static_cast<int>(box.left) - 4; ++x)
            before += isTinted(image.pixelColor(x, y));
    }
    QVERIFY2(tinted > inside / 2, qPrintable(QStringLiteral("%1 of %2").arg(tinted).arg(inside)));
    QCOMPARE(before, 0);
    QVERIFY(*annotatedPdf(reviewed, pdf.bytes()) == *annotated);
}

void AnnotatedPdfTest::dismissedFindingsAreLeftOut()
{
    MiniPdf pdf;
    pdf.addPage(MiniPdf::text(100, 600, 20, QStringLiteral("项目支出占百分之1234.50")));
    ReviewedReport reviewed = reportOf(pdf.bytes(), QStringLiteral("1234.50"));
    reviewed.decisions.insert(QStringLiteral("k"), {Verdict::Dismissed, QStringLiteral("口径不同"), {}, {}, {}});
    const auto annotated = annotatedPdf(reviewed, pdf.bytes());
    QVERIFY(annotated);
    QVERIFY(!objectsOf(*annotated, m_folder).contains("/Highlight"));
}

void AnnotatedPdfTest::notesGoWithTheirAuthor()
{
    MiniPdf pdf;
    pdf.addPage(MiniPdf::text(100, 600, 20, QStringLiteral("项目支出占百分之1234.50")));
    ReviewedReport reviewed = reportOf(pdf.bytes(), QStringLiteral("1234.50"));
    reviewed.result.findings.clear();
    Annotation area;
    area.kind = AnnotationKind::Rectangle;
    area.page = 0;
    area.area = {50, 100, 200, 150};
    area.text = QStringLiteral("See table");
    area.author = QStringLiteral("Wang");
    reviewed.annotations = {area};
    const auto annotated = annotatedPdf(reviewed, pdf.bytes());
    QVERIFY(annotated);
    const QByteArray objects = objectsOf(*annotated, m_folder);
    QVERIFY(objects.contains("/Subtype /Square"));
    QVERIFY(objects.contains("See table") && objects.contains("Wang"));
}

void AnnotatedPdfTest::sameReviewSameBytes()
{
    MiniPdf pdf;
    pdf.addPage(MiniPdf::text(100, 600, 20, QStringLiteral("项目支出占百分之1234.50")));
    ReviewedReport reviewed = reportOf(pdf.bytes(), QStringLiteral("1234.50"));
    Annotation note;
    note.span = reviewed.result.findings.front().evidence.front().span;
    note.text = QStringLiteral("已核对");
    note.author = QStringLiteral("王审");
    note.changed = QDateTime(QDate(2024, 11, 5), QTime(8, 30), Qt::UTC);
    reviewed.annotations = {note};
    const auto first = annotatedPdf(reviewed, pdf.bytes());
    QVERIFY(first);
    QTest::qWait(1100); // a clock's second must make no difference
    QVERIFY(*annotatedPdf(reviewed, pdf.bytes()) == *first);
}

void AnnotatedPdfTest::textHasNoAnnotations()
{
    auto document = std::make_shared<Document>();
    document->name = QStringLiteral("/a/甲.txt");
    auto report = std::make_shared<Report>();
    report->document = document;
    const auto refused = annotatedPdf({report, {}, {}, {}}, "text");
    QVERIFY(!refused);
    QVERIFY(refused.error().text().contains(QStringLiteral("甲.txt")));
}

QTEST_MAIN(AnnotatedPdfTest)
#include "tst_annotatedpdf.moc"
