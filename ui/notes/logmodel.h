#pragma once

#include "store/event.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSortFilterProxyModel>

namespace tieout {

/** The log of the case as sentences, newest first. */
class LogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, AuthorColumn, TextColumn, ReportColumn, ColumnCount };
    enum Role { ReportRole = Qt::UserRole, FindingsRole };
    using QAbstractTableModel::QAbstractTableModel;

    /** `names`: what the reports are called. */
    void setEvents(std::vector<Event> events, const QHash<qint64, QString> &names);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Event> m_events;
    std::vector<QString> m_texts;
    QHash<qint64, QString> m_names;
};

/** The lines of one report (0: of all), of one finding (empty: of all) and with the words. */
class LogProxyModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setReport(qint64 report);
    void setFinding(const QString &key);
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    qint64 m_report = 0;
    QString m_finding;
    QString m_words;
};

} // namespace tieout
