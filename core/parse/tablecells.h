#pragma once

#include "report/table.h"

#include <QString>
#include <vector>

namespace tieout {

/** Whether `c` is a Chinese letter or mark: what a typesetter spreads over a line. */
constexpr bool isWide(QChar c)
{
    return c.unicode() > 0x2E80;
}

/** `text` once where bold print came twice ("合计合计", "302302"); a plain number such as "22" or "1212.00" stays. */
QStringView withoutDoubling(QStringView text);

/** A piece of source text and where it stands. */
struct TextPiece
{
    QString text;
    TextSpan span;
};

/**
 * The parts of a word in which the end of one cell is glued to the next: "16156005.96一、一般公共服务支出",
 * "0.0025", "950305.0030201", "2315122.76302302", "2,946.252,940.05", "20106财政事务". A word with nothing glued
 * is one part. Doubled parts are given once, with the span of the first; numbers only where they stand `inBold`:
 * elsewhere "326.72326.72" is two cells.
 */
std::vector<TextPiece> splitGlued(QStringView word, qsizetype offset, bool inBold = true);

/** What a cell says: number, dash, text, unreadable ("0..00") or blank; `spans` one per printed line, joined without a space. */
Cell readCell(const QString &source, const std::vector<TextSpan> &spans, Unit unit);

/** A cell of text that is never read as a number (names, codes). */
Cell readTextCell(const QString &source, const std::vector<TextSpan> &spans);

/** From the first to the last character that a cell was read from. */
TextSpan wholeSpan(const Cell &cell);

/** Leaves an amount as text, which no check takes for its row's or column's. */
void leaveAsText(Cell &cell);

/** Whether `word` is a number as amounts are printed: sign, thousands separators, point, a trailing percent sign. */
bool isNumberWord(QStringView word);

/** Whether `word` is a malformed number that stands where a number belongs: "0..00", "12,34.5.6". */
bool isBrokenNumberWord(QStringView word);

/** Whether `word` is a dash that says "nothing": "-", "—", "────". */
bool isDashWord(QStringView word);

} // namespace tieout
