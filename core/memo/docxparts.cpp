#include "memo/docxparts.h"


#include <QCoreApplication>
#include <QPainter>

namespace tieout {

namespace {

const auto declaration = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
const auto wordSpace = QStringLiteral("xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                                      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"");
const auto relationSpace = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");

QByteArray contentTypes()
{
    const QString word = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.");
    return (declaration + QStringLiteral("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                         "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                         "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
                                         "<Override PartName=\"/word/document.xml\" ContentType=\"%1document.main+xml\"/>"
                                         "<Override PartName=\"/word/styles.xml\" ContentType=\"%1styles+xml\"/>"
                                         "<Override PartName=\"/word/header1.xml\" ContentType=\"%1header+xml\"/>"
                                         "<Override PartName=\"/word/footer1.xml\" ContentType=\"%1footer+xml\"/>"
                                         "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
                                         "</Types>")
                              .arg(word))
        .toUtf8();
}

QString relations(const QString &entries)
{
    return declaration + QStringLiteral("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%1</Relationships>").arg(entries);
}

QString relation(const QString &id, const QString &type, const QString &target)
{
    return QStringLiteral("<Relationship Id=\"%1\" Type=\"%2\" Target=\"%3\"/>").arg(id, type, target);
}

QByteArray packageRelations()
{
    return relations(relation(QStringLiteral("rId1"), relationSpace + QStringLiteral("officeDocument"), QStringLiteral("word/document.xml")) +
                     relation(QStringLiteral("rId2"), QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"),
                              QStringLiteral("docProps/core.xml")))
        .toUtf8();
}

QByteArray documentRelations(size_t pictures)
{
    QString entries = relation(QStringLiteral("rIdStyles"), relationSpace + QStringLiteral("styles"), QStringLiteral("styles.xml")) +
                      relation(QStringLiteral("rIdHeader"), relationSpace + QStringLiteral("header"), QStringLiteral("header1.xml")) +
                      relation(QStringLiteral("rIdFooter"), relationSpace + QStringLiteral("footer"), QStringLiteral("footer1.xml"));
    for (size_t i = 1; i <= pictures; ++i)
        entries += relation(QStringLiteral("rIdImage%1").arg(i), relationSpace + QStringLiteral("image"), QStringLiteral("media/image%1.png").arg(i));
    return relations(entries).toUtf8();
}

QString headingStyle(int level, int halfPoints)
{
    return QStringLiteral("<w:style w:type=\"paragraph\" w:styleId=\"Heading%1\"><w:name w:val=\"heading %1\"/><w:basedOn w:val=\"Normal\"/>"
                          "<w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val=\"%2\"/></w:pPr>"
                          "<w:rPr><w:b/><w:sz w:val=\"%3\"/></w:rPr></w:style>")
        .arg(level)
        .arg(level - 1)
        .arg(halfPoints);
}

QByteArray styles()
{
    return (declaration + QStringLiteral("<w:styles %1><w:docDefaults><w:rPrDefault><w:rPr>"
                                         "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"宋体\"/><w:sz w:val=\"20\"/>"
                                         "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line=\"300\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                                         "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                                         "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/></w:style>")
                              .arg(wordSpace) +
            headingStyle(1, 26) + headingStyle(2, 22) + headingStyle(3, 18) + QStringLiteral("</w:styles>"))
        .toUtf8();
}

QString field(const char *code)
{
    return QStringLiteral("</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> %1 </w:instrText></w:r>"
                          "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                          "<w:r><w:t xml:space=\"preserve\">")
        .arg(QLatin1String(code));
}

QByteArray footer(MemoForm form)
{
    const char *count = form == MemoForm::Evidence ? "SECTIONPAGES" : "NUMPAGES"; // every sheet is counted for itself
    const QString pages = message(QT_TRANSLATE_NOOP("Message", "Page %1 of %2"), {field("PAGE"), field(count)}).text();
    return (declaration + QStringLiteral("<w:ftr %1><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t xml:space=\"preserve\">%2</w:t></w:r></w:p></w:ftr>").arg(wordSpace, pages)).toUtf8();
}

QByteArray header(const Memo &memo)
{
    return (declaration + QStringLiteral("<w:hdr %1><w:p><w:pPr><w:tabs><w:tab w:val=\"right\" w:pos=\"9620\"/></w:tabs></w:pPr>"
                                         "<w:r><w:t xml:space=\"preserve\">%2</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space=\"preserve\">%3</w:t></w:r></w:p></w:hdr>")
                              .arg(wordSpace, memo.caseName.toHtmlEscaped(), memo.title.toHtmlEscaped()))
        .toUtf8();
}

QByteArray properties(const Memo &memo)
{
    const QString date = memo.made.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
    return (declaration + QStringLiteral("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                                         "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
                                         "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>%1</dc:title><dc:creator>%2</dc:creator>"
                                         "<dcterms:created xsi:type=\"dcterms:W3CDTF\">%3</dcterms:created></cp:coreProperties>")
                              .arg((memo.title + QStringLiteral(" - ") + memo.caseName).toHtmlEscaped(), memo.auditor.toHtmlEscaped(), date))
        .toUtf8();
}

} // namespace

std::vector<ZipEntry> docxFrame(const Memo &memo, size_t pictures)
{
    return {{"[Content_Types].xml", contentTypes()},
            {"_rels/.rels", packageRelations()},
            {"docProps/core.xml", properties(memo)},
            {"word/_rels/document.xml.rels", documentRelations(pictures)},
            {"word/styles.xml", styles()},
            {"word/header1.xml", header(memo)},
            {"word/footer1.xml", footer(memo.form)}};
}

QString sectionXml(bool restart)
{
    return QStringLiteral("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/>"
                          "<w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                          "<w:pgMar w:top=\"1247\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"680\" w:footer=\"567\" w:gutter=\"0\"/>"
                          "%1</w:sectPr>")
        .arg(restart ? QStringLiteral("<w:pgNumType w:start=\"1\"/>") : QString());
}

QString documentXml(const QString &body)
{
    return declaration + QStringLiteral("<w:document %1><w:body>%2</w:body></w:document>").arg(wordSpace, body);
}

QString drawingXml(int number, double width, double height, const QString &caption)
{
    constexpr double emu = 12700; // English metric units a point
    const QString size = QStringLiteral("cx=\"%1\" cy=\"%2\"").arg(qRound64(width * emu)).arg(qRound64(height * emu));
    return QStringLiteral("<w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
                          "<wp:extent %1/><wp:docPr id=\"%2\" name=\"%2\" descr=\"%3\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                          "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                          "<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                          "<pic:nvPicPr><pic:cNvPr id=\"%2\" name=\"%2\"/><pic:cNvPicPr/></pic:nvPicPr>"
                          "<pic:blipFill><a:blip r:embed=\"rIdImage%2\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                          "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext %1/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
                          "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>")
        .arg(size, QString::number(number), caption.toHtmlEscaped());
}

QImage marked(const MemoPicture &picture)
{
    QImage image = picture.image.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&image);
    for (const PictureMark &mark : picture.marks) {
        painter.setPen(QPen(mark.stated ? QColor(200, 30, 30) : QColor(38, 84, 150), 2));
        painter.drawRect(QRectF(mark.box.x() * image.width(), mark.box.y() * image.height(), mark.box.width() * image.width(),
                                mark.box.height() * image.height()));
    }
    return image;
}

} // namespace tieout
