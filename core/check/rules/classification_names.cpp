#include "base/words.h"
#include "check/check.h"
#include "check/digitslip.h"
#include "check/rules/rules.h"
#include "parse/subjectcodes.h"

#include <QHash>

namespace tieout {

namespace {

/** A name of the classification in running text, "行政事业单位离退休（款）". */
struct LevelName
{
    qsizetype size = 0; ///< digits of codes of that level: 3 类, 5 款, 7 项
    QString name;
    TextSpan span;
};

bool endsName(QChar c)
{
    return isOneOf(c, u"。；：:、，,).）.”“《》：") || c.isNumber() || c.isSpace(); // ① is a number, no digit
}

std::vector<LevelName> namesOfLevel(const JoinedText &joined, QChar level, qsizetype size)
{
    constexpr qsizetype longest = 30;
    std::vector<LevelName> out;
    const QStringView text(joined.text());
    for (const QString &mark : {u'（' + QString(level) + u'）', u'(' + QString(level) + u')'})
        for (const qsizetype at : joined.find(mark)) {
            qsizetype begin = at;
            while (begin > 0 && at - begin < longest && !endsName(text[begin - 1]))
                --begin;
            if (at - begin >= 2)
                out.push_back({size, text.mid(begin, at - begin).toString(), joined.source(begin, at + mark.size())});
        }
    std::sort(out.begin(), out.end(), [](const LevelName &a, const LevelName &b) { return a.span < b.span; });
    return out;
}

/** The alias that a name is, where no code bears it any more in `year`. */
std::optional<SubjectAlias> obsolete(const LevelName &name, int year)
{
    for (const QString &form : {name.name, name.name + u'等'}) {
        const QString wanted = normalisedName(form);
        std::optional<SubjectAlias> old;
        for (const QString &code : codesNamed(Classification::Function, form)) {
            if (code.size() != name.size)
                continue;
            if (const auto official = subjectCode(Classification::Function, code); official && normalisedName(official->name) == wanted)
                return std::nullopt;
            for (const SubjectAlias &alias : subjectAliases(Classification::Function, code))
                if (normalisedName(alias.name) == wanted && alias.toYear != 0 && alias.toYear < year)
                    old = alias;
        }
        if (old)
            return old;
    }
    return std::nullopt;
}

void report(CheckContext &context, const LevelName &name, const SubjectAlias &alias, const std::vector<TextSpan> &places)
{
    const auto official = subjectCode(Classification::Function, alias.code);
    const QString today = official ? official->name : QString();
    Finding finding = context.draftText(Severity::Warning, places,
                                        message(QT_TRANSLATE_NOOP("Message", "“%1” was the name of code %2 until %3; since then it is “%4”."),
                                                {name.name, alias.code, QString::number(alias.toYear), today}));
    finding.certainty = Certainty::Arguable;
    finding.expected = today;
    context.fail(name.name, finding);
}

/** The name of the classification that a long name misses by one character (an exchanged one, 处理 for 处置, may be another year's name); empty where the name is known or nothing is near. */
QString misspelt(const LevelName &name)
{
    constexpr qsizetype telling = 8; // 小学教育 and 中学教育 are two names
    const QString written = normalisedName(name.name);
    if (written.size() < telling || !codesNamed(Classification::Function, name.name).isEmpty())
        return {};
    QString near;
    for (const SubjectCode &subject : subjectCodes(Classification::Function)) {
        if (subject.code.size() != name.size || subject.name == near || QStringView(subject.name).left(2) != QStringView(written).left(2))
            continue;
        const QString official = normalisedName(subject.name);
        if (!isOneMissing(written, official) && !isOneMissing(official, written))
            continue;
        if (!near.isEmpty())
            return {};
        near = subject.name;
    }
    return near;
}

void reportMisspelt(CheckContext &context, const LevelName &name, const QString &official, const std::vector<TextSpan> &places)
{
    Finding finding = context.draftText(Severity::Warning, places,
                                        message(QT_TRANSLATE_NOOP("Message", "“%1” is no name of the classification; “%2” is, one character apart."), {name.name, official}));
    finding.certainty = Certainty::Arguable;
    finding.expected = official;
    context.fail(name.name, finding);
}

} // namespace

/** Names of 类, 款 and 项 in the narrative that the classification of the report's year no longer has. */
void checkSubjectNames(CheckContext &context)
{
    const int year = context.report().meta.fiscalYear;
    if (year == 0)
        return;
    for (const auto &[level, size] : {std::pair{QChar(u'类'), 3}, std::pair{QChar(u'款'), 5}, std::pair{QChar(u'项'), 7}}) {
        QHash<QString, std::vector<TextSpan>> places;
        std::vector<LevelName> first;
        for (const LevelName &name : namesOfLevel(context.joined(), level, size)) {
            if (places[name.name].empty())
                first.push_back(name);
            places[name.name].push_back(name.span);
        }
        for (const LevelName &name : first) {
            if (const auto alias = obsolete(name, year))
                report(context, name, *alias, places[name.name]);
            else if (const QString official = misspelt(name); !official.isEmpty())
                reportMisspelt(context, name, official, places[name.name]);
            else
                context.pass(name.name, {});
        }
    }
}

} // namespace tieout
