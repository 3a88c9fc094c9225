#include "core/store/samplereport.h"
#include "report/reportjson.h"
#include "store/store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tieout;

namespace {

QByteArray bytesOf(int n)
{
    return QByteArray("%PDF-1.4\0 bytes ", 16) + QByteArray::number(n);
}

NewReport newReport(const Report &report, const CheckResult &result, const QByteArray &bytes)
{
    return {report.document->name, bytes, report.document->sha256, report, result, parseDecimal(u"1234.5"), {21, 29}};
}

// The JSON of the command line does not tell everything, so the rest is compared here.
void compareBeyondJson(const Report &a, const Report &b)
{
    QCOMPARE(b.document->text, a.document->text);
    QCOMPARE(b.document->charset, a.document->charset);
    QCOMPARE(b.document->lineStarts, a.document->lineStarts);
    QCOMPARE(b.document->pages.size(), a.document->pages.size());
    for (size_t i = 0; i < a.document->pages.size(); ++i) {
        const auto &[spanA, widthA, heightA, boxesA, rulesA, imagesA, turnedA, picturesA] = a.document->pages[i];
        const auto &[spanB, widthB, heightB, boxesB, rulesB, imagesB, turnedB, picturesB] = b.document->pages[i];
        QVERIFY(spanA == spanB && widthA == widthB && heightA == heightB && imagesA == imagesB);
        QVERIFY(boxesA == boxesB);
        QCOMPARE(turnedB, turnedA);
        QVERIFY(picturesA == picturesB);
        QVERIFY(rulesA == rulesB);
    }
    QVERIFY(a.meta.departmentSpan == b.meta.departmentSpan && a.meta.yearSpan == b.meta.yearSpan);
}

// Fields are unpacked by position: a field that is added to a type and not to the store does not compile here.
void compareSections(const std::vector<Section> &a, const std::vector<Section> &b)
{
    QCOMPARE(b.size(), a.size());
    for (size_t i = 0; i < a.size(); ++i) {
        const auto &[title, level, heading, body, parent, topic] = a[i];
        QCOMPARE(b[i].title, title);
        QCOMPARE(b[i].level, level);
        QVERIFY(b[i].heading == heading && b[i].body == body);
        QCOMPARE(b[i].parent, parent);
        QCOMPARE(b[i].topic, topic);
    }
}

void compareNumbers(const PrintedNumber &a, const PrintedNumber &b)
{
    const auto &[value, decimals, unit, unitWord, span, corrected] = a;
    QVERIFY(!corrected && !b.corrected); // what was read is stored; corrections have a table of their own
    QVERIFY(b.value == value);
    QCOMPARE(b.decimals, decimals);
    QCOMPARE(b.unit, unit);
    QCOMPARE(b.unitWord, unitWord);
    QVERIFY(b.span == span);
}

void compareFigures(const std::vector<Figure> &a, const std::vector<Figure> &b)
{
    QCOMPARE(b.size(), a.size());
    for (size_t i = 0; i < a.size(); ++i) {
        const auto &[id, conceptId, code, label, year, kind, measure, direction, number, section, clause] = a[i];
        QCOMPARE(b[i].id, id);
        QCOMPARE(b[i].conceptId, conceptId);
        QCOMPARE(b[i].code, code);
        QCOMPARE(b[i].label, label);
        QCOMPARE(b[i].year, year);
        QCOMPARE(b[i].kind, kind);
        QCOMPARE(b[i].measure, measure);
        QCOMPARE(b[i].direction, direction);
        compareNumbers(number, b[i].number);
        QCOMPARE(b[i].section, section);
        QVERIFY(b[i].clause == clause);
    }
}

void compareClaims(const std::vector<Claim> &a, const std::vector<Claim> &b)
{
    QCOMPARE(b.size(), a.size());
    for (size_t i = 0; i < a.size(); ++i) {
        const auto &[kind, base, direction, complete, label, concept_, code, whole, clause, word, section, operands] = a[i];
        QVERIFY(b[i].kind == kind && b[i].base == base && b[i].direction == direction && b[i].complete == complete);
        QVERIFY(b[i].label == label && b[i].wholeConcept == concept_ && b[i].wholeCode == code && b[i].wholeLabel == whole);
        QVERIFY(b[i].clause == clause && b[i].word == word && b[i].section == section);
        QCOMPARE(b[i].operands.size(), operands.size());
        for (size_t k = 0; k < operands.size(); ++k) {
            const auto &[role, figure] = operands[k];
            QVERIFY(b[i].operands[k].role == role && b[i].operands[k].figure == figure);
        }
    }
}

void compareColumns(const std::vector<Column> &a, const std::vector<Column> &b)
{
    QCOMPARE(b.size(), a.size());
    for (size_t i = 0; i < a.size(); ++i) {
        const auto &[title, role, block, conceptId, measure, span] = a[i];
        QCOMPARE(b[i].title, title);
        QVERIFY(b[i].role == role && b[i].block == block && b[i].conceptId == conceptId);
        QVERIFY(b[i].measure == measure && b[i].span == span);
    }
}

void compareRows(const std::vector<Row> &a, const std::vector<Row> &b)
{
    QCOMPARE(b.size(), a.size());
    for (size_t i = 0; i < a.size(); ++i) {
        const auto &[cells, span, level, isTotal] = a[i];
        QVERIFY(b[i].span == span && b[i].level == level && b[i].isTotal == isTotal);
        QCOMPARE(b[i].cells.size(), cells.size());
        for (size_t k = 0; k < cells.size(); ++k) {
            const auto &[state, text, spans, number, corrected] = cells[k];
            QVERIFY(!corrected && !b[i].cells[k].corrected);
            QVERIFY(b[i].cells[k].state == state && b[i].cells[k].text == text && b[i].cells[k].spans == spans);
            compareNumbers(number, b[i].cells[k].number);
        }
    }
}

void compareTables(const std::vector<Table> &a, const std::vector<Table> &b)
{
    QCOMPARE(b.size(), a.size());
    for (size_t i = 0; i < a.size(); ++i) {
        const auto &[id, title, code, kind, unit, unitSpan, titleSpan, span, columns, rows, empty, statement, image, notes] = a[i];
        QVERIFY(b[i].id == id && b[i].title == title && b[i].code == code && b[i].kind == kind && b[i].unit == unit);
        QVERIFY(b[i].unitSpan == unitSpan && b[i].titleSpan == titleSpan && b[i].span == span);
        QVERIFY(b[i].declaredEmpty == empty && b[i].statement == statement && b[i].isImage == image);
        QCOMPARE(b[i].notes, notes);
        compareColumns(columns, b[i].columns);
        compareRows(rows, b[i].rows);
    }
}

void compareNotices(const std::vector<Notice> &a, const std::vector<Notice> &b)
{
    QCOMPARE(b.size(), a.size());
    for (size_t i = 0; i < a.size(); ++i) {
        const auto &[text, span] = a[i];
        QVERIFY(b[i].message == text && b[i].span == span);
    }
}

void compareResults(const CheckResult &a, const CheckResult &b)
{
    QCOMPARE(b.findings.size(), a.findings.size());
    for (size_t i = 0; i < a.findings.size(); ++i) {
        const auto &[key, rule, severity, certainty, stated, expected, difference, unit, text, steps, evidence, affects, ruleSeverity] =
            a.findings[i];
        const Finding &other = b.findings[i];
        QVERIFY(other.key == key && other.rule == rule && other.severity == severity && other.certainty == certainty);
        QVERIFY(other.stated == stated && other.expected == expected && other.difference == difference && other.unit == unit);
        QVERIFY(other.message == text && other.steps == steps && other.evidence == evidence && other.affects == affects);
        QVERIFY(other.ruleSeverity == ruleSeverity);
    }
    QCOMPARE(b.ledger.size(), a.ledger.size());
    for (size_t i = 0; i < a.ledger.size(); ++i) {
        const auto &[rule, subject, outcome, reason, spans] = a.ledger[i];
        const CheckRecord &other = b.ledger[i];
        QVERIFY(other.rule == rule && other.subject == subject && other.outcome == outcome);
        QVERIFY(other.reason == reason && other.spans == spans);
    }
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoTextsAreKeptAndForgotten();
    void init();
    void loadedEqualsStored();
    void sameBytesAreStoredOnce();
    void entriesCountBySeverityAndVerdict();
    void decisionOutlivesItsFinding();
    void annotationsKeepTheirIds();
    void logTellsBeforeAndAfter();
    void unknownReportIsAnError();
    void loneSurrogateMovesNothing();
    void twoConnectionsSeeEachOther();

private:
    QTemporaryDir m_dir;
    QString m_path;
    int m_count = 0;
};

void StoreTest::init()
{
    m_path = m_dir.filePath(QStringLiteral("案件 %1.tieout").arg(++m_count));
}

void StoreTest::loadedEqualsStored()
{
    const auto report = sampleReport();
    const CheckResult result = sampleResult();
    qint64 id = 0;
    {
        auto store = Store::create(m_path);
        QVERIFY2(store, store ? "" : qPrintable(store.error().text()));
        const auto added = (*store)->add(newReport(*report, result, bytesOf(1)));
        QVERIFY2(added, added ? "" : qPrintable(added.error().text()));
        QVERIFY(added->has_value());
        id = **added;
    }
    auto store = Store::open(m_path);
    QVERIFY(store);
    const auto loaded = (*store)->load(id);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text()));
    QCOMPARE(reportJson(*loaded->report, loaded->result), reportJson(*report, result));
    compareBeyondJson(*report, *loaded->report);
    compareSections(report->sections, loaded->report->sections);
    compareFigures(report->figures, loaded->report->figures);
    compareClaims(report->claims, loaded->report->claims);
    compareTables(report->tables, loaded->report->tables);
    compareNotices(report->notices, loaded->report->notices);
    compareResults(result, loaded->result);
    QCOMPARE(*(*store)->sourceBytes(id), bytesOf(1));
}

void StoreTest::sameBytesAreStoredOnce()
{
    auto store = Store::create(m_path);
    QVERIFY(store);
    const auto report = sampleReport();
    const auto first = (*store)->add(newReport(*report, {}, bytesOf(1)));
    QVERIFY(first && first->has_value());
    const auto again = (*store)->add(newReport(*report, {}, bytesOf(1)));
    QVERIFY(again && !again->has_value());
    QCOMPARE((*store)->entries()->size(), size_t{1});
    QCOMPARE(**(*store)->reportWithHash(report->document->sha256), **first);
    QVERIFY(!(*store)->reportWithHash("another")->has_value());
}

void StoreTest::entriesCountBySeverityAndVerdict()
{
    auto store = Store::create(m_path);
    QVERIFY(store);
    const qint64 id = **(*store)->add(newReport(*sampleReport(), sampleResult(), bytesOf(1)));
    const Decision confirmed{Verdict::Confirmed, {}, {}, QStringLiteral("甲"), QDateTime::currentDateTimeUtc()};
    QVERIFY((*store)->setDecisions(id, {{QStringLiteral("narrative.share|12|1"), confirmed}}, {}));
    const auto entries = (*store)->entries();
    QVERIFY(entries && entries->size() == 1);
    const ReportEntry &entry = entries->front();
    QCOMPARE(entry.department, QStringLiteral("青禾县民政局"));
    QCOMPARE(entry.region, QStringLiteral("甘肃省青禾县"));
    QCOMPARE(entry.fiscalYear, 2023);
    QCOMPARE(entry.kind, SourceKind::Pdf);
    QCOMPARE(entry.pages, 2);
    QCOMPARE(entry.errors, 1);
    QCOMPARE(entry.warnings, 1);
    QCOMPARE(entry.roundings, 0);
    QCOMPARE(entry.open, 1);
    QCOMPARE(entry.confirmed, 1);
    QCOMPARE(entry.notices, 2);
    QVERIFY(*entry.expenditure == *parseDecimal(u"1234.5"));
    QVERIFY(entry.expenditureSpan == (TextSpan{21, 29}));
    QVERIFY(qAbs(entry.imported.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE((*store)->entry(id)->confirmed, 1);
}

void StoreTest::decisionOutlivesItsFinding()
{
    auto store = Store::create(m_path);
    QVERIFY(store);
    const qint64 id = **(*store)->add(newReport(*sampleReport(), sampleResult(), bytesOf(1)));
    const QString gone = QStringLiteral("narrative.sum|gone|1");
    const Decision decision{Verdict::Dismissed, QStringLiteral("口径不同"), QStringLiteral("注"), QStringLiteral("甲"),
                            QDateTime::fromString(QStringLiteral("2024-05-06T07:08:09.123Z"), Qt::ISODateWithMs)};
    QVERIFY((*store)->setDecisions(id, {{gone, decision}}, {}));
    store = Store::open(m_path);
    QCOMPARE((*store)->decisions(id)->value(gone), decision);
    QVERIFY((*store)->setDecisions(id, {{gone, Decision{}}}, QStringLiteral("乙")));
    QVERIFY((*store)->decisions(id)->isEmpty());
}

void StoreTest::annotationsKeepTheirIds()
{
    auto store = Store::create(m_path);
    QVERIFY(store);
    const qint64 report = **(*store)->add(newReport(*sampleReport(), {}, bytesOf(1)));
    Annotation annotation{0, {3, 9}, QStringLiteral("核对"), QStringLiteral("甲"),
                          QDateTime::fromString(QStringLiteral("2024-05-06T07:08:09.123Z"), Qt::ISODateWithMs)};
    annotation.id = *(*store)->saveAnnotation(report, annotation, {});
    QVERIFY(annotation.id > 0);
    QCOMPARE(*(*store)->annotations(report), std::vector{annotation});
    annotation.text = QStringLiteral("已核对");
    QCOMPARE(*(*store)->saveAnnotation(report, annotation, {}), annotation.id);
    QVERIFY((*store)->removeAnnotation(report, annotation.id, {}));
    QVERIFY((*store)->annotations(report)->empty());
    QCOMPARE(*(*store)->saveAnnotation(report, annotation, {}), annotation.id);
    QCOMPARE(*(*store)->annotations(report), std::vector{annotation});
}

void StoreTest::logTellsBeforeAndAfter()
{
    auto store = Store::create(m_path);
    QVERIFY(store);
    const qint64 report = **(*store)->add(newReport(*sampleReport(), sampleResult(), bytesOf(1)));
    const Decision decision{Verdict::Confirmed, {}, QStringLiteral("属实"), QStringLiteral("甲"), QDateTime::currentDateTimeUtc()};
    QVERIFY((*store)->setDecisions(report, {{QStringLiteral("k"), decision}}, {}));
    QVERIFY((*store)->setDecisions(report, {{QStringLiteral("k"), Decision{}}}, QStringLiteral("乙")));
    const auto events = (*store)->events();
    QVERIFY(events);
    QCOMPARE(events->size(), size_t{3});
    QCOMPARE(events->at(0).action, QStringLiteral("import"));
    QCOMPARE(events->at(1).author, QStringLiteral("甲"));
    QCOMPARE(events->at(2).author, QStringLiteral("乙"));
    QCOMPARE(events->at(2).subject, QStringLiteral("k"));
    QCOMPARE(events->at(2).detail, QStringLiteral("{\"after\":{\"flagged\":false,\"note\":\"\",\"reason\":\"\",\"verdict\":\"open\"},"
                                                  "\"before\":{\"flagged\":false,\"note\":\"属实\",\"reason\":\"\",\"verdict\":\"confirmed\"}}"));
    QVERIFY(events->at(2).time >= events->at(0).time);
}

void StoreTest::unknownReportIsAnError()
{
    auto store = Store::create(m_path);
    QVERIFY(store);
    const auto loaded = (*store)->load(7);
    QVERIFY(!loaded);
    QVERIFY(loaded.error().text().contains(m_path));
    QVERIFY(!(*store)->entry(7));
    QVERIFY(!(*store)->setDecisions(7, {{QStringLiteral("k"), {Verdict::Confirmed, {}, {}, {}, {}}}}, {}));
    QVERIFY((*store)->decisions(7)->isEmpty());
}

void StoreTest::loneSurrogateMovesNothing()
{
    const auto report = sampleReport();
    auto document = std::make_shared<Document>(*report->document);
    document->text[3] = QChar(0xd842);
    report->document = document;
    auto store = Store::create(m_path);
    const qint64 id = **(*store)->add(newReport(*report, {}, bytesOf(1)));
    const QString text = (*store)->load(id)->report->document->text;
    QCOMPARE(text.size(), document->text.size());
    QCOMPARE(text.mid(4), document->text.mid(4));
}

void StoreTest::twoConnectionsSeeEachOther()
{
    auto one = Store::create(m_path);
    auto two = Store::open(m_path);
    QVERIFY(one && two);
    QVERIFY((*two)->entries()->empty());
    QVERIFY((*one)->add(newReport(*sampleReport(), sampleResult(), bytesOf(1))));
    QCOMPARE((*two)->entries()->size(), size_t{1});
    QVERIFY((*two)->add(newReport(*sampleReport(QByteArray(64, 'b')), {}, bytesOf(2))));
    QCOMPARE((*one)->entries()->size(), size_t{2});
}

void StoreTest::memoTextsAreKeptAndForgotten()
{
    const QTemporaryDir folder;
    auto store = Store::create(folder.filePath(QStringLiteral("memo.tieout")));
    QVERIFY(store);
    const MemoText index{0, {}, QStringLiteral("index"), QStringLiteral("A1")};
    const MemoText cause{3, QStringLiteral("key"), QStringLiteral("cause"), QStringLiteral("旧稿")};
    QVERIFY((*store)->setMemoText(cause, QStringLiteral("王审")));
    QVERIFY((*store)->setMemoText(index, QStringLiteral("王审")));
    QVERIFY((*store)->setMemoText(index, QStringLiteral("王审"))); // no change, no event
    QCOMPARE(*(*store)->memoTexts(), (std::vector<MemoText>{index, cause}));
    QCOMPARE((*store)->events()->size(), size_t(2));
    QVERIFY((*store)->setMemoText({3, QStringLiteral("key"), QStringLiteral("cause"), {}}, QStringLiteral("王审")));
    QCOMPARE(*(*store)->memoTexts(), std::vector<MemoText>{index});
    QCOMPARE((*store)->events()->back().action, QStringLiteral("word"));
    QVERIFY((*store)->checkLog()->isWhole());
}

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
