#include "base/digits.h"
#include "check/formpoints.h"
#include "check/projecttext.h"
#include "check/rules/rules.h"
#include "check/textnumber.h"

namespace tieout {

namespace {

/** "19个，涉及资金13,754,113.60元": how many projects were evaluated and how much money they had. */
struct Scope
{
    int count = 0;
    Operand money;
    std::vector<Operand> repeats; ///< the same statement made again
};

void note(std::vector<Scope> &scopes, int count, const Operand &money)
{
    for (Scope &known : scopes)
        if (known.count == count && known.money.number.inYuan() == money.number.inYuan()) {
            known.repeats.push_back(money);
            return;
        }
    scopes.push_back({count, money, {}});
}

/** Statements that N projects were evaluated, with their money behind in the same sentence. */
std::vector<Scope> scopes(const JoinedText &joined)
{
    constexpr qsizetype near = 60;
    std::vector<Scope> out;
    const QStringView text(joined.text());
    for (const qsizetype at : joined.find(u"涉及"))
        for (const QStringView lead : {QStringView(u"涉及资金"), QStringView(u"涉及预算资金"), QStringView(u"涉及预算金额"), QStringView(u"涉及金额")}) {
            if (!text.mid(at).startsWith(lead) || joined.isInTable(at))
                continue;
            const auto money = numberAt(joined, at + lead.size());
            const qsizetype from = std::max(joined.sentenceBegin(at), at - near);
            const qsizetype counter = text.mid(from, at - from).lastIndexOf(u'个');
            const qsizetype begin = counter < 0 ? from : digitsBefore(text, from + counter);
            if (!money || !isMoney(money->operand.number.unit) || counter < 0 || begin == from + counter || !text.mid(from, at - from).contains(u"自评"))
                continue;
            note(out, text.mid(begin, from + counter - begin).toInt(), money->operand);
        }
    return out;
}

/** The forms of single projects with budget and execution. */
std::vector<FormFunds> projectFunds(const CheckContext &context, const std::vector<SelfEvaluation> &forms)
{
    std::vector<FormFunds> out;
    for (const SelfEvaluation &form : forms)
        if (const FormFunds funds = fundsOf(context.query(), form); funds.isKnown() && !isWholeDepartment(form))
            out.push_back(funds);
    return out;
}

Decimal executedIn(const std::vector<FormFunds> &funds, size_t first, size_t count)
{
    Decimal sum = 0;
    for (size_t i = first; i < first + count; ++i)
        sum += funds[i].executed->number.inYuan();
    return sum;
}

/** Of the runs of `count` forms in a row the one whose execution is nearest to the stated money. */
size_t nearestRun(const std::vector<FormFunds> &funds, const Scope &scope)
{
    size_t best = 0;
    const auto off = [&](size_t first) { return abs(executedIn(funds, first, static_cast<size_t>(scope.count)) - scope.money.number.inYuan()); };
    for (size_t first = 1; first + static_cast<size_t>(scope.count) <= funds.size(); ++first)
        if (off(first) < off(best))
            best = first;
    return best;
}

void report(CheckContext &context, const Scope &scope, const std::vector<Operand> &executed, const Decimal &sum)
{
    const bool isPart = executed.size() < static_cast<size_t>(scope.count);
    const QStringList args{QString::number(scope.count), context.printed(scope.money), QString::number(executed.size()), inUnitOf(scope.money.number, sum)};
    std::vector<Operand> operands = scope.repeats;
    operands.insert(operands.end(), executed.begin(), executed.end());
    Finding finding = context.draft(Severity::Warning, scope.money, operands,
                                    isPart ? message(QT_TRANSLATE_NOOP("Message", "%1 evaluated projects are said to have %2; the %3 attached forms account for %4 of it only."), args)
                                           : message(QT_TRANSLATE_NOOP("Message", "%1 evaluated projects are said to have %2, but the execution in their %3 forms adds up to %4."), args));
    finding.certainty = Certainty::Arguable;
    setExpectedYuan(finding, scope.money.number, sum);
    context.fail(QStringLiteral("项目支出绩效自评"), finding);
}

/** The money of the evaluated projects against what their forms execute. */
void checkMoney(CheckContext &context, const Scope &scope, const std::vector<FormFunds> &funds)
{
    if (funds.size() < 2 || scope.count < 2)
        return;
    const size_t count = std::min(funds.size(), static_cast<size_t>(scope.count));
    const size_t first = count < funds.size() ? nearestRun(funds, scope) : 0;
    const Decimal sum = executedIn(funds, first, count);
    Decimal budgets = 0;
    std::vector<Operand> executed;
    for (size_t i = first; i < first + count; ++i) {
        executed.push_back(*funds[i].executed);
        budgets += funds[i].budget->number.inYuan();
    }
    // "涉及资金" may also be the budget of the projects.
    if (judgeSum(scope.money.number, numbersOf(executed)) != Judgement::Contradiction || budgets == scope.money.number.inYuan())
        return context.pass(QStringLiteral("项目支出绩效自评"), executed);
    report(context, scope, executed, sum);
}

} // namespace

/** What the narrative says was evaluated against the forms that are attached. */
void checkPerformanceCoverage(CheckContext &context)
{
    const std::vector<SelfEvaluation> &forms = context.query().forms();
    const std::vector<FormFunds> funds = projectFunds(context, forms);
    for (const Scope &scope : scopes(context.joined()))
        checkMoney(context, scope, funds);
}

} // namespace tieout
