#include "check/claimparts.h"
#include "check/rules/rules.h"
#include "check/tablerows.h"

#include <array>

namespace tieout {

namespace {

struct Spent
{
    QString code;
    Operand amount;
};

/** Codes of the functional breakdown with money on them, told by tables or, without any, by the narrative. */
std::vector<Spent> functionsSpent(const CheckContext &context)
{
    std::vector<Spent> out;
    for (const Fact &fact : context.query().allCells())
        if (fact.conceptId.startsWith(u"function") && fact.measure == Measure::Actual && fact.operand.number.value != 0)
            out.push_back({fact.code, fact.operand});
    for (size_t i = 0; i < context.report().figures.size(); ++i) {
        const Figure &figure = context.report().figures[i];
        if (figure.conceptId == u"function" && !figure.code.isEmpty() && figure.measure == Measure::Actual && figure.number.value != 0)
            out.push_back({figure.code, context.query().figure(static_cast<int>(i))});
    }
    return out;
}

bool hasClass(const std::vector<Spent> &spent, QStringView code)
{
    return std::any_of(spent.begin(), spent.end(), [&](const Spent &item) { return item.code.startsWith(code); });
}

/** 机关事业单位基本养老保险缴费 and 住房公积金 are paid, yet nothing stands under 208 and 221. */
void checkPayroll(CheckContext &context, const std::vector<Spent> &spent)
{
    const auto items = std::count_if(spent.begin(), spent.end(), [](const Spent &item) { return item.code.size() >= 5; });
    if (items < 2 || (hasClass(spent, u"208") || hasClass(spent, u"221")))
        return;
    std::vector<TextSpan> places;
    for (const Section &section : context.report().sections) {
        if (section.topic != SectionTopic::Basic)
            continue;
        const qsizetype begin = context.joined().position(section.body.begin);
        const qsizetype end = context.joined().position(section.body.end);
        for (const QStringView name : {QStringView(u"基本养老保险缴费"), QStringView(u"住房公积金")})
            if (const qsizetype at = context.joined().text().indexOf(name, begin); at >= 0 && at < end)
                places.push_back(context.joined().source(at, at + name.size()));
    }
    if (places.size() < 2)
        return;
    places.push_back(spent.front().amount.number.span);
    Finding finding = context.draftText(Severity::Warning, places,
                                        message(QT_TRANSLATE_NOOP("Message", "Basic expenditure pays pension contributions and the housing fund, but the functional breakdown has no item of "
                                                                             "208 社会保障和就业支出 and none of 221 住房保障支出: they are reported under other items.")));
    finding.certainty = Certainty::Arguable;
    context.fail(QStringLiteral("住房公积金"), finding);
}

/** Equipment of an office booked under 309, which is for construction money arranged by the planning authority, with 310 empty. */
void checkConstruction(CheckContext &context)
{
    constexpr std::array equipment{"30902", "30903", "30907", "30913"};
    constexpr std::array construction{"30901", "30905", "30906"};
    const auto amount = [&](const QString &code) -> std::optional<Operand> {
        for (const QString &scope : {QStringLiteral("economic"), QStringLiteral("economic@all")})
            for (const Fact &fact : context.query().cells(scope, code))
                if (fact.operand.number.value != 0)
                    return fact.operand;
        return std::nullopt;
    };
    const bool builds = std::any_of(construction.begin(), construction.end(), [&](const char *code) { return amount(QLatin1String(code)).has_value(); });
    if (builds || amount(QStringLiteral("310")))
        return;
    for (const char *code : equipment) {
        const auto booked = amount(QLatin1String(code));
        if (!booked)
            continue;
        Finding finding = context.draft(Severity::Warning, *booked, {},
                                        message(QT_TRANSLATE_NOOP("Message", "%1 stands under 309 资本性支出（基本建设）, which is for construction money arranged by the development and reform authority; "
                                                                             "equipment of an office belongs under 310 资本性支出, which is empty."), {context.printed(*booked)}));
        finding.certainty = Certainty::Arguable;
        context.fail(booked->label, finding);
    }
}

/** The report says that its institutions are administered like the civil service. */
bool isLikeCivilService(const CheckContext &context)
{
    for (const QStringView word : {QStringView(u"参照公务员法管理"), QStringView(u"参公")})
        for (const qsizetype at : context.joined().find(word))
            if (!context.joined().isInTable(at) && context.report().topicAt(context.joined().source(at, at + 1).begin) == SectionTopic::Duties)
                return true;
    return false;
}

/** 事业运行 is said to pay for persons only: then it has no running cost of its own. */
bool paysPersonsOnly(const CheckContext &context)
{
    constexpr qsizetype reach = 60;
    const QStringView text(context.joined().text());
    for (const qsizetype at : context.joined().find(u"事业运行（项）"))
        if (const QStringView near = text.mid(at, reach); near.contains(u"人员") && !near.contains(u"公用"))
            return true;
    return false;
}

} // namespace

/** Money under the wrong part of the classification, told by what the report itself lists. */
void checkMisplaced(CheckContext &context)
{
    checkPayroll(context, functionsSpent(context));
    checkConstruction(context);
}

/** 机关运行经费 is that of administrative units; it equals all public expense only where no institution runs. */
void checkClassificationScope(CheckContext &context)
{
    const auto operation = anyOf(context, QStringLiteral("operation"), {}, Measure::Actual, 0);
    const auto expense = anyOf(context, QStringLiteral("general.public"), {}, Measure::Actual, 0);
    if (!operation || !expense || operation->number.value == 0)
        return;
    std::vector<Operand> running;
    for (const Spent &item : functionsSpent(context))
        if (item.code.size() == 7 && item.code.endsWith(u"50"))
            running.push_back(item.amount);
    if (operation->number.inYuan() != expense->number.inYuan() || running.empty() || paysPersonsOnly(context) || isLikeCivilService(context))
        return context.pass(operation->label, {*operation, *expense});
    Finding finding = context.draft(Severity::Attention, *operation, {*expense, running.front()},
                                    message(QT_TRANSLATE_NOOP("Message", "机关运行经费 of %1 equals the whole public expense of the department (%2), though an institution runs on its own money (事业运行 %3): "
                                                                         "its share is no 机关运行经费 unless it is administered like the civil service (参公)."),
                                            {context.printed(*operation), context.printed(*expense), context.printed(running.front())}));
    finding.certainty = Certainty::Arguable;
    context.fail(operation->label, finding);
}

} // namespace tieout
