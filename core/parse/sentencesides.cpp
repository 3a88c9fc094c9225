#include "parse/sentencereader.h"

#include "base/words.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/** The other side of a total: expenditure for income and back; empty for what is part of one side only. */
QString otherSide(QString conceptId)
{
    for (const auto &[side, other] : {std::pair{"income"_L1, "expenditure"_L1}, {"expenditure"_L1, "income"_L1}})
        if (conceptId == side || conceptId.endsWith(u'.' + side) || conceptId.endsWith(side + "-total"_L1))
            return conceptId.replace(side, other);
    return {};
}

} // namespace

/** "比上年收入", "支出比2022年度": what is compared, without the words for the year before. */
QString SentenceReader::withoutPrior(QString said) const
{
    for (const QString &word : {QString::number(m_report.meta.fiscalYear - 1) + u'年', u"上一年"_s, u"上年"_s, u"去年"_s, u"相比"_s, u"度"_s, u"比"_s, u"较"_s, u"与"_s})
        said.remove(word);
    return said;
}

/** "财政拨款收、支总计 9 万元。与上年相比，财政拨款收入、支出各增加 1 万元": the total of both sides that was told. */
bool SentenceReader::namesBothSides(const Token &verb) const
{
    if (m_clause.subjects.size() != 1 || !m_clause.subjects.front().label.endsWith(u"收入"))
        return false;
    const QString said = text(m_clause.subjectEnd, verb.begin);
    const bool both = said == u"、支出各" || said == u"和支出各" || said == u"、支出均" || said == u"和支出均" || said == u"与支出各";
    const Subject &told = m_sentence.current.isKnown() ? m_sentence.current : m_head;
    return both && told.label.contains(u'收') && told.label.contains(u'支') && told.label.startsWith(m_clause.subjects.front().label.chopped(2));
}

/** "与上年相比，收入减少 5 万元，支出减少 6 万元", "本年收入 5 万元，支出 6 万元": the sides of the totals told before; unknown for other words. */
Subject SentenceReader::sideNamed(QString said)
{
    if (!m_clause.subjects.empty() || m_sentence.inReason || (!said.contains(u"收入") && !said.contains(u"支出")))
        return {};
    if (m_clause.comparesPrior)
        said = withoutPrior(said);
    if (said.size() > 3 && isOneOf(said[0], u"（(") && isOneOf(said[2], u"）)")) // "（一）2023年收入"
        said.remove(0, 3);
    said.remove(0, std::find_if(said.cbegin(), said.cend(), [](QChar c) { return !c.isDigit() && c != u'年' && c != u'度'; }) - said.cbegin());
    const Subject &told = m_sentence.current.isKnown() ? m_sentence.current : m_head;
    const QString other = otherSide(told.conceptId);
    const bool ofOne = m_topic == SectionTopic::Income || m_topic == SectionTopic::Expenditure || !other.isEmpty();
    if (ofOne && (said == u"收入决算" || said == u"支出决算")) // "三、支出决算情况说明": "2023年度支出决算 9 万元"
        said.chop(2);
    const bool income = said == u"收入";
    if (!income && said != u"支出")
        return {};
    const bool same = told.conceptId.contains(income ? "income"_L1 : "expenditure"_L1);
    if (!other.isEmpty())
        return makeSubject(same ? told.conceptId : other, {}, said);
    if (told.conceptId.startsWith(income ? "expenditure."_L1 : "income."_L1)) // "事业收入 9 万元，支出 8 万元": what was spent of it
        return makeSubject({}, {}, said);
    const bool opens = m_clause.begin == 0 || !isOneOf(m_flow.text[m_clause.begin - 1], u"，,；;、：:");
    const bool ofAll = m_topic == SectionTopic::Balance || m_topic == SectionTopic::Income || m_topic == SectionTopic::Expenditure;
    return opens && ofAll ? makeSubject(income ? u"income"_s : u"expenditure"_s, {}, said) : Subject(); // "（一）2023年收入 9 万元"
}

/** "1.收入：5 万元。": one side of all money, where nothing else was told before; what an evaluation calls so need not be the department's. */
Subject SentenceReader::bareSide(const QString &said)
{
    if ((said != u"收入" && said != u"支出") || !m_clause.subjects.empty() || m_sentence.current.isKnown() || m_head.isKnown())
        return {};
    const bool ofAll = m_topic == SectionTopic::Balance || m_topic == SectionTopic::Other;
    return makeSubject(!ofAll ? QString() : said == u"收入" ? u"income"_s : u"expenditure"_s, {}, said);
}

/** "1.收入决算 9 万元。2.支出决算 8 万元": what is called 支出决算 is the other side of the income told before; unknown for other words. */
Subject SentenceReader::spentSide(const Subject &told, const Token &number)
{
    const QString other = told.conceptId.contains("income"_L1) ? otherSide(told.conceptId) : QString();
    return !other.isEmpty() && text(m_clause.begin, number.begin).contains(u"支出决算") ? makeSubject(other, {}, u"支出决算"_s) : Subject{};
}

/** "政府性基金预算收入总计 5 万元，支出总计 5 万元": a sentence that begins with the total of one kind of money goes on with that money. */
Subject SentenceReader::ofSameMoney(const Subject &subject)
{
    const QString &first = m_sentence.first.conceptId;
    if (!first.endsWith(".income-total"_L1))
        return subject;
    const QString money = first.section(u'.', 0, 0) + u'.';
    if (subject.conceptId == u"balance.expenditure"_s)
        return makeSubject(money + u"expenditure-total"_s, {}, subject.label);
    const bool shared = subject.conceptId == u"expenditure"_s || subject.conceptId == u"income"_s || subject.conceptId == u"opening"_s || subject.conceptId == u"closing"_s;
    return shared ? makeSubject(money + subject.conceptId, {}, subject.label) : subject;
}

} // namespace tieout
