#include "check/familysums.h"

#include "check/footing.h"

namespace tieout {

namespace {

/** A total and the parts that the forms give it. */
struct Family
{
    const char *whole;
    std::vector<const char *> parts;
    size_t least; ///< so many parts must be named before a missing one counts as nothing
    size_t first = 0; ///< so many of the first parts must be among them
    std::vector<const char *> without = {}; ///< the parts are all only where none of these is told
};

const std::vector<Family> &families()
{
    static const std::vector<Family> all{
        {"income", {"income.appropriation", "income.superior", "income.business", "income.operating", "income.subordinate", "income.other"}, 3},
        {"expenditure", {"expenditure.basic", "expenditure.project", "expenditure.to-superior", "expenditure.operating", "expenditure.to-subordinate"}, 2},
        {"balance.income", {"income", "opening", "surplus-used"}, 2, 2},
        {"balance.expenditure", {"expenditure", "closing", "surplus-distributed"}, 2, 2},
        {"general.expenditure", {"general.basic", "general.project"}, 2},
        {"general.basic", {"general.personnel", "general.public"}, 2},
        {"sangong.total", {"sangong.abroad", "sangong.vehicle", "sangong.reception"}, 3},
        {"sangong.total", {"sangong.abroad", "sangong.vehicle.purchase", "sangong.vehicle.running", "sangong.reception"}, 4},
        {"sangong.total", {"sangong.abroad", "sangong.vehicle.running", "sangong.reception"}, 3, 0, {"sangong.vehicle", "sangong.vehicle.purchase"}},
        {"sangong.vehicle", {"sangong.vehicle.purchase", "sangong.vehicle.running"}, 2},
        {"sangong.reception", {"sangong.reception.domestic", "sangong.reception.foreign"}, 2},
        {"procurement.total", {"procurement.goods", "procurement.works", "procurement.services"}, 3},
    };
    return all;
}

/** Whether a part speaks of the whole: in its section or, for 三公经费, in the next ones (总体情况, 具体情况) of that topic; the whole may stand before all titles. */
bool standsWith(const CheckContext &context, const Figure &part, const Figure &whole)
{
    const auto topic = [&](const Figure &figure) { return context.report().topicAt(figure.number.span.begin); };
    return part.section == whole.section || ((topic(whole) == SectionTopic::SanGong || whole.section < 0) && topic(part) == SectionTopic::SanGong);
}

/** The parts of a family that stand with the whole, nearest after it. */
std::vector<Operand> partsNear(const CheckContext &context, const Family &family, const Figure &whole)
{
    std::vector<Operand> parts;
    for (const char *part : family.parts) {
        int best = -1;
        for (const int index : context.query().figures(QString::fromLatin1(part), {}, whole.measure)) {
            const Figure &figure = context.report().figures[static_cast<size_t>(index)];
            if (standsWith(context, figure, whole) && figure.number.span.begin > whole.number.span.begin && figure.year == whole.year && best < 0)
                best = index;
        }
        if (best >= 0)
            parts.push_back(context.query().figure(best));
    }
    return parts;
}

/** Whether the parts that a total cannot be without are named; 总收入 that is 本年收入 was told without what is carried. */
bool hasFirst(const CheckContext &context, const Family &family, const Footing &footing)
{
    for (size_t i = 0; i < family.first; ++i)
        if (i >= footing.parts.size() || context.report().figures[static_cast<size_t>(footing.parts[i].figure)].conceptId != QLatin1String(family.parts[i]))
            return false;
    return family.first == 0 || footing.parts.front().number.inYuan() != footing.total->number.inYuan();
}

/** Whether a narrative or a table tells one of the parts that a family goes without. */
bool tellsAnother(const CheckContext &context, const Family &family)
{
    return std::any_of(family.without.begin(), family.without.end(), [&](const char *part) {
        const QString conceptId = QString::fromLatin1(part);
        return !context.query().figures(conceptId).empty() || !context.query().cells(conceptId).empty();
    });
}

void checkFamily(CheckContext &context, const Family &family, QSet<qsizetype> &done)
{
    if (tellsAnother(context, family))
        return;
    for (const Measure measure : {Measure::Actual, Measure::Count, Measure::InitialBudget, Measure::FullBudget, Measure::Budget})
        for (const int index : context.query().figures(QString::fromLatin1(family.whole), {}, measure)) {
            const Figure &whole = context.report().figures[static_cast<size_t>(index)];
            if (done.contains(whole.number.span.begin))
                continue;
            Footing footing{whole.label, context.query().figure(index), partsNear(context, family, whole), false};
            if (footing.parts.size() < family.least ? !isSlip(footing) : !hasFirst(context, family, footing))
                continue;
            done.insert(whole.number.span.begin);
            judgeFooting(context, footing);
        }
}

/** The first amount of that meaning in the sentence that holds `at`. */
std::optional<Operand> inSentence(const CheckContext &context, const char *conceptId, qsizetype at)
{
    const qsizetype sentence = context.joined().sentenceBegin(at);
    for (const int index : context.query().figures(QString::fromLatin1(conceptId))) {
        const Operand figure = context.query().figure(index);
        if (context.joined().sentenceBegin(context.joined().position(figure.number.span.begin)) == sentence)
            return figure;
    }
    return std::nullopt;
}

/** closing = received - spent, all of them told in one sentence. */
void judgeBalance(CheckContext &context, const Operand &closing, const std::vector<Operand> &received, const std::vector<Operand> &spent)
{
    Decimal in = 0, out = 0;
    std::vector<PrintedNumber> taken{closing.number};
    std::vector<Operand> tied{closing};
    for (const Operand &operand : received) {
        in += operand.number.inYuan();
        tied.push_back(operand);
    }
    for (const Operand &operand : spent) {
        out += operand.number.inYuan();
        taken.push_back(operand.number);
        tied.push_back(operand);
    }
    PrintedNumber left = closing.number, total = received.front().number;
    left.value = (in - out) / yuanPer(left.unit);
    total.value = in / yuanPer(total.unit);
    const Judgement judgement = judgeSum(total, taken);
    if (judgement == Judgement::Consistent)
        return context.pass(closing.label, tied);
    tied.erase(tied.begin());
    const QStringList args{closing.label, context.printed(closing), inUnitOf(closing.number, left.inYuan())};
    Finding finding = context.draft(severityOf(judgement), closing, tied,
                                    judgement == Judgement::Rounding ? message(QT_TRANSLATE_NOOP("Message", "%1: printed as %2, the other amounts of the sentence leave %3: the last digit differs."), args)
                                                                     : message(QT_TRANSLATE_NOOP("Message", "%1: printed as %2, but the other amounts of the sentence leave %3."), args));
    setExpectedYuan(finding, closing.number, left.inYuan());
    const int failed = context.fail(closing.label, finding);
    tied.push_back(closing);
    context.dependOnBlamed(failed, tied);
}

/** "年初结转和结余 1 万元，本年收入 9 万元，本年支出 8 万元，…，年末结转和结余 2 万元": what one sentence tells of all of them balances. */
void checkBalances(CheckContext &context)
{
    for (const int index : context.query().figures(QStringLiteral("closing"))) {
        const Operand closing = context.query().figure(index);
        const qsizetype at = context.joined().position(closing.number.span.begin);
        const auto opening = inSentence(context, "opening", at), income = inSentence(context, "income", at);
        const auto expenditure = inSentence(context, "expenditure", at);
        const auto used = inSentence(context, "surplus-used", at), distributed = inSentence(context, "surplus-distributed", at);
        if (opening && income && expenditure && used && distributed)
            judgeBalance(context, closing, {*opening, *income, *used}, {*expenditure, *distributed});
    }
}

/** 政府性基金 and 国有资本经营预算 have nothing else that comes or goes (forms 公开08 and 公开09). */
void checkFundBalances(CheckContext &context, const char *closingId, const char *openingId, const char *incomeId, const char *expenditureId)
{
    for (const int index : context.query().figures(QString::fromLatin1(closingId))) {
        const Operand closing = context.query().figure(index);
        const qsizetype at = context.joined().position(closing.number.span.begin);
        const auto opening = inSentence(context, openingId, at), income = inSentence(context, incomeId, at), expenditure = inSentence(context, expenditureId, at);
        if (opening && income && expenditure)
            judgeBalance(context, closing, {*opening, *income}, {*expenditure});
    }
}

/** "收入总计 9 亿元 … 支出总计 8 亿元。收支相抵，结余 1 亿元": totals of a government's account, which tells what is left besides. */
bool setsOff(const CheckContext &context, const Operand &income, const Operand &expenditure)
{
    constexpr qsizetype reach = 60;
    const qsizetype begin = context.joined().position(std::min(income.number.span.begin, expenditure.number.span.begin));
    const qsizetype end = context.joined().position(std::max(income.number.span.end, expenditure.number.span.end));
    return QStringView(context.joined().text()).mid(begin, end - begin + reach).contains(u"相抵");
}

/** 收入总计 and 支出总计 hold what is carried in and out: one amount. Where a table tells them, the narrative is held against that. */
void checkBothSides(CheckContext &context, const QString &received, const QString &spent)
{
    const auto &figures = context.report().figures;
    const auto isTotal = [&](int index) { return figures[static_cast<size_t>(index)].label.endsWith(u"总计") && figures[static_cast<size_t>(index)].kind == FigureKind::Amount; };
    if (!context.query().cells(received).empty())
        return;
    for (const int in : context.query().figures(received))
        for (const int out : context.query().figures(spent)) {
            const Operand income = context.query().figure(in), expenditure = context.query().figure(out);
            const bool pair = isTotal(in) && isTotal(out) && figures[static_cast<size_t>(in)].section == figures[static_cast<size_t>(out)].section;
            if (!pair || setsOff(context, income, expenditure))
                continue;
            if (judgeEqual(income.number, expenditure.number) != Judgement::Contradiction)
                return context.pass(income.label, {income, expenditure});
            Finding finding = context.draft(Severity::Warning, expenditure, {income},
                                            message(QT_TRANSLATE_NOOP("Message", "%1 is printed as %2 and %3 as %4: the totals of both sides, what is carried over included, are one amount."),
                                                    {QStringLiteral("支出总计"), context.printed(expenditure), QStringLiteral("收入总计"), context.printed(income)}));
            finding.certainty = Certainty::Arguable;
            setExpectedYuan(finding, expenditure.number, income.number.inYuan());
            context.fail(expenditure.label, finding);
            return;
        }
}

} // namespace

void checkFamilySums(CheckContext &context, QSet<qsizetype> &done)
{
    for (const Family &family : families())
        checkFamily(context, family, done);
    checkBothSides(context, QStringLiteral("balance.income"), QStringLiteral("balance.expenditure"));
    checkBothSides(context, QStringLiteral("appropriation.income-total"), QStringLiteral("appropriation.expenditure-total"));
    checkBalances(context);
    checkFundBalances(context, "fund.closing", "fund.opening", "fund.income", "fund.expenditure");
    checkFundBalances(context, "capital.closing", "capital.opening", "capital.income", "capital.expenditure");
}

} // namespace tieout
