#include "findings/detailpanel.h"

#include "actions.h"
#include "casesession.h"
#include "check/checktable.h"
#include "common/placelabel.h"
#include "common/severitystyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>

namespace tieout {

namespace {

QString colored(const QString &text, const QColor &color, const char *style = "")
{
    return QStringLiteral("<span style='color:%1;%2'>%3</span>").arg(color.name(), QLatin1String(style), text.toHtmlEscaped());
}

} // namespace

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
        else
            m_session.selection().chooseEvidence(url.path().toInt());
    });
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(m_note->fontMetrics().height() * 2 + 16);
    m_note->installEventFilter(this);
    m_verdict->setWordWrap(true);
    m_verdict->setObjectName(QStringLiteral("verdictLabel"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (const Act act : {Act::Confirm, Act::Dismiss, Act::NeedsEvidence, Act::Reopen}) {
        auto *button = new QToolButton(m_review);
        button->setDefaultAction(actions[act]);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setMinimumHeight(28);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
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
    m_text->setHtml(finding ? html(*finding)
                            : colored(tr("Choose a finding to see its sum redone, with a link to every number it rests on."),
                                      quietColor(palette())));
    showDecision();
}

void DetailPanel::showDecision()
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

QString DetailPanel::amountsHtml(const Finding &finding) const
{
    QString rows;
    const auto row = [&rows, &finding](const QString &title, const QString &value, const char *style) {
        if (!value.isEmpty())
            rows += QStringLiteral("<tr><td style='padding-right:14px'>%1</td><td align='right' style='%2'>%3</td></tr>")
                        .arg(title, QLatin1String(style),
                             (parseDecimal(value) && !finding.unit.isEmpty() ? value + u' ' + finding.unit : value).toHtmlEscaped());
    };
    row(tr("Printed"), finding.stated, "font-weight:600");
    row(tr("Recomputed"), finding.expected, "font-weight:600");
    row(tr("Difference"), finding.difference, "");
    return rows.isEmpty() ? rows : QStringLiteral("<table cellspacing='2'>%1</table>").arg(rows);
}

QString DetailPanel::evidenceHtml(const Finding &finding) const
{
    const Document &document = *m_session.selection().report()->report->document;
    QString rows;
    for (size_t i = 0; i < finding.evidence.size(); ++i) {
        const Evidence &evidence = finding.evidence[i];
        const bool stated = evidence.role == EvidenceRole::Stated;
        const QString sign = stated ? colored(severitySign(finding.severity), severityColor(finding.severity, palette()))
                                    : colored(QStringLiteral("–"), quietColor(palette()));
        const QString quote = document.quote(evidence.span).simplified().toHtmlEscaped();
        rows += QStringLiteral("<tr><td>%1</td><td style='padding-right:10px'><a href='evidence:%2'>%3</a></td>"
                               "<td style='padding-right:10px'>%4</td><td>%5</td></tr>")
                    .arg(sign)
                    .arg(i)
                    .arg(quote.isEmpty() ? tr("(place)") : quote, evidence.label.toHtmlEscaped(),
                         colored(placeLabel(document, evidence.span), quietColor(palette()), "white-space:nowrap"));
    }
    return QStringLiteral("<table cellspacing='3'>%1</table>").arg(rows);
}

QString DetailPanel::html(const Finding &finding) const
{
    const auto heading = [this](const QString &text) {
        return QStringLiteral("<p style='margin:12px 0 3px 0'>%1</p>").arg(colored(text, quietColor(palette()), "font-weight:600"));
    };
    QString out = QStringLiteral("<p style='margin:0 0 6px 0'>%1 %2</p><p style='margin:0 0 8px 0;font-size:large'>%3</p>")
                      .arg(colored(severitySign(finding.severity) + u' ' + severityLabel(finding.severity),
                                   severityColor(finding.severity, palette()), "font-weight:600"),
                           QStringLiteral("· <a href='rule:%1' title='%2'>%3</a>").arg(finding.rule, tr("What this rule compares"), checkTitle(finding.rule)),
                           finding.message.text().toHtmlEscaped());
    out += amountsHtml(finding);
    if (finding.certainty == Certainty::Arguable)
        out += QStringLiteral("<p>%1</p>").arg(colored(tr("Arguable: the wording leaves room for another reading."), quietColor(palette())));
    if (!finding.steps.empty()) {
        out += heading(tr("The sum redone"));
        for (const Message &step : finding.steps)
            out += QStringLiteral("<p style='margin:0 0 2px 0'>%1</p>").arg(step.text().toHtmlEscaped());
    }
    if (!finding.evidence.empty())
        out += heading(tr("Evidence")) + evidenceHtml(finding);
    if (!finding.affects.isEmpty())
        out += heading(tr("Same root")) + tr("Other findings that follow from this one: %1").arg(finding.affects.size());
    return out;
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
