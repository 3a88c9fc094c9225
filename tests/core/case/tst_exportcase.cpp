#include "core/case/samplescase.h"

#include "check/checktable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrl>
#include <QXmlStreamReader>

using namespace tieout;

namespace {

using Cells = QHash<QString, QString>;

QStringList sharedStrings(const QString &workbook)
{
    QXmlStreamReader xml(unzipped(workbook, QStringLiteral("xl/sharedStrings.xml")));
    QStringList strings;
    while (xml.readNextStartElement() || !xml.atEnd())
        if (xml.isStartElement() && xml.name() == u"t")
            strings << xml.readElementText();
    return strings;
}

/** What stands in the cells of sheet `number` (from 1), and where its links lead. */
Cells cellsOf(const QString &workbook, int number, const QStringList &strings, Cells *links = nullptr)
{
    QXmlStreamReader xml(unzipped(workbook, QStringLiteral("xl/worksheets/sheet%1.xml").arg(number)));
    Cells cells;
    QString cell;
    bool shared = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"c") {
            cell = xml.attributes().value(QLatin1String("r")).toString();
            shared = xml.attributes().value(QLatin1String("t")) == u"s";
        } else if (xml.name() == u"v") {
            const QString value = xml.readElementText();
            cells.insert(cell, shared ? strings.value(value.toInt()) : value);
        } else if (xml.name() == u"hyperlink" && links) {
            links->insert(xml.attributes().value(QLatin1String("ref")).toString(), xml.attributes().value(QLatin1String("location")).toString());
        }
    }
    return cells;
}

/** A number of a workbook (binary, as spreadsheets have them) in as many decimals as `like` has. */
QString shown(const QString &stored, const QString &like)
{
    const qsizetype point = like.indexOf(u'.');
    return QString::number(stored.toDouble(), 'f', point < 0 ? 0 : static_cast<int>(like.size() - point - 1));
}

/** The records of a file of comma-separated values. */
std::vector<QStringList> recordsOf(const QByteArray &csv)
{
    std::vector<QStringList> records(1);
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv).remove(u'\r');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && quoted && text.mid(i + 1, 1) == u"\"")
            field += text[i++];
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u',' || c == u'\n')) {
            records.back() << std::exchange(field, {});
            if (c == u'\n')
                records.emplace_back();
        } else
            field += c;
    }
    records.pop_back();
    return records;
}

} // namespace

/** Every export of the samples' case, read back and compared with the case to the digit. */
class ExportCaseTest : public SamplesCaseTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeCase(); }
    void workbookHoldsEveryFindingToTheDigit();
    void findingLeadsToItsCell();
    void tablesStandAsPrinted();
    void valuesHoldWhatWasRead();
    void jsonHasDecisions();
    void sarifIsWellFormed();
    void settingsAreToldInEveryForm();
};

void ExportCaseTest::workbookHoldsEveryFindingToTheDigit()
{
    const QString path = exported(ExportFormat::Xlsx, "案件.xlsx");
    QVERIFY(!path.isEmpty());
    const QStringList strings = sharedStrings(path);
    const Cells cells = cellsOf(path, 2, strings);
    int row = 1;
    for (const ReviewedReport &report : m_reviewed.reports)
        for (const Finding &finding : report.result.findings) {
            ++row;
            const auto at = [&](const char *column) { return cells.value(QLatin1String(column) + QString::number(row)); };
            QCOMPARE(at("G"), finding.rule);
            QCOMPARE(at("J"), finding.message.text());
            for (const auto &[column, value] : {std::pair{"K", finding.stated}, {"L", finding.expected}, {"M", finding.difference}}) {
                QCOMPARE(parseDecimal(value) ? shown(at(column), value) : at(column), value);
            }
        }
    QVERIFY(row > 5);
    QVERIFY(strings.contains(QStringLiteral("口径“不同”, 见附注")));
}

void ExportCaseTest::findingLeadsToItsCell()
{
    const QString path = exported(ExportFormat::Xlsx, "链接.xlsx");
    const QStringList strings = sharedStrings(path);
    Cells links;
    const Cells cells = cellsOf(path, 2, strings, &links);
    QVERIFY(links.size() > 1);
    constexpr int sheetsBeforeTables = 8;
    for (auto link = links.cbegin(); link != links.cend(); ++link) {
        const QString &target = link.value(); // "'Tables 1'!C12"
        const int sheet = target.mid(8, target.indexOf(QLatin1String("'!")) - 8).toInt();
        const Cells table = cellsOf(path, sheetsBeforeTables + sheet, strings);
        const QString inside = table.value(target.section(u'!', 1));
        QVERIFY2(!inside.isEmpty(), qPrintable(target));
        const QString row = link.key().mid(1);
        bool mentioned = false;
        for (const Finding &finding : m_reviewed.reports[static_cast<size_t>(sheet) - 1].result.findings)
            if (finding.message.text() == cells.value(u'J' + row))
                for (const Evidence &evidence : finding.evidence) {
                    const QString quote = m_reviewed.reports[static_cast<size_t>(sheet) - 1].report->document->quote(evidence.span);
                    const QString plain = QString(quote).remove(u',');
                    mentioned = mentioned || quote == inside || (parseDecimal(plain) && shown(inside, plain) == plain);
                }
        QVERIFY2(mentioned, qPrintable(target + u' ' + inside));
    }
}

void ExportCaseTest::tablesStandAsPrinted()
{
    const QString path = exported(ExportFormat::Xlsx, "表.xlsx");
    const QStringList strings = sharedStrings(path);
    size_t number = 0;
    int numbers = 0;
    for (const ReviewedReport &report : m_reviewed.reports) {
        const QStringList values = cellsOf(path, 8 + static_cast<int>(++number), strings).values();
        QSet<double> all;
        for (const QString &value : values)
            all.insert(value.toDouble());
        for (const Table &table : report.report->tables)
            for (const Row &row : table.rows)
                for (const Cell &cell : row.cells)
                    if (cell.state == CellState::Number) {
                        ++numbers;
                        QVERIFY2(all.contains(cell.number.plain().toDouble()), qPrintable(cell.number.plain()));
                    }
    }
    QVERIFY(numbers > 50);
}

void ExportCaseTest::valuesHoldWhatWasRead()
{
    const QString folder = exported(ExportFormat::Csv, "表格");
    const QByteArray figures = bytesOf(folder + QStringLiteral("/figures.csv"));
    QVERIFY(figures.startsWith("\xEF\xBB\xBF"));
    const auto records = recordsOf(figures);
    size_t next = 1;
    for (const ReviewedReport &report : m_reviewed.reports)
        for (const Figure &figure : report.report->figures) {
            QCOMPARE(records[next][8], figure.number.plain());
            QCOMPARE(records[next][9], report.report->document->quote(figure.number.span));
            ++next;
        }
    QCOMPARE(records.size(), next);
    const auto findings = recordsOf(bytesOf(folder + QStringLiteral("/findings.csv")));
    QCOMPARE(findings[1][18], QStringLiteral("口径“不同”, 见附注"));
    QCOMPARE(findings[2][19], QStringLiteral("'=请更正")); // no formula
    for (const char *name : {"sources", "tables", "ledger", "decisions", "notices", "notes"})
        QVERIFY2(recordsOf(bytesOf(folder + u'/' + QLatin1String(name) + QStringLiteral(".csv"))).size() >= 1, name);
}

void ExportCaseTest::jsonHasDecisions()
{
    const QJsonObject json = QJsonDocument::fromJson(bytesOf(exported(ExportFormat::Json, "案件.json"))).object();
    const QJsonArray reports = json[QStringLiteral("reports")].toArray();
    QCOMPARE(static_cast<size_t>(reports.size()), m_reviewed.reports.size());
    QCOMPARE(json[QStringLiteral("log")].toObject()[QStringLiteral("head")].toString(), QString::fromLatin1(m_reviewed.log.head));
    int decided = 0;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        const QJsonArray findings = reports[i].toObject()[QStringLiteral("findings")].toArray();
        const auto &expected = m_reviewed.reports[static_cast<size_t>(i)].result.findings;
        QCOMPARE(static_cast<size_t>(findings.size()), expected.size());
        for (qsizetype k = 0; k < findings.size(); ++k) {
            QCOMPARE(findings[k].toObject()[QStringLiteral("stated")].toString(), expected[static_cast<size_t>(k)].stated);
            decided += findings[k].toObject().contains(QStringLiteral("decision"));
        }
    }
    QCOMPARE(decided, 2);
}

void ExportCaseTest::sarifIsWellFormed()
{
    const QJsonObject log = QJsonDocument::fromJson(bytesOf(exported(ExportFormat::Sarif, "案件.sarif"))).object();
    QCOMPARE(log[QStringLiteral("version")].toString(), QStringLiteral("2.1.0"));
    QVERIFY(log[QStringLiteral("$schema")].toString().endsWith(QStringLiteral("sarif-2.1.0.json")));
    const QJsonObject run = log[QStringLiteral("runs")].toArray().at(0).toObject();
    const QJsonObject driver = run[QStringLiteral("tool")].toObject()[QStringLiteral("driver")].toObject();
    QCOMPARE(driver[QStringLiteral("name")].toString(), QStringLiteral("tieout"));
    const QJsonArray rules = driver[QStringLiteral("rules")].toArray();
    QCOMPARE(static_cast<size_t>(rules.size()), checkTable().size());
    const QJsonArray artifacts = run[QStringLiteral("artifacts")].toArray();
    int suppressed = 0, results = 0;
    for (const QJsonValue value : run[QStringLiteral("results")].toArray()) {
        const QJsonObject result = value.toObject();
        ++results;
        QCOMPARE(rules[result[QStringLiteral("ruleIndex")].toInt(-1)].toObject()[QStringLiteral("id")], result[QStringLiteral("ruleId")]);
        QVERIFY(QStringList({QStringLiteral("error"), QStringLiteral("warning"), QStringLiteral("note")}).contains(result[QStringLiteral("level")].toString()));
        QVERIFY(!result[QStringLiteral("message")].toObject()[QStringLiteral("text")].toString().isEmpty());
        const QJsonObject place = result[QStringLiteral("locations")].toArray().at(0).toObject()[QStringLiteral("physicalLocation")].toObject();
        const QJsonObject region = place[QStringLiteral("region")].toObject();
        QVERIFY(region[QStringLiteral("startLine")].toInt() >= 1 && region[QStringLiteral("startColumn")].toInt() >= 1);
        QVERIFY(region[QStringLiteral("endLine")].toInt() >= region[QStringLiteral("startLine")].toInt());
        const QJsonObject file = place[QStringLiteral("artifactLocation")].toObject();
        QCOMPARE(artifacts[file[QStringLiteral("index")].toInt(-1)].toObject()[QStringLiteral("location")].toObject()[QStringLiteral("uri")],
                 file[QStringLiteral("uri")]);
        QVERIFY(!QUrl(file[QStringLiteral("uri")].toString(), QUrl::StrictMode).isEmpty());
        QVERIFY(result.contains(QStringLiteral("suppressions"))); // on all of a run's results or on none
        for (const QJsonValue suppression : result[QStringLiteral("suppressions")].toArray()) {
            ++suppressed;
            QCOMPARE(suppression.toObject()[QStringLiteral("justification")].toString(), QStringLiteral("口径“不同”, 见附注"));
            QCOMPARE(suppression.toObject()[QStringLiteral("kind")].toString(), QStringLiteral("external"));
        }
    }
    QCOMPARE(suppressed, 1);
    size_t findings = 0;
    for (const ReviewedReport &report : m_reviewed.reports)
        findings += report.result.findings.size();
    QCOMPARE(static_cast<size_t>(results), findings);
}

void ExportCaseTest::settingsAreToldInEveryForm()
{
    auto opened = CaseFile::open(m_case);
    QVERIFY(opened);
    CheckSettings settings;
    settings.deviationPercent = 35;
    settings.rulesOff = {QStringLiteral("text.typo")};
    settings.severityOverrides.insert(QStringLiteral("table.rate"), Severity::Attention);
    QVERIFY((*opened)->setCheckSettings(settings));
    const QJsonObject json = QJsonDocument::fromJson(bytesOf(exported(ExportFormat::Json, "设置.json"))).object()[QStringLiteral("settings")].toObject();
    QCOMPARE(json[QStringLiteral("deviation_percent")].toString(), QStringLiteral("35"));
    QCOMPARE(json[QStringLiteral("rules_off")].toArray(), QJsonArray{QStringLiteral("text.typo")});
    QCOMPARE(json[QStringLiteral("severities")].toObject()[QStringLiteral("table.rate")].toString(), QStringLiteral("attention"));
    const auto records = recordsOf(bytesOf(exported(ExportFormat::Csv, "设置") + QStringLiteral("/settings.csv")));
    QCOMPARE(records.size(), size_t(5));
    QCOMPARE(records[1][2], QStringLiteral("35"));
    QCOMPARE(records[3][1], QStringLiteral("text.typo"));
    const QString book = exported(ExportFormat::Xlsx, "设置.xlsx");
    const Cells cells = cellsOf(book, 8, sharedStrings(book));
    QCOMPARE(cells.value(QStringLiteral("C2")), QStringLiteral("35"));
    QCOMPARE(cells.value(QStringLiteral("B4")), QStringLiteral("text.typo"));
    QVERIFY((*opened)->setCheckSettings({}));
}

QTEST_GUILESS_MAIN(ExportCaseTest)
#include "tst_exportcase.moc"
