#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace tieout {

class CaseSession;

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
    QPushButton *m_back;
};

} // namespace tieout
