#include "tables/tableview.h"

#include "tables/celldelegate.h"
#include "tables/levelheader.h"

#include <QContextMenuEvent>
#include <QScrollBar>

namespace tieout {

namespace {

void setUp(QTableView *view)
{
    view->setItemDelegate(new CellDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setAlternatingRowColors(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    view->verticalHeader()->setHighlightSections(false);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 10);
}

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent), m_header(new LevelHeader(this)), m_frozen(new QTableView(this)), m_frozenHeader(new LevelHeader(m_frozen))
{
    setHorizontalHeader(m_header);
    m_frozen->setHorizontalHeader(m_frozenHeader);
    setUp(this);
    setUp(m_frozen);
    m_frozen->setObjectName(QStringLiteral("frozenColumns"));
    m_frozen->setFocusProxy(this);
    m_frozen->verticalHeader()->hide();
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->viewport()->installEventFilter(this);
    m_frozen->hide();
    viewport()->stackUnder(m_frozen);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &TableView::placeFrozen);
    connect(m_header, &QHeaderView::sectionResized, this, &TableView::placeFrozen);
    connect(m_frozen, &QAbstractItemView::clicked, this, &QAbstractItemView::clicked);
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
}

void TableView::setHeader(const HeaderLevels &levels, int naming)
{
    m_header->setLevels(levels);
    m_frozenHeader->setLevels(levels);
    m_naming = naming;
    placeFrozen();
}

/** As many of the naming columns as leave room for what scrolls. */
int TableView::frozenColumns() const
{
    int columns = 0;
    int width = 0;
    while (columns < m_naming && (width += columnWidth(columns)) <= viewport()->width() * 6 / 10)
        ++columns;
    return horizontalScrollBar()->maximum() > 0 ? columns : 0;
}

void TableView::placeFrozen()
{
    const int columns = model() ? frozenColumns() : 0;
    m_frozen->setVisible(columns > 0);
    if (columns == 0)
        return;
    int width = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        m_frozen->setColumnHidden(column, column >= columns);
        if (column < columns) {
            m_frozen->setColumnWidth(column, columnWidth(column));
            width += columnWidth(column);
        }
    }
    m_frozenHeader->setFixedHeight(m_header->height());
    m_frozen->setGeometry(verticalHeader()->width() + frameWidth(), frameWidth(), width, viewport()->height() + m_header->height());
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeFrozen();
}

void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_frozen->geometry().left() != verticalHeader()->width() + frameWidth() || m_frozenHeader->height() != m_header->height())
        placeFrozen();
}

/** A cell behind the columns in place counts as not visible. */
void TableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const bool covered = !m_frozen->isHidden() && index.isValid() && !m_frozen->isColumnHidden(index.column());
    if (covered) { // always in sight: only its row has to be
        const int across = horizontalScrollBar()->value();
        QTableView::scrollTo(index, hint);
        horizontalScrollBar()->setValue(across);
        return;
    }
    QTableView::scrollTo(index, hint);
    const int left = visualRect(index).left();
    if (!m_frozen->isHidden() && left < m_frozen->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + left - m_frozen->width());
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint current = visualRect(currentIndex()).bottomLeft();
    Q_EMIT menuRequested(byKey ? viewport()->mapToGlobal(current) : event->globalPos());
}

bool TableView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_frozen->viewport())
        return QTableView::eventFilter(watched, event);
    if (event->type() == QEvent::ContextMenu) {
        Q_EMIT menuRequested(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress)
        setFocus(Qt::MouseFocusReason);
    return false;
}

} // namespace tieout
