#include "check/claimparts.h"
#include "check/classsums.h"
#include "check/footing.h"
#include "check/rules/rules.h"

#include <QSet>
#include <array>

namespace tieout {

namespace {

/** A total and the parts that the forms give it. */
struct Family
{
    const char *whole;
    std::vector<const char *> parts;
    size_t least; ///< so many parts must be named before a missing one counts as nothing
};

const std::vector<Family> &families()
{
    static const std::vector<Family> all{
        {"income", {"income.appropriation", "income.superior", "income.business", "income.operating", "income.subordinate", "income.other"}, 3},
        {"expenditure", {"expenditure.basic", "expenditure.project", "expenditure.to-superior", "expenditure.operating", "expenditure.to-subordinate"}, 2},
        {"general.expenditure", {"general.basic", "general.project"}, 2},
        {"general.basic", {"general.personnel", "general.public"}, 2},
        {"sangong.total", {"sangong.abroad", "sangong.vehicle", "sangong.reception"}, 3},
        {"sangong.vehicle", {"sangong.vehicle.purchase", "sangong.vehicle.running"}, 2},
        {"sangong.reception", {"sangong.reception.domestic", "sangong.reception.foreign"}, 2},
        {"procurement.total", {"procurement.goods", "procurement.works", "procurement.services"}, 3},
    };
    return all;
}

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

/** Staff lists name kinds of their own (聘用人员, 劳务派遣) beside the usual ones. */
bool isStaff(const CheckContext &context, const Footing &footing)
{
    return context.report().figures[static_cast<size_t>(footing.total->figure)].conceptId.startsWith(u"staff.");
}

/** Sums that the text itself makes: 其中 lists and additions. */
void checkClaims(CheckContext &context, QSet<qsizetype> &done)
{
    for (const Claim &claim : context.report().claims) {
        const auto total = claim.kind == ClaimKind::Sum ? context.query().operand(claim, OperandRole::Stated) : std::nullopt;
        if (!total)
            continue;
        Footing footing{claimSubject(context, claim), total, context.query().operands(claim, OperandRole::Item), false};
        if (!isOneKind(context, footing)) {
            context.notChecked(footing.subject, message(QT_TRANSLATE_NOOP("Message", "The list may not name all parts.")), footing.parts);
            continue;
        }
        const bool exceeds = footing.sum() > total->number.inYuan();
        const bool isOpen = !claim.complete || spansSentences(context, footing) || isStaff(context, footing);
        if (isOpen && !exceeds && footing.judgement() == Judgement::Contradiction) {
            context.notChecked(footing.subject, message(QT_TRANSLATE_NOOP("Message", "The list may not name all parts.")), footing.parts);
            continue;
        }
        done.insert(total->number.span.begin);
        judgeFooting(context, footing);
    }
}

/** Whether a part speaks of the whole: in its section or, for 三公经费, in the next ones (总体情况, 具体情况) of that topic. */
bool standsWith(const CheckContext &context, const Figure &part, const Figure &whole)
{
    const auto topic = [&](const Figure &figure) { return context.report().topicAt(figure.number.span.begin); };
    return part.section == whole.section || (topic(whole) == SectionTopic::SanGong && topic(part) == SectionTopic::SanGong);
}

/** The parts of a family that stand with the whole, nearest after it. */
std::vector<Operand> partsNear(const CheckContext &context, const Family &family, const Figure &whole)
{
    std::vector<Operand> parts;
    for (const char *part : family.parts) {
        int best = -1;
        for (const int index : context.query().figures(QString::fromLatin1(part), {}, whole.measure)) {
            const Figure &figure = context.report().figures[static_cast<size_t>(index)];
            if (standsWith(context, figure, whole) && figure.number.span.begin > whole.number.span.begin && figure.year == whole.year && best < 0)
                best = index;
        }
        if (best >= 0)
            parts.push_back(context.query().figure(best));
    }
    return parts;
}

void checkFamily(CheckContext &context, const Family &family, QSet<qsizetype> &done)
{
    for (const Measure measure : {Measure::Actual, Measure::Count, Measure::InitialBudget, Measure::FullBudget, Measure::Budget})
        for (const int index : context.query().figures(QString::fromLatin1(family.whole), {}, measure)) {
            const Figure &whole = context.report().figures[static_cast<size_t>(index)];
            if (done.contains(whole.number.span.begin))
                continue;
            Footing footing{whole.label, context.query().figure(index), partsNear(context, family, whole), false};
            if (footing.parts.size() < family.least)
                continue;
            done.insert(whole.number.span.begin);
            judgeFooting(context, footing);
        }
}

bool isItem(const Figure &figure)
{
    return figure.conceptId == u"function" && figure.kind == FigureKind::Amount && figure.code.size() >= 7;
}

/**
 * The 项 of the general section against its total, for budget and outturn. That all 项 are listed
 * is told by the other measure: if their outturns add up, their budgets must.
 */
void checkItems(CheckContext &context, QSet<qsizetype> &done)
{
    struct Side
    {
        Measure measure;
        Footing footing;
        Judgement judgement = Judgement::Contradiction;
    };
    std::vector<Side> sides;
    for (const Measure measure : {Measure::Actual, Measure::InitialBudget, Measure::FullBudget, Measure::Budget}) {
        const auto &totals = context.query().figures(QStringLiteral("general.expenditure"), {}, measure);
        Side side{measure, {}};
        QSet<QString> codes;
        const auto &figures = context.report().figures;
        for (size_t i = 0; i < figures.size(); ++i) {
            if (!isItem(figures[i]) || figures[i].measure != measure || codes.contains(figures[i].code) ||
                context.report().topicAt(figures[i].number.span.begin) != SectionTopic::General)
                continue;
            codes.insert(figures[i].code);
            side.footing.parts.push_back(context.query().figure(static_cast<int>(i)));
        }
        if (totals.empty() || side.footing.parts.size() < 2)
            continue;
        int nearest = totals.front();
        for (const int total : totals)
            if (figures[static_cast<size_t>(total)].number.span.begin < side.footing.parts.front().number.span.begin)
                nearest = total;
        side.footing.total = context.query().figure(nearest);
        side.footing.subject = side.footing.total->label;
        side.judgement = side.footing.judgement();
        sides.push_back(std::move(side));
    }
    const bool listsAll = std::any_of(sides.begin(), sides.end(), [](const Side &side) { return side.judgement != Judgement::Contradiction; });
    for (const Side &side : sides) {
        const qsizetype place = side.footing.total->number.span.begin;
        // A budget that the text does not name more closely may be read in two ways.
        if (done.contains(place))
            continue;
        done.insert(place);
        if (listsAll)
            judgeFooting(context, side.footing);
        else
            context.notChecked(side.footing.subject, message(QT_TRANSLATE_NOOP("Message", "The list may not name all parts.")), side.footing.parts);
    }
}

} // namespace

/** Parts of the narrative against the total that it states for them. */
void checkNarrativeSum(CheckContext &context)
{
    QSet<qsizetype> done;
    checkClaims(context, done);
    for (const Family &family : families())
        checkFamily(context, family, done);
    checkItems(context, done);
    checkClassSums(context);
    checkScopeSums(context);
}

} // namespace tieout
