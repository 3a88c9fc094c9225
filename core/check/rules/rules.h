#pragma once

#include <QSet>

namespace tieout {

class CheckContext;
struct Operand;

// The rules, one a file; checktable.cpp lists them with their ids and titles.
void checkUnitScale(CheckContext &context);
void checkSameDigits(CheckContext &context); // part of unit.scale
void checkNumberMalformed(CheckContext &context);
void checkMissingAmounts(CheckContext &context); // part of number.malformed
void checkAmountCells(CheckContext &context);    // part of number.malformed
void checkPercentSigns(CheckContext &context); // part of number.malformed
void checkMissingUnits(CheckContext &context); // part of number.malformed
void checkCrossNarrativeTable(CheckContext &context);
void checkPublicItems(CheckContext &context); // part of cross.narrative-table
void checkNarrativeShare(CheckContext &context);
void checkNarrativeShareRange(CheckContext &context);
void checkNarrativeGrowth(CheckContext &context);
void checkNarrativeCompletion(CheckContext &context);
void checkSharedRates(CheckContext &context); // part of narrative.completion
void checkNarrativeSum(CheckContext &context);
void checkNarrativeDirection(CheckContext &context);
void checkTableColumnSum(CheckContext &context);
void checkTableRowSum(CheckContext &context);
void checkOwnRowSums(CheckContext &context);    // part of table.row-sum
void checkOwnColumnSums(CheckContext &context); // part of table.column-sum
void checkFundsParts(CheckContext &context); // part of table.column-sum
void checkTableHierarchy(CheckContext &context);
void checkTableCross(CheckContext &context);
void checkSanGongLimits(CheckContext &context); // part of table.cross
void checkBudgetDeviation(CheckContext &context);
void checkBudgetBase(CheckContext &context);
void checkNarrativeShareSum(CheckContext &context);
void checkNarrativeCount(CheckContext &context);
void checkVehicles(CheckContext &context); // part of narrative.count
void checkPeople(CheckContext &context);
void checkNarrativeReason(CheckContext &context);
void checkPastedReasons(CheckContext &context);    // part of narrative.reason
void checkPromisedProjects(CheckContext &context); // part of narrative.count
void checkFoundProblems(CheckContext &context);    // part of narrative.count
void checkProjectCounts(CheckContext &context);    // part of narrative.repeat
void checkPublicAndOperation(CheckContext &context); // part of narrative.repeat
void checkNarrativeCompleteness(CheckContext &context);
void checkNarrativeSubset(CheckContext &context);
void checkAwards(CheckContext &context); // part of narrative.subset
void checkNarrativeRepeat(CheckContext &context);
void checkRepeatedShares(CheckContext &context);   // part of narrative.repeat
void checkEvaluatedAmounts(CheckContext &context); // part of narrative.repeat
void checkNarrativeImpliedBase(CheckContext &context);
void checkTableBalance(CheckContext &context);
void checkStatedTotals(CheckContext &context); // part of table.balance
void checkOpeningParts(CheckContext &context, int index); // part of table.balance
void checkTableRate(CheckContext &context);
void checkReachedRates(CheckContext &context); // part of table.rate
void checkTableLineNumber(CheckContext &context);
void checkTableMissingCell(CheckContext &context);
void checkTableExtraCell(CheckContext &context);
void checkTableCompleteness(CheckContext &context);
void checkClassificationCode(CheckContext &context);
void checkSubjectNames(CheckContext &context); // part of classification.code
void checkItemPaths(CheckContext &context);    // part of classification.code
void checkMisplaced(CheckContext &context);    // part of classification.code
void checkClassificationScope(CheckContext &context);
void checkTableDuplicate(CheckContext &context);
void checkPerformanceWeightSum(CheckContext &context);
void checkPerformanceScoreSum(CheckContext &context);
void checkStatedScores(CheckContext &context); // part of performance.score-sum
void checkPerformanceScoreOverWeight(CheckContext &context);
void checkPerformanceExecutionRate(CheckContext &context);
void checkPerformanceScoreUnsupported(CheckContext &context);
void checkResultEvidence(CheckContext &context);      // part of performance.score-unsupported
void checkContradictedResults(CheckContext &context); // part of performance.score-unsupported
void checkPerformanceTargetConflict(CheckContext &context);
void checkPerformanceNarrative(CheckContext &context);
void checkListedProjects(CheckContext &context);   // part of performance.narrative
void checkListedIndicators(CheckContext &context); // part of performance.narrative
void checkFormTexts(CheckContext &context);        // part of performance.narrative
void checkAddedFunds(CheckContext &context);       // part of performance.narrative
void checkAdmittedProblems(CheckContext &context); // part of performance.narrative
void checkPerformanceCoverage(CheckContext &context);
void checkPerformanceTargetDeviation(CheckContext &context);
void checkPerformanceUnit(CheckContext &context);
void checkTextYear(CheckContext &context);
void checkFormYears(CheckContext &context); // part of text.year
void checkTextDepartment(CheckContext &context);
void checkTextCopyPaste(CheckContext &context);
void checkOtherWords(CheckContext &context);        // part of text.copy-paste
void checkProjectNames(CheckContext &context);      // part of text.copy-paste
void checkCopiedForms(CheckContext &context);       // part of text.copy-paste
void checkForeignProjects(CheckContext &context);   // part of text.copy-paste
void checkPastedProblems(CheckContext &context);    // part of text.copy-paste
void checkForeignIndicators(CheckContext &context); // part of text.copy-paste
void checkBlanks(CheckContext &context);    // part of text.template-residue
void checkLeftovers(CheckContext &context); // part of text.template-residue
void checkKeptWords(CheckContext &context); // part of text.template-residue
void checkGlossary(CheckContext &context);  // part of text.template-residue
void checkLists(CheckContext &context);     // part of text.typo
void checkAmountNames(CheckContext &context); // part of text.typo
void checkTextTemplateResidue(CheckContext &context);
void checkTextTypo(CheckContext &context);
void checkDisclosureSectionMissing(CheckContext &context);
void checkAttachments(CheckContext &context); // part of disclosure.section-missing
void checkPersonnelOverstaffing(CheckContext &context);
void checkAcrossPriorYear(CheckContext &context);
void checkAcrossUnits(CheckContext &context);

// Parts of a rule that have a file of their own.
void checkSanGongCounts(CheckContext &context);
void checkCrowds(CheckContext &context);
void checkProjectGrades(CheckContext &context);
bool judgeJointGrowth(CheckContext &context, const Operand &change, const Operand &rate); // part of narrative.growth
void checkSanGongChanges(CheckContext &context); // part of narrative.sum
void checkShareLists(CheckContext &context);     // part of narrative.share-sum
void checkMetBudgets(CheckContext &context);     // part of narrative.direction
void checkFundRates(CheckContext &context);
void checkBudgetDifferences(CheckContext &context); // part of narrative.completion
void checkScopeSums(CheckContext &context, const QSet<qsizetype> &done);
void checkOperation(CheckContext &context);
void checkAbsentClasses(CheckContext &context);

} // namespace tieout
