#include "check/check.h"
#include "check/rules/rules.h"

#include <array>

namespace tieout {

namespace {

/** Two meanings of 三公经费 that go together: what was counted and what it cost, or groups and their people. */
struct Pair
{
    const char *count, *other;
};

constexpr std::array costs{
    Pair{"sangong.abroad.groups", "sangong.abroad"},
    Pair{"sangong.abroad.persons", "sangong.abroad"},
    Pair{"sangong.vehicles.bought", "sangong.vehicle.purchase"},
    Pair{"sangong.reception.batches", "sangong.reception"},
    Pair{"sangong.reception.persons", "sangong.reception"},
    Pair{"sangong.reception.domestic.batches", "sangong.reception"},
    Pair{"sangong.reception.domestic.persons", "sangong.reception"},
    Pair{"sangong.reception.foreign.batches", "sangong.reception.foreign"},
    Pair{"sangong.reception.foreign.persons", "sangong.reception.foreign"},
};

constexpr std::array crowds{
    Pair{"sangong.abroad.groups", "sangong.abroad.persons"},
    Pair{"sangong.reception.batches", "sangong.reception.persons"},
    Pair{"sangong.reception.domestic.batches", "sangong.reception.domestic.persons"},
    Pair{"sangong.reception.foreign.batches", "sangong.reception.foreign.persons"},
};

std::vector<Operand> countsOf(const CheckContext &context, const char *conceptId)
{
    std::vector<Operand> counts;
    for (const Measure measure : {Measure::Count, Measure::Actual})
        for (const int index : context.query().figures(QString::fromLatin1(conceptId), {}, measure))
            if (context.report().figures[static_cast<size_t>(index)].kind == FigureKind::Count)
                counts.push_back(context.query().figure(index));
    return counts;
}

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

void judgeCrowd(CheckContext &context, const Operand &groups, const Operand &persons)
{
    if (groups.number.value <= persons.number.value)
        return context.pass(persons.label, {persons, groups});
    Finding finding = context.draft(Severity::Warning, persons, {groups},
                                    message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2, fewer than the %4 of %3."),
                                            {persons.label, context.printed(persons), groups.label, context.printed(groups)}));
    finding.expected = QStringLiteral(">= ") + groups.number.plain();
    context.fail(persons.label, finding);
}

/** Each number of groups with the number of people that is stated next after it. */
void checkCrowds(CheckContext &context, const Pair &pair)
{
    const std::vector<Operand> persons = countsOf(context, pair.other);
    for (const Operand &groups : countsOf(context, pair.count))
        for (const Operand &crowd : persons)
            if (crowd.number.span.begin > groups.number.span.begin) {
                judgeCrowd(context, groups, crowd);
                break;
            }
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
    const QStringView text(context.joined().text());
    std::vector<Operand> amounts, counts;
    qsizetype sentence = -1;
    for (size_t i = 0; i < figures.size(); ++i) {
        const Figure &figure = figures[i];
        const qsizetype at = context.joined().position(figure.number.span.begin);
        if (const qsizetype begin = text.left(at).lastIndexOf(u'。'); begin != sentence) {
            checkSentence(context, amounts, counts);
            amounts.clear();
            counts.clear();
            sentence = begin;
        }
        if (context.report().topicAt(figure.number.span.begin) != SectionTopic::SanGong)
            continue;
        if (isMoney(figure.number.unit) && figure.kind == FigureKind::Amount)
            amounts.push_back(context.query().figure(static_cast<int>(i)));
        else if (figure.kind == FigureKind::Count && figure.conceptId.isEmpty() && !isHeld(figure))
            counts.push_back(context.query().figure(static_cast<int>(i)));
    }
    checkSentence(context, amounts, counts);
}

} // namespace

/** What 三公经费 counts (groups, people, cars, receptions) against what it cost and against each other. */
void checkSanGongCounts(CheckContext &context)
{
    for (const Pair &pair : costs)
        for (const Operand &count : countsOf(context, pair.count))
            if (const auto cost = costOf(context, pair.other, count.number.span.begin))
                judgeCost(context, count, *cost);
            else
                context.notChecked(count.label, message(QT_TRANSLATE_NOOP("Message", "The report does not tell what this cost.")), {count});
    for (const Pair &pair : crowds)
        checkCrowds(context, pair);
    checkZeroSentences(context);
}

} // namespace tieout
