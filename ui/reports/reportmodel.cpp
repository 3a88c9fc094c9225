#include "reports/reportmodel.h"

#include "common/severitystyle.h"
#include "parse/metaregion.h"

#include <QFileInfo>
#include <tuple>

namespace tieout {

namespace {

int findingsOf(const ReportEntry &entry)
{
    return entry.errors + entry.warnings + entry.roundings + entry.attentions;
}

/** What a list shows of a sign-off. */
QString signatureSign(const SignOff &signOff)
{
    if (!signOff.prepared.isSigned())
        return {};
    if (!signOff.prepared.stands())
        return QStringLiteral("↺");
    return signOff.reviewed.stands() ? QStringLiteral("✓✓") : QStringLiteral("✓");
}

QString signatureText(const SignOff &signOff)
{
    if (!signOff.prepared.isSigned())
        return {};
    if (!signOff.prepared.stands())
        return ReportModel::tr("changed after %1 had signed it").arg(signOff.prepared.author);
    return signOff.reviewed.stands() ? ReportModel::tr("prepared by %1, reviewed by %2").arg(signOff.prepared.author, signOff.reviewed.author)
                                     : ReportModel::tr("prepared by %1").arg(signOff.prepared.author);
}

} // namespace

void ReportModel::setReports(const std::vector<ReportEntry> &reports)
{
    const bool sameRows = std::equal(reports.begin(), reports.end(), m_reports.begin(), m_reports.end(),
                                     [](const ReportEntry &a, const ReportEntry &b) { return a.id == b.id; });
    m_reports = reports;
    m_named.clear();
    for (const ReportEntry &entry : m_reports)
        ++m_named[{entry.department, entry.fiscalYear}];
    if (sameRows)
        retranslate();
    else
        arrange();
}

QString ReportModel::titleOf(const ReportEntry &entry) const
{
    const QFileInfo file(entry.file);
    if (entry.department.isEmpty())
        return file.completeBaseName();
    const auto named = m_named.find({entry.department, entry.fiscalYear});
    const bool isAlone = named == m_named.end() || named->second < 2;
    return isAlone ? entry.department : entry.department + u' ' + file.fileName(); // the same report as PDF and as text
}

void ReportModel::setTree(bool tree)
{
    m_tree = tree;
    arrange();
}

void ReportModel::setSort(ReportSort sort)
{
    m_sort = sort;
    arrange();
}

void ReportModel::setWords(const QString &words)
{
    m_words = PinyinQuery(words);
    arrange();
}

void ReportModel::retranslate()
{
    for (size_t i = 0; i < m_nodes.size(); ++i)
        if (!m_nodes[i].children.empty()) {
            const QModelIndex parent = i == 0 ? QModelIndex() : createIndex(m_nodes[i].row, 0, static_cast<quintptr>(i));
            Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
        }
}

std::vector<int> ReportModel::sortedReports() const
{
    std::vector<int> out;
    for (size_t i = 0; i < m_reports.size(); ++i) {
        const ReportEntry &entry = m_reports[i];
        const QString all = QStringList{entry.department, entry.region, QString::number(entry.fiscalYear), QFileInfo(entry.file).fileName()}.join(u'\n');
        if (m_words.isEmpty() || m_words.matches(all))
            out.push_back(static_cast<int>(i));
    }
    const auto key = [this](int i) { // what is to come first is smaller; the case gives the order of names
        const ReportEntry &e = m_reports[static_cast<size_t>(i)];
        switch (m_sort) {
        case ReportSort::Year:
            return std::tuple(-e.fiscalYear, 0, 0, 0);
        case ReportSort::Gravest:
            return std::tuple(-e.errors, -e.warnings, -e.roundings, -e.attentions);
        case ReportSort::Open:
            return std::tuple(-e.open, 0, 0, 0);
        case ReportSort::Name:
            break;
        }
        return std::tuple(0, 0, 0, 0);
    };
    std::stable_sort(out.begin(), out.end(), [&key](int a, int b) { return key(a) < key(b); });
    return out;
}

int ReportModel::childNamed(int parent, const QString &title)
{
    for (const int child : m_nodes[static_cast<size_t>(parent)].children)
        if (m_nodes[static_cast<size_t>(child)].report < 0 && m_nodes[static_cast<size_t>(child)].title == title)
            return child;
    const int node = static_cast<int>(m_nodes.size());
    m_nodes.push_back({title, -1, parent, 0, {}});
    m_nodes[static_cast<size_t>(parent)].children.push_back(node);
    return node;
}

int ReportModel::regionNode(const ReportEntry &entry)
{
    const RegionParts parts = regionParts(entry.region);
    int node = 0;
    for (const QString &part : {parts.province, parts.city, parts.county})
        if (!part.isEmpty())
            node = childNamed(node, part);
    return node == 0 ? childNamed(0, QString()) : node;
}

void ReportModel::closeUpChains(int node)
{
    // A province with one city in it is one line, not two.
    Node &here = m_nodes[static_cast<size_t>(node)];
    while (node != 0 && here.children.size() == 1 && m_nodes[static_cast<size_t>(here.children.front())].report < 0) {
        Node &only = m_nodes[static_cast<size_t>(here.children.front())];
        here.title += only.title;
        here.children = std::exchange(only.children, {});
        for (const int child : here.children)
            m_nodes[static_cast<size_t>(child)].parent = node;
    }
    for (const int child : std::vector<int>(here.children))
        closeUpChains(child);
}

void ReportModel::numberRows(int node)
{
    const std::vector<int> &children = m_nodes[static_cast<size_t>(node)].children;
    for (size_t i = 0; i < children.size(); ++i) {
        m_nodes[static_cast<size_t>(children[i])].row = static_cast<int>(i);
        numberRows(children[i]);
    }
}

void ReportModel::arrange()
{
    beginResetModel();
    m_nodes.assign(1, Node{});
    const std::vector<int> reports = sortedReports();
    m_shown = static_cast<int>(reports.size());
    for (const int report : reports) {
        const int parent = m_tree ? regionNode(m_reports[static_cast<size_t>(report)]) : 0;
        m_nodes[static_cast<size_t>(parent)].children.push_back(static_cast<int>(m_nodes.size()));
        m_nodes.push_back({{}, report, parent, 0, {}});
    }
    closeUpChains(0);
    numberRows(0);
    endResetModel();
}

const ReportModel::Node &ReportModel::at(const QModelIndex &index) const
{
    return m_nodes[index.isValid() ? index.internalId() : 0];
}

QModelIndex ReportModel::find(qint64 id) const
{
    for (size_t i = 1; i < m_nodes.size(); ++i)
        if (m_nodes[i].report >= 0 && m_reports[static_cast<size_t>(m_nodes[i].report)].id == id)
            return createIndex(m_nodes[i].row, 0, static_cast<quintptr>(i));
    return {};
}

QModelIndex ReportModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(at(parent).children[static_cast<size_t>(row)]));
}

QModelIndex ReportModel::parent(const QModelIndex &index) const
{
    const int parent = at(index).parent;
    return !index.isValid() || parent == 0 ? QModelIndex() : createIndex(m_nodes[static_cast<size_t>(parent)].row, 0, static_cast<quintptr>(parent));
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(at(parent).children.size());
}

int ReportModel::columnCount(const QModelIndex &) const
{
    return 1;
}

void ReportModel::sum(int node, ReportEntry &into) const
{
    for (const int child : m_nodes[static_cast<size_t>(node)].children) {
        sum(child, into);
        if (m_nodes[static_cast<size_t>(child)].report < 0)
            continue;
        const ReportEntry &entry = m_reports[static_cast<size_t>(m_nodes[static_cast<size_t>(child)].report)];
        for (const auto count : {&ReportEntry::errors, &ReportEntry::warnings, &ReportEntry::roundings, &ReportEntry::attentions,
                                 &ReportEntry::open, &ReportEntry::confirmed, &ReportEntry::dismissed, &ReportEntry::needsEvidence})
            into.*count += entry.*count;
    }
}

QString ReportModel::summary(const ReportEntry &entry, const QString &title) const
{
    const int counts[] = {entry.errors, entry.warnings, entry.roundings, entry.attentions};
    const int verdicts[verdictCount] = {entry.open, entry.confirmed, entry.dismissed, entry.needsEvidence};
    QStringList parts{title};
    if (entry.fiscalYear)
        parts.append(QString::number(entry.fiscalYear));
    if (!entry.region.isEmpty())
        parts.append(entry.region);
    for (int i = 0; i < 4; ++i)
        if (counts[i])
            parts.append(QStringLiteral("%1 %2").arg(severityLabel(static_cast<Severity>(i))).arg(counts[i]));
    for (int i = 0; i < verdictCount; ++i)
        if (verdicts[i])
            parts.append(QStringLiteral("%1 %2").arg(verdictLabel(static_cast<Verdict>(i))).arg(verdicts[i]));
    parts.append(tr("reviewed %1 of %2").arg(findingsOf(entry) - entry.open).arg(findingsOf(entry)));
    if (const QString signature = signatureText(entry.signOff); !signature.isEmpty())
        parts.append(signature);
    return parts.join(QStringLiteral(", "));
}

QVariant ReportModel::reportData(const ReportEntry &entry, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(entry);
    case Qt::ToolTipRole:
        return QString(summary(entry, titleOf(entry)) + u'\n' + entry.file + QStringLiteral("\nSHA-256 ") + QString::fromLatin1(entry.sha256));
    case Qt::AccessibleTextRole:
        return summary(entry, titleOf(entry));
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
    case VerdictsRole:
        return QVariantList{entry.open, entry.confirmed, entry.dismissed, entry.needsEvidence};
    case DecidedRole:
        return findingsOf(entry) - entry.open;
    case FindingsRole:
        return findingsOf(entry);
    case RegionNodeRole:
        return false;
    case SignatureRole:
        return signatureSign(entry.signOff);
    default:
        return {};
    }
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = at(index);
    if (node.report >= 0)
        return reportData(m_reports[static_cast<size_t>(node.report)], role);
    const QString title = node.title.isEmpty() ? tr("Region not told") : node.title;
    if (role == Qt::DisplayRole)
        return title;
    if (role == RegionNodeRole)
        return true;
    ReportEntry all;
    sum(static_cast<int>(index.internalId()), all);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return summary(all, title);
    return role == CountsRole || role == VerdictsRole || role == DecidedRole || role == FindingsRole ? reportData(all, role) : QVariant();
}

} // namespace tieout
