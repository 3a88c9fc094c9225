#pragma once

#include "store/reportentry.h"

#include <QByteArray>
#include <vector>

namespace tieout {

/** Bytes that compare as the names do in a Chinese dictionary: by pinyin (ICU). */
QByteArray pinyinSortKey(const QString &name);

/** Sorts by region and department in pinyin order, newest year first; unknown names come last. */
void sortByPinyin(std::vector<ReportEntry> &entries);

} // namespace tieout
