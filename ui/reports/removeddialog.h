#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace tieout {

class CaseSession;
class EmptyState;

/** The reports that were taken out of the case, to bring them back. */
class RemovedDialog : public QDialog
{
    Q_OBJECT
public:
    RemovedDialog(CaseSession &session, QWidget *parent = nullptr);

private:
    void refresh();
    void bringBack();

    CaseSession &m_session;
    QListWidget *m_list;
    EmptyState *m_empty;
    QPushButton *m_back;
};

} // namespace tieout
