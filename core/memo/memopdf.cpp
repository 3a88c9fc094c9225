#include "memo/memopdf.h"

#include "memo/memopages.h"
#include "memo/pageflow.h"
#include "memo/textlayer.h"

#include <QBuffer>
#include <QHash>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

namespace tieout {

namespace {

constexpr int resolution = 1200;
constexpr double pageHeight = 842; // A4, points
constexpr double pageWidth = 595;
constexpr QRectF bodyPoints(57, 62, pageWidth - 2 * 57, pageHeight - 62 - 60);
constexpr double headerTop = 36;
constexpr double footerTop = pageHeight - 44;

/** The memo on its way to paper. */
class MemoPrinter
{
public:
    MemoPrinter(const Memo &memo, QPdfWriter &writer)
        : m_memo(memo), m_writer(writer), m_unit(resolution / 72.0), m_setter(writer, bodyPoints.width() * m_unit)
    {
        const QRectF body(bodyPoints.topLeft() * m_unit, bodyPoints.size() * m_unit);
        m_pages = flowPages(m_setter.strips(memoBlocks(memo)), body);
    }

    [[nodiscard]] bool print(const Progress &progress)
    {
        QPainter painter;
        if (!painter.begin(&m_writer))
            return false;
        for (size_t i = 0; i < m_pages.size(); ++i) {
            if (progress.isCancelled())
                return false;
            if (i > 0)
                m_writer.newPage();
            printPage(painter, i);
        }
        return painter.end();
    }

    /** Page and height, in points from its lower edge, of what links lead to. */
    [[nodiscard]] QHash<QString, std::pair<int, double>> anchors() const
    {
        QHash<QString, std::pair<int, double>> anchors;
        for (size_t i = 0; i < m_pages.size(); ++i)
            for (const PlacedStrip &placed : m_pages[i])
                if (!placed.strip->anchor.isEmpty())
                    anchors.insert(placed.strip->anchor, {static_cast<int>(i), pageHeight - placed.top / m_unit + 6});
        return anchors;
    }

    /** Areas that lead somewhere, with where that is. */
    [[nodiscard]] std::vector<PdfLink> links() const
    {
        const auto places = anchors();
        std::vector<PdfLink> links;
        for (size_t i = 0; i < m_pages.size(); ++i)
            for (const PlacedStrip &placed : m_pages[i])
                for (const auto &[area, anchor] : placed.strip->links)
                    if (const auto target = places.find(anchor); target != places.end())
                        links.push_back({static_cast<int>(i), onPage(area, placed.top), target->first, target->second});
        return links;
    }

    [[nodiscard]] const QString &characters() const { return m_setter.characters(); }

    [[nodiscard]] std::vector<Bookmark> bookmarks() const
    {
        std::vector<Bookmark> bookmarks;
        for (size_t i = 0; i < m_pages.size(); ++i)
            for (const PlacedStrip &placed : m_pages[i])
                if (placed.strip->outline > 0)
                    bookmarks.push_back({placed.strip->outline, placed.strip->outlineTitle, static_cast<int>(i),
                                         pageHeight - placed.top / m_unit + 6});
        return bookmarks;
    }

private:
    /** An area of a strip in points from the page's lower left corner. */
    [[nodiscard]] QRectF onPage(const QRectF &area, double top) const
    {
        const QRectF points(area.topLeft() / m_unit, area.size() / m_unit);
        return {bodyPoints.left() + points.left(), pageHeight - top / m_unit - points.bottom(), points.width(), points.height()};
    }

    /** "Page 2 of 5", counted from the last page that began a form of its own. */
    [[nodiscard]] QString pageText(size_t page) const
    {
        const auto restarts = [](const FlowPage &placed) { return !placed.empty() && placed.front().strip->restart; };
        size_t first = page;
        while (first > 0 && !restarts(m_pages[first]))
            --first;
        size_t end = page + 1;
        while (end < m_pages.size() && !restarts(m_pages[end]))
            ++end;
        return message(QT_TRANSLATE_NOOP("Message", "Page %1 of %2"), {QString::number(page - first + 1), QString::number(end - first)}).text();
    }

    void printPage(QPainter &painter, size_t page)
    {
        const double left = bodyPoints.left() * m_unit;
        for (const PlacedStrip &placed : m_pages[page])
            placed.strip->draw(painter, {left, placed.top});
        margin(painter, m_memo.caseName, headerTop, Qt::AlignLeft);
        margin(painter, m_memo.title, headerTop, Qt::AlignRight);
        margin(painter, pageText(page), footerTop, Qt::AlignHCenter);
    }

    void margin(QPainter &painter, const QString &words, double top, Qt::Alignment align)
    {
        Paragraph paragraph;
        paragraph.runs = {{words}};
        paragraph.size = 8.5;
        paragraph.sans = true;
        paragraph.align = align;
        const bool half = align != Qt::AlignHCenter;
        const double width = bodyPoints.width() * m_unit * (half ? 0.6 : 1);
        const auto set = m_setter.layout(paragraph, width);
        const double x = bodyPoints.left() + (align == Qt::AlignRight ? bodyPoints.width() * 0.4 : 0);
        painter.setPen(QColor(90, 96, 104));
        if (set->lineCount() > 0)
            set->lineAt(0).draw(&painter, QPointF(x, top) * m_unit);
    }

    const Memo &m_memo;
    QPdfWriter &m_writer;
    double m_unit;
    Typesetter m_setter;
    std::vector<FlowPage> m_pages;
};

} // namespace

Result<QByteArray> memoPdf(const MemoInput &input, QHash<QString, int> *pages, const Progress &progress)
{
    const Memo memo = buildMemo(input);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPdfWriter::PdfVersion_A1b); // colours told by a profile, no transparency
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    MemoPrinter printer(memo, writer);
    if (!printer.print(progress))
        return Error{message(QT_TRANSLATE_NOOP("Message", "The memo could not be drawn."))};
    if (pages) {
        const auto anchors = printer.anchors();
        for (auto anchor = anchors.begin(); anchor != anchors.end(); ++anchor)
            pages->insert(anchor.key(), anchor->first);
    }
    const QStringList families = memoFamilies(true) + memoFamilies(false);
    const PdfInfo info{memo.title + QStringLiteral(" - ") + memo.caseName, memo.auditor, QStringLiteral("Tieout " TIEOUT_VERSION),
                       memo.made};
    return mendPdf(buffer.data(), lookalikesOf(printer.characters(), families), info, printer.bookmarks(), printer.links());
}

} // namespace tieout
