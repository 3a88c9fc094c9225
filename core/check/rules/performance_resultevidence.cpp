#include "check/indicators.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

/** Rows of one fault; they are one finding of the report, each row a piece of evidence. */
struct Rows
{
    std::vector<TextSpan> places;
    QStringList names;

    void add(TextSpan place, const QString &name)
    {
        if (place.isEmpty())
            return;
        places.push_back(place);
        names << name;
    }
};

/** A name or two of the rows, for the sentence. */
QString namesOf(const Rows &rows)
{
    constexpr qsizetype shown = 2;
    return rows.names.mid(0, shown).join(u'、');
}

void report(CheckContext &context, const Rows &rows, Severity severity, const char *text)
{
    if (rows.places.empty())
        return;
    Finding finding = context.draftText(severity, rows.places, message(text, {QString::number(rows.places.size()), namesOf(rows)}));
    finding.certainty = Certainty::Arguable;
    context.fail(namesOf(rows), finding);
}

bool isDate(const TargetValue &target)
{
    return target.unit.startsWith(u'年') && target.value > 1900;
}

/** A target in numbers that was met by a number: what can be measured must be told. */
bool wantsNumber(const Indicator &indicator)
{
    return indicator.planned && !isDate(*indicator.planned) && indicator.target.size() <= 16;
}

/** "是是": target and result run together in the text; the result is there. */
bool holdsResult(const QString &target)
{
    const qsizetype half = target.size() / 2;
    return target.size() % 2 == 0 && half > 0 && QStringView(target).left(half) == QStringView(target).mid(half);
}

/** Most rows of the table tell their result: an empty one is an omission and not the form's way. */
bool tellsResults(const std::vector<Indicator> &indicators)
{
    const auto told = std::count_if(indicators.begin(), indicators.end(), [](const Indicator &indicator) { return !indicator.achieved.isEmpty(); });
    return told * 2 > static_cast<qsizetype>(indicators.size());
}

} // namespace

/** Points that rest on no measured result: a bare 已完成, the target's own range repeated, an empty cell, lost points without a reason. */
void checkResultEvidence(CheckContext &context)
{
    Rows bare, repeated, empty, unexplained;
    for (size_t t = 0; t < context.report().tables.size(); ++t) {
        const std::vector<Indicator> &indicators = context.query().indicators(static_cast<int>(t));
        const bool tells = tellsResults(indicators);
        for (const Indicator &indicator : indicators) {
            if (!indicator.weight || !indicator.score)
                continue;
            const bool isRange = indicator.planned && (indicator.planned->atLeast || indicator.planned->atMost);
            if (indicator.achieved.isEmpty() && indicator.isShort() && tells && !holdsResult(indicator.target))
                empty.add(indicator.score->number.span, indicator.name);
            else if (indicator.isFull() && wantsNumber(indicator) && isBareWord(indicator.achieved))
                bare.add(indicator.achievedSpan, indicator.name);
            else if (indicator.isFull() && isRange && indicator.target == indicator.achieved)
                repeated.add(indicator.achievedSpan, indicator.name);
            else if (indicator.isShort() && indicator.hasReasonColumn && indicator.reason == u"无")
                unexplained.add(indicator.score->number.span, indicator.name);
        }
    }
    report(context, bare, Severity::Attention, QT_TRANSLATE_NOOP("Message", "%1 indicators with a target in numbers get full marks though their result is only a word such as “已完成” (%2): the points cannot be verified."));
    report(context, repeated, Severity::Warning, QT_TRANSLATE_NOOP("Message", "%1 indicators give the range of their target as the result (%2): full marks rest on no measured value."));
    report(context, empty, Severity::Attention, QT_TRANSLATE_NOOP("Message", "%1 indicators lose points while their result is left empty (%2): the deduction is not explained."));
    report(context, unexplained, Severity::Attention, QT_TRANSLATE_NOOP("Message", "%1 indicators lose points while the column for the reasons of deviations says “无” (%2)."));
}

} // namespace tieout
