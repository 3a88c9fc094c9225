#include "base/words.h"
#include "check/footing.h"
#include "check/rules/rules.h"

#include <set>

namespace tieout {

namespace {

/** Kinds of people that exclude each other. */
enum class People { InPost, Former, Retired, BothRetired, Other, Unknown };

People kindOf(QStringView name)
{
    if (hasAny(name, {u"增", u"减", u"比", u"较", u"占", u"遗属", u"编制"}))
        return People::Unknown;
    if (hasAny(name, {u"离退休"}))
        return People::BothRetired;
    if (hasAny(name, {u"退休"}))
        return hasAny(name, {u"离休"}) ? People::BothRetired : People::Retired;
    if (hasAny(name, {u"离休"}))
        return People::Former;
    if (hasAny(name, {u"聘", u"临时", u"编外", u"派遣", u"合同制", u"其他人员"}))
        return People::Other;
    return hasAny(name, {u"在职", u"在编", u"在岗"}) ? People::InPost : People::Unknown;
}

bool isOfPeople(const Figure &figure)
{
    return figure.kind == FigureKind::Count && (figure.number.unitWord == u"人" || figure.number.unitWord == u"名");
}

/** "实有人员 35 人，其中": a total of all people, not of those in post. */
bool isTotal(const CheckContext &context, const Figure &figure)
{
    constexpr qsizetype reach = 20;
    const qsizetype at = context.joined().position(figure.number.span.begin);
    const QStringView text(context.joined().text());
    const qsizetype begin = context.joined().clauseBegin(at, reach);
    const QStringView name = text.mid(begin, at - begin);
    QStringView behind = text.mid(context.joined().position(figure.number.span.end), 6);
    if (!behind.isEmpty() && isOneOf(behind[0], u"人名"))
        behind = behind.mid(1);
    const bool lists = behind.startsWith(u"，其中") || behind.startsWith(u",其中") || behind.startsWith(u"。其中") || behind.startsWith(u"其中") || behind.startsWith(u"：");
    const bool ofAll = hasAny(name, {u"实有", u"总人数", u"人员总数", u"现有", u"年末人数", u"职工总数", u"共有"});
    return lists && ofAll && kindOf(name) == People::Unknown && !name.contains(u"编制");
}

/** The kinds listed behind the total `index`; none where the list holds something else. */
std::vector<Operand> kindsBehind(const CheckContext &context, int index)
{
    const auto &figures = context.report().figures;
    const QStringView text(context.joined().text());
    std::vector<Operand> parts;
    std::set<People> seen;
    qsizetype from = context.joined().position(figures[static_cast<size_t>(index)].number.span.end) + 2; // a 。 behind the unit may end the total
    for (int i = index + 1; i < static_cast<int>(figures.size()); ++i) {
        const Figure &figure = figures[static_cast<size_t>(i)];
        const qsizetype at = context.joined().position(figure.number.span.begin);
        const QStringView name = text.mid(from, std::max<qsizetype>(0, at - from));
        constexpr qsizetype longest = 60; // of a kind's name and what a bracket behind it tells
        if (name.size() > longest || name.contains(u'。'))
            break;
        if (name.count(u'（') > name.count(u'）')) // "在职 22 人（行政 9 人、事业 13 人）"
            continue;
        const People kind = kindOf(name.mid(std::max(name.lastIndexOf(u'）'), name.lastIndexOf(u'，')) + 1));
        if (!isOfPeople(figure) || kind == People::Unknown || !seen.insert(kind).second)
            return {};
        parts.push_back(context.query().figure(i));
        from = context.joined().position(figure.number.span.end);
    }
    const bool retired = seen.contains(People::Retired) || seen.contains(People::BothRetired);
    const bool twice = seen.contains(People::BothRetired) && (seen.contains(People::Retired) || seen.contains(People::Former));
    return seen.contains(People::InPost) && retired && !twice ? parts : std::vector<Operand>{};
}

} // namespace

/** 实有人员 35 人，其中：在职 28 人，退休 6 人，聘用 1 人: everyone is of one kind. */
void checkPeople(CheckContext &context)
{
    const auto &figures = context.report().figures;
    for (int i = 0; i < static_cast<int>(figures.size()); ++i) {
        const Figure &total = figures[static_cast<size_t>(i)];
        if (!isOfPeople(total) || !isTotal(context, total))
            continue;
        const std::vector<Operand> parts = kindsBehind(context, i);
        if (parts.empty())
            continue;
        Footing footing{total.label, context.query().figure(i), parts, false};
        if (footing.sum() < total.number.value) // some may be of a kind that the list leaves out
            context.notChecked(total.label, message(QT_TRANSLATE_NOOP("Message", "The list may not name all parts.")), parts);
        else
            judgeFooting(context, footing);
    }
}

} // namespace tieout
