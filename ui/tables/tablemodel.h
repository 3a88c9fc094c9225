#pragma once

#include "tables/cellmark.h"

#include <QAbstractTableModel>

namespace tieout {

/** One table of a report with its own headers; knows which cells are marked, not how they look. */
class TableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        MarkRole = Qt::UserRole, ///< int of CellMarkKind
        SeverityRole,            ///< int of Severity
        NumberRole,              ///< bool: the cell is a number (or a dash for one)
        TotalRole,               ///< bool: the row is a total
        LevelRole,               ///< int: indent of the name and of the code
        UnreadableRole,          ///< bool
        DoubtedRole,             ///< bool: an amount that may belong to another row or column
        BlankRole,               ///< bool: nothing is printed there
        NoteKindRole,            ///< int of AnnotationKind; invalid where the auditor has marked nothing
        NoteMeaningRole,         ///< int of AnnotationMeaning
        CorrectedRole,           ///< bool: the auditor says what is printed there
        PrintedRole,             ///< QString as printed; what is displayed has separators
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const Table &table);
    void clear();
    void setMarks(const CellMarks &marks);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] ColumnRole roleOf(int column) const;
    [[nodiscard]] QString shownText(const Cell &cell, int column) const;
    [[nodiscard]] QString markText(const CellMark &mark, const Cell &cell) const;
    Table m_table;
    int m_columns = 0;
    CellMarks m_marks;
};

} // namespace tieout
