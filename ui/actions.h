#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <vector>

class QAction;
class QWidget;

namespace tieout {

/** Everything that can be done from a menu, a button or a key. */
enum class Act {
    NewCase, OpenCase, OpenSample, ImportFiles, ImportFolder, OpenOriginal, ReportProperties, NewWindow, SaveAs, CloseCase, Quit,
    Undo, Redo, Palette, Find, FindAll, FilterFindings,
    NextFinding, PreviousFinding, NextOpen, Confirm, Dismiss, NeedsEvidence, Reopen, Flag, Note, WholeCase, Advance, Author,
    Highlight, Tick, Annotate, Correct, SignPrepared, SignReviewed, WithdrawSignature, ShowLog,
    CheckAgain, ReadAgain, RemoveReport, RemovedReports,
    ZoomIn, ZoomOut, FitWidth, FitPage, WrapLines, Outline, TickMarks, GoToPage, NextNumber, PreviousNumber,
    Frame, NextTable, PreviousTable, ChooseTable, CopyWithHeaders,
    FocusReports, FocusSource, FocusTables, FocusFindings, FocusDetail, Compare, FocusLedger, FocusNotices,
    NextPane, PreviousPane,
    LargerText, SmallerText, UsualText,
    ExportMemo, ExportXlsx, ExportCsv, ExportJson, ExportSarif, ExportAnnotated, Rules, Settings, Keys, About,
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
    /** The action's name in the language that is not shown, for those who look for it so. */
    [[nodiscard]] static QString otherName(Act act);
    [[nodiscard]] static QList<QKeySequence> usualKeys(Act act);
    /** Takes the keys that the person has chosen, the usual ones where none were. */
    void readKeys();
    /** Keeps keys for all windows and runs; the usual ones need not be kept. */
    static void chooseKeys(Act act, const QList<QKeySequence> &keys);

private:
    void nameAction(size_t act);
    std::vector<QAction *> m_actions;
};

} // namespace tieout
