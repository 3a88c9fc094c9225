#pragma once

#include "report/annotation.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <optional>

namespace tieout {

/** An annotation as the list shows it. */
struct NoteRow
{
    qint64 report = 0;
    QString reportName;
    QString place;   ///< for people: "p. 3, line 12"
    QString finding; ///< what the finding it belongs to is called; empty for none
    Annotation annotation;
};

/** The auditor's marks and notes: of one report or of the whole case. */
class NoteModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { KindColumn, TextColumn, PlaceColumn, FindingColumn, AuthorColumn, ChangedColumn, ReportColumn, ColumnCount };
    enum Role { KindRole = Qt::UserRole, SearchRole, SortRole };
    using QAbstractTableModel::QAbstractTableModel;

    void setNotes(std::vector<NoteRow> notes);
    void retranslate();
    [[nodiscard]] const NoteRow &at(int row) const { return m_notes[static_cast<size_t>(row)]; }
    /** The row of an annotation, -1 where it is not listed. */
    [[nodiscard]] int find(qint64 report, qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const NoteRow &note, int column) const;
    std::vector<NoteRow> m_notes;
};

/** The annotations of one kind (none: all) with the words. */
class NoteProxyModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit NoteProxyModel(QObject *parent = nullptr);
    void setKind(std::optional<AnnotationKind> kind);
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<AnnotationKind> m_kind;
    QString m_words;
};

} // namespace tieout
