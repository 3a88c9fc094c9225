#include "compare/comparemodel.h"

#include "case/pinyinorder.h"

#include <algorithm>

namespace tieout {

void CompareModel::setReports(const std::vector<ComparedReport> &reports, const std::function<bool(qint64, const QString &)> &open)
{
    beginResetModel();
    m_reports = reports;
    m_open = open;
    m_measures.clear();
    for (const CompareMeasure &measure : compareMeasures())
        if (std::any_of(reports.begin(), reports.end(), [&](const ComparedReport &report) { return report.value(measure.id).value.has_value(); }))
            m_measures.push_back(&measure);
    endResetModel();
}

void CompareModel::retranslate()
{
    if (m_reports.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const CompareMeasure *CompareModel::measureAt(int column) const
{
    const int at = column - FirstMeasure;
    return at >= 0 && static_cast<size_t>(at) < m_measures.size() ? m_measures[static_cast<size_t>(at)] : nullptr;
}

int CompareModel::columnOf(const QString &measure) const
{
    const auto it = std::find_if(m_measures.begin(), m_measures.end(), [&](const CompareMeasure *m) { return m->id == measure; });
    return it == m_measures.end() ? -1 : FirstMeasure + static_cast<int>(it - m_measures.begin());
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reports.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstMeasure + static_cast<int>(m_measures.size());
}

QVariant CompareModel::nameData(const ComparedReport &report, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole && role != PlainRole)
        return {};
    if (const QString name = column == NameColumn ? report.name : report.region; column != YearColumn)
        return role == SortRole ? QVariant(QString::fromLatin1(pinyinSortKey(name).toHex())) : QVariant(name);
    return report.year || role == SortRole ? QVariant(report.year) : QVariant();
}

QVariant CompareModel::valueData(const ComparedReport &report, const CompareMeasure &measure, int role) const
{
    const MeasuredValue &value = report.value(measure.id);
    const bool marked = std::any_of(value.findings.begin(), value.findings.end(), [&](const QString &key) { return m_open && m_open(report.id, key); });
    switch (role) {
    case Qt::DisplayRole:
        return value.value ? (marked ? QStringLiteral("✖ ") : QString()) + shownValue(*value.value, measure.unit) : QStringLiteral("—");
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return value.value ? (marked ? tr("An open error touches this value. Enter or double click leads to its place.") : tr("Enter or double click leads to its place."))
                           : value.missing.text();
    case PlainRole:
        return value.value ? plainValue(*value.value, measure.unit) : QString();
    case SortRole: // compared, never shown: the nearest binary number is enough
        return value.value ? QVariant(value.value->toDouble()) : QVariant();
    case MarkedRole:
        return marked;
    default:
        return {};
    }
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparedReport &report = at(index.row());
    const CompareMeasure *measure = measureAt(index.column());
    return measure ? valueData(report, *measure, role) : nameData(report, index.column(), role);
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    if (const CompareMeasure *measure = measureAt(section)) {
        const QString unit = shownUnit(measure->unit);
        return unit.isEmpty() || measure->unit == ValueUnit::Percent ? measure->title() : tr("%1 (%2)").arg(measure->title(), unit);
    }
    const QStringList titles{tr("Department"), tr("Region"), tr("Year")};
    return titles.value(section);
}

} // namespace tieout
