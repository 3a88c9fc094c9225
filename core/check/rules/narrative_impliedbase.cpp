#include "check/claimparts.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

/** What an amount speaks of: a concept, with its code where that has several. */
struct Meaning
{
    QString conceptId;
    QString code = {};
};

/** What a claim of change says of the year before: current less change. */
struct Implied
{
    Operand current, change;
    Decimal priorYuan = 0;
};

bool speaksOf(const Figure &figure, const std::vector<Meaning> &meanings)
{
    return std::any_of(meanings.begin(), meanings.end(), [&](const Meaning &meaning) { return meaning.conceptId == figure.conceptId && meaning.code == figure.code; });
}

/** The first claim of a change against the year before that speaks of one of these. */
std::optional<Implied> impliedFor(const CheckContext &context, const std::vector<Meaning> &meanings)
{
    for (const Claim &claim : context.report().claims) {
        if ((claim.kind != ClaimKind::Growth && claim.kind != ClaimKind::Change) || claim.base != ClaimBase::PriorYear)
            continue;
        const auto current = context.query().operand(claim, OperandRole::Current);
        const auto change = changeOf(context, claim);
        if (!current || !change || !isMoney(change->number.unit))
            continue;
        const Figure &figure = context.report().figures[static_cast<size_t>(current->figure)];
        if (isBudget(figure.measure) || !speaksOf(figure, meanings))
            continue;
        return Implied{*current, *change, current->number.inYuan() - signedBy(change->number, claim.direction).inYuan()};
    }
    return std::nullopt;
}

} // namespace

/** 公用经费 and 机关运行经费 of one amount this year, whose stated changes imply two amounts for the year before. */
void checkPublicAndOperation(CheckContext &context)
{
    const auto spent = impliedFor(context, {{QStringLiteral("general.public")}, {QStringLiteral("economic"), QStringLiteral("302")}}); // 商品和服务支出, where nothing else is 公用经费
    const auto operation = impliedFor(context, {{QStringLiteral("operation")}});
    if (!spent || !operation || spent->current.number.inYuan() != operation->current.number.inYuan())
        return;
    const std::vector<Operand> tied{spent->change, operation->current, operation->change};
    PrintedNumber before = spent->change.number;
    before.value = spent->priorYuan / yuanPer(before.unit);
    PrintedNumber other = operation->change.number;
    other.value = operation->priorYuan / yuanPer(other.unit);
    if (judgeEqual(before, other) != Judgement::Contradiction)
        return context.pass(spent->current.label, tied);
    Finding finding = context.draft(Severity::Warning, spent->change, {tied.begin() + 1, tied.end()},
                                    message(QT_TRANSLATE_NOOP("Message", "%1 and %2 are both %3, but their stated changes imply %4 and %5 for last year."),
                                            {spent->current.label, operation->current.label, context.printed(spent->current), inUnitOf(before, spent->priorYuan),
                                             inUnitOf(other, operation->priorYuan)}));
    finding.certainty = Certainty::Arguable;
    context.fail(spent->current.label, finding);
}

/** The earlier amounts that the stated changes imply add up across budgets: 一般公共预算 + 政府性基金 = 财政拨款. */
void checkNarrativeImpliedBase(CheckContext &context)
{
    const auto all = impliedFor(context, {{QStringLiteral("appropriation.expenditure-total")}, {QStringLiteral("appropriation.income-total")},
                                          {QStringLiteral("appropriation.expenditure")}, {QStringLiteral("appropriation.income")}});
    const auto general = impliedFor(context, {{QStringLiteral("general.expenditure")}});
    const auto fund = impliedFor(context, {{QStringLiteral("fund.expenditure")}, {QStringLiteral("fund.expenditure-total")}, {QStringLiteral("fund.income")}, {QStringLiteral("fund.income-total")}});
    const QString subject = QStringLiteral("一般公共预算财政拨款支出");
    if (!all || !general || !fund || fund->priorYuan <= 0)
        return context.notApplicable(subject, message(QT_TRANSLATE_NOOP("Message", "The report does not state the changes of all budgets.")));
    // Only a total that is exactly used up leaves no room: carried balances may fill any other gap.
    const std::vector<Operand> tied{general->change, general->current, all->current, all->change, fund->current, fund->change};
    if (general->priorYuan != all->priorYuan)
        return context.pass(subject, tied);
    const QStringList args{inUnitOf(general->current.number, general->priorYuan), inUnitOf(fund->current.number, fund->priorYuan)};
    Finding finding = context.draft(Severity::Error, general->change, {tied.begin() + 1, tied.end()},
                                    message(QT_TRANSLATE_NOOP("Message", "The changes imply %1 for last year both for the general public budget and for all appropriation, which leaves no "
                                                                         "room for last year's government fund of %2: the change was taken of the wrong base."), args));
    setExpectedYuan(finding, general->change.number, abs(general->current.number.inYuan() - (all->priorYuan - fund->priorYuan)));
    const auto minus = [&](const Implied &implied) {
        return step(QStringLiteral("%1 − (%2) = %3").arg(context.printed(implied.current), inUnitOf(implied.current.number, implied.current.number.inYuan() - implied.priorYuan),
                                                        inUnitOf(implied.current.number, implied.priorYuan)));
    };
    finding.steps = {minus(*general), minus(*all), minus(*fund)};
    context.fail(subject, finding);
}

} // namespace tieout
