#include "check/tiedcells.h"

#include "check/tablerows.h"
#include "parse/subjectcodes.h"

namespace tieout {

namespace {

/** A 类/款/项 means the row of the table that its section speaks of. */
QString tableConcept(const CheckContext &context, const Figure &figure)
{
    if (figure.conceptId != u"function")
        return figure.conceptId;
    switch (context.report().topicAt(figure.number.span.begin)) {
    case SectionTopic::General:
    case SectionTopic::Appropriation:
        return figure.conceptId;
    case SectionTopic::Balance:
        return QStringLiteral("function@balance");
    case SectionTopic::Expenditure:
        return QStringLiteral("function@expenditure");
    case SectionTopic::Income:
        return QStringLiteral("function@income");
    case SectionTopic::Fund:
        return QStringLiteral("function@fund");
    case SectionTopic::Capital:
        return QStringLiteral("function@capital");
    default:
        return {};
    }
}

/** The code of a 项 that the classification does not tell by its name: that of the only row of its table so named. */
QString figureCode(const CheckContext &context, const Figure &figure, const QString &conceptId)
{
    if (!figure.code.isEmpty() || !conceptId.startsWith(u"function@"))
        return figure.code;
    const QString name = normalisedName(figure.label);
    QString code;
    for (const Fact &fact : context.query().allCells()) {
        if (fact.conceptId != conceptId || normalisedName(rowName(context.report().tables[static_cast<size_t>(fact.operand.table)], fact.operand.row)) != name)
            continue;
        if (!code.isEmpty() && code != fact.code)
            return {};
        code = fact.code;
    }
    return code;
}

/** "年预算为 161399.00 元": whatever it was taken for, the words before it say that it is no outturn. */
bool isCalledBudget(const CheckContext &context, const Figure &figure)
{
    if (figure.measure != Measure::Actual)
        return false;
    const QStringView before = context.joined().before(context.joined().position(figure.number.span.begin), 4);
    return before.endsWith(u"预算为") || before.endsWith(u"预算数为") || before.endsWith(u"预算数") || before.endsWith(u"预算");
}

/** The evaluation's own counting: a zero there says what was evaluated, not what was spent. */
bool isEvaluationZero(const CheckContext &context, const Figure &figure)
{
    const SectionTopic topic = context.report().topicAt(figure.number.span.begin);
    return figure.number.value == 0 && (topic == SectionTopic::Performance || topic == SectionTopic::Attachment);
}

} // namespace

bool isTied(const CheckContext &context, const Figure &figure)
{
    const bool measured = figure.measure == Measure::Actual || figure.measure == Measure::Count ||
                          figure.conceptId.startsWith(u"sangong");
    const bool kind = figure.kind == FigureKind::Amount || figure.kind == FigureKind::Count;
    const int fiscalYear = context.report().meta.fiscalYear;
    return kind && measured && !figure.conceptId.isEmpty() && !figure.conceptId.startsWith(u"performance") &&
           (figure.year == 0 || fiscalYear == 0 || figure.year == fiscalYear);
}

const std::vector<Fact> *tiedCells(const CheckContext &context, const Figure &figure)
{
    const QString conceptId = tableConcept(context, figure);
    if (conceptId.isEmpty() || isCalledBudget(context, figure) || isEvaluationZero(context, figure))
        return nullptr;
    const Measure measure = figure.measure == Measure::Count ? Measure::Actual : figure.measure;
    const QString code = figureCode(context, figure, conceptId);
    const std::vector<Fact> &cells = context.query().cells(conceptId, code, measure);
    return cells.empty() && measure != Measure::Actual ? &context.query().cells(conceptId, code, Measure::Budget) : &cells;
}

} // namespace tieout
