#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QProgressBar;
class QSortFilterProxyModel;
class QStackedWidget;
class QAction;

namespace tieout {

class CaseSession;
class EmptyState;
class ReportModel;

/** The reports of the case on the left: filter, list, and how much of the case is reviewed. */
class ReportPanel : public QWidget
{
    Q_OBJECT
public:
    ReportPanel(CaseSession &session, QAction *importAction, QWidget *parent = nullptr);
    void focusList();
    [[nodiscard]] QListView *view() { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showReports();
    void showCurrent();
    void retranslate();

    CaseSession &m_session;
    ReportModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_words;
    QStackedWidget *m_stack;
    QListView *m_view;
    EmptyState *m_empty;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    bool m_following = false;
};

} // namespace tieout
