#include "parse/performanceforms.h"
#include "parse/tableforms.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

using Indexes = std::vector<size_t>;

/** Which columns stand before the weight, between weight and score, and behind the score. */
struct Shape
{
    int group = -1, subGroup = -1, weight = -1, score = -1;
    size_t before = 0, between = 0, after = 0;
};

Shape shapeOf(const std::vector<Column> &columns)
{
    Shape shape;
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        const ColumnRole role = columns[static_cast<size_t>(i)].role;
        if (role == ColumnRole::Group && shape.group < 0)
            shape.group = i;
        else if (role == ColumnRole::SubGroup && shape.subGroup < 0)
            shape.subGroup = i;
        else if (role == ColumnRole::Weight && shape.weight < 0)
            shape.weight = i;
        else if (role == ColumnRole::Score && shape.score < 0)
            shape.score = i;
    }
    const int labels = (shape.group >= 0 ? 1 : 0) + (shape.subGroup >= 0 ? 1 : 0);
    if (shape.weight > labels && shape.score > shape.weight) {
        shape.before = static_cast<size_t>(shape.weight - labels);
        shape.between = static_cast<size_t>(shape.score - shape.weight - 1);
        shape.after = columns.size() - static_cast<size_t>(shape.score) - 1;
    }
    return shape;
}

struct RawRow
{
    Indexes group, subGroup, before, weight, between, score, after;
    QString groupName, subGroupName;
    bool isTotal = false;
};

class IndicatorRows
{
public:
    IndicatorRows(const TableWords &words, size_t begin, size_t end, Shape shape)
        : m_words(words), m_at(begin), m_end(end), m_shape(shape)
    {
    }

    std::vector<RawRow> read()
    {
        while (m_at < m_end && !m_done)
            step();
        finishLine();
        matchGroups();
        return std::move(m_rows);
    }

    [[nodiscard]] size_t behind() const { return m_at; }

private:
    void step()
    {
        if (skipHeader() || skipPageNumber() || takeTotal() || takeLabel())
            return;
        if (takePair() || takeWeight() || takeScore() || takeNoMarks())
            return;
        place(m_at++);
    }

    [[nodiscard]] bool isPlainNumber(size_t i) const
    {
        return i < m_end && m_words[i].kind == WordKind::Number && !m_words[i].text.contains(u'%') && !m_words[i].text.contains(u'％') &&
               !m_words[i].text.contains(u',') && !m_words[i].text.startsWith(u'-') && m_words[i].text.toDouble() <= 100;
    }

    [[nodiscard]] bool sameLine(size_t a, size_t b) const { return b < m_end && m_words[a].line == m_words[b].line; }

    /** A number that counts something inside a sentence: "30 日内", "2 分）". */
    [[nodiscard]] bool countsSomething(size_t i) const
    {
        return sameLine(i, i + 1) && m_words[i + 1].isText() &&
               QStringView(u"分年月日个次人号万元家项条台所件处场期册%％项）)，、。").contains(m_words[i + 1].text.front());
    }

    bool skipHeader()
    {
        if (!m_words[m_at].startsLine)
            return false;
        size_t at = m_at;
        for (const QStringView side : {u"绩效指标", u"年度绩效指标", u"年度绩效指标完成情况", u"绩效指标完成情况"})
            if (const size_t spelled = spelledBy(m_words, m_at, m_end, side); spelled > 2 && m_words[m_at].text.size() == 1)
                at = m_at + spelled;
        const LabelRun run = at < m_end ? readLabels(m_words, at, TableKind::PerformanceIndicators) : LabelRun{};
        if (run.columns.size() >= 3 && run.columns.front().title == u"一级指标"_s)
            at = run.end;
        const bool skipped = at > m_at;
        m_pageTurned = m_pageTurned || skipped;
        m_at = at;
        return skipped;
    }

    bool skipPageNumber()
    {
        if (!isPlainNumber(m_at) || !m_words[m_at].startsLine || !m_words[m_at].endsLine || m_at + 1 >= m_end)
            return false;
        const LabelRun run = readLabels(m_words, m_at + 1, TableKind::PerformanceIndicators);
        if (run.columns.size() < 3 || run.columns.front().title != u"一级指标"_s)
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
        for (size_t k = 0; k < length; ++k)
            row.group.push_back(m_at + k);
        m_at += length;
        Indexes numbers;
        while (isPlainNumber(m_at) && numbers.size() < 2)
            numbers.push_back(m_at++);
        const bool broken = numbers.size() == 2 && m_words[numbers[0]].line != m_words[numbers[1]].line;
        row.score = broken || numbers.size() < 2 ? numbers : Indexes{numbers[1]};
        if (!broken && numbers.size() == 2)
            row.weight = {numbers[0]};
        if (!numbers.empty() && sameLine(numbers.back(), m_at) && m_words[m_at].text.size() <= 4)
            row.after.push_back(m_at++);
        m_rows.push_back(std::move(row));
        m_done = true;
        return true;
    }

    bool takeLabel()
    {
        const GroupLabel label = groupLabelAt(m_words, m_at, m_end);
        if (label.words == 0 || (inSentence() && !label.isGroup))
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
            m_groups.push_back({m_rows.size(), label.name, indexes});
        } else {
            finishLine();
            m_subGroup = indexes;
            m_subGroupName = label.name;
        }
        if (m_scored)
            finishLine();
        m_at = next;
        m_labelEnd = next;
        m_lastWasGroup = isGroup;
        return true;
    }

    /** Inside the text between weight and score a short word is no label. */
    [[nodiscard]] bool inSentence() const { return !m_row.weight.empty() && m_row.score.empty() && m_shape.between > 0; }

    /** Weight and score side by side: the last two of a run of numbers on a line. */
    bool takePair()
    {
        if (m_shape.between > 0 || m_shape.weight < 0 || !isPlainNumber(m_at) || !isPlainNumber(m_at + 1) || !sameLine(m_at, m_at + 1))
            return false;
        if ((sameLine(m_at + 1, m_at + 2) && !m_words[m_at + 2].isText()) || countsSomething(m_at + 1))
            return false;
        m_row.weight = {m_at};
        m_row.score = {m_at + 1};
        m_at += 2;
        endScore();
        return true;
    }

    bool takeWeight()
    {
        const bool fits = m_shape.between > 0 && !m_scored && m_row.weight.empty() && isPlainNumber(m_at) && m_words[m_at].startsLine &&
                          !countsSomething(m_at) && m_words[m_at].text.toDouble() > 0 && m_row.before.size() >= m_shape.before;
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

    void endScore()
    {
        m_scored = true;
        m_pageTurned = false;
        while (m_at < m_end && sameLine(m_at - 1, m_at) && m_shape.after > 0)
            m_row.after.push_back(m_at++);
        m_sameLine = !m_row.after.empty();
        takeReason();
    }

    /** What stands behind the score on lines of its own: up to the next label, or while the lines are full. */
    void takeReason()
    {
        if (m_shape.after == 0)
            return;
        if (m_sameLine) {
            while (m_at < m_end && QStringView(u"。，；、）").contains(m_words[m_at].text.front()))
                m_row.after.push_back(m_at++);
            return;
        }
        const bool lost = !m_row.score.empty() &&
                          m_words[m_row.score.front()].text.toDouble() < m_words[m_row.weight.front()].text.toDouble();
        size_t end = m_at;
        qsizetype widest = 0;
        bool ended = false;
        while (end < m_end && end < m_at + 80 && !ended) {
            if (m_words[end].startsLine && (groupLabelAt(m_words, end, m_end).words > 0 || startsTotal(end) || startsHeader(end)))
                break;
            const qsizetype size = m_words[end].text.size();
            // Without a label behind it the reason ends with its first short line.
            ended = m_shape.between > 0 && (size + 1 < widest || m_words[end].text.endsWith(u'。'));
            widest = std::max(widest, size);
            ++end;
        }
        const bool labelBehind = end < m_end && !ended;
        if (end == m_at + 80 || (m_shape.between > 0 ? !lost : !labelBehind || pairBefore(end)))
            return;
        for (; m_at < end; ++m_at)
            m_row.after.push_back(m_at);
    }

    [[nodiscard]] bool startsTotal(size_t i) const
    {
        return spelledBy(m_words, i, m_end, u"总分") > 0 || spelledBy(m_words, i, m_end, u"合计") > 0 || spelledBy(m_words, i, m_end, u"总计") > 0;
    }

    [[nodiscard]] bool startsHeader(size_t i) const
    {
        if (spelledBy(m_words, i, m_end, u"绩效指标") > 2)
            return true;
        const LabelRun run = readLabels(m_words, i, TableKind::PerformanceIndicators);
        return run.columns.size() >= 3 && run.columns.front().title == u"一级指标"_s;
    }

    /** Whether the words up to `end` hold the marks of another row: then they are no reason. */
    [[nodiscard]] bool pairBefore(size_t end) const
    {
        for (size_t i = m_at; i + 1 < end; ++i)
            if (isPlainNumber(i) && isPlainNumber(i + 1) && sameLine(i, i + 1))
                return true;
        return false;
    }

    void place(size_t i)
    {
        if (m_scored)
            finishLine();
        if (inSentence())
            m_row.between.push_back(i);
        else
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

    struct Group
    {
        size_t row;
        QString name;
        Indexes words;
    };

    [[nodiscard]] static bool isOf(const Group &group, const QString &type)
    {
        return type.isEmpty() || group.name.contains(type) || (type == u"过程"_s && group.name.contains(u"管理")) ||
               (type == u"效益"_s && group.name.contains(u"效果"));
    }

    /** Fills group labels down; a label printed after its first rows is found by what the sub-group belongs to. */
    void matchGroups()
    {
        for (size_t r = 0; r < m_rows.size(); ++r) {
            if (m_rows[r].isTotal)
                continue;
            const QString type = groupOf(m_rows[r].subGroupName);
            const Group *found = nullptr;
            for (const Group &group : m_groups) {
                const bool isAbove = group.row <= r;
                if (!isOf(group, type) || (!isAbove && (found || type.isEmpty())))
                    continue;
                found = &group;
            }
            if (!found)
                for (const Group &group : m_groups)
                    if (group.row <= r)
                        found = &group;
            if (found)
                m_rows[r].group = found->words;
        }
    }

    const TableWords &m_words;
    size_t m_at, m_end;
    Shape m_shape;
    std::vector<RawRow> m_rows;
    std::vector<Group> m_groups;
    RawRow m_row;
    Indexes m_subGroup;
    QString m_subGroupName;
    size_t m_labelEnd = 0;
    bool m_lastWasGroup = false;
    bool m_scored = false, m_sameLine = false, m_pageTurned = false, m_done = false;
};

Cell cellOf(const Document &document, const TableWords &words, const Indexes &indexes)
{
    Cell cell = textCellOf(words, indexes);
    if (indexes.size() > 2 || cell.state == CellState::Blank)
        return cell;
    Cell value = valueCellOf(document, words, indexes, Unit::None);
    return value.state == CellState::Text ? cell : value;
}

Row rowOf(const Document &document, const TableWords &words, const RawRow &raw, const Shape &shape, size_t columns)
{
    Row row;
    row.isTotal = raw.isTotal;
    row.cells.resize(columns);
    size_t at = 0;
    if (shape.group >= 0 || raw.isTotal)
        row.cells[at++] = textCellOf(words, raw.group);
    if (shape.subGroup >= 0)
        row.cells[at++] = textCellOf(words, raw.subGroup);
    const auto put = [&](const Indexes &indexes, size_t count) {
        for (const Indexes &cell : splitIntoCells(words, indexes, count))
            row.cells[at++] = cellOf(document, words, cell);
    };
    put(raw.before, shape.before);
    row.cells[at++] = cellOf(document, words, raw.weight);
    put(raw.between, shape.between);
    row.cells[at++] = cellOf(document, words, raw.score);
    put(raw.after, shape.after);
    for (const Indexes *part : {&raw.before, &raw.weight, &raw.between, &raw.score, &raw.after})
        for (const size_t index : *part)
            row.span = row.span.united(words[index].span);
    if (raw.isTotal)
        row.span = row.span.united(words[raw.group.front()].span);
    return row;
}

} // namespace

std::vector<Row> readIndicatorRows(const Document &document, const TableWords &words, size_t begin, size_t end,
                                   const std::vector<Column> &columns, size_t &behind)
{
    const Shape shape = shapeOf(columns);
    std::vector<Row> rows;
    behind = begin;
    if (shape.before == 0)
        return rows;
    IndicatorRows reader(words, begin, end, shape);
    for (const RawRow &raw : reader.read())
        rows.push_back(rowOf(document, words, raw, shape, columns.size()));
    behind = reader.behind();
    return rows;
}

} // namespace tieout
