#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;

namespace tieout {

class Actions;
class CaseSession;
class EmptyState;
class LegendButton;
class TableChooser;
class TableModel;
class TableView;
struct Table;

/** The parsed tables of the chosen report, one at a time. */
class TablePanel : public QWidget
{
    Q_OBJECT
public:
    TablePanel(CaseSession &session, const Actions &actions, QWidget *parent = nullptr);
    void focusTable();
    void focusChooser();
    void stepTable(int by);
    void copySelection(bool headers);
    /** What the context menu offers besides copying and the other places of a value. */
    void setMenuActions(const QList<QAction *> &actions) { m_menuActions = actions; }
    [[nodiscard]] TableView *view() { return m_view; }
    [[nodiscard]] int currentTable() const { return m_table; }

Q_SIGNALS:
    /** Count and sum of the cells chosen, in words; empty for fewer than two. */
    void summed(const QString &words);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void fillChooser();
    void showTable(int table);
    void fitNames();
    void showSelection();
    void showMarks();
    void showSigns();
    void sumSelection();
    void openMenu(const QPoint &globalPoint);
    void chooseCell(const QModelIndex &index);
    [[nodiscard]] QString tipOf(const QModelIndex &index) const;
    [[nodiscard]] const Table *table() const; ///< the one shown, or null
    void retranslate();

    CaseSession &m_session;
    const Actions &m_actions;
    TableChooser *m_chooser;
    QLabel *m_unit;
    LegendButton *m_legend;
    QLabel *m_note;
    QStackedWidget *m_stack;
    TableView *m_view;
    EmptyState *m_empty;
    TableModel *m_model;
    QList<QAction *> m_menuActions;
    int m_table = -1;
    qint64 m_report = 0;       ///< whose tables the chooser lists
    std::vector<int> m_naming; ///< widths that the columns of codes and names need
    QPersistentModelIndex m_clickedAgain;
    bool m_following = false; ///< the view moves because the selection did
};

} // namespace tieout
