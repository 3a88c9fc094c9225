#pragma once

#include "case/casefile.h"
#include "report/cellplace.h"

namespace tieout {

/** Tells what stands at a place of one report: a cell, a figure, findings. */
class ReportIndex
{
public:
    ReportIndex() = default;
    explicit ReportIndex(std::shared_ptr<const OpenReport> report);

    /** The cell that the span touches. */
    [[nodiscard]] CellPlace cellAt(TextSpan span) const;
    /** Index of the table whose title or body the span begins in, or -1. */
    [[nodiscard]] int tableAt(TextSpan span) const;
    /** The printed place of a cell; empty for a blank one. */
    [[nodiscard]] TextSpan spanOf(const CellPlace &place) const;
    /** What a click at `offset` means: the narrative figure or the cell there; empty where neither is. */
    [[nodiscard]] TextSpan targetAt(qsizetype offset) const;
    /** The next (+1) or previous (-1) figure or numeric cell after the place; empty where there is none. */
    [[nodiscard]] TextSpan nextNumber(TextSpan after, int by) const;
    /** Findings with evidence that touches the span: those that call it wrong first. */
    [[nodiscard]] std::vector<int> findingsAt(TextSpan span) const;

private:
    struct CellSpan
    {
        TextSpan span;
        CellPlace place;
    };
    std::shared_ptr<const OpenReport> m_report;
    std::vector<CellSpan> m_cells; ///< by begin
    std::vector<TextSpan> m_numbers; ///< figures and numeric cells, by begin, each once
};

} // namespace tieout
