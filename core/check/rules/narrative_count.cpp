#include "check/claimparts.h"
#include "check/footing.h"
#include "check/rules/rules.h"
#include "check/tablerows.h"
#include "check/textnumber.h"

namespace tieout {

namespace {

/** 共有车辆 2 辆，其中 … : the kinds add up to the total. */
void checkVehicles(CheckContext &context)
{
    const auto &figures = context.report().figures;
    for (size_t i = 0; i < figures.size(); ++i) {
        if (figures[i].conceptId != u"vehicles.total" || figures[i].kind != FigureKind::Count)
            continue;
        Footing footing{figures[i].label, context.query().figure(static_cast<int>(i)), {}, false};
        for (size_t j = i + 1; j < figures.size() && figures[j].section == figures[i].section; ++j) {
            if (figures[j].conceptId == u"vehicles.total")
                break;
            const bool once = std::none_of(footing.parts.begin(), footing.parts.end(), [&](const Operand &part) {
                return figures[static_cast<size_t>(part.figure)].conceptId == figures[j].conceptId;
            });
            if (figures[j].conceptId.startsWith(u"vehicles.") && figures[j].kind == FigureKind::Count && once)
                footing.parts.push_back(context.query().figure(static_cast<int>(j)));
        }
        if (footing.parts.size() >= 3)
            judgeFooting(context, footing);
    }
}

/** 其他用车1辆，主要是甲中心、乙中心各保留1辆: as many units as are named have one each. */
void checkEachVehicles(CheckContext &context)
{
    constexpr qsizetype reach = 60;
    const QStringView text(context.joined().text());
    for (const QStringView word : {QStringView(u"各保留"), QStringView(u"各配备"), QStringView(u"各有")})
        for (const qsizetype at : context.joined().find(word)) {
            const auto each = numberAt(context.joined(), at + word.size());
            qsizetype clause = at;
            while (clause > 0 && at - clause < reach && !QStringView(u"。；，：").contains(text[clause - 1]))
                --clause;
            const QStringView before = text.mid(std::max<qsizetype>(0, clause - reach), std::min(clause, reach));
            const qsizetype car = before.lastIndexOf(u'辆');
            if (!each || car < 0 || text.mid(each->end, 10).indexOf(u'辆') != 0 || before.mid(car).contains(u'。'))
                continue;
            const qsizetype end = clause - before.size() + car;
            qsizetype begin = end;
            while (begin > 0 && text[begin - 1].isDigit())
                --begin;
            const auto stated = numberAt(context.joined(), begin);
            const Decimal units = static_cast<int>(text.mid(clause, at - clause).count(u'、')) + 1;
            if (!stated || begin == end || stated->operand.number.value == units * each->operand.number.value)
                continue;
            const QString quote = text.mid(clause, each->end + 1 - clause).toString();
            Finding finding = context.draft(Severity::Error, stated->operand, {each->operand},
                                            message(QT_TRANSLATE_NOOP("Message", "“%1”: %2 units are named with %3 each, but %4 are stated."),
                                                    {quote, toShortest(units), each->operand.number.plain(), stated->operand.number.plain()}));
            setExpected(finding, stated->operand.number, units * each->operand.number.value);
            context.fail(quote, finding);
        }
}

struct ListedCount
{
    int value = 0;
    TextSpan span;
};

/** The integer right before `word` after `from`, within `reach` characters. */
std::optional<ListedCount> countAfter(const CheckContext &context, qsizetype from, QStringView word, qsizetype reach)
{
    const QStringView text(context.joined().text());
    const qsizetype at = text.indexOf(word, from);
    if (at < 0 || at - from > reach)
        return std::nullopt;
    qsizetype begin = at + word.size();
    qsizetype end = begin;
    while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
        ++end;
    if (end == begin || end - begin > 4)
        return std::nullopt;
    return ListedCount{text.mid(begin, end - begin).toInt(), context.joined().source(begin, end)};
}

/** 项目 3 个，包含一级项目 1 个，二级项目 3 个. */
void checkProjectLevels(CheckContext &context)
{
    for (const qsizetype i : context.joined().find(u"一级项目")) {
        const qsizetype from = std::max<qsizetype>(0, i - 14);
        const auto first = countAfter(context, i, u"一级项目", 2);
        const auto second = countAfter(context, i, u"二级项目", 14);
        const auto total = countAfter(context, from, u"项目", i - from - 4);
        if (!first || !second || !total)
            continue;
        if (total->value == first->value + second->value) {
            context.pass(QStringLiteral("项目"), {});
            continue;
        }
        Finding finding = context.draftText(Severity::Warning, {total->span, first->span, second->span},
                                            message(QT_TRANSLATE_NOOP("Message", "%1 projects are stated, but %2 of the first and %3 of the second level are listed."),
                                                    {QString::number(total->value), QString::number(first->value), QString::number(second->value)}));
        finding.certainty = Certainty::Arguable;
        finding.expected = QString::number(first->value + second->value);
        finding.steps.push_back(step(QStringLiteral("%1 + %2 = %3").arg(first->value).arg(second->value).arg(first->value + second->value)));
        context.fail(QStringLiteral("项目"), finding);
    }
}

/** 二级项目绩效自评个数19个 against the forms attached. */
void checkAttachedForms(CheckContext &context)
{
    int forms = 0;
    std::vector<TextSpan> places;
    for (const Table &table : context.report().tables)
        if (table.kind == TableKind::PerformanceFunds && table.title.contains(u"项目") && !table.title.contains(u"整体")) {
            ++forms;
            places.push_back(table.titleSpan.isEmpty() ? table.span : table.titleSpan);
        }
    if (forms < 2)
        return;
    const auto stated = countAfter(context, 0, u"二级项目绩效自评个数", context.joined().text().size());
    if (!stated)
        return;
    const QString subject = QStringLiteral("项目支出绩效自评表");
    if (stated->value == forms)
        return context.pass(subject, {});
    std::vector<TextSpan> evidence{stated->span};
    for (const TextSpan place : places)
        evidence.push_back(place);
    Finding finding = context.draftText(Severity::Warning, evidence,
                                        message(QT_TRANSLATE_NOOP("Message", "%1 projects are said to be evaluated, %2 self-evaluation forms are attached."),
                                                {QString::number(stated->value), QString::number(forms)}));
    finding.certainty = Certainty::Arguable;
    finding.expected = QString::number(forms);
    context.fail(subject, finding);
}

} // namespace

/** A stated count against what is listed. */
void checkNarrativeCount(CheckContext &context)
{
    checkVehicles(context);
    checkEachVehicles(context);
    checkProjectLevels(context);
    checkAttachedForms(context);
    checkSanGongCounts(context);
    checkProjectGrades(context);
    checkFoundProblems(context);
    checkPromisedProjects(context);
}

} // namespace tieout
