#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTextBrowser;
class QToolButton;

namespace tieout {

class Actions;
class CaseSession;

/** The chosen finding in full: the sum redone, links to all its evidence, verdict and note. */
class DetailPanel : public QWidget
{
    Q_OBJECT
public:
    DetailPanel(CaseSession &session, const Actions &actions, QWidget *parent = nullptr);
    void focusNote();
    void focusText();
    /** Saves the note being written, if it changed. */
    void commitNote();
    [[nodiscard]] QTextBrowser *text() { return m_text; }
    [[nodiscard]] QPlainTextEdit *note() { return m_note; }

Q_SIGNALS:
    /** The page of this rule is asked for. */
    void ruleClicked(const QString &rule);
    /** The place of this annotation is asked for. */
    void noteClicked(qint64 annotation);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFinding();
    void showText();
    void showDecision();
    void showVerdict();
    void retranslate();

    CaseSession &m_session;
    QTextBrowser *m_text;
    QLabel *m_verdict;
    QPlainTextEdit *m_note;
    QWidget *m_review;
    qint64 m_report = 0;
    QString m_key; ///< of the finding shown; the note belongs to it
    QString m_savedNote;
};

} // namespace tieout
