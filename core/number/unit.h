#pragma once

#include "number/decimal.h"

#include <QString>

namespace tieout {

/** What a printed number counts. Money units are multiples of one yuan. */
enum class Unit {
    None,     ///< no unit printed nor declared
    Yuan,     ///< 元
    QianYuan, ///< 千元
    WanYuan,  ///< 万元
    BaiWanYuan, ///< 百万元
    YiYuan,   ///< 亿元
    Percent,  ///< %
    Count,    ///< 人 人次 辆 个 批次 台（套）...: the printed word is kept beside it
};

[[nodiscard]] bool isMoney(Unit unit);

/** How many yuan one `unit` is; 1 for everything that is not money. */
[[nodiscard]] Decimal yuanPer(Unit unit);

/** The sign or word as printed in reports: "万元", "%"; empty for None and Count. */
[[nodiscard]] QString unitName(Unit unit);

/** The unit that a word names ("元", "万元", "％"); None for an empty word, Count for any other. */
[[nodiscard]] Unit unitNamed(QStringView word);

} // namespace tieout
