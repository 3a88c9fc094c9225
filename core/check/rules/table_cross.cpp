#include "check/check.h"
#include "check/rules/rules.h"

#include <QSet>

namespace tieout {

namespace {

void judgePair(CheckContext &context, const Operand &a, const Operand &b)
{
    const QString subject = a.label + QStringLiteral(" / ") + b.label;
    const Judgement judgement = judgeEqual(a.number, b.number);
    if (judgement == Judgement::Consistent) {
        context.tie(equalTie(a, b, -1));
        return context.pass(subject, {a, b});
    }
    const QStringList args{a.label, context.printed(a), b.label, context.printed(b)};
    const Message text = judgement == Judgement::Rounding
                             ? message(QT_TRANSLATE_NOOP("Message", "%1 has %2, %3 has %4: the last digit differs."), args)
                             : message(QT_TRANSLATE_NOOP("Message", "%1 has %2, but %3 has %4: one figure, two values."), args);
    Finding finding = context.draft(severityOf(judgement), a, {b}, text);
    setExpectedYuan(finding, a.number, b.number.inYuan());
    finding.steps.push_back(differenceStep(context, a, b, a.number));
    context.tie(equalTie(a, b, context.fail(subject, finding)));
}

/** Cells of one meaning in several tables of one account: each later one against the first. */
void checkRepeats(CheckContext &context)
{
    QSet<QString> seen;
    for (const Fact &fact : context.query().allCells()) {
        const int owner = context.query().owner(fact.operand.table);
        const QString key = fact.conceptId + u'|' + fact.code + u'|' + QString::number(static_cast<int>(fact.measure)) + QString(owner, u'|');
        if (seen.contains(key))
            continue;
        seen.insert(key);
        for (const Fact &other : context.query().cells(fact.conceptId, fact.code, fact.measure))
            if (other.operand.table != fact.operand.table && context.query().owner(other.operand.table) == owner)
                judgePair(context, fact.operand, other.operand);
    }
}

/** The cells of a meaning in one account. */
std::vector<Operand> cellsOf(const CheckContext &context, int owner, const char *conceptId)
{
    std::vector<Operand> cells;
    for (const Fact &fact : context.query().cells(QString::fromLatin1(conceptId)))
        if (context.query().owner(fact.operand.table) == owner)
            cells.push_back(fact.operand);
    return cells;
}

/** Two meanings that are one amount by the forms' construction. */
void checkTie(CheckContext &context, int owner, const char *a, const char *b)
{
    const auto first = cellsOf(context, owner, a), second = cellsOf(context, owner, b);
    if (!first.empty() && !second.empty())
        judgePair(context, first.front(), second.front());
}

/** A total in one table against the sum of amounts told elsewhere. */
void checkSum(CheckContext &context, int owner, const char *total, const std::vector<const char *> &parts)
{
    const auto whole = cellsOf(context, owner, total);
    if (whole.empty())
        return;
    std::vector<Operand> operands;
    Decimal sum = 0;
    for (const char *part : parts) {
        const auto cells = cellsOf(context, owner, part);
        if (cells.empty())
            return;
        operands.push_back(cells.front());
        sum += operands.back().number.inYuan();
    }
    const Operand &stated = whole.back();
    std::vector<Operand> tied{stated};
    tied.insert(tied.end(), operands.begin(), operands.end());
    const Judgement judgement = judgeSum(stated.number, numbersOf(operands));
    if (judgement == Judgement::Consistent) {
        context.tie(sumTie(stated, operands, {}, -1));
        return context.pass(stated.label, tied);
    }
    const QStringList args{stated.label, context.printed(stated), operands.front().label, inUnitOf(stated.number, sum)};
    const Message text = judgement == Judgement::Rounding
                             ? message(QT_TRANSLATE_NOOP("Message", "%1 has %2, the amounts of %3 and its like add up to %4: the last digit differs."), args)
                             : message(QT_TRANSLATE_NOOP("Message", "%1 has %2, but the amounts of %3 and its like add up to %4."), args);
    Finding finding = context.draft(severityOf(judgement), stated, operands, text);
    setExpectedYuan(finding, stated.number, sum);
    QStringList terms;
    for (const Operand &operand : operands)
        terms << context.printed(operand);
    finding.steps.push_back(step(terms.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + inUnitOf(stated.number, sum)));
    context.tie(sumTie(stated, operands, {}, context.fail(stated.label, finding)));
}

/** 类 rows of 收入支出决算总表 are those of 支出决算表. */
void checkClasses(CheckContext &context, const QString &a, const QString &b)
{
    for (const Fact &fact : context.query().allCells()) {
        if (fact.conceptId != a)
            continue;
        const auto &cells = context.query().cells(b, fact.code);
        const auto own = std::find_if(cells.begin(), cells.end(), [&](const Fact &other) { return context.query().owner(other.operand.table) == context.query().owner(fact.operand.table); });
        if (own != cells.end())
            judgePair(context, fact.operand, own->operand);
    }
}

} // namespace

/** One figure in two statutory tables has one value. */
void checkTableCross(CheckContext &context)
{
    checkRepeats(context);
    for (int owner = 0; owner < context.query().owners(); ++owner) {
        checkTie(context, owner, "balance.income", "balance.expenditure");
        checkTie(context, owner, "appropriation.income-total", "appropriation.expenditure-total");
        checkTie(context, owner, "income.appropriation", "appropriation.income");
        checkSum(context, owner, "general.basic", {"general.personnel", "general.public"});
    }
    checkClasses(context, QStringLiteral("function@balance"), QStringLiteral("function@expenditure"));
    checkAbsentClasses(context);
    checkSanGongLimits(context);
}

} // namespace tieout
