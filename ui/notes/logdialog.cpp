#include "notes/logdialog.h"

#include "casesession.h"
#include "common/severitystyle.h"
#include "notes/logmodel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

namespace tieout {

LogDialog::LogDialog(CaseSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_model(new LogModel(this)), m_proxy(new LogProxyModel(this)),
      m_verified(new QLabel(this)), m_scope(new QComboBox(this)), m_words(new QLineEdit(this)), m_view(new QTreeView(this))
{
    setObjectName(QStringLiteral("logDialog"));
    setWindowTitle(tr("Log of the case"));
    resize(900, 520);
    m_proxy->setSourceModel(m_model);
    m_verified->setObjectName(QStringLiteral("logVerified"));
    m_verified->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verified->setWordWrap(true);
    m_scope->setObjectName(QStringLiteral("logScope"));
    m_scope->setAccessibleName(tr("What the lines are about"));
    m_scope->addItems({tr("Whole case"), tr("The chosen report"), tr("The chosen finding")});
    m_words->setObjectName(QStringLiteral("logWords"));
    m_words->setPlaceholderText(tr("Filter by words or name"));
    m_words->setAccessibleName(tr("Filter the log by words"));
    m_words->setClearButtonEnabled(true);
    buildView();
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_scope);
    bar->addWidget(m_words, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_verified);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &LogDialog::filter);
    connect(m_words, &QLineEdit::textChanged, m_proxy, &LogProxyModel::setWords);
    connect(&session.selection(), &Selection::changed, this, &LogDialog::filter);
    connect(&session, &CaseSession::caseChanged, this, &QDialog::reject);
    refresh();
    m_words->setFocus();
}

void LogDialog::buildView()
{
    m_view->setObjectName(QStringLiteral("logView"));
    m_view->setAccessibleName(tr("Log of the case"));
    m_view->setModel(m_proxy);
    m_view->setRootIsDecorated(false);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setUniformRowHeights(true);
    const int unit = m_view->fontMetrics().height();
    m_view->setColumnWidth(LogModel::TimeColumn, unit * 10);
    m_view->setColumnWidth(LogModel::AuthorColumn, unit * 6);
    m_view->setColumnWidth(LogModel::ReportColumn, unit * 10);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(LogModel::TextColumn, QHeaderView::Stretch);
}

void LogDialog::refresh()
{
    const auto events = m_session.caseFile()->events();
    if (!events) {
        m_verified->setText(events.error().text());
        return;
    }
    QHash<qint64, QString> names;
    const auto name = [&names](const std::vector<ReportEntry> &entries) {
        for (const ReportEntry &entry : entries)
            names.insert(entry.id, entry.department.isEmpty() ? QFileInfo(entry.file).fileName()
                                                              : QStringLiteral("%1 %2").arg(entry.department).arg(entry.fiscalYear));
    };
    name(m_session.reports());
    if (const auto removed = m_session.caseFile()->removedReports())
        name(*removed);
    m_model->setEvents(*events, names);
    verify();
    filter();
}

void LogDialog::filter()
{
    const int scope = m_scope->currentIndex();
    const Finding *finding = m_session.selection().currentFinding();
    m_proxy->setReport(scope == 0 ? 0 : m_session.selection().reportId());
    m_proxy->setFinding(scope == 2 && finding ? finding->key : QString());
}

void LogDialog::verify()
{
    const auto check = m_session.caseFile()->verifyLog();
    if (!check) {
        m_verified->setText(check.error().text());
        return;
    }
    QString text;
    if (!check->isWhole())
        text = tr("✖ The log was changed outside this program: line %1 is not as it was written, or is missing.").arg(check->firstBroken);
    else if (check->chainedFrom == 0)
        text = tr("%1 lines. They were written by a version without a chain; the next act of review seals them.").arg(check->events);
    else
        text = tr("✓ The log is whole: %1 lines, none changed or missing. Last seal (SHA-256): %2").arg(check->events).arg(QString::fromLatin1(check->head));
    m_verified->setText(text);
    QPalette colors = palette();
    if (!check->isWhole())
        colors.setColor(QPalette::WindowText, severityColor(Severity::Error, colors));
    m_verified->setPalette(colors);
}

} // namespace tieout
