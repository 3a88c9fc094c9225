#include "memo/quote.h"

#include "base/foldcharacter.h"

namespace tieout {

namespace {

constexpr qsizetype reach = 110; // characters to each side of the marked piece

/** A character as a memo's fonts have it; a box for what means nothing outside the font it was printed in. */
QChar plainCharacter(QChar c)
{
    const QChar plain = withoutRadical(c);
    const char16_t code = plain.unicode();
    const bool unreadable = (code >= 0x2E80 && code <= 0x2EFF) || code == 0xFFFD || (code >= 0xE000 && code <= 0xF8FF);
    return unreadable ? QChar(u'□') : plain;
}

bool endsSentence(QChar c)
{
    return c == u'。' || c == u'；' || c == u'！' || c == u'？';
}

/** A report may print every line with a blank one after it, so one blank line ends nothing. */
bool isGap(const QString &text, qsizetype at)
{
    return text.mid(at, 3) == u"\n\n\n";
}

/** From the last heading or table before `span` to the next one: they are no part of a sentence. */
TextSpan betweenHeadings(const Report &report, TextSpan span)
{
    TextSpan room{0, report.document->text.size()};
    const auto keepOut = [&](TextSpan other) {
        if (other.isEmpty())
            return;
        if (other.end <= span.begin)
            room.begin = std::max(room.begin, other.end);
        else if (other.begin >= span.end)
            room.end = std::min(room.end, other.begin);
    };
    for (const Section &section : report.sections)
        keepOut(section.heading);
    for (const Table &table : report.tables)
        keepOut(table.span);
    return room;
}

/** The heading or the title of a table that holds `span`; empty elsewhere. */
TextSpan headingAround(const Report &report, TextSpan span)
{
    for (const Section &section : report.sections)
        if (section.heading.contains(span))
            return section.heading;
    for (const Table &table : report.tables)
        if (table.titleSpan.contains(span))
            return table.titleSpan;
    return {};
}

TextSpan sentenceAround(const Report &report, TextSpan span)
{
    const QString &text = report.document->text;
    const TextSpan room = betweenHeadings(report, span);
    qsizetype begin = span.begin;
    while (begin > room.begin && span.begin - begin < reach && !endsSentence(text[begin - 1]) && !isGap(text, begin - 1))
        --begin;
    qsizetype end = span.end;
    while (end < room.end && end - span.end < reach && !isGap(text, end))
        if (endsSentence(text[end++]))
            break;
    return {begin, end};
}

/** The row of a table that holds `span`; empty outside tables. */
TextSpan rowAround(const Report &report, TextSpan span)
{
    for (const Table &table : report.tables) {
        if (!table.span.contains(span))
            continue;
        for (const Row &row : table.rows)
            if (row.span.contains(span))
                return row.span;
    }
    return {};
}

TextSpan clipped(TextSpan whole, TextSpan span)
{
    return {std::max(whole.begin, span.begin - reach), std::min(whole.end, span.end + reach)};
}

/** A table's cells stay apart; the narrative's lines wrap inside a sentence. */
QString closedUp(const QString &text, bool inTable)
{
    QStringList lines = text.split(u'\n');
    // An outer blank belongs to the text beside it: "2023 " + "年度".
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            while (lines[i].startsWith(u' ') || lines[i].startsWith(u'\u3000'))
                lines[i].remove(0, 1);
        if (i + 1 < lines.size())
            while (lines[i].endsWith(u' '))
                lines[i].chop(1);
    }
    return printable(lines.join(inTable ? QStringLiteral("  ") : QString()));
}

} // namespace

Quote quoteAround(const Report &report, TextSpan span)
{
    const Document &document = *report.document;
    const TextSpan row = rowAround(report, span);
    const bool inTable = !row.isEmpty();
    const TextSpan heading = headingAround(report, span);
    const TextSpan whole = inTable ? clipped(row, span) : heading.isEmpty() ? sentenceAround(report, span) : clipped(heading, span);
    Quote quote{closedUp(document.quote({whole.begin, span.begin}), inTable), closedUp(document.quote(span), inTable),
                closedUp(document.quote({span.end, whole.end}), inTable)};
    while (!quote.before.isEmpty() && quote.before.front().isSpace())
        quote.before.remove(0, 1);
    while (!quote.after.isEmpty() && quote.after.back().isSpace())
        quote.after.chop(1);
    if (span.begin - whole.begin >= reach)
        quote.before.prepend(u'…');
    if (whole.end - span.end >= reach)
        quote.after.append(u'…');
    return quote;
}

QString placeText(const Document &document, TextSpan span)
{
    const Place place = document.place(span);
    if (document.kind == SourceKind::Text && document.pages.size() < 2)
        return message(QT_TRANSLATE_NOOP("Message", "line %1"), {QString::number(place.line)}).text();
    return message(QT_TRANSLATE_NOOP("Message", "p. %1, line %2"),
                   {QString::number(place.page), QString::number(place.line)})
        .text();
}

QString printable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace() && c.category() != QChar::Other_Control)
            out += plainCharacter(c);
        else if (!out.endsWith(QStringLiteral("  ")))
            out += u' ';
    }
    return out;
}

} // namespace tieout
