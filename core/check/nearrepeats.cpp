#include "check/nearrepeats.h"

#include "base/digits.h"
#include "check/check.h"
#include "check/digitslip.h"

#include <QHash>
#include <QSet>

namespace tieout {

namespace {

/** An amount with its digits, point and trailing zeros apart. */
struct Amount
{
    Operand operand;
    QString digits;          ///< without the point: "1375411360"
    int significant = 0;     ///< digits up to the last that is not 0
    bool isConfirmed = false;
};

/** Below this many digits two amounts of a report are often alike by chance, unless they are of one subject. */
constexpr int unlikeEverything = 8;
constexpr int unlikeItsSubject = 4;

Amount amountOf(const Operand &operand)
{
    return {operand, digitsOf(operand.number.plain()), significantDigits(operand.number), false};
}

/** A percentage of whole digits is right for many amounts: it confirms none. */
bool comparesAmounts(const QString &rule)
{
    return !rule.startsWith(u"narrative.share") && rule != u"narrative.growth" && rule != u"narrative.completion" && rule != u"table.rate" &&
           rule != u"narrative.direction" && rule != u"narrative.subset" && !rule.startsWith(u"budget.") && !rule.startsWith(u"performance.");
}

/** Where numbers stand whose amount some check confirmed, and all that a failed one names. */
struct Compared
{
    QSet<qsizetype> confirmed, failed;

    explicit Compared(const std::vector<CheckRecord> &ledger)
    {
        for (const CheckRecord &record : ledger)
            for (const TextSpan span : record.spans) {
                if (record.outcome == Outcome::Pass && comparesAmounts(record.rule))
                    confirmed << span.begin;
                if (record.outcome == Outcome::Fail)
                    failed << span.begin;
            }
    }
};

std::vector<Amount> narrativeAmounts(const CheckContext &context)
{
    std::vector<Amount> amounts;
    const auto &figures = context.report().figures;
    for (size_t i = 0; i < figures.size(); ++i)
        if (isMoney(figures[i].number.unit) && (figures[i].kind == FigureKind::Amount || figures[i].kind == FigureKind::Change))
            amounts.push_back(amountOf(context.query().figure(static_cast<int>(i))));
    return amounts;
}

/** The digits with the one at `i` left open: two numbers that share such a pattern differ there at most. */
QString pattern(const Amount &amount, qsizetype i)
{
    QString open = amount.digits;
    open[i] = u'?';
    open += QChar(static_cast<char16_t>(amount.operand.number.decimals));
    open += QChar(static_cast<char16_t>(amount.operand.number.unit));
    return open;
}

bool isOneSubject(const CheckContext &context, const Operand &a, const Operand &b)
{
    if (a.figure < 0 || b.figure < 0)
        return false;
    const Figure &first = context.report().figures[static_cast<size_t>(a.figure)];
    const Figure &second = context.report().figures[static_cast<size_t>(b.figure)];
    return !first.conceptId.isEmpty() && first.conceptId == second.conceptId && first.code == second.code && first.measure == second.measure &&
           first.year == second.year;
}

class NearRepeats
{
public:
    explicit NearRepeats(CheckContext &context) : m_context(context), m_compared(context.ledger()), m_amounts(narrativeAmounts(context))
    {
        for (size_t i = 0; i < m_amounts.size(); ++i) {
            Amount &amount = m_amounts[i];
            if (++m_times[amount.digits] == 1)
                m_first.insert(amount.digits, i);
            amount.isConfirmed = m_compared.confirmed.contains(amount.operand.number.span.begin);
            for (qsizetype at = 0; at < amount.digits.size() && amount.significant >= unlikeItsSubject; ++at)
                m_byPattern[pattern(amount, at)].push_back(i);
        }
    }

    void check()
    {
        for (const Amount &amount : m_amounts) {
            if (isRepeat(amount))
                m_context.pass(amount.operand.label, {amount.operand, m_amounts[m_first.value(amount.digits)].operand});
            else if (!isAlone(amount))
                continue;
            else if (const Amount *other = alike(amount))
                report(amount, *other);
        }
    }

private:
    /** An amount that nothing else confirms, printed before with the very same digits. */
    [[nodiscard]] bool isRepeat(const Amount &amount) const
    {
        return amount.significant >= unlikeEverything && !amount.isConfirmed && &m_amounts[m_first.value(amount.digits)] != &amount;
    }

    [[nodiscard]] bool isAlone(const Amount &amount) const
    {
        return amount.significant >= unlikeItsSubject && !amount.isConfirmed && m_times.value(amount.digits) == 1 &&
               !m_compared.failed.contains(amount.operand.number.span.begin);
    }

    /** A confirmed or repeated amount one digit away. */
    [[nodiscard]] const Amount *alike(const Amount &amount) const
    {
        for (qsizetype at = 0; at < amount.digits.size(); ++at)
            for (const size_t i : m_byPattern.value(pattern(amount, at))) {
                const Amount &other = m_amounts[i];
                const bool isKnown = other.isConfirmed || m_times.value(other.digits) > 1;
                const bool isClose = amount.significant >= unlikeEverything || isOneSubject(m_context, amount.operand, other.operand);
                if (other.digits != amount.digits && isKnown && isClose)
                    return &other;
            }
        return nullptr;
    }

    void report(const Amount &amount, const Amount &other)
    {
        const QStringList args{amount.operand.label, m_context.printed(amount.operand), m_context.printed(other.operand)};
        Finding finding = m_context.draft(Severity::Warning, amount.operand, {other.operand},
                                          message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2, an amount that nothing in the report confirms; elsewhere it is %3, one digit apart."), args));
        finding.certainty = Certainty::Arguable;
        setExpectedYuan(finding, amount.operand.number, other.operand.number.inYuan());
        m_context.fail(amount.operand.label, finding);
    }

    CheckContext &m_context;
    Compared m_compared;
    std::vector<Amount> m_amounts;
    QHash<QString, int> m_times;     ///< how often an amount's digits are printed
    QHash<QString, size_t> m_first;  ///< where first
    QHash<QString, std::vector<size_t>> m_byPattern;
};

} // namespace

void checkNearRepeats(CheckContext &context)
{
    NearRepeats(context).check();
}

} // namespace tieout
