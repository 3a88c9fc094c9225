#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tieout {

/**
 * Writes small PDFs by hand, so that a test says exactly what stands where and in which order.
 * Font /F has codes equal to UTF-16 units; ideographs are one em wide, ASCII half an em. Coordinates
 * of the operators are PDF's own: origin bottom left.
 */
class MiniPdf
{
public:
    /** A page of 600 x 800 points; `extra` goes into its dictionary ("/Rotate 90"). */
    void addPage(const QByteArray &content, const QByteArray &extra = "/MediaBox [0 0 600 800]")
    {
        m_pages.append({content, extra});
    }

    /** Text with its origin at x, y. `more` are operators set before it ("2 Tr", "5 Tc"). */
    static QByteArray text(double x, double y, double size, const QString &string, const QByteArray &more = {})
    {
        return "BT /F " + number(size) + " Tf " + more + " 1 0 0 1 " + number(x) + ' ' + number(y) + " Tm <" +
               hex(string) + "> Tj ET\n";
    }
    /** The same under a text matrix of its own ("0 1 -1 0 100 200": upwards from 100, 200). */
    static QByteArray textAt(const QByteArray &matrix, double size, const QString &string)
    {
        return "BT /F " + number(size) + " Tf " + matrix + " Tm <" + hex(string) + "> Tj ET\n";
    }
    static QByteArray line(double x0, double y0, double x1, double y1)
    {
        return number(x0) + ' ' + number(y0) + " m " + number(x1) + ' ' + number(y1) + " l S\n";
    }
    static QByteArray rectangle(double x, double y, double width, double height, const QByteArray &paint = "f")
    {
        return number(x) + ' ' + number(y) + ' ' + number(width) + ' ' + number(height) + " re " + paint + '\n';
    }
    /** A grey picture of one pixel stretched over the rectangle, inside the page's own stream. */
    static QByteArray picture(double x, double y, double width, double height)
    {
        return "q " + number(width) + " 0 0 " + number(height) + ' ' + number(x) + ' ' + number(y) +
               " cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x7f EI Q\n";
    }

    /** Instead of the font /F: the dictionary of another Type 0 font (object 3 is the font). */
    void setFont(const QByteArray &font) { m_font = font; }

    [[nodiscard]] QByteArray bytes() const
    {
        QList<QByteArray> objects;
        QByteArray kids;
        for (qsizetype i = 0; i < m_pages.size(); ++i)
            kids += QByteArray::number(7 + 2 * i) + " 0 R ";
        objects << "<< /Type /Catalog /Pages 2 0 R >>"
                << "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(m_pages.size()) + " >>" << m_font
                << "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Fixture /CIDSystemInfo << /Registry (Adobe) "
                   "/Ordering (Identity) /Supplement 0 >> /DW 1000 /W [32 126 500] /FontDescriptor 5 0 R >>"
                << "<< /Type /FontDescriptor /FontName /Fixture /Flags 4 /FontBBox [0 -140 1000 860] /ItalicAngle 0 "
                   "/Ascent 860 /Descent -140 /CapHeight 700 /StemV 80 >>"
                << stream("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Fixture def "
                          "/CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange "
                          "1 beginbfrange <0020> <FFEF> <0020> endbfrange endcmap end end");
        for (qsizetype i = 0; i < m_pages.size(); ++i) {
            objects << "<< /Type /Page /Parent 2 0 R " + m_pages[i].extra + " /Contents " +
                           QByteArray::number(8 + 2 * i) + " 0 R /Resources << /Font << /F 3 0 R >> >> >>"
                    << stream(m_pages[i].content);
        }
        return written(objects);
    }

private:
    struct PageSource
    {
        QByteArray content, extra;
    };

    static QByteArray number(double value) { return QByteArray::number(value, 'f', 3); }
    static QByteArray hex(const QString &string)
    {
        QByteArray out;
        for (const QChar c : string)
            out += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        return out;
    }
    static QByteArray stream(const QByteArray &content)
    {
        return "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream";
    }
    static QByteArray written(const QList<QByteArray> &objects)
    {
        QByteArray out = "%PDF-1.4\n";
        QByteArray table = "0000000000 65535 f \n";
        for (qsizetype i = 0; i < objects.size(); ++i) {
            table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
            out += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
        }
        const QByteArray start = QByteArray::number(out.size());
        const QByteArray size = QByteArray::number(objects.size() + 1);
        return out + "xref\n0 " + size + '\n' + table + "trailer << /Root 1 0 R /Size " + size + " >>\nstartxref\n" +
               start + "\n%%EOF\n";
    }

    QList<PageSource> m_pages;
    QByteArray m_font = "<< /Type /Font /Subtype /Type0 /BaseFont /Fixture /Encoding /Identity-H "
                        "/DescendantFonts [4 0 R] /ToUnicode 6 0 R >>";
};

} // namespace tieout
