#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace tieout {

class Actions;
class KeyEdit;
class KeysModel;

/** All keys of the program: to look up, and to change. */
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    explicit KeysDialog(const Actions &actions, QWidget *parent = nullptr);
    void accept() override;

private:
    QWidget *buildEditor();
    [[nodiscard]] int row() const;
    void showRow();
    void showUse();
    void give(bool besides);

    KeysModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_words;
    QTreeView *m_view;
    KeyEdit *m_key;
    QPushButton *m_set;
    QPushButton *m_add;
    QPushButton *m_none;
    QPushButton *m_usual;
    QPushButton *m_save;
    QLabel *m_use;
};

} // namespace tieout
