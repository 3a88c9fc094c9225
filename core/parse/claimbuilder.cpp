#include "parse/claimbuilder.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

void addOperand(Claim &claim, OperandRole role, int mention)
{
    if (mention >= 0)
        claim.operands.push_back({role, mention});
}

} // namespace

ClaimBuilder::ClaimBuilder(const NarrativeReading &reading) : m_reading(reading) {}

std::vector<Claim> ClaimBuilder::take()
{
    std::stable_sort(m_claims.begin(), m_claims.end(), [](const Claim &a, const Claim &b) { return a.clause.begin < b.clause.begin; });
    return std::move(m_claims);
}

int ClaimBuilder::before(int mention, const Subject &subject, Measure measure) const
{
    const Mention &from = at(mention);
    // Sixty figures hold the longest paragraph; looking further back would make long texts slow.
    for (int i = mention - 1; i >= 0 && i >= mention - 60; --i) {
        const Mention &candidate = at(i);
        if (candidate.figure.section != from.figure.section || candidate.item != from.item)
            return -1;
        if (!candidate.inReason && candidate.subject.id == subject.id && candidate.figure.measure == measure
            && from.sentence - candidate.sentence <= 4 && (measure == Measure::Prior || candidate.figure.year == from.figure.year))
            return i;
    }
    return -1;
}

/** Whether the sentence of `mention` tells a rate of that budget, too. */
bool ClaimBuilder::tellsRateOf(int mention, ClaimBase base) const
{
    for (int i = mention - 1; i >= 0 && at(i).sentence == at(mention).sentence; --i)
        if (at(i).figure.measure == Measure::Completion && at(i).base == base)
            return true;
    return false;
}

int ClaimBuilder::budgetBefore(int mention, const Subject &subject, ClaimBase base) const
{
    const int initial = before(mention, subject, Measure::InitialBudget);
    const int full = before(mention, subject, Measure::FullBudget);
    const int plain = before(mention, subject, Measure::Budget);
    if (base == ClaimBase::InitialBudget && initial >= 0)
        return initial;
    if (base == ClaimBase::FullBudget && full >= 0)
        return full;
    if (base == ClaimBase::Budget && plain >= 0)
        return plain;
    // The budget named is not printed: the only one that is must be meant, two of them leave it open.
    if (initial < 0 && base == ClaimBase::InitialBudget && tellsRateOf(mention, ClaimBase::FullBudget))
        return -1; // "占调整后预算的 100%，占年初预算的 104.35%"
    const int printed = (initial >= 0 ? 1 : 0) + (full >= 0 ? 1 : 0) + (plain >= 0 ? 1 : 0);
    return printed == 1 ? std::max({initial, full, plain}) : -1;
}

Claim ClaimBuilder::claimFor(int mention, ClaimKind kind) const
{
    const Mention &stated = at(mention);
    Claim claim;
    claim.kind = kind;
    claim.base = stated.base;
    claim.direction = stated.figure.direction;
    claim.label = stated.subject.label;
    claim.clause = stated.figure.clause;
    claim.word = stated.word;
    claim.section = stated.figure.section;
    claim.operands.push_back({OperandRole::Stated, mention});
    return claim;
}

void ClaimBuilder::addRates()
{
    for (int i = 0; i < static_cast<int>(m_reading.mentions.size()); ++i) {
        const Mention &mention = at(i);
        if (mention.inReason || !mention.subject.isKnown())
            continue;
        switch (mention.figure.measure) {
        case Measure::Share: addShare(i); break;
        case Measure::GrowthRate:
        case Measure::Change:
            if ((mention.ofEarlierBudget && !isOfBudgets(i)) || maySpeakOfWhole(i))
                break; // an outturn against the budget of the year before
            if (mention.figure.measure == Measure::Change)
                addChange(i);
            else
                addGrowth(i);
            break;
        case Measure::Completion: addCompletion(i); break;
        default: break;
        }
    }
}

/** "财政拨款支出总计为 23.00 万元，其中：基本支出 19.00 万元，占总支出的 82.61%": 总支出 is the total just divided; -1 for none. */
int ClaimBuilder::dividedTotal(const Mention &stated) const
{
    const bool spent = stated.whole.label == u"总支出" || stated.whole.label == u"支出总计";
    const bool received = stated.whole.label == u"总收入" || stated.whole.label == u"收入总计";
    const int head = stated.list >= 0 ? m_reading.lists[static_cast<size_t>(stated.list)].head : -1;
    if (head < 0 || (!spent && !received) || at(head).sentence != stated.sentence || at(head).figure.measure != Measure::Actual)
        return -1;
    return at(head).subject.label.contains(spent ? u"支出总计" : u"收入总计") ? head : -1;
}

/** "三公经费支出决算 9 万元，其中：接待费 3 万元，占总支出决算的 33.33%": 总支出 is what the list divides; -1 for none. */
int ClaimBuilder::dividedSanGong(const Mention &stated) const
{
    const int head = stated.list >= 0 ? m_reading.lists[static_cast<size_t>(stated.list)].head : -1;
    const bool spent = stated.whole.label.startsWith(u"总支出") || stated.whole.label == u"支出总额";
    return head >= 0 && spent && at(head).subject.conceptId == "sangong.total"_L1 ? head : -1;
}

/** The figure a share is a share of: the one named, else what the list divides. */
int ClaimBuilder::wholeFor(int mention) const
{
    const Mention &stated = at(mention);
    if (const int total = std::max(dividedTotal(stated), dividedSanGong(stated)); total >= 0)
        return total;
    const bool ofBudget = stated.wholeLabel.contains(u"预算"); // "占基本支出预算 80 %"
    if (stated.whole.isKnown()) {
        for (int i = mention - 1; i >= 0 && i >= mention - 60; --i) {
            const Mention &candidate = at(i);
            if (candidate.figure.section != stated.figure.section && candidate.sentence + 8 < stated.sentence)
                break;
            const bool isTotal = candidate.figure.measure == Measure::Actual || (ofBudget && isBudget(candidate.figure.measure));
            if (!candidate.inReason && candidate.subject.id == stated.whole.id && candidate.figure.kind == FigureKind::Amount && isTotal)
                return i;
        }
        return -1;
    }
    if (!stated.wholeLabel.isEmpty() || stated.list < 0)
        return -1;
    return m_reading.lists[static_cast<size_t>(stated.list)].head;
}

void ClaimBuilder::addShare(int mention)
{
    const Mention &stated = at(mention);
    Claim claim = claimFor(mention, ClaimKind::Share);
    // 占 speaks of the amount right before it in its own sentence; behind 占 stands the whole itself.
    const auto isWhole = [&](int i) {
        return i >= 0 && at(i).clause == stated.clause && !stated.word.isEmpty() && at(i).word == stated.word && at(i).figure.kind == FigureKind::Amount;
    };
    const bool printed = isWhole(mention - 1);
    const int part = printed ? mention - 2 : mention - 1;
    const bool ofBudget = claim.kind == ClaimKind::Share && stated.wholeLabel.contains(u"预算"); // "占政府采购预算的 40 %"
    if (part >= 0 && at(part).sentence == stated.sentence && at(part).subject.id == stated.subject.id
        && at(part).figure.kind == FigureKind::Amount && (ofBudget || !isBudget(at(part).figure.measure)))
        addOperand(claim, OperandRole::Part, part);
    else
        addOperand(claim, OperandRole::Part, before(mention, stated.subject, Measure::Actual));
    int whole = printed ? mention - 1 : wholeFor(mention);
    const int divided = claim.operand(OperandRole::Part);
    if (whole >= 0 && divided >= 0 && at(whole).figure.kind == FigureKind::Count && at(divided).figure.kind == FigureKind::Amount)
        whole = -1; // "新招录 3 人。其中：接待费 5 万元，占 20%": the money is none of the people's
    if (whole != claim.operand(OperandRole::Part))
        addOperand(claim, OperandRole::Whole, whole);
    claim.wholeConcept = stated.whole.conceptId;
    claim.wholeCode = stated.whole.code;
    claim.wholeLabel = stated.wholeLabel.isEmpty() ? stated.whole.label : stated.wholeLabel;
    if (whole >= 0 && !stated.whole.isKnown()) {
        claim.wholeConcept = at(whole).subject.conceptId;
        claim.wholeCode = at(whole).subject.code;
        claim.wholeLabel = at(whole).subject.label;
    }
    m_claims.push_back(std::move(claim));
}

/** "预算 9 万元，其中：甲 4 万元，乙 5 万元，同比增加 1 万元": behind parts that tell no change of their own it may be the whole's. */
bool ClaimBuilder::maySpeakOfWhole(int mention) const
{
    const int list = at(mention).list;
    int parts = 0;
    for (int i = mention - 1; list >= 0 && i >= 0 && at(i).list == list; --i) {
        if (at(i).figure.measure == Measure::Change && i < mention - 1 && parts > 0)
            return false;
        parts += isBudget(at(i).figure.measure) ? 1 : 0;
    }
    return parts > 1 || followsEnumeration(mention);
}

/** "人员经费 5 万元、公用经费 1 万元，比上年增加 1 万元": parts named in one breath, and a change in the next. */
bool ClaimBuilder::followsEnumeration(int mention) const
{
    const auto isChange = [&](int i) { return at(i).figure.measure == Measure::Change || at(i).figure.measure == Measure::GrowthRate; };
    const auto isAmount = [&](int i) { return at(i).figure.kind == FigureKind::Amount && (at(i).figure.measure == Measure::Actual || at(i).figure.measure == Measure::Other); };
    int last = mention - 1;
    while (last > 0 && isChange(last) && at(last).sentence == at(mention).sentence)
        --last;
    // Marks of enumeration end no clause: both amounts stand before the same comma.
    const auto comma = [&](int i) { return at(i).figure.clause.end; };
    return last > 0 && isAmount(last) && isAmount(last - 1) && comma(last) == comma(last - 1) && comma(last) != comma(mention) &&
           at(last).sentence == at(mention).sentence && at(last).subject.id != at(last - 1).subject.id && at(last).subject.id == at(mention).subject.id;
}

/** A change from the budget of the year before to that of this year. */
bool ClaimBuilder::isOfBudgets(int mention) const
{
    const int current = currentOf(mention);
    return current >= 0 && isBudget(at(current).figure.measure);
}

/** What has grown: the outturn, or the budget where the sentence speaks of that alone ("采购预算 5 万元，同比增加 1 万元"). */
int ClaimBuilder::currentOf(int mention) const
{
    const Mention &stated = at(mention);
    const int actual = before(mention, stated.subject, stated.subject.isNamed() ? Measure::Actual : Measure::Other);
    if (stated.base != ClaimBase::PriorYear)
        return actual;
    for (int i = mention - 1; i > actual && i >= 0 && at(i).sentence == stated.sentence; --i)
        if (at(i).subject.id == stated.subject.id && at(i).figure.kind == FigureKind::Amount && isBudget(at(i).figure.measure)
            && at(i).figure.year == stated.figure.year && !(at(i).hasBase && at(i).base != ClaimBase::PriorYear)) // not "比年初预算 48 万元减少 …；比上年增加 …"
            return actual >= 0 && at(actual).sentence == stated.sentence ? actual : i;
    return actual;
}

/** What a change is counted from: the year before, for a budget its budget ("2023年预算 8 万元，2022年预算 12 万元，减少 4 万元"), or a budget; -1 for none. */
int ClaimBuilder::baseOf(int mention) const
{
    const Mention &stated = at(mention);
    if (stated.base != ClaimBase::PriorYear)
        return budgetBefore(mention, stated.subject, stated.base);
    const int prior = before(mention, stated.subject, Measure::Prior);
    const int current = currentOf(mention);
    if (prior >= 0 || current < 0 || !isBudget(at(current).figure.measure))
        return prior;
    for (int i = mention - 1; i > current && at(i).sentence == stated.sentence; --i)
        if (at(i).subject.id == stated.subject.id && at(i).figure.measure == at(current).figure.measure && at(i).figure.year + 1 == stated.figure.year)
            return i;
    return -1;
}

/** The change in amount that a rate goes with: before it, or behind it ("下降 11.11%，减少 2.00 万元"). */
int ClaimBuilder::changeOf(int mention) const
{
    const Mention &stated = at(mention);
    const auto isChangeOf = [&](int i) {
        return i >= 0 && i < static_cast<int>(m_reading.mentions.size()) && at(i).figure.measure == Measure::Change
            && at(i).sentence == stated.sentence && at(i).subject.id == stated.subject.id && at(i).base == stated.base;
    };
    // "收、支各减少 12.00，9.00 万元，各下降 20.00%、15.00%": the changes stand side by side.
    for (int back = 1; back <= 2; ++back)
        if (isChangeOf(mention - back))
            return mention - back;
    const int behind = mention + 1;
    const bool ownRate = behind + 1 < static_cast<int>(m_reading.mentions.size()) && at(behind + 1).figure.measure == Measure::GrowthRate
        && at(behind + 1).sentence == stated.sentence;
    return isChangeOf(behind) && !ownRate && !at(behind).inReason && at(behind).figure.direction == stated.figure.direction ? behind : -1;
}

void ClaimBuilder::addGrowth(int mention)
{
    const Mention &stated = at(mention);
    Claim claim = claimFor(mention, ClaimKind::Growth);
    const int change = changeOf(mention);
    addOperand(claim, OperandRole::Change, change);
    if (claim.direction == 0 && change >= 0) // "减少 0.20 万元，下降（增长）10.00%": the change tells which way
        claim.direction = at(change).figure.direction;
    if (!stated.isAmbiguous) {
        addOperand(claim, OperandRole::Current, currentOf(mention));
        addOperand(claim, OperandRole::Prior, baseOf(mention));
    }
    m_claims.push_back(std::move(claim));
}

void ClaimBuilder::addChange(int mention)
{
    const Mention &stated = at(mention);
    if (!stated.hasBase || stated.figure.number.unit == Unit::Percent)
        return;
    Claim claim = claimFor(mention, ClaimKind::Change);
    if (!stated.isAmbiguous) {
        addOperand(claim, OperandRole::Current, currentOf(mention));
        addOperand(claim, OperandRole::Prior, baseOf(mention));
    }
    m_claims.push_back(std::move(claim));
}

/** "完成年初预算的 100%，决算数大于预算数 5.00 万元": how far the outturn is from the budget, told behind the rate; -1 if it is not. */
int ClaimBuilder::differenceBehind(int mention) const
{
    const Mention &stated = at(mention);
    for (int i = mention + 1; i < static_cast<int>(m_reading.mentions.size()) && at(i).sentence == stated.sentence; ++i)
        if (at(i).subject.id == stated.subject.id && !at(i).inReason && at(i).figure.measure == Measure::Change && at(i).hasBase
            && at(i).base != ClaimBase::PriorYear && at(i).figure.direction != 0)
            return i;
    return -1;
}

void ClaimBuilder::addCompletion(int mention)
{
    const Mention &stated = at(mention);
    if (stated.isAmbiguous)
        return;
    Claim claim = claimFor(mention, ClaimKind::Completion);
    int actual = before(mention, stated.subject, Measure::Actual);
    if (actual < 0 && mention > 1 && isBudget(at(mention - 1).figure.measure) && at(mention - 1).clause == stated.clause) // "收入完成 6 万元，占年计划 5 万元的 120%"
        actual = before(mention, stated.subject, Measure::Other);
    int budget = budgetBefore(mention, stated.subject, stated.base);
    if (stated.subject.conceptId.startsWith("performance."_L1)) {
        // "全年预算数 24.2 万元，执行数 24.2 万元，完成预算的 100%": two subjects by their words, one project.
        const auto near = [&](const QString &conceptId) {
            for (int i = mention - 1; i >= 0 && i >= mention - 3 && at(i).sentence == stated.sentence; --i)
                if (at(i).subject.conceptId == conceptId)
                    return i;
            return -1;
        };
        actual = near(u"performance.executed"_s);
        budget = near(u"performance.budget"_s);
    }
    if (actual < 0)
        return;
    addOperand(claim, OperandRole::Actual, actual);
    addOperand(claim, OperandRole::Budget, budget);
    if (budget < 0)
        addOperand(claim, OperandRole::Change, differenceBehind(mention));
    m_claims.push_back(std::move(claim));
}

void ClaimBuilder::addDirections()
{
    int next = 0;
    for (const StatedJudgement &judgement : m_reading.judgements) {
        while (next < static_cast<int>(m_reading.mentions.size()) && at(next).figure.number.span.begin < judgement.word.begin)
            ++next;
        Claim claim;
        claim.kind = ClaimKind::Direction;
        claim.base = judgement.base;
        claim.direction = judgement.direction;
        claim.label = judgement.subject.label;
        claim.clause = judgement.clause;
        claim.word = judgement.word;
        claim.section = judgement.section;
        int actual = -1;
        int base = -1;
        bool initial = false;
        bool full = false;
        for (int i = next - 1; i >= 0 && i >= next - 12; --i) {
            const Mention &mention = at(i);
            if (mention.figure.section != judgement.section || mention.item != judgement.item || judgement.sentence - mention.sentence > 2)
                break;
            if (mention.inReason || mention.subject.id != judgement.subject.id)
                continue;
            const Measure measure = mention.figure.measure;
            if (actual < 0 && measure == Measure::Actual)
                actual = i;
            initial = initial || measure == Measure::InitialBudget;
            full = full || measure == Measure::FullBudget;
            const bool fits = judgement.base == ClaimBase::PriorYear ? measure == Measure::Prior
                : judgement.base == ClaimBase::InitialBudget         ? measure == Measure::InitialBudget || measure == Measure::Budget
                : judgement.base == ClaimBase::FullBudget            ? measure == Measure::FullBudget || measure == Measure::Budget
                                                                     : isBudget(measure);
            if (base < 0 && fits)
                base = i;
        }
        // 决算数小于预算数 under two printed budgets does not tell which of them.
        if (judgement.base == ClaimBase::Budget && initial && full)
            base = -1;
        addOperand(claim, OperandRole::Actual, actual);
        addOperand(claim, judgement.base == ClaimBase::PriorYear ? OperandRole::Prior : OperandRole::Budget, base);
        if (actual >= 0)
            m_claims.push_back(std::move(claim));
    }
}

} // namespace tieout
