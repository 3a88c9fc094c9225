#include "base/digits.h"
#include "base/words.h"
#include "check/check.h"
#include "check/rules/rules.h"

#include <array>

namespace tieout {

namespace {

struct Doubling
{
    const char16_t *doubled;
    const char16_t *notBefore; ///< characters after which the doubling is two words ("目" of 目的的)
    const char16_t *notAfter;  ///< characters before which it is ("否" of 是是否)
};

constexpr std::array doublings{
    Doubling{u"是是", u"", u"否非"},       Doubling{u"的的", u"目标有中众", u"确士"},  Doubling{u"了了", u"", u"解结"},
    Doubling{u"与与", u"", u"会时众日"},   Doubling{u"为为", u"", u"民主基期何此"},    Doubling{u"及及", u"", u"时格其"},
    Doubling{u"等等于", u"", u""},         Doubling{u"元元", u"多", u"旦件素"},        Doubling{u"，，", u"，", u"，"},
    Doubling{u"。。", u"。.", u"。."},     Doubling{u"、、", u"、", u"、"},            Doubling{u"；；", u"；", u"；"},
    Doubling{u"：：", u"：", u"："},       Doubling{u"。，", u"", u""},                Doubling{u"，。", u"", u""},
};

struct Slip
{
    const char16_t *wrong;
    const char16_t *right;
    const char16_t *notAfter; ///< characters that make the wrong form part of a good word
};

// Slips of the input method in the standard sentences; the wrong form means nothing by itself.
constexpr std::array slips{
    Slip{u"较上年较少", u"较上年减少", u""},     Slip{u"比上年较少", u"比上年减少", u""},
    Slip{u"较预算数较少", u"较预算数减少", u""}, Slip{u"较年初预算较少", u"较年初预算减少", u""},
    Slip{u"进了行", u"进行了", u"业列程"},       Slip{u"决算数大小预算数", u"决算数大于预算数", u""},
    Slip{u"主要原因是因为是", u"主要原因是", u""}, Slip{u"主要原因原因", u"主要原因", u""},
    Slip{u"万元元", u"万元", u""},
};

bool isOneOf(QChar c, const char16_t *set)
{
    return QStringView(set).contains(c);
}

class TypoFinder
{
public:
    explicit TypoFinder(CheckContext &context) : m_context(context), m_text(context.joined().text()) {}

    void run()
    {
        for (const Doubling &doubling : doublings)
            findDoubling(doubling);
        for (const Slip &slip : slips)
            findSlip(slip);
        findMergedChoice();
        findExtraCharacter();
        findLostInitial();
        findQuotes();
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(); }

    void report(qsizetype begin, qsizetype end, const QString &right, const char *text)
    {
        const TextSpan span = m_context.joined().source(begin, end);
        const QString wrong = m_text.mid(begin, end - begin);
        Finding finding = m_context.draftText(Severity::Warning, {span}, message(text, {wrong, right}));
        finding.expected = right;
        m_context.fail(wrong, finding);
    }

    void findDoubling(const Doubling &doubling)
    {
        const QStringView word(doubling.doubled);
        for (const qsizetype i : m_context.joined().find(word)) {
            // In a table two cells may meet; a mark doubled without any space between is in one cell.
            const bool meets = m_context.joined().isInTable(i) && (!word[0].isPunct() || m_context.joined().source(i, i + word.size()).size() != word.size());
            const bool good = meets || (word[0].isPunct() && endsInLineOfItsOwn(i, i + word.size())) || isOneOf(at(i - 1), doubling.notBefore) || isOneOf(at(i + word.size()), doubling.notAfter);
            if (!good)
                report(i, i + word.size(), word.left(word.size() - 1).toString(),
                       QT_TRANSLATE_NOOP("Message", "“%1” is doubled or stands beside another mark: “%2” is meant."));
        }
    }

    /** Whether the last of the marks stands alone in a line below the others, where the order of a PDF's content stream put the end of another sentence. */
    [[nodiscard]] bool endsInLineOfItsOwn(qsizetype begin, qsizetype end) const
    {
        const Document &document = m_context.document();
        const int line = document.lineAt(m_context.joined().source(end - 1, end).begin);
        return document.lineAt(m_context.joined().source(begin, end).begin) != line && withoutSpaces(document.quote(document.lineSpan(line))).size() == 1;
    }

    void findSlip(const Slip &slip)
    {
        const QStringView word(slip.wrong);
        for (const qsizetype i : m_context.joined().find(word))
            if (slip.notAfter[0] == 0 || !isOneOf(at(i + word.size()), slip.notAfter))
                report(i, i + word.size(), QString::fromUtf16(slip.right), QT_TRANSLATE_NOOP("Message", "“%1” is written for “%2”."));
    }

    /** 比上年减增加 5 万元, 决算数大小于预算数, 支出收入 5 万元: of two words of the template a part of the other was left. */
    void findMergedChoice()
    {
        constexpr qsizetype reach = 2;
        constexpr std::array merged{std::pair{u"大小于", u"大于/小于"}, std::pair{u"小大于", u"大于/小于"}, std::pair{u"减增加", u"增加/减少"},
                                    std::pair{u"增减少", u"增加/减少"}, std::pair{u"支出收入", u"支出"}};
        for (const auto &[wrong, right] : merged)
            for (const qsizetype i : m_context.joined().find(wrong)) {
                const QStringView word(wrong);
                const QStringView rest = QStringView(m_text).mid(i + word.size(), reach);
                const bool amount = std::any_of(rest.begin(), rest.end(), isDigit);
                const bool compares = word.endsWith(u'于') && !rest.isEmpty() && isOneOf(rest[0], u"预年调决");
                const bool wordOfItsOwn = QStringView(u"调核缩裁削、").contains(at(i - 1)); // 核减增加 5 万元 names two changes
                if ((amount || compares) && !wordOfItsOwn && !m_context.joined().isInTable(i))
                    report(i, i + word.size(), QString::fromUtf16(right), QT_TRANSLATE_NOOP("Message", "“%1” is written for “%2”."));
            }
    }

    /** 人员经费支和公用经费: a character of the words themselves stands once too often between two standard words. */
    void findExtraCharacter()
    {
        constexpr std::array pairs{std::pair{u"人员经费", u"公用经费"}, std::pair{u"基本支出", u"项目支出"}, std::pair{u"财政拨款收入", u"财政拨款支出"}};
        for (const auto &[left, right] : pairs)
            for (const qsizetype i : m_context.joined().find(right)) {
                const QStringView first(left);
                const QStringView second(right);
                const qsizetype begin = i - 2 - first.size();
                const bool isPair = QStringView(u"和与及、").contains(at(i - 1)) && QStringView(u"支费出用经入").contains(at(i - 2));
                if (isPair && begin >= 0 && QStringView(m_text).mid(begin, first.size()) == first)
                    report(begin, i + second.size(), first.toString() + at(i - 1) + second.toString(), QT_TRANSLATE_NOOP("Message", "“%1” is written for “%2”."));
            }
    }

    /** "（项）。年预算为": the 初 of 年初预算 is lost; "年度般公共预算": the first letter of a budget's name. */
    void findLostInitial()
    {
        for (const qsizetype i : m_context.joined().find(u"年预算"))
            if (QStringView(u"。，；：）").contains(at(i - 1)) && (at(i + 3) == u'为' || at(i + 3) == u'数' || at(i + 3).isDigit()))
                report(i, i + 3, QStringLiteral("年初预算"), QT_TRANSLATE_NOOP("Message", "“%1” does not say which budget: probably “%2”."));
        // "2023年度般公共预算": behind another word or a mark, not behind what a scan took for 一.
        constexpr std::array names{std::pair{u"般公共预算", u"一般公共预算"}, std::pair{u"府性基金预算", u"政府性基金预算"}, std::pair{u"有资本经营预算", u"国有资本经营预算"}};
        for (const auto &[wrong, right] : names)
            for (const qsizetype i : m_context.joined().find(wrong))
                if (isOneOf(at(i - 1), u"度年的和及与、，。；：") && !m_context.joined().isInTable(i))
                    report(i, i + QStringView(wrong).size(), QString::fromUtf16(right), QT_TRANSLATE_NOOP("Message", "“%1” is written for “%2”."));
    }

    /** 三公” without its opening mark, or the reverse. */
    void findQuotes()
    {
        for (const qsizetype i : m_context.joined().find(u"三公”"))
            if (at(i - 1) != u'“' && at(i - 1) != u'”')
                report(i, i + 3, QStringLiteral("“三公”"), QT_TRANSLATE_NOOP("Message", "“%1” lacks a quotation mark: “%2”."));
        for (const qsizetype i : m_context.joined().find(u"“三公"))
            if (m_text.indexOf(u'”', i) - i > 12 || m_text.indexOf(u'”', i) < 0)
                report(i, i + 3, QStringLiteral("“三公”"), QT_TRANSLATE_NOOP("Message", "“%1” lacks a quotation mark: “%2”."));
    }

    CheckContext &m_context;
    const QString &m_text;
};

} // namespace

/** Doubled words and marks, and slips in the standard sentences of the form. */
void checkTextTypo(CheckContext &context)
{
    TypoFinder(context).run();
    checkLists(context);
    checkAmountNames(context);
}

} // namespace tieout
