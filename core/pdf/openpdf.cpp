#include "pdf/inkoutput.h"
#include "source/pdfink.h"
#include "source/poppler.h"

#include <ErrorCodes.h>
#include <PDFDoc.h>

namespace tieout {

namespace {

class PopplerInk final : public PdfInk
{
public:
    PopplerInk(const char *bytes, qsizetype size) : m_pdf(new MemStream(bytes, 0, size, Object(objNull))) {}
    [[nodiscard]] bool isLocked() const override { return !m_pdf.isOk() && m_pdf.getErrorCode() == errEncrypted; }
    [[nodiscard]] int pageCount() const override { return m_pdf.isOk() ? std::max(m_pdf.getNumPages(), 0) : 0; }
    [[nodiscard]] PageInk page(int number) override
    {
        m_pdf.displayPage(&m_output, number, 72, 72, 0, false, true, false);
        return m_output.take();
    }

private:
    mutable PDFDoc m_pdf; // counts its pages when first asked
    InkOutput m_output;
};

} // namespace

} // namespace tieout

/** What tieout::pdfOpener() looks for. */
extern "C" Q_DECL_EXPORT tieout::PdfInk *tieoutOpenPdf(const char *bytes, qsizetype size)
{
    tieout::preparePoppler();
    return new tieout::PopplerInk(bytes, size);
}
