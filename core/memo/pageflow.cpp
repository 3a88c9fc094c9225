#include "memo/pageflow.h"

namespace tieout {

namespace {

using Strips = std::vector<std::shared_ptr<const Strip>>;

/** The end of the run of strips from `first` that want to be on one page. */
size_t chainEnd(const Strips &strips, size_t first)
{
    size_t end = first + 1;
    while (end < strips.size() && strips[end - 1]->keepWithNext && !strips[end]->newPage)
        ++end;
    return end;
}

double chainHeight(const Strips &strips, size_t first, size_t end)
{
    double height = strips[first]->height;
    for (size_t i = first + 1; i < end; ++i)
        height += strips[i]->before + strips[i]->height;
    return height;
}

/** Fills pages from the top. */
class Filler
{
public:
    explicit Filler(const QRectF &body) : m_body(body), m_pages(1), m_top(body.top()) {}

    [[nodiscard]] bool atTop() const { return m_pages.back().empty(); }
    [[nodiscard]] bool fits(double height) const { return m_top + height <= m_body.bottom() + 0.5; }

    void newPage()
    {
        if (atTop())
            return;
        m_pages.emplace_back();
        m_top = m_body.top();
    }

    void place(const std::shared_ptr<const Strip> &strip)
    {
        if (atTop() && strip->header)
            put(strip->header);
        if (!atTop())
            m_top += strip->before;
        put(strip);
    }

    [[nodiscard]] std::vector<FlowPage> take() { return std::move(m_pages); }

private:
    void put(const std::shared_ptr<const Strip> &strip)
    {
        m_pages.back().push_back({strip, m_top});
        m_top += strip->height;
    }

    QRectF m_body;
    std::vector<FlowPage> m_pages;
    double m_top;
};

} // namespace

std::vector<FlowPage> flowPages(const Strips &strips, const QRectF &body)
{
    Filler filler(body);
    for (size_t i = 0; i < strips.size();) {
        if (strips[i]->newPage)
            filler.newPage();
        const size_t end = chainEnd(strips, i);
        const double before = filler.atTop() ? 0 : strips[i]->before;
        const double header = strips[i]->header ? strips[i]->header->height : 0;
        const bool togetherOnAPage = chainHeight(strips, i, end) + header <= body.height();
        if (togetherOnAPage && !filler.fits(before + chainHeight(strips, i, end)))
            filler.newPage();
        for (; i < end; ++i) {
            const double room = (filler.atTop() ? 0 : strips[i]->before) + strips[i]->height;
            if (!filler.fits(room))
                filler.newPage();
            filler.place(strips[i]);
        }
    }
    return filler.take();
}

} // namespace tieout
