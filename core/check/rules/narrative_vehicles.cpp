#include "base/digits.h"
#include "check/footing.h"
#include "check/rules/rules.h"
#include "check/textnumber.h"

namespace tieout {

namespace {

/** 共有车辆 2 辆，其中 … : the kinds add up to the total. */
void checkKinds(CheckContext &context)
{
    const auto &figures = context.report().figures;
    for (size_t i = 0; i < figures.size(); ++i) {
        if (figures[i].conceptId != u"vehicles.total" || figures[i].kind != FigureKind::Count)
            continue;
        Footing footing{figures[i].label, context.query().figure(static_cast<int>(i)), {}, false};
        for (size_t j = i + 1; j < figures.size() && figures[j].section == figures[i].section; ++j) {
            if (figures[j].conceptId == u"vehicles.total")
                break;
            const bool once = std::none_of(footing.parts.begin(), footing.parts.end(), [&](const Operand &part) {
                return figures[static_cast<size_t>(part.figure)].conceptId == figures[j].conceptId;
            });
            if (figures[j].conceptId.startsWith(u"vehicles.") && figures[j].kind == FigureKind::Count && once)
                footing.parts.push_back(context.query().figure(static_cast<int>(j)));
        }
        if (footing.parts.size() >= 3)
            judgeFooting(context, footing);
    }
}

/** 其他用车1辆，主要是甲中心、乙中心各保留1辆: as many units as are named have one each. */
void checkEachVehicles(CheckContext &context)
{
    constexpr qsizetype reach = 60;
    const QStringView text(context.joined().text());
    for (const QStringView word : {QStringView(u"各保留"), QStringView(u"各配备"), QStringView(u"各有")})
        for (const qsizetype at : context.joined().find(word)) {
            const auto each = numberAt(context.joined(), at + word.size());
            const qsizetype clause = context.joined().clauseBegin(at, reach);
            const QStringView before = context.joined().before(clause, reach);
            const qsizetype car = before.lastIndexOf(u'辆');
            if (!each || car < 0 || text.mid(each->end, 10).indexOf(u'辆') != 0 || before.mid(car).contains(u'。'))
                continue;
            const qsizetype end = clause - before.size() + car;
            const qsizetype begin = digitsBefore(text, end);
            const auto stated = numberAt(context.joined(), begin);
            const Decimal units = static_cast<int>(text.mid(clause, at - clause).count(u'、')) + 1;
            if (!stated || begin == end || stated->operand.number.value == units * each->operand.number.value)
                continue;
            const QString quote = text.mid(clause, each->end + 1 - clause).toString();
            Finding finding = context.draft(Severity::Error, stated->operand, {each->operand},
                                            message(QT_TRANSLATE_NOOP("Message", "“%1”: %2 units are named with %3 each, but %4 are stated."),
                                                    {quote, toShortest(units), each->operand.number.plain(), stated->operand.number.plain()}));
            setExpected(finding, stated->operand.number, units * each->operand.number.value);
            context.fail(quote, finding);
        }
}

} // namespace

/** The cars that the narrative counts against their kinds and against those who have them. */
void checkVehicles(CheckContext &context)
{
    checkKinds(context);
    checkEachVehicles(context);
}

} // namespace tieout
