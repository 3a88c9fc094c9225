#include "source/rulinglines.h"

#include <utility>

namespace tieout {

namespace {

// Points. Word leaves out the corner squares of a cell and draws the border of each cell for itself.
constexpr float sameTrack = 1.0F;
constexpr float touching = 1.6F;
constexpr float shortest = 5.0F;

/** A line along one axis: `at` across it, from `begin` to `end`. */
struct Track
{
    float at, begin, end;
};

void joinTouching(std::vector<Track> &group, std::vector<Track> &out)
{
    float at = 0;
    for (const Track &piece : group)
        at += piece.at / static_cast<float>(group.size());
    std::sort(group.begin(), group.end(), [](const Track &a, const Track &b) { return a.begin < b.begin; });
    Track line{at, group.front().begin, group.front().end};
    const auto keep = [&] {
        if (line.end - line.begin >= shortest)
            out.push_back(line);
    };
    for (const Track &piece : group) {
        if (piece.begin > line.end + touching) {
            keep();
            line = {at, piece.begin, piece.end};
        }
        line.end = std::max(line.end, piece.end);
    }
    keep();
    group.clear();
}

std::vector<Track> merged(std::vector<Track> pieces)
{
    std::sort(pieces.begin(), pieces.end(), [](const Track &a, const Track &b) { return a.at < b.at; });
    std::vector<Track> out, group;
    for (const Track &piece : pieces) {
        if (!group.empty() && piece.at - group.front().at > sameTrack)
            joinTouching(group, out);
        group.push_back(piece);
    }
    if (!group.empty())
        joinTouching(group, out);
    return out;
}

} // namespace

std::vector<RulingLine> mergeRulingLines(const std::vector<RulingLine> &pieces)
{
    std::vector<Track> across, down;
    for (const RulingLine &piece : pieces) {
        if (piece.isHorizontal())
            across.push_back({piece.y0, piece.x0, piece.x1});
        else
            down.push_back({piece.x0, piece.y0, piece.y1});
    }
    std::vector<RulingLine> lines;
    for (const Track &line : merged(std::move(across)))
        lines.push_back({line.begin, line.at, line.end, line.at});
    for (const Track &line : merged(std::move(down)))
        lines.push_back({line.at, line.begin, line.at, line.end});
    return lines;
}

} // namespace tieout
