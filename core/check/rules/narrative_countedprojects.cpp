#include "base/digits.h"
#include "check/projecttext.h"
#include "check/rules/rules.h"
#include "check/textnumber.h"

namespace tieout {

namespace {

/** "1个一级项目的绩效自评结果" stated twice with different numbers. */
void checkFirstLevel(CheckContext &context)
{
    std::vector<Operand> counts;
    const QStringView text(context.joined().text());
    for (const qsizetype at : context.joined().find(u"个一级项目")) {
        const qsizetype begin = digitsBefore(text, at);
        if (const auto number = numberAt(context.joined(), begin); begin < at && number && number->operand.number.value != 0)
            counts.push_back(number->operand);
    }
    for (size_t i = 1; i < counts.size(); ++i) {
        if (counts[i].number.value == counts[0].number.value) {
            context.pass(QStringLiteral("一级项目"), {counts[i], counts[0]});
            continue;
        }
        Finding finding = context.draft(Severity::Warning, counts[i], {counts[0]},
                                        message(QT_TRANSLATE_NOOP("Message", "%1 first-level projects (一级项目) are said to be evaluated here, %2 elsewhere."),
                                                {counts[i].number.plain(), counts[0].number.plain()}));
        finding.certainty = Certainty::Arguable;
        finding.expected = counts[0].number.plain();
        context.fail(QStringLiteral("一级项目"), finding);
    }
}

} // namespace

/** Numbers of evaluated projects that the narrative states more than once (part of narrative.repeat). */
void checkProjectCounts(CheckContext &context)
{
    checkFirstLevel(context);
}

/** "具体公开的每个项目绩效自评结果如下": every attached form is described (part of narrative.count). */
void checkPromisedProjects(CheckContext &context)
{
    const QStringView text(context.joined().text());
    const std::vector<SelfEvaluation> &forms = context.query().forms();
    qsizetype promise = -1;
    for (const qsizetype at : context.joined().find(u"每个项目"))
        if (text.mid(at, 30).contains(u"如下"))
            promise = at;
    if (promise < 0 || forms.size() < 3)
        return;
    std::vector<TextSpan> places{context.joined().source(promise, promise + 4)};
    int described = 0;
    QStringList missing;
    const qsizetype end = context.joined().position(forms.front().span.begin);
    for (const SelfEvaluation &form : forms) {
        if (form.project.isEmpty() || isWholeDepartment(form))
            return;
        if (text.mid(promise, std::max<qsizetype>(0, end - promise)).contains(form.project)) {
            ++described;
            continue;
        }
        missing << form.project;
        places.push_back(context.report().tables[static_cast<size_t>(form.tables.front())].titleSpan);
    }
    std::erase_if(places, [](TextSpan span) { return span.isEmpty(); });
    if (missing.isEmpty() || described == 0)
        return;
    Finding finding = context.draftText(Severity::Warning, places,
                                        message(QT_TRANSLATE_NOOP("Message", "The result of every project is announced, but only %1 of the %2 attached forms are described; not so: %3."),
                                                {QString::number(described), QString::number(forms.size()), missing.join(u'、')}));
    finding.stated = QString::number(described);
    finding.expected = QString::number(forms.size());
    context.fail(QStringLiteral("项目绩效自评结果"), finding);
}

} // namespace tieout
