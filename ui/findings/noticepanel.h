#pragma once

#include <QWidget>

class QStackedWidget;
class QTreeView;

namespace tieout {

class CaseSession;
class EmptyState;
class NoticeModel;

/** What the program could not understand of the chosen report: to be read by a person. */
class NoticePanel : public QWidget
{
    Q_OBJECT
public:
    NoticePanel(CaseSession &session, QWidget *parent = nullptr);
    /** Notices of the chosen report. */
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void counted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    CaseSession &m_session;
    NoticeModel *m_model;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    EmptyState *m_empty;
};

} // namespace tieout
