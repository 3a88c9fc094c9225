#include "check/checktable.h"

#include "check/rules/rules.h"

#include <QCoreApplication>
#include <array>

namespace tieout {

namespace {

// Causes before effects: a unit slip or a swap found first is named by the rules after it.
constexpr std::array checks{
    Check{"number.malformed", QT_TRANSLATE_NOOP("Check", "Malformed numbers"), checkNumberMalformed},
    Check{"unit.scale", QT_TRANSLATE_NOOP("Check", "Yuan written for ten thousand yuan, or the reverse"), checkUnitScale},
    Check{"cross.narrative-table", QT_TRANSLATE_NOOP("Check", "Narrative against tables"), checkCrossNarrativeTable},
    Check{"narrative.share-range", QT_TRANSLATE_NOOP("Check", "Shares outside 0 to 100 %"), checkNarrativeShareRange},
    Check{"narrative.share", QT_TRANSLATE_NOOP("Check", "Shares recomputed"), checkNarrativeShare},
    Check{"narrative.growth", QT_TRANSLATE_NOOP("Check", "Growth rates and changes recomputed"), checkNarrativeGrowth},
    Check{"narrative.completion", QT_TRANSLATE_NOOP("Check", "Budget completion rates recomputed"), checkNarrativeCompletion},
    Check{"narrative.sum", QT_TRANSLATE_NOOP("Check", "Parts against the stated total"), checkNarrativeSum},
    Check{"narrative.direction", QT_TRANSLATE_NOOP("Check", "Words of comparison against the numbers"), checkNarrativeDirection},
    Check{"table.column-sum", QT_TRANSLATE_NOOP("Check", "Columns add up to their total"), checkTableColumnSum},
    Check{"table.row-sum", QT_TRANSLATE_NOOP("Check", "Rows add up to their total"), checkTableRowSum},
    Check{"table.hierarchy", QT_TRANSLATE_NOOP("Check", "Class, section and item roll up"), checkTableHierarchy},
    Check{"table.cross", QT_TRANSLATE_NOOP("Check", "One figure in two tables"), checkTableCross},
    Check{"budget.deviation", QT_TRANSLATE_NOOP("Check", "Budget missed by more than the threshold"), checkBudgetDeviation},
};

} // namespace

std::span<const Check> checkTable()
{
    return checks;
}

QString checkTitle(const QString &rule)
{
    for (const Check &check : checks)
        if (rule == QLatin1String(check.id))
            return QCoreApplication::translate("Check", check.title);
    return rule;
}

} // namespace tieout
