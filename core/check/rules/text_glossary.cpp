#include "base/words.h"
#include "check/check.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

/** Where the glossary lies in the joined text; empty when the report has none. */
std::pair<qsizetype, qsizetype> glossaryRange(const CheckContext &context)
{
    for (const Section &section : context.report().sections)
        if (section.topic == SectionTopic::Glossary && section.title.contains(u"名词解释"))
            return {context.joined().position(section.body.begin), context.joined().position(section.body.end)};
    return {0, 0};
}

struct Entry
{
    QString name;
    TextSpan span;
};

/** The 项 that the glossary explains. */
std::vector<Entry> entries(const JoinedText &joined, qsizetype begin, qsizetype end)
{
    constexpr qsizetype longest = 30;
    std::vector<Entry> out;
    const QStringView text(joined.text());
    for (const QStringView mark : {QStringView(u"（项）"), QStringView(u"(项)")})
        for (const qsizetype at : joined.find(mark)) {
            if (at < begin || at >= end)
                continue;
            qsizetype name = at;
            // "其他政府办公厅（室）及相关机构事务": a bracket inside of the name ends nothing.
            while (name > begin && at - name < longest && !(isOneOf(text[name - 1], u"）)") && isOneOf(text[name - 2], u"款类")))
                --name;
            if (at - name >= 3 && at - name < longest)
                out.push_back({text.mid(name, at - name).toString(), joined.source(name, at)});
        }
    return out;
}

} // namespace

/** Items that the glossary explains and the report does not have: it was taken over from another one. */
void checkGlossary(CheckContext &context)
{
    const auto [begin, end] = glossaryRange(context);
    const std::vector<Entry> explained = entries(context.joined(), begin, end);
    const QString rest = context.joined().text().left(begin) + u'\n' + context.joined().text().mid(end);
    QStringList unused;
    std::vector<TextSpan> places;
    for (const Entry &entry : explained)
        if (!rest.contains(entry.name) && !rest.contains(entry.name.endsWith(u"支出") ? entry.name.chopped(2) : entry.name)) {
            unused << entry.name;
            places.push_back(entry.span);
        }
    // A glossary that shares nothing with the report is a general one.
    if (unused.isEmpty() || unused.size() * 2 > static_cast<qsizetype>(explained.size()))
        return;
    Finding finding = context.draftText(Severity::Attention, places,
                                        message(QT_TRANSLATE_NOOP("Message", "The glossary explains items that the report does not have: %1."), {unused.join(u'、')}));
    finding.certainty = Certainty::Arguable;
    context.fail(QStringLiteral("名词解释"), finding);
}

} // namespace tieout
