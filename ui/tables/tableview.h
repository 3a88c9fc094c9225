#pragma once

#include <QTableView>

namespace tieout {

class LevelHeader;
struct HeaderLevels;

/** A table whose first columns stay in place while the others scroll by. */
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /** New levels of the header, and how many of the first columns name their row. */
    void setHeader(const HeaderLevels &levels, int naming);
    /** The view over the columns that stay in place; hidden while all columns fit. */
    [[nodiscard]] QTableView *frozen() const { return m_frozen; }

Q_SIGNALS:
    void menuRequested(const QPoint &globalPoint);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void updateGeometries() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeFrozen();
    [[nodiscard]] int frozenColumns() const;

    LevelHeader *m_header;
    QTableView *m_frozen;
    LevelHeader *m_frozenHeader;
    int m_naming = 0;
};

} // namespace tieout
