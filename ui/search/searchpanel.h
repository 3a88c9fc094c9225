#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace tieout {

class CaseSearch;
class CaseSession;
class SearchModel;

/** Searches every report of the case while one types; a hit leads to its place. */
class SearchPanel : public QWidget
{
    Q_OBJECT
public:
    SearchPanel(CaseSession &session, QWidget *parent = nullptr);
    /** Takes the keys; `words` are searched for at once when there are any. */
    void open(const QString &words = {});

Q_SIGNALS:
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void showCount();
    void go();
    void fitColumns();
    void retranslate();

    CaseSession &m_session;
    CaseSearch *m_search;
    SearchModel *m_model;
    QLineEdit *m_words;
    QLabel *m_count;
    QTreeView *m_view;
    QTimer m_typing;
};

} // namespace tieout
