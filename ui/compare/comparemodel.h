#pragma once

#include "compare/comparison.h"

#include <QAbstractTableModel>

namespace tieout {

/** The table behind the chart: reports by measures; a value that is missing says why. */
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, RegionColumn, YearColumn, FirstMeasure };
    enum Role {
        SortRole = Qt::UserRole, ///< what sorting compares; nothing for a missing value
        PlainRole,               ///< for other programs: the bare number, empty where it is missing
        MarkedRole,              ///< bool: an open error touches the value
    };
    using QAbstractTableModel::QAbstractTableModel;

    /** `open` tells whether an error of a report is still open or confirmed, not dismissed. */
    void setReports(const std::vector<ComparedReport> &reports, const std::function<bool(qint64 report, const QString &key)> &open);
    void retranslate();
    [[nodiscard]] const ComparedReport &at(int row) const { return m_reports[static_cast<size_t>(row)]; }
    /** The measure of a column, or nullptr for the first ones. */
    [[nodiscard]] const CompareMeasure *measureAt(int column) const;
    [[nodiscard]] int columnOf(const QString &measure) const; ///< -1 for a measure that no report has
    [[nodiscard]] const std::vector<const CompareMeasure *> &measures() const { return m_measures; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant nameData(const ComparedReport &report, int column, int role) const;
    [[nodiscard]] QVariant valueData(const ComparedReport &report, const CompareMeasure &measure, int role) const;

    std::vector<ComparedReport> m_reports;
    std::vector<const CompareMeasure *> m_measures; ///< those with a value in some report
    std::function<bool(qint64, const QString &)> m_open;
};

} // namespace tieout
