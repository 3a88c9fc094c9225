#include "base/digits.h"
#include "base/words.h"
#include "check/check.h"
#include "check/rules/rules.h"

#include <array>

namespace tieout {

namespace {

constexpr QStringView numerals = u"一二三四五六七八九";

/** An ordinal of running text, "二是", with its number. */
struct Ordinal
{
    int number = 0;
    qsizetype at = 0;
};

std::vector<Ordinal> ordinals(const JoinedText &joined)
{
    std::vector<Ordinal> out;
    for (const qsizetype at : joined.find(u"是")) {
        if (at < 2 || joined.text()[at - 1] == u'十')
            continue;
        const qsizetype number = numerals.indexOf(joined.text()[at - 1]);
        if (number >= 0 && isOneOf(joined.text()[at - 2], u"。；，：:;"))
            out.push_back({static_cast<int>(number) + 1, at - 1});
    }
    return out;
}

void reportOrdinal(CheckContext &context, const Ordinal &ordinal, int expected)
{
    const QString printed = context.joined().text().mid(ordinal.at, 2);
    const QString right = QString(numerals[expected - 1]) + u'是';
    Finding finding = context.draftText(Severity::Warning, {context.joined().source(ordinal.at, ordinal.at + 2)},
                                        message(QT_TRANSLATE_NOOP("Message", "The list goes on with “%1” where “%2” is due."), {printed, right}));
    finding.expected = right;
    context.fail(printed, finding);
}

/** 一是…二是…二是…: an ordinal comes twice or is left out; a list inside of a list begins anew. */
void checkOrdinals(CheckContext &context)
{
    constexpr qsizetype longest = 1500;
    std::vector<Ordinal> open; // innermost list last
    for (const Ordinal &ordinal : ordinals(context.joined())) {
        if (!open.empty() && ordinal.at - open.back().at > longest)
            open.clear();
        if (ordinal.number == 1) {
            // After a full stop a list begins; after another mark it may stand inside of one.
            if (context.joined().text()[ordinal.at - 1] == u'。')
                open.clear();
            open.push_back(ordinal);
            continue;
        }
        const auto goesOn = std::find_if(open.rbegin(), open.rend(), [&](const Ordinal &last) { return last.number + 1 == ordinal.number; });
        if (goesOn != open.rend()) {
            open.erase(goesOn.base(), open.end());
            open.back() = ordinal;
            continue;
        }
        if (open.size() == 1 && (open.back().number == ordinal.number || open.back().number + 2 == ordinal.number))
            reportOrdinal(context, ordinal, open.back().number + 1);
        open.assign(1, ordinal);
    }
}

/** Where the first of two names of units run together ends: "经办中心" of "经办中心基金管理中心"; 0 where there is one. */
qsizetype firstUnitEnd(QStringView item)
{
    for (const QStringView end : {QStringView(u"中心"), QStringView(u"管理局"), QStringView(u"委员会"), QStringView(u"办公室"), QStringView(u"学校"), QStringView(u"医院")}) {
        const qsizetype at = item.indexOf(end);
        const qsizetype rest = at + end.size();
        if (at >= 2 && item.size() - rest >= 4 && (item.endsWith(u"中心") || item.endsWith(u'局') || item.endsWith(u"学校") || item.endsWith(u"医院")))
            return rest;
    }
    return 0;
}

/** 甲、乙中心丙中心3个预算单位: three are counted, two are separated. */
void checkSeparators(CheckContext &context)
{
    constexpr qsizetype reach = 80;
    const QStringView text(context.joined().text());
    for (const qsizetype at : context.joined().find(u"个预算单位")) {
        const qsizetype digits = digitsBefore(text, at);
        const qsizetype begin = context.joined().clauseBegin(digits, reach);
        const QStringView list = text.mid(begin, digits - begin);
        const auto items = list.split(u'、');
        if (digits == at || items.size() + 1 != text.mid(digits, at - digits).toInt())
            continue;
        const qsizetype end = firstUnitEnd(items.last());
        if (end == 0)
            continue;
        const qsizetype from = digits - items.last().size();
        const QString right = items.last().left(end).toString() + u'、' + items.last().mid(end).toString();
        Finding finding = context.draftText(Severity::Warning, {context.joined().source(from, digits)},
                                            message(QT_TRANSLATE_NOOP("Message", "“%1”: %2 units are counted, but only %3 are separated; “%4” is meant."),
                                                    {items.last().toString(), text.mid(digits, at - digits).toString(), QString::number(items.size()), right}));
        finding.expected = right;
        context.fail(items.last().toString(), finding);
    }
}

} // namespace

/** Slips in lists: ordinals that repeat or skip, a separator left out (part of text.typo). */
void checkLists(CheckContext &context)
{
    checkOrdinals(context);
    checkSeparators(context);
}

} // namespace tieout
