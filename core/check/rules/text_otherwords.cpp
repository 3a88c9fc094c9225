#include "check/check.h"
#include "check/rules/rules.h"

#include <array>

namespace tieout {

namespace {

/** A section on one budget that speaks of the other only. */
void checkBudgetSections(CheckContext &context)
{
    for (const Section &section : context.report().sections) {
        const bool isCapital = section.topic == SectionTopic::Capital;
        if ((!isCapital && section.topic != SectionTopic::Fund) || section.level > 3 || section.title.contains(u"表"))
            continue;
        const QStringView own = isCapital ? QStringView(u"国有资本") : QStringView(u"政府性基金");
        const QStringView other = isCapital ? QStringView(u"政府性基金") : QStringView(u"国有资本");
        if (!section.title.contains(own) || section.title.contains(other))
            continue;
        const qsizetype begin = context.joined().position(section.heading.end);
        const qsizetype end = context.joined().position(section.body.end);
        const QStringView body = QStringView(context.joined().text()).mid(begin, std::max<qsizetype>(0, end - begin));
        const qsizetype at = body.indexOf(other);
        if (at < 0 || at > 120 || body.contains(own) || context.joined().isInTable(begin + at))
            continue;
        Finding finding = context.draftText(Severity::Warning, {context.joined().source(begin + at, begin + at + other.size()), section.heading},
                                            message(QT_TRANSLATE_NOOP("Message", "The section “%1” speaks of %2 only: its text was taken over from another section."), {section.title, other.toString()}));
        finding.expected = own.toString();
        context.fail(section.title, finding);
    }
}

/** 中央补助资金…省级专项资金: money of one level called that of another. */
void checkLevels(CheckContext &context)
{
    constexpr qsizetype reach = 60;
    const QStringView text(context.joined().text());
    for (const QStringView level : {QStringView(u"省级专项资金"), QStringView(u"市级专项资金"), QStringView(u"区级专项资金"), QStringView(u"县级专项资金"), QStringView(u"自治区级专项资金")})
        for (const qsizetype at : context.joined().find(level)) {
            const qsizetype begin = context.joined().clauseBegin(at, reach);
            const qsizetype central = text.mid(begin, at - begin).indexOf(u"中央");
            const QStringView before = text.mid(begin, at - begin);
            if (central < 0 || context.joined().isInTable(at) || before.mid(central).contains(u'、') || before.mid(central).contains(u'和'))
                continue;
            qsizetype end = begin + central;
            while (end < at && !text[end].isDigit() && text[end] != u'（' && text[end] != u'(')
                ++end;
            Finding finding = context.draftText(Severity::Warning, {context.joined().source(at, at + level.size()), context.joined().source(begin + central, end)},
                                                message(QT_TRANSLATE_NOOP("Message", "Money of the central budget (“%1”) is called “%2”."), {text.mid(begin + central, end - begin - central).toString(), level.toString()}));
            finding.expected = QStringLiteral("中央专项资金");
            context.fail(level.toString(), finding);
        }
}

/** Terms of the campaign against poverty, which ended with 2020, in a report of a later year. */
void checkOutdatedTerms(CheckContext &context)
{
    constexpr int lastYear = 2020;
    constexpr std::array terms{u"贫困人群", u"贫困人口", u"扶贫待遇", u"精准扶贫", u"健康扶贫", u"建档立卡贫困", u"贫困县", u"贫困村"};
    if (context.report().meta.fiscalYear <= lastYear)
        return;
    std::vector<TextSpan> places;
    QStringList words;
    for (const char16_t *term : terms)
        for (const qsizetype at : context.joined().find(term)) {
            const QStringView before = context.joined().before(at, 2);
            if (before.endsWith(u"脱") || before.endsWith(u"返") || before.endsWith(u"致"))
                continue;
            places.push_back(context.joined().source(at, at + QStringView(term).size()));
            if (!words.contains(QStringView(term)))
                words << QString::fromUtf16(term);
        }
    if (places.empty())
        return;
    std::sort(places.begin(), places.end());
    Finding finding = context.draftText(Severity::Attention, places,
                                        message(QT_TRANSLATE_NOOP("Message", "Terms of the time before %1 are kept (%2); the policy and its terms have changed since (脱贫人口, 乡村振兴)."),
                                                {QString::number(lastYear + 1), words.join(u'、')}));
    finding.certainty = Certainty::Arguable;
    context.fail(words.front(), finding);
}

} // namespace

/** Sections and phrases in the words of another section or level (part of text.copy-paste). */
void checkOtherWords(CheckContext &context)
{
    checkBudgetSections(context);
    checkLevels(context);
}

/** Wording kept from earlier years (part of text.template-residue). */
void checkKeptWords(CheckContext &context)
{
    checkGlossary(context);
    checkOutdatedTerms(context);
}

} // namespace tieout
