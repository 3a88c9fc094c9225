#include "findings/findingcolumns.h"

#include "common/severitystyle.h"
#include "findings/findingdelegate.h"
#include "findings/findingmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeView>
#include <array>
#include <numeric>

namespace tieout {

namespace {

/** Below this the sentence of a finding says nothing. */
constexpr int sentenceWidth = 260;
constexpr int leastSentence = 190;
/** The width of most printed amounts with their unit. */
int wholeNumber(const QTreeView *view)
{
    return view->fontMetrics().horizontalAdvance(QStringLiteral("12345678.98 万元")) + 10;
}

/** How wide a column stands by itself at most, in widths of a character. */
int widest(int column)
{
    switch (column) {
    case FindingModel::RuleColumn:
    case FindingModel::ReportColumn:
        return 24;
    case FindingModel::PlaceColumn:
        return 18;
    default:
        return 20;
    }
}

} // namespace

FindingColumns::FindingColumns(QTreeView *view) : QObject(view), m_view(view)
{
    QHeaderView *header = view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FindingModel::MessageColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(48);
    header->setTextElideMode(Qt::ElideRight);
    header->setSectionsMovable(true);
    header->moveSection(FindingModel::RuleColumn, FindingModel::ReportColumn - 1);
    header->moveSection(header->visualIndex(FindingModel::VerdictColumn), 1);
    header->moveSection(header->visualIndex(FindingModel::ReportColumn), 2);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_fitting && width > 0 && static_cast<size_t>(column) < m_widths.size())
            m_widths[static_cast<size_t>(column)] = width;
    });
    view->viewport()->installEventFilter(this);
}

void FindingColumns::measure(bool withReport)
{
    m_fitting = true;
    m_withReport = withReport;
    m_widths.assign(FindingModel::ColumnCount, 0);
    for (const int column : {FindingModel::RuleColumn, FindingModel::PlaceColumn, FindingModel::DifferenceColumn})
        m_view->setColumnHidden(column, false);
    m_view->setColumnHidden(FindingModel::ReportColumn, !withReport);
    const int character = m_view->fontMetrics().averageCharWidth();
    for (int column = 0; column < FindingModel::ColumnCount; ++column)
        if (column != FindingModel::MessageColumn && !m_view->isColumnHidden(column)) {
            m_view->resizeColumnToContents(column);
            m_widths[static_cast<size_t>(column)] = std::min(m_view->columnWidth(column), widest(column) * character);
        }
    const auto wordColumn = [this](int column, auto label, int count) {
        int word = 0; // any of the words may come to stand in the column
        for (int i = 0; i < count; ++i)
            word = std::max(word, m_view->fontMetrics().horizontalAdvance(label(i)));
        m_widths[static_cast<size_t>(column)] = std::max(word + FindingDelegate::shapeWidth(), m_view->header()->sectionSizeHint(column));
    };
    wordColumn(FindingModel::VerdictColumn, [](int i) { return verdictLabel(static_cast<Verdict>(i)); }, verdictCount);
    wordColumn(FindingModel::SeverityColumn, [](int i) { return severityLabel(static_cast<Severity>(i)); }, 4);
    if (m_view->rootIsDecorated()) // under a group
        m_widths[FindingModel::SeverityColumn] += 2 * m_view->indentation();
    m_fitting = false;
    fit();
}

std::vector<int> FindingColumns::fittedWidths() const
{
    // The sentence takes what the others leave; where that is too little, they are cut first and the
    // check, which the detail names as well, goes altogether.
    std::vector<int> widths = m_widths;
    widths[FindingModel::MessageColumn] = sentenceWidth;
    int missing = std::accumulate(widths.begin(), widths.end(), 0) - m_view->viewport()->width();
    const auto cut = [&](int column, int least) {
        int &width = widths[static_cast<size_t>(column)];
        const int by = std::clamp(missing, 0, std::max(0, width - least));
        width -= by;
        missing -= by;
    };
    const auto header = [this](int column) { return m_view->header()->sectionSizeHint(column); };
    const int character = m_view->fontMetrics().averageCharWidth();
    const std::array amounts{FindingModel::DifferenceColumn, FindingModel::ExpectedColumn, FindingModel::StatedColumn};
    cut(FindingModel::RuleColumn, character * 14);
    cut(FindingModel::ReportColumn, character * 12);
    for (const int column : amounts) // words are cut, numbers are not: half a number misleads
        cut(column, std::max(wholeNumber(m_view), header(column)));
    cut(FindingModel::RuleColumn, 0);
    missing -= sentenceWidth - leastSentence;
    cut(FindingModel::DifferenceColumn, 0); // the detail has it too
    cut(FindingModel::PlaceColumn, 0);      // half a place is none
    cut(FindingModel::ReportColumn, header(FindingModel::ReportColumn));
    for (const int column : amounts)
        cut(column, header(column));
    giveBack(widths);
    return widths;
}

/** What columns that cannot be shown whole leave goes to the name of the report. */
void FindingColumns::giveBack(std::vector<int> &widths) const
{
    if (!m_withReport)
        return;
    int used = std::max(leastSentence, sentenceWidth - 40);
    for (int column = 0; column < FindingModel::ColumnCount; ++column)
        if (column != FindingModel::MessageColumn && !isLeftOut(column, widths))
            used += widths[static_cast<size_t>(column)];
    int &report = widths[FindingModel::ReportColumn];
    report += std::clamp(m_view->viewport()->width() - used, 0, std::max(0, m_widths[FindingModel::ReportColumn] - report));
}

/** Readable or not at all. */
bool FindingColumns::isLeftOut(int column, const std::vector<int> &widths) const
{
    const auto at = static_cast<size_t>(column);
    switch (column) {
    case FindingModel::RuleColumn:
        return widths[at] < std::min(m_widths[at], m_view->fontMetrics().averageCharWidth() * 14);
    case FindingModel::DifferenceColumn:
        return widths[at] < std::min(m_widths[at], wholeNumber(m_view));
    case FindingModel::PlaceColumn:
        return widths[at] < m_widths[at];
    default:
        return false;
    }
}

void FindingColumns::fit()
{
    if (m_widths.empty())
        return;
    const std::vector<int> widths = fittedWidths();
    m_fitting = true;
    for (const int column : {FindingModel::RuleColumn, FindingModel::DifferenceColumn, FindingModel::PlaceColumn})
        m_view->setColumnHidden(column, isLeftOut(column, widths));
    m_view->setColumnHidden(FindingModel::ReportColumn, !m_withReport);
    for (int column = 0; column < FindingModel::ColumnCount; ++column)
        if (column != FindingModel::MessageColumn && !m_view->isColumnHidden(column))
            m_view->setColumnWidth(column, widths[static_cast<size_t>(column)]);
    m_fitting = false;
}

bool FindingColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace tieout
