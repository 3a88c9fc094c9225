#include "tables/tablechooser.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>

namespace tieout {

TableChooser::TableChooser(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("tableCombo"));
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setMaxVisibleItems(24);
    auto *completer = new QCompleter(model(), this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(16);
    setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this, completer](const QModelIndex &hit) {
        // Two tables may have one title: the row counts, not the words.
        Q_EMIT tableChosen(static_cast<const QAbstractProxyModel *>(completer->completionModel())->mapToSource(hit).row());
    });
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
    completer()->setCompletionPrefix(lineEdit()->text());
    const auto *hits = static_cast<const QAbstractProxyModel *>(completer()->completionModel());
    if (!completer()->popup()->currentIndex().isValid() && hits->rowCount() > 0 && currentText() != itemText(currentIndex()))
        Q_EMIT tableChosen(hits->mapToSource(hits->index(0, 0)).row());
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
