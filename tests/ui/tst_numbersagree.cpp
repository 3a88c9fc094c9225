#include "samplecase.h"

#include "case/exportcase.h"
#include "case/exportmemo.h"
#include "case/importjob.h"
#include "case/readcase.h"
#include "compare/comparemodel.h"
#include "core/case/fixture.h"
#include "findings/findingmodel.h"
#include "source/readdocument.h"
#include "tables/tablemodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTextDocument>
#include <QXmlStreamReader>

using namespace tieout;

namespace {

QString textOfPdf(const QString &path)
{
    Progress progress;
    const auto source = readSourceFile(path);
    const auto read = source ? readDocument(*source, progress) : Result<std::shared_ptr<const Document>>(Error{source.error()});
    return read ? (*read)->text : QString();
}

QString textOfHtml(const QString &path)
{
    QTextDocument document;
    document.setHtml(QString::fromUtf8(bytesOf(path)));
    return document.toPlainText();
}

QString textOfDocx(const QString &path)
{
    QXmlStreamReader xml(unzipped(path, QStringLiteral("word/document.xml")));
    QString text;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::Characters)
            text += xml.text();
        else if (token == QXmlStreamReader::EndElement && xml.name() == u"p")
            text += u'\n';
    }
    return xml.hasError() ? QString() : text;
}

/** Every number of a text without its separators. */
QSet<QString> numbersOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("-?\\d[\\d,]*(?:\\.\\d+)?"));
    QSet<QString> out;
    for (auto match = form.globalMatch(text); match.hasNext();) {
        const QString number = match.next().captured().remove(u',');
        out << number << (number.startsWith(u'-') ? number.mid(1) : number);
    }
    return out;
}

} // namespace

/** Memo, exports and window show the numbers of the case file, to the digit. */
class TestNumbersAgree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void memoHasEveryNumber_data();
    void memoHasEveryNumber();
    void memoHasNoOtherNumber_data() { memoHasEveryNumber_data(); }
    void memoHasNoOtherNumber();
    void jsonHasEveryNumber();
    void windowHasEveryNumber();
    void comparisonHasEveryNumber();

private:
    /** What the memo at `path` says of a finding: from its heading to the next one's. */
    [[nodiscard]] QString sectionOf(const QString &text, size_t report, const MemoFinding &finding) const;
    [[nodiscard]] const Finding &storedFinding(size_t report, const QString &key) const;
    [[nodiscard]] QString memoText() const;

    QTemporaryDir m_folder;
    QString m_case;
    ReviewedCase m_reviewed; ///< what the store holds
    Memo m_memo;             ///< which finding has which heading
};

void TestNumbersAgree::initTestCase()
{
    isolateSettings(m_folder);
    m_case = m_folder.filePath(QStringLiteral("样例.tieout"));
    auto opened = CaseFile::create(m_case);
    QVERIFY(opened);
    Progress progress;
    QVERIFY(importFiles(**opened, reportFiles({QStringLiteral(TIEOUT_SOURCE_DIR "/resources/samples")}), progress).size() >= 2);
    for (const char *name : {"memo.pdf", "memo.html", "memo.docx"})
        QVERIFY(writeMemo({m_case, QStringLiteral("王审")}, m_folder.filePath(QLatin1String(name)), progress));
    QVERIFY(exportCase(m_case, ExportFormat::Json, m_folder.filePath(QStringLiteral("case.json")), progress));
    const auto reviewed = readReviewedCase(m_case, 0, progress);
    QVERIFY(reviewed);
    m_reviewed = *reviewed;
    m_memo = buildMemo({m_reviewed, QStringLiteral("王审")});
}

const Finding &TestNumbersAgree::storedFinding(size_t report, const QString &key) const
{
    const auto &findings = m_reviewed.reports[report].result.findings;
    return *std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.key == key; });
}

QString TestNumbersAgree::sectionOf(const QString &text, size_t report, const MemoFinding &finding) const
{
    const auto heading = [](const QString &number) { return QRegularExpression(QStringLiteral("(?<![\\d-])%1\\s+(错误|疑点|尾差|提示)").arg(number)); };
    const qsizetype begin = text.lastIndexOf(heading(finding.number)); // the first one is in the list of all
    const size_t next = static_cast<size_t>(&finding - m_memo.parts[report].findings.data()) + 1;
    const qsizetype end = next < m_memo.parts[report].findings.size() ? text.indexOf(heading(m_memo.parts[report].findings[next].number), begin)
                                                                      : text.indexOf(QStringLiteral("已执行的核对"), begin);
    return begin < 0 || end < 0 ? QString() : text.mid(begin, end - begin);
}

QString TestNumbersAgree::memoText() const
{
    QFETCH(QString, file);
    const QString path = m_folder.filePath(file);
    const QString text = file.endsWith(QLatin1String("pdf")) ? textOfPdf(path) : file.endsWith(QLatin1String("html")) ? textOfHtml(path) : textOfDocx(path);
    // Pages and groups of findings have numbers of their own.
    return QString(text).remove(QRegularExpression(QStringLiteral("第\\s*\\d+\\s*页\\s*共\\s*\\d+\\s*页|(错误|疑点|尾差|提示)（\\d+）")));
}

void TestNumbersAgree::memoHasEveryNumber_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"memo.pdf", "memo.html", "memo.docx"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestNumbersAgree::memoHasEveryNumber()
{
    const QString text = memoText();
    int compared = 0;
    for (size_t i = 0; i < m_memo.parts.size(); ++i)
        for (const MemoFinding &shown : m_memo.parts[i].findings) {
            const Finding &finding = storedFinding(i, shown.key);
            const QString section = sectionOf(text, i, shown);
            QVERIFY2(!section.isEmpty(), qPrintable(shown.number));
            const QSet<QString> numbers = numbersOf(section);
            QStringList wanted{finding.stated, finding.expected, finding.difference};
            for (const Evidence &evidence : finding.evidence)
                wanted << m_reviewed.reports[i].report->document->quote(evidence.span).remove(u',');
            for (const QString &number : std::as_const(wanted))
                if (parseDecimal(number)) {
                    ++compared;
                    QVERIFY2(numbers.contains(number), qPrintable(shown.number + u' ' + number + u'\n' + section));
                }
        }
    QVERIFY2(compared > 60, qPrintable(QString::number(compared)));
}

void TestNumbersAgree::memoHasNoOtherNumber()
{
    const QString text = memoText();
    for (size_t i = 0; i < m_memo.parts.size(); ++i) {
        const Document &document = *m_reviewed.reports[i].report->document;
        for (const MemoFinding &shown : m_memo.parts[i].findings) {
            const Finding &finding = storedFinding(i, shown.key);
            QStringList known{shown.number, shown.related.join(u' '), finding.message.text(), finding.stated, finding.expected, finding.difference,
                              shown.parts.criteria, shown.parts.cause, shown.parts.effect, shown.parts.advice, shown.place, shown.quote.text()};
            for (const Message &step : finding.steps)
                known << step.text();
            for (const Evidence &evidence : finding.evidence)
                known << document.quote(evidence.span) << evidence.label << placeText(document, evidence.span);
            const QSet<QString> numbers = numbersOf(known.join(u'\n'));
            for (const QString &number : numbersOf(sectionOf(text, i, shown)))
                QVERIFY2(numbers.contains(number), qPrintable(shown.number + u' ' + number + u'\n' + sectionOf(text, i, shown)));
        }
    }
}

void TestNumbersAgree::jsonHasEveryNumber()
{
    const QJsonArray reports = QJsonDocument::fromJson(bytesOf(m_folder.filePath(QStringLiteral("case.json")))).object()[QLatin1String("reports")].toArray();
    QCOMPARE(static_cast<size_t>(reports.size()), m_reviewed.reports.size());
    for (qsizetype i = 0; i < reports.size(); ++i) {
        const ReviewedReport &stored = m_reviewed.reports[static_cast<size_t>(i)];
        const QJsonObject report = reports[i].toObject();
        const QJsonArray findings = report[QLatin1String("findings")].toArray();
        for (size_t k = 0; k < stored.result.findings.size(); ++k) {
            const QJsonObject finding = findings[static_cast<qsizetype>(k)].toObject();
            QCOMPARE(finding[QLatin1String("stated")].toString(), stored.result.findings[k].stated);
            QCOMPARE(finding[QLatin1String("expected")].toString(), stored.result.findings[k].expected);
            QCOMPARE(finding[QLatin1String("difference")].toString(), stored.result.findings[k].difference);
        }
        const QJsonArray figures = report[QLatin1String("figures")].toArray();
        QCOMPARE(static_cast<size_t>(figures.size()), stored.report->figures.size());
        for (size_t k = 0; k < stored.report->figures.size(); ++k)
            QCOMPARE(figures[static_cast<qsizetype>(k)].toObject()[QLatin1String("value")].toString(), stored.report->figures[k].number.plain());
        const QJsonArray tables = report[QLatin1String("tables")].toArray();
        for (size_t t = 0; t < stored.report->tables.size(); ++t) {
            const QJsonArray rows = tables[static_cast<qsizetype>(t)].toObject()[QLatin1String("rows")].toArray();
            const auto &storedRows = stored.report->tables[t].rows;
            QCOMPARE(static_cast<size_t>(rows.size()), storedRows.size());
            for (size_t r = 0; r < storedRows.size(); ++r)
                for (size_t c = 0; c < storedRows[r].cells.size(); ++c)
                    if (const Cell &cell = storedRows[r].cells[c]; cell.state == CellState::Number)
                        QCOMPARE(rows[static_cast<qsizetype>(r)].toArray()[static_cast<qsizetype>(c)].toString().remove(u','), QString(cell.text).remove(u','));
        }
    }
}

void TestNumbersAgree::windowHasEveryNumber()
{
    const auto opened = CaseFile::open(m_case);
    QVERIFY(opened);
    for (const ReviewedReport &stored : m_reviewed.reports) {
        const auto report = (*opened)->report(stored.id);
        QVERIFY(report);
        FindingModel findings;
        findings.setRows(findingRows(**report, {}));
        QCOMPARE(static_cast<size_t>(findings.rowCount()), stored.result.findings.size());
        for (int row = 0; row < findings.rowCount(); ++row) {
            const Finding &finding = stored.result.findings[static_cast<size_t>(row)];
            for (const auto &[column, value] : {std::pair(FindingModel::StatedColumn, finding.stated), std::pair(FindingModel::ExpectedColumn, finding.expected),
                                                std::pair(FindingModel::DifferenceColumn, finding.difference)})
                if (parseDecimal(value))
                    QCOMPARE(findings.index(row, column).data().toString().section(u' ', 0, 0), value);
        }
        for (const Table &table : stored.report->tables) {
            TableModel model;
            model.setTable(table);
            for (size_t r = 0; r < table.rows.size(); ++r)
                for (size_t c = 0; c < table.rows[r].cells.size(); ++c)
                    if (const Cell &cell = table.rows[r].cells[c]; cell.state == CellState::Number)
                        QCOMPARE(model.index(static_cast<int>(r), static_cast<int>(c)).data().toString().remove(u','), QString(cell.text).remove(u','));
        }
    }
}

void TestNumbersAgree::comparisonHasEveryNumber()
{
    std::vector<ComparedReport> reports;
    for (const ReviewedReport &stored : m_reviewed.reports)
        reports.push_back({stored.id, stored.report->meta.department, {}, stored.report->meta.fiscalYear, measureReport(*stored.report, stored.result)});
    CompareModel model;
    model.setReports(reports, [](qint64, const QString &) { return false; });
    int compared = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = CompareModel::FirstMeasure; column < model.columnCount(); ++column) {
            const CompareMeasure &measure = *model.measureAt(column);
            const MeasuredValue &value = reports[static_cast<size_t>(row)].value(measure.id);
            if (!value.value || measure.kind != MeasureKind::Printed || measure.unit != ValueUnit::Yuan || value.spans.size() != 1)
                continue;
            ++compared;
            const QModelIndex index = model.index(row, column);
            const auto shown = parseDecimal(index.data(CompareModel::PlainRole).toString());
            QVERIFY(shown && abs(*shown * 10000 - *value.value) <= 50); // two decimals of ten thousand yuan
            QCOMPARE(index.data().toString().remove(u',').section(u' ', 0, 0), index.data(CompareModel::PlainRole).toString());
        }
    QVERIFY2(compared > 10, qPrintable(QString::number(compared)));
}

QTEST_MAIN(TestNumbersAgree)
#include "tst_numbersagree.moc"
