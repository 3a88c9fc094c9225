#include "check/classsums.h"

#include "check/footing.h"
#include "check/tolerance.h"

#include <QSet>
#include <map>

namespace tieout {

namespace {

bool isSpent(const CheckContext &context, const Figure &figure)
{
    return figure.conceptId == u"function" && figure.kind == FigureKind::Amount && figure.measure == Measure::Actual &&
           context.report().topicAt(figure.number.span.begin) == SectionTopic::General;
}

/** A footing for each class whose own amount and at least one 项 are printed. */
std::map<QString, Footing> classFootings(const CheckContext &context)
{
    std::map<QString, Footing> footings;
    QSet<QString> seen;
    const auto &figures = context.report().figures;
    for (size_t i = 0; i < figures.size(); ++i) {
        const Figure &figure = figures[i];
        if (!isSpent(context, figure) || figure.code.size() < 3 || seen.contains(figure.code))
            continue;
        seen.insert(figure.code);
        Footing &footing = footings[figure.code.left(3)];
        const Operand operand = context.query().figure(static_cast<int>(i));
        if (figure.code.size() == 3) {
            footing.total = operand;
            footing.subject = figure.label;
        } else if (figure.code.size() >= 7) {
            footing.parts.push_back(operand);
        }
    }
    std::erase_if(footings, [](const auto &entry) { return !entry.second.total || entry.second.parts.empty(); });
    return footings;
}

Judgement judged(const Footing &footing)
{
    std::vector<PrintedNumber> numbers;
    for (const Operand &part : footing.parts)
        numbers.push_back(part.number);
    return judgeSum(footing.total->number, numbers);
}

} // namespace

void checkClassSums(CheckContext &context)
{
    std::map<QString, Footing> footings = classFootings(context);
    // A wrong unit among them is a finding of its own and says nothing of the list.
    std::erase_if(footings, [&](const auto &entry) {
        std::vector<Operand> tied = entry.second.parts;
        tied.push_back(*entry.second.total);
        return context.blamed(tied) >= 0;
    });
    int agree = 0;
    int differ = 0;
    for (const auto &[code, footing] : footings)
        ++(judged(footing) == Judgement::Contradiction ? differ : agree);
    for (const auto &[code, footing] : footings) {
        if (judged(footing) == Judgement::Contradiction && (agree < 2 || agree <= differ))
            context.notChecked(footing.subject, message(QT_TRANSLATE_NOOP("Message", "The list may not name all parts.")), footing.parts);
        else
            judgeFooting(context, footing);
    }
}

} // namespace tieout
