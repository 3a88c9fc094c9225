#include "check/causes.h"

#include "check/check.h"
#include "check/digitslip.h"

#include <QSet>
#include <map>
#include <set>

namespace tieout {

namespace {

/** A printed number and the size that would put right every tie it stands in; signs are the ties' own. */
struct Remedy
{
    Operand number;
    PrintedNumber value;
};

/** One number, two that are exchanged or a run of a column, with the failed ties that they explain. */
struct Cause
{
    std::vector<Remedy> remedies;
    std::set<size_t> explains; ///< indices of failed ties
    int shift = 0;             ///< of a run: the rows by which its amounts stand too low (+1) or too high (-1)
};

using Place = std::pair<qsizetype, qsizetype>;

Place placeOf(const Operand &operand)
{
    return {operand.number.span.begin, operand.number.span.end};
}

class CauseFinder
{
public:
    explicit CauseFinder(CheckContext &context) : m_context(context), m_ties(context.ties())
    {
        for (size_t i = 0; i < m_ties.size(); ++i)
            for (const Operand &operand : m_ties[i].numbers)
                if (!operand.number.span.isEmpty())
                    m_byPlace[placeOf(operand)].insert(i);
    }

    void find()
    {
        const std::vector<Cause> causes = candidates();
        std::vector<const Cause *> order;
        order.reserve(causes.size());
        for (const Cause &cause : causes)
            order.push_back(&cause);
        std::stable_sort(order.begin(), order.end(), [](const Cause *a, const Cause *b) { return a->explains.size() > b->explains.size(); });
        std::set<size_t> explained;
        for (const Cause *cause : order)
            if (isNew(*cause, explained) && !hasRival(*cause, causes)) {
                explained.insert(cause->explains.begin(), cause->explains.end());
                report(*cause);
            }
        for (size_t i = 0; i < m_ties.size(); ++i)
            if (isFailed(m_ties[i]) && m_ties[i].numbers.size() > 2 && !m_ties[i].signs.empty() && !explained.contains(i) && isConfirmed(m_ties[i].numbers.front(), i))
                m_context.addStep(m_ties[i].finding, message(QT_TRANSLATE_NOOP("Message", "The total agrees with other places of the report: one of the parts is wrong or missing.")));
    }

private:
    /** Amounts in 元 with two decimals are exact: one cent off is no rounding of theirs. */
    [[nodiscard]] static bool isExact(const Tie &tie)
    {
        return std::all_of(tie.numbers.begin(), tie.numbers.end(), [](const Operand &operand) { return operand.number.unit == Unit::Yuan && operand.number.decimals >= 2; });
    }

    [[nodiscard]] bool isRounding(const Tie &tie) const { return tie.finding >= 0 && m_context.finding(tie.finding).severity == Severity::Rounding; }

    [[nodiscard]] bool isFailed(const Tie &tie) const { return tie.finding >= 0 && (!isRounding(tie) || isExact(tie)); }

    /** Whether a number stands in other relations of amounts and all of them hold. */
    [[nodiscard]] bool isConfirmed(const Operand &number, size_t except) const
    {
        bool confirmed = false;
        for (const size_t i : m_byPlace.at(placeOf(number))) {
            if (i == except || m_ties[i].signs.empty())
                continue;
            if (m_ties[i].finding >= 0)
                return false;
            confirmed = true;
        }
        return confirmed;
    }

    static bool isNew(const Cause &cause, const std::set<size_t> &explained)
    {
        return std::none_of(cause.explains.begin(), cause.explains.end(), [&](size_t tie) { return explained.contains(tie); });
    }

    /** Another number that would explain as much of it: then nobody can tell which of the two is wrong. */
    static bool hasRival(const Cause &cause, const std::vector<Cause> &causes)
    {
        return std::any_of(causes.begin(), causes.end(), [&](const Cause &other) {
            const bool other_numbers = placeOf(other.remedies.front().number) != placeOf(cause.remedies.front().number);
            return &other != &cause && other_numbers && other.remedies.size() <= cause.remedies.size() &&
                   std::includes(other.explains.begin(), other.explains.end(), cause.explains.begin(), cause.explains.end());
        });
    }

    /** The failed ties that the remedies put right; nothing when they leave one failed or break another. */
    [[nodiscard]] std::set<size_t> explainedBy(const std::vector<Remedy> &remedies, bool mayRound = false) const
    {
        std::set<size_t> failed;
        std::set<size_t> touched;
        for (const Remedy &remedy : remedies)
            touched.insert(m_byPlace.at(placeOf(remedy.number)).begin(), m_byPlace.at(placeOf(remedy.number)).end());
        for (const size_t i : touched) {
            const Judgement judgement = m_ties[i].judge(substituted(m_ties[i], remedies));
            if (judgement == Judgement::Contradiction || (judgement == Judgement::Rounding && !((mayRound || isRounding(m_ties[i])) && !isExact(m_ties[i]))))
                return {};
            if (isFailed(m_ties[i]))
                failed.insert(i);
        }
        return failed;
    }

    static std::vector<PrintedNumber> substituted(const Tie &tie, const std::vector<Remedy> &remedies)
    {
        std::vector<PrintedNumber> numbers;
        for (const Operand &operand : tie.numbers) {
            numbers.push_back(operand.number);
            for (const Remedy &remedy : remedies)
                if (placeOf(remedy.number) == placeOf(operand))
                    numbers.back().value = operand.number.value < 0 ? -remedy.value.value : remedy.value.value;
        }
        return numbers;
    }

    /** What each number of each failed sum would have to be, each value once. */
    [[nodiscard]] std::vector<Remedy> singleRemedies() const
    {
        std::vector<Remedy> remedies;
        QSet<QString> seen;
        for (const Tie &tie : m_ties) {
            if (!isFailed(tie))
                continue;
            for (size_t i = 0; i < tie.numbers.size(); ++i) {
                auto value = solved(tie, i);
                if (!value || value->span.isEmpty())
                    continue;
                // 减少 is kept as a negative number though it is printed without a sign.
                const bool isNegative = tie.numbers[i].number.value < 0;
                value->value = isNegative ? -value->value : value->value;
                if (value->value < 0)
                    continue;
                const QString key = QString::number(value->span.begin) + u'|' + value->plain();
                if (!seen.contains(key))
                    remedies.push_back({tie.numbers[i], *value});
                seen.insert(key);
            }
        }
        return remedies;
    }

    [[nodiscard]] std::vector<Cause> candidates() const
    {
        constexpr size_t proof = 2; // one failed tie does not tell which of its numbers is wrong
        const std::vector<Remedy> single = singleRemedies();
        std::vector<Cause> causes;
        for (const Remedy &remedy : single)
            if (Cause cause{{remedy}, explainedBy({remedy})}; cause.explains.size() >= proof)
                causes.push_back(std::move(cause));
        for (size_t i = 0; i < single.size(); ++i)
            for (size_t j = i + 1; j < single.size(); ++j)
                if (areExchanged(single[i], single[j]))
                    if (Cause cause{{single[i], single[j]}, explainedBy({single[i], single[j]})}; cause.explains.size() >= proof)
                        causes.push_back(std::move(cause));
        addRepeated(single, causes);
        addShifted(single, causes);
        return causes;
    }

    /** One misprint in several rows of a column: a 类 and its 款 that print the same amount, and each would have to hold the same other one. */
    void addRepeated(const std::vector<Remedy> &single, std::vector<Cause> &causes) const
    {
        std::map<std::pair<std::pair<int, int>, QString>, std::vector<Remedy>> alike;
        for (const Remedy &remedy : single)
            if (remedy.number.isCell())
                alike[{{remedy.number.table, remedy.number.column}, remedy.number.number.plain() + u'|' + remedy.value.plain()}].push_back(remedy);
        for (const auto &[place, remedies] : alike)
            if (remedies.size() > 1)
                if (Cause cause{remedies, explainedBy(remedies, true)}; cause.explains.size() > remedies.size())
                    causes.push_back(std::move(cause));
    }

    /** Runs of a column whose rows all fit with the amount of the row below (or above): the column slipped by a row. */
    void addShifted(const std::vector<Remedy> &single, std::vector<Cause> &causes) const
    {
        constexpr size_t run = 2;
        for (const int shift : {1, -1}) {
            std::map<std::pair<int, int>, std::map<int, Remedy>> columns;
            for (const Remedy &remedy : single)
                if (fitsWithNeighbour(remedy, shift))
                    columns[{remedy.number.table, remedy.number.column}].insert({remedy.number.row, remedy});
            for (const auto &[column, rows] : columns)
                for (auto it = rows.begin(); it != rows.end();) {
                    Cause cause;
                    cause.shift = shift;
                    int row = it->first;
                    for (; it != rows.end() && it->first == row; ++it, ++row)
                        cause.remedies.push_back(it->second);
                    for (const Remedy &remedy : cause.remedies)
                        addRowTies(remedy, cause.explains);
                    if (cause.remedies.size() >= run && cause.explains.size() >= run)
                        causes.push_back(std::move(cause));
                }
        }
    }

    [[nodiscard]] bool fitsWithNeighbour(const Remedy &remedy, int shift) const
    {
        if (!remedy.number.isCell() || remedy.value.value == 0)
            return false;
        const auto neighbour = m_context.query().cell(remedy.number.table, remedy.number.row + shift, remedy.number.column);
        return neighbour && neighbour->number.value == remedy.value.value && neighbour->number.value != remedy.number.number.value;
    }

    /** Ties across the row; the sum of the column holds all of the run and tells nothing of one row. */
    void addRowTies(const Remedy &remedy, std::set<size_t> &ties) const
    {
        for (const size_t i : m_byPlace.at(placeOf(remedy.number))) {
            const bool alongColumn = std::count_if(m_ties[i].numbers.begin(), m_ties[i].numbers.end(), [&](const Operand &operand) {
                                         return operand.table == remedy.number.table && operand.column == remedy.number.column;
                                     }) > 1;
            if (isFailed(m_ties[i]) && !alongColumn && m_ties[i].judge(substituted(m_ties[i], {remedy})) == Judgement::Consistent)
                ties.insert(i);
        }
    }

    /** Two cells of one row or column of which each would have to hold what the other holds. */
    static bool areExchanged(const Remedy &a, const Remedy &b)
    {
        const bool near = a.number.isCell() && a.number.table == b.number.table && (a.number.row == b.number.row || a.number.column == b.number.column);
        return near && placeOf(a.number) != placeOf(b.number) && a.value.value == b.number.number.value && b.value.value == a.number.number.value;
    }

    void report(const Cause &cause);
    [[nodiscard]] Message causeMessage(const Cause &cause) const;

    CheckContext &m_context;
    const std::vector<Tie> &m_ties;
    std::map<Place, std::set<size_t>> m_byPlace;
};

Message CauseFinder::causeMessage(const Cause &cause) const
{
    const Remedy &first = cause.remedies.front();
    QStringList args{first.number.label, m_context.printed(first.number), QString::number(cause.explains.size()), inUnitOf(first.value, first.value.inYuan())};
    if (cause.shift != 0) {
        args << cause.remedies.back().number.label;
        return cause.shift > 0 ? message(QT_TRANSLATE_NOOP("Message", "From %1 to %5 the amounts of this column stand one row too low: with each moved up, the %3 ties that fail hold."), args)
                               : message(QT_TRANSLATE_NOOP("Message", "From %1 to %5 the amounts of this column stand one row too high: with each moved down, the %3 ties that fail hold."), args);
    }
    if (cause.remedies.size() == 2 && first.value.value != cause.remedies.back().value.value) {
        const Remedy &second = cause.remedies.back();
        args << second.number.label << m_context.printed(second.number);
        return message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2 and %5 as %6; exchanged, the two put right the %3 ties that fail."), args);
    }
    switch (digitSlip(first.number.number.plain(), first.value.plain())) {
    case DigitSlip::Transposed:
        return message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2; the %3 ties that fail with it all hold with %4: two digits are exchanged."), args);
    case DigitSlip::Dropped:
        return message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2; the %3 ties that fail with it all hold with %4: a digit is missing."), args);
    case DigitSlip::Inserted:
        return message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2; the %3 ties that fail with it all hold with %4: there is a digit too many."), args);
    case DigitSlip::Replaced:
        return message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2; the %3 ties that fail with it all hold with %4: one digit is wrong."), args);
    case DigitSlip::Shifted:
        return message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2; the %3 ties that fail with it all hold with %4: the decimal point or the unit is wrong."), args);
    case DigitSlip::None:
        break;
    }
    return message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2; the %3 ties that fail with it all hold with %4."), args);
}

/** Turns the finding that names the number (or the first of the failed ones) into the root of the others. */
void CauseFinder::report(const Cause &cause)
{
    const Operand &wrong = cause.remedies.front().number;
    std::vector<int> findings;
    for (const size_t tie : cause.explains)
        if (std::find(findings.begin(), findings.end(), m_ties[tie].finding) == findings.end())
            findings.push_back(m_ties[tie].finding);
    int root = findings.front();
    for (const int index : findings)
        if (m_context.finding(index).evidence.front().span == wrong.number.span)
            root = index;
    Operand stated = wrong;
    stated.number.value = abs(stated.number.value);
    const bool allRounding = std::all_of(cause.explains.begin(), cause.explains.end(), [&](size_t tie) { return isRounding(m_ties[tie]); });
    Finding finding = m_context.draft(allRounding ? Severity::Rounding : Severity::Error, stated, {}, causeMessage(cause));
    finding.rule = m_context.finding(root).rule;
    stated.number.decimals = cause.remedies.front().value.decimals;
    setExpected(finding, stated.number, cause.remedies.front().value.value);
    for (size_t i = 1; i < cause.remedies.size(); ++i)
        finding.evidence.push_back({EvidenceRole::Stated, cause.remedies[i].number.number.span, cause.remedies[i].number.label});
    for (const int index : findings) {
        const Finding &old = m_context.finding(index);
        finding.steps.insert(finding.steps.end(), old.steps.begin(), old.steps.end());
        for (const Evidence &piece : old.evidence)
            if (std::none_of(finding.evidence.begin(), finding.evidence.end(), [&](const Evidence &known) { return known.span == piece.span; }))
                finding.evidence.push_back({EvidenceRole::Operand, piece.span, piece.label});
    }
    m_context.replace(root, std::move(finding));
    for (const int index : findings)
        if (index != root)
            m_context.dependsOn(index, root);
}

} // namespace

void findCauses(CheckContext &context)
{
    CauseFinder(context).find();
}

} // namespace tieout
