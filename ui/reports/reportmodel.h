#pragma once

#include "case/casefile.h"
#include "case/pinyinquery.h"

#include <QAbstractItemModel>
#include <map>

namespace tieout {

enum class ReportSort { Name, Year, Gravest, Open };

/** The reports of the case: a list, or under province, city and county; sorted and filtered. */
class ReportModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< 0 for a region
        RegionRole,
        YearRole,
        FileRole,
        CountsRole,   ///< QVariantList of four ints: errors, warnings, roundings, attentions
        VerdictsRole, ///< QVariantList of ints: findings by verdict
        DecidedRole,  ///< int: findings with a verdict
        FindingsRole, ///< int: all findings
        RegionNodeRole, ///< bool: a province, city or county
        SignatureRole, ///< ✓ prepared, ✓✓ reviewed, ↺ changed after that; empty: not signed
    };
    using QAbstractItemModel::QAbstractItemModel;

    /** Takes the new list; rows that stay are updated in place so that the current one stays. */
    void setReports(const std::vector<ReportEntry> &reports);
    void setTree(bool tree);
    void setSort(ReportSort sort);
    void setWords(const QString &words);
    void retranslate();
    [[nodiscard]] QModelIndex find(qint64 id) const;
    [[nodiscard]] int shownCount() const { return m_shown; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    /** A report or a region; node 0 is the root. */
    struct Node
    {
        QString title; ///< of a region
        int report = -1;
        int parent = 0;
        int row = 0;
        std::vector<int> children;
    };
    void arrange();
    int regionNode(const ReportEntry &entry);
    int childNamed(int parent, const QString &title);
    void closeUpChains(int node);
    void numberRows(int node);
    [[nodiscard]] std::vector<int> sortedReports() const;
    [[nodiscard]] const Node &at(const QModelIndex &index) const;
    void sum(int node, ReportEntry &into) const;
    [[nodiscard]] QString summary(const ReportEntry &entry, const QString &title) const;
    [[nodiscard]] QVariant reportData(const ReportEntry &entry, int role) const;

    [[nodiscard]] QString titleOf(const ReportEntry &entry) const;
    std::vector<ReportEntry> m_reports;
    std::map<std::pair<QString, int>, int> m_named; ///< how many reports a department has of a year
    std::vector<Node> m_nodes{Node{}};
    PinyinQuery m_words;
    ReportSort m_sort = ReportSort::Name;
    bool m_tree = true;
    int m_shown = 0;
};

} // namespace tieout
