#include "parse/stackedindicators.h"

#include "base/words.h"
#include "parse/columnroles.h"
#include "parse/tablecells.h"

#include <algorithm>
#include <array>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** A row as words: its marks, and those of its cells before them. */
struct IndicatorWords
{
    std::vector<size_t> subGroup, cells[3];
    size_t weight = 0; ///< its score follows
};

class IndicatorReader
{
public:
    IndicatorReader(const Document &document, const TableWords &words, size_t begin, size_t end) : m_document(document), m_words(words), m_begin(begin), m_end(end) {}

    /** Whether all rows are whole and their weights make up the form. */
    bool read()
    {
        size_t from = m_begin;
        for (size_t k = m_begin; k + 1 < m_end; ++k) {
            if (!areMarks(k))
                continue;
            if (value(k) == 100)
                m_total = k;
            else if (m_total != 0 || !addRow(from, k))
                return false;
            from = k + 2;
            ++k;
        }
        return m_rows.size() > 2 && addsUp();
    }

    [[nodiscard]] std::vector<Row> rows() const
    {
        std::vector<Row> out;
        for (const IndicatorWords &row : m_rows)
            out.push_back(rowOf(row));
        if (m_total != 0)
            out.push_back(totalRow());
        return out;
    }

private:
    [[nodiscard]] Decimal value(size_t i) const { return valueCellOf(m_document, m_words, {i}, Unit::None).number.value; }

    [[nodiscard]] bool isBare(size_t i) const
    {
        return i < m_end && m_words[i].kind == WordKind::Number && !m_words[i].text.contains(u'%') && value(i) >= 0 && value(i) <= 100;
    }

    /** A weight and its score, which ends the line, with nothing of the kind behind them. */
    [[nodiscard]] bool areMarks(size_t k) const
    {
        const bool ends = m_words[k].endsLine || m_words[k + 1].line == m_words[k].line;
        const bool isLast = !isBare(k + 2) || value(k + 2) == 100; // the total of the weights
        return isBare(k) && isBare(k + 1) && isLast && ends && m_words[k + 1].endsLine && value(k) > 0 && value(k + 1) <= value(k);
    }

    bool addRow(size_t from, size_t weight)
    {
        IndicatorWords row;
        row.weight = weight;
        size_t start = from;
        for (size_t i = from; i < weight; ++i)
            if (std::vector<size_t> label = subGroupAt(i, weight); !label.empty()) {
                row.subGroup = std::move(label);
                start = i;
                if (!m_rows.empty())
                    break;
            }
        if (row.subGroup.empty() ? m_rows.empty() : !m_rows.empty() && start != from && !isGroup(from, start)) // words of another row before the label
            return false;
        if (row.subGroup.empty())
            row.subGroup = m_rows.back().subGroup;
        std::vector<size_t> rest;
        for (size_t i = start; i < weight; ++i)
            if (std::find(row.subGroup.begin(), row.subGroup.end(), i) == row.subGroup.end())
                rest.push_back(i);
        const bool whole = split(rest, row);
        m_rows.push_back(std::move(row));
        return whole;
    }

    /** Whether words `from` to `end` are a group's label and nothing else. */
    [[nodiscard]] bool isGroup(size_t from, size_t end) const
    {
        const GroupLabel label = groupLabelAt(m_words, from, end);
        return label.words == end - from && label.isGroup;
    }

    static bool isFigure(const QString &text) { return !text.isEmpty() && (text[0].isDigit() || isOneOf(text[0], u"≥≤＞＜><=～~")); }

    /** Name, target and result: the two last begin with a figure each, or are one word twice. */
    [[nodiscard]] bool split(const std::vector<size_t> &rest, IndicatorWords &row) const
    {
        std::vector<std::ptrdiff_t> figures;
        for (size_t i = 0; i < rest.size(); ++i)
            if (isFigure(m_words[rest[i]].text))
                figures.push_back(static_cast<std::ptrdiff_t>(i));
        const auto size = static_cast<std::ptrdiff_t>(rest.size());
        const bool twice = figures.empty() && size > 2 && m_words[rest[rest.size() - 1]].text == m_words[rest[rest.size() - 2]].text;
        if (twice)
            figures = {size - 2, size - 1};
        if (figures.size() != 2 || figures[0] == 0)
            return false;
        row.cells[0].assign(rest.begin(), rest.begin() + figures[0]);
        row.cells[1].assign(rest.begin() + figures[0], rest.begin() + figures[1]);
        row.cells[2].assign(rest.begin() + figures[1], rest.end());
        return !textOf(row.cells[0]).contains(u"指标");
    }

    /** The words that spell a label of a part from word `i` on, other words between them left out: "服务对象", "满意度指", "标". */
    [[nodiscard]] std::vector<size_t> subGroupAt(size_t i, size_t end) const
    {
        static constexpr std::array names{u"服务对象满意度指标", u"可持续影响指标", u"经济效益指标", u"社会效益指标", u"生态效益指标", u"数量指标", u"质量指标", u"时效指标", u"成本指标"};
        for (const QStringView name : names) {
            std::vector<size_t> used;
            qsizetype at = 0;
            for (size_t k = i; k < end && at < name.size(); ++k)
                if (m_words[k].isText() && name.mid(at).startsWith(m_words[k].text)) {
                    used.push_back(k);
                    at += m_words[k].text.size();
                } else if (used.empty()) {
                    break;
                }
            if (at == name.size() && m_words[i].text.size() > 1)
                return used;
        }
        return {};
    }

    [[nodiscard]] QString textOf(const std::vector<size_t> &words) const { return withoutSpaces(textCellOf(m_words, words).text); }

    [[nodiscard]] bool addsUp() const
    {
        Decimal weights = 0, scores = 0;
        for (const IndicatorWords &row : m_rows) {
            weights += value(row.weight);
            scores += value(row.weight + 1);
        }
        const Decimal funds = 100 - weights;
        if (funds != 0 && funds != 10)
            return false;
        return m_total == 0 || (value(m_total + 1) >= scores && value(m_total + 1) <= scores + funds);
    }

    [[nodiscard]] Row rowOf(const IndicatorWords &words) const
    {
        Row row;
        row.cells = {groupCell(textOf(words.subGroup)), textCellOf(m_words, words.subGroup)};
        for (const std::vector<size_t> &cell : words.cells)
            row.cells.push_back(textCellOf(m_words, cell));
        addMarks(row, words.weight);
        return row;
    }

    void addMarks(Row &row, size_t weight) const
    {
        for (const size_t mark : {weight, weight + 1})
            row.cells.push_back(valueCellOf(m_document, m_words, {mark}, Unit::None));
        for (size_t c = 2; c < row.cells.size(); ++c)
            row.span = row.span.united(wholeSpan(row.cells[c]));
    }

    /** The label of a part's group, wherever the form prints it. */
    [[nodiscard]] Cell groupCell(const QString &subGroup) const
    {
        const QString group = groupOf(subGroup) + u"指标"_s;
        for (size_t i = m_begin; i < m_end; ++i)
            if (const size_t length = spelledBy(m_words, i, m_end, group); length > 0) {
                std::vector<size_t> words;
                for (size_t k = i; k < i + length; ++k)
                    words.push_back(k);
                return textCellOf(m_words, words);
            }
        return {};
    }

    [[nodiscard]] Row totalRow() const
    {
        Row row;
        row.isTotal = true;
        row.cells.resize(5);
        for (size_t i = m_begin; i < m_end; ++i)
            if (m_words[i].text == u"总分")
                row.cells[0] = textCellOf(m_words, {i});
        addMarks(row, m_total);
        return row;
    }

    const Document &m_document;
    const TableWords &m_words;
    size_t m_begin, m_end;
    size_t m_total = 0; ///< the weight of the total; 0 without one
    std::vector<IndicatorWords> m_rows;
};

} // namespace

std::vector<Row> readStackedIndicators(const Document &document, const TableWords &words, size_t begin, size_t end, std::vector<Column> &columns)
{
    IndicatorReader reader(document, words, begin, end);
    if (!reader.read())
        return {};
    for (const QString &title : {u"一级指标"_s, u"二级指标"_s, u"三级指标"_s, u"年度指标值"_s, u"实际完成值"_s, u"分值"_s, u"得分"_s}) {
        Column column;
        column.title = title;
        columns.push_back(column);
    }
    assignRoles(TableKind::PerformanceIndicators, columns);
    return reader.rows();
}

} // namespace tieout
