#include "export/annotatedpdf.h"

#include "check/checktable.h"
#include "export/pagespace.h"
#include "report/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <array>
// qpdf 11 warns unless told that its old pointer class is not used.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace tieout {

namespace {

using Colour = std::array<double, 3>;

/** What is marked on one page, and what it says. */
struct PdfMark
{
    int page = 0;
    std::vector<Box> boxes;
    bool frame = false; ///< an area, else words
    Colour colour{};
    QString author, contents;
    QDateTime time;
};

Colour colourOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return {1, 0.55, 0.5};
    case Severity::Warning: return {1, 0.78, 0.35};
    case Severity::Rounding: return {0.6, 0.78, 1};
    case Severity::Attention: break;
    }
    return {0.82, 0.85, 0.88};
}

Colour colourOf(AnnotationMeaning meaning)
{
    switch (meaning) {
    case AnnotationMeaning::Question: return {1, 0.85, 0.4};
    case AnnotationMeaning::Wrong: return {1, 0.6, 0.6};
    case AnnotationMeaning::Checked: return {0.65, 0.9, 0.65};
    case AnnotationMeaning::Important: return {0.8, 0.7, 1};
    case AnnotationMeaning::Plain: break;
    }
    return {1, 0.95, 0.55};
}

/** One mark for each page that the span touches. */
void addMarks(const Document &document, TextSpan span, const PdfMark &like, std::vector<PdfMark> &marks)
{
    for (const auto &[page, box] : document.boxes(span)) {
        if (marks.empty() || marks.back().page != page || marks.back().contents != like.contents) {
            marks.push_back(like);
            marks.back().page = page;
        }
        marks.back().boxes.push_back(box);
    }
}

QString contentsOf(const Finding &finding, const Decision &decision)
{
    QStringList lines{severityWord(finding.severity) + u' ' + checkTitle(finding.rule), finding.message.text()};
    for (const Message &step : finding.steps)
        lines << step.text();
    lines << message(QT_TRANSLATE_NOOP("Message", "Verdict: %1"), {verdictWord(decision.verdict)}).text();
    for (const QString &said : {decision.reason, decision.note})
        if (!said.isEmpty())
            lines << said;
    return lines.join(u'\n');
}

std::vector<PdfMark> marksOf(const ReviewedReport &reviewed)
{
    const Document &document = *reviewed.report->document;
    std::vector<PdfMark> marks;
    for (const Finding &finding : reviewed.result.findings) {
        const Decision decision = reviewed.decisions.value(finding.key);
        if (decision.verdict == Verdict::Dismissed || finding.evidence.empty())
            continue;
        addMarks(document, finding.evidence.front().span,
                 {0, {}, false, colourOf(finding.severity), QStringLiteral("Tieout"), contentsOf(finding, decision), decision.changed}, marks);
    }
    for (const Annotation &note : reviewed.annotations) {
        PdfMark like{0, {}, note.kind == AnnotationKind::Rectangle, colourOf(note.meaning), note.author, note.text, note.changed};
        if (note.page >= 0 && !note.area.isEmpty()) {
            like.page = note.page;
            like.boxes = {note.area};
            marks.push_back(like);
        } else {
            addMarks(document, note.span, like, marks);
        }
    }
    return marks;
}

QPDFObjectHandle numbers(std::initializer_list<double> values)
{
    QPDFObjectHandle array = QPDFObjectHandle::newArray();
    for (const double value : values)
        array.appendItem(QPDFObjectHandle::newReal(value, 3));
    return array;
}

PageFrame frameOf(QPDFPageObjectHelper &page)
{
    const auto box = page.getCropBox().getArrayAsRectangle();
    QPDFObjectHandle rotate = page.getAttribute("/Rotate", false);
    const int degrees = rotate.isInteger() ? static_cast<int>(rotate.getIntValue()) : 0;
    return {box.llx, box.lly, box.urx, box.ury, ((degrees % 360) + 360) % 360};
}

/** How viewers draw it that do not draw it themselves: see-through colour over the words, or a frame. */
QPDFObjectHandle appearance(QPDF &pdf, const PdfMark &mark, const std::vector<PdfRect> &rects, const PdfRect &whole)
{
    QByteArray content = "/G gs ";
    for (const double part : mark.colour)
        content += QByteArray::number(part, 'f', 3) + ' ';
    content += mark.frame ? "RG 1.5 w " : "rg ";
    for (const PdfRect &rect : rects) {
        for (const double value : {rect.left, rect.bottom, rect.right - rect.left, rect.top - rect.bottom})
            content += QByteArray::number(value, 'f', 2) + ' ';
        content += "re ";
    }
    content += mark.frame ? "S" : "f";
    QPDFObjectHandle form = QPDFObjectHandle::newStream(&pdf, content.toStdString());
    QPDFObjectHandle dictionary = form.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey("/BBox", numbers({whole.left - 2, whole.bottom - 2, whole.right + 2, whole.top + 2}));
    dictionary.replaceKey("/Resources", QPDFObjectHandle::parse("<< /ExtGState << /G << /BM /Multiply >> >> >>"));
    return form;
}

QPDFObjectHandle annotationOf(QPDF &pdf, const PdfMark &mark, const std::vector<PdfRect> &rects)
{
    PdfRect whole = rects.front();
    QPDFObjectHandle quads = QPDFObjectHandle::newArray();
    for (const PdfRect &rect : rects) {
        whole = {std::min(whole.left, rect.left), std::min(whole.bottom, rect.bottom), std::max(whole.right, rect.right), std::max(whole.top, rect.top)};
        for (const double value : {rect.left, rect.top, rect.right, rect.top, rect.left, rect.bottom, rect.right, rect.bottom})
            quads.appendItem(QPDFObjectHandle::newReal(value, 3));
    }
    QPDFObjectHandle out = QPDFObjectHandle::newDictionary();
    out.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    out.replaceKey("/Subtype", QPDFObjectHandle::newName(mark.frame ? "/Square" : "/Highlight"));
    out.replaceKey("/Rect", numbers({whole.left - 2, whole.bottom - 2, whole.right + 2, whole.top + 2}));
    if (!mark.frame)
        out.replaceKey("/QuadPoints", quads);
    out.replaceKey("/C", numbers({mark.colour[0], mark.colour[1], mark.colour[2]}));
    out.replaceKey("/F", QPDFObjectHandle::newInteger(4));
    out.replaceKey("/T", QPDFObjectHandle::newUnicodeString(mark.author.toStdString()));
    out.replaceKey("/Contents", QPDFObjectHandle::newUnicodeString(mark.contents.toStdString()));
    if (mark.time.isValid())
        out.replaceKey("/M", QPDFObjectHandle::newString(mark.time.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString()));
    QPDFObjectHandle drawn = QPDFObjectHandle::newDictionary();
    drawn.replaceKey("/N", pdf.makeIndirectObject(appearance(pdf, mark, rects, whole)));
    out.replaceKey("/AP", drawn);
    return pdf.makeIndirectObject(out);
}

void addTo(QPDF &pdf, const ReviewedReport &reviewed)
{
    const Document &document = *reviewed.report->document;
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (const PdfMark &mark : marksOf(reviewed)) {
        QPDFPageObjectHelper &page = pages.at(static_cast<size_t>(mark.page));
        const PageFrame frame = frameOf(page);
        std::vector<PdfRect> rects;
        for (const Box &box : mark.boxes)
            rects.push_back(inPageSpace(box, document.pages[static_cast<size_t>(mark.page)], frame));
        QPDFObjectHandle object = page.getObjectHandle();
        // A list that several pages share would get the marks of all of them.
        QPDFObjectHandle list = object.getKey("/Annots").isArray() ? object.getKey("/Annots").shallowCopy() : QPDFObjectHandle::newArray();
        list.appendItem(annotationOf(pdf, mark, rects));
        object.replaceKey("/Annots", list);
    }
}

} // namespace

Result<QByteArray> annotatedPdf(const ReviewedReport &reviewed, const QByteArray &source)
{
    const QString name = QFileInfo(reviewed.report->document->name).fileName();
    if (reviewed.report->document->kind != SourceKind::Pdf)
        return Error{message(QT_TRANSLATE_NOOP("Message", "%1 is no PDF: only a PDF can carry annotations."), {name})};
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("source", source.constData(), static_cast<size_t>(source.size()));
        addTo(pdf, reviewed);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &failure) {
        return Error{message(QT_TRANSLATE_NOOP("Message", "%1 cannot be annotated (%2). It may be damaged or protected against changes."),
                             {name, QString::fromUtf8(failure.what())})};
    }
}

} // namespace tieout
