#include "reports/reportdelegate.h"

#include "common/severitystyle.h"
#include "reports/reportmodel.h"

#include <QApplication>
#include <QPainter>

namespace tieout {

namespace {

constexpr int padding = 7;
constexpr int gap = 3;

/** What the shapes with their counts take of a line. */
int countsWidth(const QFontMetrics &metrics, int height, const QVariantList &counts)
{
    int width = 0;
    for (const QVariant &count : counts)
        if (count.toInt() > 0)
            width += height + metrics.horizontalAdvance(count.toString()) + 8;
    return width;
}

/** Shapes with their counts from the left (or up to the right) edge of the line; zeroes are left out. */
template <typename PaintShape>
void paintCounts(QPainter &painter, QRect line, const QVariantList &counts, bool toRight, PaintShape paintShape)
{
    const int side = line.height() - 4;
    const int width = countsWidth(painter.fontMetrics(), line.height(), counts);
    int left = toRight ? line.right() - width + 8 : line.left();
    for (int i = 0; i < counts.size(); ++i) {
        if (counts[i].toInt() == 0)
            continue;
        const QString count = counts[i].toString();
        paintShape(QRectF(left, line.top() + 2, side, side), i);
        painter.drawText(QRect(left + side + 3, line.top(), 200, line.height()), Qt::AlignLeft | Qt::AlignVCenter, count);
        left += side + 4 + painter.fontMetrics().horizontalAdvance(count) + 8;
    }
}

void paintSeverities(QPainter &painter, QRect line, const QModelIndex &index, bool toRight, const QPalette &palette)
{
    painter.setPen(palette.color(QPalette::Text));
    paintCounts(painter, line, index.data(ReportModel::CountsRole).toList(), toRight,
                [&](const QRectF &rect, int i) { paintSeverity(painter, rect, static_cast<Severity>(i), palette); });
}

void paintProgress(QPainter &painter, QRect line, const QModelIndex &index, bool selected, const QPalette &palette)
{
    const int decided = index.data(ReportModel::DecidedRole).toInt();
    const int findings = index.data(ReportModel::FindingsRole).toInt();
    const QString signature = index.data(ReportModel::SignatureRole).toString();
    const QString words = ReportModel::tr("reviewed %1 of %2").arg(decided).arg(findings) + (signature.isEmpty() ? QString() : u' ' + signature);
    painter.setPen(quietColor(palette));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, words);
    const int width = line.width() - painter.fontMetrics().horizontalAdvance(words) - 10;
    const QRectF track(line.left(), line.center().y() - 1, width, 4);
    QColor ground = quietColor(palette);
    ground.setAlpha(60);
    painter.fillRect(track, ground);
    if (findings > 0)
        painter.fillRect(QRectF(track.left(), track.top(), track.width() * decided / findings, track.height()),
                         selected ? palette.color(QPalette::HighlightedText) : accentColor(palette));
}

QPalette paletteFor(const QStyleOptionViewItem &option)
{
    QPalette palette = option.palette;
    if (option.state & QStyle::State_Selected) {
        palette.setColor(QPalette::Base, palette.color(QPalette::Highlight));
        palette.setColor(QPalette::PlaceholderText, palette.color(QPalette::HighlightedText));
        palette.setColor(QPalette::Text, palette.color(QPalette::HighlightedText));
    }
    return palette;
}

} // namespace

void ReportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.state &= ~QStyle::State_HasFocus;
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    QRect line = option.rect.adjusted(4, padding, -padding, 0);
    line.setHeight(option.fontMetrics.height());
    painter->save();
    painter->setFont(option.font);
    if (index.data(ReportModel::RegionNodeRole).toBool())
        paintRegion(*painter, line, index, paletteFor(option));
    else
        paintReport(*painter, line, index, paletteFor(option));
    painter->restore();
}

void ReportDelegate::paintRegion(QPainter &painter, QRect line, const QModelIndex &index, const QPalette &palette) const
{
    painter.setPen(quietColor(palette));
    const QString progress = QStringLiteral("%1/%2").arg(index.data(ReportModel::DecidedRole).toInt()).arg(index.data(ReportModel::FindingsRole).toInt());
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, progress);
    painter.setPen(palette.color(QPalette::Text));
    const int width = line.width() - painter.fontMetrics().horizontalAdvance(progress) - 8;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, width));
}

void ReportDelegate::paintReport(QPainter &painter, QRect line, const QModelIndex &index, const QPalette &palette) const
{
    const int step = line.height() + gap;
    const QFont plain = painter.font();
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(palette.color(QPalette::Text));
    const int year = index.data(ReportModel::YearRole).toInt();
    const QString yearText = year ? QString::number(year) : QString();
    const int yearWidth = painter.fontMetrics().horizontalAdvance(yearText);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, yearText);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width() - yearWidth - 8));
    painter.setFont(plain);
    if (m_regionShown) {
        line.translate(0, step);
        painter.setPen(quietColor(palette));
        const QString region = index.data(ReportModel::RegionRole).toString();
        const QString second = region.isEmpty() ? index.data(ReportModel::FileRole).toString() : region;
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(second, Qt::ElideMiddle, line.width()));
    }
    line.translate(0, step);
    paintSeverities(painter, line, index, false, palette);
    const QVariantList verdicts = index.data(ReportModel::VerdictsRole).toList();
    const int taken = countsWidth(painter.fontMetrics(), line.height(), index.data(ReportModel::CountsRole).toList());
    painter.setPen(quietColor(palette));
    if (taken + countsWidth(painter.fontMetrics(), line.height(), verdicts) <= line.width()) // else the tip tells them
        paintCounts(painter, line, verdicts, true, [&](const QRectF &rect, int i) { paintVerdict(painter, rect, static_cast<Verdict>(i), palette); });
    line.translate(0, step);
    paintProgress(painter, line, index,
                  palette.color(QPalette::Base) == palette.color(QPalette::Highlight), palette);
}

QSize ReportDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = index.data(ReportModel::RegionNodeRole).toBool() ? 1 : m_regionShown ? 4 : 3;
    return {160, option.fontMetrics.height() * lines + gap * (lines - 1) + 2 * padding};
}

} // namespace tieout
