#include "parse/sentencereader.h"

#include "base/words.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** "一是人员经费较上年": the name in it, without the words that lead to it and behind it. */
QString bareName(QString said)
{
    if (said.size() > 2 && said[1] == u'是' && isOneOf(said[0], u"一二三四五六七八九十"))
        said.remove(0, 2);
    while (!said.isEmpty() && isOneOf(said.front(), u"是为系："))
        said.remove(0, 1);
    for (const QString &word : {u"共"_s, u"约"_s, u"为"_s, u"较上年度"_s, u"比上年度"_s, u"较上年"_s, u"比上年"_s})
        if (said.endsWith(word))
            said.chop(word.size());
    return said;
}

/** "一是人员调出，二是压缩开支": each reason tells what it names, none goes back to the subject. */
bool isNumbered(QStringView reasons)
{
    for (qsizetype i = reasons.indexOf(u'是', 1); i > 0; i = reasons.indexOf(u'是', i + 1))
        if (isOneOf(reasons[i - 1], u"一二三四五六"))
            return true;
    return false;
}

} // namespace

/** "；公用经费 10.23 万元", "；较2022年度决算数减少" end a list of uses or reasons: the subject is told of again. */
void SentenceReader::resume()
{
    if (m_clause.begin > 0 && m_flow.text[m_clause.begin - 1] == u'；' && m_clause.freeLetters < 2)
        m_sentence.inReason = false;
}

/** "主要用于林业检查，累计接待 30 批次": guests are counted beside what their reception was for. */
void SentenceReader::resumeCount(const Token &number)
{
    const Subject &told = m_sentence.current.isKnown() ? m_sentence.current : m_head;
    if (m_sentence.inReason && m_sentence.inUse && number.number.unit == Unit::Count && (number.number.unitWord.contains(u'批') || number.number.unitWord == u"人次")
        && told.conceptId.startsWith("sangong.reception"_L1))
        m_sentence.inReason = false;
}

/** "主要原因是厉行节约，与上年相比减少 1.00 万元": the change is the subject's where none has been told of it yet. */
void SentenceReader::resumeComparison(size_t index)
{
    const Token &token = m_tokens[index];
    const bool opens = m_sentence.inReason && token.begin == m_clause.begin && token.begin > 0 && m_flow.text[token.begin - 1] == u'，';
    if (!opens || isNumbered(text(m_sentence.reasonEnd, token.begin)))
        return;
    // "比上年减少 5 万元。主要原因：…，较上年减少 3 万元": the sentence that the reason explains has told it.
    const int first = m_sentence.first.isKnown() ? m_sentenceNumber : m_sentenceNumber - 1;
    for (auto it = m_reading.mentions.rbegin(); it != m_reading.mentions.rend() && it->sentence >= first; ++it)
        if (!it->inReason && (it->figure.measure == Measure::Change || it->figure.measure == Measure::GrowthRate))
            return;
    qsizetype verbEnd = -1;
    for (size_t i = index; i < m_tokens.size(); ++i) {
        const TokenKind kind = m_tokens[i].kind;
        if (isChange(kind))
            verbEnd = m_tokens[i].end;
        const bool ofOther = verbEnd >= 0 && m_tokens[i].begin - verbEnd > 2; // "增加设备购置费 5 万元"
        if (kind == TokenKind::Number)
            m_sentence.inReason = ofOther || !isMoney(m_tokens[i].number.unit);
        if (kind == TokenKind::Number || kind == TokenKind::Comma || kind == TokenKind::Stop || kind == TokenKind::Semicolon)
            return;
    }
}

/** "主要用于发放工资，完成年初预算 100%", "主要是捐赠，占总收入的 5%": the rate is the subject's where the reason tells no amounts. */
void SentenceReader::resumeRate(size_t index)
{
    const Token &token = m_tokens[index];
    if (!m_sentence.inReason || token.begin != m_clause.begin)
        return;
    const bool completion = isCompletion(token.kind) && index + 1 < m_tokens.size() && m_tokens[index + 1].kind == TokenKind::Number;
    const bool share = token.kind == TokenKind::Share && !m_reading.mentions.empty() && !m_reading.mentions.back().inReason
        && m_reading.mentions.back().sentence == m_sentenceNumber;
    if (completion || share)
        m_sentence.inReason = false;
}

/** "主要原因是人员经费增加 5 万元，增长 3%": what a reason names with the commonest words, and in the next clause goes on with. */
Subject SentenceReader::reasonSubject(const Token &number)
{
    const qsizetype end = m_clause.verb ? m_clause.verb->begin : number.begin;
    const QString said = bareName(text(std::max(m_clause.begin, m_sentence.reasonEnd), end));
    if (said.isEmpty())
        return m_sentence.reasoned;
    const bool isName = number.number.unit != Unit::Count && said.size() >= 4 && std::all_of(said.cbegin(), said.cend(), [](QChar c) { return c.isLetter(); });
    return isName ? makeSubject({}, {}, said) : Subject{};
}

} // namespace tieout
