#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace tieout {

class CaseSession;
class EmptyState;
class TableModel;

/** The parsed tables of the chosen report, one at a time. */
class TablePanel : public QWidget
{
    Q_OBJECT
public:
    TablePanel(CaseSession &session, QWidget *parent = nullptr);
    void focusTable();
    [[nodiscard]] QTableView *view() { return m_view; }
    [[nodiscard]] int currentTable() const { return m_table; }

Q_SIGNALS:
    /** Count and sum of the cells chosen, in words; empty for fewer than two. */
    void summed(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillCombo();
    void showTable(int table);
    void showSelection();
    void showMarks();
    void copySelection();
    void sumSelection();
    void retranslate();

    CaseSession &m_session;
    QComboBox *m_combo;
    QLabel *m_unit;
    QLabel *m_note;
    QStackedWidget *m_stack;
    QTableView *m_view;
    EmptyState *m_empty;
    TableModel *m_model;
    int m_table = -1;
    QPersistentModelIndex m_clickedAgain;
    bool m_following = false; ///< the view moves because the selection did
};

} // namespace tieout
