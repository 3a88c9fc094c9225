#pragma once

#include "case/memoinput.h"
#include "compare/memocharts.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace tieout {

class CaseSession;
class ChartList;
class MemoEditor;
class MemoPreview;

/**
 * The memo before it is exported: which form, which reports, the auditor's words, and the true pages.
 * Every text is saved in the case.
 */
class MemoDialog : public QDialog
{
    Q_OBJECT
public:
    MemoDialog(CaseSession &session, QWidget *parent);
    ~MemoDialog() override; ///< waits for what is being drawn

    [[nodiscard]] MemoRequest request() const;
    [[nodiscard]] int pageCount() const;
    /** Nothing is being read or drawn and no text waits to be saved. */
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void exportAsked(const tieout::MemoRequest &request);

protected:
    void done(int result) override;

private:
    struct Loaded
    {
        Result<MemoInput> input;
        Result<ChartSource> charts;
    };
    struct Drawn
    {
        QByteArray pdf;
        QString failure;
        QHash<QString, int> pages; ///< of the findings, by anchor
    };
    void buildControls();
    void buildChoices();
    [[nodiscard]] QWidget *leftSide();
    void arrange(QWidget *buttons);
    void fillCharts(const ChartSource &source);
    void load();
    void loaded();
    void draw();
    void drawn();
    void edit(const MemoText &text);
    void saveTexts();

    CaseSession &m_session;
    QComboBox *m_form;
    QComboBox *m_scope;
    QCheckBox *m_dismissed;
    QCheckBox *m_pictures;
    MemoEditor *m_editor;
    ChartList *m_charts;
    MemoPreview *m_preview;
    QLabel *m_state;
    QPushButton *m_export;
    QFutureWatcher<std::shared_ptr<Loaded>> m_loading;
    QFutureWatcher<Drawn> m_drawing;
    bool m_loadAgain = false;
    bool m_drawAgain = false;
    std::optional<MemoInput> m_input;
    std::vector<MemoText> m_unsaved;
    QHash<QString, int> m_pages;
    QTimer m_pause; ///< since the last key: pages are drawn when the writing rests
};

} // namespace tieout
