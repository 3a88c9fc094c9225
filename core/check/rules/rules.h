#pragma once

namespace tieout {

class CheckContext;

// The rules, one a file; checktable.cpp lists them with their ids and titles.
void checkUnitScale(CheckContext &context);
void checkNumberMalformed(CheckContext &context);
void checkCrossNarrativeTable(CheckContext &context);
void checkNarrativeShare(CheckContext &context);
void checkNarrativeShareRange(CheckContext &context);
void checkNarrativeGrowth(CheckContext &context);
void checkNarrativeCompletion(CheckContext &context);
void checkNarrativeSum(CheckContext &context);
void checkNarrativeDirection(CheckContext &context);
void checkTableColumnSum(CheckContext &context);
void checkTableRowSum(CheckContext &context);
void checkTableHierarchy(CheckContext &context);
void checkTableCross(CheckContext &context);
void checkBudgetDeviation(CheckContext &context);

} // namespace tieout
