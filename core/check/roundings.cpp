#include "check/roundings.h"

#include "check/check.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace tieout {

namespace {

/** A tie that misses by the last digit, as one finding. */
struct Miss
{
    int finding = -1;
    Operand stated;

    friend bool operator<(const Miss &a, const Miss &b) { return a.stated.number.span < b.stated.number.span; }
};

class RoundingGroups
{
public:
    explicit RoundingGroups(CheckContext &context) : m_context(context) {}

    void merge()
    {
        collect();
        std::vector<size_t> group(m_misses.size());
        std::iota(group.begin(), group.end(), size_t{0});
        for (size_t i = 0; i < m_misses.size(); ++i)
            for (size_t k = 0; k < i; ++k)
                if (group[i] != group[k] && haveOneOrigin(m_misses[k], m_misses[i]))
                    std::replace(group.begin(), group.end(), std::max(group[i], group[k]), std::min(group[i], group[k]));
        for (size_t root = 0; root < m_misses.size(); ++root) {
            std::vector<int> others;
            for (size_t i = root + 1; i < m_misses.size(); ++i)
                if (group[root] == root && group[i] == root)
                    others.push_back(m_misses[i].finding);
            if (!others.empty())
                report(m_misses[root], others);
        }
    }

private:
    /** Amounts in 元 with two decimals are exact: one cent off is a slip of its own. */
    [[nodiscard]] static bool isExact(const Tie &tie)
    {
        return std::all_of(tie.numbers.begin(), tie.numbers.end(), [](const Operand &operand) { return operand.number.unit == Unit::Yuan && operand.number.decimals >= 2; });
    }

    void collect()
    {
        std::set<int> linked;
        for (const auto &[dependent, root] : m_context.links())
            linked.insert({dependent, root});
        for (const Tie &tie : m_context.ties()) {
            if (tie.finding < 0 || tie.signs.empty() || isExact(tie) || !linked.insert(tie.finding).second)
                continue;
            const Finding &finding = m_context.finding(tie.finding);
            if (finding.severity == Severity::Rounding && finding.evidence.front().span == tie.numbers.front().number.span && isMoney(tie.numbers.front().number.unit))
                m_misses.push_back({tie.finding, tie.numbers.front()});
        }
        std::stable_sort(m_misses.begin(), m_misses.end());
    }

    [[nodiscard]] bool haveOneOrigin(const Miss &a, const Miss &b) const
    {
        const Finding &first = m_context.finding(a.finding), &second = m_context.finding(b.finding);
        const bool sameAmount = first.stated == second.stated && first.expected == second.expected && a.stated.number.unit == b.stated.number.unit;
        const bool sameTable = first.rule == second.rule && a.stated.isCell() && b.stated.isCell() && a.stated.table == b.stated.table;
        return sameAmount || (sameTable && (a.stated.row == b.stated.row || a.stated.column == b.stated.column));
    }

    void report(const Miss &root, const std::vector<int> &others)
    {
        const Finding &own = m_context.finding(root.finding);
        Finding finding = own;
        const QStringList args{own.evidence.front().label, m_context.printed(root.stated), own.expected + u' ' + own.unit, QString::number(others.size())};
        finding.message = message(QT_TRANSLATE_NOOP("Message", "%1: printed as %2, %3 by the other figures: the last digit differs, as it does in further ties of the same figures (%4)."), args);
        finding.steps.insert(finding.steps.begin(), own.message);
        m_context.replace(root.finding, std::move(finding));
        for (const int other : others)
            m_context.merge(other, root.finding);
    }

    CheckContext &m_context;
    std::vector<Miss> m_misses; ///< in text order
};

} // namespace

void groupRoundings(CheckContext &context)
{
    RoundingGroups(context).merge();
}

} // namespace tieout
