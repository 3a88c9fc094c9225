#include "tables/tableview.h"

#include "tables/celldelegate.h"
#include "tables/levelheader.h"

#include <QContextMenuEvent>

namespace tieout {

TableView::TableView(QWidget *parent) : FrozenTableView(parent), m_header(new LevelHeader(this)), m_frozenHeader(new LevelHeader(frozen()))
{
    setHeaders(m_header, m_frozenHeader);
    setItemDelegate(new CellDelegate(this));
    frozen()->setItemDelegate(new CellDelegate(frozen()));
}

void TableView::setHeader(const HeaderLevels &levels, int naming)
{
    m_header->setLevels(levels);
    m_frozenHeader->setLevels(levels);
    setNamingColumns(naming);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint current = visualRect(currentIndex()).bottomLeft();
    Q_EMIT menuRequested(byKey ? viewport()->mapToGlobal(current) : event->globalPos());
}

bool TableView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != frozen()->viewport() || event->type() != QEvent::ContextMenu)
        return FrozenTableView::eventFilter(watched, event);
    Q_EMIT menuRequested(static_cast<QContextMenuEvent *>(event)->globalPos());
    return true;
}

} // namespace tieout
