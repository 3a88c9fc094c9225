#pragma once

#include "report/table.h"

#include <QString>
#include <vector>

namespace tieout {

/** Sets role, concept and measure of `columns` of a form from their titles and blocks; keeps roles that are set already. */
void assignRoles(TableKind kind, std::vector<Column> &columns);

/** The columns of a statutory form as the regulation prints it; empty for forms without a standard (Other, Statistics ...). */
std::vector<Column> standardColumns(TableKind kind);

/** The 三公 item a header or row label names ("公务用车购置费" is "sangong.vehicle.purchase"); empty for another. */
QString sanGongConcept(QStringView label);

/** Whether `title` alone can be the name of a column of a statutory form: 基本支出, 小计, not 缴收入. */
bool namesColumn(QStringView title);

} // namespace tieout
