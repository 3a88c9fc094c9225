#include "source/sectionmodel.h"

#include "common/placelabel.h"

namespace tieout {

void SectionModel::setReport(const std::shared_ptr<const Report> &report)
{
    beginResetModel();
    m_report = report;
    m_children.assign(1 + (report ? report->sections.size() : 0), {});
    for (size_t i = 0; m_children.size() > i + 1; ++i)
        m_children[static_cast<size_t>(report->sections[i].parent + 1)].push_back(static_cast<int>(i));
    endResetModel();
}

const std::vector<int> &SectionModel::children(const QModelIndex &parent) const
{
    return m_children[parent.isValid() ? static_cast<size_t>(sectionAt(parent)) + 1 : 0];
}

QModelIndex SectionModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(children(parent)[static_cast<size_t>(row)]));
}

QModelIndex SectionModel::indexOf(int section) const
{
    if (!m_report || section < 0 || static_cast<size_t>(section) >= m_report->sections.size())
        return {};
    const auto &siblings = m_children[static_cast<size_t>(m_report->sections[static_cast<size_t>(section)].parent + 1)];
    const auto at = std::find(siblings.begin(), siblings.end(), section);
    return createIndex(static_cast<int>(at - siblings.begin()), 0, static_cast<quintptr>(section));
}

QModelIndex SectionModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_report->sections[static_cast<size_t>(sectionAt(index))].parent) : QModelIndex();
}

int SectionModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(children(parent).size());
}

QVariant SectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Section &section = m_report->sections[static_cast<size_t>(sectionAt(index))];
    if (role == Qt::DisplayRole)
        return section.title;
    if (role == Qt::ToolTipRole)
        return section.title + u'\n' + placeLabel(*m_report->document, section.heading);
    return {};
}

} // namespace tieout
