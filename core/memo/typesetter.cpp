#include "memo/pageflow.h"

#include <QPaintDevice>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace tieout {

namespace {

constexpr double leading = 1.35;  // of the font's size: Chinese needs more air than Latin
constexpr double baseline = 1.05; // from the line's top, of the font's size
constexpr double cellPad = 3;     // points
const QColor hairline(170, 176, 184);
const QColor tint(242, 244, 247);
const QColor markTint(255, 240, 200);

/** Latin fonts have these too, but in Chinese text they must be as wide as a character. */
bool isWidePunctuation(QChar c)
{
    const char16_t code = c.unicode();
    return code == u'“' || code == u'”' || code == u'‘' || code == u'’' || code == u'…' || code == u'—' || code == u'·';
}

bool isChinese(QChar c)
{
    return c.unicode() >= 0x2E80;
}

bool besideChinese(const QString &text, qsizetype at)
{
    for (qsizetype i = at - 1; i >= 0 && i >= at - 3; --i)
        if (isChinese(text[i]))
            return true;
    for (qsizetype i = at + 1; i < text.size() && i <= at + 3; ++i)
        if (isChinese(text[i]))
            return true;
    return false;
}

QTextCharFormat formatOf(const TextRun &run)
{
    QTextCharFormat format;
    if (run.bold)
        format.setFontWeight(QFont::Bold);
    if (run.marked) {
        format.setFontUnderline(true);
        format.setFontWeight(QFont::Bold);
        format.setBackground(markTint);
    }
    if (run.color.isValid())
        format.setForeground(run.color);
    return format;
}

QList<QTextLayout::FormatRange> formatsOf(const Paragraph &paragraph, const QString &text)
{
    QList<QTextLayout::FormatRange> formats;
    int begin = 0;
    for (const TextRun &run : paragraph.runs) {
        const int length = static_cast<int>(run.text.size());
        if (run.bold || run.marked || run.color.isValid())
            formats.append({begin, length, formatOf(run)});
        begin += length;
    }
    QTextCharFormat wide;
    wide.setFontFamilies({memoFamilies(paragraph.sans).back()});
    for (qsizetype i = 0; i < text.size(); ++i)
        if (isWidePunctuation(text[i]) && besideChinese(text, i))
            formats.append({static_cast<int>(i), 1, wide});
    return formats;
}

QString textOf(const Paragraph &paragraph)
{
    QString text;
    for (const TextRun &run : paragraph.runs)
        text += run.text;
    return text;
}

void strike(QPainter &painter, const QColor &color, double width, const QLineF &line)
{
    painter.setPen(QPen(color, width));
    painter.drawLine(line);
}

} // namespace

QStringList memoFamilies(bool sans)
{
    return sans ? QStringList{QStringLiteral("Liberation Sans"), QStringLiteral("Noto Sans CJK SC")}
                : QStringList{QStringLiteral("Liberation Serif"), QStringLiteral("Noto Serif CJK SC")};
}

void drawShape(QPainter &painter, Shape shape, const QRectF &box, const QColor &color)
{
    QPainterPath path;
    const double unit = box.width();
    switch (shape) {
    case Shape::None: return;
    case Shape::Cross:
        painter.setPen(QPen(color, unit * 0.24, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.bottomLeft(), box.topRight());
        return;
    case Shape::Triangle:
        path.addPolygon(QPolygonF{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()});
        break;
    case Shape::Diamond:
        path.addPolygon(QPolygonF{QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
                                  QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())});
        break;
    case Shape::Disc: path.addEllipse(box.adjusted(unit * 0.1, unit * 0.1, -unit * 0.1, -unit * 0.1)); break;
    }
    path.closeSubpath();
    painter.fillPath(path, color);
}

Typesetter::Typesetter(QPaintDevice &device, double width)
    : m_device(device), m_width(width), m_unitsPerPoint(device.logicalDpiY() / 72.0)
{
}

std::shared_ptr<QTextLayout> Typesetter::layout(const Paragraph &paragraph, double width)
{
    QFont font;
    font.setFamilies(memoFamilies(paragraph.sans));
    font.setPointSizeF(paragraph.size);
    font.setBold(paragraph.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    const QString text = textOf(paragraph);
    for (const QChar c : text)
        if (!m_characters.contains(c))
            m_characters += c;

    auto layout = std::make_shared<QTextLayout>(text, font, &m_device);
    QTextOption option(paragraph.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(formatsOf(paragraph, text));
    layout->setCacheEnabled(true);
    layout->beginLayout();
    double top = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        // Latin and Chinese fonts differ in ascent: the baseline is set, not their upper edge.
        line.setPosition({0, top + units(paragraph.size) * baseline - line.ascent()});
        top += units(paragraph.size) * leading;
    }
    layout->endLayout();
    return layout;
}

void Typesetter::addParagraph(const Paragraph &paragraph, std::vector<std::shared_ptr<const Strip>> &out)
{
    const double indent = units(paragraph.indent);
    const auto set = layout(paragraph, m_width - indent);
    const int lines = set->lineCount();
    const double lineHeight = units(paragraph.size) * leading;
    for (int i = 0; i < lines; ++i) {
        auto strip = std::make_shared<Strip>();
        const bool last = i == lines - 1;
        strip->height = lineHeight + (last ? units(paragraph.after) : 0);
        strip->before = i == 0 ? units(paragraph.before) : 0;
        // Two lines stay together at either end of a paragraph.
        strip->keepWithNext = last ? paragraph.keepWithNext : i == 0 || i == lines - 2;
        if (i == 0 && paragraph.outline > 0) {
            strip->outline = paragraph.outline;
            strip->outlineTitle = textOf(paragraph);
        }
        const double size = units(paragraph.size);
        const bool ruled = last && paragraph.ruled;
        const double width = m_width;
        strip->draw = [=, shape = i == 0 ? paragraph.shape : Shape::None, color = paragraph.color](QPainter &painter,
                                                                                                  QPointF at) {
            painter.setPen(color);
            set->lineAt(i).draw(&painter, {at.x() + indent, at.y() - i * lineHeight});
            if (shape != Shape::None)
                drawShape(painter, shape, {at.x() + indent - size * 1.15, at.y() + size * 0.3, size * 0.75, size * 0.75}, color);
            if (ruled)
                strike(painter, hairline, size * 0.06, {at.x(), at.y() + lineHeight * 1.1, at.x() + width, at.y() + lineHeight * 1.1});
        };
        out.push_back(std::move(strip));
    }
}

std::shared_ptr<Strip> Typesetter::row(const MemoTable &table, const MemoRow &row)
{
    struct Set
    {
        std::shared_ptr<QTextLayout> layout;
        double x;
        QColor color;
    };
    std::vector<Set> sets;
    const double indent = units(table.indent);
    const double width = m_width - indent;
    const double pad = units(cellPad);
    double x = indent;
    double height = 0;
    for (size_t i = 0; i < row.cells.size() && i < table.widths.size(); ++i) {
        const double cellWidth = width * table.widths[i];
        sets.push_back({layout(row.cells[i], cellWidth - 2 * pad), x + pad, row.cells[i].color});
        height = std::max(height, sets.back().layout->lineCount() * units(row.cells[i].size) * leading);
        x += cellWidth;
    }
    auto strip = std::make_shared<Strip>();
    strip->height = height + pad;
    const double line = units(row.header ? 0.8 : 0.4);
    strip->draw = [=, whole = strip->height, tinted = row.tinted || row.header](QPainter &painter, QPointF at) {
        if (tinted)
            painter.fillRect(QRectF(at.x() + indent, at.y(), width, whole), tint);
        for (const Set &set : sets) {
            painter.setPen(set.color);
            for (int i = 0; i < set.layout->lineCount(); ++i)
                set.layout->lineAt(i).draw(&painter, {at.x() + set.x, at.y() + pad / 2});
        }
        strike(painter, hairline, line, {at.x() + indent, at.y() + whole, at.x() + indent + width, at.y() + whole});
    };
    return strip;
}

void Typesetter::addTable(const MemoTable &table, std::vector<std::shared_ptr<const Strip>> &out)
{
    std::shared_ptr<const Strip> header;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const auto strip = row(table, table.rows[i]);
        const bool last = i + 1 == table.rows.size();
        const bool isHeader = table.rows[i].header;
        strip->keepWithNext = last ? table.keepWithNext : isHeader || table.keepTogether || i + 2 == table.rows.size();
        if (!isHeader)
            strip->header = header;
        if (last)
            strip->height += units(table.after);
        out.push_back(strip);
        if (isHeader)
            header = strip;
    }
}

std::vector<std::shared_ptr<const Strip>> Typesetter::strips(const std::vector<MemoBlock> &blocks)
{
    std::vector<std::shared_ptr<const Strip>> out;
    bool newPage = false;
    for (const MemoBlock &block : blocks) {
        const size_t first = out.size();
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            addParagraph(*paragraph, out);
        else if (const auto *table = std::get_if<MemoTable>(&block))
            addTable(*table, out);
        else
            newPage = true;
        if (newPage && first < out.size()) {
            auto strip = std::make_shared<Strip>(*out[first]);
            strip->newPage = true;
            out[first] = strip;
            newPage = false;
        }
    }
    return out;
}

} // namespace tieout
