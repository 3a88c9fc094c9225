#include "check/claimparts.h"
#include "check/growth.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

/** The amounts that are named in one breath before a change: "人员经费 5 万元、公用经费 1 万元，比上年增加…"; fewer than two where it is not so. */
std::vector<Operand> partsBefore(const CheckContext &context, int change)
{
    const auto &figures = context.report().figures;
    std::vector<Operand> parts;
    for (int i = change - 1; i >= 0; --i) {
        const Figure &figure = figures[static_cast<size_t>(i)];
        const Figure &last = figures[static_cast<size_t>(change - 1)];
        // Marks of enumeration end no clause: the parts stand before the same comma.
        if (figure.kind != FigureKind::Amount || figure.measure != last.measure || figure.clause.end != last.clause.end || !isMoney(figure.number.unit))
            break;
        if (std::any_of(parts.begin(), parts.end(), [&](const Operand &part) { return part.label == figure.label; }))
            return {};
        parts.insert(parts.begin(), context.query().figure(i));
    }
    return figures[static_cast<size_t>(change)].clause.end == figures[static_cast<size_t>(change - 1)].clause.end ? std::vector<Operand>{} : parts;
}

/** The parts as one amount. */
Operand together(const std::vector<Operand> &parts)
{
    Operand sum = parts.back();
    Decimal yuan = 0;
    for (const Operand &part : parts) {
        yuan += part.number.inYuan();
        sum.number.decimals = std::max(sum.number.decimals, part.number.decimals);
    }
    sum.number.value = yuan / yuanPer(sum.number.unit);
    return sum;
}

/** The rate that a change makes of an amount, as text; empty where it has none. */
QString rateOf(Growth growth, const Operand &current)
{
    growth.current = current;
    return growth.resolve() && growth.priorYuan != 0 ? toPlain(abs(growth.exactChange() * 100 / growth.priorYuan), growth.rate->number.decimals) : QStringLiteral("—");
}

bool holds(Growth growth, const Operand &current)
{
    growth.current = current;
    return growth.resolve() && growth.priorYuan != 0 && growth.judgeRate() != Judgement::Contradiction;
}

} // namespace

/** A change and a rate behind several parts speak of all of them or of the last: wrong where the rate is neither's. */
bool judgeJointGrowth(CheckContext &context, const Operand &change, const Operand &rate)
{
    const std::vector<Operand> parts = partsBefore(context, change.figure);
    if (parts.size() < 2)
        return false;
    Growth growth;
    growth.rate = rate;
    growth.change = change;
    const Operand whole = together(parts);
    QStringList names;
    for (const Operand &part : parts)
        names << part.label;
    growth.subject = names.join(u'、');
    std::vector<Operand> tied{change};
    tied.insert(tied.end(), parts.begin(), parts.end());
    if (holds(growth, whole) || holds(growth, parts.back())) {
        context.pass(growth.subject, tied);
        return true;
    }
    Operand stated = rate;
    stated.number.value = abs(stated.number.value);
    Finding finding = context.draft(Severity::Error, stated, tied,
                                    message(QT_TRANSLATE_NOOP("Message", "%1: rate of change printed as %2, but the printed change is %3 % of the parts together and %4 % of the last of them."),
                                            {growth.subject, context.printed(stated), rateOf(growth, whole), rateOf(growth, parts.back())}));
    finding.certainty = Certainty::Arguable;
    finding.expected = rateOf(growth, whole);
    const int index = context.fail(growth.subject, finding);
    context.dependOnBlamed(index, tied);
    return true;
}

} // namespace tieout
