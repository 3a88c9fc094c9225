#include "source/gaps.h"

#include <cmath>

namespace tieout {

namespace {

bool isWide(char32_t code)
{
    return code >= 0x2E80 && !(code >= 0xFF61 && code <= 0xFFDC);
}

/** How far `glyph` stands from where `before` ends, in ems of the smaller one. */
float gap(const Glyph &before, const Glyph &glyph)
{
    const float size = std::max(1.0F, std::min(before.size, glyph.size));
    return (glyph.box.left - std::max(before.nextX, before.box.right)) / size;
}

bool isRuledOff(const Glyph &before, const Glyph &glyph, const std::vector<RulingLine> &verticals)
{
    const float from = (before.box.left + before.box.right) / 2;
    const float to = (glyph.box.left + glyph.box.right) / 2;
    const float middle = (glyph.box.top + glyph.box.bottom) / 2;
    auto at = std::lower_bound(verticals.begin(), verticals.end(), from,
                               [](const RulingLine &rule, float x) { return rule.x0 < x; });
    for (; at != verticals.end() && at->x0 < to; ++at)
        if (at->y0 < middle && middle < at->y1)
            return true;
    return false;
}

/** Ems that justified type has between the Chinese characters of this line anyway. */
float usualGap(const std::vector<InkChar> &row)
{
    std::vector<float> gaps;
    for (size_t i = 1; i < row.size(); ++i)
        if (isWide(row[i - 1].glyph.code) && isWide(row[i].glyph.code))
            gaps.push_back(gap(row[i - 1].glyph, row[i].glyph));
    if (gaps.size() < 3)
        return 0;
    const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    return std::clamp(*middle, 0.0F, 0.3F);
}

/** Ems that two neighbours may stand apart and still be one word. */
float letterSpacing(const InkChar &before, const InkChar &ink, float usual)
{
    if (ink.afterBlank)
        return 0.08F;
    const int wide = (isWide(before.glyph.code) ? 1 : 0) + (isWide(ink.glyph.code) ? 1 : 0);
    // A typed blank is half an em between Chinese characters; beside digits typesetting adds a quarter
    // by itself ("2024 年度"); between two amounts even a fifth is a column.
    return wide == 2 ? usual + 0.35F : wide == 1 ? 0.4F : 0.2F;
}

/** Whether `count` evenly spaced characters are one word: "部 门 决 算", or all of a line or cell ("合 计"). */
bool isOneWord(size_t count, size_t wide, bool whole)
{
    return (whole && wide == count) || (count >= 4 && 2 * wide > count);
}

/** Takes the blanks out of words whose characters stand apart by one and the same wide gap. */
void joinLetterSpaced(const std::vector<InkChar> &row, const std::vector<bool> &ruled, std::vector<bool> &spaces)
{
    constexpr float even = 0.15F, widest = 2.5F;
    for (size_t begin = 1; begin < row.size();) {
        size_t end = begin;
        size_t wide = isWide(row[begin - 1].glyph.code) ? 1 : 0;
        const float first = gap(row[begin - 1].glyph, row[begin].glyph);
        while (end < row.size() && spaces[end] && !ruled[end] && first <= widest &&
               std::abs(gap(row[end - 1].glyph, row[end].glyph) - first) <= even) {
            wide += isWide(row[end].glyph.code) ? 1 : 0;
            ++end;
        }
        const bool whole = (begin == 1 || ruled[begin - 1]) && (end == row.size() || ruled[end]);
        if (end > begin && isOneWord(end - begin + 1, wide, whole))
            std::fill(spaces.begin() + static_cast<std::ptrdiff_t>(begin),
                      spaces.begin() + static_cast<std::ptrdiff_t>(end), false);
        begin = std::max(end, begin + 1);
    }
}

} // namespace

std::vector<bool> findSpaces(const std::vector<InkChar> &row, const std::vector<RulingLine> &verticals)
{
    std::vector<bool> spaces(row.size(), false), ruled(row.size(), false);
    const float usual = usualGap(row);
    for (size_t i = 1; i < row.size(); ++i) {
        const Glyph &before = row[i - 1].glyph;
        const Glyph &glyph = row[i].glyph;
        ruled[i] = isRuledOff(before, glyph, verticals);
        spaces[i] = ruled[i] || gap(before, glyph) > letterSpacing(row[i - 1], row[i], usual);
    }
    joinLetterSpaced(row, ruled, spaces);
    return spaces;
}

} // namespace tieout
