#include "case/passage.h"

#include "source/renderpage.h"

#include <algorithm>
#include <cmath>

namespace tieout {

namespace {

constexpr double scale = 2;       // pixels a point: legible on paper
constexpr float above = 15;       // points over and under the number, at least: a line of text each
constexpr float widest = 540;     // points: a line of an upright page
constexpr float pad = 2;          // points from a number to its frame

/** Narrows the band so that its edges cut no glyph. */
void cutBetweenGlyphs(const Page &page, const Box &number, Box &band)
{
    for (const Box &glyph : page.boxes) {
        const float middle = (glyph.top + glyph.bottom) / 2;
        if (glyph.isEmpty() || middle < band.top || middle > band.bottom)
            continue;
        if (glyph.left < band.left && glyph.right > band.left)
            band.left = std::min(glyph.right, number.left);
        if (glyph.left < band.right && glyph.right > band.right)
            band.right = std::max(glyph.left, number.right);
    }
}

/** The part of the page to show: the lines around `number`, as wide as their text but not beyond `widest`. */
Box bandAround(const Page &page, const Box &number)
{
    // Lines are taken whole: a glyph belongs where its middle is.
    Box band = number;
    const float reach = std::max(above, (number.bottom - number.top) * 2.2F); // large type stands wide apart
    for (const Box &glyph : page.boxes) {
        const float middle = (glyph.top + glyph.bottom) / 2;
        if (!glyph.isEmpty() && middle > number.top - reach && middle < number.bottom + reach)
            band = band.united(glyph);
    }
    band.top = std::max(0.0F, band.top - pad);
    band.bottom = std::min(page.height, band.bottom + pad);
    if (band.right - band.left > widest) {
        const float centre = std::clamp((number.left + number.right) / 2, band.left + widest / 2, band.right - widest / 2);
        band.left = std::min(centre - widest / 2, number.left);
        band.right = std::max(centre + widest / 2, number.right);
        cutBetweenGlyphs(page, number, band);
        return band;
    }
    band.left = std::max(0.0F, band.left - 2 * pad);
    band.right = std::min(page.width, band.right + 2 * pad);
    return band;
}

/** Frames for the numbers of the finding that the band shows. */
std::vector<PictureMark> marksIn(const Document &document, const Finding &finding, int page, const Box &band)
{
    const float width = band.right - band.left;
    const float height = band.bottom - band.top;
    std::vector<PictureMark> marks;
    for (const Evidence &evidence : finding.evidence)
        for (const auto &[on, box] : document.boxes(evidence.span))
            if (on == page && box.left >= band.left && box.right <= band.right && box.top >= band.top && box.bottom <= band.bottom)
                marks.push_back({QRectF((box.left - pad - band.left) / width, (box.top - pad / 2 - band.top) / height,
                                        (box.right - box.left + 2 * pad) / width, (box.bottom - box.top + pad) / height),
                                 evidence.role == EvidenceRole::Stated});
    return marks;
}

PassagePicture passageOf(const PageRenderer &renderer, const Document &document, const Finding &finding)
{
    const auto boxes = finding.evidence.empty() ? std::vector<std::pair<int, Box>>() : document.boxes(finding.evidence.front().span);
    if (boxes.empty())
        return {};
    const auto &[page, number] = boxes.front();
    const Page &on = document.pages[static_cast<size_t>(page)];
    const Box band = bandAround(on, number);
    const QRect part(std::lround(band.left * scale), std::lround(band.top * scale), std::lround((band.right - band.left) * scale),
                     std::lround((band.bottom - band.top) * scale));
    return {renderer.render(page, scale, on.turned, part).convertToFormat(QImage::Format_Grayscale8), band.right - band.left,
            marksIn(document, finding, page, band)};
}

} // namespace

QHash<QString, PassagePicture> passagePictures(const ReviewedReport &reviewed, const QByteArray &pdf)
{
    QHash<QString, PassagePicture> pictures;
    const Document &document = *reviewed.report->document;
    const auto renderer = PageRenderer::open(pdf);
    if (document.kind != SourceKind::Pdf || !renderer)
        return pictures;
    for (const Finding &finding : reviewed.result.findings)
        if (const PassagePicture picture = passageOf(**renderer, document, finding); !picture.image.isNull())
            pictures.insert(pictureKey(reviewed.id, finding.key), picture);
    return pictures;
}

} // namespace tieout
