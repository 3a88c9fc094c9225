#include "check/indicators.h"
#include "check/rules/rules.h"

#include <QHash>
#include <QSet>

namespace tieout {

namespace {

template <typename Function>
void forIndicators(const CheckContext &context, Function function)
{
    for (size_t t = 0; t < context.report().tables.size(); ++t)
        for (const Indicator &indicator : context.query().indicators(static_cast<int>(t)))
            if (indicator.isComplete() && !indicator.achievedSpan.isEmpty())
                function(indicator);
}

} // namespace

/** A result far above its target says that the target was set too low. */
void checkPerformanceTargetDeviation(CheckContext &context)
{
    forIndicators(context, [&](const Indicator &indicator) {
        if (!indicator.isComparable() || indicator.planned->atMost || indicator.isCost() || indicator.planned->value <= 0)
            return;
        const Decimal over = (indicator.reached->value - indicator.planned->value) * 100;
        if (over <= context.settings().deviationPercent * indicator.planned->value)
            return context.pass(indicator.name, {*indicator.score});
        Finding finding = context.draftText(Severity::Attention, {indicator.achievedSpan, indicator.score->number.span},
                                            message(QT_TRANSLATE_NOOP("Message", "%1: the result %2 exceeds the target %3 by more than %4 %."),
                                                    {indicator.name, indicator.achieved, indicator.target, toShortest(context.settings().deviationPercent)}));
        finding.expected = indicator.target;
        context.fail(indicator.name, finding);
    });
}

/** A target in persons or money answered with a percentage. */
void checkPerformanceUnit(CheckContext &context)
{
    forIndicators(context, [&](const Indicator &indicator) {
        if (!indicator.planned || !indicator.reached)
            return;
        const QString &unit = indicator.planned->unit;
        const bool counts = unit.startsWith(u'人') || unit.startsWith(u'户') || unit.startsWith(u'次') || unit.startsWith(u'家') || unit.contains(u"元");
        if (unit.startsWith(u'%') || !counts || !indicator.reached->unit.startsWith(u'%'))
            return context.pass(indicator.name, {*indicator.score});
        context.fail(indicator.name, context.draftText(Severity::Warning, {indicator.achievedSpan},
                                                       message(QT_TRANSLATE_NOOP("Message", "%1: the target %3 is answered with a percentage, %2."),
                                                               {indicator.name, indicator.achieved, indicator.target})));
    });
}

namespace {

struct Shared
{
    std::vector<Indicator> rows;
    QSet<QString> targets;
};

void judgeShared(CheckContext &context, const Shared &shared)
{
    const Indicator &first = shared.rows.front();
    std::vector<TextSpan> places;
    for (const Indicator &row : shared.rows)
        places.push_back(row.achievedSpan);
    QStringList targets(shared.targets.begin(), shared.targets.end());
    targets.sort();
    Finding finding = context.draftText(Severity::Warning, places,
                                        message(QT_TRANSLATE_NOOP("Message", "%1: %2 forms report the same result %3 against different targets (%4): one result cannot be that of each project."),
                                                {first.name, QString::number(shared.rows.size()), first.achieved, targets.join(u'、')}));
    finding.certainty = Certainty::Arguable;
    context.fail(first.name, finding);
}

} // namespace

/** One indicator with one and the same head count in several forms whose targets differ. */
void checkPerformanceTargetConflict(CheckContext &context)
{
    QHash<QString, size_t> index;
    std::vector<Shared> all;
    forIndicators(context, [&](const Indicator &indicator) {
        // Rates and small numbers agree by chance; a count with a unit does not.
        const bool isCount = indicator.isComparable() && QStringView(u"人户次家件个").contains(indicator.planned->unit.left(1));
        if (!isCount || indicator.planned->unit.isEmpty() || indicator.reached->value < 10)
            return;
        const QString key = indicator.name + u'|' + indicator.achieved;
        if (!index.contains(key)) {
            index.insert(key, all.size());
            all.push_back({});
        }
        Shared &shared = all[index[key]];
        shared.rows.push_back(indicator);
        shared.targets.insert(indicator.target);
    });
    for (const Shared &shared : all)
        if (shared.targets.size() >= 2)
            judgeShared(context, shared);
        else if (shared.rows.size() >= 2)
            context.pass(shared.rows.front().name, {*shared.rows.front().score});
}

} // namespace tieout
