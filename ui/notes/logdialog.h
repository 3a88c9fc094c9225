#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace tieout {

class CaseSession;
class LogModel;
class LogProxyModel;

/** The log of the case: who did what when, and whether it is as it was written. */
class LogDialog : public QDialog
{
    Q_OBJECT
public:
    LogDialog(CaseSession &session, QWidget *parent = nullptr);
    /** Reads the log again. */
    void refresh();

private:
    void buildView();
    void filter();
    void verify();

    CaseSession &m_session;
    LogModel *m_model;
    LogProxyModel *m_proxy;
    QLabel *m_verified;
    QComboBox *m_scope;
    QLineEdit *m_words;
    QTreeView *m_view;
};

} // namespace tieout
