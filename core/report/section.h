#pragma once

#include "base/textspan.h"

#include <QString>

namespace tieout {

/** What a section speaks of, told by its title; decides what "基本支出" or "合计" means inside it. */
enum class SectionTopic {
    Other,
    Duties,        ///< 部门职责, 机构设置, 人员
    Tables,        ///< the part that holds the statutory tables
    Balance,       ///< 收入支出决算总体情况
    Income,        ///< 收入决算情况
    Expenditure,   ///< 支出决算情况
    Appropriation, ///< 财政拨款收入支出决算总体情况
    General,       ///< 一般公共预算财政拨款支出决算情况
    Basic,         ///< 一般公共预算财政拨款基本支出决算情况
    SanGong,       ///< "三公"经费 (会议费, 培训费)
    Fund,          ///< 政府性基金预算
    Capital,       ///< 国有资本经营预算
    Operation,     ///< 机关运行经费
    Procurement,   ///< 政府采购
    Assets,        ///< 国有资产占用: vehicles, equipment
    Performance,   ///< 预算绩效
    Glossary,      ///< 名词解释
    Attachment,    ///< 附件
};

/** A heading and what stands under it up to the next heading of its own or a higher level. */
struct Section
{
    QString title;   ///< as printed, line breaks and doubled bold text removed
    int level = 1;   ///< 1 第一部分, 2 一、, 3 （一）, 4 1.
    TextSpan heading;
    TextSpan body;   ///< from the heading's begin to the next heading of this or a higher level
    int parent = -1; ///< index into Report::sections
    SectionTopic topic = SectionTopic::Other; ///< own or, where the title tells nothing, the parent's
};

} // namespace tieout
