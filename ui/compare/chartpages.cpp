#include "compare/chartpages.h"

#include <QCoreApplication>
#include <algorithm>

namespace tieout {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tieout::ChartPages)
};

// As wide as the text of a page and at most as high.
constexpr int pageWidth = 720;
constexpr int pageHeight = 960;
constexpr int axisHeight = 110;

int rowsHeight(const ChartData &data, CompareKind kind)
{
    return static_cast<int>(data.rows.size()) * chartRowHeight(data, kind == CompareKind::Composition);
}

/** The rows of a chart in pieces of which each fits a page. */
std::vector<ChartData> pieces(const ChartData &whole, bool stacked)
{
    const size_t most = static_cast<size_t>(std::max(1, (pageHeight - axisHeight) / chartRowHeight(whole, stacked)));
    const size_t count = std::max<size_t>(1, (whole.rows.size() + most - 1) / most);
    const size_t each = (whole.rows.size() + count - 1) / count; // about as long as each other
    std::vector<ChartData> out;
    for (size_t i = 0; i < count; ++i) {
        ChartData piece = whole;
        piece.range = chartRange(whole, stacked);
        const auto at = [&](size_t row) { return whole.rows.begin() + static_cast<std::ptrdiff_t>(std::min(whole.rows.size(), row)); };
        piece.rows.assign(at(i * each), at((i + 1) * each));
        out.push_back(std::move(piece));
    }
    return out;
}

} // namespace

std::vector<ChartPage> chartPages(const ComparedData &compared, CompareKind kind)
{
    std::vector<ChartPage> pages;
    for (ChartData &piece : hasRows(kind) ? pieces(compared.chart, kind == CompareKind::Composition) : std::vector{compared.chart}) {
        ComparedData part = compared;
        part.chart = std::move(piece);
        const int height = hasRows(kind) ? axisHeight + rowsHeight(part.chart, kind) : pageWidth / 2;
        pages.push_back({std::unique_ptr<QChart>(compareChart(part, kind, paperLook())), {pageWidth, height}});
    }
    return pages;
}

ChartPage wholeChart(const ComparedData &compared, CompareKind kind, const QSize &least)
{
    const int rows = hasRows(kind) ? axisHeight + rowsHeight(compared.chart, kind) : 0;
    return {std::unique_ptr<QChart>(compareChart(compared, kind, paperLook())), least.expandedTo({0, rows})};
}

QString partCaption(const QString &caption, size_t part, size_t parts)
{
    return parts == 1 ? caption : Words::tr("%1 (part %2 of %3)").arg(caption).arg(part + 1).arg(parts);
}

} // namespace tieout
