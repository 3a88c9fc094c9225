#pragma once

#include "memo/buildmemo.h"

namespace tieout {

/** The form as one HTML file for a browser, with its pictures inside. */
QByteArray memoHtml(const Memo &memo);

} // namespace tieout
