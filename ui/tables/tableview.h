#pragma once

#include "tables/frozentableview.h"

namespace tieout {

class LevelHeader;
struct HeaderLevels;

/** A table of a report, its cells with their marks and its header with levels. */
class TableView : public FrozenTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);
    /** New levels of the header, and how many of the first columns name their row. */
    void setHeader(const HeaderLevels &levels, int naming);

Q_SIGNALS:
    void menuRequested(const QPoint &globalPoint);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    LevelHeader *m_header;
    LevelHeader *m_frozenHeader;
};

} // namespace tieout
