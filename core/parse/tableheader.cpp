#include "parse/tableforms.h"
#include "parse/tablegrid.h"

#include <QRegularExpression>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** The small integer a 栏次 word prints ("3", "3.00", bold "33" for `expected` 3); 0 for another word. */
int indexNumber(const TableWord &word, int expected)
{
    QString text = word.text;
    if (text.endsWith(u".00"_s))
        text.chop(3);
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    const QString doubled = QString::number(expected) + QString::number(expected);
    if (!isNumber || value <= 0 || value > 99)
        return text == doubled ? expected : 0;
    return text == doubled ? expected : value;
}

bool isIndexMark(const TableWords &words, size_t i)
{
    return words[i].text == u"栏次"_s || words[i].text == u"栏次号"_s || (words[i].text == u"栏"_s && i + 1 < words.size() && words[i + 1].text == u"次"_s);
}

/** Reads "栏次 1 栏次 2 3 4 5" from `i` on; `i` ends behind it. */
std::vector<int> readIndexRow(const TableWords &words, size_t &i, int most = 99)
{
    std::vector<int> counts;
    int expected = 1;
    while (i < words.size() && expected <= most) {
        if (isIndexMark(words, i)) {
            i += words[i].text == u"栏"_s ? 2 : 1;
            counts.push_back(0);
            continue;
        }
        if (counts.empty())
            counts.push_back(0);
        const int value = indexNumber(words[i], expected);
        const bool letter = words[i].text == u"—"_s || words[i].text == u"-"_s || words[i].text == u"甲"_s || words[i].text == u"乙"_s;
        if (value == 0 || (value != expected && value != expected + 1 && !(value == 1 && counts.size() > 1))) {
            if (!letter)
                break;
            ++i;
            continue;
        }
        expected = value + 1;
        ++counts.back();
        ++i;
    }
    std::erase(counts, 0);
    return counts;
}

/** Where three or more words count 1, 2, 3 ... without the word 栏次; words.size() for nowhere. */
size_t findBareIndex(const TableWords &words, size_t limit)
{
    for (size_t i = 0; i + 2 < limit; ++i)
        if (indexNumber(words[i], 1) == 1 && indexNumber(words[i + 1], 2) == 2 && indexNumber(words[i + 2], 3) == 3 &&
            words[i].text != words[i + 1].text)
            return i;
    return words.size();
}

bool isValueWord(const TableWord &word)
{
    return !word.isText();
}

bool isTotalRow(const TableWords &words, size_t i)
{
    if (i + 1 >= words.size())
        return words[i].text == u"合计"_s;
    if (words[i].text == u"合计"_s || words[i].text == u"总计"_s)
        return isValueWord(words[i + 1]) || isCodeAt(words, i + 1);
    return words[i].text == u"合"_s && words[i + 1].text == u"计"_s && (i + 2 == words.size() || isValueWord(words[i + 2]));
}

/** A line 无 above the total of a blank form. */
bool isNoneRow(const TableWords &words, size_t i)
{
    return words[i].text == u"无"_s && words[i].startsLine && words[i].endsLine && i + 1 < words.size() && isTotalRow(words, i + 1);
}

bool startsList(const QString &text)
{
    return text.startsWith(u"一、"_s) || text.startsWith(u"（一）"_s) || text.startsWith(u"(一)"_s);
}

size_t firstDataWord(const TableWords &words, TableLayout layout)
{
    for (size_t i = 0; i < words.size(); ++i) {
        switch (layout) {
        case TableLayout::Coded:
            if (isCodeAt(words, i) || isTotalRow(words, i) || isNoneRow(words, i))
                return i;
            break;
        case TableLayout::Blocks:
            if (isCodeAt(words, i))
                return i;
            break;
        case TableLayout::Flat:
            if (isValueWord(words[i]) && words[i].text != u"%"_s)
                return i;
            break;
        case TableLayout::TwoSided:
            if (startsList(words[i].text))
                return i;
            break;
        case TableLayout::Labelled:
            if (startsList(words[i].text) || isTotalRow(words, i) || (i + 1 < words.size() && words[i].isText() && isValueWord(words[i + 1]) && i > 0))
                return i;
            break;
        }
    }
    return words.size();
}

} // namespace

bool isCodeAt(const TableWords &words, size_t i)
{
    const QString &text = words[i].text;
    if (codeLevel(text) == 0 || (text[0] != u'2' && text[0] != u'3' && text[0] != u'5'))
        return false;
    if (i + 1 >= words.size())
        return false;
    const TableWord &next = words[i + 1];
    static const QRegularExpression unit(u"^(?:[万亿千百]?元|人|辆|个|台|平方|批|次|%|年)"_s);
    return next.isText() && !isIndexMark(words, i + 1) && !(text.size() == 3 && unit.match(next.text).hasMatch());
}

namespace {

/** Whether the table prints a row a line, and one code a row: code, name and amounts. */
bool hasCodedRows(const TableWords &words)
{
    int rows = 0, other = 0;
    for (size_t i = 0; i + 2 < words.size(); ++i) {
        if (!isCodeAt(words, i))
            continue;
        const bool isRow = words[i].startsLine && words[i + 2].line == words[i].line && !words[i + 2].isText();
        rows += isRow ? 1 : 0;
        other += !words[i].startsLine ? 1 : 0;
    }
    return rows > 0 && other == 0;
}

} // namespace

TableLayout layoutOf(TableKind kind, const TableWords &words)
{
    int codeColumns = 0;
    int codes = 0;
    bool items = false;
    const bool inRows = hasCodedRows(words); // then a header behind the first code is that of the next page
    QString text;
    for (size_t i = 0; i < words.size(); ++i) {
        codes += isCodeAt(words, i) ? 1 : 0;
        if (codes == 0 || !inRows)
            text += words[i].text;
        const bool isValued = i > 0 && i + 1 < words.size() && words[i].isText() && isValueWord(words[i + 1]);
        const bool isRow = isValued && words[i].startsLine && words[i + 1].line == words[i].line; // 接待 may be blank
        items = items || (isValued && words[i].text.contains(u"接待")) || (isRow && words[i].text.contains(u"运行") && words[i].text.contains(u"用车"));
    }
    codeColumns = static_cast<int>(text.count(u"科目编码") + text.count(u"科目代码") + text.count(u"分类编码"));
    switch (kind) {
    case TableKind::Balance:
    case TableKind::Appropriation:
        return TableLayout::TwoSided;
    case TableKind::BasicEconomic:
        return codeColumns > 1 || text.count(u"科目名称") > 1 ? TableLayout::Blocks : TableLayout::Coded;
    case TableKind::SanGong:
        return items ? TableLayout::Labelled : TableLayout::Flat;
    case TableKind::Statistics:
        return TableLayout::Labelled;
    case TableKind::Other:
        return codes > 0 ? TableLayout::Coded : TableLayout::Labelled;
    default:
        return TableLayout::Coded;
    }
}

TableHeader readTableHeader(const Document &document, const TableWords &words, TableLayout layout)
{
    TableHeader header;
    size_t index = words.size();
    for (size_t i = 0; i < words.size() && index == words.size(); ++i)
        if (isIndexMark(words, i))
            index = i;
    const size_t data = firstDataWord(words, layout);
    if (index > data && layout != TableLayout::Flat)
        index = words.size();
    if (index == words.size())
        index = findBareIndex(words, layout == TableLayout::Flat ? words.size() : std::min(words.size(), data + 3));
    header.dataBegin = index < words.size() ? index : data;
    header.indexBegin = header.dataBegin;
    if (index < words.size())
        header.indexes = readIndexRow(words, header.dataBegin);
    for (size_t i = 0; i < header.indexBegin && i < words.size(); ++i) {
        header.text += words[i].text;
        const TextSpan line = document.lineSpan(words[i].line);
        header.lines.insert(plainLine(QStringView(document.text).mid(line.begin, line.size())));
    }
    header.lineNumbers = header.text.contains(u"行次");
    return header;
}

size_t behindRepeatedHeader(const Document &document, const TableWords &words, const TableHeader &header, size_t i)
{
    int columns = 0;
    for (const int count : header.indexes)
        columns += count;
    std::multiset<QString> seen; // "支出" once more than the header says it is the end of a name
    size_t end = i;
    bool marked = false;
    while (end < words.size() && words[end].startsLine) {
        const int line = words[end].line;
        if (isIndexMark(words, end) && columns > 0) {
            readIndexRow(words, end, columns);
            return end;
        }
        const TextSpan span = document.lineSpan(line);
        const QString plain = plainLine(QStringView(document.text).mid(span.begin, span.size()));
        const bool index = plain.startsWith(u"栏次");
        if (!index && seen.count(plain) >= header.lines.count(plain))
            break;
        seen.insert(plain);
        marked = marked || index || plain.startsWith(u"项目") || plain.endsWith(u"项目") || plain.contains(u"科目") || plain.contains(u"决算数");
        while (end < words.size() && words[end].line == line)
            ++end;
    }
    return marked ? end : i;
}

} // namespace tieout
