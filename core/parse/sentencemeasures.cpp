#include "parse/sentencereader.h"

#include "base/words.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

int directionOf(TokenKind kind)
{
    return kind == TokenKind::Up ? 1 : kind == TokenKind::Down ? -1 : 0;
}

Measure budgetMeasure(ClaimBase base)
{
    switch (base) {
    case ClaimBase::InitialBudget: return Measure::InitialBudget;
    case ClaimBase::FullBudget: return Measure::FullBudget;
    case ClaimBase::Budget: return Measure::Budget;
    case ClaimBase::PriorYear: break;
    }
    return Measure::Prior;
}

Measure budgetMeasure(TokenKind completion)
{
    return completion == TokenKind::CompleteInitial ? Measure::InitialBudget
        : completion == TokenKind::CompleteFull     ? Measure::FullBudget
                                                    : Measure::Budget;
}

/** The subject in money whose batches, groups or persons are counted. */
QString withoutCount(QString conceptId)
{
    for (const QString &counted : {u".batches"_s, u".groups"_s, u".persons"_s})
        if (conceptId.endsWith(counted))
            conceptId.chop(counted.size());
    return conceptId;
}

/** The vehicles that a count in `clause` tells: "购置数及保有量分别为 1 辆和 9 辆" tells of both, in their order. */
QString vehiclesCounted(QStringView clause, bool isFirst)
{
    const qsizetype bought = clause.indexOf(u"购置");
    const qsizetype held = std::max(clause.indexOf(u"保有"), clause.indexOf(u"共有"));
    if (bought < 0 && held < 0)
        return {};
    const bool both = bought >= 0 && held >= 0 && clause.contains(u"分别");
    return bought >= 0 && (!both || isFirst == (bought < held)) ? u"sangong.vehicles.bought"_s : u"sangong.vehicles.held"_s;
}

/** A count beside a subject that is told in money counts something of its own. */
QString countConcept(QString conceptId, const QString &unit, QStringView clause, bool isFirst)
{
    const bool persons = unit.contains(u'人');
    const bool batches = unit == u"批次" || unit == u"批" || unit == u"个" || unit == u"团组" || unit == u"次";
    conceptId = withoutCount(conceptId); // "3 批次，12 人次": the second goes on from the first
    if (conceptId == u"sangong.abroad"_s)
        return persons ? conceptId + u".persons"_s : batches ? conceptId + u".groups"_s : QString();
    if (conceptId.startsWith(u"sangong.reception"_s))
        return persons ? conceptId + u".persons"_s : batches ? conceptId + u".batches"_s : QString();
    if (conceptId.startsWith(u"sangong.vehicle"_s))
        return unit != u"辆" && unit != u"台" ? QString() : vehiclesCounted(clause, isFirst);
    for (const QString &family : {u"vehicles."_s, u"staff."_s, u"equipment."_s, u"performance."_s})
        if (conceptId.startsWith(family))
            return conceptId;
    return {};
}

/** Whether the clause that `rest` begins with names a budget; 一般公共预算 and its like are kinds of money. */
bool namesBudget(QStringView rest)
{
    for (qsizetype i = 0; i + 1 < rest.size() && !isOneOf(rest[i], u"，；。\n"); ++i)
        if (rest.mid(i).startsWith(u"预算") && (i == 0 || !isOneOf(rest[i - 1], u"共金营")))
            return true;
    return false;
}

/** "12月31日" behind a year: the year is part of a date; "5.88 万元" behind it is not. */
bool isDay(QStringView rest)
{
    const auto month = std::find_if(rest.begin(), rest.end(), [](QChar c) { return !c.isDigit(); });
    return month != rest.begin() && (month == rest.end() || *month == u'月' || *month == u'-' || *month == u'/');
}

} // namespace

void SentenceReader::setBase(ClaimBase base)
{
    m_sentence.hasBase = true;
    m_sentence.base = base;
    m_sentence.ofEarlierBudget = false;
    m_sentence.ofEarlierChange = false;
}

void SentenceReader::takeYear(const Token &token)
{
    if (const QStringView clause = QStringView(m_flow.text).mid(m_clause.begin); clause.startsWith(u"截至") || clause.startsWith(u"截止"))
        m_sentence.inReason = false; // "主要是燃料费支出，截至2022年12月31日，公务用车保有量为 3 辆"
    const int fiscal = m_report.meta.fiscalYear;
    const bool isDate = isDay(QStringView(m_flow.text).mid(token.end));
    if (fiscal == 0 || isDate)
        return;
    if (!m_clause.comparing && !m_clause.hasNumber && !m_sentence.inReason)
        m_yearAhead = token.value > fiscal && namesBudget(QStringView(m_flow.text).mid(token.end)) ? token.value : 0;
    if (token.value == fiscal - 1)
        takePrior();
    else if (token.value < fiscal - 1 && m_clause.comparing && (m_clause.isOfPriorYear || m_sentence.hasBase) && !m_clause.hasNumber)
        m_sentence.ofEarlierChange = true; // "较上年减少 1 万元，较2019年减少 5 万元", too
    const bool named = token.value == fiscal - 1 ? m_clause.isOfPriorYear : token.value > fiscal - 10 && token.value < fiscal && !m_clause.comparing && !m_clause.hasNumber;
    m_clause.earlierYear = named ? token.value : 0;
}

void SentenceReader::takePrior()
{
    if (m_clause.comparing || (m_clause.judged && m_clause.judged->kind != TokenKind::Equal))
        setBase(ClaimBase::PriorYear);
    else
        m_clause.isOfPriorYear = true;
    m_clause.comparesPrior = !m_clause.isOfPriorYear;
}

void SentenceReader::takeMeasure(const Token &token)
{
    // "行政运行（项），主要用于发放工资，年初预算为 5.00 万元": the item is told of again.
    if (m_sentence.inReason && m_sentence.inUse && m_clause.freeLetters == 0 && m_clause.subjects.empty() && !m_clause.hasNumber
        && leadsToNumber(static_cast<size_t>(&token - m_tokens.data())))
        m_sentence.inReason = false;
    Measure measure = Measure::Actual;
    ClaimBase base = ClaimBase::PriorYear;
    if (token.kind == TokenKind::InitialBudget) {
        measure = Measure::InitialBudget;
        base = ClaimBase::InitialBudget;
    } else if (token.kind == TokenKind::FullBudget) {
        measure = Measure::FullBudget;
        base = ClaimBase::FullBudget;
    } else if (token.kind == TokenKind::Budget) {
        measure = Measure::Budget;
        base = ClaimBase::Budget;
    }
    const bool judged = m_clause.judged && m_clause.judged->kind != TokenKind::Equal;
    if (m_clause.comparing || judged) {
        // "较2022年度决算数减少": 决算数 names the base's kind of number, not another base.
        if (measure != Measure::Actual && m_clause.comparesPrior)
            m_sentence.ofEarlierBudget = true; // "比上年预算减少 2.00 万元"
        else if (measure != Measure::Actual)
            setBase(base);
        return;
    }
    m_clause.measure = measure;
}

/** "支出决算减少为 3.00 万元": what it was brought down to, where the clause compares it with nothing. */
bool SentenceReader::tellsResult(const Mention &mention) const
{
    const qsizetype begin = m_clause.verb->end;
    const QStringView between = QStringView(m_flow.text).mid(begin, std::max<qsizetype>(0, m_flow.flowOffset(mention.figure.number.span.begin) - begin));
    const QStringView said = QStringView(m_flow.text).mid(m_clause.begin, begin - m_clause.begin);
    const bool result = between == u"为" || between == u"到" || between == u"至";
    return result && !said.endsWith(u'额') && !said.endsWith(u'数') && !said.contains(u'比') && !said.contains(u'较') && !said.contains(u'与');
}

void SentenceReader::fillAmount(Mention &mention)
{
    Figure &figure = mention.figure;
    figure.kind = FigureKind::Amount;
    if (const QString money = withoutCount(mention.subject.conceptId); money != mention.subject.conceptId) // "接待 3 批次，12 人次，支出 0.50 万元"
        mention.subject = makeSubject(money, {}, mention.subject.label);
    if (m_clause.verb && (m_clause.verb->kind == TokenKind::Up || m_clause.verb->kind == TokenKind::Down) && tellsResult(mention)) {
        figure.measure = Measure::Actual;
        return;
    }
    if (m_clause.verb && isChange(m_clause.verb->kind)) {
        figure.kind = FigureKind::Change;
        figure.measure = m_sentence.ofEarlierChange ? Measure::Other : Measure::Change;
        figure.direction = directionOf(m_clause.verb->kind);
        return;
    }
    if (m_clause.verb && isCompletion(m_clause.verb->kind)) { // "完成年初预算 60.00 万元的 116.67%"
        figure.measure = budgetMeasure(m_clause.verb->kind);
        return;
    }
    if (m_clause.verb && m_clause.verb->kind == TokenKind::Share) { // "占政府采购支出总额 30.00 万元的 50.00%"
        mention.subject = m_clause.whole;
        figure.measure = Measure::Actual;
        return;
    }
    const QChar leads = m_flow.flowOffset(figure.number.span.begin) > 0 ? m_flow.text[m_flow.flowOffset(figure.number.span.begin) - 1] : QChar();
    if ((leads == u'由' || leads == u'从') && m_clause.measure == Measure::Other) { // "由 100.00 万元增加到 120.00 万元"
        const bool ofPrior = m_sentence.hasBase && m_sentence.base == ClaimBase::PriorYear && !m_sentence.ofEarlierBudget && !m_sentence.ofEarlierChange;
        figure.measure = ofPrior ? Measure::Prior : Measure::Other;
        if (ofPrior && figure.year > 0)
            --figure.year;
        return;
    }
    const TokenKind judged = m_clause.judged && !m_sentence.inReason ? m_clause.judged->kind : TokenKind::Filler;
    const bool isJudged = judged == TokenKind::Greater || judged == TokenKind::Less;
    if (isJudged && m_sentence.hasBase && !m_clause.hasNumber) { // "决算数大于预算数 5.00 万元"
        figure.kind = FigureKind::Change;
        figure.measure = Measure::Change;
        figure.direction = judged == TokenKind::Greater ? 1 : -1;
        return;
    }
    if ((m_clause.comparing || isJudged) && m_sentence.hasBase) { // "比上年决算数 18.00 万元减少 2.00 万元"
        figure.measure = m_sentence.ofEarlierBudget ? Measure::Other : budgetMeasure(m_sentence.base);
        if (figure.measure == Measure::Prior && figure.year > 0)
            --figure.year;
        return;
    }
    const QString said = text(m_clause.begin, m_flow.flowOffset(figure.number.span.begin));
    if (m_clause.comparing && (said.endsWith(u"年初") || said.endsWith(u"期初"))) { // "年末结余 5 万元，较年初 9 万元减少 4 万元"
        figure.measure = Measure::Prior;
        if (figure.year > 0)
            --figure.year;
        return;
    }
    if (m_clause.measure != Measure::Other)
        figure.measure = m_clause.measure;
    else if (mention.subject.isNamed())
        inherit(mention);
    if (mention.subject.conceptId == u"performance.budget"_s)
        figure.measure = Measure::FullBudget;
    if (m_clause.isOfPriorYear && figure.measure == Measure::Actual) {
        figure.measure = Measure::Prior;
        figure.year = m_report.meta.fiscalYear > 0 ? m_report.meta.fiscalYear - 1 : 0;
    } else if (m_clause.earlierYear > 0 && figure.year == m_report.meta.fiscalYear) {
        figure.year = m_clause.earlierYear; // "2022年公务接待费预算 5 万元"
        if (figure.year + 1 < m_report.meta.fiscalYear) // no table and no rate of this report goes so far back
            figure.measure = Measure::Other;
    }
}

/** A part without a word of its own is the kind of number that its whole is: 预算 20 万元，其中：公务接待费 12 万元. */
void SentenceReader::inherit(Mention &mention) const
{
    Figure &figure = mention.figure;
    figure.measure = m_sentence.planned != Measure::Other ? m_sentence.planned : Measure::Actual;
    const Mention *head = mention.list >= 0 ? listHead() : nullptr;
    if (!head || head->figure.kind != FigureKind::Amount || head->figure.measure == Measure::Other)
        return;
    figure.measure = head->figure.measure;
    figure.year = head->figure.year;
}

void SentenceReader::fillPercent(Mention &mention)
{
    Figure &figure = mention.figure;
    figure.kind = FigureKind::Percent;
    if (!m_clause.verb || figure.number.unit == Unit::Count)
        return;
    const TokenKind verb = m_clause.verb->kind;
    if (isChange(verb)) {
        figure.measure = m_sentence.ofEarlierChange ? Measure::Other : Measure::GrowthRate;
        figure.direction = figure.number.value < 0 ? -1 : directionOf(verb); // "增长-5.86%"
    } else if (verb == TokenKind::Share) {
        figure.measure = Measure::Share;
        mention.whole = m_clause.whole.isKnown() ? m_clause.whole : m_sentence.whole;
        const qsizetype begin = m_clause.verb->end;
        const qsizetype end = m_flow.flowOffset(figure.number.span.begin);
        const bool goesOn = m_clause.respectively && m_clause.numbers > 0 && !m_reading.mentions.empty(); // "分别占总支出的 80.00%、20.00%"
        if (goesOn)
            mention.wholeLabel = m_reading.mentions.back().wholeLabel;
        else if (mention.whole.isKnown() || end - begin > 2)
            mention.wholeLabel = m_clause.wholeBegin >= 0 || !m_clause.whole.isKnown() ? text(begin, end) : m_clause.whole.label;
        if (mention.wholeLabel.startsWith(u"分别")) // "占比分别为 80.00%、20.00%"
            mention.wholeLabel.remove(0, 2);
        while (mention.wholeLabel.endsWith(u'的') || mention.wholeLabel.endsWith(u'为'))
            mention.wholeLabel.chop(1);
    } else if (isCompletion(verb)) {
        figure.measure = Measure::Completion;
        mention.base = verb == TokenKind::CompleteInitial ? ClaimBase::InitialBudget
            : verb == TokenKind::CompleteFull             ? ClaimBase::FullBudget
                                                          : ClaimBase::Budget;
    }
}

void SentenceReader::fillCount(Mention &mention)
{
    Figure &figure = mention.figure;
    figure.kind = FigureKind::Count;
    figure.measure = figure.number.unitWord == u"分"_s ? Measure::Score : Measure::Count;
    if (m_clause.verb && isChange(m_clause.verb->kind) && figure.measure == Measure::Count) {
        figure.measure = Measure::Change;
        figure.kind = FigureKind::Change;
        figure.direction = directionOf(m_clause.verb->kind);
    }
    const Subject subject = mention.subject;
    if (subject.conceptId.isEmpty())
        return;
    const QString counted = countConcept(subject.conceptId, figure.number.unitWord,
                                         withoutSpaces(m_report.document->quote(figure.clause)), m_clause.numbers == 0);
    if (counted != subject.conceptId)
        mention.subject = makeSubject(counted, {}, subject.label);
}

} // namespace tieout
