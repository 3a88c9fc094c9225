#include "findings/findinghtml.h"

#include "case/eventtext.h"
#include "check/checktable.h"
#include "check/readings.h"
#include "common/notestyle.h"
#include "common/placelabel.h"
#include "common/severitystyle.h"
#include "number/interval.h"
#include "report/against.h"
#include "report/numberat.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace tieout {

namespace {

struct Detail
{
    Q_DECLARE_TR_FUNCTIONS(tieout::FindingDetail)
};

QString heading(const QString &text, const QPalette &palette)
{
    return QStringLiteral("<p style='margin:12px 0 3px 0'>%1</p>").arg(coloredHtml(text, quietColor(palette), "font-weight:600"));
}

QString headHtml(const Finding &finding, const QPalette &palette)
{
    const QString severity = coloredHtml(severitySign(finding.severity) + u' ' + severityLabel(finding.severity),
                                         severityColor(finding.severity, palette), "font-weight:600");
    const QString rule = QStringLiteral("· <a href='rule:%1' title='%2'>%3</a>").arg(finding.rule, Detail::tr("What this rule compares"), checkTitle(finding.rule));
    QString out = QStringLiteral("<p style='margin:0 0 6px 0'>%1 %2</p><p style='margin:0 0 8px 0;font-size:large'>%3</p>")
                      .arg(severity, rule, finding.message.text().toHtmlEscaped());
    return out;
}

/** What the expected value is called. */
QString expectedLabel(Against against)
{
    switch (against) {
    case Against::Computed: return Detail::tr("Recomputed");
    case Against::OtherFigure: return Detail::tr("Compared with");
    case Against::Rightly: break;
    }
    return Detail::tr("Should be");
}

QString amountsHtml(const Document &document, const Finding &finding)
{
    QString rows;
    const auto row = [&rows, &finding](const QString &title, const QString &value, const char *style) {
        if (!value.isEmpty())
            rows += QStringLiteral("<tr><td style='padding-right:14px'>%1</td><td align='right' style='%2'>%3</td></tr>")
                        .arg(title, QLatin1String(style),
                             outcomeText(value, finding.unit).toHtmlEscaped());
    };
    row(Detail::tr("Printed"), finding.stated, "font-weight:600");
    row(expectedLabel(againstWhat(document, finding)), finding.expected, "font-weight:600");
    row(Detail::tr("Difference"), finding.difference, "");
    return rows.isEmpty() ? rows : QStringLiteral("<table cellspacing='2'>%1</table>").arg(rows);
}

QString roleLabel(OperandRole role)
{
    switch (role) {
    case OperandRole::Stated:
        return Detail::tr("stated");
    case OperandRole::Part:
        return Detail::tr("part");
    case OperandRole::Whole:
        return Detail::tr("whole");
    case OperandRole::Current:
        return Detail::tr("this year");
    case OperandRole::Prior:
        return Detail::tr("year before");
    case OperandRole::Change:
        return Detail::tr("change");
    case OperandRole::Actual:
        return Detail::tr("actual");
    case OperandRole::Budget:
        return Detail::tr("budget");
    case OperandRole::Item:
        break;
    }
    return Detail::tr("item");
}

/** The part that the number plays in the claim about the wrong one; its part in the finding where no claim tells. */
QString roleOf(const Report &report, const Finding &finding, const Evidence &evidence)
{
    const auto binds = [&report](const Claim &claim, TextSpan span) {
        return std::find_if(claim.operands.begin(), claim.operands.end(), [&](const ClaimOperand &operand) {
            return operand.figure >= 0 && report.figures[static_cast<size_t>(operand.figure)].number.span == span;
        });
    };
    for (const Claim &claim : report.claims) {
        const auto operand = binds(claim, evidence.span);
        if (operand != claim.operands.end() && binds(claim, finding.evidence.front().span) != claim.operands.end())
            return roleLabel(operand->role);
    }
    return evidence.role == EvidenceRole::Stated ? Detail::tr("stated") : Detail::tr("operand");
}

QString intervalText(const PrintedNumber &number)
{
    const Interval interval = Interval::of(number);
    return QStringLiteral("[%1, %2]").arg(toPlain(interval.low, number.decimals + 1), toPlain(interval.high, number.decimals + 1));
}

QString unitText(const PrintedNumber &number)
{
    return number.unitWord.isEmpty() ? unitName(number.unit) : number.unitWord;
}

QString evidenceHtml(const OpenReport &open, const Finding &finding, const QPalette &palette)
{
    const Document &document = *open.report->document;
    QString rows;
    for (size_t i = 0; i < finding.evidence.size(); ++i) {
        const Evidence &evidence = finding.evidence[i];
        const bool stated = evidence.role == EvidenceRole::Stated;
        const QString sign = stated ? coloredHtml(severitySign(finding.severity), severityColor(finding.severity, palette))
                                    : coloredHtml(QStringLiteral("–"), quietColor(palette));
        const QString quote = document.quote(evidence.span).simplified().toHtmlEscaped();
        const auto number = numberAt(*open.report, evidence.span);
        QStringList small{roleOf(*open.report, finding, evidence)};
        if (!evidence.label.isEmpty())
            small.append(evidence.label);
        if (number)
            small.append(intervalText(*number));
        rows += QStringLiteral("<tr><td valign='top'>%1</td><td><a href='evidence:%2'>%3</a> %4 &nbsp;%5<br/>%6</td></tr>")
                    .arg(sign)
                    .arg(i)
                    .arg(quote.isEmpty() ? Detail::tr("(place)") : quote, number ? unitText(*number).toHtmlEscaped() : QString(),
                         coloredHtml(placeLabel(document, evidence.span), quietColor(palette), "white-space:nowrap"),
                         coloredHtml(small.join(QStringLiteral(" · ")), quietColor(palette), "font-size:small"));
    }
    return QStringLiteral("<table cellspacing='3'>%1</table>").arg(rows);
}

QString readingsHtml(const OpenReport &open, const Finding &finding, const QPalette &palette)
{
    QString out;
    for (const Reading &reading : readingsOf(*open.report, finding))
        out += QStringLiteral("<p style='margin:0 0 2px 0'>%1</p>")
                   .arg(Detail::tr("If %1 were %2, it would hold.").arg(reading.printed, QStringLiteral("<b>%1</b>").arg(reading.meant)));
    return out.isEmpty() ? out : heading(Detail::tr("A reading that would make it true"), palette) + out;
}

QString linksHtml(const QString &title, const std::vector<size_t> &ordinals, const OpenReport &open, const QPalette &palette)
{
    if (ordinals.empty())
        return {};
    QString out = heading(title, palette);
    for (const size_t ordinal : ordinals) {
        const Finding &other = open.result.findings[ordinal];
        out += QStringLiteral("<p style='margin:0 0 3px 0'>%1 <a href='finding:%2'>%3</a></p>")
                   .arg(coloredHtml(severitySign(other.severity), severityColor(other.severity, palette)))
                   .arg(ordinal)
                   .arg(other.message.text().toHtmlEscaped());
    }
    return out;
}

/** Both ways: what follows from this finding, and what it follows from. */
QString sameRootHtml(const OpenReport &open, const Finding &finding, const QPalette &palette)
{
    std::vector<size_t> effects, causes;
    for (size_t i = 0; i < open.result.findings.size(); ++i) {
        const Finding &other = open.result.findings[i];
        if (finding.affects.contains(other.key))
            effects.push_back(i);
        if (other.affects.contains(finding.key))
            causes.push_back(i);
    }
    return linksHtml(Detail::tr("Follow from this one"), effects, open, palette) + linksHtml(Detail::tr("This one follows from"), causes, open, palette);
}

/** What an event changed of a decision, in words. */
QString changeText(const Event &event)
{
    const QJsonObject both = QJsonDocument::fromJson(event.detail.toUtf8()).object();
    const QJsonObject before = both.value(u"before").toObject();
    const QJsonObject after = both.value(u"after").toObject();
    QStringList parts;
    if (before.value(u"verdict") != after.value(u"verdict"))
        parts.append(verdictLabel(verdictOf(after.value(u"verdict").toString())));
    if (before.value(u"reason") != after.value(u"reason") && !after.value(u"reason").toString().isEmpty())
        parts.append(Detail::tr("reason: %1").arg(after.value(u"reason").toString()));
    if (before.value(u"note") != after.value(u"note"))
        parts.append(after.value(u"note").toString().isEmpty() ? Detail::tr("note removed") : Detail::tr("note: %1").arg(after.value(u"note").toString()));
    if (before.value(u"flagged") != after.value(u"flagged"))
        parts.append(after.value(u"flagged").toBool() ? Detail::tr("flagged") : Detail::tr("flag removed"));
    return parts.isEmpty() ? Detail::tr("changed") : parts.join(QStringLiteral("; "));
}

/** The auditors' marks that belong to the finding, each with a link to its place. */
QString notesHtml(const OpenReport &open, const std::vector<Annotation> &notes, const QPalette &palette)
{
    QString out;
    for (const Annotation &note : notes) {
        const QString place = note.span.isEmpty() ? Detail::tr("place") : placeLabel(*open.report->document, note.span);
        out += QStringLiteral("<p style='margin:0 0 2px 0'>%1 %2 %3 %4</p>")
                   .arg(coloredHtml(QString(annotationMeaningSign(note.meaning)), annotationColor(note.meaning, palette)),
                        QStringLiteral("<a href='note:%1'>%2</a>").arg(note.id).arg(place.toHtmlEscaped()),
                        (note.text.isEmpty() ? annotationKindLabel(note.kind) : note.text).toHtmlEscaped(), coloredHtml(note.author, quietColor(palette)));
    }
    return out.isEmpty() ? out : heading(Detail::tr("Marks and notes"), palette) + out;
}

QString historyHtml(const std::vector<Event> &history, const QPalette &palette)
{
    QString out;
    for (const Event &event : history)
        out += QStringLiteral("<p style='margin:0 0 2px 0'>%1 %2</p>")
                   .arg(coloredHtml(event.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) + u' ' + event.author, quietColor(palette)),
                        (event.action == u"decide" ? changeText(event) : eventText(event)).toHtmlEscaped());
    return out.isEmpty() ? out : heading(Detail::tr("History"), palette) + out;
}

} // namespace

QString coloredHtml(const QString &text, const QColor &color, const char *style)
{
    return QStringLiteral("<span style='color:%1;%2'>%3</span>").arg(color.name(), QLatin1String(style), text.toHtmlEscaped());
}

QString findingHtml(const OpenReport &report, const Finding &finding, const std::vector<Annotation> &notes, const std::vector<Event> &history,
                    const QPalette &palette)
{
    QString out = headHtml(finding, palette) + amountsHtml(*report.report->document, finding);
    if (finding.certainty == Certainty::Arguable)
        out += QStringLiteral("<p>%1</p>").arg(coloredHtml(Detail::tr("Arguable: the wording leaves room for another reading."), quietColor(palette)));
    if (!finding.steps.empty()) {
        out += heading(Detail::tr("The sum redone"), palette);
        for (const Message &step : finding.steps)
            out += QStringLiteral("<p style='margin:0 0 2px 0'>%1</p>").arg(step.text().toHtmlEscaped());
    }
    out += readingsHtml(report, finding, palette);
    if (!finding.evidence.empty())
        out += heading(Detail::tr("Numbers, as printed and what they may stand for"), palette) + evidenceHtml(report, finding, palette);
    return out + sameRootHtml(report, finding, palette) + notesHtml(report, notes, palette) + historyHtml(history, palette);
}

} // namespace tieout
