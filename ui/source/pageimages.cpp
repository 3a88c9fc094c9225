#include "source/pageimages.h"

#include "report/document.h"
#include "source/renderpage.h"

#include <QMutex>
#include <cmath>
#include <deque>
#include <optional>

namespace tieout {

namespace {

constexpr int kept = 96 * 1024;       // kilobytes of pictures
constexpr double wholeUpTo = 5e6;     // pixels: larger pages are drawn in pieces
constexpr int side = 1024;            // pixels of a piece

} // namespace

/** What the drawing thread needs; it outlives the widget if a page is still being drawn. */
struct PageImages::Job
{
    QByteArray bytes;
    std::vector<QSizeF> sizes; ///< points
    std::vector<int> turned;   ///< degrees that reading turned each page, so that boxes and picture agree
    std::shared_ptr<PageRenderer> renderer; ///< opened and used in the drawing thread only
    QString error;                          ///< likewise
    QMutex mutex;                           ///< for what follows
    std::deque<Tile> wanted;
    std::optional<Tile> current;
    bool running = false;

    /** The whole picture of a page at that scale. */
    [[nodiscard]] QRect wholeRect(int page, int permille) const
    {
        const QSizeF points = sizes[static_cast<size_t>(page)] * permille / 1000;
        return {0, 0, static_cast<int>(std::ceil(points.width())), static_cast<int>(std::ceil(points.height()))};
    }

    /** The next piece to draw; nothing ends the drawing thread's work. */
    std::optional<Tile> next()
    {
        const QMutexLocker lock(&mutex);
        current.reset();
        running = !wanted.empty();
        if (running) {
            current = wanted.front();
            wanted.pop_front();
        }
        return current;
    }

    /** Takes over a new list; true when a thread must be started for it. */
    bool setWanted(const std::vector<Tile> &tiles)
    {
        const QMutexLocker lock(&mutex);
        wanted.assign(tiles.begin(), tiles.end());
        if (current)
            std::erase(wanted, *current);
        const bool start = !running && !wanted.empty();
        running = running || start;
        return start;
    }

    QImage draw(const Tile &tile)
    {
        if (!renderer && error.isEmpty()) {
            auto opened = PageRenderer::open(bytes);
            if (opened)
                renderer = *opened;
            else
                error = opened.error().text();
        }
        const auto page = static_cast<size_t>(tile.page);
        if (!renderer || tile.page >= renderer->pageCount() || page >= turned.size())
            return {};
        return renderer->render(tile.page, tile.permille / 1000.0, turned[page], tile.rect);
    }
};

PageImages::PageImages(QObject *parent) : QObject(parent), m_cache(kept)
{
    m_pool.setMaxThreadCount(1);
}

PageImages::~PageImages()
{
    if (m_job)
        m_job->setWanted({});
    m_pool.waitForDone();
}

void PageImages::setPdf(const QByteArray &bytes, const std::vector<Page> &pages)
{
    if (m_job)
        m_job->setWanted({});
    m_cache.clear();
    m_whole.clear();
    m_job.reset();
    if (bytes.isEmpty())
        return;
    m_job = std::make_shared<Job>();
    m_job->bytes = bytes;
    for (const Page &page : pages) {
        m_job->sizes.emplace_back(page.width, page.height);
        m_job->turned.push_back(page.turned);
    }
}

std::vector<Tile> PageImages::tiles(int page, double scale, const QRect &part) const
{
    std::vector<Tile> out;
    if (!m_job || page < 0 || static_cast<size_t>(page) >= m_job->sizes.size())
        return out;
    const int permille = qRound(scale * 1000);
    const QRect whole = m_job->wholeRect(page, permille);
    if (static_cast<double>(whole.width()) * whole.height() <= wholeUpTo)
        return {{page, permille, whole}};
    const QRect touched = part.intersected(whole);
    for (int y = touched.top() / side * side; y <= touched.bottom(); y += side)
        for (int x = touched.left() / side * side; x <= touched.right(); x += side)
            out.push_back({page, permille, QRect(x, y, side, side).intersected(whole)});
    return out;
}

QImage PageImages::image(const Tile &tile) const
{
    const QImage *known = m_cache.object(tile);
    return known ? *known : QImage();
}

void PageImages::want(const std::vector<Tile> &tiles)
{
    std::vector<Tile> missing;
    for (const Tile &tile : tiles)
        if (!m_cache.contains(tile))
            missing.push_back(tile);
    if (!m_job || !m_job->setWanted(missing))
        return;
    m_pool.start([this, job = m_job] {
        while (const auto tile = job->next()) {
            const QImage drawn = job->draw(*tile);
            QMetaObject::invokeMethod(
                this, [this, job, tile, drawn] { done(job, *tile, drawn); }, Qt::QueuedConnection);
        }
    });
}

void PageImages::done(const std::shared_ptr<Job> &job, const Tile &tile, const QImage &image)
{
    if (job != m_job)
        return;
    if (image.isNull()) {
        if (!job->error.isEmpty())
            Q_EMIT failed(job->error);
        return;
    }
    m_cache.insert(tile, new QImage(image), static_cast<int>(image.sizeInBytes() / 1024) + 1);
    if (tile.rect == job->wholeRect(tile.page, tile.permille))
        m_whole.insert(tile.page, tile);
    Q_EMIT ready(tile.page);
}

QImage PageImages::anyImage(int page) const
{
    const auto whole = m_whole.constFind(page);
    return whole == m_whole.constEnd() ? QImage() : image(*whole);
}

} // namespace tieout
