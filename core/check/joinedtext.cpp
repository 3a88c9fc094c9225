#include "check/joinedtext.h"

#include "base/words.h"
#include "parse/flowtext.h"
#include "parse/pageframes.h"

#include <algorithm>

namespace tieout {

namespace {

/** The next character that is no white space; null at the end. */
QChar nextOf(const QString &text, qsizetype at)
{
    do
        ++at;
    while (at < text.size() && isSpace(text[at]));
    return at < text.size() ? text[at] : QChar();
}

} // namespace

JoinedText::JoinedText(const Report &report)
{
    const QString &source = report.document->text;
    m_text.resize(source.size());
    m_offsets.reserve(static_cast<size_t>(source.size()));
    QChar *end = m_text.data();
    const std::vector<TextSpan> frames = pageFrames(*report.document);
    auto frame = frames.begin();
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (frame != frames.end() && i == frame->begin) {
            i = frame->end - 1;
            ++frame;
            continue;
        }
        if (isSpace(source[i]))
            continue;
        const bool isMark = source[i].unicode() < 0x80 && isOneOf(source[i], u",;:().");
        const QChar c = isMark ? fullMark(QStringView(m_text.constData(), end), source[i], nextOf(source, i)) : halfWidth(source[i]);
        *end++ = c;
        m_offsets.push_back(i);
    }
    m_text.truncate(end - m_text.constData());
    indexCharacters();
    m_marks.assign(m_offsets.size(), 0);
    for (const Table &table : report.tables)
        mark(table.span, InTable);
    for (const Section &section : report.sections)
        mark(section.heading, InHeading);
}

void JoinedText::mark(TextSpan span, unsigned char value)
{
    for (qsizetype i = position(span.begin); i < m_text.size() && m_offsets[static_cast<size_t>(i)] < span.end; ++i)
        m_marks[static_cast<size_t>(i)] |= value;
}

TextSpan JoinedText::source(qsizetype begin, qsizetype end) const
{
    if (begin >= end || end > m_text.size())
        return {};
    return {m_offsets[static_cast<size_t>(begin)], m_offsets[static_cast<size_t>(end - 1)] + 1};
}

qsizetype JoinedText::position(qsizetype offset) const
{
    return std::lower_bound(m_offsets.begin(), m_offsets.end(), offset) - m_offsets.begin();
}

std::pair<size_t, qsizetype> JoinedText::rarestOf(QStringView phrase) const
{
    const auto count = [&](QChar c) { return m_begins[c.unicode() + 1U] - m_begins[c.unicode()]; };
    const auto rarest = std::min_element(phrase.begin(), phrase.end(), [&](QChar a, QChar b) { return count(a) < count(b); });
    return {rarest->unicode(), rarest - phrase.begin()};
}

qsizetype JoinedText::clauseBegin(qsizetype position, qsizetype reach) const
{
    qsizetype begin = position;
    while (begin > 0 && position - begin < reach && !isOneOf(m_text[begin - 1], u"。；，：") && !isInHeading(begin - 1))
        --begin;
    return begin;
}

qsizetype JoinedText::indexOf(QStringView phrase, qsizetype from, qsizetype end) const
{
    const auto [rarest, ahead] = rarestOf(phrase);
    const auto last = m_positions.begin() + m_begins[rarest + 1];
    for (auto i = std::lower_bound(m_positions.begin() + m_begins[rarest], last, from + ahead); i != last && *i - ahead < end; ++i)
        if (QStringView(m_text).mid(*i - ahead, phrase.size()) == phrase)
            return *i - ahead;
    return -1;
}

std::vector<qsizetype> JoinedText::find(QStringView phrase) const
{
    std::vector<qsizetype> positions;
    const auto [rarest, ahead] = rarestOf(phrase);
    for (int i = m_begins[rarest]; i < m_begins[rarest + 1]; ++i) {
        const qsizetype at = m_positions[static_cast<size_t>(i)] - ahead;
        if (at >= 0 && QStringView(m_text).mid(at, phrase.size()) == phrase)
            positions.push_back(at);
    }
    return positions;
}

void JoinedText::indexCharacters()
{
    m_begins.assign(0x10001, 0);
    for (const QChar c : m_text)
        ++m_begins[c.unicode()];
    for (size_t c = 1; c < m_begins.size(); ++c)
        m_begins[c] += m_begins[c - 1];
    // These are ends now; filling in from the back makes them begins.
    m_positions.resize(static_cast<size_t>(m_text.size()));
    for (qsizetype i = m_text.size() - 1; i >= 0; --i)
        m_positions[static_cast<size_t>(--m_begins[m_text[i].unicode()])] = static_cast<int>(i);
}

} // namespace tieout
