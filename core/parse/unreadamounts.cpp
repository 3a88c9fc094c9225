#include "parse/unreadamounts.h"

#include "base/digits.h"
#include "base/words.h"
#include "parse/sentences.h"

#include <QCoreApplication>
#include <algorithm>

namespace tieout {

namespace {

constexpr size_t fewest = 3; ///< one or two may stand in a quoted rule
constexpr int farthest = 6;  ///< lines between two amounts of one passage: a web page prints "/" and "|" on lines of their own

/** The amount whose digits begin at `begin`: two decimals ("1,234.50"), or any number before 元, 万元, 亿元; else empty, ending behind its digits. */
TextSpan amountAt(QStringView text, qsizetype begin)
{
    qsizetype end = begin, point = -1;
    while (end < text.size() && (isDigit(text[end]) || ((text[end] == u',' || text[end] == u'.') && end + 1 < text.size() && isDigit(text[end + 1])))) {
        if (text[end] == u'.' && point >= 0)
            return {end, end}; // "2023.12.31"
        if (text[end] == u'.')
            point = end;
        ++end;
    }
    qsizetype unit = end;
    while (unit < text.size() && text[unit] == u' ')
        ++unit;
    const QChar next = unit < text.size() ? text[unit] : QChar();
    const bool isMoney = next == u'元' || ((next == u'万' || next == u'亿') && unit + 1 < text.size() && text[unit + 1] == u'元');
    const bool isLedger = point > begin && end - point == 3 && next != u'%' && next != u'％';
    return isMoney || isLedger ? TextSpan{begin, end} : TextSpan{end, end};
}

std::vector<TextSpan> printedAmounts(const QString &text)
{
    std::vector<TextSpan> amounts;
    for (qsizetype at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            ++at;
            continue;
        }
        const TextSpan amount = amountAt(text, at);
        if (!amount.isEmpty())
            amounts.push_back(amount);
        at = std::max(at + 1, amount.end);
    }
    return amounts;
}

/** What was read, or said to be unread already, by begin. */
std::vector<TextSpan> knownStretches(const Report &report)
{
    std::vector<TextSpan> known = formStretches(report);
    for (const Figure &figure : report.figures)
        known.push_back(figure.number.span);
    for (const Table &table : report.tables)
        known.push_back(table.span);
    for (const Notice &notice : report.notices)
        known.push_back(notice.span);
    std::sort(known.begin(), known.end());
    return known;
}

void note(Report &report, const std::vector<TextSpan> &passage)
{
    if (passage.size() < fewest)
        return;
    report.notices.push_back({message(QT_TRANSLATE_NOOP("Message", "%1 amounts of this passage were read into no table and no sentence: they are not checked."),
                                      {QString::number(passage.size())}),
                              {passage.front().begin, passage.back().end}});
}

} // namespace

void noteUnreadAmounts(Report &report)
{
    const Document &document = *report.document;
    const std::vector<TextSpan> known = knownStretches(report);
    std::vector<TextSpan> passage;
    auto next = known.begin();
    qsizetype reached = 0;
    for (const TextSpan amount : printedAmounts(document.text)) {
        for (; next != known.end() && next->begin < amount.end; ++next)
            reached = std::max(reached, next->end);
        if (amount.begin < reached)
            continue;
        if (!passage.empty() && (document.lineAt(amount.begin) - document.lineAt(passage.back().begin) > farthest || passage.back().begin < reached)) {
            note(report, passage);
            passage.clear();
        }
        passage.push_back(amount);
    }
    note(report, passage);
}

} // namespace tieout
