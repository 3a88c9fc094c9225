#pragma once

#include "memo/memoblock.h"

#include <QFont>
#include <QRectF>
#include <functional>
#include <memory>

class QPaintDevice;
class QPainter;
class QTextLayout;

namespace tieout {

/** A slice that no page divides: a line of text or a row of a table. Lengths are device units. */
struct Strip
{
    double height = 0;
    double before = 0;          ///< dropped at the top of a page
    bool keepWithNext = false;
    bool newPage = false;       ///< begins a page
    bool restart = false;       ///< the page that it begins is counted as the first one
    std::shared_ptr<const Strip> header; ///< repeated above it at the top of a page
    std::function<void(QPainter &, QPointF)> draw;
    int outline = 0;
    QString outlineTitle;
    QString anchor;
    std::vector<std::pair<QRectF, QString>> links{}; ///< areas from the strip's upper left corner, and anchors
};

/** A strip on its page, `top` from the page's upper edge. */
struct PlacedStrip
{
    std::shared_ptr<const Strip> strip;
    double top = 0;
};

using FlowPage = std::vector<PlacedStrip>;

/** Turns blocks into strips for one device and remembers every character that it set. */
class Typesetter
{
public:
    Typesetter(QPaintDevice &device, double width);

    [[nodiscard]] std::vector<std::shared_ptr<const Strip>> strips(const std::vector<MemoBlock> &blocks);
    /** A laid-out paragraph of `width` device units. */
    [[nodiscard]] std::shared_ptr<QTextLayout> layout(const Paragraph &paragraph, double width);
    [[nodiscard]] double units(double points) const { return points * m_unitsPerPoint; }
    [[nodiscard]] const QString &characters() const { return m_characters; }

private:
    void addParagraph(const Paragraph &paragraph, std::vector<std::shared_ptr<const Strip>> &out);
    void addTable(const MemoTable &table, std::vector<std::shared_ptr<const Strip>> &out);
    void addPicture(const MemoPicture &picture, std::vector<std::shared_ptr<const Strip>> &out);
    QPaintDevice &m_device;
    double m_width;
    double m_unitsPerPoint;
    QString m_characters;
};

/** Font families of the memo: a Latin one first, else Qt loses digits in the text layer. */
QStringList memoFamilies(bool sans);

/** Places strips on pages whose body is `body`: no heading alone at a foot, table headers repeated. */
std::vector<FlowPage> flowPages(const std::vector<std::shared_ptr<const Strip>> &strips, const QRectF &body);

/** Draws the mark of a severity into `box`. */
void drawShape(QPainter &painter, Shape shape, const QRectF &box, const QColor &color);

} // namespace tieout
