#include "base/words.h"
#include "check/check.h"
#include "check/rules/rules.h"
#include "check/selfevaluation.h"

namespace tieout {

namespace {

/** A year of a form that is not the evaluated one. */
struct OtherYear
{
    QString words;
    TextSpan span;
};

bool startsWithAny(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.startsWith(word); });
}

/** 较2022年, 自2022年起, 2022年末, 2022年至2023年: a comparison or a period names another year rightly. */
bool isComparison(QStringView before, QStringView after)
{
    if (!before.isEmpty() && isOneOf(before.back(), u"较比与自从至于在同和、-—－~〔[《第"))
        return true;
    if (before.endsWith(u"截止") || before.endsWith(u"相较") || before.endsWith(u"对比"))
        return true;
    const QStringView rest = after.startsWith(u'度') ? after.mid(1) : after;
    return startsWithAny(rest, {u"以来", u"起", u"至", u"-", u"—", u"－", u"~", u"末", u"底", u"相比", u"结转", u"决算", u"增长", u"减少", u"数据", u"同期", u"水平", u"基础", u"、", u"和"}) ||
           (!rest.isEmpty() && rest[0].isDigit());
}

/** The first year of the one or two before `fiscalYear` that begins at or after `from` in a stretch of the joined text. */
std::vector<OtherYear> yearsIn(const JoinedText &joined, qsizetype from, qsizetype to, int fiscalYear)
{
    std::vector<OtherYear> out;
    const QStringView text(joined.text());
    for (const int year : {fiscalYear - 1, fiscalYear - 2}) {
        const QString word = QString::number(year) + u'年';
        for (qsizetype at = joined.indexOf(word, from, to); at >= 0; at = joined.indexOf(word, at + 1, to)) {
            const bool isRepeated = text.mid(at + word.size()).startsWith(QString::number(year));
            if (isComparison(joined.before(at, 4), text.mid(at + word.size())) && !isRepeated)
                continue;
            const bool isDate = at + word.size() + 1 < to && text[at + word.size() + 1] == u'月';
            if (!isDate && joined.isInTable(at))
                out.push_back({text.mid(at, word.size() + 4).toString(), joined.source(at, at + word.size())});
        }
    }
    std::sort(out.begin(), out.end(), [](const OtherYear &a, const OtherYear &b) { return a.span < b.span; });
    return out;
}

} // namespace

/** A goal or an indicator of a form that speaks of the year before as the evaluated one (part of text.year). */
void checkFormYears(CheckContext &context)
{
    const int fiscalYear = context.report().meta.fiscalYear;
    for (const SelfEvaluation &form : context.query().forms()) {
        const qsizetype begin = context.joined().position(form.span.begin);
        const qsizetype end = context.joined().position(form.span.end);
        const std::vector<OtherYear> years = yearsIn(context.joined(), begin, end, fiscalYear);
        if (years.empty()) {
            context.pass(form.title, {});
            continue;
        }
        std::vector<TextSpan> places;
        for (const OtherYear &year : years)
            places.push_back(year.span);
        Finding finding = context.draftText(Severity::Warning, places,
                                            message(QT_TRANSLATE_NOOP("Message", "%1: “%2” names another year; the evaluation is for %3."), {form.title, years.front().words, QString::number(fiscalYear)}));
        finding.certainty = Certainty::Arguable;
        finding.expected = QString::number(fiscalYear);
        context.fail(form.title, finding);
    }
}

} // namespace tieout
