#include "check/claimparts.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

struct Comparison
{
    const Claim *claim = nullptr;
    QString subject, word;
    std::optional<Operand> actual, base, change;
};

int signOf(const Operand &actual, const Operand &base)
{
    // In one unit what is printed counts: 0.38 is not 持平 with 0.4, though 0.4 may stand for 0.38.
    if (actual.number.unit == base.number.unit ? actual.number.value == base.number.value
                                               : judgeEqual(actual.number, base.number) == Judgement::Consistent)
        return 0;
    return actual.number.inYuan() < base.number.inYuan() ? -1 : 1;
}

Finding draft(const CheckContext &context, const Comparison &comparison, Severity severity, const Message &text)
{
    Operand first = *comparison.actual;
    std::vector<Operand> rest;
    if (comparison.base)
        rest.push_back(*comparison.base);
    Finding finding = context.draft(severity, first, rest, text);
    if (!comparison.claim->word.isEmpty()) {
        finding.evidence.front().role = EvidenceRole::Operand;
        finding.evidence.insert(finding.evidence.begin(), {EvidenceRole::Stated, comparison.claim->word, {}});
        finding.stated = comparison.word;
        finding.unit.clear();
    }
    return finding;
}

Message contradiction(const CheckContext &context, const Comparison &comparison, int sign)
{
    const QStringList args{comparison.subject, comparison.word, context.printed(*comparison.actual), context.printed(*comparison.base)};
    if (sign == 0)
        return message(QT_TRANSLATE_NOOP("Message", "%1: the text says “%2”, but %3 equals %4."), args);
    return sign < 0 ? message(QT_TRANSLATE_NOOP("Message", "%1: the text says “%2”, but %3 is less than %4."), args)
                    : message(QT_TRANSLATE_NOOP("Message", "%1: the text says “%2”, but %3 is more than %4."), args);
}

/** "比上年减少 0 万元，主要原因是厉行节约": a reason is given for a change of nothing; not that nothing changed. */
bool givesReason(const CheckContext &context, const Operand &change)
{
    const QStringView text(context.joined().text());
    const qsizetype at = context.joined().position(change.number.span.end);
    const QStringView rest = text.mid(at, std::max<qsizetype>(0, text.indexOf(u'。', at) - at));
    const QStringView own = rest.left(rest.indexOf(u'；') < 0 ? rest.size() : rest.indexOf(u'；'));
    const qsizetype unit = own.indexOf(u'元') + 1;
    const QStringView before = own.mid(unit, std::max<qsizetype>(0, own.indexOf(u"原因") - unit));
    const bool unchanged = own.contains(u"持平") || own.contains(u"无增减") || own.contains(u"无变化") || own.contains(u"没有变化");
    return !before.isEmpty() && !before.contains(u'元') && !unchanged;
}

/** What the text should say in words of its own kind: 减少 for 增加, 小于 for 大于. */
QString rightWord(const Comparison &comparison, int sign)
{
    const bool isChange = !comparison.word.endsWith(u'于');
    if (sign == 0)
        return isChange ? QStringLiteral("持平") : QStringLiteral("等于");
    if (sign < 0)
        return isChange ? QStringLiteral("减少") : QStringLiteral("小于");
    return isChange ? QStringLiteral("增加") : QStringLiteral("大于");
}

/** 减少 0.00 万元 is no decrease, yet a reason for one is given. */
bool reportEmptyChange(CheckContext &context, const Comparison &comparison)
{
    if (!comparison.change || comparison.change->number.value != 0 || comparison.claim->direction == 0 ||
        comparison.actual->number.value == 0 || !givesReason(context, *comparison.change))
        return false;
    Finding finding = context.draft(Severity::Warning, *comparison.change, {*comparison.actual},
                                    message(QT_TRANSLATE_NOOP("Message", "%1: a change of %2 is called “%3”: nothing changed."),
                                            {comparison.subject, context.printed(*comparison.change), comparison.word}));
    finding.expected = QStringLiteral("持平");
    context.fail(comparison.subject, finding);
    return true;
}

void judge(CheckContext &context, const Comparison &comparison)
{
    if (reportEmptyChange(context, comparison))
        return;
    const std::vector<Operand> tied{*comparison.actual, *comparison.base};
    const int sign = signOf(*comparison.actual, *comparison.base);
    const bool isNothing = comparison.change && comparison.change->number.value == 0 && sign == 0; // "增加 0.00 万元" is how templates say so
    if (isNothing || sign == comparison.claim->direction)
        return context.pass(comparison.subject, tied);
    // Amounts that print alike may still differ below the last digit.
    const Severity severity = sign == 0 ? Severity::Warning : Severity::Error;
    Finding finding = draft(context, comparison, severity, contradiction(context, comparison, sign));
    finding.expected = rightWord(comparison, sign);
    finding.steps.push_back(differenceStep(context, *comparison.actual, *comparison.base, comparison.actual->number));
    const int index = context.fail(comparison.subject, finding);
    context.dependOnBlamed(index, tied);
}

/** "支出决算减少为 0.00 万元，与2022年度持平": the words exclude each other, whatever the amounts. */
bool reportOppositeWords(CheckContext &context, const Comparison &comparison)
{
    if (comparison.claim->kind != ClaimKind::Direction || comparison.claim->direction != 0 || comparison.claim->base != ClaimBase::PriorYear ||
        !comparison.actual || comparison.base)
        return false;
    const qsizetype at = context.joined().position(comparison.actual->number.span.begin);
    const QStringView before = context.joined().before(at, 3);
    const bool changed = before == u"减少为" || before == u"增加为" || before == u"减少到" || before == u"增加到" || before == u"下降为" || before == u"增长到";
    if (!changed || comparison.actual->number.span.begin > comparison.claim->word.begin)
        return false;
    const QString word = before.left(2).toString();
    Finding finding = draft(context, comparison, Severity::Warning,
                            message(QT_TRANSLATE_NOOP("Message", "%1: the text says both “%2” and “%3”."), {comparison.subject, word, comparison.word}));
    finding.evidence.push_back({EvidenceRole::Operand, context.joined().source(at - before.size(), at - 1), {}});
    context.fail(comparison.subject, finding);
    return true;
}

} // namespace

/** 持平, 大于, 小于, 增加, 减少 must say what the two amounts say. */
void checkNarrativeDirection(CheckContext &context)
{
    for (const Claim &claim : context.report().claims) {
        if (claim.kind != ClaimKind::Direction && claim.kind != ClaimKind::Change)
            continue;
        Comparison comparison{&claim, claimSubject(context, claim), context.document().quote(claim.word).simplified(), {}, {}, {}};
        const Query &query = context.query();
        for (const OperandRole role : {OperandRole::Actual, OperandRole::Current})
            if (!comparison.actual)
                comparison.actual = query.operand(claim, role);
        for (const OperandRole role : {OperandRole::Budget, OperandRole::Prior})
            if (!comparison.base)
                comparison.base = query.operand(claim, role);
        comparison.change = changeOf(context, claim);
        if (comparison.actual && comparison.base)
            judge(context, comparison);
        else if (!reportOppositeWords(context, comparison) && (!comparison.actual || !reportEmptyChange(context, comparison))) {
            if (claim.kind == ClaimKind::Direction)
                context.notChecked(comparison.subject, message(QT_TRANSLATE_NOOP("Message", "The report does not print both amounts that are compared.")));
        }
    }
    checkMetBudgets(context);
}

} // namespace tieout
