// The bar over a comparison: what is compared, how, and in what words.
#include "compare/comparepanel.h"

#include "common/emptystate.h"

#include <QChartView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <algorithm>

namespace tieout {

namespace {

/** Keeps the choice of a box over a refill. */
void keepChoice(QComboBox *box, const QVariant &chosen)
{
    const int at = box->findData(chosen);
    box->setCurrentIndex(at >= 0 ? at : 0);
}

} // namespace

QWidget *ComparePanel::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 6, 8, 6);
    const auto box = [this, row](const char *name) {
        auto *out = new QComboBox(this);
        out->setObjectName(QLatin1String(name));
        out->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        out->setMaxVisibleItems(24);
        row->addWidget(out);
        connect(out, &QComboBox::activated, this, &ComparePanel::showChart);
        return out;
    };
    m_kind = box("compareKind");
    m_measure = box("compareMeasure");
    m_other = box("compareOther");
    m_year = box("compareYear");
    m_order = box("compareOrder");
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("compareFilter"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &ComparePanel::refill);
    row->addWidget(m_filter, 1);
    m_export = new QPushButton(this);
    m_export->setObjectName(QStringLiteral("compareExport"));
    m_export->setMenu(new QMenu(m_export));
    m_export->menu()->addAction(QString(), this, &ComparePanel::putIntoMemo);
    m_export->menu()->addAction(QString(), this, &ComparePanel::exportChart);
    m_export->menu()->addAction(QString(), this, &ComparePanel::exportTable);
    m_export->menu()->addAction(QString(), this, &ComparePanel::copyTable)->setShortcut(QKeySequence::Copy);
    row->addWidget(m_export);
    return bar;
}

void ComparePanel::fillChoices()
{
    const QVariant measure = m_measure->currentData();
    const QVariant other = m_other->currentData();
    const QVariant year = m_year->currentData();
    for (QComboBox *box : {m_measure, m_other, m_year})
        box->clear();
    for (const CompareMeasure *offered : m_model->measures())
        for (QComboBox *box : {m_measure, m_other})
            box->addItem(offered->title(), offered->id);
    m_year->addItem(tr("All years"), 0);
    QList<int> years;
    for (const ComparedReport &report : m_reports)
        if (report.year && !years.contains(report.year))
            years << report.year;
    std::sort(years.begin(), years.end(), std::greater<>());
    for (const int offered : years)
        m_year->addItem(QString::number(offered), offered);
    keepChoice(m_measure, measure);
    keepChoice(m_other, other.isValid() ? other : QVariant(QStringLiteral("staff.actual")));
    keepChoice(m_year, year);
}

void ComparePanel::retranslate()
{
    setWindowTitle(tr("Comparison"));
    setAccessibleName(tr("Comparison"));
    const auto fill = [](QComboBox *box, const QString &name, const QStringList &texts) {
        const int at = std::max(0, box->currentIndex());
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(at);
        box->setAccessibleName(name);
        box->setToolTip(name);
    };
    QStringList kinds;
    for (int kind = 0; kind < compareKindCount; ++kind)
        kinds << compareKindName(static_cast<CompareKind>(kind));
    fill(m_kind, tr("Kind of chart"), kinds);
    fill(m_order, tr("Order"), {tr("Largest first"), tr("By name")});
    for (const auto &[box, name] : {std::pair(m_measure, tr("Measure")), std::pair(m_other, tr("Second measure")), std::pair(m_year, tr("Year"))}) {
        box->setAccessibleName(name);
        box->setToolTip(name);
    }
    m_filter->setPlaceholderText(tr("Department or region"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_export->setText(tr("Save"));
    m_export->setAccessibleName(tr("Save"));
    const QList<QAction *> actions = m_export->menu()->actions();
    const QStringList names{tr("Put the chart into the memo"), tr("Chart (PNG, SVG, PDF)…"), tr("Table (XLSX, CSV)…"), tr("Copy the table")};
    for (qsizetype i = 0; i < names.size(); ++i)
        actions[i]->setText(names[i]);
    m_view->setAccessibleName(tr("Chart; arrow keys choose a row, Enter opens its report"));
    m_table->setAccessibleName(tr("All measures of all reports; Enter leads to the figure"));
    m_empty->setText(QString(), tr("The reports of the case are compared here."));
    m_model->retranslate();
    fillChoices();
    showChart();
}

} // namespace tieout
