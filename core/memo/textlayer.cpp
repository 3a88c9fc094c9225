#include "memo/textlayer.h"

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
    pdf.getRoot().removeKey("/Metadata"); // Qt's copy of the same with the clock's time
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
        QPDFObjectHandle target = QPDFObjectHandle::newArray();
        target.appendItem(pages.at(static_cast<size_t>(bookmark.page)).getObjectHandle());
        target.appendItem(QPDFObjectHandle::newName("/XYZ"));
        target.appendItem(QPDFObjectHandle::newNull());
        target.appendItem(QPDFObjectHandle::newReal(bookmark.top, 1));
        target.appendItem(QPDFObjectHandle::newNull());
        item.replaceKey("/Title", textString(bookmark.title));
        item.replaceKey("/Dest", target);
        append(path.back(), path.back().item, item);
        path.push_back({item, QPDFObjectHandle::newNull(), bookmark.level, 0});
    }
    pdf.getRoot().replaceKey("/Outlines", root);
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
                           const std::vector<Bookmark> &bookmarks)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("memo", source.constData(), static_cast<size_t>(source.size()));
        mendFonts(pdf, mending);
        setInfo(pdf, info);
        setOutline(pdf, bookmarks);
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
