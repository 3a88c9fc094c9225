#include "check/claimparts.h"
#include "check/repeats.h"
#include "check/rules/rules.h"

namespace tieout {

/** The amount that a department's overall self-evaluation covers, given twice. */
void checkEvaluatedAmounts(CheckContext &context)
{
    std::vector<Operand> amounts;
    for (const QStringView lead : {QStringView(u"整体支出绩效自评，涉及资金"), QStringView(u"整体绩效自评得分为")})
        for (const qsizetype i : context.joined().find(lead)) {
            const qsizetype sentence = context.joined().text().indexOf(u'。', i + lead.size());
            const bool scoreFirst = lead.endsWith(u"得分为");
            const qsizetype wanted = scoreFirst ? context.joined().text().indexOf(u"执行数为", i) : i;
            if (wanted < 0 || wanted - i > 90)
                continue;
            const bool endsAtSentence = !scoreFirst && sentence >= 0;
            if (const auto amount = moneyBetween(context, wanted, endsAtSentence ? std::min(sentence, wanted + 40) : wanted + 40))
                amounts.push_back(*amount);
        }
    if (amounts.size() < 2)
        return;
    for (size_t i = 1; i < amounts.size(); ++i) {
        amounts[i].label = QStringLiteral("整体支出绩效自评涉及资金");
        const Judgement judgement = judgeEqual(amounts[i].number, amounts[0].number);
        if (judgement == Judgement::Consistent)
            context.pass(amounts[i].label, {amounts[i], amounts[0]});
        else
            reportRepeat(context, amounts[i], amounts[0], judgement);
    }
}

} // namespace tieout
