#pragma once

#include "case/casefile.h"

#include <QAbstractTableModel>

namespace tieout {

/** The findings of one report with what the auditor has said of each. */
class FindingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SeverityColumn, RuleColumn, MessageColumn, StatedColumn, ExpectedColumn, DifferenceColumn, PlaceColumn, VerdictColumn, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole, ///< int of Severity
        VerdictRole,                 ///< int of Verdict
        NotedRole,                   ///< bool: there is a note
        SortRole,                    ///< what sorting compares
        SearchRole,                  ///< everything the text filter looks into
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const std::shared_ptr<const OpenReport> &report);
    void setDecisions(const QHash<QString, Decision> &decisions);
    /** The language changed: every text is asked for again. */
    void retranslate();
    [[nodiscard]] QString keyAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const Finding &at(int row) const { return m_report->result.findings[static_cast<size_t>(row)]; }
    [[nodiscard]] QString text(const Finding &finding, int column) const;
    [[nodiscard]] QVariant sortKey(int row, int column) const;

    std::shared_ptr<const OpenReport> m_report;
    QHash<QString, Decision> m_decisions;
};

} // namespace tieout
