#include "tables/tablemodel.h"

#include "common/severitystyle.h"

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
        return cell.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return markText(mark, cell);
    case MarkRole:
        return static_cast<int>(mark.kind);
    case SeverityRole:
        return static_cast<int>(mark.severity);
    case NumberRole:
        return cell.state == CellState::Number || cell.state == CellState::Dash;
    case UnreadableRole:
        return cell.state == CellState::Unreadable;
    case TotalRole:
        return m_table.rows[static_cast<size_t>(index.row())].isTotal;
    case LevelRole: {
        const auto column = static_cast<size_t>(index.column());
        const bool name = column < m_table.columns.size() && m_table.columns[column].role == ColumnRole::Name;
        return name ? m_table.rows[static_cast<size_t>(index.row())].level : 0;
    }
    default:
        return {};
    }
}

QString TableModel::markText(const CellMark &mark, const Cell &cell) const
{
    if (cell.state == CellState::Unreadable)
        return tr("%1 — could not be read as a number").arg(cell.text);
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
    if (section < 0 || static_cast<size_t>(section) >= m_table.columns.size())
        return {};
    QString title = m_table.columns[static_cast<size_t>(section)].title;
    if (role == Qt::DisplayRole)
        title.replace(u'-', u'\n'); // the levels of a joined header stand one over the other, as printed
    return title;
}

} // namespace tieout
