#include "base/digits.h"
#include "base/words.h"
#include "check/check.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

int yearAt(QStringView text, qsizetype i)
{
    if (i + 4 >= text.size() || text[i] != u'2' || text[i + 1] != u'0' || !text[i + 2].isDigit() || !text[i + 3].isDigit() ||
        text[i + 4] != u'年')
        return 0;
    return text.mid(i, 4).toInt();
}

void report(CheckContext &context, TextSpan span, int year)
{
    const QString quote = context.document().quote(span).simplified();
    Finding finding = context.draftText(Severity::Warning, {span},
                                        message(QT_TRANSLATE_NOOP("Message", "“%1” names %2; the report is for %3."),
                                                {quote, QString::number(year), QString::number(context.report().meta.fiscalYear)}));
    finding.expected = QString::number(context.report().meta.fiscalYear);
    context.fail(quote, finding);
}

/** A heading, or the title of a statutory table, that names another year. */
void checkHeadings(CheckContext &context)
{
    for (const Section &section : context.report().sections) {
        const QString title = section.title;
        const qsizetype at = title.indexOf(u"20");
        const int year = at < 0 ? 0 : yearAt(title, at);
        if (section.level > 2 || year == 0 || section.topic == SectionTopic::Attachment || section.topic == SectionTopic::Performance)
            continue;
        if (year == context.report().meta.fiscalYear)
            context.pass(title, {});
        else if (title.contains(u"决算"))
            report(context, section.heading, year);
    }
}

/** 截至2021年12月31日 in a report of 2022; 2021年度收入总计 as a subject of its own. */
void checkSentences(CheckContext &context)
{
    const QString &text = context.joined().text();
    const int fiscalYear = context.report().meta.fiscalYear;
    for (const QStringView word : {QStringView(u"截至20"), QStringView(u"截止20")})
        for (const qsizetype i : context.joined().find(word)) {
            const int year = yearAt(text, i + 2);
            const QStringView rest = QStringView(text).mid(i + 7);
            const bool yearEnd = rest.startsWith(u"12月31日") || rest.startsWith(u"末") || rest.startsWith(u"底");
            if (year != 0 && yearEnd && year != fiscalYear && !context.joined().isInTable(i))
                report(context, context.joined().source(i, i + 7), year);
        }
    for (const QStringView subject : {QStringView(u"年度收入总计"), QStringView(u"年度收入合计"), QStringView(u"年度支出合计"),
                                      QStringView(u"年度财政拨款收入"), QStringView(u"年度财政拨款收、支"), QStringView(u"年度收、支总计"), QStringView(u"年度部门决算编制"),
                                      QStringView(u"年度本部门决算编制"), QStringView(u"年度决算编制范围")})
        for (const qsizetype i : context.joined().find(subject)) {
            const int year = i < 4 ? 0 : yearAt(text, i - 4);
            // What a sentence begins with is its subject; the scope of the accounts is named inside of one.
            const bool start = i >= 5 && (isOneOf(text[i - 5], u"。明）况") || subject.contains(u"编制"));
            if (year != 0 && year != fiscalYear && start && !context.joined().isInTable(i))
                report(context, context.joined().source(i - 4, i + subject.size()), year);
        }
}

/** Where an outturn is compared with that of `year`: "与2023年度决算数持平". */
std::vector<TextSpan> comparedWith(const CheckContext &context, int year)
{
    const QStringView text(context.joined().text());
    std::vector<TextSpan> places;
    for (const QString &phrase : {QString::number(year) + QStringLiteral("年决算数"), QString::number(year) + QStringLiteral("年度决算数")})
        for (const qsizetype at : context.joined().find(phrase)) {
            const QStringView behind = text.mid(at + phrase.size(), 2);
            const bool compares = behind == u"持平" || behind == u"相比" || behind == u"增加" || behind == u"减少" || behind == u"增长" || behind == u"下降" || behind == u"一致";
            const QStringView before = context.joined().before(at, 40);
            const QStringView clause = before.mid(std::max(before.lastIndexOf(u'。'), before.lastIndexOf(u'；')) + 1);
            const bool isOwn = year == context.report().meta.fiscalYear; // next year's budget is rightly compared with it
            const bool ofLater = isOwn && (clause.contains(u"预算") || clause.contains(QString::number(year + 1)));
            if (compares && !ofLater && !clause.isEmpty() && isOneOf(clause.back(), u"与较比") && !context.joined().isInTable(at))
                places.push_back(context.joined().source(at - 1, at + phrase.size()));
        }
    return places;
}

/** Beside comparisons with the year before, one with the report's own year compares an outturn with itself. */
void checkOwnYear(CheckContext &context)
{
    const int fiscalYear = context.report().meta.fiscalYear;
    const std::vector<TextSpan> places = comparedWith(context, fiscalYear);
    if (places.empty() || comparedWith(context, fiscalYear - 1).size() < places.size())
        return;
    const QString quote = context.document().quote(places.front()).simplified();
    Finding finding = context.draftText(Severity::Warning, places,
                                        message(QT_TRANSLATE_NOOP("Message", "“%1”: the outturn of %2 is compared with that of the same year."),
                                                {quote, QString::number(fiscalYear)}));
    finding.expected = QString::number(fiscalYear - 1);
    context.fail(quote, finding);
}

/** "202年度部门决算": a year of three digits or of five. */
void checkDigits(CheckContext &context)
{
    const QStringView text(context.joined().text());
    for (const qsizetype at : context.joined().find(u"年度")) {
        const qsizetype begin = digitsBefore(text, at);
        const bool isYear = text.mid(begin, at - begin).startsWith(u"20") && (at - begin == 3 || at - begin == 5);
        if (!isYear || (begin > 0 && isOneOf(text[begin - 1], u".,-")))
            continue;
        const TextSpan span = context.joined().source(begin, at + 2);
        const QString quote = context.document().quote(span).simplified();
        Finding finding = context.draftText(Severity::Warning, {span},
                                            message(QT_TRANSLATE_NOOP("Message", "“%1” is no year of four digits; the report is for %2."),
                                                    {quote, QString::number(context.report().meta.fiscalYear)}));
        finding.expected = QString::number(context.report().meta.fiscalYear);
        context.fail(quote, finding);
    }
}

} // namespace

/** Headings and sentences about the report's own year name that year. */
void checkTextYear(CheckContext &context)
{
    if (context.report().meta.fiscalYear == 0)
        return context.notChecked(QStringLiteral("年度"), message(QT_TRANSLATE_NOOP("Message", "The report does not tell its fiscal year.")));
    checkHeadings(context);
    checkSentences(context);
    checkOwnYear(context);
    checkDigits(context);
    checkFormYears(context);
}

} // namespace tieout
