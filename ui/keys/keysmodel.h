#pragma once

#include "actions.h"

#include <QAbstractTableModel>
#include <QSet>

namespace tieout {

/** Every action with its keys; shows which keys two actions claim. Nothing is kept before save(). */
class KeysModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ActionColumn, KeysColumn, UsualColumn, ColumnCount };
    explicit KeysModel(const Actions &actions, QObject *parent = nullptr);

    [[nodiscard]] QList<QKeySequence> keys(int row) const { return m_keys[static_cast<size_t>(row)]; }
    void setKeys(int row, const QList<QKeySequence> &keys);
    void reset(int row);
    void resetAll();
    void save() const;
    /** What the key is used for besides this row; empty for nothing. */
    [[nodiscard]] QString otherUse(const QKeySequence &key, int row) const;
    [[nodiscard]] bool hasConflict() const { return !m_conflicts.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void findConflicts();
    [[nodiscard]] static QString text(const QList<QKeySequence> &keys);

    const Actions &m_actions;
    std::vector<QList<QKeySequence>> m_keys; ///< in the order of Act
    QSet<int> m_conflicts;                   ///< rows that share a key
};

} // namespace tieout
