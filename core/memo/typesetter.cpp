#include "memo/pageflow.h"

#include "memo/setrow.h"
#include "memo/typestyle.h"

#include <QPaintDevice>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace tieout {

namespace {

constexpr double baseline = 1.05; // from the line's top, of the font's size
const QColor markTint(255, 240, 200);
const QColor statedFrame(200, 30, 30);
const QColor operandFrame(38, 84, 150);

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
            strip->outlineTitle = paragraph.outlineTitle.isEmpty() ? textOf(paragraph) : paragraph.outlineTitle;
        }
        if (i == 0)
            strip->anchor = paragraph.anchor;
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

void Typesetter::addTable(const MemoTable &table, std::vector<std::shared_ptr<const Strip>> &out)
{
    std::shared_ptr<const Strip> header;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const bool last = i + 1 == table.rows.size();
        const bool isHeader = table.rows[i].header;
        const auto pieces = SetRow(*this, table, table.rows[i], m_width).strips();
        for (const auto &strip : pieces) {
            // A tinted row is a title inside the table, or its total: then it is the last one.
            strip->keepWithNext = last ? table.keepWithNext : isHeader || table.rows[i].tinted || table.keepTogether || i + 2 == table.rows.size();
            if (!isHeader)
                strip->header = header;
            out.push_back(strip);
        }
        if (last)
            pieces.back()->height += units(table.after);
        if (isHeader)
            header = pieces.back();
    }
}

void Typesetter::addPicture(const MemoPicture &picture, std::vector<std::shared_ptr<const Strip>> &out)
{
    const double left = units(picture.indent);
    const double width = std::min(units(picture.width), m_width - left);
    const QSizeF size(width, width * picture.image.height() / std::max(1, picture.image.width()));
    auto strip = std::make_shared<Strip>();
    strip->height = size.height() + units(picture.after);
    strip->keepWithNext = picture.keepWithNext;
    const double thin = units(0.4);
    strip->draw = [=, image = picture.image, marks = picture.marks, drawing = picture.drawing](QPainter &painter, QPointF at) {
        const QRectF frame(QPointF(at.x() + left, at.y()), size);
        painter.setRenderHint(QPainter::LosslessImageRendering, drawing);
        painter.drawImage(frame, image);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hairline, thin));
        painter.drawRect(frame);
        for (const PictureMark &mark : marks) {
            painter.setPen(QPen(mark.stated ? statedFrame : operandFrame, 2 * thin));
            painter.drawRect(QRectF(frame.x() + mark.box.x() * size.width(), frame.y() + mark.box.y() * size.height(),
                                    mark.box.width() * size.width(), mark.box.height() * size.height()));
        }
    };
    out.push_back(std::move(strip));
}

std::vector<std::shared_ptr<const Strip>> Typesetter::strips(const std::vector<MemoBlock> &blocks)
{
    std::vector<std::shared_ptr<const Strip>> out;
    bool newPage = false;
    bool restart = false;
    for (const MemoBlock &block : blocks) {
        const size_t first = out.size();
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            addParagraph(*paragraph, out);
        else if (const auto *table = std::get_if<MemoTable>(&block))
            addTable(*table, out);
        else if (const auto *picture = std::get_if<MemoPicture>(&block))
            addPicture(*picture, out);
        else
            newPage = true, restart = std::get<NewPage>(block).restart;
        if (newPage && first < out.size()) {
            auto strip = std::make_shared<Strip>(*out[first]);
            strip->newPage = true;
            strip->restart = std::exchange(restart, false);
            out[first] = strip;
            newPage = false;
        }
    }
    return out;
}

} // namespace tieout
