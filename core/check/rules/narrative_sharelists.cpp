#include "check/claimparts.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

/** A share of a list that prints no amounts: "财政拨款收入占 80%，事业收入占 15%，其他收入占 5%". */
struct ListedShare
{
    Operand share;
    const Claim *claim = nullptr;
    const Figure *figure = nullptr;
};

/** Sources of income, or 类 of the functional classification: what never is part of one another. */
bool areDisjoint(const Figure &a, const Figure &b)
{
    constexpr qsizetype classCode = 3;
    if (a.label == b.label || a.conceptId != b.conceptId)
        return a.label != b.label && a.conceptId.startsWith(u"income.") && b.conceptId.startsWith(u"income.");
    return a.conceptId == u"function" && a.code.size() == classCode && b.code.size() == classCode && a.code != b.code;
}

bool goOnTogether(const CheckContext &context, const ListedShare &before, const ListedShare &next)
{
    const qsizetype from = context.joined().position(before.share.number.span.end), to = context.joined().position(next.share.number.span.begin);
    const QStringView between = QStringView(context.joined().text()).mid(from, to - from);
    const bool sameWhole = before.claim->wholeConcept == next.claim->wholeConcept && before.claim->wholeLabel == next.claim->wholeLabel;
    return sameWhole && before.claim->section == next.claim->section && !between.contains(u'。') && !between.contains(u"其中") && !between.contains(u'（') &&
           areDisjoint(*before.figure, *next.figure);
}

void judge(CheckContext &context, const std::vector<ListedShare> &list)
{
    constexpr int slack = 1; // percent: rounded or cut off, many shares add up to a little more
    Decimal sum = 0;
    int decimals = 0;
    std::vector<Operand> shares;
    QStringList terms;
    for (const ListedShare &listed : list) {
        const PrintedNumber &number = listed.share.number;
        sum += number.value;
        decimals = std::max(decimals, number.decimals);
        shares.push_back(listed.share);
        terms << number.plain();
    }
    if (sum <= 100 + slack)
        return context.pass(list.front().share.label, shares);
    Finding finding = context.draft(Severity::Error, shares.front(), {shares.begin() + 1, shares.end()},
                                    message(QT_TRANSLATE_NOOP("Message", "The shares of one whole that are listed from %1 on add up to %2 %, more than 100 %."),
                                            {list.front().share.label, toPlain(sum, decimals)}));
    finding.certainty = Certainty::Arguable;
    finding.stated = toPlain(sum, decimals);
    finding.expected = toPlain(100, decimals);
    finding.difference = toPlain(sum - 100, decimals);
    finding.steps.push_back(step(terms.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + toPlain(sum, decimals)));
    const int index = context.fail(list.front().share.label, finding);
    context.dependOnBlamed(index, shares);
}

} // namespace

/** Shares of one list without amounts: parts that never overlap cannot be more than their whole. */
void checkShareLists(CheckContext &context)
{
    std::vector<ListedShare> list;
    const auto close = [&] {
        if (list.size() > 1)
            judge(context, list);
        list.clear();
    };
    for (const Claim &claim : context.report().claims) {
        if (claim.kind != ClaimKind::Share)
            continue;
        const auto share = context.query().operand(claim, OperandRole::Stated);
        const bool isBare = share && share->figure >= 0 && share->number.value <= 100 && !context.query().operand(claim, OperandRole::Part);
        if (!isBare) {
            close();
            continue;
        }
        const ListedShare next{*share, &claim, &context.report().figures[static_cast<size_t>(share->figure)]};
        if (!list.empty() && !std::all_of(list.begin(), list.end(), [&](const ListedShare &known) { return areDisjoint(*known.figure, *next.figure); }))
            close();
        else if (!list.empty() && !goOnTogether(context, list.back(), next))
            close();
        list.push_back(next);
    }
    close();
}

} // namespace tieout
