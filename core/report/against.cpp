#include "report/against.h"

#include <QRegularExpression>
#include <algorithm>

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

Against againstWhat(const Document &document, const Finding &finding)
{
    const bool isBound = finding.expected.startsWith(u'<') || finding.expected.startsWith(u'>');
    if (isBound || !isNumberOrBound(finding.stated) || !isNumberOrBound(finding.expected))
        return Against::Rightly;
    const auto expected = parseDecimal(finding.expected);
    const bool isPrinted = expected && std::any_of(finding.evidence.begin(), finding.evidence.end(), [&](const Evidence &evidence) {
        return evidence.role == EvidenceRole::Operand && printedAt(document, evidence.span) == expected;
    });
    return isPrinted ? Against::OtherFigure : Against::Computed;
}

} // namespace tieout
