#pragma once

#include "report/section.h"

#include <QString>

namespace tieout {

/**
 * What figures and cells speak of, by id. The list with Chinese names, aliases and the section or
 * table where a bare word has that meaning is resources/data/concepts.csv. Ids:
 *
 *   balance.income balance.expenditure          收入总计 支出总计
 *   income  income.appropriation .superior .business .operating .subordinate .other   本年收入合计 and its parts
 *   surplus-used opening surplus-distributed closing     使用非财政拨款结余 年初结转 结余分配 年末结转
 *   expenditure  expenditure.basic .project .to-superior .operating .to-subordinate   本年支出合计 and its parts
 *   appropriation.income-total .expenditure-total  财政拨款收入总计 支出总计
 *   appropriation.income .expenditure .opening .closing
 *   general.income general.expenditure general.basic general.project general.personnel general.public
 *   fund.income fund.expenditure fund.basic fund.project fund.opening fund.closing
 *   capital.income capital.expenditure capital.basic capital.project capital.opening capital.closing
 *   function            a 类/款/项: see the code beside it; scope 一般公共预算 in sections General
 *   economic            an item of the economic classification: see the code
 *   sangong.total .abroad .vehicle .vehicle.purchase .vehicle.running .reception .reception.domestic .reception.foreign
 *   sangong.abroad.groups .abroad.persons .vehicles.bought .vehicles.held .reception.batches .reception.persons
 *   meeting training operation                  会议费 培训费 机关运行经费
 *   procurement.total .goods .works .services .sme .micro .sme-reserved .micro-reserved
 *   vehicles.total, vehicles.<kind>  equipment.50 equipment.100
 *   staff.establishment staff.establishment.administrative .institution
 *   staff.actual staff.actual.administrative .institution  staff.retired
 *   performance.projects performance.amount performance.score performance.budget performance.executed
 */

/** The concept that `label` names inside a section of `topic`; empty when it names none. */
QString conceptOf(QStringView label, SectionTopic topic);

/** The Chinese standard name of a concept; empty for an unknown id. */
QString conceptName(const QString &id);

} // namespace tieout
