#include "memo/memodocx.h"

#include "memo/docxparts.h"
#include "memo/memopages.h"
#include "memo/zipfile.h"

#include <QBuffer>

namespace tieout {

namespace {

constexpr double bodyWidth = 481; // points of A4 between the margins

QString twips(double points)
{
    return QString::number(qRound(points * 20));
}

QString shapeText(Shape shape)
{
    switch (shape) {
    case Shape::None: break;
    case Shape::Cross: return QStringLiteral("✖ ");
    case Shape::Triangle: return QStringLiteral("▲ ");
    case Shape::Diamond: return QStringLiteral("◆ ");
    case Shape::Disc: return QStringLiteral("● ");
    }
    return {};
}

/** The body of the document; pictures and bookmarks are counted on the way. */
class Body
{
public:
    void add(const Paragraph &paragraph) { m_xml += xmlOf(paragraph, styleOf(paragraph)); }

    void add(const MemoTable &table)
    {
        QString xml = QStringLiteral("<w:tbl><w:tblPr><w:tblW w:w=\"%1\" w:type=\"dxa\"/><w:tblBorders>").arg(twips(bodyWidth));
        const QString line = QStringLiteral("<w:%1 w:val=\"single\" w:sz=\"4\" w:color=\"AAB0B8\"/>");
        for (const char *side : {"top", "left", "bottom", "right", "insideH", "insideV"})
            if (table.grid || QLatin1String(side) == QLatin1String("bottom") || QLatin1String(side) == QLatin1String("insideH"))
                xml += line.arg(QLatin1String(side));
        xml += QStringLiteral("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        for (const double width : table.widths)
            xml += QStringLiteral("<w:gridCol w:w=\"%1\"/>").arg(twips(width * bodyWidth));
        xml += QStringLiteral("</w:tblGrid>");
        for (const MemoRow &row : table.rows)
            xml += xmlOf(table, row);
        m_xml += xml + QStringLiteral("</w:tbl>") + spacer(table.after);
    }

    void add(const MemoPicture &picture)
    {
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        marked(picture).save(&png, "PNG");
        m_pictures.push_back(png.data());
        m_xml += QStringLiteral("<w:p><w:pPr>%1<w:spacing w:after=\"%2\"/></w:pPr><w:r>%3</w:r></w:p>")
                     .arg(picture.keepWithNext ? QStringLiteral("<w:keepNext/>") : QString(), twips(picture.after),
                          drawingXml(static_cast<int>(m_pictures.size()), picture.width,
                                     picture.width * picture.image.height() / std::max(1, picture.image.width()), picture.caption));
    }

    /** A sheet whose pages are counted anew ends the section of the one before. */
    void newPage(bool restart)
    {
        if (m_xml.isEmpty())
            return;
        m_breaks = !restart;
        if (restart)
            m_xml += QStringLiteral("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>%1</w:pPr></w:p>").arg(sectionXml(true));
    }

    [[nodiscard]] const QString &xml() const { return m_xml; }
    [[nodiscard]] const std::vector<QByteArray> &pictures() const { return m_pictures; }

private:
    static QString styleOf(const Paragraph &paragraph)
    {
        if (paragraph.size >= 18)
            return QStringLiteral("Title");
        return paragraph.outline > 0 ? QStringLiteral("Heading%1").arg(paragraph.outline) : QString();
    }

    static QString spacer(double after)
    {
        // Two tables without a paragraph between them would become one.
        return QStringLiteral("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"%1\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>").arg(twips(after));
    }

    static QString runXml(const TextRun &run, const Paragraph &paragraph)
    {
        QString format;
        if (paragraph.sans)
            format += QStringLiteral("<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"微软雅黑\"/>");
        if (run.bold || run.marked || paragraph.bold)
            format += QStringLiteral("<w:b/>");
        const QColor color = run.color.isValid() ? run.color : paragraph.color;
        if (color != QColor(Qt::black))
            format += QStringLiteral("<w:color w:val=\"%1\"/>").arg(color.name().mid(1).toUpper());
        format += QStringLiteral("<w:sz w:val=\"%1\"/>").arg(qRound(paragraph.size * 2));
        if (run.marked)
            format += QStringLiteral("<w:u w:val=\"single\"/><w:shd w:val=\"clear\" w:fill=\"FFF0C8\"/>");
        return QStringLiteral("<w:r><w:rPr>%1</w:rPr><w:t xml:space=\"preserve\">%2</w:t></w:r>").arg(format, run.text.toHtmlEscaped());
    }

    QString xmlOf(const Paragraph &paragraph, const QString &style)
    {
        QString format;
        if (!style.isEmpty())
            format += QStringLiteral("<w:pStyle w:val=\"%1\"/>").arg(style);
        if (paragraph.keepWithNext)
            format += QStringLiteral("<w:keepNext/>");
        if (std::exchange(m_breaks, false))
            format += QStringLiteral("<w:pageBreakBefore/>");
        format += QStringLiteral("<w:spacing w:before=\"%1\" w:after=\"%2\"/>").arg(twips(paragraph.before), twips(paragraph.after));
        if (paragraph.indent > 0)
            format += QStringLiteral("<w:ind w:left=\"%1\"/>").arg(twips(paragraph.indent));
        if (paragraph.align & (Qt::AlignRight | Qt::AlignHCenter))
            format += QStringLiteral("<w:jc w:val=\"%1\"/>").arg(paragraph.align & Qt::AlignRight ? QStringLiteral("right") : QStringLiteral("center"));
        QString runs;
        if (paragraph.shape != Shape::None)
            runs += runXml({shapeText(paragraph.shape)}, paragraph);
        for (const TextRun &run : paragraph.runs)
            runs += runXml(run, paragraph);
        if (!paragraph.link.isEmpty())
            runs = QStringLiteral("<w:hyperlink w:anchor=\"%1\">%2</w:hyperlink>").arg(bookmarkName(paragraph.link), runs);
        if (!paragraph.anchor.isEmpty()) {
            ++m_bookmarks;
            runs = QStringLiteral("<w:bookmarkStart w:id=\"%1\" w:name=\"%2\"/>%3<w:bookmarkEnd w:id=\"%1\"/>")
                       .arg(QString::number(m_bookmarks), bookmarkName(paragraph.anchor), runs);
        }
        return QStringLiteral("<w:p><w:pPr>%1</w:pPr>%2</w:p>").arg(format, runs);
    }

    static QString bookmarkName(QString anchor) { return anchor.replace(u'-', u'_'); }

    QString xmlOf(const MemoTable &table, const MemoRow &row)
    {
        QString xml = QStringLiteral("<w:tr><w:trPr><w:cantSplit/>");
        if (row.height > 0)
            xml += QStringLiteral("<w:trHeight w:val=\"%1\"/>").arg(twips(row.height));
        if (row.header)
            xml += QStringLiteral("<w:tblHeader/>");
        xml += QStringLiteral("</w:trPr>");
        for (size_t i = 0; i < row.cells.size(); ++i) {
            xml += QStringLiteral("<w:tc><w:tcPr><w:tcW w:w=\"%1\" w:type=\"dxa\"/>").arg(twips(table.widths[i] * bodyWidth));
            if (row.header || row.tinted)
                xml += QStringLiteral("<w:shd w:val=\"clear\" w:fill=\"F2F4F7\"/>");
            xml += QStringLiteral("</w:tcPr>") + xmlOf(row.cells[i], {}) + QStringLiteral("</w:tc>");
        }
        return xml + QStringLiteral("</w:tr>");
    }

    QString m_xml;
    std::vector<QByteArray> m_pictures;
    int m_bookmarks = 0;
    bool m_breaks = false; ///< the next paragraph begins a page
};

} // namespace

QByteArray memoDocx(const Memo &memo)
{
    Body body;
    for (const MemoBlock &block : memoBlocks(memo)) {
        if (const auto *page = std::get_if<NewPage>(&block))
            body.newPage(page->restart);
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            body.add(*paragraph);
        else if (const auto *table = std::get_if<MemoTable>(&block))
            body.add(*table);
        else
            body.add(std::get<MemoPicture>(block));
    }
    std::vector<ZipEntry> entries = docxFrame(memo, body.pictures().size());
    entries.push_back({"word/document.xml", documentXml(body.xml() + sectionXml(memo.form == MemoForm::Evidence)).toUtf8()});
    for (size_t i = 0; i < body.pictures().size(); ++i)
        entries.push_back({"word/media/image" + QByteArray::number(i + 1) + ".png", body.pictures()[i]});
    return zipped(entries);
}

} // namespace tieout
