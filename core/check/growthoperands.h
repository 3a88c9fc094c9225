#pragma once

#include "check/check.h"

namespace tieout {

/**
 * The amount that a change at figure `change` speaks of, from earlier in its sentence: "商品和服务支出234900.00元，较预算
 * 减少…；较2022年度减少2462382.47元". Amounts inside a reason (主要原因是…奖金8200.00元未发) are not it.
 */
std::optional<Operand> subjectBefore(const CheckContext &context, int change);

/** The figure that tells what a claim of change is about: its amount, its change or its rate, whichever has a meaning; or null. */
const Figure *meaningOf(const CheckContext &context, const Claim &claim);

/**
 * This year's amount of the claim's meaning where the claim does not print it: stated in the same section with one
 * value ("支出决算为2869.00元。…比2022年度增加2221.00元"), else told by one table.
 */
std::optional<Operand> currentByMeaning(const CheckContext &context, const Claim &claim);

/** Last year's amount of the claim's meaning, from a column of a table that prints the year before. */
std::optional<Operand> priorInTable(const CheckContext &context, const Claim &claim);

} // namespace tieout
