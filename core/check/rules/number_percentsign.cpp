#include "check/check.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

bool isRate(const Figure &figure)
{
    return figure.measure == Measure::GrowthRate || figure.measure == Measure::Share || figure.measure == Measure::Completion;
}

} // namespace

/** "增长 8.33。", "占 76.23；": the sentence makes it a percentage, the sign is not there. */
void checkPercentSigns(CheckContext &context)
{
    const auto &figures = context.report().figures;
    for (size_t i = 0; i < figures.size(); ++i) {
        const Figure &figure = figures[i];
        // A zero is a zero with or without the sign.
        if (figure.number.unit != Unit::Percent || !figure.number.unitWord.isEmpty() || !isRate(figure) || figure.number.value == 0)
            continue;
        Finding finding = context.draft(Severity::Error, context.query().figure(static_cast<int>(i)), {},
                                        message(QT_TRANSLATE_NOOP("Message", "%1: “%2” is a percentage without its percent sign."),
                                                {figure.label, figure.number.plain()}));
        finding.expected = figure.number.plain() + u'%';
        context.fail(figure.label, finding);
    }
}

} // namespace tieout
