#include "source/pdfink.h"

#include <dlfcn.h>

namespace tieout {

OpenPdf *pdfOpener()
{
    // Without a path: looked for along the program's own runpath, in the build tree as well as where it is installed.
    static void *const library = dlopen("libtieout-pdf.so", RTLD_LAZY | RTLD_LOCAL);
    static void *const opener = library ? dlsym(library, "tieoutOpenPdf") : nullptr;
    return reinterpret_cast<OpenPdf *>(opener);
}

} // namespace tieout
