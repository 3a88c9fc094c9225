#pragma once

#include <QTableView>

namespace tieout {

/** A table whose first columns stay in place while the others scroll by. */
class FrozenTableView : public QTableView
{
    Q_OBJECT
public:
    explicit FrozenTableView(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /** How many of the first columns name their row and stay, as far as they leave room for what scrolls. */
    void setNamingColumns(int columns);
    /** The view over the columns that stay in place; hidden while all columns fit. */
    [[nodiscard]] QTableView *frozen() const { return m_frozen; }

protected:
    /** Gives both views a header of their own kind. */
    void setHeaders(QHeaderView *scrolling, QHeaderView *frozen);
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tieHeaders();
    void placeFrozen();
    [[nodiscard]] int frozenColumns() const;
    [[nodiscard]] int rowHeaderWidth() const;

    QTableView *m_frozen;
    int m_naming = 0;
    bool m_placing = false;
};

} // namespace tieout
