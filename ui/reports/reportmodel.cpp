#include "reports/reportmodel.h"

#include "common/severitystyle.h"

#include <QFileInfo>

namespace tieout {

namespace {

QString titleOf(const ReportEntry &entry)
{
    return entry.department.isEmpty() ? QFileInfo(entry.file).completeBaseName() : entry.department;
}

} // namespace

void ReportModel::setReports(const std::vector<ReportEntry> &reports)
{
    const bool sameRows = std::equal(reports.begin(), reports.end(), m_reports.begin(), m_reports.end(),
                                     [](const ReportEntry &a, const ReportEntry &b) { return a.id == b.id; });
    if (sameRows) {
        m_reports = reports;
        if (!m_reports.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_reports = reports;
    endResetModel();
}

void ReportModel::retranslate()
{
    if (!m_reports.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ReportModel::rowOf(qint64 id) const
{
    for (size_t i = 0; i < m_reports.size(); ++i)
        if (m_reports[i].id == id)
            return static_cast<int>(i);
    return -1;
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reports.size());
}

QString ReportModel::summary(const ReportEntry &entry) const
{
    const int counts[] = {entry.errors, entry.warnings, entry.roundings, entry.attentions};
    QStringList parts{titleOf(entry)};
    if (entry.fiscalYear)
        parts.append(QString::number(entry.fiscalYear));
    if (!entry.region.isEmpty())
        parts.append(entry.region);
    for (int i = 0; i < 4; ++i)
        if (counts[i])
            parts.append(QStringLiteral("%1 %2").arg(severityLabel(static_cast<Severity>(i))).arg(counts[i]));
    parts.append(tr("reviewed %1 of %2").arg(entry.confirmed + entry.dismissed).arg(entry.open + entry.confirmed + entry.dismissed));
    return parts.join(QStringLiteral(", "));
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReportEntry &entry = m_reports[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(entry);
    case Qt::AccessibleTextRole:
        return summary(entry);
    case Qt::ToolTipRole:
        return QString(summary(entry) + u'\n' + entry.file + QStringLiteral("\nSHA-256 ") + QString::fromLatin1(entry.sha256));
    case IdRole:
        return entry.id;
    case RegionRole:
        return entry.region;
    case YearRole:
        return entry.fiscalYear;
    case FileRole:
        return QFileInfo(entry.file).fileName();
    case CountsRole:
        return QVariantList{entry.errors, entry.warnings, entry.roundings, entry.attentions};
    case DecidedRole:
        return entry.confirmed + entry.dismissed;
    case FindingsRole:
        return entry.open + entry.confirmed + entry.dismissed;
    case SearchRole:
        return QStringList{entry.department, entry.region, QString::number(entry.fiscalYear), entry.file}.join(u'\n');
    default:
        return {};
    }
}

} // namespace tieout
