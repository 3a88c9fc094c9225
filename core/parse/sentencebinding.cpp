#include "parse/sentencereader.h"

#include "parse/claimbuilder.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** 基本支出, 项目支出, 人员经费, 公用经费: behind 其中 those of the item that is divided, not the department's. */
bool isKindOfSpending(const QString &conceptId)
{
    static const std::array<QLatin1StringView, 4> kinds{".basic"_L1, ".project"_L1, ".personnel"_L1, ".public"_L1};
    return std::any_of(kinds.begin(), kinds.end(), [&](QLatin1StringView kind) { return conceptId.endsWith(kind); });
}

/** "人均 88.24 元": what one of them costs is not the amount of all. */
bool isAverage(QStringView said)
{
    for (const QStringView word : {QStringView(u"人均"), QStringView(u"批均"), QStringView(u"次均"), QStringView(u"平均"), QStringView(u"每人"), QStringView(u"每批"), QStringView(u"每辆")})
        if (said.startsWith(word))
            return true;
    return false;
}

} // namespace

/** A number without a unit is a figure only right behind a word that asks for one. */
bool SentenceReader::isBareFigure(size_t index) const
{
    const Token &token = m_tokens[index];
    if (index == 0 || index + 1 >= m_tokens.size())
        return false;
    const Token &next = m_tokens[index + 1];
    const bool ends = next.begin == token.end
        && (next.kind == TokenKind::Comma || next.kind == TokenKind::Semicolon || next.kind == TokenKind::Stop
            || next.kind == TokenKind::Enumeration || next.kind == TokenKind::Close);
    const Token *before = &m_tokens[index - 1];
    if (before->kind == TokenKind::Filler && index >= 2 && before->end == token.begin)
        before = &m_tokens[index - 2];
    const bool changes = isChange(next.kind) && next.begin == token.end && m_clause.comparing && m_sentence.hasBase;
    if (changes && m_tokens[index - 1].kind == TokenKind::Prior && token.number.decimals > 0) // "较上年 2.08 减少 0.03 万元"
        return true;
    const bool asked = before->kind == TokenKind::Subject || before->kind == TokenKind::Path || before->kind == TokenKind::InitialBudget
        || before->kind == TokenKind::FullBudget || before->kind == TokenKind::Budget || before->kind == TokenKind::Actual
        || before->kind == TokenKind::Share || isChange(before->kind) || isCompletion(before->kind);
    const bool isBase = token.begin >= 3 && text(token.begin - 3, token.begin) == u"基数为"; // "（基数为0，不可比）"
    const bool zero = !isBase && m_tokens[index - 1].kind == TokenKind::Filler && m_tokens[index - 1].end == token.begin
        && m_flow.text[token.begin - 1] == u'为' && token.number.value == 0; // "预算结余注销额为0，"
    return ends && !isBase && ((asked && token.begin - before->end <= 3) || zero);
}

/** "基本支出 6 万元、项目支出 4 万元，合计 10 万元": a total of what was named before, not of the last of it. */
bool SentenceReader::addsUpParts(const Token &number)
{
    const bool ofMoney = !m_reading.mentions.empty() && isMoney(m_reading.mentions.back().figure.number.unit);
    if (ofMoney && number.number.unit == Unit::Count) // "国内接待费 2 万元，共计接待 18 批次"
        return false;
    const bool counted = m_sentence.current.conceptId.endsWith(".batches"_L1) || m_sentence.current.conceptId.endsWith(".persons"_L1);
    if ((m_sentence.subjects < 2 && m_sentence.list < 0) || counted) // "外事接待 2 批次，9 人次，共计支出 1 万元"
        return false;
    const QString before = text(m_clause.begin, number.begin);
    return before.startsWith(u"合计") || before.startsWith(u"共计") || before.startsWith(u"总计");
}

Subject SentenceReader::subjectFor(const Token &number)
{
    if (const QString said = text(m_clause.begin, number.begin); isMoney(number.number.unit) && isAverage(said)) {
        m_clause.namesBehind = true; // the sentence does not go on with it: "人均 1.57 万元，比上年减少 5 万元"
        return makeSubject({}, {}, said);
    } else if (isMoney(number.number.unit) && m_clause.comparing && m_clause.comparesPrior && said.contains(u"人均")) {
        return makeSubject({}, {}, u"人均"_s); // "比上年人均 4.10 万元增加 0.10 万元，增长 2.44%"
    }
    if (const Subject part = partNamedBehind(number); part.isKnown())
        return part;
    const bool free = m_clause.freeLetters >= 2;
    if (m_sentence.ofPurchase && m_clause.equipment > 0)
        return makeSubject({}, {}, text(m_clause.begin, number.begin));
    if (m_clause.equipment == 50 || m_clause.equipment == 100)
        return makeSubject(m_clause.equipment == 50 ? u"equipment.50"_s : u"equipment.100"_s, {}, text(m_clause.begin, number.begin));
    if (!m_clause.subjects.empty() && m_clause.respectively && m_clause.subjects.size() > 1)
        return m_clause.subjects[std::min(static_cast<size_t>(m_clause.numbers), m_clause.subjects.size() - 1)];
    if (const Subject budget = budgetNamed(number); budget.isKnown())
        return budget;
    if (const Subject side = sideNamed(text(m_clause.begin, number.begin)); side.isKnown() && side.id != m_sentence.current.id)
        return side;
    if (m_sentence.inReason || free) {
        if (!free && m_clause.subjects.empty())
            return m_sentence.inReason ? reasonSubject(number) : m_sentence.current;
        const bool leading = !m_clause.subjects.empty() && m_clause.freeBegin < 0;
        if (leading && !m_sentence.inReason)
            return m_clause.subjects.back();
        if (leading) // "主要包括基本工资 5 万元"
            return makeSubject({}, {}, m_clause.subjects.back().label);
        qsizetype begin = m_clause.freeBegin >= 0 ? std::max(m_clause.freeBegin, m_clause.freeEnd - 30) : m_clause.begin;
        if (!m_clause.subjects.empty() && m_clause.subjectEnd == m_clause.freeBegin) // "项目支出结转和结余 5 万元"
            begin = m_clause.subjectEnd - m_clause.subjects.back().label.size();
        return makeSubject({}, {}, text(begin, m_clause.freeBegin >= 0 ? nameEnd(m_clause.freeEnd, number.begin) : number.begin));
    }
    if (!m_clause.subjects.empty())
        return m_clause.joined > 1 ? jointSubject(number) : m_clause.subjects.back();
    if (m_itemSubject.isKnown() && !m_sentence.current.isKnown())
        return m_itemSubject;
    if (const Subject part = plainPart(number); part.isKnown())
        return part;
    if (const Subject whole = wholeAgain(number); whole.isKnown())
        return whole;
    if (const Subject other = m_sentence.current.isKnown() || m_head.isKnown() ? commonName(number) : Subject{}; other.isKnown())
        return other;
    if (m_sentence.current.isKnown())
        return addsUpParts(number) ? Subject{} : m_sentence.current;
    if (m_head.isKnown()) {
        m_sentence.ambiguous = m_headAmbiguous;
        const Subject spent = spentSide(m_head, number);
        return spent.isKnown() ? spent : m_head;
    }
    // Nothing said in the text: the title tells.
    if (m_section >= 0) {
        const Section &section = m_report.sections[static_cast<size_t>(m_section)];
        static const QHash<int, std::pair<QString, QString>> byTopic{
            {static_cast<int>(SectionTopic::Operation), {u"operation"_s, u"机关运行经费"_s}},
            {static_cast<int>(SectionTopic::General), {u"general.expenditure"_s, u"一般公共预算财政拨款支出"_s}},
            {static_cast<int>(SectionTopic::Basic), {u"general.basic"_s, u"一般公共预算财政拨款基本支出"_s}}};
        const auto it = byTopic.constFind(static_cast<int>(section.topic));
        if (it != byTopic.constEnd() && section.level <= 3)
            return makeSubject(it->first, {}, it->second);
    }
    const Subject spent = m_lastTotal < 0 ? Subject{} : spentSide(m_reading.mentions[static_cast<size_t>(m_lastTotal)].subject, number);
    return spent.isKnown() ? spent : plainName(number);
}

qsizetype SentenceReader::clauseEnd(size_t index) const
{
    for (size_t i = index + 1; i < m_tokens.size(); ++i)
        if (m_tokens[i].kind == TokenKind::Comma || m_tokens[i].kind == TokenKind::Semicolon || m_tokens[i].kind == TokenKind::Stop)
            return m_tokens[i].begin;
    return m_flow.text.size();
}

/** "收入总计 5 万元，其中：…；支出总计 5 万元，其中：…": the other side is no part of the first. */
bool SentenceReader::endsList(const Subject &subject) const
{
    const int head = m_sentence.list < 0 ? -1 : m_reading.lists[static_cast<size_t>(m_sentence.list)].head;
    if (head < 0)
        return false;
    const QString &whole = m_reading.mentions[static_cast<size_t>(head)].subject.conceptId;
    return whole.contains("income"_L1) && subject.conceptId == QString(whole).replace("income"_L1, "expenditure"_L1);
}

void SentenceReader::takeNumber(size_t index)
{
    Token token = m_tokens[index];
    const Token *shared = token.number.unit == Unit::None ? unitBehind(index) : nullptr;
    if (token.number.unit == Unit::None && !shared && !isBareFigure(index))
        return;
    if (shared) {
        token.number.unit = shared->number.unit;
        token.number.unitWord = shared->number.unitWord;
    }
    resumeCount(token);
    Mention mention;
    mention.subject = subjectFor(token);
    mention.figure.number = token.number;
    mention.figure.number.span = m_flow.source(token.number.span.begin, token.number.span.end);
    mention.sentence = m_sentenceNumber;
    mention.clause = m_clauseNumber;
    mention.item = m_item;
    mention.itemOrdinal = m_itemOrdinal;
    if (endsList(mention.subject))
        m_sentence.list = -1;
    else if (const Mention *divided = listHead(); divided && dividesTheSame(divided->subject.conceptId, mention.subject.conceptId))
        m_sentence.list = divided->list; // "其中：基本支出 9 万元，其中人员经费 8 万元；项目支出 5 万元"
    mention.list = m_sentence.list;
    divideAllPurchases(mention.subject);
    const Mention *head = listHead();
    if ((head && head->subject.conceptId == u"function"_s && isKindOfSpending(mention.subject.conceptId)) || isSource(mention.subject))
        mention.subject = makeSubject({}, {}, mention.subject.label);
    if (head && head->subject.conceptId == u"income.appropriation" && mention.subject.conceptId == head->subject.conceptId && mention.subject.label.startsWith(u"一般公共"))
        mention.subject = makeSubject(u"general.income"_s, {}, mention.subject.label); // one of the three kinds of what the list divides
    mention.inReason = m_sentence.inReason;
    mention.isAmbiguous = m_sentence.ambiguous;
    mention.hasBase = m_sentence.hasBase;
    mention.base = m_sentence.base;
    const bool budgetChanged = m_clause.verb && isChange(m_clause.verb->kind) && m_clause.measure != Measure::Actual && m_clause.measure != Measure::Other;
    mention.ofEarlierBudget = m_sentence.ofEarlierBudget || budgetChanged; // "其中：调整预算增加 5 万元"
    if (m_clause.verb)
        mention.word = source(*m_clause.verb);
    Figure &figure = mention.figure;
    figure.section = m_section;
    figure.year = m_yearAhead > 0 ? m_yearAhead : m_report.meta.fiscalYear;
    const qsizetype end = clauseEnd(index);
    figure.clause = m_flow.source(std::min(m_clause.begin, token.begin), std::max(end, token.end));
    resolveUnit(mention);
    if (figure.number.unit == Unit::Percent || token.number.unitWord == u"个百分点"_s)
        fillPercent(mention);
    else if (figure.number.unit == Unit::Count)
        fillCount(mention);
    else
        fillAmount(mention);
    figure.conceptId = mention.subject.conceptId;
    figure.code = mention.subject.code;
    figure.label = mention.subject.label;
    figure.id = QStringLiteral("f%1").arg(m_reading.mentions.size() + 1);

    const bool isWhole = m_clause.verb && m_clause.verb->kind == TokenKind::Share && figure.kind == FigureKind::Amount;
    const bool total = figure.measure == Measure::Actual && !isWhole && !mention.inReason && mention.list < 0 && mention.subject.isNamed();
    const bool count = figure.measure == Measure::Count && !mention.inReason && mention.list < 0;
    if (total || count)
        m_lastTotal = static_cast<int>(m_reading.mentions.size());
    const bool isPlain = figure.kind == FigureKind::Amount && !m_clause.comparing && !m_clause.verb;
    if (isPlain && !total && !mention.inReason && mention.list < 0 && mention.subject.isNamed())
        m_lastPlanned = static_cast<int>(m_reading.mentions.size());
    if (!mention.inReason && !isWhole && !m_clause.namesBehind) {
        if (!m_sentence.first.isKnown()) {
            m_sentence.first = mention.subject;
            m_sentence.firstInList = mention.list >= 0;
        }
        m_sentence.parts += mention.list >= 0 && mention.subject.id != m_sentence.current.id ? 1 : 0;
        if (mention.list < 0 && mention.subject.isNamed() && mention.subject.id != m_sentence.current.id && !m_clause.subjects.empty())
            ++m_sentence.subjects;
        m_sentence.current = mention.subject;
    }
    if (mention.inReason && mention.subject.isKnown())
        m_sentence.reasoned = mention.subject;
    m_clause.hasNumber = true;
    m_clause.sharesUnit = shared != nullptr;
    ++m_clause.numbers;
    m_clause.freeLetters = 0;
    m_clause.freeBegin = -1;
    m_clause.equipment = 0;
    m_reading.mentions.push_back(std::move(mention));
}

/** "单价100万元以上", "小于20%": a figure that nothing is reckoned with; what it limits is named by the words before it. */
void SentenceReader::takeThreshold(const Token &token)
{
    Mention mention;
    const qsizetype begin = std::max(m_clause.begin, token.begin - 12);
    mention.subject = makeSubject({}, {}, text(begin, token.begin));
    mention.sentence = m_sentenceNumber;
    mention.clause = m_clauseNumber;
    mention.inReason = true;
    Figure &figure = mention.figure;
    figure.number = token.number;
    figure.number.span = m_flow.source(token.number.span.begin, token.number.span.end);
    figure.kind = figure.number.unit == Unit::Percent ? FigureKind::Percent : isMoney(figure.number.unit) ? FigureKind::Amount : FigureKind::Count;
    figure.label = mention.subject.label;
    figure.section = m_section;
    figure.clause = m_flow.source(std::min(m_clause.begin, token.begin), token.end);
    figure.id = QStringLiteral("f%1").arg(m_reading.mentions.size() + 1);
    m_reading.mentions.push_back(std::move(mention));
}

/** "增加 12.50 万元，增长 8.33。": behind the change in money comes its rate, with or without its sign. */
bool SentenceReader::isRateOfChange(const Mention &mention) const
{
    if (!m_clause.verb || !isChange(m_clause.verb->kind) || m_reading.mentions.empty())
        return false;
    const Mention &before = m_reading.mentions.back();
    return before.figure.measure == Measure::Change && isMoney(before.figure.number.unit) && before.sentence == mention.sentence
        && before.clause + 1 == mention.clause && before.subject.id == mention.subject.id;
}

void SentenceReader::resolveUnit(Mention &mention) const
{
    PrintedNumber &number = mention.figure.number;
    if (number.unit != Unit::None)
        return;
    const bool rate = m_clause.verb && (m_clause.verb->kind == TokenKind::Share || isCompletion(m_clause.verb->kind) || isRateOfChange(mention));
    number.unit = rate ? Unit::Percent : m_report.meta.narrativeUnit;
}

/** 持平, 大于预算数 and 较上年减少 without a number: an assertion of its own, once its clause is over. */
void SentenceReader::judge(size_t index)
{
    const Token *word = m_clause.judged;
    const bool verb = !word && m_clause.verb && isChange(m_clause.verb->kind) && !m_clause.hasNumber && m_sentence.hasBase
        && m_clause.measure == Measure::Actual;
    if (verb)
        word = m_clause.verb;
    if (!word || m_sentence.inReason || m_clause.hasNumber || word->kind == TokenKind::GreaterOrLess || word->kind == TokenKind::UpOrDown)
        return;
    StatedJudgement judgement;
    judgement.subject = m_clause.subjects.empty() ? m_itemSubject : m_clause.subjects.back();
    if (!judgement.subject.isKnown())
        judgement.subject = m_sentence.current.isKnown() ? m_sentence.current : m_head;
    const QStringView clause = QStringView(m_flow.text).mid(m_clause.begin, m_tokens[index].begin - m_clause.begin);
    const bool budget = clause.contains(u"预算") || clause.contains(u"预决算");
    const bool prior = clause.contains(u"上年") || clause.contains(u"去年") || clause.contains(u"上一年")
        || (m_report.meta.fiscalYear > 0 && clause.contains(QString::number(m_report.meta.fiscalYear - 1)));
    m_clause.judged = nullptr;
    if (budget == prior || (verb && m_clause.freeLetters >= 2) || !judgement.subject.isKnown())
        return;
    judgement.base = prior ? ClaimBase::PriorYear : m_sentence.hasBase ? m_sentence.base : ClaimBase::Budget;
    if (budget && clause.contains(u"年初预算"))
        judgement.base = ClaimBase::InitialBudget;
    else if (budget && clause.contains(u"全年预算"))
        judgement.base = ClaimBase::FullBudget;
    else if (budget && judgement.base == ClaimBase::PriorYear)
        judgement.base = ClaimBase::Budget;
    judgement.direction = word->kind == TokenKind::Greater || word->kind == TokenKind::Up ? 1
        : word->kind == TokenKind::Less || word->kind == TokenKind::Down                  ? -1
                                                                                           : 0;
    judgement.sentence = m_sentenceNumber;
    judgement.item = m_item;
    judgement.section = m_section;
    judgement.word = source(*word);
    judgement.clause = m_flow.source(m_clause.begin, std::max(m_tokens[index].begin, m_clause.begin + 1));
    m_reading.judgements.push_back(judgement);
}

} // namespace tieout
