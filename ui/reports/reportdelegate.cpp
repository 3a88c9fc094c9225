#include "reports/reportdelegate.h"

#include "common/severitystyle.h"
#include "reports/reportmodel.h"

#include <QApplication>
#include <QPainter>

namespace tieout {

namespace {

constexpr int padding = 10;
constexpr int gap = 4;

void paintCounts(QPainter &painter, QRect line, const QVariantList &counts, const QPalette &palette)
{
    const int side = line.height() - 4;
    for (int i = 0; i < counts.size(); ++i) {
        if (counts[i].toInt() == 0)
            continue;
        paintSeverity(painter, QRectF(line.left(), line.top() + 2, side, side), static_cast<Severity>(i), palette);
        const QString count = counts[i].toString();
        const int width = painter.fontMetrics().horizontalAdvance(count);
        painter.drawText(line.adjusted(side + 4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, count);
        line.adjust(side + width + 14, 0, 0, 0);
    }
}

} // namespace

void ReportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.state &= ~QStyle::State_HasFocus;
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = option.state & QStyle::State_Selected;
    QPalette palette = option.palette;
    if (selected) {
        palette.setColor(QPalette::Base, palette.color(QPalette::Highlight));
        palette.setColor(QPalette::PlaceholderText, palette.color(QPalette::HighlightedText));
        palette.setColor(QPalette::Text, palette.color(QPalette::HighlightedText));
    }
    const int height = option.fontMetrics.height();
    QRect line = option.rect.adjusted(padding, padding - 2, -padding, 0);
    line.setHeight(height);
    painter->save();

    const int year = index.data(ReportModel::YearRole).toInt();
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(palette.color(QPalette::Text));
    const QString yearText = year ? QString::number(year) : QString();
    const int yearWidth = painter->fontMetrics().horizontalAdvance(yearText);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, yearText);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width() - yearWidth - 8));

    line.translate(0, height + gap);
    painter->setFont(option.font);
    painter->setPen(quietColor(palette));
    const QString region = index.data(ReportModel::RegionRole).toString();
    const QString second = region.isEmpty() ? index.data(ReportModel::FileRole).toString() : region;
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(second, Qt::ElideMiddle, line.width()));

    line.translate(0, height + gap);
    const int decided = index.data(ReportModel::DecidedRole).toInt();
    const int findings = index.data(ReportModel::FindingsRole).toInt();
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1/%2").arg(decided).arg(findings));
    painter->setPen(palette.color(QPalette::Text));
    paintCounts(*painter, line, index.data(ReportModel::CountsRole).toList(), palette);

    const QRectF track(line.left(), line.bottom() + gap, line.width(), 3);
    QColor ground = quietColor(palette);
    ground.setAlpha(60);
    painter->fillRect(track, ground);
    if (findings > 0)
        painter->fillRect(QRectF(track.left(), track.top(), track.width() * decided / findings, 3),
                          selected ? palette.color(QPalette::HighlightedText) : accentColor(palette));
    painter->restore();
}

QSize ReportDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {180, option.fontMetrics.height() * 3 + gap * 3 + 2 * padding};
}

} // namespace tieout
