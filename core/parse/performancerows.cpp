#include "parse/performancerows.h"

#include "base/words.h"
#include "parse/performancemarks.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

class IndicatorRows
{
public:
    IndicatorRows(const TableWords &words, size_t begin, size_t end, const IndicatorShape &shape)
        : m_words(words), m_at(begin), m_end(end), m_shape(shape), m_cellLines(printsACellALine(words, begin, end))
    {
    }

    std::vector<RawRow> read()
    {
        while (m_at < m_end && !m_done)
            step();
        finishLine();
        matchGroups(m_rows, m_groups);
        return std::move(m_rows);
    }

    [[nodiscard]] size_t behind() const { return m_at; }

private:
    void step()
    {
        if (skipHeader() || skipPageNumber() || takeTotal() || takeLabel())
            return;
        if (takePair() || takeLone() || takeWeight() || takeScore() || takeNoMarks() || takeNothing())
            return;
        place(m_at++);
    }

    [[nodiscard]] bool isPlainNumber(size_t i) const { return isPoints(m_words, i, m_end); }
    [[nodiscard]] bool sameLine(size_t a, size_t b) const { return b < m_end && m_words[a].line == m_words[b].line; }

    /** On one line, or on two where each cell has a line of its own. */
    [[nodiscard]] bool follows(size_t a, size_t b) const { return b < m_end && (m_cellLines || m_words[a].line == m_words[b].line); }

    /** A number that counts something inside a sentence: "30 日内", "2 分）"; no reason begins so ("9.5 个别群众反映"). */
    [[nodiscard]] bool countsSomething(size_t i) const
    {
        if (!sameLine(i, i + 1) || !m_words[i + 1].isText())
            return false;
        const QString &next = m_words[i + 1].text;
        return isOneOf(next.front(), u"分年月日个次人号万元家项条台所件处场期册%％项）)，、。") &&
               std::none_of(reasonStarts.begin(), reasonStarts.end(), [&](QStringView word) { return next.startsWith(word); });
    }

    [[nodiscard]] bool unitFollows(size_t i) const { return isCutFromUnit(m_words, i, m_end); }

    /** The word behind a row of heads that begins at word `i`. */
    [[nodiscard]] std::optional<size_t> behindHeader(size_t i) const
    {
        if (i >= m_end || m_words[i].text.front() != u'一')
            return {};
        const LabelRun run = readLabels(m_words, i, TableKind::PerformanceIndicators);
        return run.columns.size() >= 3 && run.columns.front().title == u"一级指标"_s ? std::optional(run.end) : std::nullopt;
    }

    bool skipHeader()
    {
        if (!m_words[m_at].startsLine)
            return false;
        size_t at = m_at;
        for (const QStringView side : {u"绩效指标", u"年度绩效指标", u"年度绩效指标完成情况", u"绩效指标完成情况"})
            if (const size_t spelled = spelledBy(m_words, m_at, m_end, side); spelled > 2 && m_words[m_at].text.size() == 1)
                at = m_at + spelled;
        if (const auto behind = behindHeader(at))
            at = *behind;
        const bool skipped = at > m_at;
        m_pageTurned = m_pageTurned || skipped;
        m_at = at;
        return skipped;
    }

    bool skipPageNumber()
    {
        if (!isPlainNumber(m_at) || !m_words[m_at].startsLine || !m_words[m_at].endsLine || m_at + 1 >= m_end)
            return false;
        if (!behindHeader(m_at + 1))
            return false;
        ++m_at;
        return true;
    }

    bool takeTotal()
    {
        if (!m_words[m_at].startsLine)
            return false;
        size_t length = 0;
        for (const QStringView name : {u"总分", u"总得分", u"综合得分", u"合计", u"自评总分", u"自评得分", u"总计", u"合计得分", u"自评结果"})
            length = std::max(length, spelledBy(m_words, m_at, m_end, name));
        if (length == 0 || m_at + length >= m_end || m_words[m_at + length].isText())
            return false;
        finishLine();
        RawRow row;
        row.isTotal = true;
        takeLeftOver(row);
        for (size_t k = 0; k < length; ++k)
            row.group.push_back(m_at + k);
        m_at += length;
        Indexes numbers;
        while (isPlainNumber(m_at) && numbers.size() < 2)
            numbers.push_back(m_at++);
        const bool broken = numbers.size() == 2 && !follows(numbers[0], numbers[1]);
        row.score = broken || numbers.size() < 2 ? numbers : Indexes{numbers[1]};
        if (m_shape.score < 0)
            row.weight = std::exchange(row.score, {});
        else if (!broken && numbers.size() == 2)
            row.weight = {numbers[0]};
        if (!numbers.empty() && sameLine(numbers.back(), m_at) && m_words[m_at].text.size() <= 4)
            row.after.push_back(m_at++);
        m_rows.push_back(std::move(row));
        m_done = true;
        return true;
    }

    /** Words above the total that no marks follow: the rest of the last row's reason. */
    void takeLeftOver(RawRow &total)
    {
        if (m_shape.between > 0) {
            total.before = std::move(m_row.before);
        } else if (m_shape.after == 1 && !m_rows.empty() && !m_rows.back().after.empty()) {
            Indexes &reason = m_rows.back().after;
            reason.insert(reason.end(), m_row.before.begin(), m_row.before.end());
        }
        m_row = {};
    }

    bool takeLabel()
    {
        const GroupLabel label = groupLabelAt(m_words, m_at, m_end);
        if (label.words == 0 || (inSentence() && !label.isGroup) || isCellText(label))
            return false;
        const bool labelled = !m_scored && m_row.before.empty() && m_labelEnd == m_at && m_at > 0;
        if (!label.isGroup && labelled && !m_lastWasGroup)
            return false;
        const size_t next = m_at + label.words;
        bool isGroup = label.isGroup;
        if (!isGroup && (label.name == u"满意度指标"_s || label.name == u"成本指标"_s) && next < m_end) {
            const GroupLabel below = groupLabelAt(m_words, next, m_end);
            isGroup = below.words > 0 && !below.isGroup;
        }
        Indexes indexes;
        for (size_t k = m_at; k < next; ++k)
            indexes.push_back(k);
        if (isGroup) {
            m_groups.push_back({m_rows.size() + (m_scored ? 1 : 0), label.name, indexes});
        } else {
            finishLine();
            m_subGroup = indexes;
            m_subGroupName = label.name;
        }
        if (m_scored)
            finishLine();
        if (m_row.before.empty())
            m_pageTurned = false;
        m_row.lead = m_row.before.size();
        m_at = next;
        m_labelEnd = next;
        m_lastWasGroup = isGroup;
        return true;
    }

    /** Words of a cell that only look like a label: "机制(2 分)", the result "满意度" above "测评为90%". */
    [[nodiscard]] bool isCellText(const GroupLabel &label) const
    {
        if (m_shape.between == 0)
            return false;
        if (!label.isKnown)
            return !m_scored && !m_row.before.empty();
        const size_t next = m_at + label.words;
        const bool isBare = label.name == u"满意度"_s && (label.words == 1 || m_words[next - 1].text.contains(u'度'));
        return isBare && m_scored && (next >= m_end || groupLabelAt(m_words, next, m_end).words == 0);
    }

    /** Inside the text between weight and score a short word is no label. */
    [[nodiscard]] bool inSentence() const { return !m_row.weight.empty() && m_row.score.empty() && m_shape.between > 0; }

    /** Weight and score side by side: the last two of a run of numbers on a line. */
    bool takePair()
    {
        if (m_shape.between > 0 || m_shape.weight < 0 || !isPlainNumber(m_at) || !isPlainNumber(m_at + 1) || !follows(m_at, m_at + 1))
            return false;
        if ((follows(m_at + 1, m_at + 2) && !m_words[m_at + 2].isText()) || countsSomething(m_at + 1) || (m_cellLines && m_row.before.size() < m_shape.before))
            return false;
        m_row.weight = {m_at};
        m_row.score = {m_at + 1};
        m_at += 2;
        endScore();
        return true;
    }

    /** The points at the end of a row that has no other mark. */
    bool takeLone()
    {
        const bool isLast = m_at + 1 >= m_end || m_words[m_at + 1].startsLine;
        if (m_shape.score >= 0 || m_shape.weight < 0 || m_scored || !isLast || !isPlainNumber(m_at) || countsSomething(m_at) || m_row.before.size() < m_shape.before)
            return false;
        m_row.weight = {m_at++};
        endScore();
        return true;
    }

    bool takeWeight()
    {
        const bool fits = m_shape.between > 0 && !m_scored && m_row.weight.empty() && isPlainNumber(m_at) && m_words[m_at].startsLine &&
                          !countsSomething(m_at) && !unitFollows(m_at) && m_words[m_at].text.toDouble() > 0 && m_row.before.size() >= m_shape.before;
        if (!fits)
            return false;
        m_row.weight = {m_at++};
        return true;
    }

    bool takeScore()
    {
        if (!inSentence() || !isPlainNumber(m_at) || countsSomething(m_at) || m_row.between.empty())
            return false;
        if (m_words[m_at].text.toDouble() > m_words[m_row.weight.front()].text.toDouble())
            return false;
        m_row.score = {m_at++};
        endScore();
        return true;
    }

    /** A row without marks ("无 / /"): nothing was planned. */
    bool takeNoMarks()
    {
        if (m_shape.between > 0 || m_words[m_at].text != u"/"_s || !sameLine(m_at, m_at + 1) || m_words[m_at + 1].text != u"/"_s ||
            m_scored || m_row.before.empty())
            return false;
        m_row.before.push_back(m_at);
        m_row.before.push_back(m_at + 1);
        m_at += 2;
        while (m_at < m_end && sameLine(m_at - 1, m_at) && m_words[m_at].text == u"/"_s)
            ++m_at;
        endScore();
        return true;
    }

    /** A row whose every cell says that there is nothing: "生态效益指标 无 无 无 无 无 无". */
    bool takeNothing()
    {
        const size_t cells = m_shape.before + m_shape.between + m_shape.after + 2;
        if (m_scored || !m_row.before.empty() || m_labelEnd != m_at || m_at + cells > m_end)
            return false;
        const QString &word = m_words[m_at].text;
        if ((word != u"无"_s && word != u"/"_s && m_words[m_at].kind != WordKind::Dash) || !sameLine(m_at, m_at + cells - 1))
            return false;
        for (size_t i = m_at; i < m_at + cells; ++i)
            if (m_words[i].text != word)
                return false;
        const auto take = [&](Indexes &to, size_t count) {
            while (count-- > 0)
                to.push_back(m_at++);
        };
        take(m_row.before, m_shape.before);
        take(m_row.weight, 1);
        take(m_row.between, m_shape.between);
        take(m_row.score, 1);
        endScore();
        return true;
    }

    void endScore()
    {
        m_scored = true;
        m_pageTurned = false;
        while (m_at < m_end && sameLine(m_at - 1, m_at) && m_shape.after > 0)
            m_row.after.push_back(m_at++);
        m_sameLine = !m_row.after.empty();
        takeReason();
    }

    /** What stands behind the score on lines of its own, up to the next label; settleRows() tells it where texts stand between the marks. */
    void takeReason()
    {
        if (m_shape.after == 0 || (m_shape.between > 0 && !m_sameLine))
            return;
        if (m_sameLine) {
            while (m_at < m_end && isOneOf(m_words[m_at].text.front(), u"。，；、）"))
                m_row.after.push_back(m_at++);
            takeWrappedReason();
            return;
        }
        size_t end = m_at;
        while (end < m_end && end < m_at + 80) {
            if (m_words[end].startsLine && (groupLabelAt(m_words, end, m_end).words > 0 || startsTotal(end) || startsHeader(end)))
                break;
            ++end;
        }
        if (end == m_at + 80 || end == m_end || pairBefore(end))
            return;
        for (; m_at < end; ++m_at)
            m_row.after.push_back(m_at);
    }

    /** The further lines of a reason that begins beside the marks: none wider than its first, down to the next label. */
    void takeWrappedReason()
    {
        constexpr int slack = 2; // a full stop may stand beyond the edge
        const int width = lineWidths(m_words, m_row.after).back();
        if (m_shape.after > 1 || m_shape.between > 0 || width < 8 || isOneOf(m_words[m_row.after.back()].text.back(), u"。！"))
            return;
        Indexes more;
        size_t end = m_at;
        while (end < m_end && more.size() < 8 && (!m_words[end].startsLine || groupLabelAt(m_words, end, m_end).words == 0))
            more.push_back(end++);
        if (end == m_end || more.empty() || more.size() == 8 || pairBefore(end))
            return;
        const std::vector<int> lines = lineWidths(m_words, more);
        if (*std::max_element(lines.begin(), lines.end()) > width + slack)
            return;
        m_row.after.insert(m_row.after.end(), more.begin(), more.end());
        m_at = end;
    }

    [[nodiscard]] bool startsTotal(size_t i) const
    {
        return spelledBy(m_words, i, m_end, u"总分") > 0 || spelledBy(m_words, i, m_end, u"合计") > 0 || spelledBy(m_words, i, m_end, u"总计") > 0;
    }

    [[nodiscard]] bool startsHeader(size_t i) const
    {
        return spelledBy(m_words, i, m_end, u"绩效指标") > 2 || behindHeader(i);
    }

    /** Whether the words up to `end` hold the marks of another row: then they are no reason. */
    [[nodiscard]] bool pairBefore(size_t end) const
    {
        for (size_t i = m_at; i + 1 < end; ++i)
            if (isPlainNumber(i) && isPlainNumber(i + 1) && follows(i, i + 1))
                return true;
        return false;
    }

    void place(size_t i)
    {
        if (m_scored)
            finishLine();
        if (inSentence()) {
            m_row.between.push_back(i);
            return;
        }
        if (m_pageTurned) {
            m_row.isTurned = true;
            m_row.turn = m_row.before.size();
            m_pageTurned = false;
        }
        m_row.before.push_back(i);
    }

    void finishLine()
    {
        if (m_scored) {
            m_row.subGroup = m_subGroup;
            m_row.subGroupName = m_subGroupName;
            m_rows.push_back(std::move(m_row));
            m_row = {};
        }
        m_scored = false;
    }

    static constexpr std::array<QStringView, 12> reasonStarts{u"个别", u"年度", u"年初", u"年底", u"年末", u"日常",
                                                              u"人员", u"项目", u"家庭", u"期间", u"分析", u"条件"};

    const TableWords &m_words;
    size_t m_at, m_end, m_labelEnd = 0;
    IndicatorShape m_shape;
    std::vector<RawRow> m_rows;
    std::vector<GroupMark> m_groups;
    RawRow m_row;
    Indexes m_subGroup;
    QString m_subGroupName;
    bool m_cellLines, m_lastWasGroup = false, m_scored = false, m_sameLine = false, m_pageTurned = false, m_done = false;
};

} // namespace

std::vector<RawRow> readRawRows(const TableWords &words, size_t begin, size_t end, const IndicatorShape &shape, size_t &behind)
{
    IndicatorRows reader(words, begin, end, shape);
    std::vector<RawRow> rows = reader.read();
    behind = reader.behind();
    return rows;
}

} // namespace tieout
