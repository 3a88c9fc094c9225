#include "palette/palettemodel.h"

#include <algorithm>

namespace tieout {

namespace {

constexpr size_t shown = 60;
constexpr int nowhere = -1;

} // namespace

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_hits.clear();
    endResetModel();
}

int PaletteModel::rank(const PaletteEntry &entry) const
{
    // Sentences are long: any letters occur in them somehow, so they answer only to words and pinyin.
    if (entry.kind == PaletteKind::Finding)
        return m_query.matches(entry.text) ? 60 : m_query.matches(QString(entry.text + u'\n' + entry.other)) ? 70 : nowhere;
    const int own = m_query.rank(entry.text);
    const int other = entry.other.isEmpty() ? nowhere : m_query.rank(entry.other);
    const int best = own < 0 ? other : other < 0 ? own : std::min(own, other);
    return best < 0 ? nowhere : best + static_cast<int>(entry.kind);
}

void PaletteModel::setQuery(const QString &typed)
{
    m_query = PinyinQuery(typed);
    std::vector<std::pair<int, size_t>> ranked;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const bool browsing = m_query.isEmpty() && m_entries[i].kind == PaletteKind::Finding; // too many to read through
        if (const int r = browsing ? nowhere : rank(m_entries[i]); r >= 0)
            ranked.emplace_back(r, i);
    }
    const size_t count = std::min(shown, ranked.size());
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(count), ranked.end());
    beginResetModel();
    m_hits.clear();
    for (size_t i = 0; i < count; ++i)
        m_hits.push_back(ranked[i].second);
    endResetModel();
}

QString PaletteModel::kindLabel(PaletteKind kind)
{
    switch (kind) {
    case PaletteKind::Command:
        return tr("Command");
    case PaletteKind::Report:
        return tr("Report");
    case PaletteKind::Table:
        return tr("Table");
    case PaletteKind::Finding:
        break;
    }
    return tr("Finding");
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = at(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return entry.text;
    case Qt::AccessibleTextRole:
        return QStringList{kindLabel(entry.kind), entry.text, entry.detail}.join(QStringLiteral(", "));
    case KindRole:
        return kindLabel(entry.kind);
    case DetailRole:
        return entry.detail;
    default:
        return {};
    }
}

} // namespace tieout
