#pragma once

#include "report/report.h"

#include <QAbstractItemModel>

namespace tieout {

/** The headings of a report as a tree; a heading's place is read with sectionAt(). */
class SectionModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;
    void setReport(const std::shared_ptr<const Report> &report);
    /** Index into Report::sections. */
    [[nodiscard]] static int sectionAt(const QModelIndex &index) { return static_cast<int>(index.internalId()); }
    [[nodiscard]] QModelIndex indexOf(int section) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const std::vector<int> &children(const QModelIndex &parent) const;
    std::shared_ptr<const Report> m_report;
    std::vector<std::vector<int>> m_children{{}}; ///< of each section; first those without a parent
};

} // namespace tieout
