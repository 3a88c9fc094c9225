#include "memo/memohtml.h"

#include "base/language.h"
#include "memo/memopages.h"

#include <QBuffer>

namespace tieout {

namespace {

constexpr auto style =
    "body{max-width:48em;margin:2em auto;padding:0 1em;font:15px/1.6 'Noto Serif CJK SC','Source Han Serif SC',SimSun,serif;color:#111}"
    "h1,h2,h3,.s{font-family:'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei',sans-serif}"
    "p{margin:0 0 .4em}table{border-collapse:collapse;width:100%;margin:0 0 .8em}"
    "td,th{border-bottom:1px solid #aab0b8;padding:.2em .4em;text-align:left;vertical-align:top;font-weight:normal}"
    "table.grid td,table.grid th{border:1px solid #aab0b8}thead,tr.tint{background:#f2f4f7}"
    "mark{background:#fff0c8;text-decoration:underline;font-weight:bold}a{color:#265496;text-decoration:none}"
    "hr{border:0;border-top:1px solid #aab0b8;margin:2em 0}figure{margin:.4em 0;position:relative;border:1px solid #aab0b8}"
    "figure img{display:block;width:100%}figure i{position:absolute;border:1.5px solid #265496}figure i.x{border-color:#c81e1e}"
    "h1,h2,h3,h4,.k{break-after:avoid}figure,tr{break-inside:avoid}p{orphans:2;widows:2}"
    "@page{size:A4;margin:20mm 18mm}@media print{body{max-width:none;margin:0;padding:0;font-size:10.5pt}"
    "hr{break-after:page;border:0;margin:0}thead,tr.tint,mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}}";

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

QString runsOf(const Paragraph &paragraph)
{
    QString out = shapeText(paragraph.shape);
    for (const TextRun &run : paragraph.runs) {
        QString text = run.text.toHtmlEscaped();
        if (run.marked)
            text = QStringLiteral("<mark>%1</mark>").arg(text);
        else if (run.bold)
            text = QStringLiteral("<b>%1</b>").arg(text);
        if (run.color.isValid())
            text = QStringLiteral("<span style=\"color:%1\">%2</span>").arg(run.color.name(), text);
        out += text;
    }
    if (!paragraph.link.isEmpty())
        out = QStringLiteral("<a href=\"#%1\">%2</a>").arg(paragraph.link, out);
    return out;
}

QString attributesOf(const Paragraph &paragraph)
{
    QString css;
    if (paragraph.align & Qt::AlignRight)
        css += QStringLiteral("text-align:right;");
    if (paragraph.align & Qt::AlignHCenter)
        css += QStringLiteral("text-align:center;");
    if (paragraph.bold)
        css += QStringLiteral("font-weight:bold;");
    if (paragraph.color != QColor(Qt::black))
        css += QStringLiteral("color:%1;").arg(paragraph.color.name());
    if (paragraph.indent > 0)
        css += QStringLiteral("margin-left:1em;");
    if (paragraph.after >= 8)
        css += QStringLiteral("margin-bottom:1em;");
    QString out = css.isEmpty() ? QString() : QStringLiteral(" style=\"%1\"").arg(css);
    if (paragraph.keepWithNext && paragraph.outline == 0)
        out += QStringLiteral(" class=\"k\"");
    if (!paragraph.anchor.isEmpty())
        out += QStringLiteral(" id=\"%1\"").arg(paragraph.anchor);
    return out;
}

QString htmlOf(const Paragraph &paragraph)
{
    const bool title = paragraph.size >= 18;
    const QString tag = title ? QStringLiteral("h1") : paragraph.outline > 0 ? QStringLiteral("h%1").arg(paragraph.outline + 1) : QStringLiteral("p");
    return QStringLiteral("<%1%2>%3</%1>\n").arg(tag, attributesOf(paragraph), runsOf(paragraph));
}

QString rowOf(const MemoTable &table, const MemoRow &row)
{
    const QString tag = row.header ? QStringLiteral("th") : QStringLiteral("td");
    QString cells;
    for (size_t i = 0; i < row.cells.size(); ++i)
        cells += QStringLiteral("<%1%2 width=\"%3%\">%4</%1>")
                     .arg(tag, attributesOf(row.cells[i]), QString::number(table.widths[i] * 100, 'f', 1), runsOf(row.cells[i]));
    const QString height = row.height > 24 ? QStringLiteral(" style=\"height:%1pt\"").arg(row.height) : QString();
    return QStringLiteral("<tr%1%2>%3</tr>\n").arg(row.tinted ? QStringLiteral(" class=\"tint\"") : QString(), height, cells);
}

QString htmlOf(const MemoTable &table)
{
    QString head, body;
    for (const MemoRow &row : table.rows)
        (row.header ? head : body) += rowOf(table, row);
    return QStringLiteral("<table%1>%2<tbody>%3</tbody></table>\n")
        .arg(table.grid ? QStringLiteral(" class=\"grid\"") : QString(),
             head.isEmpty() ? QString() : QStringLiteral("<thead>%1</thead>").arg(head), body);
}

QString htmlOf(const MemoPicture &picture)
{
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    picture.image.save(&png, "PNG");
    QString marks;
    for (const PictureMark &mark : picture.marks)
        marks += QStringLiteral("<i%1 style=\"left:%2%;top:%3%;width:%4%;height:%5%\"></i>")
                     .arg(mark.stated ? QStringLiteral(" class=\"x\"") : QString())
                     .arg(mark.box.x() * 100, 0, 'f', 2)
                     .arg(mark.box.y() * 100, 0, 'f', 2)
                     .arg(mark.box.width() * 100, 0, 'f', 2)
                     .arg(mark.box.height() * 100, 0, 'f', 2);
    return QStringLiteral("<figure style=\"max-width:%1pt\"><img alt=\"%4\" src=\"data:image/png;base64,%2\">%3</figure>\n")
        .arg(QString::number(picture.width, 'f', 0), QString::fromLatin1(png.data().toBase64()), marks, picture.caption.toHtmlEscaped());
}

} // namespace

QByteArray memoHtml(const Memo &memo)
{
    QString body;
    for (const MemoBlock &block : memoBlocks(memo)) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            body += htmlOf(*paragraph);
        else if (const auto *table = std::get_if<MemoTable>(&block))
            body += htmlOf(*table);
        else if (const auto *picture = std::get_if<MemoPicture>(&block))
            body += htmlOf(*picture);
        else if (!body.isEmpty())
            body += QStringLiteral("<hr>\n");
    }
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title><style>%3</style></head>\n"
                          "<body>\n%4</body></html>\n")
        .arg(currentLanguage() == u"zh" ? QStringLiteral("zh-CN") : QStringLiteral("en"),
             (memo.title + QStringLiteral(" - ") + memo.caseName).toHtmlEscaped(), QLatin1String(style), body)
        .toUtf8();
}

} // namespace tieout
