#include "check/claimparts.h"
#include "check/rules/rules.h"

namespace tieout {

/** 在面向中小企业预留的…采购金额 a；…在其他…由中小企业…采购金额 b: what all of them won is within the total. */
void checkAwards(CheckContext &context)
{
    const auto &totals = context.query().figures(QStringLiteral("procurement.total"));
    if (totals.empty())
        return;
    const Operand total = context.query().figure(totals.front());
    std::vector<Operand> awards;
    for (const QStringView lead : {QStringView(u"在面向中小企业预留"), QStringView(u"在其他政府采购项目")})
        for (const qsizetype i : context.joined().find(lead))
            if (const auto award = moneyBetween(context, i + lead.size(), i + 60))
                awards.push_back(*award);
    if (awards.size() != 2)
        return;
    const Decimal sum = awards[0].number.inYuan() + awards[1].number.inYuan();
    const bool byRounding = judgeSum(total.number, {awards[0].number, awards[1].number}) != Judgement::Contradiction;
    if (sum <= total.number.inYuan() || byRounding)
        return context.pass(total.label, {total, awards[0], awards[1]});
    const QStringList args{context.printed(awards[0]), context.printed(awards[1]), inUnitOf(total.number, sum), context.printed(total)};
    Finding finding = context.draft(Severity::Error, awards[1], {awards[0], total},
                                    message(QT_TRANSLATE_NOOP("Message", "Awards to small and medium enterprises of %1 and %2 make %3, more than all procurement (%4)."), args));
    finding.expected = toPlain((total.number.inYuan() - awards[0].number.inYuan()) / yuanPer(awards[1].number.unit), awards[1].number.decimals);
    finding.steps.push_back(step(QStringLiteral("%1 + %2 = %3 > %4").arg(args[0], args[1], args[2], args[3])));
    context.fail(total.label, finding);
}

} // namespace tieout
