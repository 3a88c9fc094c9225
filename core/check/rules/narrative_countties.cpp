#include "check/check.h"
#include "check/rules/rules.h"

#include <array>

namespace tieout {

namespace {

/** Two meanings of 三公经费 that go together: what was counted and what it cost. */
struct CountedCost
{
    const char *count, *cost;
};

constexpr std::array costs{
    CountedCost{"sangong.abroad.groups", "sangong.abroad"},
    CountedCost{"sangong.abroad.persons", "sangong.abroad"},
    CountedCost{"sangong.vehicles.bought", "sangong.vehicle.purchase"},
    CountedCost{"sangong.reception.batches", "sangong.reception"},
    CountedCost{"sangong.reception.persons", "sangong.reception"},
    CountedCost{"sangong.reception.domestic.batches", "sangong.reception"},
    CountedCost{"sangong.reception.domestic.persons", "sangong.reception"},
    CountedCost{"sangong.reception.foreign.batches", "sangong.reception.foreign"},
    CountedCost{"sangong.reception.foreign.persons", "sangong.reception.foreign"},
};

/** What an item cost: the nearest amount of the narrative before the count, else a table's cell. */
std::optional<Operand> costOf(const CheckContext &context, const char *conceptId, qsizetype near)
{
    std::optional<Operand> cost;
    for (const int index : context.query().figures(QString::fromLatin1(conceptId)))
        if (const Operand figure = context.query().figure(index); isMoney(figure.number.unit) && (!cost || figure.number.span.begin < near))
            cost = figure;
    if (cost)
        return cost;
    const auto &cells = context.query().cells(QString::fromLatin1(conceptId));
    return cells.empty() ? std::nullopt : std::optional<Operand>(cells.front().operand);
}

void judgeCost(CheckContext &context, const Operand &count, const Operand &cost)
{
    if ((count.number.value == 0) == (cost.number.value == 0))
        return context.pass(count.label, {count, cost});
    const QStringList args{count.label, context.printed(count), cost.label, context.printed(cost)};
    Finding finding = context.draft(Severity::Warning, count, {cost},
                                    count.number.value == 0 ? message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2, yet %3 is %4."), args)
                                                            : message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2, yet nothing was spent: %3 is %4."), args));
    finding.certainty = Certainty::Arguable;
    finding.expected = count.number.value == 0 ? QStringLiteral("> 0") : QStringLiteral("0");
    context.fail(count.label, finding);
}

bool isHeld(const Figure &figure)
{
    return figure.conceptId == u"sangong.vehicles.held" || figure.label.contains(u"保有");
}

/**
 * 公务接待费支出0.00元，共接待0批次，0人次: where every amount of a sentence on 三公经费 is zero, so is what it counts.
 * Cars are held whether or not money was spent on them.
 */
void checkSentence(CheckContext &context, const std::vector<Operand> &amounts, const std::vector<Operand> &counts)
{
    const bool allZero = !amounts.empty() && std::all_of(amounts.begin(), amounts.end(), [](const Operand &amount) { return amount.number.value == 0; });
    if (!allZero)
        return;
    for (const Operand &count : counts)
        judgeCost(context, count, amounts.front());
}

void checkZeroSentences(CheckContext &context)
{
    const auto &figures = context.report().figures;
    std::vector<Operand> amounts, counts;
    qsizetype sentence = 0;
    bool held = false;
    for (size_t i = 0; i < figures.size(); ++i) {
        const Figure &figure = figures[i];
        const qsizetype at = context.joined().position(figure.number.span.begin);
        if (const qsizetype begin = context.joined().sentenceBegin(at); begin != sentence) {
            checkSentence(context, amounts, counts);
            amounts.clear();
            counts.clear();
            held = false;
            sentence = begin;
        }
        if (context.report().topicAt(figure.number.span.begin) != SectionTopic::SanGong)
            continue;
        if (isMoney(figure.number.unit) && figure.kind == FigureKind::Amount)
            amounts.push_back(context.query().figure(static_cast<int>(i)));
        else if (figure.kind == FigureKind::Count && isHeld(figure))
            held = true; // "保有量 38 辆，其中：公务用车 4 辆"
        else if (figure.kind == FigureKind::Count && figure.conceptId.isEmpty() && !(held && figure.number.unitWord == u"辆"))
            counts.push_back(context.query().figure(static_cast<int>(i)));
    }
    checkSentence(context, amounts, counts);
}

} // namespace

/** What 三公经费 counts (groups, people, cars, receptions) against what it cost and against each other. */
void checkSanGongCounts(CheckContext &context)
{
    for (const CountedCost &pair : costs)
        for (const Operand &count : context.query().counts(QString::fromLatin1(pair.count)))
            if (const auto cost = costOf(context, pair.cost, count.number.span.begin))
                judgeCost(context, count, *cost);
            else
                context.notChecked(count.label, message(QT_TRANSLATE_NOOP("Message", "The report does not tell what this cost.")), {count});
    checkCrowds(context);
    checkZeroSentences(context);
}

} // namespace tieout
