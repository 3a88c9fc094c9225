#include "actions.h"

#include "base/language.h"
#include "common/drawnicon.h"

#include <QAction>
#include <QCoreApplication>
#include <QSettings>
#include <QWidget>
#include <array>

namespace tieout {

namespace {

struct Description
{
    const char *name; ///< object name, for tests and style
    const char *text;
    const char *tip;  ///< what it does, where the text does not tell
    const char *keys; ///< separated by blanks, the first is shown
    int icon;         ///< Drawing or -1
};

constexpr int icon(Drawing drawing) { return static_cast<int>(drawing); }

const auto keysGroup = QStringLiteral("keys/");

/** In the order of Act. */
constexpr std::array descriptions{
    Description{"newCase", QT_TRANSLATE_NOOP("Actions", "&New case…"), "", "Ctrl+N", icon(Drawing::Add)},
    Description{"openCase", QT_TRANSLATE_NOOP("Actions", "&Open case…"), "", "Ctrl+O", icon(Drawing::Open)},
    Description{"openSample", QT_TRANSLATE_NOOP("Actions", "Open the sampl&e case"),
                QT_TRANSLATE_NOOP("Actions", "Short reports with famous defects, to try things on"), "", -1},
    Description{"importFiles", QT_TRANSLATE_NOOP("Actions", "&Import reports…"), "", "Ctrl+I", icon(Drawing::Import)},
    Description{"importFolder", QT_TRANSLATE_NOOP("Actions", "Import a &folder…"), "", "Ctrl+Shift+I", icon(Drawing::Folder)},
    Description{"openOriginal", QT_TRANSLATE_NOOP("Actions", "Open the origina&l"),
                QT_TRANSLATE_NOOP("Actions", "Show the report's file as it was imported, in the program of this system"), "Ctrl+Shift+V", -1},
    Description{"reportProperties", QT_TRANSLATE_NOOP("Actions", "Report &properties…"),
                QT_TRANSLATE_NOOP("Actions", "Identity, file and SHA-256 of the chosen report"), "Alt+Return", -1},
    Description{"newWindow", QT_TRANSLATE_NOOP("Actions", "New &window"),
                QT_TRANSLATE_NOOP("Actions", "A second window on this case: another report, or another place of the same one"), "Ctrl+Shift+N", -1},
    Description{"saveAs", QT_TRANSLATE_NOOP("Actions", "Save case &as…"),
                QT_TRANSLATE_NOOP("Actions", "Keep this case under a name of your own and go on in it"), "Ctrl+Shift+S", -1},
    Description{"closeCase", QT_TRANSLATE_NOOP("Actions", "&Close case"), "", "Ctrl+W", -1},
    Description{"quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "", "Ctrl+Q", -1},
    Description{"undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "", "Ctrl+Z", icon(Drawing::Undo)},
    Description{"redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "", "Ctrl+Shift+Z Ctrl+Y", icon(Drawing::Redo)},
    Description{"palette", QT_TRANSLATE_NOOP("Actions", "Find an&ything…"),
                QT_TRANSLATE_NOOP("Actions", "Commands, reports, tables and findings by Chinese, pinyin, initials or English"), "Ctrl+K", icon(Drawing::Search)},
    Description{"find", QT_TRANSLATE_NOOP("Actions", "&Search in the source…"), "", "Ctrl+F", icon(Drawing::Search)},
    Description{"findAll", QT_TRANSLATE_NOOP("Actions", "Search in &all reports…"), "", "Ctrl+Alt+F", -1},
    Description{"filterFindings", QT_TRANSLATE_NOOP("Actions", "&Filter findings by words"), "", "Ctrl+Shift+F", -1},
    Description{"nextFinding", QT_TRANSLATE_NOOP("Actions", "&Next finding"), "", "N J F8", icon(Drawing::Down)},
    Description{"previousFinding", QT_TRANSLATE_NOOP("Actions", "&Previous finding"), "", "P K Shift+F8", icon(Drawing::Up)},
    Description{"nextOpen", QT_TRANSLATE_NOOP("Actions", "Next &open finding"), "", "Shift+N F9", -1},
    Description{"confirm", QT_TRANSLATE_NOOP("Actions", "&Confirm"),
                QT_TRANSLATE_NOOP("Actions", "It is a contradiction: confirm the chosen findings"), "C Ctrl+Alt+C", icon(Drawing::Confirm)},
    Description{"dismiss", QT_TRANSLATE_NOOP("Actions", "&Dismiss…"),
                QT_TRANSLATE_NOOP("Actions", "It is none: dismiss the chosen findings with a reason"), "D Ctrl+Alt+D", icon(Drawing::Dismiss)},
    Description{"needsEvidence", QT_TRANSLATE_NOOP("Actions", "Needs &evidence"),
                QT_TRANSLATE_NOOP("Actions", "It cannot be told from the report alone: evidence must be asked for"), "E Ctrl+Alt+E", icon(Drawing::Wait)},
    Description{"reopen", QT_TRANSLATE_NOOP("Actions", "&Reopen"),
                QT_TRANSLATE_NOOP("Actions", "Take the verdict back: the chosen findings are open again"), "O Ctrl+Alt+O", icon(Drawing::Reopen)},
    Description{"flag", QT_TRANSLATE_NOOP("Actions", "&Flag"),
                QT_TRANSLATE_NOOP("Actions", "Mark the chosen findings to come back to, or take the mark away"), "F Ctrl+Alt+G", icon(Drawing::Flag)},
    Description{"note", QT_TRANSLATE_NOOP("Actions", "&Write a note"), "", "M Ctrl+Alt+M", icon(Drawing::Note)},
    Description{"wholeCase", QT_TRANSLATE_NOOP("Actions", "Findin&gs of the whole case"),
                QT_TRANSLATE_NOOP("Actions", "List the findings of all reports together"), "Ctrl+Shift+A", -1},
    Description{"advance", QT_TRANSLATE_NOOP("Actions", "Go on to the ne&xt open finding after a verdict"), "", "", -1},
    Description{"author", QT_TRANSLATE_NOOP("Actions", "Auditor's na&me…"),
                QT_TRANSLATE_NOOP("Actions", "The name that stands with verdicts, notes and on the memo"), "", -1},
    Description{"highlight", QT_TRANSLATE_NOOP("Actions", "&Highlight"),
                QT_TRANSLATE_NOOP("Actions", "Highlight the selected text or the chosen cell"), "H", -1},
    Description{"tick", QT_TRANSLATE_NOOP("Actions", "&Tick mark"),
                QT_TRANSLATE_NOOP("Actions", "Mark the selected text or the chosen cell as checked"), "T", -1},
    Description{"annotate", QT_TRANSLATE_NOOP("Actions", "Wr&ite a note here…"),
                QT_TRANSLATE_NOOP("Actions", "Write a note on the selected text or the chosen cell"), "A", -1},
    Description{"correct", QT_TRANSLATE_NOOP("Actions", "Correct what was re&ad…"),
                QT_TRANSLATE_NOOP("Actions", "Say what is really printed in the chosen cell or number; the checks run on that"), "F2", -1},
    Description{"signPrepared", QT_TRANSLATE_NOOP("Actions", "&Sign as prepared"),
                QT_TRANSLATE_NOOP("Actions", "The review of this report is complete: sign it in your name"), "", -1},
    Description{"signReviewed", QT_TRANSLATE_NOOP("Actions", "Sign as re&viewed"),
                QT_TRANSLATE_NOOP("Actions", "You have reviewed what somebody else prepared: sign it in your name"), "", -1},
    Description{"withdrawSignature", QT_TRANSLATE_NOOP("Actions", "Withdraw signat&ure"), "", "", -1},
    Description{"showLog", QT_TRANSLATE_NOOP("Actions", "&Log of the case…"),
                QT_TRANSLATE_NOOP("Actions", "Who did what when, and whether the log is as it was written"), "Ctrl+Shift+L", -1},
    Description{"checkAgain", QT_TRANSLATE_NOOP("Actions", "C&heck again"),
                QT_TRANSLATE_NOOP("Actions", "Run the checks of all reports that are out of date again, else those of the chosen one"), "F5", -1},
    Description{"readAgain", QT_TRANSLATE_NOOP("Actions", "Read the source a&gain"),
                QT_TRANSLATE_NOOP("Actions", "Read the stored original of the chosen report again with this version; verdicts and notes stay"), "", -1},
    Description{"removeReport", QT_TRANSLATE_NOOP("Actions", "&Take the report out of the case"),
                QT_TRANSLATE_NOOP("Actions", "Nothing is lost: it can be brought back"), "", -1},
    Description{"removedReports", QT_TRANSLATE_NOOP("Actions", "Reports ta&ken out…"), "", "", -1},
    Description{"zoomIn", QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "", "Ctrl++ Ctrl+=", icon(Drawing::ZoomIn)},
    Description{"zoomOut", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "", "Ctrl+-", icon(Drawing::ZoomOut)},
    Description{"fitWidth", QT_TRANSLATE_NOOP("Actions", "Fit &width"), "", "Ctrl+0", icon(Drawing::FitWidth)},
    Description{"fitPage", QT_TRANSLATE_NOOP("Actions", "Fit w&hole page"), "", "Ctrl+9", icon(Drawing::FitPage)},
    Description{"wrapLines", QT_TRANSLATE_NOOP("Actions", "W&rap long lines"), "", "", -1},
    Description{"outline", QT_TRANSLATE_NOOP("Actions", "Outline and pa&ges"),
                QT_TRANSLATE_NOOP("Actions", "Headings and small pictures of the pages beside the source"), "Ctrl+Shift+O", icon(Drawing::Outline)},
    Description{"tickMarks", QT_TRANSLATE_NOOP("Actions", "&Tick marks"),
                QT_TRANSLATE_NOOP("Actions", "A tick behind each number of the source that a check tied out"), "Ctrl+Shift+T", icon(Drawing::Confirm)},
    Description{"goToPage", QT_TRANSLATE_NOOP("Actions", "&Go to page or line…"), "", "Ctrl+G", -1},
    Description{"nextNumber", QT_TRANSLATE_NOOP("Actions", "Next num&ber"),
                QT_TRANSLATE_NOOP("Actions", "Choose the next number of the source and tell what it is"), "]", -1},
    Description{"previousNumber", QT_TRANSLATE_NOOP("Actions", "Previous nu&mber"), "", "[", -1},
    Description{"frame", QT_TRANSLATE_NOOP("Actions", "Frame an ar&ea"),
                QT_TRANSLATE_NOOP("Actions", "Frame the selected text, or draw a frame on a page"), "R", -1},
    Description{"nextTable", QT_TRANSLATE_NOOP("Actions", "Ne&xt table"), "", "Ctrl+PgDown", -1},
    Description{"previousTable", QT_TRANSLATE_NOOP("Actions", "Pre&vious table"), "", "Ctrl+PgUp", -1},
    Description{"chooseTable", QT_TRANSLATE_NOOP("Actions", "Find a &table by its title…"), "", "Ctrl+B", -1},
    Description{"copyWithHeaders", QT_TRANSLATE_NOOP("Actions", "Copy cells with &headers"), "", "Ctrl+Shift+C", -1},
    Description{"focusReports", QT_TRANSLATE_NOOP("Actions", "Go to r&eports"), "", "Ctrl+1", -1},
    Description{"focusSource", QT_TRANSLATE_NOOP("Actions", "Go to &source"), "", "Ctrl+2", -1},
    Description{"focusTables", QT_TRANSLATE_NOOP("Actions", "Go to ta&bles"), "", "Ctrl+3", -1},
    Description{"focusFindings", QT_TRANSLATE_NOOP("Actions", "Go to &findings"), "", "Ctrl+4", -1},
    Description{"focusDetail", QT_TRANSLATE_NOOP("Actions", "Go to &detail"), "", "Ctrl+5", -1},
    Description{"compare", QT_TRANSLATE_NOOP("Actions", "&Compare reports…"),
                QT_TRANSLATE_NOOP("Actions", "Charts and a table of what the reports of the case say, side by side"), "Ctrl+6", -1},
    Description{"focusLedger", QT_TRANSLATE_NOOP("Actions", "Go to the &ledger"),
                QT_TRANSLATE_NOOP("Actions", "What was checked, what was not, and why"), "Ctrl+7", -1},
    Description{"focusNotices", QT_TRANSLATE_NOOP("Actions", "Go to &notices"),
                QT_TRANSLATE_NOOP("Actions", "What could not be understood of the report"), "Ctrl+8", -1},
    Description{"nextPane", QT_TRANSLATE_NOOP("Actions", "&Next pane"), "", "F6", -1},
    Description{"previousPane", QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"), "", "Shift+F6", -1},
    Description{"largerText", QT_TRANSLATE_NOOP("Actions", "Larger te&xt"), "", "Ctrl+Alt++ Ctrl+Alt+=", -1},
    Description{"smallerText", QT_TRANSLATE_NOOP("Actions", "S&maller text"), "", "Ctrl+Alt+-", -1},
    Description{"usualText", QT_TRANSLATE_NOOP("Actions", "&Usual text size"), "", "Ctrl+Alt+0", -1},
    Description{"exportMemo", QT_TRANSLATE_NOOP("Actions", "&Memo and working papers…"),
                QT_TRANSLATE_NOOP("Actions", "Audit memo, evidence sheets and summary: word them, look at the pages, export them"), "Ctrl+E",
                icon(Drawing::Memo)},
    Description{"exportXlsx", QT_TRANSLATE_NOOP("Actions", "&Workbook (XLSX)…"),
                QT_TRANSLATE_NOOP("Actions", "Findings, figures, tables as printed, ledger and decisions"), "", -1},
    Description{"exportCsv", QT_TRANSLATE_NOOP("Actions", "&Tables (CSV)…"),
                QT_TRANSLATE_NOOP("Actions", "The same as a folder of text files for other programs"), "", -1},
    Description{"exportJson", QT_TRANSLATE_NOOP("Actions", "&JSON…"), "", "", -1},
    Description{"exportSarif", QT_TRANSLATE_NOOP("Actions", "&SARIF…"),
                QT_TRANSLATE_NOOP("Actions", "The findings for programs that show the results of checks"), "", -1},
    Description{"exportAnnotated", QT_TRANSLATE_NOOP("Actions", "&Annotated copy of the PDF…"),
                QT_TRANSLATE_NOOP("Actions", "The report's PDF with findings and notes as annotations"), "", -1},
    Description{"rules", QT_TRANSLATE_NOOP("Actions", "&Rules"),
                QT_TRANSLATE_NOOP("Actions", "What each rule compares, on what basis, with examples"), "Shift+F1", -1},
    Description{"settings", QT_TRANSLATE_NOOP("Actions", "&Settings…"),
                QT_TRANSLATE_NOOP("Actions", "Checks and thresholds of the case; name, language, appearance"), "Ctrl+,", -1},
    Description{"keys", QT_TRANSLATE_NOOP("Actions", "&Keyboard"), "", "F1", -1},
    Description{"about", QT_TRANSLATE_NOOP("Actions", "&About Tieout"), "", "", -1},
};
static_assert(descriptions.size() == static_cast<size_t>(Act::Count));

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("Actions", text) : QString();
}

/** "(&N)" as Chinese menus write it, "&" and "…" are for menus only. */
QString plainText(QString text)
{
    const qsizetype mnemonic = text.indexOf(QLatin1String("(&"));
    if (mnemonic >= 0)
        text.remove(mnemonic, 4);
    return text.remove(u'&').remove(u'…');
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window)
{
    for (const Description &description : descriptions) {
        auto *action = new QAction(window);
        action->setObjectName(QLatin1String(description.name));
        if (description.icon >= 0)
            action->setIcon(drawnIcon(static_cast<Drawing>(description.icon)));
        window->addAction(action);
        m_actions.push_back(action);
    }
    for (const Act act : {Act::WrapLines, Act::Outline, Act::TickMarks, Act::WholeCase, Act::Advance})
        (*this)[act]->setCheckable(true);
    (*this)[Act::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[Act::About]->setMenuRole(QAction::AboutRole);
    retranslate();
    readKeys();
}

void Actions::retranslate()
{
    for (size_t i = 0; i < m_actions.size(); ++i)
        nameAction(i);
}

void Actions::nameAction(size_t act)
{
    const Description &description = descriptions[act];
    QAction *action = m_actions[act];
    action->setText(translated(description.text));
    action->setIconText(plainText(action->text()));
    QString tip = translated(description.tip);
    if (tip.isEmpty())
        tip = action->iconText();
    if (!action->shortcut().isEmpty())
        tip += QStringLiteral(" (%1)").arg(action->shortcut().toString(QKeySequence::NativeText));
    action->setToolTip(tip);
    action->setStatusTip(translated(description.tip));
}

QString Actions::otherName(Act act)
{
    return plainText(inOtherLanguage("Actions", descriptions[static_cast<size_t>(act)].text));
}

QList<QKeySequence> Actions::usualKeys(Act act)
{
    QList<QKeySequence> keys;
    for (const QString &key : QString::fromLatin1(descriptions[static_cast<size_t>(act)].keys).split(u' ', Qt::SkipEmptyParts))
        keys.append(QKeySequence(key));
    return keys;
}

void Actions::readKeys()
{
    const QSettings settings;
    for (size_t i = 0; i < m_actions.size(); ++i) {
        const QString kept = keysGroup + QLatin1String(descriptions[i].name);
        QList<QKeySequence> keys;
        for (const QString &key : settings.value(kept).toStringList())
            if (!key.isEmpty()) // one empty key stands for none
                keys.append(QKeySequence(key, QKeySequence::PortableText));
        m_actions[i]->setShortcuts(settings.contains(kept) ? keys : usualKeys(static_cast<Act>(i)));
        nameAction(i);
    }
}

void Actions::chooseKeys(Act act, const QList<QKeySequence> &keys)
{
    const QString kept = keysGroup + QLatin1String(descriptions[static_cast<size_t>(act)].name);
    QSettings settings;
    if (keys == usualKeys(act)) {
        settings.remove(kept);
        return;
    }
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    settings.setValue(kept, texts.isEmpty() ? QStringList{QString()} : texts);
}

void Actions::setEnabled(std::initializer_list<Act> acts, bool enabled)
{
    for (const Act act : acts)
        (*this)[act]->setEnabled(enabled);
}

} // namespace tieout
