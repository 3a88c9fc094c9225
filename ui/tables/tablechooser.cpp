#include "tables/tablechooser.h"

#include "case/pinyinquery.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>

namespace tieout {

/** The tables whose title answers what is typed. */
class TableHits : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &words)
    {
        m_query = PinyinQuery(words);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return m_query.isEmpty() || m_query.matches(sourceModel()->index(row, 0, parent).data().toString());
    }

private:
    PinyinQuery m_query;
};

TableChooser::TableChooser(QWidget *parent) : QComboBox(parent), m_hits(new TableHits(this))
{
    setObjectName(QStringLiteral("tableCombo"));
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setMaxVisibleItems(24);
    m_hits->setSourceModel(model());
    auto *completer = new QCompleter(m_hits, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the hits are filtered already
    completer->setMaxVisibleItems(16);
    setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this, completer](const QModelIndex &hit) {
        // Two tables may have one title: the row counts, not the words.
        const QModelIndex found = static_cast<const QAbstractProxyModel *>(completer->completionModel())->mapToSource(hit);
        Q_EMIT tableChosen(m_hits->mapToSource(found).row());
    });
    connect(lineEdit(), &QLineEdit::textEdited, m_hits, &TableHits::setWords);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &TableChooser::chooseTyped);
    connect(this, &QComboBox::activated, this, &TableChooser::tableChosen);
}

void TableChooser::showTable(int table)
{
    const QSignalBlocker blocker(this);
    setCurrentIndex(table);
    lineEdit()->setCursorPosition(0); // the code and the first words are what tells tables apart
}

/** Enter without a choice in the list means its first line. */
void TableChooser::chooseTyped()
{
    if (!completer()->popup()->currentIndex().isValid() && m_hits->rowCount() > 0 && currentText() != itemText(currentIndex()))
        Q_EMIT tableChosen(m_hits->mapToSource(m_hits->index(0, 0)).row());
}

void TableChooser::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        lineEdit()->selectAll();
}

void TableChooser::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        setEditText(itemText(currentIndex())); // words that found nothing
}

} // namespace tieout
