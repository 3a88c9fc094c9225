#pragma once

#include "check/check.h"

#include <QHash>

namespace tieout {

/**
 * Wholes of shares that name none ("按支出功能分类，教育支出 9 万元，占 90%；…"), by the figure of the share: the one total that the
 * parts listed together make up, or of which all but one of three and more shares are right.
 */
QHash<int, Operand> provenWholes(const CheckContext &context);

} // namespace tieout
