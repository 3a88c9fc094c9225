#include "notes/notemodel.h"

#include "common/notestyle.h"

#include <QGuiApplication>
#include <QLocale>

namespace tieout {

void NoteModel::setNotes(std::vector<NoteRow> notes)
{
    beginResetModel();
    m_notes = std::move(notes);
    endResetModel();
}

void NoteModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int NoteModel::find(qint64 report, qint64 id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row).report == report && at(row).annotation.id == id)
            return row;
    return -1;
}

int NoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

int NoteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString NoteModel::text(const NoteRow &note, int column) const
{
    const Annotation &annotation = note.annotation;
    switch (column) {
    case KindColumn:
        return QStringLiteral("%1 · %2").arg(annotationKindLabel(annotation.kind), annotationMeaningLabel(annotation.meaning));
    case TextColumn: {
        const QString quote = annotation.quote.simplified();
        if (annotation.text.isEmpty() || quote.isEmpty())
            return annotation.text.isEmpty() ? quote : annotation.text.simplified();
        return tr("%1 (on “%2”)").arg(annotation.text.simplified(), quote.size() > 30 ? quote.left(30) + u'…' : quote);
    }
    case PlaceColumn:
        return note.place;
    case FindingColumn:
        return note.finding;
    case AuthorColumn:
        return annotation.author;
    case ChangedColumn:
        return QLocale().toString(annotation.changed.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm"));
    default:
        return note.reportName;
    }
}

QVariant NoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NoteRow &note = at(index.row());
    switch (role) {
    case KindRole:
        return static_cast<int>(note.annotation.kind);
    case SearchRole:
        return QStringList{note.annotation.text, note.annotation.quote, note.finding, note.annotation.author, note.reportName}.join(u'\n');
    case SortRole:
        return index.column() == PlaceColumn ? QVariant(note.annotation.span.begin) : QVariant(text(note, index.column()));
    case Qt::DecorationRole:
        return index.column() == KindColumn ? annotationIcon(note.annotation.kind, note.annotation.meaning, QGuiApplication::palette()) : QVariant();
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(note, index.column());
    default:
        return {};
    }
}

QVariant NoteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Kind"), tr("Note"), tr("Place"), tr("Finding"), tr("Author"), tr("Date"), tr("Report")};
    return titles[section];
}

NoteProxyModel::NoteProxyModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(NoteModel::SortRole);
}

void NoteProxyModel::setKind(std::optional<AnnotationKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void NoteProxyModel::setWords(const QString &words)
{
    m_words = words.trimmed();
    invalidateFilter();
}

bool NoteProxyModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_kind && index.data(NoteModel::KindRole).toInt() != static_cast<int>(*m_kind))
        return false;
    return m_words.isEmpty() || index.data(NoteModel::SearchRole).toString().contains(m_words, Qt::CaseInsensitive);
}

} // namespace tieout
