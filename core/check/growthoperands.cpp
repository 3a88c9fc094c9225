#include "check/growthoperands.h"

namespace tieout {

namespace {

bool isOfAnotherYear(const Figure &figure, int year)
{
    return figure.year != 0 && year != 0 && figure.year != year;
}

} // namespace

std::optional<Operand> subjectBefore(const CheckContext &context, int change)
{
    const auto &figures = context.report().figures;
    const QStringView text(context.joined().text());
    const qsizetype end = context.joined().position(figures[static_cast<size_t>(change)].number.span.begin);
    const qsizetype sentence = context.joined().sentenceBegin(end);
    for (int i = change - 1; i >= 0; --i) {
        const qsizetype at = context.joined().position(figures[static_cast<size_t>(i)].number.span.begin);
        if (at < sentence)
            return std::nullopt;
        const Figure &figure = figures[static_cast<size_t>(i)];
        const bool amount = figure.kind == FigureKind::Amount && (figure.measure == Measure::Actual || figure.measure == Measure::Other);
        if (amount && !text.mid(sentence, at - sentence).contains(u"原因"))
            return context.query().figure(i);
    }
    return std::nullopt;
}

const Figure *meaningOf(const CheckContext &context, const Claim &claim)
{
    for (const OperandRole role : {OperandRole::Current, OperandRole::Change, OperandRole::Stated}) {
        const int index = claim.operand(role);
        if (index < 0)
            continue;
        const Figure &figure = context.report().figures[static_cast<size_t>(index)];
        if (!figure.conceptId.isEmpty() && (figure.conceptId != u"function" || !figure.code.isEmpty()))
            return &figure;
    }
    return nullptr;
}

namespace {

/** The one value that the figures of that meaning and year have; nothing where they differ. */
std::optional<Operand> oneValue(const CheckContext &context, const Figure &about, std::optional<SectionTopic> topic)
{
    const int year = about.year > 0 ? about.year : context.report().meta.fiscalYear;
    std::optional<Operand> found;
    for (const int index : context.query().figures(about.conceptId, about.code)) {
        const Figure &figure = context.report().figures[static_cast<size_t>(index)];
        if (figure.kind != FigureKind::Amount || isOfAnotherYear(figure, year) || (topic && context.report().topicAt(figure.number.span.begin) != *topic))
            continue;
        const Operand operand = context.query().figure(index);
        if (found && judgeEqual(found->number, operand.number) == Judgement::Contradiction)
            return std::nullopt; // narrative.repeat says so
        found = operand;
    }
    return found;
}

} // namespace

std::optional<Operand> currentByMeaning(const CheckContext &context, const Claim &claim)
{
    const Figure *about = meaningOf(context, claim);
    if (about == nullptr)
        return std::nullopt;
    std::optional<Operand> found = oneValue(context, *about, context.report().topicAt(about->number.span.begin));
    // What 三公经费 and 机关运行经费 are does not depend on the section that tells them.
    if (!found && (about->conceptId.startsWith(u"sangong.") || about->conceptId == u"operation"))
        found = oneValue(context, *about, std::nullopt);
    if (found || isOfAnotherYear(*about, context.report().meta.fiscalYear) || about->conceptId.startsWith(u"function"))
        return found;
    const auto &cells = context.query().cells(about->conceptId, about->code);
    return cells.empty() ? std::nullopt : std::optional<Operand>(cells.front().operand);
}

std::optional<Operand> priorInTable(const CheckContext &context, const Claim &claim)
{
    const Figure *about = claim.base == ClaimBase::PriorYear ? meaningOf(context, claim) : nullptr;
    if (about == nullptr || isBudget(about->measure))
        return std::nullopt;
    const auto &cells = context.query().cells(about->conceptId, about->code, Measure::Prior);
    return cells.empty() ? std::nullopt : std::optional<Operand>(cells.front().operand);
}

} // namespace tieout
