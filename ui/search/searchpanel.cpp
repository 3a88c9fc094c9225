#include "search/searchpanel.h"

#include "casesession.h"
#include "compare/comparison.h"
#include "search/casesearch.h"
#include "search/searchmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace tieout {

namespace {

constexpr int mostHits = 500;
constexpr int pause = 60; ///< milliseconds without a key before the search starts

/** The words before a place end at it: they are cut where they begin. */
class BeforeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideLeft;
    }
};

} // namespace

SearchPanel::SearchPanel(CaseSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_search(new CaseSearch(this)), m_model(new SearchModel(this)), m_words(new QLineEdit(this)),
      m_count(new QLabel(this)), m_view(new QTreeView(this))
{
    m_words->setObjectName(QStringLiteral("searchWords"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_view->setObjectName(QStringLiteral("searchView"));
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setItemDelegateForColumn(SearchModel::BeforeColumn, new BeforeDelegate(m_view));
    m_view->header()->setStretchLastSection(false);
    for (const int column : {SearchModel::BeforeColumn, SearchModel::AfterColumn})
        m_view->header()->setSectionResizeMode(column, QHeaderView::Stretch); // never sideways
    m_view->installEventFilter(this);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(6);
    bar->setContentsMargins(8, 6, 8, 6);
    bar->addWidget(m_words, 1);
    bar->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    connect(&m_typing, &QTimer::timeout, this, &SearchPanel::find);
    connect(m_words, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_view, &QTreeView::doubleClicked, this, &SearchPanel::go);
    connect(m_search, &CaseSearch::failed, this, &SearchPanel::failed);
    connect(m_search, &CaseSearch::found, this, [this](const QString &, const std::vector<SearchHit> &hits) {
        QHash<qint64, QString> names;
        for (const ReportEntry &entry : m_session.reports())
            names.insert(entry.id, comparedReport(entry).label());
        m_model->setHits(hits, names);
        fitColumns();
        showCount();
    });
    connect(&session, &CaseSession::caseChanged, this, [this] {
        m_search->setCase(m_session.path());
        m_model->setHits({}, {});
        find();
    });
    retranslate();
}

void SearchPanel::open(const QString &words)
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->selectAll();
}

void SearchPanel::find()
{
    if (m_session.isOpen() && !m_words->text().trimmed().isEmpty())
        return m_search->find(m_words->text(), mostHits);
    m_model->setHits({}, {});
    showCount();
}

void SearchPanel::showCount()
{
    const int hits = m_model->rowCount();
    m_count->setText(m_words->text().trimmed().isEmpty() ? QString()
                     : hits == 0                         ? tr("Not found in any report")
                     : hits < mostHits                   ? tr("%1 places in %2 reports").arg(hits).arg(m_model->reportCount())
                                                         : tr("The first %1 places").arg(hits));
}

void SearchPanel::fitColumns()
{
    const int character = m_view->fontMetrics().averageCharWidth();
    for (const int column : {SearchModel::ReportColumn, SearchModel::MatchColumn}) {
        m_view->resizeColumnToContents(column);
        m_view->setColumnWidth(column, std::min(m_view->columnWidth(column), character * 26));
    }
}

void SearchPanel::go()
{
    const QModelIndex index = m_view->currentIndex();
    if (index.isValid())
        m_session.showReport(m_model->at(index.row()).report, m_model->at(index.row()).span);
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_words && (key == Qt::Key_Down || enter) && m_model->rowCount() > 0) {
        m_view->setFocus(Qt::TabFocusReason);
        m_view->setCurrentIndex(m_model->index(0, 0));
        if (enter)
            go();
        return true;
    }
    if (watched == m_view && enter) {
        go();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SearchPanel::retranslate()
{
    setAccessibleName(tr("Search in all reports"));
    m_words->setPlaceholderText(tr("Words or figures in all reports; spaces and line breaks do not matter"));
    m_words->setAccessibleName(tr("Search in all reports"));
    m_view->setAccessibleName(tr("Places found; Enter leads there"));
    m_model->retranslate();
    showCount();
}

} // namespace tieout
