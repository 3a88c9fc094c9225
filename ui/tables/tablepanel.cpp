#include "tables/tablepanel.h"

#include "casesession.h"
#include "common/emptystate.h"
#include "tables/celldelegate.h"
#include "tables/tablemodel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

namespace tieout {

namespace {

constexpr int widest = 320; ///< pixels; longer cells are elided and told in the tool tip

void setUpView(QTableView *view)
{
    view->setObjectName(QStringLiteral("tableView"));
    view->setItemDelegate(new CellDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setAlternatingRowColors(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setCornerButtonEnabled(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    view->horizontalHeader()->setHighlightSections(false);
    view->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    view->verticalHeader()->setHighlightSections(false);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 10);
}

} // namespace

TablePanel::TablePanel(CaseSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_combo(new QComboBox(this)), m_unit(new QLabel(this)),
      m_note(new QLabel(this)), m_stack(new QStackedWidget(this)), m_view(new QTableView(this)),
      m_empty(new EmptyState(this)), m_model(new TableModel(this))
{
    setObjectName(QStringLiteral("tablePanel"));
    m_combo->setObjectName(QStringLiteral("tableCombo"));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(12);
    m_combo->setMaxVisibleItems(24);
    m_unit->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(10, 4, 10, 4);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_view->setModel(m_model);
    setUpView(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(10);
    bar->addWidget(m_combo, 1);
    bar->addWidget(m_unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_note);

    connect(m_combo, &QComboBox::activated, this, &TablePanel::showTable);
    connect(&session.selection(), &Selection::reportChanged, this, &TablePanel::fillCombo);
    connect(&session.selection(), &Selection::changed, this, &TablePanel::showSelection);
    connect(&session, &CaseSession::decisionsChanged, this, &TablePanel::showMarks);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_following && index.isValid() && QApplication::keyboardModifiers() == Qt::NoModifier)
            m_session.selection().chooseCell({m_table, index.row(), index.column()});
    });
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        // A second click on the same cell steps to the next finding that touches it.
        if (m_session.selection().cell() == CellPlace{m_table, index.row(), index.column()} && m_clickedAgain == index)
            m_session.selection().chooseCell({m_table, index.row(), index.column()});
        m_clickedAgain = index;
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePanel::sumSelection);
    auto *copy = new QShortcut(QKeySequence::Copy, m_view);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &TablePanel::copySelection);
    retranslate();
    fillCombo();
}

void TablePanel::fillCombo()
{
    m_combo->clear();
    m_table = -1;
    m_model->clear();
    const auto &report = m_session.selection().report();
    if (report)
        for (const Table &table : report->report->tables) {
            const QString title = table.title.isEmpty() ? tr("(untitled table)") : table.title;
            m_combo->addItem(table.code.isEmpty() ? title : table.code + QStringLiteral("  ") + title);
        }
    m_combo->setEnabled(m_combo->count() > 0);
    showTable(m_combo->count() > 0 ? 0 : -1);
}

void TablePanel::showTable(int table)
{
    m_table = table;
    const auto &report = m_session.selection().report();
    const bool any = report && table >= 0;
    m_stack->setCurrentIndex(any ? 1 : 0);
    m_note->setVisible(any);
    m_unit->clear();
    if (!any) {
        retranslate();
        return;
    }
    const QSignalBlocker blocker(m_combo);
    m_combo->setCurrentIndex(table);
    const Table &shown = report->report->tables[static_cast<size_t>(table)];
    m_following = true;
    m_model->setTable(shown);
    m_following = false;
    m_view->scrollToTop();
    m_view->horizontalScrollBar()->setValue(0);
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, std::clamp(m_view->columnWidth(column), 48, widest));
    showMarks();
    retranslate();
}

void TablePanel::showMarks()
{
    if (m_table >= 0)
        m_model->setMarks(cellMarks(m_session.selection(), m_session.decisions(), m_table));
}

void TablePanel::showSelection()
{
    const CellPlace cell = m_session.selection().cell();
    if (cell.isValid() && cell.table != m_table)
        showTable(cell.table);
    else
        showMarks();
    m_following = true;
    if (cell.isValid()) {
        const QModelIndex index = m_model->index(cell.row, cell.column);
        if (m_view->currentIndex() != index)
            m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    } else if (m_table >= 0) {
        m_view->clearSelection();
    }
    m_following = false;
}

void TablePanel::copySelection()
{
    const QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    if (chosen.isEmpty())
        return;
    QModelIndexList ordered = chosen;
    std::sort(ordered.begin(), ordered.end());
    QString text;
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        if (i > 0)
            text += ordered[i].row() == ordered[i - 1].row() ? u'\t' : u'\n';
        text += ordered[i].data().toString();
    }
    QApplication::clipboard()->setText(text);
}

void TablePanel::sumSelection()
{
    const auto &report = m_session.selection().report();
    const QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    if (!report || m_table < 0 || chosen.size() < 2) {
        Q_EMIT summed({});
        return;
    }
    const Table &table = report->report->tables[static_cast<size_t>(m_table)];
    Decimal sum = 0;
    int count = 0;
    int decimals = 0;
    for (const QModelIndex &index : chosen)
        if (const Cell *cell = table.cell(index.row(), index.column()); cell && cell->state == CellState::Number) {
            sum += cell->number.value;
            decimals = std::max(decimals, cell->number.decimals);
            ++count;
        }
    Q_EMIT summed(count ? tr("%1 numbers, sum %2").arg(count).arg(toPlain(sum, decimals)) : QString());
}

void TablePanel::focusTable()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void TablePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TablePanel::retranslate()
{
    setAccessibleName(tr("Tables"));
    m_combo->setAccessibleName(tr("Table of the report"));
    m_combo->setToolTip(tr("Choose a table of the report"));
    m_view->setAccessibleName(tr("Cells of the table"));
    const auto &report = m_session.selection().report();
    m_empty->setText(report ? tr("No tables found") : QString(),
                     report ? tr("No statutory table could be read in this report; see the notices for why.")
                            : tr("The tables read from a report stand here beside its source."));
    if (!report || m_table < 0)
        return;
    const Table &table = report->report->tables[static_cast<size_t>(m_table)];
    m_unit->setText(table.unit == Unit::None ? tr("unit not stated") : tr("unit: %1").arg(unitName(table.unit)));
    QStringList notes;
    if (table.isImage)
        notes.append(tr("The body of this table is a picture or missing from the text; nothing of it could be checked."));
    if (table.declaredEmpty)
        notes.append(tr("The report says that there is nothing to state here."));
    notes.append(table.notes);
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

} // namespace tieout
