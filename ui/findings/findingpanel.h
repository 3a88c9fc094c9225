#pragma once

#include "findings/findingrow.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QWidget>
#include <vector>

class QModelIndex;
class QStackedWidget;
class QTreeView;

namespace tieout {

class CaseSession;
class EmptyState;
class FindingColumns;
class FindingFilterBar;
class FindingModel;

/** Findings of one report that are decided together. */
struct ChosenFindings
{
    qint64 report = 0;
    QStringList keys;
};

/** The findings of the chosen report or of the whole case: filter lines and list. */
class FindingPanel : public QWidget
{
    Q_OBJECT
public:
    FindingPanel(CaseSession &session, QWidget *parent = nullptr);
    /** Goes to the next (+1) or previous (-1) finding shown; with `openOnly`, over decided ones. False at the end. */
    bool step(int by, bool openOnly = false);
    /** The findings chosen in the list, in its order, report by report. */
    [[nodiscard]] std::vector<ChosenFindings> chosen() const;
    [[nodiscard]] bool showsWholeCase() const;
    void setWholeCase(bool whole);
    void focusList();
    void focusFilter();
    [[nodiscard]] QTreeView *view() { return m_view; }

Q_SIGNALS:
    void wholeCaseChanged(bool whole);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildView();
    void connectSession();
    void load();
    void loadCase();
    void measureColumns();
    void choose(const QModelIndex &index);
    void showDecisions(qint64 report);
    void showSelection();
    void showCount();
    void rememberPlace();
    void restorePlace();
    void retranslate();

    CaseSession &m_session;
    FindingModel *m_model;
    FindingFilterBar *m_filter;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    FindingColumns *m_columns;
    EmptyState *m_empty;
    QTimer m_reload; ///< an import brings reports one after another
    bool m_following = false;
    // What the list showed before it was arranged anew.
    FindingPlace m_current;
    std::vector<FindingPlace> m_selected;
    QSet<QString> m_collapsed;
    int m_scroll = 0;
};

} // namespace tieout
