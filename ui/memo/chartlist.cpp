#include "memo/chartlist.h"

#include "compare/comparedata.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tieout {

ChartList::ChartList(QWidget *parent) : QWidget(parent), m_hint(new QLabel(this)), m_list(new QListWidget(this)), m_remove(new QPushButton(this))
{
    m_hint->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("memoCharts"));
    m_remove->setObjectName(QStringLiteral("removeChart"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &ChartList::removeChosen);
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, &ChartList::removeChosen);
    retranslate();
}

void ChartList::show(const std::vector<ChosenChart> &charts)
{
    const int row = m_list->currentRow();
    m_charts = charts;
    m_list->clear();
    for (const ChosenChart &chart : charts)
        m_list->addItem(chartCaption(compareChoice(chart)));
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_remove->setEnabled(!charts.empty());
}

void ChartList::removeChosen()
{
    if (const int row = m_list->currentRow(); row >= 0 && static_cast<size_t>(row) < m_charts.size())
        Q_EMIT removed(m_charts[static_cast<size_t>(row)]);
}

void ChartList::retranslate()
{
    m_hint->setText(tr("Charts come into the memo by “Save” in the comparison; they are drawn from the present figures."));
    m_list->setAccessibleName(tr("Charts of the memo"));
    m_remove->setText(tr("Take out of the memo"));
}

void ChartList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tieout
