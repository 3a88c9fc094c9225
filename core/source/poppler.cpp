#include "source/poppler.h"

#include <Error.h>
#include <GlobalParams.h>

namespace tieout {

void preparePoppler()
{
    // Kept to the end: while one is alive, Poppler-Qt6 neither builds it again nor sets its own loud callback.
    static const GlobalParamsIniter ready([](ErrorCategory, Goffset, const char *) {});
}

} // namespace tieout
