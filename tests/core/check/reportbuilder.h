#pragma once

#include "check/runchecks.h"
#include "report/report.h"

#include <QStringList>
#include <algorithm>
#include <initializer_list>

namespace tieout::test {

/**
 * Makes a Report by hand from small texts, so that every span is a real one: say() adds a sentence,
 * figure() finds its number in what was said last, claim() binds figures, table() prints rows.
 */
class ReportBuilder
{
public:
    ReportBuilder()
    {
        m_document = std::make_shared<Document>();
        m_document->name = QStringLiteral("hand-made");
        m_document->pages.resize(1);
        m_report.meta.fiscalYear = 2023;
    }

    ReportBuilder &section(SectionTopic topic, const QString &title)
    {
        closeSection();
        Section section;
        section.title = title;
        section.topic = topic;
        section.heading.begin = m_document->text.size();
        say(title);
        section.heading.end = m_document->text.size();
        section.body = section.heading;
        m_report.sections.push_back(section);
        return *this;
    }

    ReportBuilder &say(const QString &sentence)
    {
        m_from = m_sentence = m_document->text.size();
        m_document->text += sentence + u'\n';
        return *this;
    }

    /** The next occurrence of `digits` in the last sentence, read in `unit`; returns its index. */
    int figure(const QString &digits, const QString &conceptId, Measure measure, Unit unit, const QString &label = {},
               const QString &code = {})
    {
        Figure figure;
        figure.number = number(digits, unit);
        figure.number.span = find(digits);
        figure.conceptId = conceptId;
        figure.code = code;
        figure.label = label.isEmpty() ? conceptId : label;
        figure.measure = measure;
        figure.kind = unit == Unit::Percent ? FigureKind::Percent
                      : unit == Unit::Count ? FigureKind::Count
                      : measure == Measure::Change ? FigureKind::Change
                                                   : FigureKind::Amount;
        figure.section = static_cast<int>(m_report.sections.size()) - 1;
        figure.id = QStringLiteral("f%1").arg(m_report.figures.size() + 1);
        m_report.figures.push_back(figure);
        return static_cast<int>(m_report.figures.size()) - 1;
    }

    Claim &claim(ClaimKind kind, std::initializer_list<std::pair<OperandRole, int>> operands, int direction = 0,
                 const QString &word = {})
    {
        Claim claim;
        claim.kind = kind;
        claim.direction = direction;
        claim.clause = {m_sentence, m_document->text.size()};
        if (!word.isEmpty()) {
            claim.word.begin = m_document->text.indexOf(word, m_sentence);
            claim.word.end = claim.word.begin + word.size();
        }
        for (const auto &[role, figure] : operands)
            claim.operands.push_back({role, figure});
        claim.label = QStringLiteral("subject");
        m_report.claims.push_back(claim);
        return m_report.claims.back();
    }

    struct ColumnSpec
    {
        QString title;
        ColumnRole role = ColumnRole::Text;
        int block = 0;
        QString conceptId = {};
        Measure measure = Measure::Actual;
    };

    /** Prints `rows` (cells separated by "|") under the columns; "" is blank, "-" a dash, "?" unreadable. */
    Table &table(TableKind kind, const QString &title, Unit unit, const std::vector<ColumnSpec> &columns, const QStringList &rows)
    {
        Table table;
        table.kind = kind;
        table.title = title;
        table.unit = unit;
        table.id = QStringLiteral("t%1").arg(m_report.tables.size() + 1);
        say(title);
        table.titleSpan = {m_from, m_document->text.size() - 1};
        for (const ColumnSpec &spec : columns)
            table.columns.push_back({spec.title, spec.role, spec.block, spec.conceptId, spec.measure, {}});
        for (const QString &line : rows) {
            Row row;
            row.span.begin = m_document->text.size();
            const QStringList texts = line.split(u'|');
            for (qsizetype i = 0; i < texts.size(); ++i) {
                const bool words = static_cast<size_t>(i) < columns.size() && isWords(columns[static_cast<size_t>(i)].role);
                row.cells.push_back(cell(texts[i], unit, words));
            }
            row.isTotal = line.contains(u"合计") || line.contains(u"总计");
            m_document->text += u'\n';
            row.span.end = m_document->text.size();
            table.rows.push_back(row);
        }
        table.span = {table.titleSpan.begin, m_document->text.size()};
        m_from = m_document->text.size();
        m_report.tables.push_back(table);
        return m_report.tables.back();
    }

    Report &report()
    {
        closeSection();
        m_document->indexLines();
        m_document->pages.front().span = {0, m_document->text.size()};
        m_report.document = m_document;
        return m_report;
    }

    CheckResult check(const CheckSettings &settings = {})
    {
        Progress progress;
        return runChecks(report(), settings, progress);
    }

private:
    static bool isWords(ColumnRole role)
    {
        return role == ColumnRole::Code || role == ColumnRole::Name || role == ColumnRole::Text;
    }

    static PrintedNumber number(QString digits, Unit unit)
    {
        PrintedNumber number;
        digits.remove(u',');
        const qsizetype point = digits.indexOf(u'.');
        number.decimals = point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
        number.value = parseDecimal(digits).value_or(0);
        number.unit = unit;
        return number;
    }

    TextSpan find(const QString &digits)
    {
        const qsizetype at = m_document->text.indexOf(digits, m_from);
        Q_ASSERT(at >= 0);
        m_from = at + digits.size();
        return {at, m_from};
    }

    Cell cell(const QString &text, Unit unit, bool words)
    {
        Cell cell;
        const qsizetype begin = m_document->text.size();
        m_document->text += text + u' ';
        if (text.isEmpty())
            return cell;
        cell.text = text;
        cell.spans.push_back({begin, begin + text.size()});
        if (text == u"-")
            cell.state = CellState::Dash;
        else if (text == u"?")
            cell.state = CellState::Unreadable;
        else if (words || std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
            cell.state = CellState::Text;
        else {
            cell.state = CellState::Number;
            const bool percent = text.endsWith(u'%');
            cell.number = number(percent ? text.chopped(1) : text, percent ? Unit::Percent : unit);
            cell.number.span = {begin, begin + text.size() - (percent ? 1 : 0)};
        }
        return cell;
    }

    void closeSection()
    {
        if (!m_report.sections.empty())
            m_report.sections.back().body.end = m_document->text.size();
    }

    std::shared_ptr<Document> m_document;
    Report m_report;
    qsizetype m_from = 0;     ///< where the next number is looked for
    qsizetype m_sentence = 0; ///< where the last sentence begins
};

/** The findings of one rule. */
inline std::vector<Finding> of(const CheckResult &result, const char *rule)
{
    std::vector<Finding> out;
    for (const Finding &finding : result.findings)
        if (finding.rule == QLatin1String(rule))
            out.push_back(finding);
    return out;
}

/** How many ledger lines of a rule have that outcome. */
inline int outcomes(const CheckResult &result, const char *rule, Outcome outcome)
{
    int count = 0;
    for (const CheckRecord &record : result.ledger)
        count += record.rule == QLatin1String(rule) && record.outcome == outcome ? 1 : 0;
    return count;
}

} // namespace tieout::test
