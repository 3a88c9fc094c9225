#pragma once

#include "case/pinyinquery.h"

#include <QAbstractListModel>
#include <vector>

namespace tieout {

enum class PaletteKind { Command, Report, Table, Finding };

/** Something that can be gone to or done. */
struct PaletteEntry
{
    PaletteKind kind = PaletteKind::Command;
    QString text;
    QString other;     ///< another name that it is found by, such as the English one
    QString detail;    ///< key or place, shown at the right
    qint64 number = 0; ///< act or report
    int ordinal = -1;  ///< of a finding or table in its report
};

/** The entries that answer what is typed, the closest first; commands before findings of the same rank. */
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole, DetailRole };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    void setQuery(const QString &typed);
    [[nodiscard]] const PaletteEntry &at(const QModelIndex &index) const { return m_entries[m_hits[static_cast<size_t>(index.row())]]; }
    static QString kindLabel(PaletteKind kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] int rank(const PaletteEntry &entry) const;

    std::vector<PaletteEntry> m_entries;
    std::vector<size_t> m_hits;
    PinyinQuery m_query;
};

} // namespace tieout
