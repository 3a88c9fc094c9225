#include "check/checktable.h"

#include "base/language.h"
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
    Check{"narrative.share-sum", QT_TRANSLATE_NOOP("Check", "Shares of a complete breakdown add to 100 %"), checkNarrativeShareSum},
    Check{"narrative.growth", QT_TRANSLATE_NOOP("Check", "Growth rates and changes recomputed"), checkNarrativeGrowth},
    Check{"narrative.implied-base", QT_TRANSLATE_NOOP("Check", "Earlier amounts implied by the stated changes"), checkNarrativeImpliedBase},
    Check{"narrative.completion", QT_TRANSLATE_NOOP("Check", "Budget completion rates recomputed"), checkNarrativeCompletion},
    Check{"narrative.sum", QT_TRANSLATE_NOOP("Check", "Parts against the stated total"), checkNarrativeSum},
    Check{"narrative.count", QT_TRANSLATE_NOOP("Check", "Stated counts against what is listed"), checkNarrativeCount},
    Check{"narrative.direction", QT_TRANSLATE_NOOP("Check", "Words of comparison against the numbers"), checkNarrativeDirection},
    Check{"narrative.reason", QT_TRANSLATE_NOOP("Check", "Reasons for large deviations"), checkNarrativeReason},
    Check{"narrative.completeness", QT_TRANSLATE_NOOP("Check", "Budget and completion of every item"), checkNarrativeCompleteness},
    Check{"narrative.subset", QT_TRANSLATE_NOOP("Check", "A part exceeds its whole"), checkNarrativeSubset},
    Check{"narrative.repeat", QT_TRANSLATE_NOOP("Check", "One fact stated twice"), checkNarrativeRepeat},
    Check{"table.column-sum", QT_TRANSLATE_NOOP("Check", "Columns add up to their total"), checkTableColumnSum},
    Check{"table.row-sum", QT_TRANSLATE_NOOP("Check", "Rows add up to their total"), checkTableRowSum},
    Check{"table.hierarchy", QT_TRANSLATE_NOOP("Check", "Class, section and item roll up"), checkTableHierarchy},
    Check{"table.balance", QT_TRANSLATE_NOOP("Check", "Income and expenditure, opening and closing balances"), checkTableBalance},
    Check{"table.cross", QT_TRANSLATE_NOOP("Check", "One figure in two tables"), checkTableCross},
    Check{"table.rate", QT_TRANSLATE_NOOP("Check", "Rate columns recomputed"), checkTableRate},
    Check{"table.line-number", QT_TRANSLATE_NOOP("Check", "Line numbers and ordinals"), checkTableLineNumber},
    Check{"table.missing-cell", QT_TRANSLATE_NOOP("Check", "Rows with too few cells"), checkTableMissingCell},
    Check{"table.extra-cell", QT_TRANSLATE_NOOP("Check", "Rows with too many cells"), checkTableExtraCell},
    Check{"table.duplicate", QT_TRANSLATE_NOOP("Check", "One self-evaluation form attached twice"), checkTableDuplicate},
    Check{"table.completeness", QT_TRANSLATE_NOOP("Check", "Required tables"), checkTableCompleteness},
    Check{"classification.code", QT_TRANSLATE_NOOP("Check", "Classification codes and names"), checkClassificationCode},
    Check{"classification.scope", QT_TRANSLATE_NOOP("Check", "机关运行经费 of administrative units only"), checkClassificationScope},
    Check{"budget.deviation", QT_TRANSLATE_NOOP("Check", "Budget missed by more than the threshold"), checkBudgetDeviation},
    Check{"budget.base", QT_TRANSLATE_NOOP("Check", "Which budget a rate is taken of"), checkBudgetBase},
    Check{"performance.weight-sum", QT_TRANSLATE_NOOP("Check", "Weights of a self-evaluation"), checkPerformanceWeightSum},
    Check{"performance.score-sum", QT_TRANSLATE_NOOP("Check", "Scores of a self-evaluation"), checkPerformanceScoreSum},
    Check{"performance.score-over-weight", QT_TRANSLATE_NOOP("Check", "Scores above their weight"), checkPerformanceScoreOverWeight},
    Check{"performance.execution-rate", QT_TRANSLATE_NOOP("Check", "Execution rates of a self-evaluation"), checkPerformanceExecutionRate},
    Check{"performance.score-unsupported", QT_TRANSLATE_NOOP("Check", "Scores against results"), checkPerformanceScoreUnsupported},
    Check{"performance.target-deviation", QT_TRANSLATE_NOOP("Check", "Results far above target"), checkPerformanceTargetDeviation},
    Check{"performance.target-conflict", QT_TRANSLATE_NOOP("Check", "One result against several targets"), checkPerformanceTargetConflict},
    Check{"performance.unit", QT_TRANSLATE_NOOP("Check", "Units of targets and results"), checkPerformanceUnit},
    Check{"performance.narrative", QT_TRANSLATE_NOOP("Check", "Self-evaluation against the narrative"), checkPerformanceNarrative},
    Check{"performance.coverage", QT_TRANSLATE_NOOP("Check", "What was evaluated against the attached forms"), checkPerformanceCoverage},
    Check{"text.year", QT_TRANSLATE_NOOP("Check", "Another year"), checkTextYear},
    Check{"text.department", QT_TRANSLATE_NOOP("Check", "Another department"), checkTextDepartment},
    Check{"text.copy-paste", QT_TRANSLATE_NOOP("Check", "Wording of another section"), checkTextCopyPaste},
    Check{"text.template-residue", QT_TRANSLATE_NOOP("Check", "Remains of the template"), checkTextTemplateResidue},
    Check{"text.typo", QT_TRANSLATE_NOOP("Check", "Doubled words and slips"), checkTextTypo},
    Check{"disclosure.section-missing", QT_TRANSLATE_NOOP("Check", "Required sections"), checkDisclosureSectionMissing},
    Check{"personnel.overstaffing", QT_TRANSLATE_NOOP("Check", "Staff above establishment"), checkPersonnelOverstaffing},
    Check{"across.prior-year", QT_TRANSLATE_NOOP("Check", "Against last year's report"), checkAcrossPriorYear},
    Check{"across.units", QT_TRANSLATE_NOOP("Check", "A department against its units"), checkAcrossUnits},
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

QString otherCheckTitle(const QString &rule)
{
    for (const Check &check : checks)
        if (rule == QLatin1String(check.id))
            return inOtherLanguage("Check", check.title);
    return {};
}

} // namespace tieout
