#pragma once

#include "base/textspan.h"

#include <QString>
#include <vector>

namespace tieout {

/** Where words were found in a report of the case. */
struct SearchHit
{
    qint64 report = 0;
    TextSpan span;         ///< of the words, white space and marks inside included
    QString before, match, after; ///< the line it stands in, cut around the words
};

/** `text` as it is searched: letters and figures in lower case, each with its offset; the rest is passed over. */
struct SearchText
{
    QString letters;
    std::vector<qsizetype> offsets;
};
SearchText searchText(QStringView text);

/** The pairs of neighbours in `letters`, separated by blanks: "中卫市" is "中卫 卫市 市". */
QString pairsOf(const QString &letters);

/** The query of the index for `letters` (at least one): a phrase of pairs, or what begins with a single letter. */
QString pairQuery(const QString &letters);

/** Stretches of some lines that cover `text` and overlap, for the index. */
std::vector<TextSpan> passagesOf(QStringView text);

/** Every place of `letters` in the passage, with its surroundings from `text`. */
std::vector<SearchHit> hitsIn(const QString &text, TextSpan passage, const QString &letters);

} // namespace tieout
