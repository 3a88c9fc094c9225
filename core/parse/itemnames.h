#pragma once

#include <QStringView>

namespace tieout {

/** Whether `text` begins as an item of an overview or one of its totals does: with an ordinal, 其中, 本年, 年初 …. */
bool startsItem(const QString &text);

/** Whether `text` is, without its ordinal, exactly the name of a 类 or of an item that the overviews print beside them. */
bool isItemName(QStringView text);

/** Whether `text` has an ordinal and then a 类's name or the beginning of one ("十四、资源勘探工业信息等"), and of no item of income. */
bool namesClass(QStringView text);

/** Where an item of a form without 行次 stands, by its name or the beginning of one: -1 income, +1 expenditure, 0 either. */
int sideOf(const QString &name);

} // namespace tieout
