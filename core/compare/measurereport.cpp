#include "compare/measurereport.h"

#include "check/claimparts.h"
#include "check/query.h"

namespace tieout {

namespace {

Message missing(const char *why)
{
    return message(why);
}

class Measurer
{
public:
    Measurer(const Report &report, const CheckResult &result) : m_report(report), m_result(result), m_query(report) {}

    MeasuredValue measure(const CompareMeasure &measure) const
    {
        switch (measure.kind) {
        case MeasureKind::Printed:
            return of(printed(measure.conceptId, measure.code, Measure::Actual));
        case MeasureKind::Share:
            return ratio(printed(measure.conceptId, {}, Measure::Actual), printed(measure.wholeId, {}, Measure::Actual), 100);
        case MeasureKind::Completion:
            return ratio(printed(measure.conceptId, {}, Measure::Actual), budget(measure.conceptId), 100);
        case MeasureKind::Growth:
            return growth(measure.conceptId);
        case MeasureKind::PerHead:
            return ratio(printed(measure.conceptId, {}, Measure::Actual), printed(QStringLiteral("staff.actual"), {}, Measure::Count), 1);
        case MeasureKind::Findings: {
            MeasuredValue out;
            out.value = Decimal(static_cast<int>(m_result.findings.size()));
            return out;
        }
        case MeasureKind::Differences:
            return differences();
        }
        return {};
    }

    /** The amounts that add up to others, not the sums: each stands for one thing that was paid for. */
    std::vector<Decimal> amounts() const
    {
        std::vector<Decimal> out;
        for (const Fact &fact : m_query.allCells()) {
            const bool item = fact.conceptId == u"function@expenditure" && fact.code.size() == 7;
            const bool economic = fact.conceptId == u"economic" && fact.code.size() == 5;
            if ((item || economic) && fact.measure == Measure::Actual && fact.operand.number.value != 0)
                out.push_back(fact.operand.number.inYuan());
        }
        return out;
    }

private:
    /** The cell of that meaning, else the figure of the report's own year. */
    std::optional<Operand> printed(const QString &conceptId, const QString &code, Measure measure) const
    {
        const auto &cells = m_query.cells(conceptId, code, measure);
        if (!cells.empty())
            return cells.front().operand;
        const QString told = code.isEmpty() ? conceptId : QStringLiteral("function");
        for (const Measure like : {measure, Measure::Count})
            for (const int index : m_query.figures(told, code, like)) {
                const Figure &figure = m_report.figures[static_cast<size_t>(index)];
                if (figure.year == 0 || m_report.meta.fiscalYear == 0 || figure.year == m_report.meta.fiscalYear)
                    return m_query.figure(index);
            }
        return std::nullopt;
    }

    /** The full-year budget where it is told, else the initial one, else one that is not named. */
    std::optional<Operand> budget(const QString &conceptId) const
    {
        for (const Measure measure : {Measure::FullBudget, Measure::InitialBudget, Measure::Budget})
            if (auto found = printed(conceptId, {}, measure))
                return found;
        return std::nullopt;
    }

    MeasuredValue of(const std::optional<Operand> &operand) const
    {
        MeasuredValue out;
        if (!operand) {
            out.missing = missing(QT_TRANSLATE_NOOP("Message", "The report does not print it, or it could not be read."));
            return out;
        }
        out.value = operand->number.inYuan();
        touch(out, {*operand});
        return out;
    }

    MeasuredValue ratio(const std::optional<Operand> &part, const std::optional<Operand> &whole, int times) const
    {
        MeasuredValue out;
        if (!part || !whole) {
            out.missing = missing(QT_TRANSLATE_NOOP("Message", "The report does not print both numbers of this ratio."));
            return out;
        }
        touch(out, {*part, *whole});
        if (whole->number.value == 0)
            out.missing = missing(QT_TRANSLATE_NOOP("Message", "The number it is divided by is zero."));
        else
            out.value = part->number.inYuan() * times / whole->number.inYuan();
        return out;
    }

    /** The rate that the report states; the year before is seldom printed, and a wrong rate carries its finding. */
    MeasuredValue growth(const QString &conceptId) const
    {
        for (const Claim &claim : m_report.claims) {
            const auto rate = claim.kind == ClaimKind::Growth && claim.base == ClaimBase::PriorYear ? m_query.operand(claim, OperandRole::Stated) : std::nullopt;
            const auto current = rate ? m_query.operand(claim, OperandRole::Current) : std::nullopt;
            if (!current || current->figure < 0 || m_report.figures[static_cast<size_t>(current->figure)].conceptId != conceptId)
                continue;
            MeasuredValue out;
            out.value = signedBy(rate->number, claim.direction).value;
            touch(out, {*rate, *current});
            return out;
        }
        MeasuredValue out;
        out.missing = missing(QT_TRANSLATE_NOOP("Message", "The report states no rate of change."));
        return out;
    }

    MeasuredValue differences() const
    {
        MeasuredValue out;
        out.value = Decimal(0);
        for (const Finding &finding : m_result.findings) {
            const Unit unit = unitNamed(finding.unit);
            const auto difference = parseDecimal(finding.difference);
            if (finding.severity != Severity::Error || !isMoney(unit) || !difference)
                continue;
            *out.value += abs(*difference) * yuanPer(unit);
            out.spans.push_back(finding.evidence.front().span);
        }
        return out;
    }

    void touch(MeasuredValue &value, const std::vector<Operand> &operands) const
    {
        for (const Operand &operand : operands)
            value.spans.push_back(operand.number.span);
        for (const Finding &finding : m_result.findings)
            if (finding.severity == Severity::Error && std::find(value.spans.begin(), value.spans.end(), finding.evidence.front().span) != value.spans.end())
                value.findings << finding.key;
    }

    const Report &m_report;
    const CheckResult &m_result;
    const Query m_query;
};

} // namespace

ReportMeasures measureReport(const Report &report, const CheckResult &result)
{
    const Measurer measurer(report, result);
    ReportMeasures out;
    for (const CompareMeasure &measure : compareMeasures())
        out.values.insert(measure.id, measurer.measure(measure));
    out.amounts = measurer.amounts();
    return out;
}

} // namespace tieout
