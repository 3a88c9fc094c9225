#pragma once

#include "report/document.h"

namespace tieout {

/** Everything of the pages but their text, bit for bit, as a small blob. */
QByteArray packPages(const std::vector<Page> &pages);

/** The pages of such a blob; none when it is damaged. */
std::vector<Page> unpackPages(const QByteArray &blob);

} // namespace tieout
