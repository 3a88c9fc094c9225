#pragma once

#include <QWidget>
#include <array>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace tieout {

class CaseSession;
class EmptyState;
class FindingModel;
class FindingProxyModel;

/** The findings of the chosen report: filter line and list. */
class FindingPanel : public QWidget
{
    Q_OBJECT
public:
    FindingPanel(CaseSession &session, QWidget *parent = nullptr);
    /** Goes to the next (+1) or previous (-1) finding shown; with `openOnly`, over decided ones. False at the end. */
    bool step(int by, bool openOnly = false);
    /** Keys of the findings chosen in the list, in its order. */
    [[nodiscard]] QStringList chosenKeys() const;
    void focusList();
    void focusFilter();
    [[nodiscard]] QTreeView *view() { return m_view; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildFilter();
    void buildView();
    void showReport();
    void measureColumns();
    void fitColumns();
    void showSelection();
    void showCount();
    void retranslate();

    CaseSession &m_session;
    FindingModel *m_model;
    FindingProxyModel *m_proxy;
    std::array<QToolButton *, 4> m_severities{};
    QComboBox *m_verdict;
    QLineEdit *m_words;
    QLabel *m_count;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    EmptyState *m_empty;
    std::vector<int> m_widths; ///< of the columns as their contents or the user want them
    bool m_fitting = false;
    bool m_following = false;
};

} // namespace tieout
