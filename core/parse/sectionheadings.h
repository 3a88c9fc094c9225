#pragma once

#include "report/document.h"
#include "report/section.h"

#include <optional>

namespace tieout {

/** A line (or the start of one, or two) that reads as a heading. */
struct Heading
{
    QString title; ///< without spaces, line breaks and doubled bold text
    int level = 1; ///< 1 第一部分, 2 一、, 3 （一）, 4 1., 5 （1）
    TextSpan span; ///< without a closing 。 or ：
    bool isListed = false; ///< with dots and a page number: a line of the contents
};

/** The heading that begins on `line`, if one does. */
std::optional<Heading> headingAt(const Document &document, int line);

/** Length of the title, its number included, that `text` begins with where the rest of its paragraph follows on the same line; 0 for none. */
qsizetype innerTitleLength(QStringView text);

/** Whether a line goes on with the code of an item that wrapped: "（01）社会保险经办机构", "（11）行政单位医疗（01）："; no ordinal. */
bool startsWithCode(QStringView line);

/** Text that bold printing put twice ("收入决算表收入决算表", "第一部分 第一部分 附件附件") once. */
QString titleOnce(QStringView text);

/** What a title speaks of; Other when it does not tell. */
SectionTopic topicOf(const QString &title, int level, SectionTopic parent);

} // namespace tieout
