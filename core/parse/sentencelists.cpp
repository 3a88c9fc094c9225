#include "parse/sentencereader.h"

#include "base/words.h"
#include "parse/claimbuilder.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

/** The last amount or count of this sentence that a list may divide; -1 when there is none. */
int SentenceReader::lastAdded() const
{
    for (int i = static_cast<int>(m_reading.mentions.size()) - 1; i >= 0; --i) {
        const Mention &mention = m_reading.mentions[static_cast<size_t>(i)];
        if (mention.sentence != m_sentenceNumber)
            break;
        const Mention *head = listHead();
        const bool isPart = head && mention.list == m_sentence.list && mention.figure.measure == head->figure.measure;
        if (isPart || mention.figure.measure == Measure::Actual || mention.figure.measure == Measure::Count)
            return i;
    }
    return -1;
}

/** "其中：（一）财政拨款收入 8 万元，占 80%。其中：一般公共预算 …": the part that the sentence before told alone; -1 when it told others. */
int SentenceReader::lonePartBefore() const
{
    int part = -1;
    for (int i = static_cast<int>(m_reading.mentions.size()) - 1; i >= 0; --i) {
        const Mention &mention = m_reading.mentions[static_cast<size_t>(i)];
        if (mention.sentence != m_sentenceNumber - 1)
            break;
        if (mention.figure.kind != FigureKind::Amount || mention.inReason)
            continue;
        if (part >= 0 || mention.list < 0 || mention.figure.measure != Measure::Actual)
            return -1;
        part = i;
    }
    return part;
}

/** "本年支出的具体构成为：…": the amount told last of what the clause names; -1 when none was. */
int SentenceReader::lastOf(const std::vector<Subject> &subjects) const
{
    constexpr int reach = 12;
    if (subjects.size() != 1 || !subjects.front().isNamed())
        return -1;
    const int size = static_cast<int>(m_reading.mentions.size());
    for (int i = size - 1; i >= 0 && i >= size - reach; --i) {
        const Mention &mention = m_reading.mentions[static_cast<size_t>(i)];
        if (mention.figure.section == m_section && mention.subject.conceptId == subjects.front().conceptId && mention.subject.code == subjects.front().code
            && mention.figure.kind == FigureKind::Amount && mention.figure.measure == Measure::Actual && !mention.inReason)
            return i;
    }
    return -1;
}

/** "采购预算 9 万元，实际采购 8 万元，节约 1 万元。其中：货物 …": which amount is divided does not show where others without a name follow. */
bool SentenceReader::isPassedOver(int head) const
{
    constexpr int reach = 40; // figures of the longest sentences: further back would make long texts slow
    const int size = static_cast<int>(m_reading.mentions.size());
    for (int i = std::max(head + 1, size - reach); head >= 0 && i < size; ++i) {
        const Mention &mention = m_reading.mentions[static_cast<size_t>(i)];
        if (mention.figure.kind == FigureKind::Amount && !mention.inReason && !mention.subject.isNamed() && mention.list < 0 && mention.word.isEmpty())
            return true;
    }
    return false;
}

/** "政府采购支出 9 万元，货物 4 万元，服务 5 万元。其中授予中小企业 8 万元": of all purchases, not of the kind told last. */
void SentenceReader::divideAllPurchases(const Subject &part)
{
    const Mention *head = listHead();
    const bool isKind = head && (head->subject.conceptId == u"procurement.goods" || head->subject.conceptId == u"procurement.works" || head->subject.conceptId == u"procurement.services");
    if (!isKind || (!part.conceptId.startsWith("procurement.sme"_L1) && !part.conceptId.startsWith("procurement.micro"_L1)))
        return;
    m_reading.lists[static_cast<size_t>(m_sentence.list)].head = lastOf({makeSubject(u"procurement.total"_s, {}, {})});
}

void SentenceReader::openList(const Token &token, bool colon)
{
    if (m_sentence.inReason && !colon)
        return;
    const bool ofRates = m_clause.verb && m_flow.text[token.begin] == u'分'; // "占比分别为 80.00%、20.00%": no new parts
    if (ofRates)
        return takeRespectively(static_cast<size_t>(&token - m_tokens.data()));
    if (m_sentence.inReason)
        m_sentence.inReason = false;
    if (m_carriedBase && !m_sentence.hasBase && !m_sentence.first.isKnown()) // "比上年减少 5 万元。其中：出国费减少 …"
        setBase(*m_carriedBase);
    const QStringView word = QStringView(m_flow.text).mid(token.begin, token.end - token.begin);
    PartList list;
    list.head = m_lastTotal;
    const auto isHere = [this](int mention) { return mention >= 0 && m_reading.mentions[static_cast<size_t>(mention)].sentence == m_sentenceNumber; };
    if (m_lastTotal < 0 || (isHere(m_lastPlanned) && !isHere(m_lastTotal))) // "预算 20 万元，其中：…"
        list.head = m_lastPlanned;
    if (isPassedOver(list.head))
        list.head = -1;
    // A second 其中 in one sentence divides the part before it: "公务用车费 9 万元，其中：购置费 …".
    if (const int last = lastAdded(); m_sentence.list >= 0 && last >= 0)
        list.head = last;
    else if (const int part = lonePartBefore(); part >= 0)
        list.head = part;
    if (const int named = token.kind == TokenKind::Includes && !m_clause.hasNumber ? lastOf(m_clause.subjects) : -1; named >= 0)
        list.head = named;
    if (list.head < 0 && token.kind == TokenKind::Includes && !word.startsWith(u"分别"))
        return; // "县本级部门，包括行政单位和事业单位，三公经费 9 万元": units, not parts of an amount
    list.sentence = m_sentenceNumber;
    list.isOpen = m_sentence.hasMain;
    list.isExhaustive = word.startsWith(u"分别");
    list.word = source(token);
    m_sentence.list = static_cast<int>(m_reading.lists.size());
    m_reading.lists.push_back(list);
    if (word.startsWith(u"分别"))
        takeRespectively(static_cast<size_t>(&token - m_tokens.data()));
}

/** The figure that the list we are in divides; null when there is none. */
const Mention *SentenceReader::listHead() const
{
    const int head = m_sentence.list < 0 ? -1 : m_reading.lists[static_cast<size_t>(m_sentence.list)].head;
    return head < 0 ? nullptr : &m_reading.mentions[static_cast<size_t>(head)];
}

/** A bracket names parts when two of its clauses tell amounts or counts and compare nothing: not "（占 60.00%，比上年增加 5 万元）". */
bool SentenceReader::dividesInBracket(size_t index) const
{
    int parts = 0;
    bool compares = false;
    for (size_t i = index + 1; i < m_tokens.size() && m_tokens[i].kind != TokenKind::Close; ++i) {
        const TokenKind kind = m_tokens[i].kind;
        const bool ends = kind == TokenKind::Comma || kind == TokenKind::Semicolon || kind == TokenKind::Enumeration || kind == TokenKind::Stop;
        compares = !ends && (compares || kind == TokenKind::Share || kind == TokenKind::Compare || isChange(kind));
        parts += kind == TokenKind::Number && m_tokens[i].number.unit != Unit::Percent && !compares ? 1 : 0;
    }
    return parts > 1;
}

/** "公务用车费 9 万元（购置费 5 万元、运行费 4 万元）": a bracket behind a number divides it. */
void SentenceReader::openBracket(const Token &token)
{
    m_brackets.push_back({m_clause, m_sentence.current, m_sentence.list, false});
    m_clause.begin = token.end;
    m_clause.measure = Measure::Other;
    m_clause.verb = nullptr;
    const auto index = static_cast<size_t>(&token - m_tokens.data());
    const bool behindNumber = index > 0 && m_tokens[index - 1].kind == TokenKind::Number && m_tokens[index - 1].end == token.begin;
    const int head = lastAdded();
    if (!behindNumber || !dividesInBracket(index) || m_sentence.inReason || head < 0 || head + 1 != static_cast<int>(m_reading.mentions.size()))
        return;
    m_brackets.back().isList = true;
    m_sentence.list = static_cast<int>(m_reading.lists.size());
    m_reading.lists.push_back({head, m_sentenceNumber, false, false, source(token)});
}

void SentenceReader::closeBracket(const Token &token)
{
    if (m_brackets.empty())
        return;
    // "出国费、接待费、用车费（“三公”经费）": the bracket names all of them.
    const bool named = !m_clause.hasNumber && !m_clause.subjects.empty() && m_clause.subjects.back().conceptId.endsWith(".total"_L1);
    const Subject name = named ? m_clause.subjects.back() : Subject();
    const Interrupted before = m_brackets.back();
    m_brackets.pop_back();
    m_clause = before.clause;
    m_clause.freeFrom = token.end;
    m_sentence.list = before.list;
    if (before.isList)
        m_sentence.current = before.current;
    const QString family = name.conceptId.section(u'.', 0, 0) + u'.';
    if (name.isKnown() && !m_clause.subjects.empty() && m_clause.subjects.back().conceptId.startsWith(family)) {
        m_clause.subjects = {name};
        m_clause.joined = 0;
    }
}

/** Counts the subjects that are named together: "公务用车费、公务接待费和因公出国费的预算数". */
void SentenceReader::join(const Token &token)
{
    const QString between = m_clause.subjects.empty() ? QString() : text(m_clause.subjectEnd, token.begin);
    const bool joins = between == u"、"_s || between == u"和"_s || between == u"及"_s || between == u"与"_s || between == u"以及"_s;
    if (joins && between == u"与"_s)
        m_clause.comparing = false;
    m_clause.joined = joins ? std::max(m_clause.joined, 1) + 1 : 0;
    if (m_clause.joined == 2)
        m_clause.joinBegin = m_clause.subjectEnd - m_clause.subjects.back().label.size();
    m_clause.subjectEnd = token.end;
}

/** "财政拨款收入 9 万元（一般公共预算 8 万元，政府性基金预算 1 万元）": a budget's name alone is its part of what the list divides. */
Subject SentenceReader::budgetNamed(const Token &number)
{
    const Mention *head = listHead();
    const bool income = head && head->subject.conceptId.contains("income"_L1);
    if (!head || !m_clause.subjects.empty() || (!income && !head->subject.conceptId.contains("expenditure"_L1)))
        return {};
    QString said = text(m_clause.begin, number.begin);
    for (const QString &word : {u"财政"_s, u"拨款"_s, u"资金"_s, u"安排"_s, u"为"_s})
        said.remove(word);
    const QString side = income ? u".income"_s : u".expenditure"_s;
    for (const auto &[name, scope] : {std::pair{u"一般公共预算"_s, u"general"_s}, {u"政府性基金预算"_s, u"fund"_s}, {u"国有资本经营预算"_s, u"capital"_s}})
        if (said.endsWith(name) && said.size() <= name.size() + 1) // "一政府性基金预算财政拨款": an ordinal that lost its mark
            return makeSubject(scope + side, {}, name);
    return {};
}

/** "其中 3 万元为学费收入": the part is named behind its amount. */
Subject SentenceReader::partNamedBehind(const Token &number)
{
    if (number.begin == 0 || m_flow.text[number.begin - 1] != u'中')
        return {};
    constexpr qsizetype longest = 20;
    const QStringView behind = QStringView(m_flow.text).mid(number.end, longest);
    if (text(m_clause.begin, number.begin) != u"其中" || (!behind.startsWith(u'为') && !behind.startsWith(u'是')))
        return {};
    const auto end = std::find_if(behind.begin(), behind.end(), [](QChar c) { return isOneOf(c, u"，,；;。（(）)\n"); });
    m_clause.namesBehind = true;
    return makeSubject({}, {}, behind.mid(1, end - behind.begin() - 1).toString());
}

/** "2023年，全县财政拨款收入完成 5 万元": what only common words name, where nothing was told before. */
Subject SentenceReader::plainName(const Token &number)
{
    QString said = text(m_clause.begin, number.begin);
    const auto letter = std::find_if(said.cbegin(), said.cend(), [](QChar c) { return c.isLetter() && c != u'年' && c != u'度'; });
    said.remove(0, letter - said.cbegin());
    for (const QString &word : {u"为"_s, u"约"_s, u"共"_s, u"共计"_s, u"合计"_s, u"累计"_s, u"完成"_s})
        if (said.endsWith(word))
            said.chop(word.size());
    const bool named = said.size() >= 4 && (said.endsWith(u"收入") || said.endsWith(u"支出") || said.endsWith(u"经费"));
    return named && isMoney(number.number.unit) && std::all_of(said.cbegin(), said.cend(), [](QChar c) { return c.isLetter(); }) ? makeSubject({}, {}, said) : Subject{};
}

/** "收入 5 万元，其中：财政拨款收入 4 万元": a part that only common words name is not the whole. */
Subject SentenceReader::plainPart(const Token &number)
{
    if (m_sentence.list < 0)
        return {};
    const QString said = text(m_clause.begin, number.begin);
    const bool named = (said.startsWith(u"财政拨款") || said.startsWith(u"人员")) && (said.endsWith(u"收入") || said.endsWith(u"支出") || said.endsWith(u"经费"));
    const bool part = isMoney(number.number.unit) && !m_clause.verb && !m_clause.comparing && !m_clause.judged;
    return named && part && m_clause.measure == Measure::Other ? makeSubject({}, {}, said) : Subject{};
}

/** What the subjects named together are in one number; each of them where 均 or 各 is said. */
Subject SentenceReader::jointSubject(const Token &number)
{
    const QString behind = text(m_clause.subjectEnd, number.begin);
    if (behind.contains(u'均') || behind.contains(u'各') || behind.contains(u'都'))
        return m_clause.subjects.back();
    QStringList concepts;
    for (auto it = m_clause.subjects.end() - m_clause.joined; it != m_clause.subjects.end(); ++it)
        concepts << it->conceptId;
    return makeSubject(wholeOf(concepts), {}, text(m_clause.joinBegin, m_clause.subjectEnd));
}

/** "国（境）外公务接待 3 批次，接待人次 12 人": a bare 接待人次 counts those of the receptions just told. */
Subject SentenceReader::ofReception(const Subject &subject)
{
    const QString bare = u"sangong.reception."_s;
    const QString &told = m_sentence.current.conceptId;
    const bool isBare = subject.conceptId == bare + u"persons"_s || subject.conceptId == bare + u"batches"_s;
    if (!isBare || !(told.startsWith(bare + u"foreign"_s) || told.startsWith(bare + u"domestic"_s)))
        return subject;
    return makeSubject(told.section(u'.', 0, 2) + u'.' + subject.conceptId.section(u'.', -1), {}, subject.label);
}

/** "安排购置车辆 2 辆，其中：执法执勤用车 2 辆": none of those that the department has. */
Subject SentenceReader::ofPurchase(const Subject &subject, qsizetype begin)
{
    if (!subject.conceptId.startsWith("vehicles."_L1))
        return subject;
    m_sentence.ofPurchase = m_sentence.ofPurchase || text(std::max<qsizetype>(0, begin - 2), begin) == u"购置";
    return m_sentence.ofPurchase ? makeSubject({}, {}, subject.label) : subject;
}

/** Where the name begins that goes on with the free letters at `at`: 在编教师, 分散采购, 一般公共预算拨款. */
qsizetype SentenceReader::nameBegin(size_t index, qsizetype at) const
{
    static const QStringList leads{u"在"_s, u"上"_s, u"分"_s, u"人员"_s, u"项目"_s, u"一般公共预算"_s, u"政府性基金预算"_s, u"国有资本经营预算"_s};
    const Token *before = index > 0 ? &m_tokens[index - 1] : nullptr;
    const bool leading = before && before->kind == TokenKind::Filler && before->end == at && before->begin >= m_clause.begin;
    return leading && leads.contains(text(before->begin, before->end)) ? before->begin : at;
}

/** Where the name ends that goes on behind its free letters: 工资福利支出, 全县一般公共预算收入. */
qsizetype SentenceReader::nameEnd(qsizetype at, qsizetype limit) const
{
    const QStringView rest = QStringView(m_flow.text).mid(at, limit - at);
    qsizetype length = 0;
    for (const QStringView kind : {QStringView(u"一般公共预算"), QStringView(u"政府性基金预算"), QStringView(u"财政拨款")})
        length += rest.mid(length).startsWith(kind) ? kind.size() : 0;
    for (const QStringView noun : {QStringView(u"收入"), QStringView(u"支出"), QStringView(u"经费"), QStringView(u"费用"), QStringView(u"资金"), QStringView(u"费")})
        if (rest.mid(length).startsWith(noun))
            return at + length + noun.size();
    return at;
}

/** "占，88.19%": a comma typed between 占 and its rate ends no clause. */
bool SentenceReader::isStray(size_t index) const
{
    return index > 0 && index + 1 < m_tokens.size() && m_tokens[index - 1].kind == TokenKind::Share && m_tokens[index - 1].end == m_tokens[index].begin
        && m_tokens[index + 1].kind == TokenKind::Number && m_tokens[index + 1].number.unit == Unit::Percent;
}

/** "2.公务接待费。2023年决算数 5 万元": a sentence of nothing but a name is the title of what follows; unknown for others. */
Subject SentenceReader::titleSubject(const Token &stop) const
{
    const bool opens = m_clause.begin == 0 || !isOneOf(m_flow.text[m_clause.begin - 1], u"，,；;：:");
    if (!opens || m_clause.subjects.size() != 1 || m_clause.hasNumber || m_sentence.first.isKnown() || m_flow.text[stop.begin] != u'。')
        return {};
    const Subject &subject = m_clause.subjects.front();
    const QString said = text(m_clause.begin, stop.begin);
    const QString rest = said.startsWith(subject.label) ? said.mid(subject.label.size()) : said;
    return rest.isEmpty() || rest == u"情况" || rest == u"支出" || rest == u"支出情况" || rest == u"支出决算情况" ? subject : Subject{};
}

/** "三公经费 9 万元（其中：一般公共预算支出 9 万元）": of which money the whole is, not all that money. */
bool SentenceReader::isSource(const Subject &subject) const
{
    const Mention *head = listHead();
    return head && isSourceOf(subject, head->subject);
}

/** Whether `subject` is a kind of money that what `paid` names may be paid from. */
bool SentenceReader::isSourceOf(const Subject &subject, const Subject &paid)
{
    const QString whole = paid.conceptId.section(u'.', 0, 0);
    const bool money = subject.conceptId == u"general.expenditure" || subject.conceptId == u"fund.expenditure" || subject.conceptId == u"capital.expenditure";
    return money && (whole == u"sangong" || whole == u"operation" || whole == u"meeting" || whole == u"training" || whole == u"procurement");
}

/** What the paragraph is about once a sentence of it has ended. */
void SentenceReader::settleHead(const Token &stop)
{
    // "三公经费 9 万元。其中，甲 4 万元，乙 5 万元。比上年减少 …": parts alone leave the paragraph's subject.
    const bool partsOnly = m_sentence.firstInList && m_sentence.parts > 1 && m_head.isNamed();
    if (partsOnly)
        m_headAmbiguous = false;
    else if (m_sentence.first.isNamed() || (m_sentence.first.isKnown() && !m_head.isKnown())) {
        m_head = m_sentence.first;
        m_headAmbiguous = m_sentence.subjects > 1;
    } else if (m_section >= 0 && m_sentence.current.isNamed()
               && m_flow.origin[static_cast<size_t>(stop.begin)] <= m_report.sections[static_cast<size_t>(m_section)].heading.end + 1) {
        m_head = m_sentence.current; // "3.公务用车运行维护费支出情况说明"
    }
}

} // namespace tieout
