#include "source/pageimages.h"

#include "source/renderpage.h"

namespace tieout {

/** What the drawing thread needs; it outlives the widget if a page is still being drawn. */
struct PageImages::Job
{
    QByteArray bytes;
    std::vector<int> turned; ///< degrees that reading turned each page, so that boxes and picture agree
    std::shared_ptr<PageRenderer> renderer; ///< opened and used in the drawing thread only
    QString error;
    std::atomic<int> first = 0;
    std::atomic<int> last = 1 << 30;
    std::atomic<bool> dropped = false;

    QImage draw(int page, int permille)
    {
        if (dropped || page < first || page > last)
            return {};
        if (!renderer && error.isEmpty()) {
            auto opened = PageRenderer::open(bytes);
            if (opened)
                renderer = *opened;
            else
                error = opened.error().text();
        }
        if (!renderer || page >= renderer->pageCount())
            return {};
        const auto index = static_cast<size_t>(page);
        return renderer->render(page, permille / 1000.0, index < turned.size() ? turned[index] : 0);
    }
};

PageImages::PageImages(QObject *parent) : QObject(parent), m_cache(160 * 1024)
{
    m_pool.setMaxThreadCount(1);
}

PageImages::~PageImages()
{
    if (m_job)
        m_job->dropped = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void PageImages::setPdf(const QByteArray &bytes, const std::vector<int> &turned)
{
    if (m_job)
        m_job->dropped = true;
    m_pool.clear();
    ++m_generation;
    m_cache.clear();
    m_lastScale.clear();
    m_pending.clear();
    m_job.reset();
    if (bytes.isEmpty())
        return;
    m_job = std::make_shared<Job>();
    m_job->bytes = bytes;
    m_job->turned = turned;
}

void PageImages::setWanted(int first, int last)
{
    if (!m_job)
        return;
    m_job->first = first;
    m_job->last = last;
}

QImage PageImages::image(int page, double scale)
{
    const QPair<int, int> key(page, qRound(scale * 1000));
    if (const QImage *known = m_cache.object(key))
        return *known;
    if (!m_job || m_pending.contains(key))
        return {};
    m_pending.insert(key, true);
    m_pool.start([this, job = m_job, generation = m_generation, key] {
        const QImage drawn = job->draw(key.first, key.second);
        const QString error = job->error;
        QMetaObject::invokeMethod(
            this,
            [this, generation, key, drawn, error] {
                done(generation, key.first, key.second, drawn);
                if (!error.isEmpty() && generation == m_generation)
                    Q_EMIT failed(error);
            },
            Qt::QueuedConnection);
    });
    return {};
}

void PageImages::done(int generation, int page, int scale, const QImage &image)
{
    if (generation != m_generation)
        return;
    m_pending.remove({page, scale});
    if (image.isNull())
        return;
    m_cache.insert({page, scale}, new QImage(image), static_cast<int>(image.sizeInBytes() / 1024) + 1);
    m_lastScale.insert(page, scale);
    Q_EMIT ready(page);
}

QImage PageImages::anyImage(int page) const
{
    const auto scale = m_lastScale.constFind(page);
    const QImage *known = scale == m_lastScale.constEnd() ? nullptr : m_cache.object({page, *scale});
    return known ? *known : QImage();
}

} // namespace tieout
