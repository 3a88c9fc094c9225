#pragma once

#include "memo/buildmemo.h"

#include <QTabWidget>
#include <array>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace tieout {

/** Where the auditor words the head of the memo and the five parts of its findings. */
class MemoEditor : public QTabWidget
{
    Q_OBJECT
public:
    explicit MemoEditor(QWidget *parent = nullptr);
    /** Shows the texts of `now`; those of `drafts` are what a text goes back to. */
    void showMemo(const Memo &drafts, const Memo &now);

Q_SIGNALS:
    /** A text was changed; an empty one is as drafted. */
    void edited(const tieout::MemoText &text);
    void findingChosen(const QString &anchor);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        MemoFinding draft, now;
    };
    void buildHead();
    void buildFindings();
    void showFinding();
    void partEdited(size_t part);
    void restoreDraft();
    void retranslate();

    std::vector<MemoLine> m_headDrafts;
    std::vector<Entry> m_entries;
    bool m_filling = false; ///< texts come from the memo, not from the auditor
    QFormLayout *m_head;
    std::vector<QLineEdit *> m_fields;
    QListWidget *m_list;
    std::array<QLabel *, 5> m_names{};
    std::array<QPlainTextEdit *, 5> m_parts{};
    QPushButton *m_restore;
};

} // namespace tieout
