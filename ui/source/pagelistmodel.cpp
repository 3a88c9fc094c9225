#include "source/pagelistmodel.h"

#include "common/severitystyle.h"

#include <QPainter>
#include <QPixmap>
#include <cmath>
#include <map>

namespace tieout {

namespace {

constexpr size_t mostAsked = 24; ///< pictures; those asked for earlier have been scrolled away

/** How many findings of each severity stand on each page. */
std::vector<std::map<Severity, int>> countFindings(const OpenReport &report)
{
    const Document &document = *report.report->document;
    std::vector<std::map<Severity, int>> counts(document.pages.size());
    for (const Finding &finding : report.result.findings)
        if (!finding.evidence.empty())
            ++counts[static_cast<size_t>(document.pageAt(finding.evidence.front().span.begin))][finding.severity];
    return counts;
}

} // namespace

PageListModel::PageListModel(QObject *parent) : QAbstractListModel(parent)
{
    connect(&m_images, &PageImages::ready, this, &PageListModel::drawn);
}

void PageListModel::setReport(const std::shared_ptr<const OpenReport> &report, const QByteArray &bytes)
{
    beginResetModel();
    m_report = report;
    m_asked.clear();
    m_signs.clear();
    m_words.clear();
    for (const auto &counts : report ? countFindings(*report) : std::vector<std::map<Severity, int>>{}) {
        QStringList signs, words{QString()};
        for (const auto &[severity, count] : counts) {
            signs.append(severitySign(severity) + (count > 1 ? QString::number(count) : QString()));
            words.append(severityLabel(severity) + u' ' + QString::number(count));
        }
        m_signs.push_back(signs.join(u'\n'));
        m_words.push_back(words.join(QStringLiteral(", ")));
    }
    m_images.setPdf(bytes, report ? report->report->document->pages : std::vector<Page>{});
    endResetModel();
}

void PageListModel::setWidth(int width, qreal ratio)
{
    m_width = width;
    m_ratio = ratio;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int PageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_signs.size());
}

QString PageListModel::label(int page) const
{
    return (QString::number(page + 1) + u'\n' + m_signs[static_cast<size_t>(page)]).trimmed();
}

QPixmap PageListModel::picture(int page) const
{
    const Page &on = m_report->report->document->pages[static_cast<size_t>(page)];
    const double scale = m_width * m_ratio / std::max<double>(1, on.width);
    const auto tiles = m_images.tiles(page, scale, {});
    const QImage image = tiles.empty() ? QImage() : m_images.image(tiles.front());
    QPixmap out;
    if (image.isNull()) {
        out = QPixmap(qRound(m_width * m_ratio), qRound(on.height * scale));
        out.fill(Qt::white);
        if (!tiles.empty() && std::find(m_asked.begin(), m_asked.end(), tiles.front()) == m_asked.end()) {
            m_asked.insert(m_asked.begin(), tiles.front());
            m_asked.resize(std::min(m_asked.size(), mostAsked));
            m_images.want(m_asked);
        }
    } else {
        out = QPixmap::fromImage(image);
    }
    QPainter edge(&out); // paper on paper needs one
    edge.setPen(QPen(Qt::lightGray, std::ceil(m_ratio)));
    edge.drawRect(out.rect().adjusted(0, 0, -1, -1));
    edge.end();
    out.setDevicePixelRatio(m_ratio);
    return out;
}

void PageListModel::drawn(int page)
{
    std::erase_if(m_asked, [page](const Tile &tile) { return tile.page == page; });
    if (page < rowCount())
        Q_EMIT dataChanged(index(page), index(page), {Qt::DecorationRole});
}

QVariant PageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return label(index.row());
    case Qt::AccessibleTextRole:
        return tr("Page %1").arg(index.row() + 1) + m_words[static_cast<size_t>(index.row())];
    case Qt::DecorationRole:
        return picture(index.row());
    default:
        return {};
    }
}

} // namespace tieout
