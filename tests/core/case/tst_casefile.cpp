#include "case/casefile.h"
#include "core/case/fixture.h"
#include "core/store/samplereport.h"
#include "report/reportjson.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace tieout;

namespace {

/** As large as a long real report: some 80,000 characters, 1,000 table rows, 200 findings. */
CheckedReport largeReport()
{
    auto report = sampleReport();
    auto document = std::make_shared<Document>(*report->document);
    document->text += QStringLiteral("本年支出合计 1234.50 元，占百分之百。\n").repeated(4000);
    document->pages.back().span.end = document->text.size();
    document->pages.back().boxes.resize(static_cast<size_t>(document->pages.back().span.size()));
    float at = 0;
    for (Box &box : document->pages.back().boxes)
        box = {at += 10.56F, 72.1F, at + 10.56F, 84.4F};
    document->indexLines();
    report->document = document;
    report->figures.resize(500, report->figures.front());
    report->tables.front().rows.resize(1000, report->tables.front().rows.front());
    CheckedReport checked{report, sampleResult()};
    checked.result.findings.resize(200, checked.result.findings.front());
    checked.result.ledger.resize(1500, checked.result.ledger.front());
    return checked;
}

CheckedReport namedReport(const QString &region, const QString &department, int year, const QByteArray &sha256)
{
    auto report = sampleReport(sha256);
    report->meta.region = region;
    report->meta.department = department;
    report->meta.fiscalYear = year;
    return {report, {}};
}

} // namespace

class CaseFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void reportComesBackAsChecked();
    void listIsInPinyinOrder();
    void expenditureIsListed();
    void openReportStaysInMemory();
    void decisionsOfOtherKeysStay();
    void storingIsFast();
    void listingLoadsNoDocuments();

private:
    QTemporaryDir m_dir;
    QString m_path;
    int m_count = 0;
};

void CaseFileTest::init()
{
    m_path = m_dir.filePath(QStringLiteral("案件%1.tieout").arg(++m_count));
}

void CaseFileTest::reportComesBackAsChecked()
{
    const QString file = writeFile(m_dir.filePath(QStringLiteral("青禾县.txt")), reportText(QStringLiteral("青禾县民政局")));
    const auto source = readSourceFile(file);
    QVERIFY(source);
    Progress progress;
    const auto checked = checkSource(*source, {}, progress);
    QVERIFY(checked);
    qint64 id = 0;
    {
        auto made = CaseFile::create(m_path);
        QVERIFY(made);
        id = **(*made)->add(*source, *checked);
    }
    auto opened = CaseFile::open(m_path);
    QVERIFY(opened);
    const auto report = (*opened)->report(id);
    QVERIFY(report);
    QCOMPARE(reportJson(*(*report)->report, (*report)->result), reportJson(*checked->report, checked->result));
    QCOMPARE(*(*opened)->sourceBytes(id), source->bytes);
    QCOMPARE((*report)->entry.sha256, source->sha256);
    QCOMPARE((*report)->entry.file, file);
    const auto again = (*opened)->add(*source, *checked);
    QVERIFY(again && !again->has_value());
}

void CaseFileTest::listIsInPinyinOrder()
{
    auto made = CaseFile::create(m_path);
    QVERIFY(made);
    const SourceFile file{QStringLiteral("a.txt"), "x", {}};
    int n = 0;
    // By code points the order would be 中 重 青; by pinyin it is chong, qing, zhong.
    const auto add = [&](const QString &region, const QString &department, int year) {
        const QByteArray sha256 = QByteArray::number(++n).rightJustified(64, '0');
        QVERIFY((*made)->add({file.path, file.bytes, sha256}, namedReport(region, department, year, sha256)));
    };
    add(QStringLiteral("中卫市"), QStringLiteral("医疗保障局"), 2022);
    add(QString(), QStringLiteral("无地区"), 2022);
    add(QStringLiteral("青禾县"), QStringLiteral("民政局"), 2021);
    add(QStringLiteral("青禾县"), QStringLiteral("民政局"), 2023);
    add(QStringLiteral("青禾县"), QStringLiteral("财政局"), 2020);
    add(QStringLiteral("重庆市"), QStringLiteral("审计局"), 2022);
    QStringList order;
    const auto entries = (*made)->reports();
    for (const ReportEntry &entry : *entries)
        order.append(entry.region + entry.department + QString::number(entry.fiscalYear));
    const QStringList expected{QStringLiteral("重庆市审计局2022"), QStringLiteral("青禾县财政局2020"), QStringLiteral("青禾县民政局2023"),
                               QStringLiteral("青禾县民政局2021"), QStringLiteral("中卫市医疗保障局2022"), QStringLiteral("无地区2022")};
    QCOMPARE(order, expected);
}

void CaseFileTest::expenditureIsListed()
{
    auto made = CaseFile::create(m_path);
    const auto report = sampleReport();
    QVERIFY((*made)->add({QStringLiteral("a.pdf"), "x", report->document->sha256}, {report, {}}));
    const auto entries = (*made)->reports();
    QVERIFY(entries->front().expenditure.has_value());
    QCOMPARE(toShortest(*entries->front().expenditure), QStringLiteral("1234.5"));
    QVERIFY(entries->front().expenditureSpan == report->figures.front().number.span);
}

void CaseFileTest::openReportStaysInMemory()
{
    auto made = CaseFile::create(m_path);
    QList<qint64> ids;
    for (int i = 0; i < 6; ++i) {
        const auto report = sampleReport(QByteArray(64, static_cast<char>('a' + i)));
        ids.append(**(*made)->add({QStringLiteral("a.pdf"), "x", report->document->sha256}, {report, {}}));
    }
    const auto first = *(*made)->report(ids[0]);
    QCOMPARE((*made)->report(ids[0])->get(), first.get());
    for (const qint64 id : ids)
        QCOMPARE((*(*made)->report(id))->id, id);
    QVERIFY((*made)->report(ids[0])->get() != first.get()); // made room for the later ones
    QCOMPARE(first->report->document->sha256, QByteArray(64, 'a')); // and whoever holds it keeps it
}

void CaseFileTest::decisionsOfOtherKeysStay()
{
    auto made = CaseFile::create(m_path);
    const auto report = sampleReport();
    const qint64 id = **(*made)->add({QStringLiteral("a.pdf"), "x", report->document->sha256}, {report, sampleResult()});
    Decision decision;
    decision.note = QStringLiteral("注");
    QVERIFY((*made)->setDecisions(id, {{QStringLiteral("a"), decision}}));
    QVERIFY((*made)->setDecisions(id, {{QStringLiteral("b"), decision}}));
    QCOMPARE((*made)->decisions(id)->size(), 2);
}

void CaseFileTest::storingIsFast()
{
    auto made = CaseFile::create(m_path);
    const CheckedReport checked = largeReport();
    const SourceFile file{QStringLiteral("a.pdf"), QByteArray(300000, 'x'), checked.report->document->sha256};
    QElapsedTimer timer;
    timer.start();
    const auto id = (*made)->add(file, checked);
    const qint64 stored = timer.restart();
    QVERIFY(id && id->has_value());
    QVERIFY((*made)->report(**id));
    qInfo("a large report: stored in %lld ms, loaded in %lld ms", stored, timer.elapsed());
    QVERIFY2(stored < 2000, "some 60 ms in a release build on an idle machine");
}

void CaseFileTest::listingLoadsNoDocuments()
{
    {
        auto made = CaseFile::create(m_path);
        for (int i = 0; i < 200; ++i) {
            const QByteArray sha256 = QByteArray::number(i).rightJustified(64, '0');
            auto report = sampleReport(sha256);
            auto document = std::make_shared<Document>(*report->document);
            document->text += QStringLiteral("决算").repeated(100000);
            report->document = document;
            QVERIFY((*made)->add({QStringLiteral("a.pdf"), "x", sha256}, {report, sampleResult()}));
        }
    }
    QElapsedTimer timer;
    timer.start();
    auto opened = CaseFile::open(m_path);
    const auto entries = (*opened)->reports();
    qInfo("a case of 200 reports: opened and listed in %lld ms", timer.elapsed());
    QCOMPARE(entries->size(), size_t{200});
    QVERIFY2(timer.elapsed() < 1000, "120 MB of text were read to list 200 names");
}

QTEST_GUILESS_MAIN(CaseFileTest)
#include "tst_casefile.moc"
