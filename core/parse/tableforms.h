#pragma once

#include "base/words.h"
#include "report/table.h"

#include <QString>
#include <optional>
#include <vector>

namespace tieout {

/** The title of a table in `line` without 公开NN表, 附表3, ordinals, TOC dots and bold doubling; empty when it names no table. */
QString tableTitleIn(QStringView line);

/** Which form a title names; Other for a title that names none of them. */
TableKind kindOfTitle(QStringView title);

/** The mark of a table ("公开 03 表" gives "公开03表"); empty when `line` has none. */
QString tableCodeIn(QStringView line);

/** Where a line declares the unit of its table ("金额单位：元"): the span of the word inside the line. */
struct UnitDeclaration
{
    Unit unit = Unit::None;
    TextSpan span; ///< offsets into the line
};
std::optional<UnitDeclaration> unitDeclaredIn(QStringView line);

/** Whether a line says that a table has nothing to report ("本表无数据", "本部门无政府性基金预算收支，已公开空表"). */
bool saysEmpty(QStringView line);

/** Whether `text` begins with a Chinese ordinal and its mark ("二十五、"). */
bool beginsWithOrdinal(QStringView text);

/** What a name says behind that ordinal, all of it where it has none: "八、其他收入" is 其他收入. */
QString behindOrdinal(const QString &name);

/** "一、", "（二）", "3.", "(1)", "④" or "其中：" in front of an item: a row of its own, whether amounts follow or not. */
bool beginsListItem(QStringView text);

/** Whether a row's label names a total (合计, 总计, 本年支出合计, 人员经费合计, 综合得分 ...). */
bool isTotalLabel(QStringView label);

/** Level of a functional or economic code by its digits: 3 is 1, 5 is 2, 7 is 3, 9 is 4; 0 when it is no such code. */
int codeLevel(QStringView code);

/** Whether `code` is a class or section of the economic classification by its digits ("302", "30201"). */
bool isEconomicCode(QStringView code);

} // namespace tieout
