#include "base/words.h"
#include "check/check.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

bool isNarrativeAmount(const Figure &figure)
{
    return figure.kind == FigureKind::Amount && isMoney(figure.number.unit) && figure.number.value != 0 && figure.number.decimals > 0;
}

} // namespace

/** "支出决算为 4.19。": among amounts that print their unit one does not; a report that leaves the unit to its heading prints none. */
void checkMissingUnits(CheckContext &context)
{
    constexpr int others = 2;
    const auto &figures = context.report().figures;
    const auto count = [&](bool printed) {
        return std::count_if(figures.begin(), figures.end(), [&](const Figure &figure) { return isNarrativeAmount(figure) && figure.number.unitWord.isEmpty() != printed; });
    };
    if (count(false) * others > count(true))
        return;
    for (size_t i = 0; i < figures.size(); ++i) {
        const Figure &figure = figures[i];
        if (!isNarrativeAmount(figure) || !figure.number.unitWord.isEmpty())
            continue;
        const qsizetype end = context.joined().position(figure.number.span.end - 1) + 1;
        if (end >= context.joined().text().size() || context.joined().isInTable(end - 1) || !isOneOf(context.joined().text()[end], u"，。；"))
            continue; // "10.00、12.00 万元" share one
        Finding finding = context.draft(Severity::Warning, context.query().figure(static_cast<int>(i)), {},
                                        message(QT_TRANSLATE_NOOP("Message", "%1: “%2” is an amount without its unit."), {figure.label, figure.number.plain()}));
        context.fail(figure.label, finding);
    }
}

} // namespace tieout
