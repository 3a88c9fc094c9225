#include "check/check.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

/** The total of a coded table whose 类 rows alone make it up: a 类 that it does not list has nothing. */
std::optional<Operand> completeTotal(const CheckContext &context, TableKind kind, const QString &total, const QString &coded)
{
    for (const Fact &whole : context.query().cells(total)) {
        if (context.report().tables[static_cast<size_t>(whole.operand.table)].kind != kind)
            continue;
        std::vector<PrintedNumber> classes;
        for (const Fact &fact : context.query().allCells())
            if (fact.conceptId == coded && fact.code.size() == 3 && fact.operand.table == whole.operand.table)
                classes.push_back(fact.operand.number);
        if (!classes.empty() && judgeSum(whole.operand.number, classes) == Judgement::Consistent)
            return whole.operand;
    }
    return std::nullopt;
}

/** A 类 that only the two-sided table lists must be zero there, where the coded table lists all. */
void checkListing(CheckContext &context, TableKind listing, const QString &listed, TableKind complete, const QString &total, const QString &coded)
{
    const auto whole = completeTotal(context, complete, total, coded);
    if (!whole)
        return;
    for (const Fact &fact : context.query().allCells()) {
        const TableKind kind = context.report().tables[static_cast<size_t>(fact.operand.table)].kind;
        if (kind != listing || fact.conceptId != listed || fact.code.size() != 3 ||
            context.query().owner(fact.operand.table) != context.query().owner(whole->table))
            continue;
        const bool isListed = std::any_of(context.query().allCells().begin(), context.query().allCells().end(), [&](const Fact &other) {
            // An old name of a class leads to another code: the same amount tells that it is there.
            return other.conceptId == coded && other.operand.table == whole->table && other.code.size() == 3 &&
                   (other.code == fact.code || other.operand.number.inYuan() == fact.operand.number.inYuan());
        });
        if (isListed)
            continue;
        if (fact.operand.number.value == 0) {
            context.pass(fact.operand.label, {fact.operand, *whole});
            context.tie(sumTie(fact.operand, {}, {}, -1));
            continue;
        }
        Finding finding = context.draft(Severity::Error, fact.operand, {*whole},
                                        message(QT_TRANSLATE_NOOP("Message", "%1 has %2, but the classes that %3 (%4) is made of include none of that name."),
                                                {fact.operand.label, context.printed(fact.operand), whole->label, context.printed(*whole)}));
        setExpected(finding, fact.operand.number, 0);
        context.tie(sumTie(fact.operand, {}, {}, context.fail(fact.operand.label, finding)));
    }
}

} // namespace

/** The 类 rows of the two-sided tables that the coded tables do not list. */
void checkAbsentClasses(CheckContext &context)
{
    checkListing(context, TableKind::Balance, QStringLiteral("function@balance"), TableKind::Expenditure, QStringLiteral("expenditure"), QStringLiteral("function@expenditure"));
    checkListing(context, TableKind::Appropriation, QStringLiteral("function"), TableKind::General, QStringLiteral("general.expenditure"), QStringLiteral("function"));
}

} // namespace tieout
