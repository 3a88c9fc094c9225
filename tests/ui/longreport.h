#pragma once

#include <QString>

namespace tieout {

/** A report in the statutory form, long enough that reading it takes a while. */
inline QString longReport(int number)
{
    QString text = QStringLiteral("青禾县第%1局2023年度部门决算\n第三部分 2023年度部门决算情况说明\n三、支出决算情况说明\n"
                                  "本年支出合计%2.00万元，其中：基本支出600.00万元，占70.00%；项目支出%3.00万元，占40.00%。\n")
                       .arg(number)
                       .arg(1000 + number)
                       .arg(400 + number);
    for (int line = 0; line < 300; ++line)
        text += QStringLiteral("%1.一般公共服务支出（类）行政运行（项）。年初预算为%2.%3万元，支出决算为%4.00万元，完成年初预算的100.00%。\n")
                    .arg(line).arg(line * 7).arg(line % 100, 2, 10, QLatin1Char('0')).arg(line * 7);
    return text;
}

} // namespace tieout
