#pragma once

#include <QObject>
#include <vector>

class QAction;
class QWidget;

namespace tieout {

/** Everything that can be done from a menu, a button or a key. */
enum class Act {
    NewCase, OpenCase, OpenSample, ImportFiles, ImportFolder, OpenOriginal, ReportProperties, SaveAs, CloseCase, Quit,
    Undo, Redo, Find, FindAll, FilterFindings,
    NextFinding, PreviousFinding, NextOpen, Confirm, Dismiss, NeedsEvidence, Reopen, Flag, Note, Advance, Author,
    ZoomIn, ZoomOut, FitWidth, FitPage, WrapLines, Outline, TickMarks, GoToPage, NextNumber, PreviousNumber,
    Frame, NextTable, PreviousTable, ChooseTable, CopyWithHeaders,
    FocusReports, FocusSource, FocusTables, FocusFindings, FocusDetail, Compare,
    ExportMemo, Rules, Keys, About,
    Count
};

/** The actions of the window with their words, keys and icons; words follow the language. */
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QWidget *window);
    [[nodiscard]] QAction *operator[](Act act) const { return m_actions[static_cast<size_t>(act)]; }
    void retranslate();
    void setEnabled(std::initializer_list<Act> acts, bool enabled);

private:
    std::vector<QAction *> m_actions;
};

} // namespace tieout
