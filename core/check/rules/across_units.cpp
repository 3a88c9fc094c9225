#include "check/check.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

/** A unit's total beside the parent's. */
struct UnitTotal
{
    const ReportAbstract *report = nullptr;
    AbstractFact total;
};

/** The first amount that a report of the case tells of a total; nothing where it tells none. */
std::vector<UnitTotal> totalsOf(const std::vector<const ReportAbstract *> &units, const QString &conceptId)
{
    std::vector<UnitTotal> totals;
    for (const ReportAbstract *unit : units)
        if (const auto facts = unit->told(conceptId); !facts.empty())
            totals.push_back({unit, facts.front()});
    return totals;
}

std::optional<Operand> ownTotal(const CheckContext &context, const QString &conceptId)
{
    if (const auto &cells = context.query().cells(conceptId); !cells.empty())
        return cells.front().operand;
    const auto &figures = context.query().figures(conceptId);
    return figures.empty() ? std::nullopt : std::optional<Operand>(context.query().figure(figures.front()));
}

/** The department's account contains its units': none of them is greater. */
void judgeUnit(CheckContext &context, const Operand &own, const UnitTotal &unit)
{
    const QString subject = own.label + QStringLiteral(" / ") + unit.report->department;
    if (!surelyLess(own.number, unit.total.number))
        return context.pass(subject, {own});
    const QStringList args{own.label, context.printed(own), unit.report->department, inUnitOf(unit.total.number, unit.total.number.inYuan())};
    Finding finding = context.draft(Severity::Warning, own, {},
                                    message(QT_TRANSLATE_NOOP("Message", "%1 is %2, less than the %4 that its unit %3 alone reports."), args));
    finding.steps.push_back(placeIn(*unit.report, unit.total));
    context.fail(subject, finding);
}

/** Where all units are at hand, their totals make up the department's, money passed between them apart. */
void judgeAll(CheckContext &context, const Operand &own, const std::vector<UnitTotal> &units)
{
    std::vector<PrintedNumber> parts;
    Decimal sum = 0;
    QStringList terms;
    for (const UnitTotal &unit : units) {
        parts.push_back(unit.total.number);
        sum += unit.total.number.inYuan();
        terms << inUnitOf(unit.total.number, unit.total.number.inYuan());
    }
    const Judgement judgement = judgeSum(own.number, parts);
    const QString subject = own.label + QStringLiteral(" / Σ");
    if (judgement == Judgement::Consistent)
        return context.pass(subject, {own});
    const QStringList args{own.label, context.printed(own), inUnitOf(own.number, sum)};
    Finding finding = context.draft(judgement == Judgement::Rounding ? Severity::Rounding : Severity::Warning, own, {},
                                    message(QT_TRANSLATE_NOOP("Message", "%1 is %2, but the reports of all its units add up to %3."), args));
    finding.certainty = Certainty::Arguable;
    setExpectedYuan(finding, own.number, sum);
    finding.steps.push_back(step(terms.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + args[2]));
    for (const UnitTotal &unit : units)
        finding.steps.push_back(placeIn(*unit.report, unit.total));
    context.fail(subject, finding);
}

} // namespace

/** A department's totals against those of the units that it lists. */
void checkAcrossUnits(CheckContext &context)
{
    const QString subject = QStringLiteral("所属单位决算");
    const ReportAbstract own = identityOf(context.report());
    std::vector<const ReportAbstract *> units;
    for (const ReportAbstract &other : context.others())
        if (isUnitOf(other, own))
            units.push_back(&other);
    if (own.units.isEmpty() && units.empty())
        return context.notApplicable(subject, message(QT_TRANSLATE_NOOP("Message", "The report lists no units whose accounts it covers.")));
    if (units.empty())
        return context.notChecked(subject, message(QT_TRANSLATE_NOOP("Message", "None of the %1 units that the report lists has its own report at hand."), {QString::number(own.units.size())}));
    for (const QString &conceptId : {QStringLiteral("income"), QStringLiteral("expenditure")}) {
        const auto total = ownTotal(context, conceptId);
        const std::vector<UnitTotal> totals = totalsOf(units, conceptId);
        if (!total || totals.empty()) {
            context.notChecked(subject, message(QT_TRANSLATE_NOOP("Message", "The reports do not tell their totals.")));
            continue;
        }
        for (const UnitTotal &unit : totals)
            judgeUnit(context, *total, unit);
        if (static_cast<qsizetype>(totals.size()) == own.units.size())
            judgeAll(context, *total, totals);
        else
            context.notChecked(subject, message(QT_TRANSLATE_NOOP("Message", "%1 of %2 units have their own report at hand: their sum is not compared."),
                                                {QString::number(totals.size()), QString::number(own.units.size())}));
    }
}

} // namespace tieout
