#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QModelIndex;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace tieout {

class CaseSession;
class EmptyState;
class NoteModel;
class NoteProxyModel;
struct NoteRow;
struct ReportEntry;

/** All marks and notes of the chosen report or of the whole case: to find, go to, edit, link and remove. */
class NotePanel : public QWidget
{
    Q_OBJECT
public:
    NotePanel(CaseSession &session, QWidget *parent = nullptr);
    [[nodiscard]] QTreeView *view() { return m_view; }
    void focusList();
    /** Makes an annotation the current one of the list. */
    void choose(qint64 report, qint64 annotation);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildBar();
    void buildView();
    void refresh();
    std::vector<NoteRow> notesOf(const ReportEntry &entry) const;
    [[nodiscard]] const NoteRow *current() const;
    void goTo(const NoteRow &note);
    void edit();
    void remove();
    /** Links the annotation to the chosen finding, or unlinks it where it is linked. */
    void link();
    void goToFinding();
    void showState();
    void retranslate();

    CaseSession &m_session;
    NoteModel *m_model;
    NoteProxyModel *m_proxy;
    QLineEdit *m_words;
    QComboBox *m_kind;
    QComboBox *m_scope;
    QToolButton *m_edit, *m_link, *m_finding, *m_remove;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    EmptyState *m_empty;
    bool m_refreshing = false;
};

} // namespace tieout
