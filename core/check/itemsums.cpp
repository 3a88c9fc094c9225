#include "check/itemsums.h"

#include "check/footing.h"

#include <algorithm>

namespace tieout {

namespace {

bool isItem(const CheckContext &context, const Figure &figure, Measure measure)
{
    return figure.conceptId == u"function" && figure.kind == FigureKind::Amount && figure.code.size() >= 7 && figure.measure == measure &&
           context.report().topicAt(figure.number.span.begin) == SectionTopic::General;
}

/** Each 项 of that measure, once. */
std::vector<Operand> itemsOf(const CheckContext &context, Measure measure)
{
    std::vector<Operand> items;
    QSet<QString> codes;
    const auto &figures = context.report().figures;
    for (size_t i = 0; i < figures.size(); ++i)
        if (isItem(context, figures[i], measure) && !codes.contains(figures[i].code)) {
            codes.insert(figures[i].code);
            items.push_back(context.query().figure(static_cast<int>(i)));
        }
    return items;
}

/** The 项 with the last total before them, else with the first. */
std::vector<Footing> footingsOf(const CheckContext &context)
{
    std::vector<Footing> footings;
    for (const Measure measure : {Measure::Actual, Measure::InitialBudget, Measure::FullBudget, Measure::Budget}) {
        const auto &totals = context.query().figures(QStringLiteral("general.expenditure"), {}, measure);
        Footing footing;
        footing.parts = itemsOf(context, measure);
        if (totals.empty() || footing.parts.size() < 2)
            continue;
        int nearest = totals.front();
        for (const int total : totals)
            if (context.query().figure(total).number.span.begin < footing.parts.front().number.span.begin)
                nearest = total;
        footing.total = context.query().figure(nearest);
        footing.subject = footing.total->label;
        footings.push_back(std::move(footing));
    }
    return footings;
}

} // namespace

void checkItemSums(CheckContext &context, QSet<qsizetype> &done)
{
    const std::vector<Footing> footings = footingsOf(context);
    const size_t items = itemsOf(context, Measure::Actual).size();
    // "（项）：支出决算为 5 万元，完成预算 100%": an item that does not tell its budget leaves the budgets' sum short.
    const auto isShort = [&](const Footing &footing) { return footing.parts.size() < items && footing.sum() < footing.total->number.inYuan(); };
    const bool listsAll = std::any_of(footings.begin(), footings.end(), [](const Footing &footing) { return footing.judgement() != Judgement::Contradiction; });
    for (const Footing &footing : footings) {
        const qsizetype place = footing.total->number.span.begin;
        // A budget that the text does not name more closely may be read in two ways.
        if (done.contains(place))
            continue;
        done.insert(place);
        if (listsAll && !isShort(footing))
            judgeFooting(context, footing);
        else
            context.notChecked(footing.subject, message(QT_TRANSLATE_NOOP("Message", "The list may not name all parts.")), footing.parts);
    }
}

} // namespace tieout
