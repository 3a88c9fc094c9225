#include "parse/claimbuilder.h"

#include <QStringList>
#include <algorithm>
#include <set>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** A figure that its parts divide completely: which parts, and how many must be there. */
struct Partition
{
    QString whole;
    QStringList parts;
    qsizetype needed; ///< parts that must be printed for the list to be complete
};

/** The breakdowns of the statutory narrative (frames of the department final-account template). */
const std::vector<Partition> &partitions()
{
    static const std::vector<Partition> table{
        {u"income"_s, {u"income.appropriation"_s, u"income.superior"_s, u"income.business"_s, u"income.operating"_s,
                       u"income.subordinate"_s, u"income.other"_s, u"general.income"_s, u"fund.income"_s, u"capital.income"_s}, 2},
        {u"income.appropriation"_s, {u"general.income"_s, u"fund.income"_s, u"capital.income"_s}, 3},
        {u"expenditure"_s, {u"expenditure.basic"_s, u"expenditure.project"_s, u"expenditure.to-superior"_s,
                            u"expenditure.operating"_s, u"expenditure.to-subordinate"_s}, 2},
        {u"appropriation.expenditure"_s, {u"appropriation.basic"_s, u"appropriation.project"_s}, 2},
        {u"general.expenditure"_s, {u"general.basic"_s, u"general.project"_s}, 2},
        {u"general.basic"_s, {u"general.personnel"_s, u"general.public"_s}, 2},
        {u"fund.expenditure"_s, {u"fund.basic"_s, u"fund.project"_s}, 2},
        {u"capital.expenditure"_s, {u"capital.basic"_s, u"capital.project"_s}, 2},
        {u"procurement.total"_s, {u"procurement.goods"_s, u"procurement.works"_s, u"procurement.services"_s}, 3},
        {u"sangong.total"_s, {u"sangong.abroad"_s, u"sangong.vehicle"_s, u"sangong.reception"_s}, 3},
        {u"sangong.total"_s, {u"sangong.abroad"_s, u"sangong.vehicle.purchase"_s, u"sangong.vehicle.running"_s, u"sangong.reception"_s}, 4},
        {u"sangong.vehicle"_s, {u"sangong.vehicle.purchase"_s, u"sangong.vehicle.running"_s}, 2},
        {u"sangong.reception"_s, {u"sangong.reception.domestic"_s, u"sangong.reception.foreign"_s}, 2},
        {u"staff.establishment"_s, {u"staff.establishment.administrative"_s, u"staff.establishment.institution"_s}, 2},
        {u"staff.actual"_s, {u"staff.actual.administrative"_s, u"staff.actual.institution"_s,
                             u"staff.establishment.administrative"_s, u"staff.establishment.institution"_s}, 2}};
    return table;
}

bool isVehicleKind(const QString &conceptId)
{
    return conceptId.startsWith("vehicles."_L1) && conceptId != "vehicles.total"_L1;
}

bool isAdded(const Mention &mention)
{
    return mention.figure.measure == Measure::Actual || mention.figure.measure == Measure::Count;
}

/** A part is added to the total only in the total's own kind of number. */
bool isAlike(const Mention &a, const Mention &b)
{
    return a.figure.kind == b.figure.kind
        && (a.figure.kind != FigureKind::Count || a.figure.number.unitWord == b.figure.number.unitWord
            || (a.subject.conceptId.startsWith("staff."_L1) && b.subject.conceptId.startsWith("staff."_L1)));
}

} // namespace

QString wholeOf(const QStringList &parts)
{
    const std::set<QString> named(parts.begin(), parts.end());
    for (const Partition &partition : partitions())
        if (std::set<QString>(partition.parts.begin(), partition.parts.end()) == named)
            return partition.whole;
    return {};
}

bool dividesTheSame(const QString &part, const QString &other)
{
    const auto isOf = [](const QString &whole, const QString &inner) {
        return std::any_of(partitions().begin(), partitions().end(), [&](const Partition &partition) { return partition.whole == whole && partition.parts.contains(inner); });
    };
    return part != other && !isOf(part, other) && !isOf(other, part) && std::any_of(partitions().begin(), partitions().end(), [&](const Partition &partition) {
        return partition.parts.contains(part) && partition.parts.contains(other);
    });
}

/** "货物 1 万元，工程 2 万元，服务 3 万元" behind a figure that is no procurement: what they divide stands elsewhere. */
bool ClaimBuilder::areOfAnother(const Mention &head, const std::vector<int> &parts) const
{
    for (const QString &family : {u"procurement."_s, u"sangong."_s, u"vehicles."_s})
        if (!head.subject.conceptId.startsWith(family)
            && std::all_of(parts.begin(), parts.end(), [&](int part) { return at(part).subject.conceptId.startsWith(family); }))
            return true;
    return false;
}

bool ClaimBuilder::isPartition(const Mention &head, const std::vector<int> &parts) const
{
    std::set<QString> seen;
    bool classes = true;
    bool vehicles = true;
    bool otherVehicles = false;
    for (const int part : parts) {
        const QString &conceptId = at(part).subject.conceptId;
        if (conceptId.isEmpty() && at(part).subject.code.isEmpty())
            return false;
        classes = classes && conceptId == "function"_L1 && at(part).subject.code.size() <= 3;
        vehicles = vehicles && isVehicleKind(conceptId);
        otherVehicles = otherVehicles || conceptId == "vehicles.other"_L1;
        seen.insert(conceptId);
    }
    const QString &whole = head.subject.conceptId;
    if (whole == "vehicles.total"_L1)
        return vehicles && (otherVehicles || seen.size() >= 5);
    if (classes && parts.size() > 1)
        return whole == "general.expenditure"_L1 || whole == "fund.expenditure"_L1 || whole == "expenditure"_L1;
    for (const Partition &partition : partitions()) {
        if (partition.whole != whole)
            continue;
        const bool known = std::all_of(seen.begin(), seen.end(), [&](const QString &id) { return partition.parts.contains(id); });
        if (known && static_cast<qsizetype>(seen.size()) >= partition.needed && seen.size() == parts.size())
            return true;
    }
    return false;
}

/** "公务接待费 3 万元，具体是国内接待费 3 万元": what divides a part of the list is none itself. */
void ClaimBuilder::dropNested(std::vector<int> &parts) const
{
    // "授予中小企业 9 万元；授予小微企业 6 万元": the smaller ones are among the others.
    const auto isOf = [&](QLatin1StringView kind) { return [this, kind](int part) { return at(part).subject.conceptId.startsWith(kind); }; };
    if (std::any_of(parts.begin(), parts.end(), isOf("procurement.sme"_L1)))
        std::erase_if(parts, isOf("procurement.micro"_L1));
    std::vector<QString> names;
    for (const int part : parts)
        names.push_back(at(part).subject.conceptId + u'.');
    std::erase_if(parts, [&](int part) {
        return std::any_of(names.begin(), names.end(), [&](const QString &name) { return name.size() > 1 && at(part).subject.conceptId.startsWith(name); });
    });
}

/** "其中：出国费 0 万元。用车费 2 万元。接待费 1 万元。": a list told in sentences, where they name all the parts that there are. */
void ClaimBuilder::addRest(const PartList &list, std::vector<int> &parts) const
{
    constexpr int sentences = 4;
    const Mention &head = at(list.head);
    std::vector<int> all = parts;
    for (int i = parts.empty() ? list.head + 1 : parts.back() + 1; i < static_cast<int>(m_reading.mentions.size()); ++i) {
        const Mention &mention = at(i);
        if (mention.sentence > list.sentence + sentences || mention.figure.section != head.figure.section || mention.subject.id == head.subject.id)
            return;
        if (mention.sentence <= list.sentence || mention.inReason || mention.figure.measure != Measure::Actual || mention.figure.kind != FigureKind::Amount)
            continue;
        if (mention.list >= 0 && m_reading.lists[static_cast<size_t>(mention.list)].head > list.head)
            continue; // a part of one of the parts
        all.push_back(i);
        if (isPartition(head, all)) {
            parts = all;
            return;
        }
    }
}

void ClaimBuilder::addSum(const PartList &list, int index)
{
    if (list.head < 0)
        return;
    const Mention &head = at(list.head);
    std::vector<int> parts;
    for (int i = list.head + 1; i < static_cast<int>(m_reading.mentions.size()) && at(i).sentence <= list.sentence; ++i) {
        const Mention &part = at(i);
        const bool isOfHead = isAdded(part) ? isAdded(head) : part.figure.measure == head.figure.measure;
        if (part.list == index && !part.inReason && isOfHead && isAlike(part, head) && part.subject.id != head.subject.id)
            parts.push_back(i);
    }
    dropNested(parts);
    if (!isPartition(head, parts))
        addRest(list, parts);
    // "编制 38 人，其中行政 5 人、事业 33 人；实有 42 人，…": what is no part of the total begins another thought.
    const auto known = std::find_if(partitions().begin(), partitions().end(),
                                    [&](const Partition &partition) { return partition.whole == head.subject.conceptId; });
    bool understood = true;
    if (known != partitions().end() && head.figure.kind == FigureKind::Count) {
        const auto stranger = std::find_if(parts.begin(), parts.end(), [&](int part) {
            return !known->parts.contains(at(part).subject.conceptId);
        });
        // "行政 12 人、事业 24 人、聘用 5 人": a part without a name of its own still belongs to the total.
        understood = stranger == parts.end() || !at(*stranger).subject.conceptId.isEmpty();
        parts.erase(stranger, parts.end());
    }
    if (parts.size() < 2 || areOfAnother(head, parts))
        return;
    Claim claim = claimFor(list.head, ClaimKind::Sum);
    claim.direction = 0;
    claim.word = list.word;
    for (const int part : parts) {
        claim.operands.push_back({OperandRole::Item, part});
        claim.clause = claim.clause.united(at(part).figure.clause);
    }
    claim.complete = understood && !list.isOpen && isPartition(head, parts);
    const bool again = std::any_of(m_claims.begin(), m_claims.end(), [&](const Claim &other) { return other.kind == ClaimKind::Sum && other.operands == claim.operands; });
    if (!again && (claim.complete || head.subject.isNamed()))
        m_claims.push_back(std::move(claim));
}

void ClaimBuilder::addSums()
{
    for (size_t i = 0; i < m_reading.lists.size(); ++i)
        addSum(m_reading.lists[i], static_cast<int>(i));
}

/** "支出决算 871.93 万元。其中：1.…（项） … 2. …": the items of the section, each once. */
void ClaimBuilder::addItemTotal(int total, Measure measure)
{
    const Mention &head = at(total);
    std::vector<int> parts;
    int items = 0;
    int lastItem = -1;
    bool every = true;
    bool found = true;
    for (int i = total + 1; i < static_cast<int>(m_reading.mentions.size()); ++i) {
        const Mention &mention = at(i);
        if (mention.item < 0) {
            if (items > 0)
                break;
            continue;
        }
        if (mention.item != lastItem) {
            every = every && found;
            // An item without figures leaves a gap in the count.
            every = every && (lastItem < 0 || mention.item == lastItem + 1);
            lastItem = mention.item;
            ++items;
            found = false;
        }
        if (!found && !mention.inReason && mention.figure.measure == measure && mention.figure.kind == FigureKind::Amount
            && mention.subject.conceptId == "function"_L1) {
            parts.push_back(i);
            found = true;
        }
    }
    every = every && found;
    if (parts.size() < 2)
        return;
    Claim claim = claimFor(total, ClaimKind::Sum);
    claim.direction = 0;
    for (const int part : parts)
        claim.operands.push_back({OperandRole::Item, part});
    claim.complete = every && static_cast<int>(parts.size()) == items && head.subject.isNamed();
    m_claims.push_back(std::move(claim));
}

void ClaimBuilder::addItemTotals()
{
    int lastSection = -2;
    for (int i = 0; i + 1 < static_cast<int>(m_reading.mentions.size()); ++i) {
        // The first item begins behind this mention: its totals stand in the same paragraph before it.
        if (at(i).item >= 0 || at(i + 1).item < 0 || at(i).figure.section == lastSection)
            continue;
        lastSection = at(i).figure.section;
        bool actual = false;
        bool initial = false;
        bool full = false;
        for (int j = i; j >= 0 && j > i - 8 && at(j).figure.section == at(i).figure.section && at(j).item < 0; --j) {
            const Measure measure = at(j).figure.measure;
            if (at(j).inReason || at(j).list >= 0
                || (at(j).subject.conceptId != "general.expenditure"_L1 && at(j).subject.conceptId != "fund.expenditure"_L1
                    && at(j).subject.conceptId != "capital.expenditure"_L1))
                continue;
            bool *done = measure == Measure::Actual ? &actual
                : measure == Measure::InitialBudget ? &initial
                : measure == Measure::FullBudget    ? &full
                                                    : nullptr;
            if (!done || *done)
                continue;
            *done = true;
            addItemTotal(j, measure);
        }
    }
}

void ClaimBuilder::addSubsets()
{
    static const std::vector<std::pair<QString, QString>> pairs{
        {u"procurement.micro"_s, u"procurement.sme"_s}, {u"procurement.micro-reserved"_s, u"procurement.sme-reserved"_s},
        {u"procurement.sme"_s, u"procurement.total"_s}, {u"sangong.reception.domestic"_s, u"sangong.reception"_s},
        {u"sangong.vehicle.running"_s, u"sangong.vehicle"_s}, {u"sangong.vehicle.purchase"_s, u"sangong.vehicle"_s}};
    for (int i = 1; i < static_cast<int>(m_reading.mentions.size()); ++i) {
        const Mention &part = at(i);
        if (part.inReason || part.figure.kind != FigureKind::Amount || part.figure.measure != Measure::Actual)
            continue;
        for (const auto &[inner, outer] : pairs) {
            if (part.subject.conceptId != inner)
                continue;
            for (int j = i - 1; j >= 0 && j >= i - 12 && at(j).figure.section == part.figure.section; --j) {
                if (at(j).subject.conceptId != outer || at(j).figure.measure != Measure::Actual || at(j).inReason)
                    continue;
                Claim claim;
                claim.kind = ClaimKind::Subset;
                claim.label = part.subject.label;
                claim.clause = part.figure.clause;
                claim.section = part.figure.section;
                claim.operands = {{OperandRole::Part, i}, {OperandRole::Whole, j}};
                claim.wholeConcept = outer;
                claim.wholeLabel = at(j).subject.label;
                m_claims.push_back(std::move(claim));
                break;
            }
        }
    }
}

} // namespace tieout
