#include "check/classsums.h"

#include "check/footing.h"

#include <QSet>
#include <map>

namespace tieout {

namespace {

bool isSpent(const CheckContext &context, const Figure &figure)
{
    return figure.conceptId == u"function" && figure.kind == FigureKind::Amount && figure.measure == Measure::Actual &&
           context.report().topicAt(figure.number.span.begin) == SectionTopic::General;
}

/** A class with the 项 under it. */
struct ClassItems
{
    Footing footing;
    std::vector<Operand> unnamed; ///< 项 beside them in the text whose name is in no classification: theirs or a neighbour's
};

/** The classes whose own amount and at least one 项 are printed, in the order of their codes. */
std::map<QString, ClassItems> classItems(const CheckContext &context)
{
    std::map<QString, ClassItems> classes;
    QSet<QString> seen;
    std::vector<Operand> unnamed;
    QString last;
    const auto &figures = context.report().figures;
    for (size_t i = 0; i < figures.size(); ++i) {
        const Figure &figure = figures[i];
        const QString &name = figure.code.isEmpty() ? figure.label : figure.code;
        if (!isSpent(context, figure) || figure.code.size() == 5 || seen.contains(name))
            continue;
        seen.insert(name);
        const Operand operand = context.query().figure(static_cast<int>(i));
        const QString code = figure.code.left(3);
        if (code.isEmpty()) {
            if (!last.isEmpty())
                classes[last].unnamed.push_back(operand);
            unnamed.push_back(operand);
            continue;
        }
        if (figure.code.size() == 3) {
            classes[code].footing.total = operand;
            classes[code].footing.subject = figure.label;
            continue;
        }
        ClassItems &items = classes[code];
        if (code != last)
            items.unnamed.insert(items.unnamed.end(), unnamed.begin(), unnamed.end());
        unnamed.clear();
        last = code;
        items.footing.parts.push_back(operand);
    }
    std::erase_if(classes, [](const auto &entry) { return !entry.second.footing.total || entry.second.footing.parts.empty(); });
    return classes;
}

/** The unnamed 项 are of the class where they make its sum. */
void takeUnnamed(ClassItems &items)
{
    Footing whole = items.footing;
    whole.parts.insert(whole.parts.end(), items.unnamed.begin(), items.unnamed.end());
    if (items.unnamed.empty() || items.footing.judgement() != Judgement::Contradiction || whole.judgement() == Judgement::Contradiction)
        return;
    items.footing = std::move(whole);
    items.unnamed.clear();
}

} // namespace

void checkClassSums(CheckContext &context)
{
    std::map<QString, ClassItems> classes = classItems(context);
    // A wrong unit among them is a finding of its own and says nothing of the list.
    std::erase_if(classes, [&](const auto &entry) {
        std::vector<Operand> tied = entry.second.footing.parts;
        tied.push_back(*entry.second.footing.total);
        return context.blamed(tied) >= 0;
    });
    int agree = 0;
    int differ = 0;
    for (auto &[code, items] : classes) {
        takeUnnamed(items);
        ++(items.footing.judgement() == Judgement::Contradiction ? differ : agree);
    }
    for (const auto &[code, items] : classes) {
        const bool isOpen = agree < 2 || agree <= differ || !items.unnamed.empty();
        if (items.footing.judgement() == Judgement::Contradiction && isOpen)
            context.notChecked(items.footing.subject, message(QT_TRANSLATE_NOOP("Message", "The list may not name all parts.")), items.footing.parts);
        else
            judgeFooting(context, items.footing);
    }
}

} // namespace tieout
