#include "source/readpdf.h"

#include "source/pdfink.h"
#include "source/readingorder.h"
#include "source/rulinglines.h"
#include "source/turnpage.h"

#include <numeric>

namespace tieout {

namespace {

Error damaged(const QString &name)
{
    return {message(QT_TRANSLATE_NOOP("Message", "%1 is a damaged PDF: get the file again from where it was published."),
                    {name})};
}

double area(const Box &box)
{
    return box.isEmpty() ? 0.0 : double(box.right - box.left) * double(box.bottom - box.top);
}

/** Pictures of at least a tenth of the page; a scan cut into thin strips counts as one. */
std::vector<Box> bigPictures(const PageInk &ink)
{
    const double page = double(ink.width) * double(ink.height);
    double covered = 0;
    Box all;
    std::vector<Box> big;
    for (const Box &picture : ink.pictures) {
        covered += area(picture);
        all = all.united(picture);
        if (area(picture) >= 0.1 * page)
            big.push_back(picture);
    }
    if (big.empty() && covered >= 0.25 * page)
        big.push_back(all);
    return big;
}

void appendPage(Document &document, PageInk ink)
{
    Page page;
    page.turned = turnUpright(ink);
    page.width = ink.width;
    page.height = ink.height;
    page.rules = mergeRulingLines(ink.strokes);
    page.pictures = bigPictures(ink);
    page.images = static_cast<int>(page.pictures.size());
    PageText text = readingOrder(ink, page.rules);
    page.span = {document.text.size(), document.text.size() + text.text.size()};
    page.boxes = std::move(text.boxes);
    document.text += text.text;
    document.pages.push_back(std::move(page));
}

/** An error for a document that shows no text: pictures of pages, or fonts that do not tell their characters. */
Result<Document> requireText(Document document)
{
    const QString pages = QString::number(document.pages.size());
    const auto inked = std::count_if(document.text.begin(), document.text.end(), [](QChar c) { return !c.isSpace(); });
    if (inked > 0 && 2 * document.text.count(QChar::ReplacementCharacter) > inked)
        return Error{message(QT_TRANSLATE_NOOP("Message", "%1 has fonts that do not tell which characters they show (%2 pages): "
                                                          "run text recognition (OCR) on it first."),
                             {document.name, pages})};
    if (inked > 0)
        return document;
    const int pictures = std::accumulate(document.pages.begin(), document.pages.end(), 0,
                                         [](int sum, const Page &page) { return sum + (page.images > 0 ? 1 : 0); });
    if (pictures > 0)
        return Error{message(QT_TRANSLATE_NOOP("Message", "%1 has no text layer (%2 pages, %3 of them scanned pictures): run text "
                                                          "recognition (OCR) on it first."),
                             {document.name, pages, QString::number(pictures)})};
    return Error{message(QT_TRANSLATE_NOOP("Message", "%1 shows no text on any of its %2 pages: check that it is the right file."),
                         {document.name, pages})};
}

} // namespace

Result<Document> readPdf(const SourceFile &file, Progress &progress)
{
    OpenPdf *const openPdf = pdfOpener();
    if (!openPdf)
        return Error{message(QT_TRANSLATE_NOOP("Message", "%1 is a PDF, and the part of the program that reads PDFs is missing: "
                                                          "install the program again."),
                             {file.path})};
    const std::unique_ptr<PdfInk> pdf(openPdf(file.bytes.constData(), file.bytes.size()));
    if (pdf->isLocked())
        return Error{message(QT_TRANSLATE_NOOP("Message", "%1 is protected by a password: save a copy without the password and read that."),
                             {file.path})};
    const int pages = pdf->pageCount();
    if (pages <= 0)
        return damaged(file.path);
    Document document;
    document.name = file.path;
    document.kind = SourceKind::Pdf;
    document.sha256 = file.sha256;
    for (int page = 1; page <= pages && !progress.isCancelled(); ++page) {
        progress.step(page - 1, pages, file.path);
        appendPage(document, pdf->page(page));
    }
    if (document.pages.empty()) // cancelled before the first page
        document.pages.emplace_back();
    return progress.isCancelled() ? Result<Document>(std::move(document)) : requireText(std::move(document));
}

} // namespace tieout
