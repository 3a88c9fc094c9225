#include "parse/sentencereader.h"

namespace tieout {

using namespace Qt::StringLiterals;

/** "各为 100.00，90.00 万元": the number whose unit a bare one in front of it shares; null when there is none. */
const Token *SentenceReader::unitBehind(size_t index) const
{
    if (index + 2 >= m_tokens.size() || !m_clause.respectively)
        return nullptr;
    const Token &mark = m_tokens[index + 1];
    const Token &next = m_tokens[index + 2];
    const bool isMark = mark.kind == TokenKind::Comma || mark.kind == TokenKind::Enumeration;
    const bool adjoins = mark.begin == m_tokens[index].end && next.begin == mark.end;
    return isMark && adjoins && next.kind == TokenKind::Number && next.number.unit != Unit::None ? &next : nullptr;
}

/** "分别占 80.00%，20.00%": a comma between two of the numbers that 分别 leads to ends no clause. */
bool SentenceReader::goesOnListing(size_t comma) const
{
    if (!m_clause.respectively || comma == 0 || comma + 1 >= m_tokens.size())
        return false;
    const Token &before = m_tokens[comma - 1];
    const Token &next = m_tokens[comma + 1];
    return before.kind == TokenKind::Number && next.kind == TokenKind::Number && next.begin == m_tokens[comma].end
        && next.number.unit == before.number.unit && next.number.unitWord == before.number.unitWord;
}

/** How many numbers the clause still holds, a comma between two of them included. */
size_t SentenceReader::numbersAhead(size_t index) const
{
    size_t numbers = 0;
    for (size_t i = index; i < m_tokens.size(); ++i) {
        const TokenKind kind = m_tokens[i].kind;
        const bool between = (kind == TokenKind::Comma && m_tokens[i - 1].kind == TokenKind::Number && m_tokens[i - 1].number.unit == Unit::None
                              && i + 1 < m_tokens.size() && m_tokens[i + 1].kind == TokenKind::Number)
            || (kind == TokenKind::Comma && goesOnListing(i));
        if ((kind == TokenKind::Comma && !between) || kind == TokenKind::Semicolon || kind == TokenKind::Stop)
            break;
        numbers += kind == TokenKind::Number ? 1 : 0;
    }
    return numbers;
}

/**
 * "会议费 3 万元，培训费 4 万元，分别减少 x、y": the subjects told before, where as many numbers follow: those of the list or,
 * where there is none, of the sentence, or of its last clause. Of how many others one is meant does not show.
 */
void SentenceReader::recallSubjects(size_t index)
{
    const size_t numbers = numbersAhead(index);
    if (numbers < 2)
        return;
    const auto isTold = [](const Mention &mention, Measure measure) { // a part without a name in the lexicon is of no measure: "小学教育 9 万元"
        return mention.figure.measure == measure ? mention.subject.isNamed() : measure == Measure::Actual && mention.figure.kind == FigureKind::Amount
                && mention.figure.measure == Measure::Other && !mention.subject.isNamed();
    };
    const auto told = [&](Measure measure, auto &&isMeant) {
        std::vector<Subject> subjects;
        for (auto it = m_reading.mentions.rbegin(); it != m_reading.mentions.rend() && it->sentence == m_sentenceNumber; ++it)
            if (!it->inReason && it->subject.isKnown() && isTold(*it, measure) && isMeant(*it))
                subjects.insert(subjects.begin(), it->subject);
        return subjects;
    };
    const int clause = m_reading.mentions.empty() ? -1 : m_reading.mentions.back().clause;
    for (const Measure measure : {Measure::Actual, Measure::Change})
        for (const auto &subjects : {told(measure, [&](const Mention &mention) { return mention.list == m_sentence.list; }), // all of the sentence where there is no list
                                     told(measure, [&](const Mention &mention) { return mention.clause == clause; })})
            if (subjects.size() == numbers && m_clause.subjects.empty())
                m_clause.subjects = subjects;
    if (m_clause.subjects.empty() && told(Measure::Actual, [](const Mention &) { return true; }).size() > 1)
        m_clause.subjects.assign(numbers, makeSubject({}, {}, u"分别"_s));
}

/** "收、支总计分别为 x、y": one name of two subjects becomes both. */
void SentenceReader::takeRespectively(size_t index)
{
    m_clause.respectively = true;
    if (m_clause.subjects.empty() && m_clause.freeLetters < 2)
        recallSubjects(index);
    if (m_clause.subjects.size() != 1)
        return;
    const Subject joint = m_clause.subjects.front();
    const bool both = joint.label.contains(u'收') && joint.label.contains(u'支') && joint.conceptId.contains("income"_L1);
    if (!both)
        return;
    m_clause.subjects.push_back(makeSubject(QString(joint.conceptId).replace("income"_L1, "expenditure"_L1), {}, joint.label));
}

} // namespace tieout
