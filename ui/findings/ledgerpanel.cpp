#include "findings/ledgerpanel.h"

#include "casesession.h"
#include "common/emptystate.h"
#include "common/quietfocus.h"
#include "common/severitystyle.h"
#include "findings/ledgermodel.h"
#include "findings/outcomedelegate.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTreeView>

namespace tieout {

LedgerPanel::LedgerPanel(CaseSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new LedgerModel(this)), m_proxy(new LedgerProxyModel(this)),
      m_outcome(new QComboBox(this)), m_words(new QLineEdit(this)), m_stack(new QStackedWidget(this)),
      m_view(new QTreeView(this)), m_empty(new EmptyState(this))
{
    m_proxy->setSourceModel(m_model);
    for (int i = 0; i < 5; ++i)
        m_outcome->addItem(QString());
    m_words->setClearButtonEnabled(true);
    buildView();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(6);
    bar->setContentsMargins(8, 5, 8, 5);
    bar->addWidget(m_outcome);
    bar->addWidget(m_words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_proxy->setOutcome(index - 1);
        showState();
    });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_proxy->setWords(words);
        showState();
    });
    connect(&session.selection(), &Selection::reportChanged, this, [this] {
        m_model->setReport(m_session.selection().report());
        retranslate();
    });
    retranslate();
}

void LedgerPanel::buildView()
{
    m_view->setObjectName(QStringLiteral("ledgerView"));
    m_view->setModel(m_proxy);
    keepStillOnFocus(m_view);
    m_view->setItemDelegateForColumn(LedgerModel::OutcomeColumn, new OutcomeDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder); // the order of the checks until a header is clicked
    const int unit = m_view->fontMetrics().height();
    m_view->setColumnWidth(LedgerModel::OutcomeColumn, unit * 6);
    m_view->setColumnWidth(LedgerModel::RuleColumn, unit * 8);
    m_view->setColumnWidth(LedgerModel::SubjectColumn, unit * 10);
    m_view->header()->setSectionResizeMode(LedgerModel::ReasonColumn, QHeaderView::Stretch); // never sideways
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_session.selection().choosePlaces(m_model->spansAt(m_proxy->mapToSource(index).row()));
    });
}

void LedgerPanel::showState()
{
    m_stack->setCurrentIndex(m_proxy->rowCount() > 0 ? 1 : 0);
    m_empty->setText(QString(), m_model->rowCount() > 0 ? tr("No check passes the filter.")
                                                        : tr("Every check of the chosen report stands here with its outcome."));
}

void LedgerPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LedgerPanel::retranslate()
{
    m_view->setAccessibleName(tr("Ledger of checks"));
    m_outcome->setAccessibleName(tr("Outcomes shown"));
    m_words->setAccessibleName(tr("Filter the ledger by words"));
    m_words->setPlaceholderText(tr("Filter by words or pinyin"));
    m_outcome->setItemText(0, tr("All outcomes (%1)").arg(m_model->rowCount()));
    for (int i = 0; i < 4; ++i) {
        const auto outcome = static_cast<Outcome>(i);
        m_outcome->setItemText(i + 1, QStringLiteral("%1 (%2)").arg(outcomeLabel(outcome)).arg(m_model->count(outcome)));
    }
    m_model->retranslate();
    showState();
}

} // namespace tieout
