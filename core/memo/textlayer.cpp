#include "memo/textlayer.h"

#include "base/language.h"

#include <QCoreApplication>
#include <QRawFont>
#include <QSet>
// qpdf 11 warns unless told that its old pointer class is not used.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace tieout {

namespace {

constexpr char16_t lastRival = 0x33FF; // radicals, dashes and controls all lie below the ideographs

void addLookalikes(const QString &characters, const QRawFont &font, Mending &mending)
{
    QString rivals;
    for (char16_t c = 1; c <= lastRival; ++c)
        rivals += QChar(c);
    const auto rivalGlyphs = font.glyphIndexesForString(rivals);
    QHash<quint32, char16_t> lowest;
    for (qsizetype i = 0; i < rivalGlyphs.size(); ++i)
        if (rivalGlyphs[i] != 0 && !lowest.contains(rivalGlyphs[i]))
            lowest.insert(rivalGlyphs[i], rivals[i].unicode());
    for (const QChar c : characters) {
        const auto glyph = font.glyphIndexesForString(QString(c));
        if (c.isSurrogate() || glyph.isEmpty() || glyph.front() == 0)
            continue;
        const char16_t told = lowest.value(glyph.front(), c.unicode());
        if (told != c.unicode() && !characters.contains(QChar(told)))
            mending.insert(told, c.unicode());
    }
}

std::string mendCMap(const std::string &cmap, const Mending &mending)
{
    // Qt writes "<first> <last> <target>" and "<first> <last> [<target> ...]"; only targets may change.
    std::string out;
    out.reserve(cmap.size());
    int field = 0;
    bool inList = false;
    for (size_t i = 0; i < cmap.size(); ++i) {
        const char c = cmap[i];
        if (c == '\n')
            field = 0;
        inList = c == '[' || (inList && c != ']');
        const bool token = c == '<' && i + 5 < cmap.size() && cmap[i + 5] == '>';
        if (!token) {
            out += c;
            continue;
        }
        const std::string digits = cmap.substr(i + 1, 4);
        const auto told = static_cast<char16_t>(std::stoul(digits, nullptr, 16));
        const bool target = inList || field == 2;
        ++field;
        const QByteArray mended = QByteArray::number(mending.value(told, told), 16).rightJustified(4, '0').toUpper();
        out += '<' + (target ? mended.toStdString() : digits) + '>';
        i += 5;
    }
    return out;
}

/** Qt tags subsets in the order of a hash, another one each run: "/QPDAAA+NotoSerifCJKsc" becomes a tag of the name. */
void fixTag(QPDFObjectHandle &descriptor)
{
    const std::string tagged = descriptor.getKey("/FontName").getName();
    const size_t plus = tagged.find('+');
    if (plus == std::string::npos)
        return;
    quint32 hash = 2166136261U;
    for (size_t i = plus + 1; i < tagged.size(); ++i)
        hash = (hash ^ static_cast<quint32>(static_cast<unsigned char>(tagged[i]))) * 16777619U;
    std::string tag = "/";
    for (int i = 0; i < 6; ++i, hash /= 26)
        tag += static_cast<char>('A' + hash % 26);
    descriptor.replaceKey("/FontName", QPDFObjectHandle::newName(tag + tagged.substr(plus)));
}

void mendFonts(QPDF &pdf, const Mending &mending)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (object.isDictionary() && object.getKey("/FontName").isName())
            fixTag(object);
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
            continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        const auto data = map.getStreamData();
        const std::string cmap(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        map.replaceStreamData(mendCMap(cmap, mending), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

QPDFObjectHandle textString(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/** The properties again, as PDF/A wants them: it names its own conformance there. */
QByteArray metadataOf(const PdfInfo &info)
{
    const QString date = info.made.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
    return QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                          "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                          "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                          "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
                          "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
                          "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>"
                          "<xmp:CreatorTool>%3</xmp:CreatorTool><xmp:CreateDate>%4</xmp:CreateDate><xmp:ModifyDate>%4</xmp:ModifyDate>"
                          "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"
                          "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>")
        .arg(info.title.toHtmlEscaped(), info.author.toHtmlEscaped(), info.creator.toHtmlEscaped(), date)
        .toUtf8();
}

void setInfo(QPDF &pdf, const PdfInfo &info)
{
    QPDFObjectHandle dictionary = QPDFObjectHandle::newDictionary();
    const QString date = QStringLiteral("D:") + info.made.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")) + u'Z';
    dictionary.replaceKey("/Title", textString(info.title));
    dictionary.replaceKey("/Author", textString(info.author));
    dictionary.replaceKey("/Creator", textString(info.creator));
    dictionary.replaceKey("/CreationDate", QPDFObjectHandle::newString(date.toStdString()));
    dictionary.replaceKey("/ModDate", QPDFObjectHandle::newString(date.toStdString()));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(dictionary));
    const std::string xmp = metadataOf(info).toStdString(); // in place of Qt's with the clock's time
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&pdf, xmp);
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", pdf.makeIndirectObject(metadata));
    pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString(currentLanguage() == u"zh" ? "zh-CN" : "en"));
}

QPDFObjectHandle destination(const QPDFObjectHandle &page, double top)
{
    QPDFObjectHandle target = QPDFObjectHandle::newArray();
    target.appendItem(page);
    target.appendItem(QPDFObjectHandle::newName("/XYZ"));
    target.appendItem(QPDFObjectHandle::newNull());
    target.appendItem(QPDFObjectHandle::newReal(top, 1));
    target.appendItem(QPDFObjectHandle::newNull());
    return target;
}

/** A node of the outline tree while it is built. */
struct Node
{
    QPDFObjectHandle item;
    QPDFObjectHandle lastChild;
    int level = 0;
    int children = 0;
};

void append(Node &parent, const QPDFObjectHandle &parentItem, QPDFObjectHandle item)
{
    QPDFObjectHandle owner = parentItem;
    item.replaceKey("/Parent", owner);
    if (parent.children++ == 0) {
        owner.replaceKey("/First", item);
    } else {
        item.replaceKey("/Prev", parent.lastChild);
        parent.lastChild.replaceKey("/Next", item);
    }
    owner.replaceKey("/Last", item);
    owner.replaceKey("/Count", QPDFObjectHandle::newInteger(parent.children));
    parent.lastChild = item;
}

void setOutline(QPDF &pdf, const std::vector<Bookmark> &bookmarks)
{
    if (bookmarks.empty())
        return;
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<Node> path{{root, QPDFObjectHandle::newNull(), 0, 0}};
    for (const Bookmark &bookmark : bookmarks) {
        while (path.size() > 1 && path.back().level >= bookmark.level)
            path.pop_back();
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", textString(bookmark.title));
        item.replaceKey("/Dest", destination(pages.at(static_cast<size_t>(bookmark.page)).getObjectHandle(), bookmark.top));
        append(path.back(), path.back().item, item);
        path.push_back({item, QPDFObjectHandle::newNull(), bookmark.level, 0});
    }
    pdf.getRoot().replaceKey("/Outlines", root);
}

void setLinks(QPDF &pdf, const std::vector<PdfLink> &links)
{
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (const PdfLink &link : links) {
        QPDFObjectHandle annotation = QPDFObjectHandle::newDictionary();
        annotation.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        annotation.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
        annotation.replaceKey("/F", QPDFObjectHandle::newInteger(4)); // printed, as PDF/A wants it
        QPDFObjectHandle area = QPDFObjectHandle::newArray();
        for (const double edge : {link.area.left(), link.area.top(), link.area.right(), link.area.bottom()})
            area.appendItem(QPDFObjectHandle::newReal(edge, 1));
        annotation.replaceKey("/Rect", area);
        QPDFObjectHandle border = QPDFObjectHandle::newArray();
        for (int i = 0; i < 3; ++i)
            border.appendItem(QPDFObjectHandle::newInteger(0));
        annotation.replaceKey("/Border", border);
        annotation.replaceKey("/Dest", destination(pages.at(static_cast<size_t>(link.targetPage)).getObjectHandle(), link.targetTop));
        QPDFObjectHandle page = pages.at(static_cast<size_t>(link.page)).getObjectHandle();
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(pdf.makeIndirectObject(annotation));
    }
}

QByteArray written(QPDF &pdf, qpdf_object_stream_e streams)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(streams);
    writer.setCompressStreams(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Mending lookalikesOf(const QString &characters, const QStringList &families)
{
    Mending mending;
    for (const QString &family : families)
        addLookalikes(characters, QRawFont::fromFont(QFont(family)), mending);
    return mending;
}

Result<QByteArray> mendPdf(const QByteArray &source, const Mending &mending, const PdfInfo &info,
                           const std::vector<Bookmark> &bookmarks, const std::vector<PdfLink> &links)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("memo", source.constData(), static_cast<size_t>(source.size()));
        mendFonts(pdf, mending);
        setInfo(pdf, info);
        setOutline(pdf, bookmarks);
        setLinks(pdf, links);
        // Qt numbers its fonts in the order of a hash: the first writing numbers them by their use.
        pdf.getTrailer().removeKey("/ID");
        const QByteArray ordered = written(pdf, qpdf_o_disable);
        QPDF again;
        again.processMemoryFile("memo", ordered.constData(), static_cast<size_t>(ordered.size()));
        again.getTrailer().removeKey("/ID");
        return written(again, qpdf_o_generate);
    } catch (const std::exception &failure) {
        return Error{message(QT_TRANSLATE_NOOP("Message", "The memo could not be put together (%1); please report this."),
                             {QString::fromUtf8(failure.what())})};
    }
}

} // namespace tieout
