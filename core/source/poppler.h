#pragma once

namespace tieout {

/** Makes Poppler ready, once for the process and from any thread; its complaints about files go nowhere. */
void preparePoppler();

} // namespace tieout
