#include "parse/sentencereader.h"

#include "base/words.h"
#include "parse/conceptlexicon.h"
#include "parse/subjectcodes.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

SentenceReader::SentenceReader(const Report &report, const FlowText &flow, const std::vector<Token> &tokens)
    : m_report(report), m_flow(flow), m_tokens(tokens)
{
}

NarrativeReading SentenceReader::run(Progress &progress)
{
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        if ((i & 1023U) == 0 && progress.isCancelled())
            break;
        read(i);
    }
    return std::move(m_reading);
}

QString SentenceReader::text(qsizetype begin, qsizetype end) const
{
    return m_flow.text.mid(begin, end - begin);
}

TextSpan SentenceReader::source(const Token &token) const
{
    return m_flow.source(token.begin, token.end);
}

Subject SentenceReader::makeSubject(const QString &conceptId, const QString &code, const QString &label)
{
    const bool isTold = !conceptId.isEmpty() && conceptId != u"function"_s && conceptId != u"economic"_s;
    const QString key = !code.isEmpty() ? conceptId + u'#' + code : isTold ? conceptId : u'=' + label;
    const auto it = m_subjectIds.constFind(key);
    const int id = it != m_subjectIds.constEnd() ? *it : static_cast<int>(m_subjectIds.size());
    if (it == m_subjectIds.constEnd())
        m_subjectIds.insert(key, id);
    return {conceptId, code, label, id};
}

/** A title that names a subject ("3.公务用车运行维护费支出情况说明") gives it to the sentences under it. */
void SentenceReader::enterSection(qsizetype at)
{
    const qsizetype source = m_flow.origin[static_cast<size_t>(at)];
    const auto &sections = m_report.sections;
    for (auto next = static_cast<size_t>(m_section + 1); next < sections.size() && sections[next].heading.begin <= source; ++next) {
        m_section = static_cast<int>(next);
        const Section &section = sections[next];
        m_topic = section.topic;
        m_head = {};
        m_headAmbiguous = false;
        if (section.level <= 3) {
            m_itemSubject = {};
            m_item = -1;
            m_path = {};
            m_pathCode.clear();
            m_lastTotal = -1;
            m_lastPlanned = -1;
        }
        m_sentence = {};
    }
}

/** Letters between the tokens that no known word accounts for. */
void SentenceReader::countFree(size_t index)
{
    for (qsizetype i = m_clause.freeFrom; i < m_tokens[index].begin; ++i) {
        if (!m_flow.text[i].isLetter() && m_flow.text[i] != u'*') // "****支出 5 万元": a name made illegible
            continue;
        if (m_clause.freeBegin < 0)
            m_clause.freeBegin = nameBegin(index, i);
        m_clause.freeEnd = i + 1;
        ++m_clause.freeLetters;
    }
}

void SentenceReader::read(size_t index)
{
    const Token &token = m_tokens[index];
    enterSection(token.begin);
    countFree(index);
    m_clause.freeFrom = token.end;
    switch (token.kind) {
    case TokenKind::Number: takeNumber(index); break;
    case TokenKind::Threshold:
        if (m_topic == SectionTopic::Assets && isMoney(token.number.unit))
            m_clause.equipment = token.value;
        takeThreshold(token);
        break;
    case TokenKind::Year: takeYear(token); break;
    case TokenKind::Item: takeItem(token); break;
    case TokenKind::Subject: takeSubject(token); break;
    case TokenKind::Path: takePath(token); break;
    case TokenKind::InitialBudget:
    case TokenKind::FullBudget:
    case TokenKind::Budget:
    case TokenKind::Actual: takeMeasure(token); break;
    case TokenKind::Prior: takePrior(); break;
    case TokenKind::Up:
    case TokenKind::Down:
    case TokenKind::UpOrDown:
    case TokenKind::Share:
    case TokenKind::CompleteInitial:
    case TokenKind::CompleteFull:
    case TokenKind::Complete: takeVerb(token); break;
    case TokenKind::Compare:
        resume();
        resumeComparison(index);
        m_clause.comparing = true;
        if (text(token.begin, token.end) == u"同比")
            setBase(ClaimBase::PriorYear);
        break;
    case TokenKind::Equal:
    case TokenKind::Greater:
    case TokenKind::Less:
    case TokenKind::GreaterOrLess: takeJudgement(token); break;
    case TokenKind::Among:
        openList(token, index + 1 < m_tokens.size() && m_tokens[index + 1].kind == TokenKind::Colon && m_tokens[index + 1].begin == token.end);
        break;
    case TokenKind::Includes: openList(token, true); break;
    case TokenKind::Mainly:
        m_sentence.hasMain = true;
        if (m_sentence.list >= 0 && !m_sentence.inReason)
            m_reading.lists[static_cast<size_t>(m_sentence.list)].isOpen = true;
        break;
    case TokenKind::Reason:
        judge(index);
        if (!m_clause.hasNumber && m_clause.verb && isChange(m_clause.verb->kind))
            m_clause.verb = nullptr; // "下降原因主要是预计购置 2 辆": the cars do not fall
        m_sentence.inReason = true;
        m_sentence.reasonEnd = token.end;
        m_sentence.inUse = m_flow.text[token.end - 1] == u'于' && m_flow.text[token.begin] != u'由';
        break;
    case TokenKind::Respectively: takeRespectively(index); break;
    case TokenKind::Within:
        if (!m_clause.subjects.empty()) {
            m_sentence.whole = m_clause.subjects.back();
            m_sentence.planned = m_clause.measure == Measure::Actual ? Measure::Other : m_clause.measure;
        }
        break;
    case TokenKind::Open: openBracket(token); break;
    case TokenKind::Close: closeBracket(token); break;
    case TokenKind::Comma:
        if (!m_clause.sharesUnit && !isStray(index) && !goesOnListing(index))
            endClause(token);
        break;
    case TokenKind::Semicolon:
    case TokenKind::Colon: endClause(token); break;
    case TokenKind::Enumeration:
        if (m_clause.hasNumber && !m_clause.respectively) {
            const bool ofPrior = m_clause.comparing && m_clause.comparesPrior && !m_clause.verb; // "比2022年的 30 批次、2.40 万元分别减少"
            const Token *verb = m_clause.verb && isChange(m_clause.verb->kind) && index + 1 < m_tokens.size() && m_tokens[index + 1].kind == TokenKind::Number
                    && m_tokens[index + 1].begin == token.end ? m_clause.verb : nullptr; // "较上年增加 4 批次、31 人次"
            endClause(token);
            m_clause.comparing = m_clause.comparesPrior = ofPrior;
            m_clause.verb = verb;
        }
        break;
    case TokenKind::Stop:
        if (m_brackets.empty() || index + 1 >= m_tokens.size() || m_tokens[index + 1].kind != TokenKind::Close || m_tokens[index + 1].begin != token.end)
            endSentence(token); // not "（购置费 5 万元。）"
        break;
    case TokenKind::Filler: break;
    }
}

void SentenceReader::takeSubject(const Token &token)
{
    // "移民补助（项）支出 20.00 万元": 支出 is said of the item.
    if (m_itemSubject.isKnown() && !m_clause.subjects.empty() && m_clause.subjects.back().id == m_itemSubject.id && text(token.begin, token.end) == u"支出"_s)
        return;
    Subject subject = makeSubject(token.conceptId, token.code, text(token.begin, token.end));
    if (m_clause.verb && m_clause.verb->kind == TokenKind::Share) {
        m_clause.whole = subject;
        if (m_clause.wholeBegin < 0)
            m_clause.wholeBegin = token.begin;
        return;
    }
    // 货物, 工程 and 服务 alone name a kind of procurement only where the clause begins with them.
    if (subject.label.size() == 2 && subject.conceptId.startsWith("procurement."_L1) && m_clause.freeLetters > 0)
        return;
    // "涉及资金 0 元，其中一般公共预算支出 0 元": the evaluated projects' money, not the department's.
    const bool evaluation = m_topic == SectionTopic::Performance || m_topic == SectionTopic::Attachment;
    if (evaluation && !token.conceptId.startsWith("performance."_L1) && !token.conceptId.startsWith("staff."_L1))
        subject = makeSubject({}, {}, subject.label);
    // "“三公”经费一般公共预算拨款支出": the money it is paid from.
    if (!m_clause.subjects.empty() && m_clause.subjectEnd == token.begin && isSourceOf(subject, m_clause.subjects.back()))
        return;
    resume();
    if (m_topic == SectionTopic::Operation && subject.conceptId == u"operation")
        m_sentence.inReason = false; // "用于行政运行和公用经费支出合计 5 万元"
    if (subject.conceptId == u"sangong.vehicles.held" || (m_sentence.inUse && subject.conceptId.startsWith("sangong.vehicles."_L1)))
        m_sentence.inReason = false; // "主要用于林业执法，公务用车保有量 3 辆"
    join(token);
    m_clause.subjects.push_back(ofPurchase(ofSameMoney(ofReception(subject)), token.begin));
    m_clause.freeLetters = 0;
    m_clause.freeBegin = -1;
}

/** （类） starts a path, （款） and （项） go on from what stands above them. */
void SentenceReader::takePath(const Token &token)
{
    qsizetype mark = token.end - 1; // a text may be without one of the brackets: no search to its start for each path
    while (mark >= 0 && m_flow.text[mark] != u'（' && m_flow.text[mark] != u'(')
        --mark;
    QString name = text(token.begin, mark);
    if (name.endsWith(u'”'))
        name.chop(1);
    const auto level = static_cast<size_t>(token.level - 1);
    m_path[level] = name;
    std::fill(m_path.begin() + token.level, m_path.end(), QString());
    m_pathCode = token.code;
    const QString code = !token.code.isEmpty() ? token.code : functionCode({m_path[0], m_path[1], m_path[2]});
    const Subject subject = makeSubject(u"function"_s, code, name);
    if (m_clause.verb && m_clause.verb->kind == TokenKind::Share) {
        m_clause.whole = subject;
        return;
    }
    if (token.level == 3) {
        m_item = m_reading.pathItems++;
        m_itemSubject = subject;
        m_sentence.inReason = false;
        m_sentence.list = -1;
    }
    m_sentence.current = subject;
    m_clause.subjects = {subject};
    m_clause.joined = 0;
    m_clause.freeLetters = 0;
    m_clause.freeBegin = -1;
}

void SentenceReader::takeItem(const Token &token)
{
    endClause(token);
    m_sentence = {};
    m_itemSubject = {};
    m_item = -1;
    m_itemOrdinal = token.value;
    m_head = {};
    m_headAmbiguous = false;
    ++m_sentenceNumber;
}

/** Whether nothing but 为, 是 and their like stands between a word and the number behind it. */
bool SentenceReader::leadsToNumber(size_t index) const
{
    size_t next = index + 1;
    while (next < m_tokens.size() && m_tokens[next].kind == TokenKind::Filler && m_tokens[next].begin == m_tokens[next - 1].end)
        ++next;
    return next < m_tokens.size() && m_tokens[next].kind == TokenKind::Number && m_tokens[next].begin == m_tokens[next - 1].end;
}

void SentenceReader::takeVerb(const Token &token)
{
    const bool sharing = m_clause.verb && m_clause.verb->kind == TokenKind::Share && m_clause.whole.isKnown();
    if (sharing && token.kind == TokenKind::Complete && m_clause.whole.id != m_sentence.current.id)
        return; // "占基本支出预算的 75.00%"
    const auto at = static_cast<size_t>(&token - m_tokens.data());
    resumeRate(at);
    if (isChange(token.kind))
        if (const Subject side = sideNamed(text(m_clause.begin, token.begin)); side.isKnown())
            m_clause.subjects.push_back(side);
    if (isChange(token.kind) && namesBothSides(token))
        m_clause.subjects = {m_sentence.current.isKnown() ? m_sentence.current : m_head};
    m_clause.verb = &token;
    m_clause.comparing = false;
    if (token.begin > 0 && m_flow.text[token.begin - 1] == u'各' && numbersAhead(at) > 1)
        takeRespectively(at);
    if (token.kind == TokenKind::Share) {
        m_clause.whole = {};
        m_clause.wholeBegin = -1;
    }
}

void SentenceReader::takeJudgement(const Token &token)
{
    if (!m_clause.judged)
        m_clause.judged = &token;
}

void SentenceReader::endClause(const Token &token)
{
    const bool isJoint = m_clause.joined > 1 && m_clause.hasNumber;
    const bool wasRenamed = m_clause.hasNumber && !m_clause.namesBehind && m_sentence.current.isKnown() && !m_sentence.current.isNamed(); // "项目支出结转和结余 5 万元"
    if (!m_sentence.inReason && !m_clause.subjects.empty() && !isJoint && !wasRenamed)
        m_sentence.current = m_clause.subjects.back();
    judge(static_cast<size_t>(&token - m_tokens.data()));
    const bool colon = token.kind == TokenKind::Colon;
    const auto subjects = colon || !m_clause.hasNumber ? m_clause.subjects : std::vector<Subject>{};
    const int equipment = m_clause.equipment;
    const Subject side = colon && !m_clause.hasNumber ? bareSide(text(m_clause.begin, token.begin)) : Subject{};
    m_clause = {};
    m_clause.begin = m_clause.freeFrom = token.end;
    // "行政运行（项）：年初预算 …": the colon ends no thought.
    if (colon && !m_sentence.inReason)
        m_sentence.current = !subjects.empty() ? subjects.back() : side.isKnown() ? side : m_sentence.current;
    m_clause.equipment = colon ? equipment : 0;
    ++m_clauseNumber;
}

void SentenceReader::endSentence(const Token &token)
{
    const Subject title = titleSubject(token);
    endClause(token);
    m_brackets.clear();
    if (m_flow.text[token.begin] == u'\n')
        m_yearAhead = 0;
    settleHead(token);
    if (title.isKnown())
        m_head = title;
    m_carriedBase = m_sentence.hasBase && !m_sentence.ofEarlierBudget ? std::optional(m_sentence.base) : std::nullopt;
    m_sentence = {};
    ++m_sentenceNumber;
}

NarrativeReading readNarrative(const Report &report, Progress &progress)
{
    std::vector<TextSpan> headings;
    for (const Section &section : report.sections)
        headings.push_back(section.heading);
    const FlowText flow = flowText(*report.document, nonNarrative(report), headings);
    if (flow.text.isEmpty())
        return {};
    const std::vector<Token> tokens = tokensOf(report, flow);
    return SentenceReader(report, flow, tokens).run(progress);
}

} // namespace tieout
