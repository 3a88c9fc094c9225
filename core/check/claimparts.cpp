#include "check/claimparts.h"

#include "check/projecttext.h"
#include "check/tolerance.h"

#include <array>

namespace tieout {

QString claimSubject(const CheckContext &context, const Claim &claim)
{
    // "执行数" names the measure; what was executed is named before the summary.
    if (claim.label == u"执行数")
        if (const QString project = projectAt(context.joined(), claim.clause.begin); !project.isEmpty())
            return project + QStringLiteral("执行数");
    if (!claim.label.isEmpty())
        return claim.label;
    return context.document().quote(claim.clause).simplified().left(40);
}

std::optional<Operand> changeOf(const CheckContext &context, const Claim &claim)
{
    const auto change = context.query().operand(claim, OperandRole::Change);
    return change || claim.kind != ClaimKind::Change ? change : context.query().operand(claim, OperandRole::Stated);
}

std::vector<bool> claimedFigures(const Report &report)
{
    std::vector<bool> claimed(report.figures.size(), false);
    for (const Claim &claim : report.claims)
        for (const ClaimOperand &operand : claim.operands)
            if (operand.figure >= 0)
                claimed[static_cast<size_t>(operand.figure)] = true;
    return claimed;
}

std::optional<Operand> anyOf(const CheckContext &context, const QString &conceptId, const QString &code,
                             Measure measure, qsizetype near)
{
    if (conceptId.isEmpty() || (conceptId == u"function" && code.isEmpty()))
        return std::nullopt;
    if (const int figure = context.query().nearestFigure(conceptId, code, measure, near); figure >= 0)
        return context.query().figure(figure);
    const auto &cells = context.query().cells(conceptId, code, measure);
    return cells.empty() ? std::nullopt : std::optional<Operand>(cells.front().operand);
}

namespace {

/**
 * "收入合计 100 万元。其中：财政拨款收入 80 万元，占 80%。其中：一般公共预算 60 万元，占 60%": 占 names no whole, so a part of a
 * part may be a share of the whole that its own whole is a share of; nothing where the whole at hand fits.
 */
std::optional<Operand> outerWhole(const CheckContext &context, const Claim &claim, const Operand &whole)
{
    const Query &query = context.query();
    const auto share = query.operand(claim, OperandRole::Stated), part = query.operand(claim, OperandRole::Part);
    if (!share || !part || claim.word.isEmpty() || judgeShare(share->number, part->number, whole.number) == Judgement::Consistent)
        return std::nullopt;
    const qsizetype begin = context.joined().position(claim.word.end), end = context.joined().position(share->number.span.begin);
    if (const QStringView named = QStringView(context.joined().text()).mid(begin, end - begin); !named.isEmpty() && named != u"为" && named != u"比")
        return std::nullopt;
    for (const Claim &outer : context.report().claims) {
        const auto own = outer.kind == ClaimKind::Share && outer.operand(OperandRole::Part) == whole.figure ? query.operand(outer, OperandRole::Stated) : std::nullopt;
        if (own && own->number.value != 100)
            for (const Operand &total : usualWholes(context, claim.clause.begin))
                if (judgeShare(own->number, whole.number, total.number) == Judgement::Consistent &&
                    judgeShare(share->number, part->number, total.number) == Judgement::Consistent)
                    return total;
    }
    return std::nullopt;
}

} // namespace

std::optional<Operand> wholeOf(const CheckContext &context, const Claim &claim)
{
    if (auto whole = context.query().operand(claim, OperandRole::Whole)) {
        const auto outer = outerWhole(context, claim, *whole);
        return outer ? outer : whole;
    }
    if (const auto whole = anyOf(context, claim.wholeConcept, claim.wholeCode, Measure::Actual, claim.clause.begin))
        return whole;
    // 占总支出 in a report that tells no 支出总计: of what was spent in the year.
    const SectionTopic topic = context.report().topicAt(claim.clause.begin);
    const bool ofAll = topic == SectionTopic::Balance || topic == SectionTopic::Income || topic == SectionTopic::Expenditure || topic == SectionTopic::Other;
    const bool total = ofAll && claim.wholeConcept.startsWith(u"balance.");
    return total ? anyOf(context, claim.wholeConcept.section(u'.', 1), {}, Measure::Actual, claim.clause.begin) : std::nullopt;
}

std::optional<Operand> moneyBetween(const CheckContext &context, qsizetype begin, qsizetype end)
{
    const auto &figures = context.report().figures;
    for (size_t i = 0; i < figures.size(); ++i) {
        const qsizetype at = context.joined().position(figures[i].number.span.begin);
        if (at >= begin && isMoney(figures[i].number.unit))
            return at < end ? std::optional<Operand>(context.query().figure(static_cast<int>(i))) : std::nullopt;
    }
    return std::nullopt;
}

std::vector<Operand> usualWholes(const CheckContext &context, qsizetype near)
{
    constexpr std::array concepts{"expenditure",         "income",        "general.expenditure", "appropriation.expenditure",
                                  "expenditure.project", "general.project", "expenditure.basic", "general.basic",
                                  "balance.expenditure", "sangong.total", "procurement.total",   "fund.expenditure"};
    std::vector<Operand> wholes;
    for (const char *conceptId : concepts) {
        const auto whole = anyOf(context, QString::fromLatin1(conceptId), {}, Measure::Actual, near);
        if (!whole || whole->number.value == 0)
            continue;
        const bool known = std::any_of(wholes.begin(), wholes.end(), [&](const Operand &other) {
            return other.number.inYuan() == whole->number.inYuan();
        });
        if (!known)
            wholes.push_back(*whole);
    }
    return wholes;
}

PrintedNumber signedBy(PrintedNumber number, int direction)
{
    if (direction < 0)
        number.value = -abs(number.value);
    return number;
}

} // namespace tieout
