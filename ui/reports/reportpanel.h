#pragma once

#include <QSet>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace tieout {

class Actions;
class CaseSession;
class EmptyState;
class ReportDelegate;
class ReportModel;

/** The reports of the case on the left: filter, order, tree or list, and how much of the case is reviewed. */
class ReportPanel : public QWidget
{
    Q_OBJECT
public:
    ReportPanel(CaseSession &session, const Actions &actions, QWidget *parent = nullptr);
    void focusList();
    [[nodiscard]] QTreeView *view() { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildView(const Actions &actions);
    QWidget *buildTop();
    QWidget *buildBottom();
    void setTree(bool tree);
    void showReports();
    void showCurrent();
    void showProgress();
    void retranslate();

    CaseSession &m_session;
    ReportModel *m_model;
    ReportDelegate *m_delegate;
    QLineEdit *m_words;
    QToolButton *m_tree;
    QComboBox *m_sort;
    QWidget *m_top;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    EmptyState *m_empty;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QSet<QString> m_folded; ///< regions that the person has closed
    bool m_following = false;
};

} // namespace tieout
