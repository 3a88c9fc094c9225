#include "tables/frozentableview.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace tieout {

namespace {

void setUp(QTableView *view)
{
    view->setFrameShape(QFrame::NoFrame);
    view->setAlternatingRowColors(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
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

FrozenTableView::FrozenTableView(QWidget *parent) : QTableView(parent), m_frozen(new QTableView(this))
{
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
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &FrozenTableView::placeFrozen);
    connect(m_frozen, &QAbstractItemView::clicked, this, &QAbstractItemView::clicked);
    connect(m_frozen, &QAbstractItemView::doubleClicked, this, &QAbstractItemView::doubleClicked);
    tieHeaders();
}

void FrozenTableView::setHeaders(QHeaderView *scrolling, QHeaderView *frozen)
{
    setHorizontalHeader(scrolling);
    m_frozen->setHorizontalHeader(frozen);
    tieHeaders();
}

/** One header in two widgets: widths and sorting are told from each to the other. */
void FrozenTableView::tieHeaders()
{
    QHeaderView *frozen = m_frozen->horizontalHeader();
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenTableView::placeFrozen);
    connect(frozen, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_placing)
            setColumnWidth(column, width);
    });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, frozen, [this, frozen](int column, Qt::SortOrder order) {
        frozen->setSortIndicatorShown(isSortingEnabled());
        frozen->setSectionsClickable(isSortingEnabled());
        frozen->setSortIndicator(column, order);
    });
    connect(frozen, &QHeaderView::sortIndicatorChanged, horizontalHeader(), &QHeaderView::setSortIndicator);
}

void FrozenTableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    if (model)
        connect(model, &QAbstractItemModel::modelReset, this, &FrozenTableView::placeFrozen);
}

void FrozenTableView::setNamingColumns(int columns)
{
    m_naming = columns;
    placeFrozen();
}

int FrozenTableView::frozenColumns() const
{
    int columns = 0;
    int width = 0;
    while (columns < std::min(m_naming, model()->columnCount()) && (width += columnWidth(columns)) <= viewport()->width() * 6 / 10)
        ++columns;
    return horizontalScrollBar()->maximum() > 0 ? columns : 0;
}

int FrozenTableView::rowHeaderWidth() const
{
    return verticalHeader()->isHidden() ? 0 : verticalHeader()->width();
}

void FrozenTableView::placeFrozen()
{
    const int columns = model() ? frozenColumns() : 0;
    m_frozen->setVisible(columns > 0);
    if (columns == 0)
        return;
    m_placing = true;
    int width = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        m_frozen->setColumnHidden(column, column >= columns);
        if (column < columns) {
            m_frozen->setColumnWidth(column, columnWidth(column));
            width += columnWidth(column);
        }
    }
    m_placing = false;
    m_frozen->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_frozen->setGeometry(rowHeaderWidth() + frameWidth(), frameWidth(), width, viewport()->height() + horizontalHeader()->height());
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
}

void FrozenTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeFrozen();
}

void FrozenTableView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_frozen->geometry().left() != rowHeaderWidth() + frameWidth() || m_frozen->horizontalHeader()->height() != horizontalHeader()->height())
        placeFrozen();
}

/** A cell behind the columns in place counts as not visible. */
void FrozenTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
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

bool FrozenTableView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_frozen->viewport() && event->type() == QEvent::MouseButtonPress)
        setFocus(Qt::MouseFocusReason);
    return QTableView::eventFilter(watched, event);
}

} // namespace tieout
