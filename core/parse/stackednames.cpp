#include "parse/stackednames.h"

#include "base/digits.h"
#include "parse/subjectcodes.h"
#include "parse/tableforms.h"

#include <algorithm>

namespace tieout {

namespace {

/** Whether a word is an amount and not the number of a column or a line. */
bool isAmount(const TableWord &word)
{
    constexpr qsizetype longest = 3; // of a number that counts columns
    return word.kind != WordKind::Number || word.text.contains(u'.') || word.text == u"0" || word.text.size() > longest;
}

/** The code that begins at word `i`, in one piece or as "208", "05", "01"; empty for none. */
StackedCode codeAt(const TableWords &words, size_t i)
{
    StackedCode code;
    const QString &text = words[i].text;
    if (codeLevel(text) == 0 || text[0] != u'2' || !isDigits(text))
        return code;
    code = {text, {i}};
    while (text.size() == 3 && code.text.size() < 7 && ++i < words.size() && words[i].text.size() == 2 && isDigits(words[i].text)) {
        code.text += words[i].text;
        code.words.push_back(i);
    }
    return code;
}

/** Whether a word is of a column's title or names the total row. */
bool isOfHeader(const QString &text)
{
    for (const QStringView title : {u"科目编码", u"科目名称", u"功能分类", u"本年收入合计", u"本年支出合计", u"财政拨款收入", u"上级补助收入", u"经营收入", u"附属单位上缴收入",
                                    u"基本支出", u"项目支出", u"上缴上级支出", u"经营支出", u"对附属单位补助支出", u"栏次", u"总计", u"小计"})
        if (title.contains(text))
            return true;
    return false;
}

} // namespace

bool standAlone(const TableWords &words, int fewest, bool (*isAmount)(const TableWord &))
{
    int amounts = 0, beside = 0;
    for (const TableWord &word : words)
        if (isAmount(word)) {
            ++amounts;
            beside += word.startsLine ? 0 : 1;
        }
    return amounts >= fewest && 5 * beside < 3 * amounts;
}

StackedWords::StackedWords(const TableWords &words)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (StackedCode code = codeAt(words, i); !code.words.empty()) {
            i = code.words.back();
            codes.push_back(std::move(code));
        } else if (words[i].isText()) {
            texts.push_back(i);
            text += words[i].text;
        } else if (isAmount(words[i])) {
            amounts.push_back(i);
        }
    }
}

std::vector<std::vector<size_t>> StackedNames::of(const std::vector<StackedCode> &codes)
{
    std::vector<std::vector<size_t>> names;
    for (const StackedCode &code : codes)
        names.push_back(officialName(code));
    for (size_t i = 0; i < codes.size(); ++i)
        if (names[i].empty())
            names[i] = behind(codes[i]);
    for (size_t i = 1; i + 1 < codes.size(); ++i)
        if (names[i].empty() && !names[i - 1].empty() && !names[i + 1].empty())
            names[i] = between(names[i - 1], names[i + 1]);
    return names;
}

std::vector<size_t> StackedNames::officialName(const StackedCode &code)
{
    const auto known = subjectCode(Classification::Function, code.text);
    for (size_t begin = 0; known && begin < m_texts.size(); ++begin)
        if (const size_t length = spells(begin, known->name); length > 0)
            return take(begin, length);
    return {};
}

std::vector<size_t> StackedNames::behind(const StackedCode &code)
{
    const size_t first = code.words.back() + 1;
    const auto begin = static_cast<size_t>(std::lower_bound(m_texts.begin(), m_texts.end(), first) - m_texts.begin());
    size_t length = 0;
    while (begin + length < m_texts.size() && m_texts[begin + length] == first + length && isFree(begin + length))
        ++length;
    return take(begin, length);
}

/** What stands between the names of the rows above and below, where that is one name and nothing else. */
std::vector<size_t> StackedNames::between(const std::vector<size_t> &above, const std::vector<size_t> &below)
{
    constexpr size_t mostLines = 3;
    const auto begin = static_cast<size_t>(std::upper_bound(m_texts.begin(), m_texts.end(), above.back()) - m_texts.begin());
    const auto end = static_cast<size_t>(std::lower_bound(m_texts.begin(), m_texts.end(), below.front()) - m_texts.begin());
    for (size_t i = begin; i < end; ++i)
        if (!isFree(i) || m_texts[i] != m_texts[begin] + i - begin)
            return {};
    return begin < end && end - begin <= mostLines ? take(begin, end - begin) : std::vector<size_t>{};
}

bool StackedNames::isFree(size_t text) const
{
    return !m_used[text] && !isOfHeader(m_words[m_texts[text]].text);
}

std::vector<size_t> StackedNames::ofTotal()
{
    for (size_t i = m_texts.size(); i-- > 0;)
        if (!m_used[i] && (m_words[m_texts[i]].text == u"合计" || m_words[m_texts[i]].text == u"总计"))
            return take(i, 1);
    return {};
}

/** How many words from `begin` on spell `official`, which may lack its last word; 0 where they do not. */
size_t StackedNames::spells(size_t begin, const QString &official) const
{
    constexpr size_t mostLines = 7;
    const QString name = normalisedName(official);
    QString joined;
    for (size_t length = 1; length <= mostLines && begin + length <= m_texts.size() && !m_used[begin + length - 1]; ++length) {
        joined += m_words[m_texts[begin + length - 1]].text;
        if (joined.front() != name.front() || joined.size() > name.size() + 4)
            return 0;
        if (joined.size() >= name.size() && normalisedName(joined) == name)
            return goesOn(begin + length, joined, official) ? length + 1 : length;
    }
    return 0;
}

/** "社会保障和就业", its amounts or none, "支出": a name holds without that word, and ends with it. */
bool StackedNames::goesOn(size_t next, const QString &joined, const QString &official) const
{
    constexpr size_t amounts = 8; // between the lines of a name
    if (next >= m_texts.size() || m_used[next] || m_texts[next] > m_texts[next - 1] + amounts)
        return false;
    const QString &rest = m_words[m_texts[next]].text;
    const bool isNext = m_texts[next] == m_texts[next - 1] + 1;
    const bool ends = (rest == u"支出" && !joined.endsWith(u"支出")) || (rest == u"出" && joined.endsWith(u'支'));
    return ends && (isNext || official.endsWith(u"支出"));
}

std::vector<size_t> StackedNames::take(size_t begin, size_t length)
{
    std::vector<size_t> out;
    for (size_t i = begin; i < begin + length; ++i) {
        m_used[i] = true;
        out.push_back(m_texts[i]);
    }
    return out;
}

} // namespace tieout
