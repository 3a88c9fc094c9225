#include "check/joinedtext.h"

namespace tieout {

JoinedText::JoinedText(const Report &report)
{
    const QString &source = report.document->text;
    m_text.reserve(source.size());
    m_offsets.reserve(static_cast<size_t>(source.size()));
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i].isSpace())
            continue;
        m_text += source[i];
        m_offsets.push_back(i);
    }
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

std::vector<qsizetype> JoinedText::find(QStringView phrase) const
{
    std::vector<qsizetype> positions;
    for (qsizetype at = m_text.indexOf(phrase); at >= 0; at = m_text.indexOf(phrase, at + 1))
        positions.push_back(at);
    return positions;
}

} // namespace tieout
