#include "check/claimparts.h"
#include "check/classsums.h"
#include "check/familysums.h"
#include "check/footing.h"
#include "check/itemsums.h"
#include "check/rules/rules.h"

#include <QSet>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** 编制 38 人，其中行政 5 人…；实有 42 人: people of two kinds in one sentence are no parts of each other. */
bool isOneKind(const CheckContext &context, const Footing &footing)
{
    const QString whole = context.report().figures[static_cast<size_t>(footing.total->figure)].conceptId;
    if (!whole.startsWith(u"staff."))
        return true;
    return std::all_of(footing.parts.begin(), footing.parts.end(), [&](const Operand &part) {
        return context.report().figures[static_cast<size_t>(part.figure)].conceptId.startsWith(whole + u'.');
    });
}

/** A list of numbered items over several sentences may leave one out. */
bool spansSentences(const CheckContext &context, const Footing &footing)
{
    if (footing.parts.empty())
        return false;
    const TextSpan all = footing.total->number.span.united(footing.parts.back().number.span);
    return QStringView(context.document().text).mid(all.begin, all.size()).contains(u'。');
}

/** 主要 or 等 is said: a list that leaves parts out. */
bool saysMainly(const CheckContext &context, const Claim &claim)
{
    const QString said = context.document().quote(claim.clause);
    return said.contains(u"主要") || said.contains(u'等');
}

/** Totals that have these parts and no others: where all are named, none was left out. */
bool isClosed(const CheckContext &context, const Claim &claim, const Footing &footing)
{
    const QString whole = context.report().figures[static_cast<size_t>(footing.total->figure)].conceptId;
    return claim.complete && (whole == u"sangong.total" || whole == u"sangong.vehicle" || whole == u"general.basic");
}

/** Staff lists name kinds of their own (聘用人员, 劳务派遣) beside the usual ones. */
bool isStaff(const CheckContext &context, const Footing &footing)
{
    return context.report().figures[static_cast<size_t>(footing.total->figure)].conceptId.startsWith(u"staff.");
}

/** 收、支总计均为 80 万元。其中：本年收入…；本年支出…: what came in and what went out each make up the total. */
bool isOfTwoSides(const Footing &footing)
{
    if (footing.parts.size() < 3 || footing.sum() <= footing.total->number.inYuan() || footing.judgement() != Judgement::Contradiction)
        return false;
    const std::vector<PrintedNumber> parts = numbersOf(footing.parts);
    for (auto side = parts.begin() + 1; side < parts.end(); ++side)
        if (judgeSum(footing.total->number, {parts.begin(), side}) == Judgement::Consistent && judgeSum(footing.total->number, {side, parts.end()}) == Judgement::Consistent)
            return true;
    return false;
}

/** 收、支总计 9 万元。其中：本年收入 8 万元…；本年支出 7 万元: parts of both sides, nothing to add. */
bool isOfBothSides(const CheckContext &context, const Footing &footing)
{
    const auto isOf = [&](QLatin1StringView side, QStringView word) {
        const auto isOn = [&](const Operand &told) {
            const Figure &figure = context.report().figures[static_cast<size_t>(told.figure)];
            return figure.conceptId.contains(side) || figure.label == word;
        };
        const bool total = !context.report().figures[static_cast<size_t>(footing.total->figure)].conceptId.startsWith("balance."_L1) && isOn(*footing.total);
        return total || std::any_of(footing.parts.begin(), footing.parts.end(), isOn);
    };
    return isOf("income"_L1, u"收入") && isOf("expenditure"_L1, u"支出");
}

/** Sums that the text itself makes: 其中 lists and additions. */
void checkClaims(CheckContext &context, QSet<qsizetype> &done)
{
    for (const Claim &claim : context.report().claims) {
        const auto total = claim.kind == ClaimKind::Sum ? context.query().operand(claim, OperandRole::Stated) : std::nullopt;
        if (!total)
            continue;
        Footing footing{claimSubject(context, claim), total, context.query().operands(claim, OperandRole::Item), false};
        if (isOfTwoSides(footing)) {
            done.insert(total->number.span.begin);
            context.pass(footing.subject, footing.parts);
            continue;
        }
        if (!isOneKind(context, footing) || isOfBothSides(context, footing)) {
            context.notChecked(footing.subject, message(QT_TRANSLATE_NOOP("Message", "The list may not name all parts.")), footing.parts);
            continue;
        }
        const bool exceeds = footing.sum() > total->number.inYuan();
        const bool isOpen = !claim.complete || (spansSentences(context, footing) && !isClosed(context, claim, footing)) || isStaff(context, footing);
        if (isOpen && !exceeds && footing.judgement() == Judgement::Contradiction && !(isSlip(footing) && !saysMainly(context, claim))) {
            context.notChecked(footing.subject, message(QT_TRANSLATE_NOOP("Message", "The list may not name all parts.")), footing.parts);
            continue;
        }
        done.insert(total->number.span.begin);
        judgeFooting(context, footing);
    }
}

} // namespace

/** Parts of the narrative against the total that it states for them. */
void checkNarrativeSum(CheckContext &context)
{
    QSet<qsizetype> done;
    checkClaims(context, done);
    checkFamilySums(context, done);
    checkItemSums(context, done);
    checkClassSums(context);
    checkScopeSums(context, done);
    checkSanGongChanges(context);
}

} // namespace tieout
