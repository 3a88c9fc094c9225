#pragma once

#include <QtGlobal>
#include <algorithm>
#include <compare>

namespace tieout {

/** A half-open range of UTF-16 offsets into Document::text: the one coordinate of everything read. */
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] bool isEmpty() const { return end <= begin; }
    [[nodiscard]] qsizetype size() const { return end - begin; }
    [[nodiscard]] bool contains(qsizetype offset) const { return begin <= offset && offset < end; }
    [[nodiscard]] bool contains(TextSpan other) const { return begin <= other.begin && other.end <= end; }
    [[nodiscard]] bool overlaps(TextSpan other) const { return begin < other.end && other.begin < end; }
    /** The smallest span that covers both; an empty span adds nothing. */
    [[nodiscard]] TextSpan united(TextSpan other) const
    {
        if (isEmpty())
            return other;
        if (other.isEmpty())
            return *this;
        return {std::min(begin, other.begin), std::max(end, other.end)};
    }
    friend bool operator==(TextSpan, TextSpan) = default;
    friend auto operator<=>(TextSpan, TextSpan) = default;
};

} // namespace tieout
