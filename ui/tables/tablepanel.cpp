#include "tables/tablepanel.h"

#include "actions.h"
#include "casesession.h"
#include "common/emptystate.h"
#include "common/legendbutton.h"
#include "common/quietfocus.h"
#include "common/severitystyle.h"
#include "number/grouped.h"
#include "source/numbertip.h"
#include "source/occurrencemenu.h"
#include "tables/celltext.h"
#include "tables/headerlevels.h"
#include "tables/reservations.h"
#include "tables/tablechooser.h"
#include "tables/tablelegend.h"
#include "tables/tablemodel.h"
#include "tables/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolTip>
#include <map>
#include <numeric>

namespace tieout {

namespace {

constexpr int leastName = 110; ///< pixels; a few characters tell most names apart
constexpr int widest = 320; ///< pixels; longer cells are elided and told in the tool tip

/** The gravest finding of each table, by index. */
std::map<int, Severity> gravest(CaseSession &session)
{
    std::map<int, Severity> out;
    const QHash<QString, Decision> decisions = session.decisions();
    for (const Finding &finding : session.selection().report()->result.findings)
        if (decisions.value(finding.key).verdict != Verdict::Dismissed && !finding.evidence.empty())
            if (const CellPlace cell = session.selection().index().cellAt(finding.evidence.front().span); cell.isValid()) {
                const auto [known, fresh] = out.emplace(cell.table, finding.severity);
                known->second = std::min(known->second, finding.severity);
            }
    return out;
}

/** The first table that has rows, else the first; -1 where there is none. */
int firstFilled(const std::vector<Table> &tables)
{
    const auto filled = std::find_if(tables.begin(), tables.end(), [](const Table &table) { return !table.rows.empty(); });
    return filled != tables.end() ? static_cast<int>(filled - tables.begin()) : tables.empty() ? -1 : 0;
}

} // namespace

TablePanel::TablePanel(CaseSession &session, const Actions &actions, QWidget *parent)
    : QWidget(parent), m_session(session), m_actions(actions), m_chooser(new TableChooser(this)), m_unit(new QLabel(this)),
      m_legend(new LegendButton(tableLegend, this)), m_note(new QLabel(this)), m_stack(new QStackedWidget(this)), m_view(new TableView(this)),
      m_empty(new EmptyState(this)), m_model(new TableModel(this))
{
    setObjectName(QStringLiteral("tablePanel"));
    m_view->setObjectName(QStringLiteral("tableView"));
    m_view->setModel(m_model);
    keepStillOnFocus(m_view);
    layOut();
    connect(m_chooser, &TableChooser::tableChosen, this, [this](int table) {
        showTable(table);
        focusTable();
    });
    connect(&session.selection(), &Selection::reportChanged, this, &TablePanel::fillChooser);
    connect(&session.selection(), &Selection::changed, this, &TablePanel::showSelection);
    connect(&session, &CaseSession::decisionsChanged, this, [this] {
        showMarks();
        showSigns();
    });
    connect(&session, &CaseSession::caseChanged, this, [this] {
        if (m_session.review())
            connect(m_session.review(), &Review::annotationsChanged, this, &TablePanel::showMarks);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_following && index.isValid() && QApplication::keyboardModifiers() == Qt::NoModifier)
            chooseCell(index);
    });
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        // A second click on the same cell steps to the next finding that touches it.
        if (m_session.selection().cell() == CellPlace{m_table, index.row(), index.column()} && m_clickedAgain == index)
            chooseCell(index);
        m_clickedAgain = index;
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePanel::sumSelection);
    connect(m_view, &TableView::menuRequested, this, &TablePanel::openMenu);
    for (QTableView *view : {static_cast<QTableView *>(m_view), m_view->frozen()})
        view->viewport()->installEventFilter(this);
    auto *copy = new QShortcut(QKeySequence::Copy, m_view);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] { copySelection(false); });
    retranslate();
    fillChooser();
}

void TablePanel::layOut()
{
    for (QLabel *label : {m_unit, m_note})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(10, 4, 10, 4);
    m_legend->setObjectName(QStringLiteral("tableLegend"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(8);
    bar->addWidget(m_chooser, 1);
    bar->addWidget(m_unit);
    bar->addWidget(m_legend);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_note);
}

const Table *TablePanel::table() const
{
    const auto &report = m_session.selection().report();
    return report && m_table >= 0 ? &report->report->tables[static_cast<size_t>(m_table)] : nullptr;
}

void TablePanel::chooseCell(const QModelIndex &index)
{
    m_session.selection().chooseCell({m_table, index.row(), index.column()});
}

void TablePanel::fillChooser()
{
    const auto &report = m_session.selection().report();
    // The same report after a correction: what is looked at stays.
    const int kept = report && report->id == m_report && static_cast<size_t>(m_table + 1) <= report->report->tables.size() ? m_table : -1;
    const QPoint scrolled(m_view->horizontalScrollBar()->value(), m_view->verticalScrollBar()->value());
    m_report = report ? report->id : 0;
    m_chooser->clear();
    m_table = -1;
    m_model->clear();
    if (report)
        for (const Table &table : report->report->tables) {
            const QString title = table.title.isEmpty() ? tr("(untitled table)") : table.title;
            m_chooser->addItem(table.code.isEmpty() ? title : table.code + QStringLiteral("  ") + title);
        }
    m_chooser->setEnabled(m_chooser->count() > 0);
    showTable(kept >= 0 ? kept : report ? firstFilled(report->report->tables) : -1);
    if (kept >= 0) {
        m_view->horizontalScrollBar()->setValue(scrolled.x());
        m_view->verticalScrollBar()->setValue(scrolled.y());
    }
    if (report)
        showSigns();
}

void TablePanel::showSigns()
{
    if (!m_session.selection().report())
        return;
    const OpenReport &report = *m_session.selection().report();
    const auto signs = gravest(m_session);
    for (int i = 0; i < m_chooser->count(); ++i) {
        const auto sign = signs.find(i);
        m_chooser->setItemIcon(i, sign != signs.end()                                                        ? severityIcon(sign->second, palette())
                                  : reservationsOn(report, report.report->tables[static_cast<size_t>(i)]).isEmpty() ? QIcon()
                                                                                                             : outcomeIcon(Outcome::NotChecked, palette()));
    }
    m_chooser->showTable(m_table); // a new sign moves the title out of sight
}

void TablePanel::showTable(int table)
{
    m_table = table;
    const Table *shown = this->table();
    m_stack->setCurrentIndex(shown ? 1 : 0);
    m_note->setVisible(shown);
    m_unit->clear();
    m_legend->setVisible(shown);
    m_chooser->showTable(table);
    if (!shown) {
        retranslate();
        return;
    }
    m_following = true;
    const bool twoSided = shown->column(ColumnRole::Name, 1) >= 0; // each side has names of its own
    m_naming.assign(twoSided ? 0 : static_cast<size_t>(namingColumns(*shown)), 0);
    m_view->setHeader(headerLevels(shown->columns), static_cast<int>(m_naming.size())); // before the columns come: they ask for its height
    m_model->setTable(*shown);
    m_following = false;
    m_view->scrollToTop();
    m_view->horizontalScrollBar()->setValue(0);
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, std::clamp(m_view->columnWidth(column), 48, widest));
    for (size_t column = 0; column < m_naming.size(); ++column)
        m_naming[column] = m_view->columnWidth(static_cast<int>(column));
    fitNames();
    showMarks();
    retranslate();
}

/** Codes and names stay in place: where they would leave the amounts no room they are cut, names last. */
void TablePanel::fitNames()
{
    if (m_naming.empty() || m_naming.size() > static_cast<size_t>(m_model->columnCount()))
        return;
    int all = std::accumulate(m_naming.begin(), m_naming.end(), 0);
    const int naming = all;
    for (int column = static_cast<int>(m_naming.size()); column < m_model->columnCount(); ++column)
        all += m_view->columnWidth(column);
    const int room = m_view->viewport()->width();
    int missing = all <= room ? 0 : std::max(0, naming - room * 6 / 10);
    for (size_t i = 0; i < m_naming.size(); ++i) {
        const int column = static_cast<int>(i);
        const bool isName = i + 1 == m_naming.size();
        const int least = isName ? leastName : static_cast<const QAbstractItemView *>(m_view)->sizeHintForColumn(column); // a code is never cut
        const int by = std::clamp(missing, 0, std::max(0, m_naming[i] - least));
        m_view->setColumnWidth(column, m_naming[i] - by);
        missing -= by;
    }
}

void TablePanel::stepTable(int by)
{
    if (const int count = m_chooser->count(); count > 0)
        showTable((m_table + by + count) % count);
}

void TablePanel::showMarks()
{
    if (m_table < 0)
        return;
    CellMarks marks = cellMarks(m_session.selection(), m_session.decisions(), m_table);
    addCorrections(marks, m_session.selection().report()->report->corrections, m_table);
    if (const Review *review = m_session.review())
        addNotes(marks, m_session.selection(), review->annotations(m_session.selection().reportId()), m_table);
    m_model->setMarks(marks);
}

void TablePanel::showSelection()
{
    const CellPlace cell = m_session.selection().cell();
    const int at = cell.isValid() ? cell.table : m_session.selection().index().tableAt(m_session.selection().span());
    if (at >= 0 && at != m_table)
        showTable(at);
    else
        showMarks();
    m_following = true;
    if (cell.isValid()) {
        const QModelIndex index = m_model->index(cell.row, cell.column);
        if (m_view->currentIndex() != index)
            m_view->setCurrentIndex(index);
        const auto &columns = table()->columns; // a row may be longer
        const int block = columns.empty() ? 0 : columns[std::min(static_cast<size_t>(cell.column), columns.size() - 1)].block;
        if (const int name = table()->column(ColumnRole::Name, block); block > 0 && name > 0)
            m_view->scrollTo(m_model->index(cell.row, name)); // the name of its side, if there is room for both
        m_view->scrollTo(index);
    } else if (m_table >= 0) {
        m_view->clearSelection();
    }
    m_following = false;
}

void TablePanel::copySelection(bool headers)
{
    const QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    if (table() && !chosen.isEmpty())
        QApplication::clipboard()->setText(tabSeparated(*table(), chosen, headers));
}

void TablePanel::sumSelection()
{
    const QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    const CellSum sum = table() && chosen.size() > 1 ? sumCells(*table(), chosen) : CellSum{};
    if (sum.numbers == 0) {
        Q_EMIT summed({});
        return;
    }
    QString words = tr("%1 cells, %2 numbers, sum %3").arg(sum.cells).arg(sum.numbers).arg(grouped(toPlain(sum.sum, sum.decimals)));
    if (sum.numbers == 2)
        words += tr(", difference %1").arg(grouped(toPlain(sum.difference, sum.decimals)));
    Q_EMIT summed(words);
}

void TablePanel::openMenu(const QPoint &globalPoint)
{
    if (!table() || !m_view->currentIndex().isValid())
        return;
    QMenu menu(this);
    menu.addAction(tr("Copy"), QKeySequence::Copy, this, [this] { copySelection(false); });
    menu.addAction(m_actions[Act::CopyWithHeaders]);
    menu.addActions(m_menuActions);
    menu.addSeparator();
    const QModelIndex current = m_view->currentIndex();
    addOccurrences(menu, m_session.selection(), m_session.selection().index().spanOf({m_table, current.row(), current.column()}));
    menu.exec(globalPoint);
}

QString TablePanel::tipOf(const QModelIndex &index) const
{
    const TextSpan span = m_session.selection().index().spanOf({m_table, index.row(), index.column()});
    const QString state = index.data(Qt::AccessibleTextRole).toString();
    const QString tip = span.isEmpty() ? state.toHtmlEscaped() : occurrenceTip(*m_session.selection().report(), span);
    const bool corrected = index.data(TableModel::CorrectedRole).toBool();
    const bool told = (corrected || index.data(TableModel::NoteKindRole).isValid()) && !span.isEmpty();
    return withNotes(tip, told ? state.split(u'\n').mid(corrected ? 0 : 1) : QStringList());
}

bool TablePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        fitNames();
    if (event->type() == QEvent::ToolTip && table()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto *view = static_cast<QTableView *>(watched->parent());
        if (const QModelIndex index = view->indexAt(help->pos()); index.isValid())
            QToolTip::showText(help->globalPos(), tipOf(index), m_view);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TablePanel::focusTable()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void TablePanel::focusChooser()
{
    m_chooser->setFocus(Qt::ShortcutFocusReason);
}

void TablePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showSigns();
    QWidget::changeEvent(event);
}

void TablePanel::retranslate()
{
    setAccessibleName(tr("Tables"));
    m_chooser->setAccessibleName(tr("Table of the report"));
    m_chooser->setToolTip(tr("Choose a table of the report: type part of its title"));
    m_view->setAccessibleName(tr("Cells of the table"));
    m_view->frozen()->setAccessibleName(tr("Columns that stay in place"));
    const auto &report = m_session.selection().report();
    m_empty->setText(report ? tr("No tables found") : QString(),
                     !report                           ? tr("The tables read from a report stand here beside its source.")
                     : report->report->notices.empty() ? tr("This report shows neither a table nor the title of one.")
                                                       : tr("No statutory table could be read in this report; see the notices for why."));
    const Table *shown = table();
    if (!shown)
        return;
    m_unit->setText(shown->unit == Unit::None ? tr("unit not stated") : tr("unit: %1").arg(unitName(shown->unit)));
    QStringList notes;
    if (shown->isImage)
        notes.append(tr("The body of this table is a picture or missing from the text; nothing of it could be checked."));
    if (shown->declaredEmpty)
        notes.append(tr("The report says that there is nothing to state here."));
    notes.append(reservationsOn(*report, *shown));
    notes.append(shown->notes);
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

} // namespace tieout
