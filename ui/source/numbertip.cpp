#include "source/numbertip.h"

#include "check/checktable.h"
#include "common/severitystyle.h"
#include "parse/concepts.h"

#include <QCoreApplication>
#include <array>

namespace tieout {

namespace {

constexpr int mostLines = 8; ///< of checks; more would hide the page

struct NumberTip
{
    Q_DECLARE_TR_FUNCTIONS(tieout::NumberTip)
};

/** What a number is, ready to be written in a line. */
struct Subject
{
    QString label;
    QStringList facts;
    TextSpan span;
};

QString inWords(const PrintedNumber &number, const QString &printed)
{
    const QString unit = number.unitWord.isEmpty() ? unitName(number.unit) : number.unitWord;
    const QString value = unit.isEmpty() ? printed : printed + u' ' + unit;
    if (!isMoney(number.unit) || number.unit == Unit::Yuan)
        return value;
    return NumberTip::tr("%1 (%2 yuan)").arg(value, toShortest(number.inYuan()));
}

Subject subjectOf(const Report &report, const Figure &figure)
{
    Subject subject{figure.label, {}, figure.number.span};
    const QString known = conceptName(figure.conceptId);
    if (!known.isEmpty() && known != figure.label)
        subject.facts.append(known);
    if (!figure.code.isEmpty())
        subject.facts.append(figure.code);
    if (figure.year > 0)
        subject.facts.append(NumberTip::tr("year %1").arg(figure.year));
    subject.facts.append(measureLabel(figure.measure));
    if (figure.direction != 0)
        subject.facts.append(figure.direction > 0 ? NumberTip::tr("increase") : NumberTip::tr("decrease"));
    subject.facts.append(inWords(figure.number, report.document->quote(figure.number.span)));
    return subject;
}

/** "支出决算表 · 合计 · 本年支出-项目支出": where the cell stands by the words of its table. */
Subject subjectOf(const Table &table, const Row &row, size_t column)
{
    const Cell &cell = row.cells[column];
    QStringList names{table.title};
    for (size_t c = 0; c < row.cells.size() && c < table.columns.size(); ++c)
        if (table.columns[c].role == ColumnRole::Name && table.columns[c].block == table.columns[std::min(column, table.columns.size() - 1)].block)
            names.append(row.cells[c].text);
    if (column < table.columns.size())
        names.append(table.columns[column].title);
    names.removeAll(QString());
    Subject subject{names.join(QStringLiteral(" · ")), {}, cell.span()};
    if (cell.state == CellState::Number)
        subject.facts.append(inWords(cell.number, cell.text));
    else if (cell.state == CellState::Unreadable)
        subject.facts.append(NumberTip::tr("could not be read as a number"));
    return subject;
}

Subject subjectAt(const Report &report, qsizetype offset)
{
    for (const Figure &figure : report.figures)
        if (figure.number.span.contains(offset))
            return subjectOf(report, figure);
    for (const Table &table : report.tables)
        if (table.span.contains(offset))
            for (const Row &row : table.rows)
                for (size_t c = 0; c < row.cells.size(); ++c)
                    for (const TextSpan span : row.cells[c].spans)
                        if (span.contains(offset) && row.cells[c].state != CellState::Text)
                            return subjectOf(table, row, c);
    return {};
}

bool touches(const std::vector<TextSpan> &spans, TextSpan place)
{
    return std::any_of(spans.begin(), spans.end(), [place](TextSpan span) { return span.overlaps(place); });
}

/** Findings first, then what the number passed, then what could not be checked. */
QStringList checkLines(const OpenReport &report, TextSpan place)
{
    QStringList lines;
    for (const Finding &finding : report.result.findings)
        for (const Evidence &evidence : finding.evidence)
            if (evidence.span.overlaps(place)) {
                lines.append(severitySign(finding.severity) + QStringLiteral(" <b>%1</b> ").arg(severityLabel(finding.severity)) +
                             finding.message.text().toHtmlEscaped());
                break;
            }
    constexpr std::array shown{std::pair(Outcome::Pass, u'✓'), std::pair(Outcome::NotChecked, u'?')};
    for (const auto &[outcome, sign] : shown)
        for (const CheckRecord &record : report.result.ledger)
            if (record.outcome == outcome && touches(record.spans, place)) {
                const QString what = checkTitle(record.rule) + (record.subject.isEmpty() ? QString() : QStringLiteral(": ") + record.subject);
                const QString why = outcome == Outcome::Pass ? QString() : QStringLiteral(" (%1)").arg(record.reason.text());
                lines.append(sign + (u' ' + what + why).toHtmlEscaped());
            }
    lines.removeDuplicates();
    if (const qsizetype more = lines.size() - mostLines; more > 0)
        lines = lines.mid(0, mostLines) << NumberTip::tr("and %1 more").arg(more);
    return lines;
}

} // namespace

QString measureLabel(Measure measure)
{
    constexpr std::array words{
        QT_TRANSLATE_NOOP("tieout::NumberTip", "actual"), QT_TRANSLATE_NOOP("tieout::NumberTip", "prior year"),
        QT_TRANSLATE_NOOP("tieout::NumberTip", "initial budget"), QT_TRANSLATE_NOOP("tieout::NumberTip", "full budget"),
        QT_TRANSLATE_NOOP("tieout::NumberTip", "budget"), QT_TRANSLATE_NOOP("tieout::NumberTip", "change"),
        QT_TRANSLATE_NOOP("tieout::NumberTip", "growth rate"), QT_TRANSLATE_NOOP("tieout::NumberTip", "share"),
        QT_TRANSLATE_NOOP("tieout::NumberTip", "completion rate"), QT_TRANSLATE_NOOP("tieout::NumberTip", "count"),
        QT_TRANSLATE_NOOP("tieout::NumberTip", "score"), QT_TRANSLATE_NOOP("tieout::NumberTip", "other number")};
    return NumberTip::tr(words[static_cast<size_t>(measure)]);
}

QString numberLine(const OpenReport &report, qsizetype offset)
{
    const Subject subject = offset < 0 ? Subject{} : subjectAt(*report.report, offset);
    return subject.span.isEmpty() ? QString() : (QStringList{subject.label} + subject.facts).join(QStringLiteral(" · "));
}

QString numberTip(const OpenReport &report, qsizetype offset)
{
    if (offset < 0)
        return {};
    const Subject subject = subjectAt(*report.report, offset);
    const TextSpan place = subject.span.isEmpty() ? TextSpan{offset, offset + 1} : subject.span;
    const QStringList checks = checkLines(report, place);
    if (subject.span.isEmpty() && checks.isEmpty())
        return {};
    QString out;
    if (!subject.span.isEmpty())
        out = QStringLiteral("<p><b>%1</b><br>%2</p>").arg(subject.label.toHtmlEscaped(), subject.facts.join(QStringLiteral(" · ")).toHtmlEscaped());
    return QStringLiteral("<qt>%1<p>%2</p></qt>").arg(out, checks.isEmpty() ? NumberTip::tr("no check uses this number") : checks.join(QStringLiteral("<br>")));
}

QStringList correctionLines(const OpenReport &report, qsizetype offset)
{
    QStringList lines;
    for (const Correction &correction : report.corrections)
        if (correction.span.contains(offset))
            lines << (QStringList{NumberTip::tr("corrected to %1, read as %2").arg(correction.corrected, correction.original), correction.reason,
                                  correction.author})
                         .join(QStringLiteral(" · "));
    return lines;
}

QString withNotes(const QString &tip, const QStringList &lines)
{
    if (lines.isEmpty())
        return tip;
    const QString above = QStringLiteral("<p>%1</p>").arg(lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    QString out = tip.isEmpty() ? QStringLiteral("<qt></qt>") : tip;
    return out.insert(4, above);
}

} // namespace tieout
