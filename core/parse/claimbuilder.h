#pragma once

#include "parse/sentences.h"

#include <QHash>
#include <QStringList>
#include <vector>

namespace tieout {

/** Turns bound mentions into claims; each add… makes one family of them. */
class ClaimBuilder
{
public:
    explicit ClaimBuilder(const NarrativeReading &reading);

    void addRates();      ///< shares, growth, changes, completions: one for each such mention
    void addSums();       ///< 其中, 包括, 分别为
    void addItemTotals(); ///< the 类/款/项 items against the total of their section
    void addDirections(); ///< 持平, 大于, 小于
    void addSubsets();    ///< 小微 within 中小, a part within its 其中
    [[nodiscard]] std::vector<Claim> take();

private:
    [[nodiscard]] const Mention &at(int mention) const { return m_reading.mentions[static_cast<size_t>(mention)]; }
    /** The nearest figure of `subject` with `measure` before `mention` in the same item, else in the same section. */
    [[nodiscard]] int before(int mention, const Subject &subject, Measure measure) const;
    [[nodiscard]] bool tellsRateOf(int mention, ClaimBase base) const;
    [[nodiscard]] int budgetBefore(int mention, const Subject &subject, ClaimBase base) const;
    [[nodiscard]] int differenceBehind(int mention) const;
    [[nodiscard]] bool maySpeakOfWhole(int mention) const;
    [[nodiscard]] bool followsEnumeration(int mention) const;
    [[nodiscard]] bool isOfBudgets(int mention) const;
    [[nodiscard]] int currentOf(int mention) const;
    [[nodiscard]] int baseOf(int mention) const;
    [[nodiscard]] int changeOf(int mention) const;
    [[nodiscard]] int dividedTotal(const Mention &stated) const;
    [[nodiscard]] int dividedSanGong(const Mention &stated) const;
    [[nodiscard]] int wholeFor(int mention) const;
    [[nodiscard]] Claim claimFor(int mention, ClaimKind kind) const;
    void addShare(int mention);
    void addGrowth(int mention);
    void addChange(int mention);
    void addCompletion(int mention);
    void addSum(const PartList &list, int index);
    void addItemTotal(int total, Measure measure);
    void dropNested(std::vector<int> &parts) const;
    void addRest(const PartList &list, std::vector<int> &parts) const;
    [[nodiscard]] bool areOfAnother(const Mention &head, const std::vector<int> &parts) const;
    [[nodiscard]] bool isPartition(const Mention &head, const std::vector<int> &parts) const;

    const NarrativeReading &m_reading;
    std::vector<Claim> m_claims;
};

/** The figure that exactly these `parts` make up (因公出国, 公务用车 and 公务接待: “三公”经费); empty when none is. */
QString wholeOf(const QStringList &parts);

/** Whether both are parts of one figure (基本支出 and 项目支出), so that neither is a part of the other. */
bool dividesTheSame(const QString &part, const QString &other);

/** The claims of a narrative that has been read; figure indexes are those of its mentions. */
std::vector<Claim> claimsOf(const NarrativeReading &reading);

} // namespace tieout
