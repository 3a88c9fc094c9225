#include "base/digits.h"
#include "check/check.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

struct ListedCount
{
    int value = 0;
    TextSpan span;
};

/** The integer right before `word` after `from`, within `reach` characters. */
std::optional<ListedCount> countAfter(const CheckContext &context, qsizetype from, QStringView word, qsizetype reach)
{
    const QStringView text(context.joined().text());
    const qsizetype at = context.joined().indexOf(word, from, from + reach + 1);
    if (at < 0)
        return std::nullopt;
    qsizetype begin = at + word.size();
    qsizetype end = begin;
    while (end < text.size() && isDigit(text[end]))
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
    checkPeople(context);
    checkProjectLevels(context);
    checkAttachedForms(context);
    checkSanGongCounts(context);
    checkProjectGrades(context);
    checkFoundProblems(context);
    checkPromisedProjects(context);
}

} // namespace tieout
