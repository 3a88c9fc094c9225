#pragma once

#include "check/check.h"

namespace tieout {

/** What a claim is about, for the ledger: its label or, without one, its clause. */
QString claimSubject(const CheckContext &context, const Claim &claim);

/** The change that a claim prints: where it states nothing but a change, that is its stated number. */
std::optional<Operand> changeOf(const CheckContext &context, const Claim &claim);

/** Which of the report's figures stand in any claim. */
std::vector<bool> claimedFigures(const Report &report);

/** The whole of a share: printed in the claim, else the nearest figure or the cell of its named concept. */
std::optional<Operand> wholeOf(const CheckContext &context, const Claim &claim);

/** A number of that meaning wherever the report tells it: nearest figure, else a table's cell. */
std::optional<Operand> anyOf(const CheckContext &context, const QString &conceptId, const QString &code,
                             Measure measure, qsizetype near);

/** The first amount of money of the narrative in [begin, end), which are positions of the joined text. */
std::optional<Operand> moneyBetween(const CheckContext &context, qsizetype begin, qsizetype end);

/** The totals that a share is usually taken of, each value once: to find the whole that was really used. */
std::vector<Operand> usualWholes(const CheckContext &context, qsizetype near);

/** `number` with the sign that 下降 or 减少 gives it. */
PrintedNumber signedBy(PrintedNumber number, int direction);

} // namespace tieout
