#include "parse/performanceforms.h"

#include "base/words.h"
#include "parse/columnroles.h"
#include "parse/layoutlines.h"
#include "parse/performancelayout.h"
#include "parse/regionlines.h"
#include "parse/stackedindicators.h"
#include "parse/tableforms.h"

#include <QRegularExpression>
#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

bool isStop(const TableWords &words, size_t i)
{
    const QString &text = words[i].text;
    return words[i].startsLine && (text.startsWith(u"备注"_s) || text.startsWith(u"注："_s) || text.startsWith(u"注:"_s) || endsTables(text));
}

bool isFormTitle(const QString &plain)
{
    static const QRegularExpression title(u"(?:自评|绩效|评价)\\S{0,12}(?:表|指标体系)(?:[（(].{1,30}[)）])?$"_s);
    return plain.size() <= 70 && !plain.isEmpty() && isOneOf(plain.back(), u"表系）)") && !plain.contains(u'。') && title.match(plain).hasMatch();
}

/** Finds the forms in the words of the report and reads their blocks. */
class FormReader
{
public:
    FormReader(const Document &document, const TableWords &words) : m_document(document), m_words(words) {}

    std::vector<Table> read()
    {
        size_t formBegin = 0;
        for (size_t i = 0; i < m_words.size();) {
            if (const size_t behind = readLaidOut(formBegin, i); behind > i) {
                formBegin = i = behind;
                continue;
            }
            const LabelRun run = labelsAt(i);
            if (run.columns.empty()) {
                const size_t behind = readScattered(formBegin, i);
                formBegin = behind > i ? behind : formBegin;
                i = std::max(behind, i + 1);
                continue;
            }
            i = readForm(formBegin, i, run);
            formBegin = i;
        }
        return std::move(m_tables);
    }

private:
    /** The form whose heads hold word `i`, printed as it looks; the word behind it, or `i` where it is not so. */
    size_t readLaidOut(size_t formBegin, size_t i)
    {
        const QString &text = m_words[i].text;
        if (text.front() != u'一' || !text.startsWith(u"一级"_s) || !standsInColumns(i))
            return i;
        const size_t begin = titleBefore(formBegin, i);
        size_t end = i;
        while (end < m_words.size() && !isStop(m_words, end))
            ++end;
        LaidOutForm form = readLaidOutForm(m_document, m_words, begin, i, end);
        for (std::optional<Table> *table : {&form.funds, &form.goals, &form.indicators}) {
            if (!*table)
                continue;
            (*table)->title = m_title;
            (*table)->titleSpan = m_titleSpan;
            m_tables.push_back(std::move(**table));
        }
        return std::max(form.end, i);
    }

    /** Whether more than one blank stands between words of the line of word `i`. */
    [[nodiscard]] bool standsInColumns(size_t i) const
    {
        size_t k = i;
        while (!m_words[k].startsLine)
            --k;
        for (++k; k < m_words.size() && m_words[k].line == m_words[i].line; ++k)
            if (m_words[k].gap > 1)
                return true;
        return false;
    }

    [[nodiscard]] LabelRun labelsAt(size_t i) const
    {
        const QString &text = m_words[i].text;
        if (text.front() != u'一' || !(text.startsWith(u"一级"_s) || text == u"一"_s))
            return {};
        LabelRun run = readLabels(m_words, i, TableKind::PerformanceIndicators);
        if (run.columns.size() < 4 && !standsInColumns(i))
            run = wrappedLabels(i);
        const bool isHeader = run.columns.size() >= 4 && run.columns.front().title == u"一级指标"_s;
        return isHeader ? run : LabelRun{};
    }

    /** The indicators of a form whose heads stand apart; the word behind it, or `i` where they do not begin there or are not certain. */
    size_t readScattered(size_t formBegin, size_t i)
    {
        if (!m_words[i].text.startsWith(u"一级指"_s))
            return i;
        size_t end = i;
        while (end < m_words.size() && !isStop(m_words, end) && !(m_words[end].startsLine && isFormTitle(lineOf(end))))
            ++end;
        Table table;
        table.rows = readStackedIndicators(m_document, m_words, i, end, table.columns);
        if (table.rows.empty())
            return i;
        titleBefore(formBegin, i);
        table.kind = TableKind::PerformanceIndicators;
        table.title = m_title;
        table.titleSpan = m_titleSpan;
        table.span = m_words[i].span.united(m_words[end - 1].span);
        m_tables.push_back(std::move(table));
        return end;
    }

    [[nodiscard]] QString lineOf(size_t i) const
    {
        const TextSpan line = m_document.lineSpan(m_words[i].line);
        return plainLine(QStringView(m_document.text).mid(line.begin, line.size()));
    }

    /** Takes the letters of the vertical label that stand between the lines of the heads ("效", "指", "标") out of these. */
    void dropSideLetters(std::vector<LineOfPieces> &lines) const
    {
        const auto letter = [&](size_t i) { return i < lines.size() && lines[i].pieces.size() == 1 ? m_words[lines[i].pieces.front().word].text : QString(); };
        for (size_t i = 0; i < lines.size(); ++i)
            if (letter(i) == u"效"_s && letter(i + 1) == u"指"_s && letter(i + 2) == u"标"_s) {
                lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i), lines.begin() + static_cast<std::ptrdiff_t>(i) + 3);
                for (size_t k = i; k < lines.size(); ++k)
                    lines[k].line -= 3;
                return;
            }
    }

    /** Labels that are broken over lines side by side: "一级指 二级指标 年度指标" above "标 值". */
    [[nodiscard]] LabelRun wrappedLabels(size_t i) const
    {
        constexpr int reach = 5; // lines above and below
        size_t begin = i, end = i;
        while (begin > 0 && m_words[begin - 1].line >= m_words[i].line - reach)
            --begin;
        while (end < m_words.size() && m_words[end].line <= m_words[i].line + reach)
            ++end;
        std::vector<LineOfPieces> lines = linesOfPieces(m_document, m_words, begin, end);
        dropSideLetters(lines);
        const auto at = std::find_if(lines.begin(), lines.end(), [&](const LineOfPieces &line) { return line.line == m_words[i].line; });
        const LaidOutHeads heads = laidOutHeads(m_words, lines, static_cast<size_t>(at - lines.begin()), TableKind::PerformanceIndicators);
        LabelRun run;
        for (const LaidOutHead &head : heads.heads) {
            Column column;
            column.title = head.title;
            run.columns.push_back(column);
        }
        run.end = heads.end < lines.size() ? lines[heads.end].pieces.front().word : end;
        return run;
    }

    size_t readForm(size_t formBegin, size_t header, LabelRun run)
    {
        const size_t begin = titleBefore(formBegin, header);
        if (!readFunds(begin, header))
            readFundsByColumns(formBegin, header);
        readGoals(begin, header);
        size_t end = run.end;
        while (end < m_words.size() && !isStop(m_words, end))
            ++end;
        assignRoles(TableKind::PerformanceIndicators, run.columns);
        Table table = tableOf(TableKind::PerformanceIndicators);
        size_t behind = run.end;
        table.rows = readIndicatorRows(m_document, m_words, run.end, end, run.columns, behind);
        table.columns = std::move(run.columns);
        table.span = m_words[header].span.united(m_words[std::max(header, behind - 1)].span);
        if (!table.rows.empty())
            m_tables.push_back(std::move(table));
        return std::max(behind, run.end);
    }

    /** The word at which the form's title begins; the last title above the header. */
    size_t titleBefore(size_t from, size_t header)
    {
        m_title.clear();
        m_titleSpan = {};
        size_t found = from;
        for (size_t i = from; i < header; ++i) {
            if (!m_words[i].startsLine)
                continue;
            const TextSpan line = m_document.lineSpan(m_words[i].line);
            const QString plain = plainLine(QStringView(m_document.text).mid(line.begin, line.size()));
            if (!isFormTitle(plain))
                continue;
            found = i;
            m_title = unspread(QStringView(m_document.text).mid(line.begin, line.size()));
            m_titleSpan = {m_words[i].span.begin, line.end};
        }
        return found;
    }

    [[nodiscard]] Table tableOf(TableKind kind) const
    {
        Table table;
        table.kind = kind;
        table.title = m_title;
        table.titleSpan = m_titleSpan;
        return table;
    }

    /** "（万元）", "单位：元", its letters spread ("（ 万 元 ）") or broken over lines. */
    void readUnit(Table &table, size_t begin, size_t end) const
    {
        for (size_t i = begin; i < end; ++i) {
            const qsizetype at = m_words[i].text.indexOf(u'元');
            if (at < 0)
                continue;
            const qsizetype yuan = m_words[i].span.begin + at;
            QString before = m_words[i].text.left(at);
            TextSpan unit{yuan, yuan + 1};
            for (size_t k = i; before.size() < 2 && k > begin; --k)
                before.prepend(m_words[k - 1].text);
            const bool isWan = before.endsWith(u'万');
            if (isWan) {
                unit.begin = m_document.text.lastIndexOf(u'万', yuan);
                before.chop(1);
            }
            if (before.isEmpty() || !isOneOf(before.back(), u"（(：:"))
                continue;
            table.unit = isWan ? Unit::WanYuan : Unit::Yuan;
            table.unitSpan = unit;
            return;
        }
    }

    // Funds

    bool readFunds(size_t begin, size_t end)
    {
        for (size_t i = begin; i < end; ++i) {
            const LabelRun run = fundsLabels(m_words, i, end);
            if (run.columns.size() < 4 || run.end > end)
                continue;
            Table table = tableOf(TableKind::PerformanceFunds);
            table.columns = fundsColumns(run.columns);
            readUnit(table, begin, run.end);
            const size_t last = readFundsRows(m_document, m_words, table, run.end, end);
            table.span = m_words[i].span.united(m_words[last].span);
            if (begin < i && !m_titleSpan.isEmpty())
                table.span = table.span.united(m_titleSpan);
            if (!table.rows.empty())
                m_tables.push_back(std::move(table));
            return true;
        }
        return false;
    }

    /** A block that prints its columns one after another may have a title of its own above that of the indicators. */
    void readFundsByColumns(size_t begin, size_t end)
    {
        Table table = tableOf(TableKind::PerformanceFunds);
        readUnit(table, begin, end);
        if (!readFundsColumns(m_document, m_words, table, begin, end))
            return;
        if (!m_titleSpan.isEmpty())
            table.span = table.span.united(m_titleSpan);
        m_tables.push_back(std::move(table));
    }

    // Goals

    /** Whether a head may begin at word `i`, its letters spread or not; a vertical label has one letter a line. */
    [[nodiscard]] bool beginsHead(size_t i) const
    {
        return m_words[i].startsLine && (m_words[i].text.size() > 3 || (m_words[i].text.size() == 1 && !m_words[i].endsLine));
    }

    void readGoals(size_t begin, size_t end)
    {
        // The vertical label 年度总体目标完成情况 spells the same words: the heads are the last ones.
        size_t found = end;
        size_t heads = 0;
        for (size_t i = begin; i < end; ++i)
            if (const size_t here = beginsHead(i) ? goalHeads(m_words, i, end) : 0; here > 0) {
                found = i;
                heads = here;
            }
        if (heads == 0)
            return;
        std::vector<size_t> text;
        // The vertical label of the next block comes one character a line.
        size_t stop = end;
        while (stop > found + heads && m_words[stop - 1].text.size() == 1 && m_words[stop - 1].startsLine && m_words[stop - 1].endsLine &&
               m_words[stop - 1].isText())
            --stop;
        for (const QStringView side : {u"绩效指标", u"年度绩效指标"})
            for (size_t k = found + heads; k < stop; ++k)
                if (m_words[k].startsLine && m_words[k].text.front() == side.front() && spelledBy(m_words, k, stop, side) == stop - k)
                    stop = k;
        for (size_t k = found + heads; k < stop; ++k)
            text.push_back(k);
        addGoals(found, text);
    }

    void addGoals(size_t head, const std::vector<size_t> &text)
    {
        if (text.empty())
            return;
        Table table = tableOf(TableKind::PerformanceGoals);
        table.columns.resize(2);
        table.columns[0].title = u"年度目标"_s;
        table.columns[1].title = u"实际完成情况"_s;
        assignRoles(TableKind::PerformanceGoals, table.columns);
        Row row;
        for (const auto &cell : splitIntoCells(m_words, text, 2, -1))
            row.cells.push_back(textCellOf(m_words, cell));
        row.span = m_words[text.front()].span.united(m_words[text.back()].span);
        table.span = m_words[head].span.united(row.span);
        table.rows.push_back(std::move(row));
        m_tables.push_back(std::move(table));
    }

    const Document &m_document;
    const TableWords &m_words;
    QString m_title;
    TextSpan m_titleSpan;
    std::vector<Table> m_tables;
};

} // namespace

std::vector<Table> findPerformanceTables(const Document &document, const std::vector<TextSpan> &taken, const TextFrames &frames)
{
    TableWords words;
    int from = 0;
    for (const TextSpan span : taken) {
        addPlainWords(words, document, from, document.lineAt(span.begin) - 1, frames);
        from = std::max(from, document.lineAt(std::max(span.begin, span.end - 1)) + 1);
    }
    addPlainWords(words, document, from, document.lineCount() - 1, frames);
    return FormReader(document, words).read();
}

} // namespace tieout
