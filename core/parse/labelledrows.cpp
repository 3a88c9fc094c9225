#include "parse/tableforms.h"
#include "parse/tablegrid.h"

#include <QRegularExpression>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

struct RawRow
{
    std::vector<size_t> name, values;
};

/** A word of a header that a section repeats ("项目", "行次", "采购金额"). */
bool isHeaderWord(const QString &text)
{
    static const QRegularExpression word(u"^(?:项目|行次|栏次|序号|(?:采购)?金额|统计数|决算数|预算数|数量|单位|备注|项|目)$"_s);
    return word.match(text).hasMatch();
}

std::vector<RawRow> collect(TableBody body)
{
    const TableWords &words = body.words;
    std::vector<RawRow> rows;
    for (size_t i = body.header.dataBegin; i < words.size(); ++i) {
        const TableWord &word = words[i];
        const bool unitFollows = i + 1 < words.size() && words[i + 1].line == word.line && words[i + 1].isText() && !words[i + 1].startsLine &&
                                 !rows.empty() && rows.back().values.empty() && words[i - 1].isText() && words[i - 1].line == word.line;
        if (word.isText() || unitFollows) {
            if (isHeaderWord(word.text) && (rows.empty() || !rows.back().values.empty() || beginsListItem(textCellOf(words, rows.back().name).text)))
                continue;
            const bool sectionEnded = !rows.empty() && rows.back().values.empty() && word.startsLine && beginsListItem(word.text);
            if (rows.empty() || !rows.back().values.empty() || sectionEnded)
                rows.emplace_back();
            rows.back().name.push_back(i);
        } else if (!rows.empty()) {
            rows.back().values.push_back(i);
        }
    }
    std::erase_if(rows, [&](const RawRow &row) { return row.values.empty() && !beginsListItem(textCellOf(words, row.name).text); });
    return rows;
}

/** Section rows stand before a repeated header: "一、政府采购情况", then 项目 行次 金额 and the rows. */
std::vector<RawRow> withSections(const TableWords &words, std::vector<RawRow> rows, size_t dataBegin)
{
    std::vector<RawRow> out;
    for (RawRow &row : rows) {
        size_t cut = 0;
        for (size_t k = 1; k < row.name.size() && cut == 0; ++k)
            if (row.name[k] > row.name[k - 1] + 1 && row.name[k - 1] >= dataBegin && words[row.name[k]].line != words[row.name[k - 1]].line)
                cut = k;
        if (cut > 0) {
            RawRow section;
            section.name.assign(row.name.begin(), row.name.begin() + static_cast<std::ptrdiff_t>(cut));
            row.name.erase(row.name.begin(), row.name.begin() + static_cast<std::ptrdiff_t>(cut));
            out.push_back(std::move(section));
        }
        out.push_back(std::move(row));
    }
    return out;
}

int level(const QString &name)
{
    if (name.isEmpty())
        return 0;
    static const QRegularExpression second(u"^[（(][一二三四五六七八九十]+[)）]"_s), third(u"^[0-9]{1,2}[.．、]"_s);
    return beginsWithOrdinal(name) ? 1 : second.match(name).hasMatch() ? 2 : third.match(name).hasMatch() ? 3 : 0;
}

} // namespace

void readLabelledRows(TableBody body)
{
    const std::vector<RawRow> rows = withSections(body.words, collect(body), body.header.dataBegin);
    Table &table = body.table;
    size_t most = 0;
    bool lineNumbers = body.header.lineNumbers;
    for (size_t i = body.header.dataBegin; i < body.words.size(); ++i)
        lineNumbers = lineNumbers || body.words[i].text == u"行次"_s;
    for (const RawRow &row : rows)
        most = std::max(most, row.values.size());
    TableHeader header = body.header;
    header.lineNumbers = lineNumbers;
    const int amounts = std::max(1, static_cast<int>(most) - (lineNumbers ? 1 : 0));
    table.columns = columnsOf(table.kind, TableLayout::Labelled, header, amounts);
    for (const RawRow &raw : rows) {
        Row row;
        row.cells.push_back(textCellOf(body.words, raw.name));
        for (const size_t index : raw.name)
            row.span = row.span.united(body.words[index].span);
        for (const size_t index : raw.values) {
            const bool isLine = lineNumbers && row.cells.size() == 1;
            row.cells.push_back(valueCellOf(body.document, body.words, {index}, isLine ? Unit::None : table.unit));
            row.span = row.span.united(body.words[index].span);
        }
        row.cells.resize(std::max(row.cells.size(), table.columns.size()));
        row.isTotal = isTotalLabel(row.cells.front().text);
        row.level = level(row.cells.front().text);
        table.rows.push_back(std::move(row));
    }
}

} // namespace tieout
