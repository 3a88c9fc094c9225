#include "store/pagegeometry.h"

#include <QDataStream>
#include <QIODevice>
#include <bit>

namespace tieout {

namespace {

// A first byte tells the layout, should a later one be better.
constexpr char layout = 1;
constexpr int compression = 3; // higher levels cost more time than the space is worth

// Neighbouring characters have neighbouring coordinates, so each coordinate and each byte of it
// goes to a stream of its own: half the size that zlib makes of the boxes as they are.
template <typename Item, typename... Members>
void append(std::vector<quint32> &words, const std::vector<Item> &items, Members... members)
{
    const auto one = [&](auto member) {
        for (const Item &item : items)
            words.push_back(std::bit_cast<quint32>(item.*member));
    };
    (one(members), ...);
}

template <typename Item, typename... Members>
void extract(const quint32 *&next, std::vector<Item> &items, Members... members)
{
    const auto one = [&](auto member) {
        for (Item &item : items)
            item.*member = std::bit_cast<float>(*next++);
    };
    (one(members), ...);
}

QByteArray planes(const std::vector<quint32> &words)
{
    const auto count = static_cast<qsizetype>(words.size());
    QByteArray bytes(count * 4, Qt::Uninitialized);
    char *out = bytes.data();
    for (int shift = 24; shift >= 0; shift -= 8)
        for (const quint32 word : words)
            *out++ = static_cast<char>(word >> shift);
    return bytes;
}

std::vector<quint32> fromPlanes(const QByteArray &bytes)
{
    std::vector<quint32> words(static_cast<size_t>(bytes.size() / 4));
    const char *in = bytes.constData();
    for (int shift = 24; shift >= 0; shift -= 8)
        for (quint32 &word : words)
            word |= static_cast<quint32>(static_cast<uchar>(*in++)) << shift;
    return words;
}

} // namespace

QByteArray packPages(const std::vector<Page> &pages)
{
    QByteArray raw;
    QDataStream out(&raw, QIODevice::WriteOnly);
    out.setFloatingPointPrecision(QDataStream::SinglePrecision);
    out << static_cast<quint32>(pages.size());
    std::vector<quint32> words;
    for (const Page &page : pages) {
        out << static_cast<qint64>(page.span.begin) << static_cast<qint64>(page.span.end) << page.width << page.height
            << static_cast<qint32>(page.images) << static_cast<qint32>(page.turned)
            << static_cast<quint32>(page.boxes.size()) << static_cast<quint32>(page.rules.size())
            << static_cast<quint32>(page.pictures.size());
        append(words, page.boxes, &Box::left, &Box::right, &Box::top, &Box::bottom);
        append(words, page.rules, &RulingLine::x0, &RulingLine::x1, &RulingLine::y0, &RulingLine::y1);
        append(words, page.pictures, &Box::left, &Box::right, &Box::top, &Box::bottom);
    }
    out << planes(words);
    return layout + qCompress(raw, compression);
}

std::vector<Page> unpackPages(const QByteArray &blob)
{
    if (!blob.startsWith(layout))
        return {};
    const QByteArray raw = qUncompress(blob.mid(1));
    QDataStream in(raw);
    in.setFloatingPointPrecision(QDataStream::SinglePrecision);
    quint32 count = 0;
    in >> count;
    std::vector<Page> pages;
    size_t needed = 0;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Page page;
        qint64 begin = 0, end = 0;
        quint32 boxes = 0, rules = 0, pictures = 0;
        in >> begin >> end >> page.width >> page.height >> page.images >> page.turned >> boxes >> rules >> pictures;
        page.span = {begin, end};
        page.boxes.resize(boxes);
        page.rules.resize(rules);
        page.pictures.resize(pictures);
        needed += 4 * (size_t{boxes} + rules + pictures);
        pages.push_back(std::move(page));
    }
    QByteArray bytes;
    in >> bytes;
    const std::vector<quint32> words = fromPlanes(bytes);
    if (in.status() != QDataStream::Ok || words.size() != needed)
        return {};
    const quint32 *next = words.data();
    for (Page &page : pages) {
        extract(next, page.boxes, &Box::left, &Box::right, &Box::top, &Box::bottom);
        extract(next, page.rules, &RulingLine::x0, &RulingLine::x1, &RulingLine::y0, &RulingLine::y1);
        extract(next, page.pictures, &Box::left, &Box::right, &Box::top, &Box::bottom);
    }
    return pages;
}

} // namespace tieout
