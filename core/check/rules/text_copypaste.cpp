#include "check/check.h"
#include "check/rules/rules.h"

#include <QHash>
#include <array>

namespace tieout {

namespace {

QString bareTitle(const QString &title)
{
    const qsizetype comma = title.indexOf(u'、');
    return comma >= 0 && comma <= 3 ? title.mid(comma + 1).simplified() : title.simplified();
}

/** Two sections of one part under one title: 六 repeats 五 word for word. */
void checkHeadings(CheckContext &context)
{
    QHash<QString, size_t> seen;
    const auto &sections = context.report().sections;
    for (size_t i = 0; i < sections.size(); ++i) {
        const Section &section = sections[i];
        const QString title = bareTitle(section.title);
        if (section.level != 2 || title.size() < 6 || section.topic == SectionTopic::Attachment || section.topic == SectionTopic::Glossary)
            continue;
        const QString key = QString::number(section.parent) + u'|' + title;
        const auto it = seen.constFind(key);
        if (it == seen.constEnd()) {
            seen.insert(key, i);
            context.pass(title, {});
            continue;
        }
        context.fail(title, context.draftText(Severity::Warning, {section.heading, sections[*it].heading},
                                              message(QT_TRANSLATE_NOOP("Message", "The heading “%1” repeats that of an earlier section."), {section.title})));
    }
}

int commonPairs(const QString &a, const QString &b)
{
    int common = 0;
    for (qsizetype i = 0; i + 1 < a.size(); ++i)
        common += b.contains(QStringView(a).mid(i, 2)) ? 1 : 0;
    return common;
}

struct Purpose
{
    QString item, text;
    qsizetype begin = 0, end = 0;
};

/** "住房公积金（项）。主要用于：…": the item and what its money is said to be for. */
std::vector<Purpose> purposes(const JoinedText &joined)
{
    std::vector<Purpose> out;
    constexpr qsizetype reach = 12; // the mark, a word of punctuation and 主要用于
    const QString &text = joined.text();
    for (const QStringView mark : {QStringView(u"（项）"), QStringView(u"(项)")})
        for (const qsizetype i : joined.find(mark)) {
            const qsizetype ahead = QStringView(text).mid(i, reach).indexOf(u"主要用于");
            if (ahead < 0)
                continue;
            const qsizetype use = i + ahead;
            const qsizetype colon = use + 4;
            const qsizetype begin = colon < text.size() && (text[colon] == u'：' || text[colon] == u':') ? colon + 1 : colon;
            const qsizetype end = text.indexOf(u'。', begin);
            qsizetype name = i;
            while (name > 0 && i - name < 30 && text[name - 1] != u'）' && text[name - 1] != u')')
                --name;
            if (end > begin && end - begin < 60)
                out.push_back({text.mid(name, i - name), text.mid(begin, end - begin), use, end});
        }
    return out;
}

/** One purpose given for two items, of which it fits one only. */
void checkPurposes(CheckContext &context)
{
    const std::vector<Purpose> all = purposes(context.joined());
    for (const Purpose &wrong : all)
        for (const Purpose &right : all) {
            if (&wrong == &right || wrong.item == right.item || wrong.text != right.text)
                continue;
            if (commonPairs(wrong.item, wrong.text) > 0 || commonPairs(right.item, right.text) < 2)
                continue;
            Finding finding = context.draftText(Severity::Error, {context.joined().source(wrong.begin, wrong.end), context.joined().source(right.begin, right.end)},
                                                message(QT_TRANSLATE_NOOP("Message", "The purpose of %1 is given as “%2”, which is that of %3."), {wrong.item, wrong.text, right.item}));
            context.fail(wrong.item, finding);
            break;
        }
}

/** Names of the budgets with one wrong word: 国有资金经营预算. */
void checkBudgetNames(CheckContext &context)
{
    struct Name
    {
        const char16_t *head, *tail, *full;
    };
    constexpr std::array names{Name{u"国有", u"经营预算", u"国有资本经营预算"}, Name{u"政府", u"基金预算", u"政府性基金预算"}};
    for (const Name &name : names) {
        const QStringView full(name.full);
        const QStringView head(name.head);
        const QStringView tail(name.tail);
        const qsizetype middle = full.size() - head.size() - tail.size();
        const QStringView good = full.mid(head.size(), middle);
        std::vector<TextSpan> places;
        QString wrong;
        for (const qsizetype i : context.joined().find(tail)) {
            const QStringView text(context.joined().text());
            const qsizetype begin = i - middle - head.size();
            if (begin < 0 || text.mid(begin, head.size()) != head || text.mid(begin + head.size(), middle) == good)
                continue;
            places.push_back(context.joined().source(begin, i + tail.size()));
            wrong = text.mid(begin, full.size()).toString();
        }
        if (places.empty())
            continue;
        Finding finding = context.draftText(Severity::Warning, places,
                                            message(QT_TRANSLATE_NOOP("Message", "“%1” is not the name of a budget: “%2” is."), {wrong, full.toString()}));
        finding.expected = full.toString();
        context.fail(wrong, finding);
    }
}

} // namespace

/** Wording taken over from another section, item or project. */
void checkTextCopyPaste(CheckContext &context)
{
    checkHeadings(context);
    checkPurposes(context);
    checkForeignProjects(context);
    checkBudgetNames(context);
    checkOtherWords(context);
    checkProjectNames(context);
    checkCopiedForms(context);
    checkForeignIndicators(context);
    checkPastedProblems(context);
}

} // namespace tieout
