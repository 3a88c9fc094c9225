#include "parse/sentencereader.h"

#include "base/words.h"

#include <algorithm>
#include <array>

namespace tieout {

namespace {

/** Common words that, with 支出, 资金, 经费 or alone, name a part: 项目经费, 本级支出, 财政拨款. */
constexpr std::array<QStringView, 6> parts{u"财政拨款", u"一般公共预算", u"政府性基金", u"国有资本经营", u"项目", u"人员"};

/** 资金 behind one letter that no word accounts for (自有资金, 上级资金, 基本支出); not 已支出, 仅支出, 今年支出. */
bool endsAsName(QStringView said)
{
    for (const QStringView tail : {QStringView(u"为"), QStringView(u"共"), QStringView(u"约"), QStringView(u"数"), QStringView(u"合计"), QStringView(u"共计")})
        if (said.endsWith(tail))
            said.chop(tail.size());
    const auto noun = [&](QStringView word) { return said.size() > word.size() && said.endsWith(word); };
    return noun(u"支出") || noun(u"资金") || noun(u"经费") || noun(u"拨款") || noun(u"收入");
}

bool isAdverb(QChar letter)
{
    return isOneOf(letter, u"已仅则也又未再即实今期次全总其该此这并且而后前近超逾于对用所得含拨列付内余净");
}

/** 本级支出, 单位资金; not 本单位支出 or 我单位资金. */
bool namesLevel(QStringView said)
{
    if (said.contains(u"本级"))
        return true;
    const qsizetype unit = said.indexOf(u"单位");
    return unit >= 0 && said.mid(unit + 2).startsWith(u"资金") && (unit == 0 || !isOneOf(said[unit - 1], u"本我各该"));
}

} // namespace

/** In a section on one kind of money, and of an amount called after it, its name tells nothing new. */
bool SentenceReader::isOfMoneyTold(QStringView name, const Subject &told) const
{
    if (told.label.contains(name))
        return true;
    const QString money = told.conceptId.section(u'.', 0, 0);
    const bool general = m_topic == SectionTopic::General || m_topic == SectionTopic::Basic || money == u"general";
    const bool fund = m_topic == SectionTopic::Fund || money == u"fund";
    const bool capital = m_topic == SectionTopic::Capital || money == u"capital";
    if (name == u"财政拨款")
        return m_topic == SectionTopic::Appropriation || money == u"appropriation" || general || fund || capital;
    return (name == u"一般公共预算" && general) || (name == u"政府性基金" && fund) || (name == u"国有资本经营" && capital);
}

/** "支出 5 万元，其中：项目经费 3 万元", "财政拨款增加 2 万元": what common words alone name is no new value of the amount told before. */
Subject SentenceReader::commonName(const Token &number)
{
    const bool changes = m_clause.verb && isChange(m_clause.verb->kind);
    const bool shares = m_clause.verb && m_clause.verb->kind == TokenKind::Share;
    if (!isMoney(number.number.unit) && !(number.number.unit == Unit::Percent && (changes || shares)))
        return {};
    if (m_clause.verb && isCompletion(m_clause.verb->kind))
        return {};
    QString said = text(m_clause.begin, m_clause.verb ? m_clause.verb->begin : number.begin);
    if (said.startsWith(u"其中"))
        said.remove(0, 2);
    if (m_clause.comparesPrior)
        said = withoutPrior(said);
    const Subject &told = m_sentence.current.isKnown() ? m_sentence.current : m_head;
    const bool part = std::any_of(parts.begin(), parts.end(), [&](QStringView name) { return said.contains(name) && !isOfMoneyTold(name, told); });
    const bool letter = m_clause.freeLetters == 1 && m_clause.freeEnd > 0 && !isAdverb(m_flow.text[m_clause.freeEnd - 1]) && endsAsName(said);
    return part || letter || namesLevel(said) ? makeSubject({}, {}, said) : Subject{};
}

/** "预算 9 万元，其中：甲 5 万元，乙 4 万元；决算 8 万元": a measure, or a comparison, that none of the parts has been told in is the whole's. */
Subject SentenceReader::wholeAgain(const Token &number)
{
    const bool opens = m_clause.begin > 0 && isOneOf(m_flow.text[m_clause.begin - 1], u"；;");
    if (!opens || m_sentence.list < 0 || m_sentence.parts < 2 || !m_clause.subjects.empty())
        return {};
    const Mention *head = listHead();
    const bool isHere = head && head->sentence == m_sentenceNumber;
    const Subject whole = isHere ? head->subject : m_sentence.firstInList ? Subject{} : m_sentence.first;
    const bool completes = m_clause.verb && isCompletion(m_clause.verb->kind) && number.number.unit == Unit::Percent;
    const bool changes = m_clause.verb && isChange(m_clause.verb->kind) && m_sentence.hasBase && isOneOf(m_flow.text[m_clause.begin], u"比较与");
    const bool measures = !m_clause.verb && m_clause.measure != Measure::Other && isMoney(number.number.unit);
    if (!whole.isNamed() || (!completes && !changes && !measures))
        return {};
    const Measure measure = completes ? Measure::Completion : changes ? Measure::Change : m_clause.measure;
    for (auto it = m_reading.mentions.rbegin(); it != m_reading.mentions.rend() && it->sentence == m_sentenceNumber; ++it)
        if (it->figure.measure == measure && (it->list == m_sentence.list || it->subject.id == whole.id) && (!changes || it->base == m_sentence.base))
            return {};
    m_sentence.list = -1;
    return whole;
}

} // namespace tieout
