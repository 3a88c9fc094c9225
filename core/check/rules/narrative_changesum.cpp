#include "check/claimparts.h"
#include "check/rules/rules.h"
#include "check/tolerance.h"

#include <QHash>

namespace tieout {

namespace {

/** The changes from one base that the section on 三公经费 tells of its total and its items, signed; none for what it contradicts. */
class ToldChanges
{
public:
    ToldChanges(const CheckContext &context, ClaimBase base) : m_context(context)
    {
        for (const Claim &claim : context.report().claims)
            if (claim.base == base && (base != ClaimBase::PriorYear || context.report().topicAt(claim.clause.begin) == SectionTopic::SanGong))
                add(claim);
    }

    [[nodiscard]] std::optional<Operand> of(const char *conceptId) const
    {
        const auto found = m_told.constFind(QString::fromLatin1(conceptId));
        return found == m_told.constEnd() ? std::nullopt : *found;
    }

private:
    void add(const Claim &claim)
    {
        std::optional<Operand> told;
        if (claim.kind == ClaimKind::Change) {
            told = changeOf(m_context, claim);
            if (told && (!isMoney(told->number.unit) || (claim.direction == 0 && told->number.value != 0)))
                return;
            if (told)
                told->number = signedBy(told->number, claim.direction);
        } else if (claim.kind == ClaimKind::Direction && claim.direction == 0) { // 与上年持平
            told = m_context.query().operand(claim, OperandRole::Actual);
            if (!told)
                told = m_context.query().operand(claim, OperandRole::Current);
            if (told)
                told->number.value = 0;
        }
        if (!told || told->figure < 0)
            return;
        const QString conceptId = m_context.report().figures[static_cast<size_t>(told->figure)].conceptId;
        const auto known = m_told.find(conceptId);
        if (known == m_told.end())
            m_told.insert(conceptId, told);
        else if (*known && (*known)->number.inYuan() != told->number.inYuan())
            *known = std::nullopt; // two changes of one item: not for this check to choose
    }

    const CheckContext &m_context;
    QHash<QString, std::optional<Operand>> m_told;
};

/** The change of 公务用车, or those of its two parts; none where one is not told. */
std::vector<Operand> vehicleChanges(const ToldChanges &changes)
{
    if (const auto whole = changes.of("sangong.vehicle"))
        return {*whole};
    const auto bought = changes.of("sangong.vehicle.purchase"), run = changes.of("sangong.vehicle.running");
    return bought && run ? std::vector<Operand>{*bought, *run} : std::vector<Operand>{};
}

/** "−3.00 万元": a change with its sign. */
QString signedText(const PrintedNumber &like, const Decimal &yuan)
{
    return (yuan < 0 ? QStringLiteral("−") : QString()) + inUnitOf(like, abs(yuan));
}

void report(CheckContext &context, const Operand &total, const std::vector<Operand> &parts, Judgement judgement)
{
    Decimal sum = 0;
    QStringList terms;
    for (const Operand &part : parts) {
        sum += part.number.inYuan();
        terms << signedText(part.number, part.number.inYuan());
    }
    const QStringList args{total.label, signedText(total.number, total.number.inYuan()), signedText(total.number, sum)};
    Finding finding = context.draft(severityOf(judgement), total, parts,
                                    message(QT_TRANSLATE_NOOP("Message", "%1: the total is said to have changed by %2, its items by %3 together."), args));
    setExpectedYuan(finding, total.number, sum);
    finding.steps.push_back(step(QStringLiteral("%1 = %2").arg(terms.join(QStringLiteral(" + ")), args[2])));
    const int index = context.fail(total.label, finding);
    std::vector<Operand> tied(parts);
    tied.push_back(total);
    context.dependOnBlamed(index, tied);
}

void checkChanges(CheckContext &context, ClaimBase base)
{
    const ToldChanges changes(context, base);
    const auto total = changes.of("sangong.total"), abroad = changes.of("sangong.abroad"), reception = changes.of("sangong.reception");
    std::vector<Operand> parts = vehicleChanges(changes);
    if (!total || parts.empty() || !abroad || !reception)
        return;
    parts.insert(parts.begin(), *abroad);
    parts.push_back(*reception);
    const Judgement judgement = judgeSum(total->number, numbersOf(parts));
    if (judgement == Judgement::Consistent)
        context.pass(total->label, parts);
    else
        report(context, *total, parts, judgement);
}

} // namespace

/** 三公经费比上年 or 比预算数减少 5 万元: what its three items differed by, each told, makes what the total did. */
void checkSanGongChanges(CheckContext &context)
{
    for (const ClaimBase base : {ClaimBase::PriorYear, ClaimBase::InitialBudget, ClaimBase::FullBudget, ClaimBase::Budget})
        checkChanges(context, base);
}

} // namespace tieout
