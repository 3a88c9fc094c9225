#pragma once

#include "base/language.h"
#include "case/casefile.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace tieout {

/** Settings and data of a test stay in its own folder. */
inline void isolateSettings(const QTemporaryDir &folder)
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("tieout-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tieout-test"));
    installLanguage(QStringLiteral("zh"));
}

/** Builds a report by hand: each printed number is found in the text once, in order. */
class SampleReport
{
public:
    explicit SampleReport(const QString &text, const QString &department = QStringLiteral("青禾县水利局"))
        : m_document(std::make_shared<Document>()), m_report(std::make_shared<Report>())
    {
        m_document->name = department + QStringLiteral(".txt");
        m_document->charset = QStringLiteral("UTF-8");
        m_document->text = text;
        Page page;
        page.span = {0, text.size()};
        m_document->pages.push_back(page);
        m_document->indexLines();
        m_report->meta.department = department;
        m_report->meta.region = QStringLiteral("青禾县");
        m_report->meta.fiscalYear = 2023;
    }

    TextSpan span(const QString &words) const
    {
        const qsizetype at = m_document->text.indexOf(words);
        Q_ASSERT(at >= 0);
        return {at, at + words.size()};
    }

    Cell cell(const QString &words) const
    {
        Cell out;
        out.text = words;
        out.spans = {span(words)};
        out.state = CellState::Text;
        if (const auto value = parseDecimal(words)) {
            out.state = CellState::Number;
            out.number.value = *value;
            out.number.decimals = static_cast<int>(words.size() - words.indexOf(u'.') - 1);
            out.number.unit = Unit::WanYuan;
            out.number.span = span(words);
        }
        return out;
    }

    void addTable(const QString &title, const QStringList &columns, const std::vector<QStringList> &rows)
    {
        Table table;
        table.id = QStringLiteral("t%1").arg(m_report->tables.size() + 1);
        table.title = title;
        table.unit = Unit::WanYuan;
        for (const QString &column : columns)
            table.columns.push_back({column, table.columns.empty() ? ColumnRole::Name : ColumnRole::Amount, 0, {}, Measure::Actual, {}});
        for (const QStringList &words : rows) {
            Row row;
            for (const QString &word : words)
                row.cells.push_back(word.isEmpty() ? Cell{} : cell(word));
            table.rows.push_back(row);
        }
        m_report->tables.push_back(table);
    }

    void addFinding(const QString &rule, Severity severity, const QString &stated, const QStringList &operands)
    {
        Finding finding;
        finding.rule = rule;
        finding.key = rule + u'|' + stated;
        finding.severity = severity;
        finding.stated = stated;
        finding.expected = QStringLiteral("60.00");
        finding.difference = QStringLiteral("10.00");
        finding.unit = QStringLiteral("%");
        finding.message = message("%1 is printed, but the rest of the report gives %2.", {stated, finding.expected});
        finding.steps = {message("%1 ÷ %2", {stated, operands.value(0)})};
        finding.evidence = {{EvidenceRole::Stated, span(stated), QStringLiteral("占比")}};
        for (const QString &operand : operands)
            finding.evidence.push_back({EvidenceRole::Operand, span(operand), QStringLiteral("金额")});
        m_result.findings.push_back(finding);
    }

    void addLedger(Outcome outcome, const QString &subject, const QStringList &numbers)
    {
        CheckRecord record;
        record.rule = QStringLiteral("table.row-sum");
        record.subject = subject;
        record.outcome = outcome;
        for (const QString &number : numbers)
            record.spans.push_back(span(number));
        if (outcome == Outcome::NotChecked)
            record.reason = message("The whole is not printed.");
        m_result.ledger.push_back(record);
    }

    void addNotice(const QString &words) { m_report->notices.push_back({message("This is not understood."), span(words)}); }

    CheckedReport checked() const
    {
        m_report->document = m_document;
        return {m_report, m_result};
    }
    SourceFile file() const
    {
        const QByteArray bytes = m_document->text.toUtf8();
        return {m_document->name, bytes, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()};
    }
    std::shared_ptr<const OpenReport> open() const
    {
        auto out = std::make_shared<OpenReport>();
        out->id = 1;
        out->entry.id = 1;
        out->entry.file = m_document->name;
        out->report = checked().report;
        out->result = m_result;
        return out;
    }

    std::shared_ptr<Document> m_document;
    std::shared_ptr<Report> m_report;
    CheckResult m_result;
};

/** A department's report with three findings, two of them touching the table. */
inline SampleReport sampleReport(const QString &department = QStringLiteral("青禾县水利局"))
{
    QString text = department + QStringLiteral(
        "2023年度部门决算\n"
        "一、支出决算情况说明\n"
        "本年支出合计1000.00万元，其中：基本支出612.34万元，占70.00%；\n"
        "项目支出387.66万元，占38.77%。\n"
        "\n支出决算表\n"
        "项目        合计       基本支出     项目支出\n"
        "合计        1000.01     612.35      387.67\n"
        "农林水支出   999.99     611.11      388.88\n");
    for (int line = 0; line < 200; ++line)
        text += QStringLiteral("第%1行：名词解释。\n").arg(line);
    text += QStringLiteral("机关运行经费支出55.55万元，比上年增长250.00%。\n");
    SampleReport sample(text, department);
    sample.addTable(QStringLiteral("支出决算表"), {QStringLiteral("项目"), QStringLiteral("本年支出-合计"), QStringLiteral("基本支出"), QStringLiteral("项目支出")},
                    {{QStringLiteral("合计"), QStringLiteral("1000.01"), QStringLiteral("612.35"), QStringLiteral("387.67")},
                     {QStringLiteral("农林水支出"), QStringLiteral("999.99"), QStringLiteral("611.11"), QStringLiteral("388.88")}});
    sample.addFinding(QStringLiteral("narrative.share"), Severity::Error, QStringLiteral("70.00"), {QStringLiteral("612.34"), QStringLiteral("1000.00")});
    sample.addFinding(QStringLiteral("table.row-sum"), Severity::Rounding, QStringLiteral("1000.01"), {QStringLiteral("612.35"), QStringLiteral("387.67")});
    sample.addFinding(QStringLiteral("narrative.growth"), Severity::Warning, QStringLiteral("250.00"), {QStringLiteral("55.55")});
    sample.addLedger(Outcome::Pass, QStringLiteral("支出决算表 农林水支出"), {QStringLiteral("999.99"), QStringLiteral("611.11"), QStringLiteral("388.88")});
    sample.addLedger(Outcome::NotChecked, QStringLiteral("机关运行经费"), {});
    sample.addNotice(QStringLiteral("第7行：名词解释。"));
    return sample;
}

/** A case file with these reports; the path is inside `folder`. */
inline QString makeCase(const QTemporaryDir &folder, const std::vector<SampleReport> &reports)
{
    const QString path = folder.filePath(QStringLiteral("案件%1.tieout").arg(QTest::currentTestFunction() ? QLatin1String(QTest::currentTestFunction()) : QLatin1String("")));
    auto created = CaseFile::create(path);
    if (!created)
        qFatal("%s", qPrintable(created.error().text()));
    for (const SampleReport &report : reports) {
        const auto added = (*created)->add(report.file(), report.checked());
        if (!added)
            qFatal("%s", qPrintable(added.error().text()));
    }
    return path;
}

} // namespace tieout
