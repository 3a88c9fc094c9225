#include "check/growthoperands.h"
#include "check/rules/rules.h"

#include <QSet>
#include <array>

namespace tieout {

namespace {

/** Last year's report of the same department, if the case holds it. */
const ReportAbstract *lastYears(const CheckContext &context)
{
    for (const ReportAbstract &other : context.others())
        if (other.fiscalYear + 1 == context.report().meta.fiscalYear)
            return &other;
    return nullptr;
}

/** The one amount that a report tells of a meaning; nothing where it tells none or two. */
std::optional<AbstractFact> oneFact(const ReportAbstract &report, const QString &conceptId, const QString &code)
{
    const std::vector<AbstractFact> facts = report.told(conceptId, code);
    for (const AbstractFact &fact : facts)
        if (judgeEqual(fact.number, facts.front().number) == Judgement::Contradiction)
            return std::nullopt;
    return facts.empty() ? std::nullopt : std::optional<AbstractFact>(facts.front());
}

/** What this year's report says of last year: an amount, or a change or rate with this year's amount. */
struct Told
{
    QString subject, conceptId, code;
    std::optional<Operand> prior, current, change, rate;
};

Told toldBy(const CheckContext &context, const Claim &claim, const Figure &about)
{
    Told told{about.label, about.conceptId, about.code, context.query().operand(claim, OperandRole::Prior), context.query().operand(claim, OperandRole::Current),
              context.query().operand(claim, OperandRole::Change), {}};
    const auto stated = context.query().operand(claim, OperandRole::Stated);
    (claim.kind == ClaimKind::Growth ? told.rate : told.change) = claim.kind == ClaimKind::Growth || !told.change ? stated : told.change;
    if (!told.current)
        told.current = currentByMeaning(context, claim);
    for (auto *signedOperand : {&told.change, &told.rate})
        if (*signedOperand && claim.direction < 0)
            (*signedOperand)->number.value = -abs((*signedOperand)->number.value);
    return told;
}

/** Judges by what is printed most directly; nothing when the claim tells nothing of last year. */
std::optional<Judgement> judged(const Told &told, const PrintedNumber &last, const Operand *&stated)
{
    if (told.prior) {
        stated = &*told.prior;
        return judgeEqual(told.prior->number, last);
    }
    if (told.current && told.change) {
        stated = &*told.change;
        return judgeChange(told.change->number, told.current->number, last);
    }
    if (told.current && told.rate && last.value != 0) {
        stated = &*told.rate;
        return judgeGrowth(told.rate->number, told.current->number, last);
    }
    return std::nullopt;
}

void report(CheckContext &context, const Told &told, const Operand &stated, const ReportAbstract &other, const AbstractFact &last, Judgement judgement)
{
    std::vector<Operand> operands;
    if (told.current && !told.prior)
        operands.push_back(*told.current);
    Operand shown = stated;
    shown.number.value = abs(shown.number.value);
    const QStringList args{told.subject, context.printed(stated), inUnitOf(last.number, last.number.inYuan()), QString::number(other.fiscalYear)};
    Finding finding = context.draft(judgement == Judgement::Rounding ? Severity::Rounding : Severity::Warning, shown, operands,
                                    judgement == Judgement::Rounding
                                        ? message(QT_TRANSLATE_NOOP("Message", "%1: %2 is told against the year before, for which the report of %4 has %3: the last digit differs."), args)
                                        : message(QT_TRANSLATE_NOOP("Message", "%1: %2 is told against the year before, for which the report of %4 has %3; the two do not agree."), args));
    if (told.prior)
        setExpectedYuan(finding, shown.number, last.number.inYuan());
    else if (told.change)
        setExpectedYuan(finding, shown.number, abs(told.current->number.inYuan() - last.number.inYuan()));
    if (told.current && !told.prior)
        finding.steps.push_back(step(QStringLiteral("%1 − %2 = %3").arg(context.printed(*told.current), inUnitOf(last.number, last.number.inYuan()),
                                                                       inUnitOf(told.current->number, told.current->number.inYuan() - last.number.inYuan()))));
    finding.steps.push_back(placeIn(other, last));
    context.fail(told.subject, finding);
}

/** `seen`: where the numbers stand that were compared already; a change and its rate are one statement. */
void check(CheckContext &context, const Told &told, const ReportAbstract &other, QSet<qsizetype> &seen)
{
    const auto last = oneFact(other, told.conceptId, told.code);
    const Operand *stated = nullptr;
    const auto judgement = last ? judged(told, last->number, stated) : std::nullopt;
    if (!judgement)
        return context.notChecked(told.subject, last ? message(QT_TRANSLATE_NOOP("Message", "The report does not tell the amounts behind this rate."))
                                                     : message(QT_TRANSLATE_NOOP("Message", "The report of the year before does not tell this amount, or tells two.")));
    if (seen.contains(stated->number.span.begin))
        return;
    seen.insert(stated->number.span.begin);
    if (*judgement == Judgement::Consistent)
        return context.pass(told.subject, {*stated});
    report(context, told, *stated, other, *last, *judgement);
}

/** 年初结转和结余 is what was left at the end of the year before. */
void checkOpening(CheckContext &context, const ReportAbstract &other, QSet<qsizetype> &seen)
{
    constexpr std::array pairs{std::pair{"opening", "closing"}, std::pair{"appropriation.opening", "appropriation.closing"}, std::pair{"fund.opening", "fund.closing"},
                               std::pair{"capital.opening", "capital.closing"}};
    for (const auto &[opening, closing] : pairs)
        if (const auto &cells = context.query().cells(QString::fromLatin1(opening)); !cells.empty())
            check(context, {cells.front().operand.label, QString::fromLatin1(closing), {}, cells.front().operand, {}, {}, {}}, other, seen);
}

/** Columns of a table that print the year before. */
void checkPriorColumns(CheckContext &context, const ReportAbstract &other, QSet<qsizetype> &seen)
{
    for (const Fact &fact : context.query().allCells())
        if (fact.measure == Measure::Prior)
            check(context, {fact.operand.label, fact.conceptId, fact.code, fact.operand, {}, {}, {}}, other, seen);
}

} // namespace

/** What the report says of the year before against last year's report of the same department. */
void checkAcrossPriorYear(CheckContext &context)
{
    const QString subject = QStringLiteral("上年度决算");
    const Meta &meta = context.report().meta;
    if (meta.department.isEmpty() || meta.fiscalYear == 0)
        return context.notChecked(subject, message(QT_TRANSLATE_NOOP("Message", "The report does not tell its department or its fiscal year.")));
    const ReportAbstract *other = lastYears(context);
    if (other == nullptr)
        return context.notChecked(subject, message(QT_TRANSLATE_NOOP("Message", "The report of %1 for %2 is not at hand."), {meta.department, QString::number(meta.fiscalYear - 1)}));
    QSet<qsizetype> seen;
    for (const Claim &claim : context.report().claims) {
        const bool compares = (claim.kind == ClaimKind::Growth || claim.kind == ClaimKind::Change) && claim.base == ClaimBase::PriorYear;
        const Figure *about = compares ? meaningOf(context, claim) : nullptr;
        if (about != nullptr && !isBudget(about->measure))
            check(context, toldBy(context, claim, *about), *other, seen);
    }
    checkPriorColumns(context, *other, seen);
    checkOpening(context, *other, seen);
}

} // namespace tieout
