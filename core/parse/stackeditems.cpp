#include "parse/stackeditems.h"

#include "base/digits.h"
#include "base/words.h"
#include "parse/tableforms.h"

#include <algorithm>
#include <set>
#include <utility>

namespace tieout {

namespace {

using namespace Qt::StringLiterals;

class ItemReader
{
public:
    explicit ItemReader(const TableWords &words) : m_words(words)
    {
        constexpr int many = 20;
        int whole = 0, hundredths = 0;
        for (const TableWord &word : words) {
            m_hasLines = m_hasLines || word.text.contains(u"行次") || word.text == u"行";
            whole += isWhole(word.text) ? 1 : 0;
            hundredths += word.text.endsWith(u".00") && isWhole(word.text.chopped(3)) ? 1 : 0;
        }
        m_isDotted = whole < many && hundredths > many;
    }

    StackedItems read()
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            if (m_words[i].isText())
                takeText(i);
            else if (lineAt(i) > 0)
                takeLine(i);
            else
                takeAmount(i);
        }
        finish();
        const int last = m_read.lines.empty() ? 0 : m_read.lines.rbegin()->first;
        if (last > 0 && last % 2 == 0 && static_cast<int>(m_read.lines.size()) == last) // none is skipped
            m_read.firstOfRight = last / 2 + 1;
        return std::move(m_read);
    }

private:
    static bool isWhole(const QString &text)
    {
        constexpr qsizetype longest = 2;
        return !text.isEmpty() && text.size() <= longest && text[0] != u'0' && isDigits(text);
    }

    /** The number of a row or a column that a word prints ("31", "31.00" where all have decimals); 0 for an amount. */
    [[nodiscard]] int lineAt(size_t i) const
    {
        const QString &text = m_words[i].text;
        const QString plain = m_isDotted && text.endsWith(u".00") ? text.chopped(3) : text;
        return isWhole(plain) ? plain.toInt() : 0;
    }

    void takeText(size_t i)
    {
        const QString &text = m_words[i].text;
        m_title = -1;
        m_lastText = i;
        if (beginsItem(text) && !isTitle(i)) {
            m_read.items.push_back({{i}, text});
            m_isOpen = true;
        } else if (m_isOpen && i > 0 && m_read.items.back().name.back() == i - 1 && m_words[i].line <= m_words[i - 1].line + 1) {
            m_read.items.back().name.push_back(i);
            m_read.items.back().text += text;
        } else {
            m_read.header += text;
            m_isOpen = false;
            m_line = 0; // what follows a title is not of the row above
            m_title = text == u"决算数" || text == u"金额" ? static_cast<int>(i) : -1;
        }
    }

    /** An item is known by its ordinal or as one of the last rows; a column's title 合计 stands above them all. */
    [[nodiscard]] bool beginsItem(const QString &text) const
    {
        constexpr size_t few = 12; // items of the shortest form
        if (beginsWithOrdinal(text) || text.startsWith(u"其中：") || text.startsWith(u"其中:"))
            return true;
        for (const QStringView start : {u"本年收入", u"本年支出合", u"收入总计", u"支出总计", u"使用", u"用事业基金", u"年初", u"上年结转", u"年末", u"结转下年", u"结余分配", u"总计", u"动用"})
            if (text.startsWith(start))
                return true;
        return m_read.items.size() >= few && (text == u"合计" || text == u"收入合计" || text == u"支出合计");
    }

    /** Whether a total is the title of a column: that of another follows. */
    [[nodiscard]] bool isTitle(size_t i) const
    {
        if (m_words[i].text != u"合计" || i + 1 >= m_words.size())
            return false;
        const QString &next = m_words[i + 1].text;
        return next.startsWith(u"一般公共") || next.startsWith(u"政府性基") || next.startsWith(u"国有资本");
    }

    /** Both sides count on from row to row, so that the first number far beyond those before it begins the right side. */
    void takeLine(size_t i)
    {
        constexpr int few = 9; // columns of a form, whose numbers stand above the rows
        m_isOpen = false;
        if (!m_hasLines)
            return;
        m_line = lineAt(i);
        if (m_read.firstOfRight == 0 && m_line > few && !m_read.lines.empty() && m_line > m_read.lines.rbegin()->first + few)
            m_read.firstOfRight = m_line;
        m_read.lines.insert_or_assign(m_line, i);
    }

    [[nodiscard]] bool isDirect(size_t i) const
    {
        if (i == 0)
            return false;
        if (!m_read.amounts.empty() && m_read.amounts.back().word == i - 1)
            return m_read.amounts.back().isDirect;
        return m_hasLines ? m_line > 0 && lineAt(i - 1) == m_line : !m_read.items.empty() && m_read.items.back().name.back() == i - 1;
    }

    void takeAmount(size_t i)
    {
        const bool below = m_title >= 0 && m_words[i].line == m_words[static_cast<size_t>(m_title)].line + 1;
        const bool follows = m_title < 0 && !m_read.items.empty() && m_lastText == m_read.items.back().name.back();
        m_read.amounts.push_back({i, follows ? static_cast<int>(m_read.items.size()) - 1 : -1, m_line, below, isDirect(i)});
        m_title = -1;
        m_isOpen = false;
    }

    /** Tells the sides apart; an ordinal that the left side has already is of what is brought in, in the last rows. */
    void finish()
    {
        std::set<int> ordinals;
        int totals = 0;
        for (SideItem &item : m_read.items) {
            const bool isTotal = item.text == u"总计" || item.text == u"合计";
            item.side = isTotal ? totals++ % 2 : isSpent(item.text) ? 1 : 0;
            const bool isAgain = item.side == 0 && beginsWithOrdinal(item.text) && !ordinals.insert(ordinalOf(item.text)).second;
            item.isBottom = isAgain || !(beginsWithOrdinal(item.text) || item.text.startsWith(u"其中"));
        }
    }

    /** Whether a name, which may lack its last letters, is of the side of expenditure. */
    static bool isSpent(const QString &name)
    {
        constexpr int kindsOfIncome = 9;
        if (hasAny(name, {u"支出", u"分配", u"年末", u"结转下年"}))
            return true;
        return beginsWithOrdinal(name) && (ordinalOf(name) > kindsOfIncome || !hasAny(name, {u"收入", u"拨款", u"公共预", u"补助", u"事业", u"经营", u"上缴", u"基金", u"资本"}));
    }

    const TableWords &m_words;
    StackedItems m_read;
    bool m_hasLines = false, m_isDotted = false, m_isOpen = false;
    int m_title = -1, m_line = 0;
    size_t m_lastText = 0;
};

} // namespace

StackedItems stackedItems(const TableWords &words)
{
    return ItemReader(words).read();
}

int ordinalOf(const QString &name)
{
    if (!beginsWithOrdinal(name))
        return 0;
    constexpr QStringView digits = u"零一二三四五六七八九";
    int value = 0, unit = 0;
    for (const QChar c : name) {
        if (c == u'、')
            break;
        if (c == u'十')
            value += 10 * std::max(1, std::exchange(unit, 0));
        else
            unit = static_cast<int>(digits.indexOf(c));
    }
    return value + unit;
}

bool isSumOfYear(const QString &name)
{
    return name == u"本年收入合计" || name == u"本年支出合计" || name == u"收入合计" || name == u"支出合计";
}

} // namespace tieout
