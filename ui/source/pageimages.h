#pragma once

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <memory>
#include <vector>

namespace tieout {

class PageRenderer;

/** Page pictures of one PDF, drawn in a thread of their own and kept while memory allows. */
class PageImages : public QObject
{
    Q_OBJECT
public:
    explicit PageImages(QObject *parent = nullptr);
    ~PageImages() override;

    /** Forgets everything and draws from this PDF (empty: from none) from now on. */
    void setPdf(const QByteArray &bytes, const std::vector<int> &turned);
    /** The page at `scale` pixels per point, or null while it is being drawn; ready() follows. */
    [[nodiscard]] QImage image(int page, double scale);
    /** Some picture of the page, of whatever scale, to stretch meanwhile. */
    [[nodiscard]] QImage anyImage(int page) const;
    /** Only these pages are still wanted; queued others are dropped. */
    void setWanted(int first, int last);

Q_SIGNALS:
    void ready(int page);
    void failed(const QString &reason);

private:
    struct Job;
    void done(int generation, int page, int scale, const QImage &image);

    QThreadPool m_pool;
    std::shared_ptr<Job> m_job; ///< shared with the drawing thread
    QCache<QPair<int, int>, QImage> m_cache;
    QHash<int, int> m_lastScale; ///< page to a scale that is in the cache
    QHash<QPair<int, int>, bool> m_pending;
    int m_generation = 0;
};

} // namespace tieout
