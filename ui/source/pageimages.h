#pragma once

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <memory>
#include <vector>

namespace tieout {

struct Page;

/** A piece of a page's picture at one scale; small pictures are one piece. */
struct Tile
{
    int page = 0;
    int permille = 0; ///< pixels per 1000 points
    QRect rect;       ///< in pixels of the page's picture at that scale

    friend bool operator==(const Tile &, const Tile &) = default;
};

inline size_t qHash(const Tile &tile, size_t seed = 0)
{
    return qHashMulti(seed, tile.page, tile.permille, tile.rect.x(), tile.rect.y());
}

/** Page pictures of one PDF, drawn in a thread of their own and kept while a fixed memory allows. */
class PageImages : public QObject
{
    Q_OBJECT
public:
    explicit PageImages(QObject *parent = nullptr);
    ~PageImages() override;

    /** Forgets everything and draws from this PDF (empty: from none) from now on. */
    void setPdf(const QByteArray &bytes, const std::vector<Page> &pages);
    /** The pieces of a page at `scale` pixels per point that touch `part` (in those pixels). */
    [[nodiscard]] std::vector<Tile> tiles(int page, double scale, const QRect &part) const;
    /** The picture of a piece, or null where it is not drawn. */
    [[nodiscard]] QImage image(const Tile &tile) const;
    /** Some picture of the whole page, of whatever scale, to stretch meanwhile. */
    [[nodiscard]] QImage anyImage(int page) const;
    /** What is to be drawn from now on, the most urgent first; what was asked for before is dropped. */
    void want(const std::vector<Tile> &tiles);
    /** Bytes of all pictures kept. */
    [[nodiscard]] qsizetype bytes() const { return static_cast<qsizetype>(m_cache.totalCost()) * 1024; }

Q_SIGNALS:
    void ready(int page);
    void failed(const QString &reason);

private:
    struct Job;
    void done(const std::shared_ptr<Job> &job, const Tile &tile, const QImage &image);

    QThreadPool m_pool;
    std::shared_ptr<Job> m_job;      ///< shared with the drawing thread
    QCache<Tile, QImage> m_cache;    ///< cost in kilobytes
    QHash<int, Tile> m_whole;        ///< page to a picture of all of it that was kept
};

} // namespace tieout
