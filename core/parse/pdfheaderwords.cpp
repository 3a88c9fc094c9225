#include "parse/pdfheaderwords.h"

#include "parse/columnroles.h"
#include "parse/pdfheader.h"

#include <algorithm>
#include <cmath>

namespace tieout {

namespace {

float overlapX(const Box &a, const Box &b)
{
    return std::min(a.right, b.right) - std::max(a.left, b.left);
}

float heightOf(const Box &box)
{
    return box.bottom - box.top;
}

class WordFinder
{
public:
    explicit WordFinder(const std::vector<PrintedLine> &header) : m_header(header), m_step(lineStep()) {}

    HeaderWords words()
    {
        for (size_t i = 0; i < m_header.size(); ++i) {
            const bool numbers = isNumberingLine(m_header[i]);
            for (const PrintedRun &run : m_header[i].runs) {
                const PrintedLine line{{run}, run.box};
                HeaderWord *above = numbers ? nullptr : wordAbove(run);
                if (above) {
                    above->lines.push_back(line);
                    above->box = above->box.united(run.box);
                } else {
                    (numbers && !isClassPart(run.text) ? m_words.numbers : m_words.names).push_back({{line}, i, run.box});
                }
            }
        }
        partParents();
        return std::move(m_words);
    }

private:
    /** The least distance of lines above each other: that of one name's lines, where any name wraps. */
    [[nodiscard]] float lineStep() const
    {
        float least = 1e9F;
        for (size_t i = 1; i < m_header.size(); ++i)
            for (const PrintedRun &run : m_header[i].runs)
                for (size_t k = i; k-- > 0;)
                    for (const PrintedRun &above : m_header[k].runs)
                        if (const float step = run.box.top - above.box.top; overlapX(run.box, above.box) > 0 && step > 0.8F * heightOf(run.box))
                            least = std::min(least, step);
        return least;
    }

    /** The word whose next line `run` is; nullptr for none. */
    [[nodiscard]] HeaderWord *wordAbove(const PrintedRun &run)
    {
        const float height = heightOf(run.box);
        for (HeaderWord &word : m_words.names) {
            const Box &last = word.lines.back().box;
            const float step = run.box.top - last.top;
            if (step < 0.5F * height || step > 1.35F * m_step || overlapX(run.box, last) <= 0)
                continue;
            const bool middle = std::abs((run.box.left + run.box.right) / 2 - word.middleX()) < 0.7F * height;
            if (middle || std::abs(run.box.left - word.box.left) < 0.25F * height)
                return &word;
        }
        return nullptr;
    }

    /** The nearest names left and right of `word` that stand beside it. */
    [[nodiscard]] std::pair<const HeaderWord *, const HeaderWord *> neighbours(const HeaderWord &word) const
    {
        const HeaderWord *left = nullptr, *right = nullptr;
        for (const HeaderWord &other : m_words.names) {
            if (other.box.bottom <= word.box.top || other.box.top >= word.box.bottom)
                continue;
            if (other.box.right <= word.box.left && (!left || other.box.right > left->box.right))
                left = &other;
            if (other.box.left >= word.box.right && (!right || other.box.left < right->box.left))
                right = &other;
        }
        return {left, right};
    }

    /** "本年支出" as near above "基本支出" as two lines of one name: parted where the names on both sides stand beside the lower one alone. */
    void partParents()
    {
        for (size_t w = 0; w < m_words.names.size(); ++w) {
            const HeaderWord word = m_words.names[w];
            for (size_t k = 1; k < word.lines.size(); ++k) {
                const HeaderWord lower = part(word, k, word.lines.size());
                const QString name = joinedText(lower.lines);
                // 合计 and 小计 come first among their parent's columns, not in its middle: "本年收入" / "合计" is one name.
                if (!isBetween(lower) || !namesColumn(name) || name.endsWith(u"计"))
                    continue;
                m_words.names[w] = part(word, 0, k);
                m_words.names.push_back(lower);
                break;
            }
        }
    }

    /** Whether the names on both sides stand just beside `word`. */
    [[nodiscard]] bool isBetween(const HeaderWord &word) const
    {
        const auto [left, right] = neighbours(word);
        const float slack = 0.3F * heightOf(word.lines.front().box);
        return left && right && std::abs(left->middleY() - word.middleY()) < slack && std::abs(right->middleY() - word.middleY()) < slack;
    }

    [[nodiscard]] HeaderWord part(const HeaderWord &word, size_t begin, size_t end) const
    {
        HeaderWord out;
        out.lines.assign(word.lines.begin() + static_cast<qsizetype>(begin), word.lines.begin() + static_cast<qsizetype>(end));
        for (const PrintedLine &line : out.lines)
            out.box = out.box.united(line.box);
        while (out.first + 1 < m_header.size() && m_header[out.first].middleY() + 0.3F * heightOf(out.lines.front().box) < out.lines.front().middleY())
            ++out.first;
        return out;
    }

    const std::vector<PrintedLine> &m_header;
    float m_step;
    HeaderWords m_words;
};

} // namespace

HeaderWords headerWords(const std::vector<PrintedLine> &header)
{
    return WordFinder(header).words();
}

bool isNumberingLine(const PrintedLine &line)
{
    int labels = 0, numbers = 0, last = 0;
    bool rising = true;
    for (const PrintedRun &run : line.runs) {
        if (isNumberingLabel(run.text) || isClassPart(run.text)) {
            ++labels;
            continue;
        }
        if (!isColumnNumber(run.text))
            return false;
        const int number = run.text.toInt();
        rising = rising && (number == 0 || number == last + 1);
        last = number > 0 ? number : last;
        ++numbers;
    }
    return numbers > 0 && rising && (labels > 0 || numbers > 2);
}

} // namespace tieout
