#include "tables/celldelegate.h"

#include "common/notestyle.h"
#include "common/severitystyle.h"
#include "source/markpainting.h"
#include "tables/tablemodel.h"

#include <QPainter>
#include <QPainterPath>

namespace tieout {

namespace {

constexpr int indent = 12;
constexpr int markRoom = 16;

CellMarkKind kindOf(const QModelIndex &index)
{
    return static_cast<CellMarkKind>(index.data(TableModel::MarkRole).toInt());
}

/** The small triangle in the lower right corner of a blank cell. */
QPainterPath corner(const QRect &rect)
{
    QPainterPath path;
    path.addPolygon(QPolygonF{QPointF(rect.bottomRight()), QPointF(rect.bottomRight()) - QPointF(6, 0), QPointF(rect.bottomRight()) - QPointF(0, 6)});
    return path;
}

/** The auditor's own mark in the upper right corner; a highlight colours the cell. */
void paintNoteSign(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto kind = static_cast<AnnotationKind>(index.data(TableModel::NoteKindRole).toInt());
    const auto meaning = static_cast<AnnotationMeaning>(index.data(TableModel::NoteMeaningRole).toInt());
    QColor wash = annotationColor(meaning, option.palette);
    wash.setAlpha(noteWash());
    if (kind == AnnotationKind::Highlight)
        painter.fillRect(option.rect, wash);
    paintAnnotation(painter, QRectF(option.rect.right() - 12, option.rect.top(), 12, 12), kind, meaning, option.palette);
}

} // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool number = index.data(TableModel::NumberRole).toBool();
    option->displayAlignment = Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft);
    option->textElideMode = number ? Qt::ElideLeft : Qt::ElideRight;
    option->font.setBold(index.data(TableModel::TotalRole).toBool());
    const bool uncertain = index.data(TableModel::UnreadableRole).toBool() || index.data(TableModel::DoubtedRole).toBool();
    option->font.setItalic(uncertain);
    if (uncertain)
        option->palette.setColor(QPalette::Text, severityColor(Severity::Warning, option->palette));
    option->state &= ~QStyle::State_HasFocus; // the frame below shows it
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += indent * index.data(TableModel::LevelRole).toInt() + markRoom + 8;
    size.setHeight(option.fontMetrics.height() + 10);
    return size;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellMarkKind kind = kindOf(index);
    const auto severity = static_cast<Severity>(index.data(TableModel::SeverityRole).toInt());
    const bool wrong = kind == CellMarkKind::Wrong || kind == CellMarkKind::ChosenWrong;
    const bool chosen = kind >= CellMarkKind::ChosenOperand;
    const QColor color = wrong ? severityColor(severity, option.palette) : accentColor(option.palette);

    QStyleOptionViewItem text = option;
    const bool selected = option.state & QStyle::State_Selected;
    text.state &= ~QStyle::State_Selected; // the wash of the mark must stay visible under the selection
    text.rect.adjust(4 + indent * index.data(TableModel::LevelRole).toInt() + markRoom - 4, 0, -4, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // The view has painted the row in the selection's dark colour, on which the figure cannot be read.
    if (selected)
        painter->fillRect(option.rect, option.palette.base());
    if (wrong || chosen) {
        QColor wash = color;
        wash.setAlpha(kind == CellMarkKind::ChosenWrong ? 70 : 30);
        painter->fillRect(option.rect, wash);
    }
    if (index.data(TableModel::BlankRole).toBool()) // a dash is printed, a blank is not: the corner tells
        painter->fillPath(corner(option.rect), option.palette.mid());
    QStyledItemDelegate::paint(painter, text, index);
    const QRectF sign(option.rect.left() + 3, option.rect.center().y() - 5.5, 12, 12);
    if (wrong)
        paintSeverity(*painter, sign, severity, option.palette);
    else if (kind == CellMarkKind::ChosenOperand)
        painter->fillRect(sign.adjusted(0, 5, -2, -5), color);
    else if (kind == CellMarkKind::Ticked)
        paintOutcome(*painter, sign, Outcome::Pass, option.palette);
    else if (index.data(TableModel::DoubtedRole).toBool())
        paintOutcome(*painter, sign, Outcome::NotChecked, option.palette);
    if (index.data(TableModel::CorrectedRole).toBool())
        paintCorrection(*painter, QRectF(option.rect).adjusted(16, 0, -6, -5), option.palette);
    if (index.data(TableModel::NoteKindRole).isValid())
        paintNoteSign(*painter, option, index);
    if (chosen) {
        painter->setPen(QPen(color, kind == CellMarkKind::ChosenWrong ? 2 : 1.2,
                             kind == CellMarkKind::ChosenWrong ? Qt::SolidLine : Qt::DashLine));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    if (selected) {
        painter->setPen(QPen(accentColor(option.palette), 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 2, 2);
    }
    painter->restore();
}

} // namespace tieout
