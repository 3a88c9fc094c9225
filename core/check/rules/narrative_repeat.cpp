#include "base/words.h"
#include "check/repeats.h"
#include "check/rules/rules.h"

#include <QHash>
#include <array>

namespace tieout {

namespace {

constexpr std::array<QStringView, 12> bodies{u"机关", u"中心", u"队", u"馆", u"学校", u"医院", u"分局", u"所", u"站", u"院", u"单位", u"单位合计"};

bool isNamed(const Figure &figure)
{
    return !figure.conceptId.isEmpty() && !figure.conceptId.startsWith(u"performance") && !figure.conceptId.startsWith(u"staff") &&
           (figure.conceptId != u"function" || !figure.code.isEmpty());
}

/** What a figure compares, from the claim that binds it: 比上年 and 较预算 of one amount are two facts, and so are budget and outturn. */
QHash<int, int> basesOf(const Report &report)
{
    constexpr int ofBudget = 10;
    const auto isOfBudget = [&](const Claim &claim) {
        const int current = claim.operand(OperandRole::Current);
        return current >= 0 && isBudget(report.figures[static_cast<size_t>(current)].measure);
    };
    QHash<int, int> bases;
    for (const Claim &claim : report.claims)
        if (claim.kind == ClaimKind::Growth || claim.kind == ClaimKind::Change)
            for (const ClaimOperand &operand : claim.operands)
                if (operand.role == OperandRole::Stated || operand.role == OperandRole::Change)
                    bases.insert(operand.figure, static_cast<int>(claim.base) + (isOfBudget(claim) ? ofBudget : 0));
    return bases;
}

/** What makes two figures one fact; empty for those that may differ from place to place. */
QString factOf(const CheckContext &context, int index, const QHash<int, int> &bases)
{
    const Figure &figure = context.report().figures[static_cast<size_t>(index)];
    QString fact = figure.conceptId + u'|' + figure.code + u'|' + QString::number(figure.year);
    if (!isNamed(figure))
        return {};
    const bool isComparison = figure.measure == Measure::Change || figure.measure == Measure::GrowthRate;
    if (isComparison)
        return bases.contains(index) ? fact + u'|' + QString::number(static_cast<int>(figure.measure)) + u'|' + QString::number(bases[index]) +
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

/** "公路中心人员经费 5 万元，比上年增加 1 万元": whose amount the figure is, where its part of the sentence names a body other than the department. */
QString ownerOf(const CheckContext &context, const Figure &figure)
{
    constexpr qsizetype reach = 60;
    const QStringView before = context.joined().before(context.joined().position(figure.number.span.begin), reach);
    const qsizetype begin = std::max(before.lastIndexOf(u'。'), before.lastIndexOf(u'；')) + 1;
    const qsizetype end = figure.label.isEmpty() ? -1 : before.indexOf(figure.label, begin);
    QString owner;
    for (const QChar c : before.mid(begin, std::max<qsizetype>(0, end - begin)))
        if (c.isLetter() && !isOneOf(c, u"年度"))
            owner += c;
    const QString &department = context.report().meta.department;
    const bool isBody = std::any_of(bodies.begin(), bodies.end(), [&](QStringView body) { return owner.endsWith(body); });
    return isBody && !department.contains(owner) && !owner.endsWith(department) ? owner : QString();
}

/** An amount, change, rate or count that no table tells, stated twice with two values. */
void checkAmounts(CheckContext &context)
{
    QHash<QString, int> seen;
    const auto &figures = context.report().figures;
    const QHash<int, int> bases = basesOf(context.report());
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
                               figures[i].label == figures[static_cast<size_t>(*it)].label &&
                               ownerOf(context, figures[i]) == ownerOf(context, figures[static_cast<size_t>(*it)]);
        if (judgement == Judgement::Consistent) {
            context.tie(equalTie(later, earlier, -1));
            context.pass(later.label, {later, earlier});
        } else if (context.blamed({later, earlier}) >= 0)
            context.notChecked(later.label, message(QT_TRANSLATE_NOOP("Message", "The number is already reported.")), {later, earlier});
        else if (judgement == Judgement::Rounding || sameScope)
            reportRepeat(context, later, earlier, judgement, {});
        else
            context.notChecked(later.label, message(QT_TRANSLATE_NOOP("Message", "The two places may speak of different scopes.")), {later, earlier});
    }
}

} // namespace

/** One fact stated twice has one value. */
void checkNarrativeRepeat(CheckContext &context)
{
    checkRepeatedShares(context);
    checkAmounts(context);
    checkEvaluatedAmounts(context);
    checkProjectCounts(context);
    checkPublicAndOperation(context);
}

} // namespace tieout
