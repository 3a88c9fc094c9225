#include "findings/detailpanel.h"

#include "actions.h"
#include "casesession.h"
#include "common/flowlayout.h"
#include "common/severitystyle.h"
#include "findings/findinghtml.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace tieout {

DetailPanel::DetailPanel(CaseSession &session, const Actions &actions, QWidget *parent)
    : QWidget(parent), m_session(session), m_text(new QTextBrowser(this)), m_verdict(new QLabel(this)),
      m_note(new QPlainTextEdit(this)), m_review(new QWidget(this))
{
    setObjectName(QStringLiteral("detailPanel"));
    m_text->setObjectName(QStringLiteral("detailText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(12);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme() == u"rule")
            Q_EMIT ruleClicked(url.path());
        else if (url.scheme() == u"note")
            Q_EMIT noteClicked(url.path().toLongLong());
        else if (url.scheme() == u"finding")
            m_session.selection().chooseFinding(url.path().toInt());
        else
            m_session.selection().chooseEvidence(url.path().toInt());
    });
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(m_note->fontMetrics().height() * 2 + 16);
    m_note->installEventFilter(this);
    m_verdict->setWordWrap(true);
    m_verdict->setObjectName(QStringLiteral("verdictLabel"));

    auto *buttons = new FlowLayout(nullptr, 6);
    for (const Act act : {Act::Confirm, Act::Dismiss, Act::NeedsEvidence, Act::Reopen}) {
        auto *button = new QToolButton(m_review);
        button->setDefaultAction(actions[act]);
        button->setToolButtonStyle(act == Act::Reopen ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon); // the seldom one
        button->setMinimumHeight(28);
        buttons->addWidget(button);
    }
    auto *review = new QVBoxLayout(m_review);
    review->setContentsMargins(12, 6, 12, 8);
    review->setSpacing(6);
    review->addWidget(m_verdict);
    review->addLayout(buttons);
    review->addWidget(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_review);

    connect(&session.selection(), &Selection::changed, this, &DetailPanel::showFinding);
    connect(&session, &CaseSession::decisionsChanged, this, &DetailPanel::showDecision);
    connect(&session, &CaseSession::annotationsChanged, this, &DetailPanel::showDecision);
    retranslate();
}

void DetailPanel::showFinding()
{
    const Finding *finding = m_session.selection().currentFinding();
    const QString key = finding ? finding->key : QString();
    if (key == m_key && m_report == m_session.selection().reportId() && finding)
        return;
    commitNote();
    m_key = key;
    m_report = m_session.selection().reportId();
    m_review->setVisible(finding != nullptr);
    showText();
    showVerdict();
}

void DetailPanel::showText()
{
    const Finding *finding = m_session.selection().currentFinding();
    std::vector<Event> history;
    if (finding && m_session.caseFile())
        if (auto events = m_session.caseFile()->history(m_report, finding->key))
            history = std::move(*events);
    const auto notes = finding && m_session.review() ? m_session.review()->annotationsOn(m_report, finding->key) : std::vector<Annotation>();
    m_text->setHtml(finding ? findingHtml(*m_session.selection().report(), *finding, notes, history, palette())
                            : coloredHtml(tr("Choose a finding to see its sum redone, with a link to every number it rests on."),
                                          quietColor(palette())));
}

void DetailPanel::showDecision()
{
    if (m_key.isEmpty() || !m_session.review())
        return;
    const int place = m_text->verticalScrollBar()->value();
    showText(); // the history has grown
    m_text->verticalScrollBar()->setValue(place);
    showVerdict();
}

void DetailPanel::showVerdict()
{
    if (m_key.isEmpty() || !m_session.review())
        return;
    const Decision decision = m_session.review()->decision(m_report, m_key);
    QString verdict = tr("Verdict: <b>%1</b>").arg(verdictLabel(decision.verdict));
    if (!decision.reason.isEmpty())
        verdict += tr(" — %1").arg(decision.reason.toHtmlEscaped());
    m_verdict->setText(verdict);
    m_savedNote = decision.note;
    if (m_note->toPlainText() != m_savedNote)
        m_note->setPlainText(m_savedNote);
}

void DetailPanel::focusNote()
{
    if (m_review->isVisible())
        m_note->setFocus(Qt::ShortcutFocusReason);
}

void DetailPanel::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void DetailPanel::commitNote()
{
    const QString note = m_note->toPlainText().trimmed();
    if (m_key.isEmpty() || !m_session.review() || note == m_savedNote.trimmed())
        return;
    m_savedNote = note;
    m_session.review()->setNote(m_report, m_key, note);
}

bool DetailPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut)
        commitNote();
    if (watched == m_note && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool save = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier;
        if (save || key->key() == Qt::Key_Escape) {
            if (!save)
                m_note->setPlainText(m_savedNote);
            commitNote();
            m_text->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DetailPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DetailPanel::retranslate()
{
    setAccessibleName(tr("Finding in detail"));
    m_text->setAccessibleName(tr("Finding, sum and evidence"));
    m_note->setAccessibleName(tr("Note on the finding"));
    m_note->setPlaceholderText(tr("Write a note (M). It is saved when you leave the field; Ctrl+Enter saves, Esc takes back."));
    commitNote();
    m_key.clear();
    showFinding();
}

} // namespace tieout
