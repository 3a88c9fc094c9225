#include "memo/zipfile.h"

#include <array>

namespace tieout {

namespace {

constexpr quint16 deflated = 8;
constexpr quint16 firstDay = 0x21; // 1980-01-01

quint32 crcOf(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> out{};
        for (quint32 i = 0; i < out.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ (value & 1 ? 0xEDB88320U : 0U);
            out[i] = value;
        }
        return out;
    }();
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : bytes)
        crc = table[(crc ^ static_cast<quint8>(c)) & 0xFF] ^ (crc >> 8);
    return ~crc;
}

void put(QByteArray &out, quint32 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(value >> (8 * i) & 0xFF);
}

/** Qt compresses into its own length, a zlib head of two bytes, and a checksum at the end. */
QByteArray deflate(const QByteArray &bytes)
{
    const QByteArray packed = qCompress(bytes, 9);
    return packed.mid(6, packed.size() - 10);
}

/** The fields that the local header and the directory share. */
QByteArray fieldsOf(const ZipEntry &entry, const QByteArray &packed)
{
    QByteArray out;
    put(out, 20, 2); // version that can unpack it
    put(out, 0x800, 2); // names are UTF-8
    put(out, deflated, 2);
    put(out, 0, 2);
    put(out, firstDay, 2);
    put(out, crcOf(entry.bytes), 4);
    put(out, static_cast<quint32>(packed.size()), 4);
    put(out, static_cast<quint32>(entry.bytes.size()), 4);
    put(out, static_cast<quint32>(entry.name.size()), 2);
    put(out, 0, 2);
    return out;
}

} // namespace

QByteArray zipped(const std::vector<ZipEntry> &entries)
{
    QByteArray out, directory;
    for (const ZipEntry &entry : entries) {
        const QByteArray packed = deflate(entry.bytes);
        const QByteArray fields = fieldsOf(entry, packed);
        directory += QByteArrayLiteral("PK\x01\x02");
        put(directory, 20, 2);
        directory += fields;
        put(directory, 0, 2);
        put(directory, 0, 2);
        put(directory, 0, 2);
        put(directory, 0, 4);
        put(directory, static_cast<quint32>(out.size()), 4);
        directory += entry.name;
        out += QByteArrayLiteral("PK\x03\x04") + fields + entry.name + packed;
    }
    const auto start = static_cast<quint32>(out.size());
    out += directory + QByteArrayLiteral("PK\x05\x06");
    put(out, 0, 4);
    put(out, static_cast<quint32>(entries.size()), 2);
    put(out, static_cast<quint32>(entries.size()), 2);
    put(out, static_cast<quint32>(directory.size()), 4);
    put(out, start, 4);
    put(out, 0, 2);
    return out;
}

} // namespace tieout
