#include "base/digits.h"
#include "check/check.h"
#include "check/rules/rules.h"

namespace tieout {

namespace {

bool isPercentSign(QChar c)
{
    return c == u'%' || c == u'％';
}

bool isNumeral(QChar c)
{
    return isDigit(c) || c == u'.' || c == u',';
}

/** "1,350,620.00" groups by three; "13,50,620.00" does not. */
bool isBadlyGrouped(QStringView token)
{
    const qsizetype point = token.indexOf(u'.');
    const QStringView whole = point < 0 ? token : token.left(point);
    if (point < 0 || token.mid(point).contains(u',') || token.lastIndexOf(u'.') != point || !whole.contains(u','))
        return false;
    qsizetype digits = 0;
    bool first = true;
    for (const QChar c : whole) {
        if (c != u',') {
            ++digits;
            continue;
        }
        if (first ? digits > 3 || digits == 0 : digits != 3)
            return true;
        first = false;
        digits = 0;
    }
    return digits != 3;
}

/** One slip; the same one all over a table ("100%%" in row after row) is one finding. */
struct Slip
{
    QString quote, expected;
    const char *text = nullptr;
    int table = -1;
    std::vector<TextSpan> places;
};

class Scanner
{
public:
    explicit Scanner(CheckContext &context) : m_context(context), m_text(context.document().text) {}

    void scan()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i)
            if (isDigit(m_text[i]) && (i == 0 || !isNumeral(m_text[i - 1])))
                i = scanNumeral(i) - 1;
        for (const Slip &slip : m_slips)
            fail(slip);
    }

private:
    /** Judges one run of digits, points and commas; returns where it ends. */
    qsizetype scanNumeral(qsizetype begin)
    {
        qsizetype end = begin;
        while (end < m_text.size() && isNumeral(m_text[end]))
            ++end;
        const qsizetype next = end;
        while (end > begin && !isDigit(m_text[end - 1]))
            --end;
        const QStringView token = QStringView(m_text).mid(begin, end - begin);
        const qsizetype doubled = token.indexOf(u"..");
        qsizetype percent = end;
        while (percent < m_text.size() && isPercentSign(m_text[percent]))
            ++percent;
        if (doubled > 0 && !token.contains(u"...") && token.mid(doubled + 2).size() <= 4)
            report({begin, end}, token.toString().replace(QStringLiteral(".."), QStringLiteral(".")),
                   QT_TRANSLATE_NOOP("Message", "“%1” has two decimal points."));
        else if (percent - end >= 2)
            report({begin, percent}, token.toString() + u'%', QT_TRANSLATE_NOOP("Message", "“%1” has its percent sign twice."));
        else if (isBadlyGrouped(token))
            report({begin, end}, {}, QT_TRANSLATE_NOOP("Message", "“%1”: the thousands are not grouped by three."));
        return std::max(next, percent);
    }

    void report(TextSpan span, const QString &expected, const char *text)
    {
        const QString quote = m_context.document().quote(span);
        const int table = tableAt(span);
        for (Slip &slip : m_slips)
            if (table >= 0 && slip.table == table && slip.quote == quote)
                return slip.places.push_back(span);
        m_slips.push_back({quote, expected, text, table, {span}});
    }

    [[nodiscard]] int tableAt(TextSpan span) const
    {
        const auto &tables = m_context.report().tables;
        const auto at = std::find_if(tables.begin(), tables.end(), [&](const Table &table) { return table.span.contains(span); });
        return at == tables.end() ? -1 : static_cast<int>(at - tables.begin());
    }

    void fail(const Slip &slip)
    {
        Finding finding = m_context.draftText(Severity::Error, slip.places, message(slip.text, {slip.quote}));
        finding.expected = slip.expected;
        m_context.fail(slip.quote, finding);
    }

    CheckContext &m_context;
    const QString &m_text;
    std::vector<Slip> m_slips;
};

} // namespace

/** Numbers that no reader can take as they stand: two points, two percent signs, a percentage for an amount. */
void checkNumberMalformed(CheckContext &context)
{
    Scanner(context).scan();
    checkMissingAmounts(context);
    checkAmountCells(context);
    checkPercentSigns(context);
    checkMissingUnits(context);
    context.pass(QStringLiteral("*"), {});
}

} // namespace tieout
