#pragma once

#include "report/report.h"

namespace tieout {

/**
 * The stored id of an enumerator ("balance"); ids never change, whatever the order in the code. A
 * value without an id is stored as "#17".
 */
QString idOf(SourceKind value);
QString idOf(SectionTopic value);
QString idOf(Unit value);
QString idOf(FigureKind value);
QString idOf(Measure value);
QString idOf(ClaimKind value);
QString idOf(ClaimBase value);
QString idOf(OperandRole value);
QString idOf(TableKind value);
QString idOf(ColumnRole value);
QString idOf(CellState value);
QString idOf(EvidenceRole value);

/** The enumerator of a stored id; the first one for an id that this program does not know. */
template <typename Enum> Enum enumOf(const QString &id);

} // namespace tieout
