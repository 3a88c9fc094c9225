#include "check/claimparts.h"
#include "check/rules/rules.h"

#include <QHash>

namespace tieout {

namespace {

Message repeatMessage(const CheckContext &context, const Operand &later, const Operand &earlier, Judgement judgement)
{
    const QStringList args{later.label, context.printed(later), context.printed(earlier)};
    return judgement == Judgement::Rounding
               ? message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2 here and as %3 elsewhere: the last digit differs."), args)
               : message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2 here and as %3 elsewhere."), args);
}

void report(CheckContext &context, const Operand &later, const Operand &earlier, Judgement judgement, const std::vector<Operand> &rest)
{
    std::vector<Operand> operands{earlier};
    operands.insert(operands.end(), rest.begin(), rest.end());
    Finding finding = context.draft(severityOf(judgement), later, operands, repeatMessage(context, later, earlier, judgement));
    setExpectedYuan(finding, later.number, earlier.number.inYuan());
    const int index = context.fail(later.label, finding);
    context.tie(equalTie(later, earlier, index));
    context.dependOnBlamed(index, {later, earlier});
}

/** One part of one whole, its share printed twice: 1.25 % and 1.24 %. */
void checkShares(CheckContext &context)
{
    QHash<QString, Operand> seen;
    for (const Claim &claim : context.report().claims) {
        const auto share = claim.kind == ClaimKind::Share ? context.query().operand(claim, OperandRole::Stated) : std::nullopt;
        const auto part = context.query().operand(claim, OperandRole::Part);
        const auto whole = wholeOf(context, claim);
        if (!share || !part || !whole || part->number.value == 0)
            continue;
        const QString key = toShortest(part->number.inYuan()) + u'|' + toShortest(whole->number.inYuan());
        const auto it = seen.constFind(key);
        if (it == seen.constEnd()) {
            seen.insert(key, *share);
            continue;
        }
        const Judgement judgement = judgeEqual(share->number, it->number);
        if (judgement == Judgement::Consistent)
            context.pass(share->label, {*share, *it});
        else if (judgement == Judgement::Rounding)
            report(context, *share, *it, judgement, {*part});
        // More than a digit apart, one of the two is wrong: narrative.share says which.
    }
}

bool isNamed(const Figure &figure)
{
    return !figure.conceptId.isEmpty() && !figure.conceptId.startsWith(u"performance") && !figure.conceptId.startsWith(u"staff") &&
           (figure.conceptId != u"function" || !figure.code.isEmpty());
}

/** Against what a figure compares, from the claim that binds it: 比上年 and 较预算 of one amount are two facts. */
QHash<int, ClaimBase> basesOf(const Report &report)
{
    QHash<int, ClaimBase> bases;
    for (const Claim &claim : report.claims)
        if (claim.kind == ClaimKind::Growth || claim.kind == ClaimKind::Change)
            for (const ClaimOperand &operand : claim.operands)
                if (operand.role == OperandRole::Stated || operand.role == OperandRole::Change)
                    bases.insert(operand.figure, claim.base);
    return bases;
}

/** What makes two figures one fact; empty for those that may differ from place to place. */
QString factOf(const CheckContext &context, int index, const QHash<int, ClaimBase> &bases)
{
    const Figure &figure = context.report().figures[static_cast<size_t>(index)];
    QString fact = figure.conceptId + u'|' + figure.code + u'|' + QString::number(figure.year);
    if (!isNamed(figure))
        return {};
    const bool isComparison = figure.measure == Measure::Change || figure.measure == Measure::GrowthRate;
    if (isComparison)
        return bases.contains(index) ? fact + u'|' + QString::number(static_cast<int>(figure.measure)) + u'|' + QString::number(static_cast<int>(bases[index])) +
                                           u'|' + QString::number(figure.direction)
                                     : QString();
    if (figure.kind == FigureKind::Count)
        return fact + QStringLiteral("|count");
    const bool isPlanned = figure.measure == Measure::InitialBudget || figure.measure == Measure::FullBudget || figure.measure == Measure::Prior;
    if (figure.kind == FigureKind::Amount && isPlanned)
        return fact + u'|' + QString::number(static_cast<int>(figure.measure));
    const bool isTold = !context.query().cells(figure.conceptId, figure.code).empty();
    return figure.kind == FigureKind::Amount && figure.measure == Measure::Actual && !isTold ? fact : QString();
}

/** An amount, change, rate or count that no table tells, stated twice with two values. */
void checkAmounts(CheckContext &context)
{
    QHash<QString, int> seen;
    const auto &figures = context.report().figures;
    const QHash<int, ClaimBase> bases = basesOf(context.report());
    for (size_t i = 0; i < figures.size(); ++i) {
        const QString key = factOf(context, static_cast<int>(i), bases);
        if (key.isEmpty())
            continue;
        const SectionTopic topic = context.report().topicAt(figures[i].number.span.begin);
        const auto it = seen.constFind(key);
        if (it == seen.constEnd()) {
            seen.insert(key, static_cast<int>(i));
            continue;
        }
        const Operand later = context.query().figure(static_cast<int>(i));
        const Operand earlier = context.query().figure(*it);
        const Judgement judgement = judgeEqual(later.number, earlier.number);
        const bool sameScope = topic == context.report().topicAt(earlier.number.span.begin) &&
                               figures[i].label == figures[static_cast<size_t>(*it)].label;
        if (judgement == Judgement::Consistent) {
            context.tie(equalTie(later, earlier, -1));
            context.pass(later.label, {later, earlier});
        } else if (judgement == Judgement::Rounding || sameScope)
            report(context, later, earlier, judgement, {});
        else
            context.notChecked(later.label, message(QT_TRANSLATE_NOOP("Message", "The two places may speak of different scopes.")), {later, earlier});
    }
}

/** The amount that a department's overall self-evaluation covers, given twice. */
void checkEvaluated(CheckContext &context)
{
    std::vector<Operand> amounts;
    for (const QStringView lead : {QStringView(u"整体支出绩效自评，涉及资金"), QStringView(u"整体绩效自评得分为")})
        for (const qsizetype i : context.joined().find(lead)) {
            const qsizetype sentence = context.joined().text().indexOf(u'。', i + lead.size());
            const bool scoreFirst = lead.endsWith(u"得分为");
            const qsizetype wanted = scoreFirst ? context.joined().text().indexOf(u"执行数为", i) : i;
            if (wanted < 0 || wanted - i > 90)
                continue;
            for (size_t f = 0; f < context.report().figures.size(); ++f) {
                const Figure &figure = context.report().figures[f];
                const qsizetype at = context.joined().position(figure.number.span.begin);
                if (at < wanted || !isMoney(figure.number.unit))
                    continue;
                if (at - wanted < 40 && (scoreFirst || sentence < 0 || at < sentence))
                    amounts.push_back(context.query().figure(static_cast<int>(f)));
                break;
            }
        }
    if (amounts.size() < 2)
        return;
    for (size_t i = 1; i < amounts.size(); ++i) {
        amounts[i].label = QStringLiteral("整体支出绩效自评涉及资金");
        const Judgement judgement = judgeEqual(amounts[i].number, amounts[0].number);
        if (judgement == Judgement::Consistent)
            context.pass(amounts[i].label, {amounts[i], amounts[0]});
        else
            report(context, amounts[i], amounts[0], judgement, {});
    }
}

} // namespace

/** One fact stated twice has one value. */
void checkNarrativeRepeat(CheckContext &context)
{
    checkShares(context);
    checkAmounts(context);
    checkEvaluated(context);
    checkProjectCounts(context);
    checkPublicAndOperation(context);
}

} // namespace tieout
