#include "check/check.h"

#include "base/words.h"

#include <algorithm>

namespace tieout {

namespace {

std::vector<TextSpan> spansOf(const std::vector<Operand> &operands)
{
    std::vector<TextSpan> spans;
    spans.reserve(operands.size());
    for (const Operand &operand : operands)
        spans.push_back(operand.number.span);
    return spans;
}

QString unitText(const PrintedNumber &number)
{
    const QString name = unitName(number.unit);
    return name.isEmpty() ? number.unitWord : name;
}

} // namespace

CheckContext::CheckContext(const Query &query, const JoinedText &joined, const CheckSettings &settings, const std::vector<ReportAbstract> &others, CheckResult &result)
    : m_query(query), m_joined(joined), m_settings(settings), m_others(others), m_result(result)
{
}

void CheckContext::record(const QString &subject, Outcome outcome, Message reason, const std::vector<Operand> &tied)
{
    m_result.ledger.push_back({m_rule, subject, outcome, std::move(reason), spansOf(tied)});
}

void CheckContext::pass(const QString &subject, const std::vector<Operand> &tied)
{
    record(subject, Outcome::Pass, {}, tied);
}

void CheckContext::notApplicable(const QString &subject, Message reason, const std::vector<Operand> &tied)
{
    record(subject, Outcome::NotApplicable, std::move(reason), tied);
}

void CheckContext::notChecked(const QString &subject, Message reason, const std::vector<Operand> &tied)
{
    record(subject, Outcome::NotChecked, std::move(reason), tied);
}

int CheckContext::fail(const QString &subject, Finding finding, const std::vector<Operand> &tied)
{
    Q_ASSERT(!finding.evidence.empty());
    std::vector<TextSpan> spans;
    for (const Evidence &piece : finding.evidence)
        spans.push_back(piece.span);
    for (const Operand &operand : tied)
        if (std::find(spans.begin(), spans.end(), operand.number.span) == spans.end())
            spans.push_back(operand.number.span);
    m_result.ledger.push_back({m_rule, subject, Outcome::Fail, {}, std::move(spans)});
    m_result.findings.push_back(std::move(finding));
    return static_cast<int>(m_result.findings.size()) - 1;
}

void CheckContext::replace(int index, Finding finding)
{
    m_result.findings[static_cast<size_t>(index)] = std::move(finding);
    std::erase_if(m_links, [&](const auto &link) { return link.first == index; });
}

void CheckContext::merge(int index, int into)
{
    const Finding &taken = finding(index);
    Finding &whole = m_result.findings[static_cast<size_t>(into)];
    for (const Evidence &piece : taken.evidence)
        if (std::none_of(whole.evidence.begin(), whole.evidence.end(), [&](const Evidence &known) { return known.span == piece.span; }))
            whole.evidence.push_back(piece);
    whole.steps.push_back(taken.message);
    whole.steps.insert(whole.steps.end(), taken.steps.begin(), taken.steps.end());
    m_merged.emplace_back(index, into);
}

Finding CheckContext::draft(Severity severity, const Operand &stated, const std::vector<Operand> &operands,
                            Message message) const
{
    Finding finding;
    finding.rule = m_rule;
    finding.severity = severity;
    finding.stated = stated.number.plain();
    finding.unit = unitText(stated.number);
    finding.message = std::move(message);
    finding.evidence.push_back({EvidenceRole::Stated, stated.number.span, stated.label});
    for (const Operand &operand : operands) {
        const Evidence piece{EvidenceRole::Operand, operand.number.span, operand.label};
        if (!operand.number.span.isEmpty() && operand.number.span != stated.number.span)
            finding.evidence.push_back(piece);
    }
    return finding;
}

Finding CheckContext::draftText(Severity severity, const std::vector<TextSpan> &places, Message message) const
{
    Finding finding;
    finding.rule = m_rule;
    finding.severity = severity;
    finding.stated = document().quote(places.front()).simplified();
    finding.message = std::move(message);
    for (const TextSpan &place : places)
        finding.evidence.push_back(
            {finding.evidence.empty() ? EvidenceRole::Stated : EvidenceRole::Operand, place, {}});
    return finding;
}

int CheckContext::blamed(const std::vector<Operand> &operands) const
{
    for (const auto &[span, root] : m_blamed)
        for (const Operand &operand : operands)
            if (operand.number.span == span)
                return root;
    return -1;
}

void CheckContext::dependOnBlamed(int dependent, const std::vector<Operand> &operands)
{
    if (const int root = blamed(operands); root >= 0)
        dependsOn(dependent, root);
}

QString CheckContext::printed(const Operand &operand) const
{
    return printed(operand.number);
}

QString CheckContext::printed(const PrintedNumber &number) const
{
    QString text = number.corrected ? QString() : withoutSpaces(document().quote(number.span));
    // A number wrapped in its cell has what other columns print between its parts.
    if (text.isEmpty() || std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) || text.count(u'.') > 1)
        text = number.plain();
    const QString unit = unitText(number);
    if (unit == u"%")
        return text + QStringLiteral(" %");
    return unit.isEmpty() ? text : text + u' ' + unit;
}

Message step(const QString &arithmetic)
{
    return message(QT_TRANSLATE_NOOP("Message", "%1"), {arithmetic});
}

Message shareStep(const CheckContext &context, const Operand &part, const Operand &whole, int decimals)
{
    const Decimal percent = part.number.inYuan() * 100 / whole.number.inYuan();
    return step(QStringLiteral("%1 ÷ %2 × 100 = %3 %").arg(context.printed(part), context.printed(whole), toPlain(percent, decimals)));
}

Message differenceStep(const CheckContext &context, const Operand &a, const Operand &b, const PrintedNumber &like)
{
    return step(QStringLiteral("%1 − %2 = %3").arg(context.printed(a), context.printed(b), inUnitOf(like, a.number.inYuan() - b.number.inYuan())));
}

namespace {

/** As many decimals as `like` prints, and two where an amount would lose its own: 18.17 万元 beside "10 万元" is not 18. */
int decimalsFor(const PrintedNumber &like, const Decimal &value)
{
    const bool isWhole = !isMoney(like.unit) || parseDecimal(toPlain(value, like.decimals)) == value;
    return isWhole ? like.decimals : std::max(like.decimals, 2);
}

} // namespace

void setExpected(Finding &finding, const PrintedNumber &stated, const Decimal &expected)
{
    finding.expected = toPlain(expected, stated.decimals);
    finding.difference = toPlain(stated.value - Decimal(finding.expected.toLatin1().constData()), stated.decimals);
}

void setExpectedYuan(Finding &finding, const PrintedNumber &stated, const Decimal &expectedYuan)
{
    const Decimal factor = isMoney(stated.unit) ? yuanPer(stated.unit) : Decimal(1);
    PrintedNumber shown = stated;
    shown.decimals = decimalsFor(stated, expectedYuan / factor);
    setExpected(finding, shown, expectedYuan / factor);
}

QString inUnitOf(const PrintedNumber &like, const Decimal &yuan)
{
    const Decimal factor = isMoney(like.unit) ? yuanPer(like.unit) : Decimal(1);
    const QString unit = unitText(like);
    const QString text = toPlain(yuan / factor, decimalsFor(like, yuan / factor));
    return unit.isEmpty() ? text : text + u' ' + unit;
}

Message placeIn(const ReportAbstract &report, const AbstractFact &fact)
{
    return message(QT_TRANSLATE_NOOP("Message", "%1 (SHA-256 %2…), page %3, line %4: %5 %6"),
                   {report.name, QString::fromLatin1(report.sha256.left(12)), QString::number(fact.page), QString::number(fact.line), fact.label,
                    inUnitOf(fact.number, fact.number.inYuan())});
}

Severity severityOf(Judgement judgement)
{
    return judgement == Judgement::Rounding ? Severity::Rounding : Severity::Error;
}

} // namespace tieout
