#pragma once

#include "check/joinedtext.h"
#include "check/query.h"
#include "check/reportabstract.h"
#include "check/settings.h"
#include "check/ties.h"

namespace tieout {

/**
 * What a rule sees of a report and where it puts what it found. Every check of a rule on a thing it
 * applies to ends in exactly one of pass, fail, notApplicable, notChecked.
 */
class CheckContext
{
public:
    CheckContext(const Query &query, const JoinedText &joined, const CheckSettings &settings, const std::vector<ReportAbstract> &others, CheckResult &result);

    [[nodiscard]] const Report &report() const { return m_query.report(); }
    [[nodiscard]] const Document &document() const { return *report().document; }
    [[nodiscard]] const Query &query() const { return m_query; }
    [[nodiscard]] const JoinedText &joined() const { return m_joined; }
    [[nodiscard]] const CheckSettings &settings() const { return m_settings; }
    /** The related reports that are at hand. */
    [[nodiscard]] const std::vector<ReportAbstract> &others() const { return m_others; }

    /** Called by runChecks before each rule. */
    void enterRule(const char *rule) { m_rule = QString::fromLatin1(rule); }

    void pass(const QString &subject, const std::vector<Operand> &tied);
    void notApplicable(const QString &subject, Message reason, const std::vector<Operand> &tied = {});
    void notChecked(const QString &subject, Message reason, const std::vector<Operand> &tied = {});
    /** Records the failure and its finding, with numbers that were tied besides its evidence; returns the finding's index for dependsOn(). */
    int fail(const QString &subject, Finding finding, const std::vector<Operand> &tied = {});

    /** A finding of the current rule with its evidence: the stated number first, then the operands. */
    [[nodiscard]] Finding draft(Severity severity, const Operand &stated, const std::vector<Operand> &operands,
                                Message message) const;
    /** A finding about words rather than a number: the place is the evidence and the quote is stated. */
    [[nodiscard]] Finding draftText(Severity severity, const std::vector<TextSpan> &places, Message message) const;

    /** Says that the finding at `dependent` has its cause in the one at `root`. */
    void dependsOn(int dependent, int root) { m_links.emplace_back(dependent, root); }
    /** The same where an earlier finding blames one of these numbers. */
    void dependOnBlamed(int dependent, const std::vector<Operand> &operands);
    [[nodiscard]] const std::vector<std::pair<int, int>> &links() const { return m_links; }
    /** Takes a finding into another, which tells its numbers and its arithmetic too: it is no finding of its own any more. */
    void merge(int index, int into);
    /** The findings that were taken into others, as (taken, into). */
    [[nodiscard]] const std::vector<std::pair<int, int>> &merged() const { return m_merged; }

    /** Marks a printed number as wrong by finding `root`, so that later rules name the cause, not the effect. */
    void blame(TextSpan number, int root) { m_blamed.emplace_back(number, root); }
    /** The finding that blames one of these numbers, or -1. */
    [[nodiscard]] int blamed(const std::vector<Operand> &operands) const;
    /** Keeps a relation that a rule tested, so that the number which breaks several can be told afterwards. */
    void tie(Tie tie) { m_ties.push_back(std::move(tie)); }
    [[nodiscard]] const std::vector<Tie> &ties() const { return m_ties; }
    /** Puts another finding in the place of one, which is no longer anything's effect. */
    void replace(int index, Finding finding);
    /** Adds a line to the arithmetic of a finding. */
    void addStep(int index, Message step) { m_result.findings[static_cast<size_t>(index)].steps.push_back(std::move(step)); }

    /** What the rules so far came to. */
    [[nodiscard]] const std::vector<CheckRecord> &ledger() const { return m_result.ledger; }
    [[nodiscard]] const Finding &finding(int index) const { return m_result.findings[static_cast<size_t>(index)]; }

    /** A number as printed, with its unit: "13,754,113.60元". */
    [[nodiscard]] QString printed(const Operand &operand) const;
    [[nodiscard]] QString printed(const PrintedNumber &number) const;

private:
    void record(const QString &subject, Outcome outcome, Message reason, const std::vector<Operand> &tied);

    const Query &m_query;
    const JoinedText &m_joined;
    const CheckSettings &m_settings;
    const std::vector<ReportAbstract> &m_others;
    CheckResult &m_result;
    QString m_rule;
    std::vector<std::pair<int, int>> m_links, m_merged;
    std::vector<Tie> m_ties;
    std::vector<std::pair<TextSpan, int>> m_blamed;
};

/** A line of arithmetic for Finding::steps, shown as it is in every language. */
Message step(const QString &arithmetic);

/** "a ÷ b × 100 = x %" for Finding::steps, the percentage with that many decimals. */
Message shareStep(const CheckContext &context, const Operand &part, const Operand &whole, int decimals);

/** "a − b = c" for Finding::steps, the difference in the unit of `like`. */
Message differenceStep(const CheckContext &context, const Operand &a, const Operand &b, const PrintedNumber &like);

/** Fills in what should stand there and how far the stated number is from it, in the stated number's precision. */
void setExpected(Finding &finding, const PrintedNumber &stated, const Decimal &expected);

/** The same for an amount known in yuan, told in the stated number's unit. */
void setExpectedYuan(Finding &finding, const PrintedNumber &stated, const Decimal &expectedYuan);

/** A value in yuan written in the unit and precision of `like`, with the unit. */
QString inUnitOf(const PrintedNumber &like, const Decimal &yuan);

/** Where another report tells an amount, as a line of a finding's arithmetic: file, SHA-256, page, line, amount. */
Message placeIn(const ReportAbstract &report, const AbstractFact &fact);

/** error or rounding, as the judgement says. */
Severity severityOf(Judgement judgement);

} // namespace tieout
