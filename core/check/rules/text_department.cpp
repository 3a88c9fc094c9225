#include "base/words.h"
#include "check/check.h"
#include "check/rules/rules.h"

#include <algorithm>
#include <array>

namespace tieout {

namespace {

bool endsLikeUnit(QStringView name)
{
    for (const QStringView suffix : {QStringView(u"局"), QStringView(u"委员会"), QStringView(u"办公室"), QStringView(u"中心"), QStringView(u"厅"),
                                     QStringView(u"人民政府"), QStringView(u"法院"), QStringView(u"检察院"), QStringView(u"联合会"), QStringView(u"学校")})
        if (name.endsWith(suffix))
            return true;
    return false;
}

/** The name of a unit that ends right before `at` and begins a sentence; empty when there is none. */
QString unitBefore(const JoinedText &joined, qsizetype at)
{
    const QStringView text = joined.text();
    // "（一）收支决算总表说明⏎学校 2024 年度": what stands in the heading is no part of the name below it.
    const auto isApart = [&](qsizetype i) { return joined.isInHeading(i) != joined.isInHeading(at - 1); };
    qsizetype begin = at;
    while (begin > 0 && at - begin < 26 && text[begin - 1].script() == QChar::Script_Han && !isApart(begin - 1))
        --begin;
    if (begin == 0 || (!isApart(begin - 1) && !isOneOf(text[begin - 1], u"。\u201d）)")))
        return {};
    const QStringView name = text.mid(begin, at - begin);
    return name.size() >= 6 && endsLikeUnit(name) ? name.toString() : QString();
}

/** The name behind a title that stands alone on the line before it: "…决算情况说明⏎青禾县教育局2023年度". */
QString belowTitle(const QString &name, const QString &printed)
{
    const qsizetype end = printed.lastIndexOf(u'\n');
    const QStringView title = end < 0 ? QStringView() : QStringView(printed).left(end).trimmed();
    const bool isTitle = title.endsWith(u"说明") || title.endsWith(u"情况") || title.endsWith(u"决算") || title.endsWith(u"报告") || title.endsWith(u"公开");
    return isTitle ? withoutSpaces(printed.mid(end)) : name;
}

/** 政协青禾县委员会 and 中国人民政治协商会议某省青禾县委员会: names that agree from their place on are of one department. */
bool isShortened(QStringView a, QStringView b)
{
    qsizetype common = 0;
    while (common < std::min(a.size(), b.size()) && a[a.size() - 1 - common] == b[b.size() - 1 - common])
        ++common;
    const QStringView tail = a.right(common);
    for (qsizetype i = 2; i < tail.size(); ++i)
        if (isOneOf(tail[i], u"县市区州旗盟"))
            return true;
    return false;
}

/** 规划与自然资源局 for 规划和自然资源局: an official name has one conjunction, any other is a slip. */
void checkConjunction(CheckContext &context, const QString &own)
{
    constexpr std::array conjunctions{u'和', u'与', u'及', u'暨'};
    for (qsizetype i = 2; i + 2 < own.size(); ++i) {
        if (std::find(conjunctions.begin(), conjunctions.end(), own[i].unicode()) == conjunctions.end())
            continue;
        for (const char16_t other : conjunctions) {
            QString name = own;
            name[i] = QChar(other);
            const std::vector<qsizetype> found = other == own[i] ? std::vector<qsizetype>{} : context.joined().find(name);
            if (found.empty() || found.size() >= context.joined().find(own).size())
                continue;
            std::vector<TextSpan> places;
            for (const qsizetype at : found)
                places.push_back(context.joined().source(at, at + name.size()));
            Finding finding = context.draftText(Severity::Attention, places,
                                                message(QT_TRANSLATE_NOOP("Message", "“%1” is written for the department's name %2."), {name, own}));
            finding.expected = own;
            context.fail(name, finding);
        }
    }
}

} // namespace

/** A sentence that names another department as the one that reports. */
void checkTextDepartment(CheckContext &context)
{
    const QString &own = context.report().meta.department;
    if (own.isEmpty())
        return context.notChecked(QStringLiteral("部门"), message(QT_TRANSLATE_NOOP("Message", "The report does not tell its department.")));
    checkConjunction(context, own);
    const QString &text = context.joined().text();
    for (const qsizetype i : context.joined().find(u"年度")) {
        if (i < 4 || context.joined().isInTable(i) || !text[i - 1].isDigit())
            continue;
        QString name = unitBefore(context.joined(), i - 4);
        if (!name.isEmpty())
            name = belowTitle(name, context.document().quote(context.joined().source(i - 4 - name.size(), i - 4)));
        if (name.size() < 6 || name.contains(own) || own.contains(name) || isShortened(name, own))
            continue;
        // A subordinate unit is named elsewhere too, and its name begins like the department's.
        if (context.joined().find(name).size() > 2 || name.left(2) == own.left(2))
            continue;
        const TextSpan span = context.joined().source(i - 4 - name.size(), i - 4);
        if (context.document().quote(span).contains(u'\f'))
            continue; // the last word of one page and the title of the next
        Finding finding = context.draftText(Severity::Warning, {span},
                                            message(QT_TRANSLATE_NOOP("Message", "“%1” is named as the reporting department; the report is that of %2."), {name, own}));
        finding.expected = own;
        context.fail(name, finding);
    }
}

} // namespace tieout
