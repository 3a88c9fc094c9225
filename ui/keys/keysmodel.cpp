#include "keys/keysmodel.h"

#include <QAction>
#include <QBrush>
#include <QHash>

namespace tieout {

KeysModel::KeysModel(const Actions &actions, QObject *parent) : QAbstractTableModel(parent), m_actions(actions)
{
    for (int i = 0; i < static_cast<int>(Act::Count); ++i)
        m_keys.push_back(actions[static_cast<Act>(i)]->shortcuts());
    findConflicts();
}

void KeysModel::setKeys(int row, const QList<QKeySequence> &keys)
{
    m_keys[static_cast<size_t>(row)] = keys;
    findConflicts();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); // a conflict shows on both sides
}

void KeysModel::reset(int row)
{
    setKeys(row, Actions::usualKeys(static_cast<Act>(row)));
}

void KeysModel::resetAll()
{
    for (int row = 0; row < rowCount(); ++row)
        m_keys[static_cast<size_t>(row)] = Actions::usualKeys(static_cast<Act>(row));
    findConflicts();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void KeysModel::save() const
{
    for (int row = 0; row < rowCount(); ++row)
        Actions::chooseKeys(static_cast<Act>(row), keys(row));
}

QString KeysModel::otherUse(const QKeySequence &key, int row) const
{
    for (int other = 0; other < rowCount(); ++other)
        if (other != row && keys(other).contains(key))
            return index(other, ActionColumn).data().toString();
    return {};
}

void KeysModel::findConflicts()
{
    m_conflicts.clear();
    QHash<QString, int> owner;
    for (int row = 0; row < rowCount(); ++row)
        for (const QKeySequence &key : keys(row)) {
            const QString text = key.toString(QKeySequence::PortableText);
            if (owner.contains(text) && owner.value(text) != row)
                m_conflicts += {row, owner.value(text)};
            owner.insert(text, row);
        }
}

QString KeysModel::text(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral("    "));
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto act = static_cast<Act>(index.row());
    const bool conflict = m_conflicts.contains(index.row());
    if (role == Qt::ToolTipRole && conflict)
        return tr("Another action has one of these keys as well.");
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ActionColumn:
        return m_actions[act]->iconText();
    case KeysColumn:
        return conflict ? tr("▲ %1 (taken twice)").arg(text(keys(index.row()))) : text(keys(index.row()));
    default:
        return keys(index.row()) == Actions::usualKeys(act) ? QString() : text(Actions::usualKeys(act));
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == ActionColumn ? tr("Action") : section == KeysColumn ? tr("Keys") : tr("Usual keys, where changed");
}

} // namespace tieout
