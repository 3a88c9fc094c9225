#pragma once

#include "memo/memoblock.h"

#include <QStringList>

namespace tieout {

/** The colour of labels and of all that is said beside the matter. */
inline const QColor quiet(90, 96, 104);

/** A marked English sentence in the current language. */
QString tell(const char *source, const QStringList &args = {});
/** Plain text; `size` in points, here and below. */
Paragraph text(const QString &words, double size = 10);
/** What stands between the things of a list. */
QString listSeparator();
/** The name of a fact. */
Paragraph label(const QString &words, double size = 8.5);
/** A number in a column. */
Paragraph number(const QString &words);
/** A heading of level 1 or 2, in the bookmarks too. */
Paragraph heading(const QString &words, int level);
/** The head of a table; the columns from `rightFrom` on are numbers. */
MemoRow headerRow(const QStringList &titles, qsizetype rightFrom = 99);

} // namespace tieout
