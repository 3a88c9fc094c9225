#include "check/claimparts.h"
#include "check/rules/rules.h"
#include "check/textnumber.h"

#include <array>

namespace tieout {

namespace {

struct Inclusion
{
    const char *part, *whole;
    Certainty certainty;
};

constexpr std::array inclusions{
    Inclusion{"procurement.micro", "procurement.sme", Certainty::Certain},
    Inclusion{"procurement.sme", "procurement.total", Certainty::Certain},
    Inclusion{"procurement.micro", "procurement.total", Certainty::Certain},
    Inclusion{"procurement.micro-reserved", "procurement.sme-reserved", Certainty::Certain},
    Inclusion{"procurement.goods", "procurement.total", Certainty::Certain},
    Inclusion{"procurement.works", "procurement.total", Certainty::Certain},
    Inclusion{"procurement.services", "procurement.total", Certainty::Certain},
    Inclusion{"general.basic", "general.expenditure", Certainty::Certain},
    Inclusion{"general.personnel", "general.basic", Certainty::Certain},
    Inclusion{"general.public", "general.basic", Certainty::Certain},
    Inclusion{"expenditure.basic", "expenditure", Certainty::Certain},
    Inclusion{"expenditure.project", "expenditure", Certainty::Certain},
    // 机关运行经费 is the public part of basic expenditure of administrative units: some count project money in.
    Inclusion{"operation", "general.public", Certainty::Arguable},
};

void judge(CheckContext &context, const Operand &part, const Operand &whole, Certainty certainty, bool isError)
{
    if (!surelyLess(whole.number, part.number))
        return context.pass(part.label, {part, whole});
    const QStringList args{part.label, context.printed(part), whole.label, context.printed(whole)};
    // A whole of 0.00 beside a part with an amount is the number that was forgotten.
    const bool wholeIsEmpty = whole.number.value == 0;
    const Operand &wrong = wholeIsEmpty ? whole : part;
    Finding finding = context.draft(isError ? Severity::Error : Severity::Warning, wrong, {wholeIsEmpty ? part : whole},
                                    message(QT_TRANSLATE_NOOP("Message", "%1 (%2) is part of %3 (%4) and cannot exceed it."), args));
    finding.certainty = certainty;
    setExpectedYuan(finding, wrong.number, (wholeIsEmpty ? part : whole).number.inYuan());
    finding.expected.prepend(wholeIsEmpty ? QStringLiteral(">= ") : QStringLiteral("<= "));
    const int index = context.fail(part.label, finding);
    context.dependOnBlamed(index, {part, whole});
}

/** The numbers that are said of one amount once: the first figure of a meaning. */
std::optional<Operand> firstFigure(const CheckContext &context, const char *conceptId)
{
    const auto &figures = context.query().figures(QString::fromLatin1(conceptId));
    return figures.empty() ? std::nullopt : std::optional<Operand>(context.query().figure(figures.front()));
}

/** More cars held on appropriation than there are cars. */
void checkCarsHeld(CheckContext &context)
{
    for (const int held : context.query().figures(QStringLiteral("sangong.vehicles.held"), {}, Measure::Count))
        for (const int all : context.query().figures(QStringLiteral("vehicles.total"), {}, Measure::Count)) {
            judge(context, context.query().figure(held), context.query().figure(all), Certainty::Arguable, false);
            break;
        }
}

/** Projects "年初预算安排的" cannot have more money than the initial budget had. */
void checkPlannedProjects(CheckContext &context)
{
    const auto budget = anyOf(context, QStringLiteral("general.expenditure"), {}, Measure::InitialBudget, 0);
    const QStringView text(context.joined().text());
    for (const qsizetype at : context.joined().find(u"年初预算安排的")) {
        const qsizetype stop = text.indexOf(u'。', at);
        const auto planned = budget ? numberAfter(context.joined(), u"一般公共预算项目支出", at, stop < 0 ? text.size() : stop) : std::nullopt;
        if (!planned || !isMoney(planned->operand.number.unit))
            continue;
        if (!surelyLess(budget->number, planned->operand.number)) {
            context.pass(budget->label, {planned->operand, *budget});
            continue;
        }
        Finding finding = context.draft(Severity::Warning, planned->operand, {*budget},
                                        message(QT_TRANSLATE_NOOP("Message", "Projects arranged in the initial budget are said to have %1, more than the whole initial budget of %2."),
                                                {context.printed(planned->operand), context.printed(*budget)}));
        finding.certainty = Certainty::Arguable;
        finding.expected = QStringLiteral("<= ") + budget->number.plain();
        context.fail(budget->label, finding);
    }
}

} // namespace

/** A part does not exceed its whole. */
void checkNarrativeSubset(CheckContext &context)
{
    for (const Claim &claim : context.report().claims) {
        if (claim.kind != ClaimKind::Subset)
            continue;
        const auto part = context.query().operand(claim, OperandRole::Part);
        const auto whole = context.query().operand(claim, OperandRole::Whole);
        if (part && whole)
            judge(context, *part, *whole, Certainty::Certain, true);
    }
    for (const Inclusion &inclusion : inclusions) {
        const auto part = firstFigure(context, inclusion.part);
        const auto whole = firstFigure(context, inclusion.whole);
        const bool claimed = std::any_of(context.report().claims.begin(), context.report().claims.end(), [&](const Claim &claim) {
            return claim.kind == ClaimKind::Subset && part && claim.operand(OperandRole::Part) == part->figure;
        });
        if (part && whole && !claimed)
            judge(context, *part, *whole, inclusion.certainty, true);
    }
    checkAwards(context);
    checkOperation(context);
    checkCarsHeld(context);
    checkPlannedProjects(context);
}

} // namespace tieout
