#pragma once

#include "number/decimal.h"
#include "report/document.h"
#include "report/finding.h"

namespace tieout {

/** What a stated number or word is held against: what was computed from others, another printed figure, or what it should be. */
enum class Against { Computed, OtherFigure, Rightly };

/** A number, a least or most one, or the range of a share: what a unit belongs to. */
bool isNumberOrBound(const QString &value);

/** The number that is printed at `span`, separators aside; nothing where none is. */
std::optional<Decimal> printedAt(const Document &document, TextSpan span);

/** A value of a finding as people read it: a number or a bound with its unit ("at least 27000.00 元"), words as they are. */
QString outcomeText(const QString &value, const QString &unit);

/** What the expected value of a finding is. */
Against againstWhat(const Document &document, const Finding &finding);

} // namespace tieout
