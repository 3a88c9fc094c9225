#pragma once

#include "case/casefile.h"
#include "findings/findingorder.h"

#include <QAbstractItemModel>

namespace tieout {

/** The findings of one report or of the whole case, filtered, sorted and grouped: a list, or one under groups. */
class FindingModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column {
        SeverityColumn, RuleColumn, MessageColumn, StatedColumn, ExpectedColumn, DifferenceColumn, PlaceColumn, VerdictColumn,
        ReportColumn, ColumnCount
    };
    enum Role {
        SeverityRole = Qt::UserRole, ///< int of Severity; of a group: of its gravest finding
        VerdictRole,                 ///< int of Verdict
        NotedRole,                   ///< bool: there is a note
        FlaggedRole,                 ///< bool: to come back to
        GroupRole,                   ///< bool: a group, no finding
    };
    using QAbstractItemModel::QAbstractItemModel;

    void setRows(std::vector<FindingRow> rows);
    void setFilter(const FindingFilter &filter);
    void setGrouping(FindingGrouping grouping);
    /** Takes what was decided on the findings of one report. */
    void setDecisions(qint64 report, const QHash<QString, Decision> &decisions);
    /** The language changed: every text is asked for again. */
    void retranslate();

    /** The finding at an index; null for a group. */
    [[nodiscard]] const FindingRow *at(const QModelIndex &index) const;
    /** Where a finding stands; invalid while the filter hides it. */
    [[nodiscard]] QModelIndex find(const FindingPlace &place) const;
    [[nodiscard]] QString groupTitle(int group) const { return m_groups[static_cast<size_t>(group)].title; }
    [[nodiscard]] const std::vector<FindingRow> &rows() const { return m_rows; }
    [[nodiscard]] int shownCount() const { return static_cast<int>(m_sequence.size()); }
    /** The finding shown `by` places after (before) that index, over group borders; invalid at the end. */
    [[nodiscard]] QModelIndex neighbour(const QModelIndex &index, int by) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] bool isGrouped() const { return m_order.grouping != FindingGrouping::None; }
    void arrange();
    void placeRows();
    [[nodiscard]] QModelIndex indexOfRow(int row, int column = 0) const;
    [[nodiscard]] QVariant groupData(const FindingGroup &group, int column, int role) const;
    [[nodiscard]] QString text(const FindingRow &row, int column) const;

    /** Where a row stands: which group and which place in it; group -1 where it is hidden. */
    struct Shown
    {
        int group = -1, position = 0, sequence = 0;
    };
    std::vector<FindingRow> m_rows;
    FindingOrder m_order;
    std::vector<FindingGroup> m_groups;
    std::vector<int> m_sequence; ///< rows as they are shown, through all groups
    std::vector<Shown> m_shown;  ///< by row
};

/** The lines of the findings of a loaded report. */
std::vector<FindingRow> findingRows(const OpenReport &report, const QHash<QString, Decision> &decisions);

/** What people call a report: its department and year, or its file. */
QString reportTitle(const ReportEntry &entry);

} // namespace tieout
