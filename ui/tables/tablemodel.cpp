#include "tables/tablemodel.h"

#include "common/severitystyle.h"
#include "number/grouped.h"
#include "tables/celltext.h"
#include "tables/reservations.h"

namespace tieout {

void TableModel::setTable(const Table &table)
{
    beginResetModel();
    m_table = table;
    m_marks.clear();
    m_columns = static_cast<int>(table.columns.size());
    for (const Row &row : table.rows) // a row may be longer than its header: what is printed is shown
        m_columns = std::max(m_columns, static_cast<int>(row.cells.size()));
    endResetModel();
}

void TableModel::clear()
{
    setTable({});
}

void TableModel::setMarks(const CellMarks &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    if (rowCount() > 0 && m_columns > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

ColumnRole TableModel::roleOf(int column) const
{
    const auto index = static_cast<size_t>(column);
    return index < m_table.columns.size() ? m_table.columns[index].role : ColumnRole::Text;
}

QString TableModel::shownText(const Cell &cell, int column) const
{
    const bool names = roleOf(column) == ColumnRole::Code || roleOf(column) == ColumnRole::LineNumber;
    return cell.state == CellState::Number && isMoney(cell.number.unit) && !names ? grouped(cell.text) : cell.text;
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    static const Cell blank;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell *printed = m_table.cell(index.row(), index.column());
    const Cell &cell = printed ? *printed : blank;
    const CellMark mark = m_marks.value(cellKey(index.row(), index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return shownText(cell, index.column());
    case PrintedRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return mark.noted ? markText(mark, cell) + u'\n' + mark.noteText : markText(mark, cell);
    case CorrectedRole:
        return mark.corrected;
    case NoteKindRole:
        return mark.noted ? QVariant(static_cast<int>(mark.note)) : QVariant();
    case NoteMeaningRole:
        return static_cast<int>(mark.meaning);
    case MarkRole:
        return static_cast<int>(mark.kind);
    case SeverityRole:
        return static_cast<int>(mark.severity);
    case NumberRole:
        return (cell.state == CellState::Number || cell.state == CellState::Dash || isDoubtedAmount(m_table, cell)) && roleOf(index.column()) != ColumnRole::Code;
    case BlankRole:
        return cell.state == CellState::Blank;
    case UnreadableRole:
        return cell.state == CellState::Unreadable;
    case DoubtedRole:
        return isDoubtedAmount(m_table, cell);
    case TotalRole:
        return m_table.rows[static_cast<size_t>(index.row())].isTotal;
    case LevelRole: {
        const ColumnRole column = roleOf(index.column());
        const int level = m_table.rows[static_cast<size_t>(index.row())].level;
        return column == ColumnRole::Name || column == ColumnRole::Code ? std::max(0, level - 1) : 0;
    }
    default:
        return {};
    }
}

QString TableModel::markText(const CellMark &mark, const Cell &cell) const
{
    if (mark.corrected && mark.original == cell.text)
        return tr("%1 — confirmed by the auditor as it was read").arg(cell.text);
    if (mark.corrected)
        return mark.original.isEmpty() ? tr("%1 — corrected, read as blank").arg(cell.text)
                                       : tr("%1 — corrected, read as %2").arg(cell.text, mark.original);
    if (cell.state == CellState::Blank)
        return tr("blank: nothing is printed here");
    if (cell.state == CellState::Unreadable)
        return tr("%1 — could not be read as a number").arg(cell.text);
    if (isDoubtedAmount(m_table, cell))
        return tr("%1 — may belong to another row or column: not checked").arg(cell.text);
    switch (mark.kind) {
    case CellMarkKind::None:
        break;
    case CellMarkKind::Ticked:
        return tr("%1 — ties out").arg(cell.text);
    case CellMarkKind::Wrong:
        return tr("%1 — %2, see the findings").arg(cell.text, severityLabel(mark.severity));
    case CellMarkKind::ChosenOperand:
        return tr("%1 — what the chosen finding rests on").arg(cell.text);
    case CellMarkKind::ChosenWrong:
        return tr("%1 — %2 of the chosen finding").arg(cell.text, severityLabel(mark.severity));
    }
    return cell.text;
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const bool known = section >= 0 && static_cast<size_t>(section) < m_table.columns.size();
    return known ? QVariant(m_table.columns[static_cast<size_t>(section)].title) : QVariant();
}

} // namespace tieout
