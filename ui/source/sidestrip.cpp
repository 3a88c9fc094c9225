#include "source/sidestrip.h"

#include "source/pagelistmodel.h"
#include "source/sectionmodel.h"

#include <QEvent>
#include <QListView>
#include <QTreeView>

namespace tieout {

namespace {

constexpr int pictureWidth = 96;

/** The innermost section that holds the offset, or -1. */
int sectionOver(const Report &report, qsizetype offset)
{
    int found = -1;
    for (size_t i = 0; i < report.sections.size(); ++i)
        if (report.sections[i].body.contains(offset))
            found = static_cast<int>(i);
    return found;
}

} // namespace

SideStrip::SideStrip(QWidget *parent)
    : QTabWidget(parent), m_outline(new QTreeView(this)), m_pages(new QListView(this)), m_sections(new SectionModel(this)),
      m_pictures(new PageListModel(this))
{
    setObjectName(QStringLiteral("sideStrip"));
    setDocumentMode(true);
    m_outline->setObjectName(QStringLiteral("outline"));
    m_outline->setHeaderHidden(true);
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setIndentation(14);
    m_outline->setModel(m_sections);
    m_outline->setExpandsOnDoubleClick(false);
    m_pages->setObjectName(QStringLiteral("pagePictures"));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setSpacing(4);
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->setIconSize({pictureWidth, pictureWidth * 3 / 2});
    m_pages->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_pages->setModel(m_pictures);
    addTab(m_outline, QString());
    addTab(m_pages, QString());
    setMinimumWidth(130);
    connect(m_outline->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_following && index.isValid())
            Q_EMIT placeChosen(m_report->report->sections[static_cast<size_t>(SectionModel::sectionAt(index))].heading);
    });
    connect(m_pages->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_following && index.isValid())
            Q_EMIT pageChosen(index.row());
    });
    retranslate();
}

void SideStrip::setReport(const std::shared_ptr<const OpenReport> &report, const QByteArray &bytes)
{
    m_report = report;
    m_bytes = bytes;
    m_filled = false;
    m_following = true;
    m_sections->setReport(nullptr);
    m_pictures->setReport(nullptr, {});
    m_following = false;
    setTabVisible(1, !bytes.isEmpty());
    if (isVisible())
        fill();
}

void SideStrip::fill()
{
    m_filled = true;
    m_following = true;
    m_sections->setReport(m_report ? m_report->report : nullptr);
    m_pictures->setReport(m_bytes.isEmpty() ? nullptr : m_report, m_bytes);
    m_pictures->setWidth(pictureWidth, devicePixelRatioF());
    m_outline->expandAll();
    m_following = false;
}

void SideStrip::showEvent(QShowEvent *event)
{
    QTabWidget::showEvent(event);
    if (!m_filled)
        fill();
}

void SideStrip::follow(int page, qsizetype offset)
{
    if (!isVisible() || !m_report)
        return;
    m_following = true;
    if (page < m_pictures->rowCount())
        m_pages->setCurrentIndex(m_pictures->index(page));
    if (const QModelIndex heading = m_sections->indexOf(sectionOver(*m_report->report, offset)); heading.isValid())
        m_outline->setCurrentIndex(heading);
    m_following = false;
}

void SideStrip::focusCurrent()
{
    currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void SideStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

void SideStrip::retranslate()
{
    setTabText(0, tr("Outline"));
    setTabText(1, tr("Pages"));
    setAccessibleName(tr("Outline and pages"));
    m_outline->setAccessibleName(tr("Headings of the report"));
    m_pages->setAccessibleName(tr("Pages as small pictures"));
}

} // namespace tieout
