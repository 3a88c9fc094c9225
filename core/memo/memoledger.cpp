#include "memo/memoledger.h"

#include "base/language.h"
#include "check/checktable.h"
#include "memo/memoparagraphs.h"
#include "report/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace tieout {

namespace {

MemoLedgerRow &ledgerRow(MemoPart &part, const QString &title)
{
    for (MemoLedgerRow &row : part.ledger)
        if (row.title == title)
            return row;
    part.ledger.push_back({title});
    return part.ledger.back();
}

} // namespace

void addLedger(const CheckResult &result, MemoPart &part)
{
    struct Gap
    {
        QString title, reason;
        QStringList subjects;
    };
    std::vector<Gap> gaps;
    for (const CheckRecord &record : result.ledger) {
        MemoLedgerRow &row = ledgerRow(part, checkTitle(record.rule));
        switch (record.outcome) {
        case Outcome::Pass: ++row.pass; break;
        case Outcome::Fail: ++row.fail; break;
        case Outcome::NotApplicable: ++row.notApplicable; break;
        case Outcome::NotChecked: ++row.notChecked; break;
        }
        if (record.outcome != Outcome::NotChecked)
            continue;
        const QString reason = record.reason.text();
        auto gap = std::find_if(gaps.begin(), gaps.end(),
                                [&](const Gap &g) { return g.title == row.title && g.reason == reason; });
        if (gap == gaps.end())
            gap = gaps.insert(gaps.end(), Gap{row.title, reason, {}});
        if (!record.subject.isEmpty() && !gap->subjects.contains(record.subject))
            gap->subjects << printable(record.subject);
    }
    constexpr qsizetype named = 6;
    for (const Gap &gap : gaps) {
        QString subjects = gap.subjects.mid(0, named).join(currentLanguage() == u"zh" ? QStringLiteral("、") : QStringLiteral(", "));
        if (gap.subjects.size() > named)
            subjects = tell(QT_TRANSLATE_NOOP("Message", "%1 and %2 more"),
                            {subjects, QString::number(gap.subjects.size() - named)});
        part.gaps.push_back({gap.title, printable(gap.reason), subjects});
    }
}

std::vector<MemoLine> tickLegend()
{
    return {{QStringLiteral("√"), tell(QT_TRANSLATE_NOOP("Message", "recomputed or compared, and it ties"))},
            {QStringLiteral("×"), tell(QT_TRANSLATE_NOOP("Message", "recomputed or compared, and it does not tie: see the finding"))},
            {QStringLiteral("—"), tell(QT_TRANSLATE_NOOP("Message", "not applicable: the report has nothing of the kind"))},
            {QStringLiteral("○"), tell(QT_TRANSLATE_NOOP("Message", "not checked, for the reason given"))}};
}

} // namespace tieout
