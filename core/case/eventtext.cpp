#include "case/eventtext.h"

#include "base/message.h"
#include "check/checktable.h"
#include "report/annotation.h"
#include "report/chosenchart.h"
#include "report/decision.h"
#include "report/signoff.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace tieout {

namespace {

QString tell(const char *source, const QStringList &args = {})
{
    return message(source, args).text();
}

/** An event with its detail taken apart. */
struct Told
{
    const Event &event;
    QJsonObject before, after;

    [[nodiscard]] bool isNew() const { return before.isEmpty(); }
    [[nodiscard]] QString now(const char *name) const { return after.value(QLatin1String(name)).toString(); }
    [[nodiscard]] QString then(const char *name) const { return before.value(QLatin1String(name)).toString(); }
    [[nodiscard]] bool changes(const char *name) const
    {
        return before.value(QLatin1String(name)) != after.value(QLatin1String(name));
    }
};

QString quoted(const QString &text)
{
    const QString line = text.simplified();
    return tell(QT_TRANSLATE_NOOP("Message", "“%1”"), {line.size() > 60 ? line.left(60) + u'…' : line});
}

QString verdictText(const Told &told)
{
    const QString finding = findingName(told.event.subject);
    const QString reason = told.now("reason");
    switch (verdictOf(told.now("verdict"))) {
    case Verdict::Confirmed:
        return tell(QT_TRANSLATE_NOOP("Message", "Confirmed %1"), {finding});
    case Verdict::Dismissed:
        return tell(QT_TRANSLATE_NOOP("Message", "Dismissed %1: %2"), {finding, reason});
    case Verdict::NeedsEvidence:
        return reason.isEmpty() ? tell(QT_TRANSLATE_NOOP("Message", "Asked for evidence on %1"), {finding})
                                : tell(QT_TRANSLATE_NOOP("Message", "Asked for evidence on %1: %2"), {finding, reason});
    case Verdict::Open:
        break;
    }
    return tell(QT_TRANSLATE_NOOP("Message", "Reopened %1"), {finding});
}

QString decisionText(const Told &told)
{
    const QString finding = findingName(told.event.subject);
    QStringList parts;
    if (told.changes("verdict") || told.changes("reason"))
        parts << verdictText(told);
    if (told.changes("note"))
        parts << (told.now("note").isEmpty() ? tell(QT_TRANSLATE_NOOP("Message", "Removed the note on %1"), {finding})
                                             : tell(QT_TRANSLATE_NOOP("Message", "Noted on %1: %2"), {finding, told.now("note")}));
    if (told.before.value(QLatin1String("flagged")).toBool() != told.after.value(QLatin1String("flagged")).toBool())
        parts << (told.after.value(QLatin1String("flagged")).toBool() ? tell(QT_TRANSLATE_NOOP("Message", "Flagged %1"), {finding})
                                                                      : tell(QT_TRANSLATE_NOOP("Message", "Took the flag from %1"), {finding}));
    return parts.join(tell(QT_TRANSLATE_NOOP("Message", "; ")));
}

QString annotationText(const Told &told)
{
    constexpr std::array added{QT_TRANSLATE_NOOP("Message", "Added a note on %1: %2"), QT_TRANSLATE_NOOP("Message", "Highlighted %1: %2"),
                               QT_TRANSLATE_NOOP("Message", "Ticked %1: %2"), QT_TRANSLATE_NOOP("Message", "Framed an area %1: %2")};
    const auto kind = static_cast<size_t>(annotationKindOf(told.now("kind")));
    const char *source = told.isNew() ? added[kind] : QT_TRANSLATE_NOOP("Message", "Changed the mark on %1: %2");
    QString text = tell(source, {quoted(told.now("quote")), told.now("text").simplified()});
    while (text.endsWith(u' ') || text.endsWith(u':') || text.endsWith(u'：'))
        text.chop(1); // nothing was written beside the mark
    return text;
}

QString checkText(const Told &told)
{
    return tell(QT_TRANSLATE_NOOP("Message", "Checked again: %1 findings more, %2 gone"),
                {QString::number(told.after.value(QLatin1String("added")).toArray().size()),
                 QString::number(told.before.value(QLatin1String("gone")).toArray().size())});
}

QString settingName(const QString &key)
{
    if (key == u"check.deviation-percent")
        return tell(QT_TRANSLATE_NOOP("Message", "budget deviation (%)"));
    if (key == u"check.materiality-yuan")
        return tell(QT_TRANSLATE_NOOP("Message", "materiality amount (yuan)"));
    if (key == u"check.rules-off")
        return tell(QT_TRANSLATE_NOOP("Message", "rules switched off"));
    return key == u"check.severity" ? tell(QT_TRANSLATE_NOOP("Message", "severities overridden")) : key;
}

QString settingText(const Told &told)
{
    if (told.event.subject == memoChartsName)
        return tell(QT_TRANSLATE_NOOP("Message", "Charts of the memo: %1 instead of %2"),
                    {QString::number(chosenCharts(told.now("value")).size()), QString::number(chosenCharts(told.then("value")).size())});
    const auto value = [](const QString &text) { return text.isEmpty() ? tell(QT_TRANSLATE_NOOP("Message", "the usual")) : text; };
    return tell(QT_TRANSLATE_NOOP("Message", "Set %1 from %2 to %3"),
                {settingName(told.event.subject), value(told.then("value")), value(told.now("value"))});
}

QString signText(const Told &told)
{
    const bool reviewed = signOffRoleOf(told.event.subject) == SignOffRole::Reviewed;
    if (told.after.isEmpty())
        return reviewed ? tell(QT_TRANSLATE_NOOP("Message", "Withdrew the reviewer's signature"))
                        : tell(QT_TRANSLATE_NOOP("Message", "Withdrew the preparer's signature"));
    return reviewed ? tell(QT_TRANSLATE_NOOP("Message", "Signed as reviewed")) : tell(QT_TRANSLATE_NOOP("Message", "Signed as prepared"));
}

QString reopenText(const Told &told)
{
    return signOffRoleOf(told.event.subject) == SignOffRole::Reviewed
               ? tell(QT_TRANSLATE_NOOP("Message", "The review changed after %1 had signed it as reviewed"), {told.now("author")})
               : tell(QT_TRANSLATE_NOOP("Message", "The review changed after %1 had signed it as prepared"), {told.now("author")});
}

QString correctionText(const Told &told)
{
    if (told.now("original") == told.now("corrected"))
        return tell(QT_TRANSLATE_NOOP("Message", "Confirmed %1 as %2: %3"), {told.now("label"), quoted(told.now("corrected")), told.now("reason")});
    return tell(QT_TRANSLATE_NOOP("Message", "Corrected %1 from %2 to %3: %4"),
                {told.now("label"), quoted(told.now("original")), quoted(told.now("corrected")), told.now("reason")});
}

using Sentence = QString (*)(const Told &);

constexpr std::array<std::pair<const char *, Sentence>, 13> sentences{{
    {"import", [](const Told &t) { return tell(QT_TRANSLATE_NOOP("Message", "Imported %1"), {QFileInfo(t.now("file")).fileName()}); }},
    {"decide", decisionText},
    {"annotate", annotationText},
    {"remove-annotation", [](const Told &t) { return tell(QT_TRANSLATE_NOOP("Message", "Removed the mark on %1"), {quoted(t.then("quote"))}); }},
    {"correct", correctionText},
    {"remove-correction", [](const Told &t) { return tell(QT_TRANSLATE_NOOP("Message", "Removed the correction of %1"), {t.then("label")}); }},
    {"check", checkText},
    {"read", [](const Told &t) { return tell(QT_TRANSLATE_NOOP("Message", "Read the source again with version %1"), {t.now("program")}); }},
    {"set", settingText},
    {"sign", signText},
    {"reopen", reopenText},
    {"remove-report", [](const Told &) { return tell(QT_TRANSLATE_NOOP("Message", "Took the report out of the case")); }},
    {"restore-report", [](const Told &) { return tell(QT_TRANSLATE_NOOP("Message", "Brought the report back into the case")); }},
}};

} // namespace

QString findingName(const QString &key)
{
    const QString rule = key.section(u'|', 0, 0);
    const QString quote = key.section(u'|', 1, -2);
    return checkTitle(rule) + (quote.isEmpty() ? QString() : u' ' + quoted(quote));
}

QString eventText(const Event &event)
{
    const QJsonObject detail = QJsonDocument::fromJson(event.detail.toUtf8()).object();
    const Told told{event, detail.value(QLatin1String("before")).toObject(), detail.value(QLatin1String("after")).toObject()};
    for (const auto &[action, sentence] : sentences)
        if (event.action == QLatin1String(action))
            return sentence(told);
    return event.action;
}

} // namespace tieout
