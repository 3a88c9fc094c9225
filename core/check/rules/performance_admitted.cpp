#include "base/words.h"
#include "check/indicators.h"
#include "check/projecttext.h"
#include "check/rules/rules.h"

#include <QHash>
#include <array>

namespace tieout {

namespace {

/** A clause in which the report admits a weakness: "医保支付方式改革推进较缓". */
struct Admission
{
    QString words;
    TextSpan span;
};

bool isWeak(QStringView clause)
{
    constexpr std::array words{u"有待提高", u"有待加强", u"有待提升", u"较缓", u"缓慢", u"滞后", u"差距", u"不高", u"偏低", u"较慢", u"不到位", u"不及时", u"仍需提升"};
    return std::any_of(words.begin(), words.end(), [&](const char16_t *word) { return clause.contains(QStringView(word)); });
}

/** The weak clauses between 发现的问题及原因 and 下一步. */
std::vector<Admission> admissions(const JoinedText &joined)
{
    constexpr qsizetype longest = 1200;
    std::vector<Admission> out;
    const QStringView text(joined.text());
    for (const QStringView lead : {QStringView(u"发现的问题"), QStringView(u"发现的主要问题"), QStringView(u"存在的主要问题"), QStringView(u"存在的问题")})
        for (const qsizetype at : joined.find(lead)) {
            const qsizetype next = text.mid(at, longest).indexOf(u"下一步");
            const qsizetype stop = next < 0 ? std::min(text.size(), at + longest) : at + next;
            for (qsizetype begin = at + lead.size(); begin < stop;) {
                qsizetype end = begin;
                while (end < stop && !isOneOf(text[end], u"。；，"))
                    ++end;
                if (const QStringView clause = text.mid(begin, end - begin); isWeak(clause) && !joined.isInTable(begin))
                    out.push_back({clause.toString(), joined.source(begin, end)});
                begin = end + 1;
            }
        }
    return out;
}

/** The longest passage that both have, when it is at least `least` characters long. */
QString commonPassage(const QString &a, const QString &b, qsizetype least)
{
    QStringView longest;
    for (qsizetype i = 0; i + least <= a.size(); ++i)
        for (qsizetype size = std::max(least, longest.size() + 1); i + size <= a.size() && b.contains(QStringView(a).mid(i, size)); ++size)
            longest = QStringView(a).mid(i, size);
    return longest.toString();
}

/** What a clause and an indicator both speak of: satisfaction, or six characters in a row. */
bool isSameMatter(const QString &clause, const Indicator &indicator)
{
    constexpr qsizetype telling = 6;
    for (const QStringView topic : {QStringView(u"满意度"), QStringView(u"知晓率")})
        if (clause.contains(topic) && indicator.name.contains(topic))
            return true;
    const QString common = commonPassage(clause, indicator.name, telling);
    // 预算绩效管理 is what every form is about.
    return !common.isEmpty() && !common.contains(u"绩效");
}

void report(CheckContext &context, const Admission &admission, const std::vector<TextSpan> &places, const QString &against)
{
    std::vector<TextSpan> evidence{admission.span};
    evidence.insert(evidence.end(), places.begin(), places.end());
    Finding finding = context.draftText(Severity::Warning, evidence,
                                        message(QT_TRANSLATE_NOOP("Message", "The report admits “%1”, while the self-evaluation gives full marks: %2."), {admission.words, against}));
    finding.certainty = Certainty::Arguable;
    context.fail(admission.words, finding);
}

/** 预算执行进度有待提高 where every form was executed in full. */
bool checkExecution(CheckContext &context, const Admission &admission, const std::vector<SelfEvaluation> &forms)
{
    if (!admission.words.contains(u"执行进度") && !admission.words.contains(u"执行率") && !admission.words.contains(u"支出进度"))
        return false;
    std::vector<TextSpan> places;
    for (const SelfEvaluation &form : forms) {
        const FormFunds funds = fundsOf(context.query(), form);
        if (!funds.isKnown())
            continue;
        if (funds.executed->number.inYuan() < funds.budget->number.inYuan())
            return true;
        places.push_back(funds.executed->number.span);
    }
    if (!places.empty())
        report(context, admission, places, QStringLiteral("100 %"));
    return true;
}

} // namespace

/** A weakness that the report admits against full marks for the same matter. */
void checkAdmittedProblems(CheckContext &context)
{
    const std::vector<SelfEvaluation> &forms = context.query().forms();
    std::vector<const Indicator *> full;
    for (const SelfEvaluation &form : forms)
        for (const Indicator &indicator : indicatorsOf(context.query(), form))
            if (indicator.isFull() && !indicator.achievedSpan.isEmpty())
                full.push_back(&indicator);
    QHash<QString, std::vector<const Indicator *>> matches; // a report may admit the same in each of its parts
    for (const Admission &admission : admissions(context.joined())) {
        if (checkExecution(context, admission, forms))
            continue;
        if (!matches.contains(admission.words))
            std::copy_if(full.begin(), full.end(), std::back_inserter(matches[admission.words]),
                         [&](const Indicator *indicator) { return isSameMatter(admission.words, *indicator); });
        std::vector<TextSpan> places;
        QString against;
        for (const Indicator *indicator : matches[admission.words]) {
            places.push_back(indicator->achievedSpan);
            if (!indicator->nameSpan.isEmpty())
                places.push_back(indicator->nameSpan);
            against = against.isEmpty() ? indicator->name + u' ' + indicator->achieved : against;
        }
        if (!places.empty())
            report(context, admission, places, against);
    }
}

} // namespace tieout
