#pragma once

#include "report/report.h"

#include <algorithm>

namespace tieout {

/**
 * A report's text without any white space and with its digits in their usual form, so that a phrase broken
 * over lines is found, with the way back to the source. Built once for each run of the checks.
 */
class JoinedText
{
public:
    explicit JoinedText(const Report &report);

    [[nodiscard]] const QString &text() const { return m_text; }
    /** The source range of [begin, end) of text(). */
    [[nodiscard]] TextSpan source(qsizetype begin, qsizetype end) const;
    /** The first position of text() at or after a source offset. */
    [[nodiscard]] qsizetype position(qsizetype offset) const;
    /** The last `reach` characters before a position, fewer at the beginning. */
    [[nodiscard]] QStringView before(qsizetype position, qsizetype reach) const { return QStringView(m_text).left(position).last(std::min(position, reach)); }
    /** Where the sentence begins that a position stands in. */
    [[nodiscard]] qsizetype sentenceBegin(qsizetype position) const { return QStringView(m_text).left(position).lastIndexOf(u'。') + 1; }
    /** Where the clause begins that a position stands in, after a mark or a heading, at most `reach` characters before it. */
    [[nodiscard]] qsizetype clauseBegin(qsizetype position, qsizetype reach) const;
    [[nodiscard]] bool isInTable(qsizetype position) const { return (m_marks[static_cast<size_t>(position)] & InTable) != 0; }
    [[nodiscard]] bool isInHeading(qsizetype position) const { return (m_marks[static_cast<size_t>(position)] & InHeading) != 0; }
    /** The first position in [from, end) where `phrase` begins, or -1: looks at no more than the places of its rarest character. */
    [[nodiscard]] qsizetype indexOf(QStringView phrase, qsizetype from, qsizetype end) const;
    /** Every position where `phrase` begins. */
    [[nodiscard]] std::vector<qsizetype> find(QStringView phrase) const;

private:
    enum Mark : unsigned char { InTable = 1, InHeading = 2 };
    void mark(TextSpan span, unsigned char mark);
    void indexCharacters();
    /** The index into m_begins of the character of `phrase` that is rarest here, and how far into `phrase` it stands. */
    [[nodiscard]] std::pair<size_t, qsizetype> rarestOf(QStringView phrase) const;

    QString m_text;
    std::vector<qsizetype> m_offsets; ///< source offset of each character
    std::vector<unsigned char> m_marks;
    std::vector<int> m_positions; ///< positions of text() by their character, then in order
    std::vector<int> m_begins;    ///< where in m_positions each character's begin, and an end
};

} // namespace tieout
