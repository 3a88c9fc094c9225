#include "parse/sentencereader.h"

namespace tieout {

using namespace Qt::StringLiterals;

/** The last amount or count of this sentence that a list may divide; -1 when there is none. */
int SentenceReader::lastAdded() const
{
    for (int i = static_cast<int>(m_reading.mentions.size()) - 1; i >= 0; --i) {
        const Mention &mention = m_reading.mentions[static_cast<size_t>(i)];
        if (mention.sentence != m_sentenceNumber)
            break;
        if (mention.figure.measure == Measure::Actual || mention.figure.measure == Measure::Count)
            return i;
    }
    return -1;
}

void SentenceReader::openList(const Token &token, bool colon)
{
    if (m_sentence.inReason && !colon)
        return;
    if (m_sentence.inReason)
        m_sentence.inReason = false;
    const QStringView word = QStringView(m_flow.text).mid(token.begin, token.end - token.begin);
    PartList list;
    list.head = m_lastTotal;
    // A second 其中 in one sentence divides the part before it: "公务用车费 9 万元，其中：购置费 …".
    if (const int last = lastAdded(); m_sentence.list >= 0 && last >= 0)
        list.head = last;
    list.sentence = m_sentenceNumber;
    list.isOpen = m_sentence.hasMain;
    list.isExhaustive = word.startsWith(u"分别");
    list.word = source(token);
    m_sentence.list = static_cast<int>(m_reading.lists.size());
    m_reading.lists.push_back(list);
    if (word.startsWith(u"分别"))
        takeRespectively(static_cast<size_t>(&token - m_tokens.data()));
}

/** "会议费 3 万元，培训费 4 万元，分别减少 x、y": the subjects told before, where as many numbers follow. */
void SentenceReader::recallSubjects(size_t index)
{
    size_t numbers = 0;
    for (size_t i = index; i < m_tokens.size(); ++i) {
        const TokenKind kind = m_tokens[i].kind;
        if (kind == TokenKind::Comma || kind == TokenKind::Semicolon || kind == TokenKind::Stop)
            break;
        numbers += kind == TokenKind::Number ? 1 : 0;
    }
    std::vector<Subject> subjects;
    for (auto it = m_reading.mentions.rbegin(); it != m_reading.mentions.rend() && it->sentence == m_sentenceNumber; ++it)
        if (!it->inReason && it->figure.measure == Measure::Actual && it->subject.isNamed())
            subjects.insert(subjects.begin(), it->subject);
    if (numbers > 1 && subjects.size() == numbers)
        m_clause.subjects = subjects;
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

/** "主要原因是厉行节约，与上年相比减少 1.00 万元": the change is the subject's where none has been told of it yet. */
void SentenceReader::resumeComparison(size_t index)
{
    const Token &token = m_tokens[index];
    const bool opens = m_sentence.inReason && token.begin == m_clause.begin && token.begin > 0 && m_flow.text[token.begin - 1] == u'，';
    if (!opens)
        return;
    for (auto it = m_reading.mentions.rbegin(); it != m_reading.mentions.rend() && it->sentence == m_sentenceNumber; ++it)
        if (!it->inReason && (it->figure.measure == Measure::Change || it->figure.measure == Measure::GrowthRate))
            return;
    for (size_t i = index; i < m_tokens.size(); ++i) {
        const TokenKind kind = m_tokens[i].kind;
        if (kind == TokenKind::Number)
            m_sentence.inReason = !isMoney(m_tokens[i].number.unit);
        if (kind == TokenKind::Number || kind == TokenKind::Comma || kind == TokenKind::Stop || kind == TokenKind::Semicolon)
            return;
    }
}

} // namespace tieout
