#pragma once

#include "case/casefile.h"
#include "case/pinyinquery.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace tieout {

/** The ledger of checks of one report: what was tied out, what was not, and why. */
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { OutcomeColumn, RuleColumn, SubjectColumn, ReasonColumn, ColumnCount };
    enum Role { OutcomeRole = Qt::UserRole, SearchRole };
    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const std::shared_ptr<const OpenReport> &report);
    void retranslate();
    [[nodiscard]] std::vector<TextSpan> spansAt(int row) const;
    [[nodiscard]] int count(Outcome outcome) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const OpenReport> m_report;
};

/** The lines of the ledger with one outcome (-1: all) and the words. */
class LedgerProxyModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setOutcome(int outcome);
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_outcome = -1;
    PinyinQuery m_words;
};

} // namespace tieout
