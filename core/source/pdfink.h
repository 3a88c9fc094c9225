#pragma once

#include "source/pageink.h"

#include <memory>

namespace tieout {

/** A PDF opened for reading. Its one implementation is in core/pdf, with all that is of Poppler. */
class PdfInk
{
public:
    virtual ~PdfInk() = default;
    [[nodiscard]] virtual bool isLocked() const = 0; ///< by a password
    [[nodiscard]] virtual int pageCount() const = 0; ///< 0 for a damaged file
    [[nodiscard]] virtual PageInk page(int number) = 0; ///< from 1
};

/** Opens a PDF from its bytes, which have to outlive what it returns. */
using OpenPdf = PdfInk *(const char *bytes, qsizetype size);

/**
 * What opens PDFs; loaded with the first one, by any thread, since Poppler and its thirty libraries take as long to
 * load as checking a short text does. nullptr if the library with core/pdf is not where it was installed.
 */
OpenPdf *pdfOpener();

} // namespace tieout
