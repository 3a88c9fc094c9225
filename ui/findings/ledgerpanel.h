#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace tieout {

class CaseSession;
class EmptyState;
class LedgerModel;
class LedgerProxyModel;

/** The ledger of the chosen report: every check on everything it applies to. */
class LedgerPanel : public QWidget
{
    Q_OBJECT
public:
    LedgerPanel(CaseSession &session, QWidget *parent = nullptr);
    [[nodiscard]] QTreeView *view() { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildView();
    void retranslate();
    void showState();

    CaseSession &m_session;
    LedgerModel *m_model;
    LedgerProxyModel *m_proxy;
    QComboBox *m_outcome;
    QLineEdit *m_words;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    EmptyState *m_empty;
};

} // namespace tieout
