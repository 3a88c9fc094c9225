#include "report/against.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace tieout {

bool isNumberOrBound(const QString &value)
{
    static const QRegularExpression form(QStringLiteral("^(?:[<>]=? )?-?\\d+(?:\\.\\d+)?$|^0-100$"));
    return form.match(value).hasMatch();
}

std::optional<Decimal> printedAt(const Document &document, TextSpan span)
{
    return parseDecimal(document.quote(span).remove(u','));
}

QString outcomeText(const QString &value, const QString &unit)
{
    constexpr std::array bounds{std::pair{">= ", QT_TRANSLATE_NOOP("Message", "at least %1")}, std::pair{"<= ", QT_TRANSLATE_NOOP("Message", "at most %1")},
                                std::pair{"> ", QT_TRANSLATE_NOOP("Message", "more than %1")}, std::pair{"< ", QT_TRANSLATE_NOOP("Message", "less than %1")}};
    const bool isNumber = isNumberOrBound(QString(value).remove(u','));
    const QString whole = isNumber && !unit.isEmpty() ? value + u' ' + unit : value;
    for (const auto &[sign, words] : bounds)
        if (whole.startsWith(QLatin1String(sign)))
            return message(words, {whole.mid(static_cast<qsizetype>(qstrlen(sign)))}).text();
    return whole;
}

namespace {

/** Whether the stated number was counted and is printed nowhere: 7 tables of 9. */
bool isCounted(const Document &document, const Finding &finding)
{
    if (finding.evidence.empty())
        return true;
    const TextSpan first = finding.evidence.front().span;
    return !printedAt(document, first) && !document.quote(first).remove(u',').contains(finding.stated); // a corrected number is printed otherwise
}

} // namespace

Against againstWhat(const Document &document, const Finding &finding)
{
    const bool isBound = finding.expected.startsWith(u'<') || finding.expected.startsWith(u'>') || finding.expected.indexOf(u'-') > 0; // "0-100"
    if (isBound || !isNumberOrBound(finding.stated) || !isNumberOrBound(finding.expected))
        return Against::Rightly;
    if (isCounted(document, finding))
        return Against::Rightly;
    const auto expected = parseDecimal(finding.expected);
    const bool isPrinted = expected && std::any_of(finding.evidence.begin(), finding.evidence.end(), [&](const Evidence &evidence) {
        return evidence.role == EvidenceRole::Operand && printedAt(document, evidence.span) == expected;
    });
    return isPrinted ? Against::OtherFigure : Against::Computed;
}

} // namespace tieout
