#pragma once

#include "report/report.h"

namespace tieout {

/** A place of the report that prints the same value. */
struct Occurrence
{
    TextSpan span;
    bool rounded = false; ///< the same value in another unit or precision: one of the two is rounded
};

/**
 * Where else the report prints the value of `number`, in text order: figures and cells. Zero occurs
 * everywhere and tells nothing; a number of fewer than three digits is never taken for a rounded one.
 */
std::vector<Occurrence> occurrences(const Report &report, const PrintedNumber &number);

/** The number printed at a place, figure or cell, or nothing. */
std::optional<PrintedNumber> numberAt(const Report &report, TextSpan place);

} // namespace tieout
