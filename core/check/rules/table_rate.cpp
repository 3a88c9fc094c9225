#include "check/check.h"
#include "check/owntables.h"
#include "check/rules/rules.h"
#include "check/tablerows.h"

namespace tieout {

namespace {

const Column *partner(const Table &table, const Column &rate, Measure measure, int &index)
{
    for (size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].role == ColumnRole::SanGong && table.columns[i].measure == measure && table.columns[i].conceptId == rate.conceptId) {
            index = static_cast<int>(i);
            return &table.columns[i];
        }
    return nullptr;
}

void judge(CheckContext &context, const Operand &rate, const Operand &actual, const Operand &base, bool growth)
{
    const std::vector<Operand> tied{rate, actual, base};
    if (base.number.value == 0) {
        // A form that fills every cell prints 0 or 100 where there is no rate.
        if (rate.number.value == 0 || rate.number.value == 100)
            return context.notApplicable(rate.label, message(QT_TRANSLATE_NOOP("Message", "The base is zero: there is no rate.")), tied);
        context.fail(rate.label, context.draft(Severity::Warning, rate, {actual, base},
                                               message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2, but its base is zero, so there is no rate."),
                                                       {rate.label, context.printed(rate)})));
        return;
    }
    const Judgement judgement = growth ? judgeGrowth(rate.number, actual.number, base.number) : judgeShare(rate.number, actual.number, base.number);
    const auto tieOf = [&](int finding) {
        return growth ? rateTie(tied, [](const std::vector<PrintedNumber> &n) { return judgeGrowth(n[0], n[1], n[2]); }, finding) : shareTie(rate, actual, base, finding);
    };
    if (judgement == Judgement::Consistent) {
        context.tie(tieOf(-1));
        return context.pass(rate.label, tied);
    }
    const Decimal exact = (actual.number.inYuan() - (growth ? base.number.inYuan() : Decimal(0))) * 100 / base.number.inYuan();
    const QStringList args{rate.label, context.printed(rate), toPlain(exact, rate.number.decimals)};
    const Message text = judgement == Judgement::Rounding ? message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2, computed %3 %: the last digit differs."), args)
                                                          : message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2, but its columns give %3 %."), args);
    Finding finding = context.draft(severityOf(judgement), rate, {actual, base}, text);
    setExpected(finding, rate.number, exact);
    context.tie(tieOf(context.fail(rate.label, finding)));
}

/** The rates of a table of the report's own; that they are of these columns shows in two that hold and in half of them. */
void checkOwnTable(CheckContext &context, int index)
{
    struct Rate
    {
        Operand rate, spent, budget;
    };
    const Table &table = context.report().tables[static_cast<size_t>(index)];
    const OwnColumns columns = ownColumns(table);
    std::vector<Rate> rates;
    int holds = 0;
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
        auto rate = context.query().cell(index, row, columns.rate);
        const auto spent = context.query().cell(index, row, columns.spent);
        const auto budget = context.query().cell(index, row, columns.budget());
        if (!rate || !spent || !budget || budget->number.value == 0)
            continue;
        rate->number.unit = Unit::Percent;
        rate->label = QStringList{table.title, ownRowName(table, columns, row), table.columns[static_cast<size_t>(columns.rate)].title}.join(u' ');
        holds += judgeShare(rate->number, spent->number, budget->number) == Judgement::Consistent ? 1 : 0;
        rates.push_back({*rate, *spent, *budget});
    }
    if (holds < 2 || static_cast<size_t>(holds) * 2 < rates.size())
        return;
    for (const Rate &rate : rates)
        judge(context, rate.rate, rate.spent, rate.budget, false);
}

} // namespace

/** The rate columns of the 三公 table against the columns that they are made of, and those of the report's own tables. */
void checkTableRate(CheckContext &context)
{
    for (size_t t = 0; t < context.report().tables.size(); ++t) {
        const Table &table = context.report().tables[t];
        if (table.kind == TableKind::Other)
            checkOwnTable(context, static_cast<int>(t));
        if (table.kind != TableKind::SanGong)
            continue;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const Column &column = table.columns[i];
            if (column.measure != Measure::Completion && column.measure != Measure::GrowthRate)
                continue;
            const bool growth = column.measure == Measure::GrowthRate;
            int actual = -1;
            int base = -1;
            if (partner(table, column, Measure::Actual, actual) == nullptr)
                continue;
            for (const Measure measure : {Measure::Prior, Measure::FullBudget, Measure::Budget, Measure::InitialBudget})
                if (base < 0 && (measure == Measure::Prior) == growth)
                    partner(table, column, measure, base);
            for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
                auto rate = context.query().cell(static_cast<int>(t), row, static_cast<int>(i));
                const auto spent = context.query().cell(static_cast<int>(t), row, actual);
                const auto against = context.query().cell(static_cast<int>(t), row, base);
                if (!rate || !spent || !against || isHeaderRow(table, row))
                    continue;
                rate->number.unit = Unit::Percent;
                judge(context, *rate, *spent, *against, growth);
            }
        }
    }
    checkReachedRates(context);
}

} // namespace tieout
