#pragma once

#include "case/casefile.h"

#include <QAbstractListModel>

namespace tieout {

/** The reports of the case, one row each. */
class ReportModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        RegionRole,
        YearRole,
        FileRole,
        CountsRole,   ///< QVariantList of four ints: errors, warnings, roundings, attentions
        DecidedRole,  ///< int: findings with a verdict
        FindingsRole, ///< int: all findings
        SearchRole,
    };
    using QAbstractListModel::QAbstractListModel;

    /** Takes the new list; rows that stay are updated in place so that the current one stays. */
    void setReports(const std::vector<ReportEntry> &reports);
    void retranslate();
    [[nodiscard]] int rowOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString summary(const ReportEntry &entry) const;
    std::vector<ReportEntry> m_reports;
};

} // namespace tieout
