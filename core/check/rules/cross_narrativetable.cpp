#include "check/claimparts.h"
#include "check/digitslip.h"
#include "check/rules/rules.h"
#include "check/tablerows.h"
#include "parse/subjectcodes.h"

namespace tieout {

namespace {

/** A figure of the narrative that no cell of its meaning agrees with. */
struct Mismatch
{
    Operand figure;
    Operand cell;
    std::vector<Operand> repeats; ///< the same wrong amount of the same subject further on
    Judgement judgement = Judgement::Contradiction;
    bool used = false;
};

bool sameAmount(const Operand &a, const Operand &b)
{
    return judgeEqual(a.number, b.number) == Judgement::Consistent;
}

/** A 类/款/项 means the row of the table that its section speaks of. */
QString tableConcept(const CheckContext &context, const Figure &figure)
{
    if (figure.conceptId != u"function")
        return figure.conceptId;
    switch (context.report().topicAt(figure.number.span.begin)) {
    case SectionTopic::General:
    case SectionTopic::Appropriation:
        return figure.conceptId;
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

bool isTied(const CheckContext &context, const Figure &figure)
{
    const bool measured = figure.measure == Measure::Actual || figure.measure == Measure::Count ||
                          figure.conceptId.startsWith(u"sangong");
    const bool kind = figure.kind == FigureKind::Amount || figure.kind == FigureKind::Count;
    const int fiscalYear = context.report().meta.fiscalYear;
    return kind && measured && !figure.conceptId.isEmpty() && !figure.conceptId.startsWith(u"performance") &&
           (figure.year == 0 || fiscalYear == 0 || figure.year == fiscalYear);
}

/** "年预算为 161399.00 元": whatever it was taken for, the words before it say that it is no outturn. */
bool isCalledBudget(const CheckContext &context, const Figure &figure)
{
    if (figure.measure != Measure::Actual)
        return false;
    const qsizetype at = context.joined().position(figure.number.span.begin);
    const QStringView before = QStringView(context.joined().text()).mid(std::max<qsizetype>(0, at - 4), std::min<qsizetype>(4, at));
    return before.endsWith(u"预算为") || before.endsWith(u"预算数为") || before.endsWith(u"预算数") || before.endsWith(u"预算");
}

/** The evaluation's own counting: a zero there says what was evaluated, not what was spent. */
bool isEvaluationZero(const CheckContext &context, const Figure &figure)
{
    const SectionTopic topic = context.report().topicAt(figure.number.span.begin);
    return figure.number.value == 0 && (topic == SectionTopic::Performance || topic == SectionTopic::Attachment);
}

/** Ties one figure; a mismatch is kept for later, when swapped pairs can be told. */
void tie(CheckContext &context, int index, std::vector<Mismatch> &mismatches)
{
    const Figure &figure = context.report().figures[static_cast<size_t>(index)];
    const QString conceptId = tableConcept(context, figure);
    if (conceptId.isEmpty() || isCalledBudget(context, figure) || isEvaluationZero(context, figure))
        return;
    const Measure measure = figure.measure == Measure::Count ? Measure::Actual : figure.measure;
    const QString code = figureCode(context, figure, conceptId);
    const std::vector<Fact> *cells = &context.query().cells(conceptId, code, measure);
    if (cells->empty() && measure != Measure::Actual)
        cells = &context.query().cells(conceptId, code, Measure::Budget);
    const Operand printed = context.query().figure(index);
    if (cells->empty())
        return context.notChecked(figure.label, message(QT_TRANSLATE_NOOP("Message", "No table of the report tells this amount.")), {printed});
    Mismatch mismatch{printed, cells->front().operand, {}, Judgement::Contradiction, false};
    std::vector<Operand> agreeing{printed};
    for (const Fact &fact : *cells) {
        const Judgement judgement = judgeEqual(printed.number, fact.operand.number);
        if (judgement == Judgement::Consistent)
            agreeing.push_back(fact.operand);
        else if (judgement == Judgement::Rounding && mismatch.judgement != Judgement::Rounding) {
            mismatch.cell = fact.operand;
            mismatch.judgement = judgement;
        }
    }
    if (agreeing.size() > 1) {
        for (size_t i = 1; i < agreeing.size(); ++i)
            context.tie(equalTie(printed, agreeing[i], -1));
        return context.pass(figure.label, agreeing);
    }
    for (Mismatch &other : mismatches)
        if (other.cell.table == mismatch.cell.table && other.cell.row == mismatch.cell.row &&
            other.cell.column == mismatch.cell.column && sameAmount(other.figure, printed)) {
            other.repeats.push_back(printed);
            return;
        }
    mismatches.push_back(mismatch);
}

void reportSwap(CheckContext &context, Mismatch &a, Mismatch &b)
{
    Finding finding = context.draft(Severity::Error, a.figure, {b.figure, a.cell, b.cell},
                                    message(QT_TRANSLATE_NOOP("Message", "The narrative gives %1 as %2 and %3 as %4; the tables have them the other way "
                                                                         "round: the two amounts are swapped."),
                                            {a.figure.label, context.printed(a.figure), b.figure.label, context.printed(b.figure)}));
    finding.evidence[1].role = EvidenceRole::Stated;
    setExpectedYuan(finding, a.figure.number, a.cell.number.inYuan());
    const int index = context.fail(a.figure.label, finding);
    for (Mismatch *half : {&a, &b}) {
        half->used = true;
        context.blame(half->figure.number.span, index);
        for (const Operand &repeat : half->repeats)
            context.blame(repeat.number.span, index);
    }
}

/** The total of another scope that the figure equals: 16,156,005.96 is 一般公共预算, not all spending. */
const Fact *sameElsewhere(const CheckContext &context, const Mismatch &mismatch)
{
    constexpr qsizetype telling = 3; // 0.3 equals some cell of any report
    if (!isMoney(mismatch.figure.number.unit) || significantDigits(mismatch.figure.number) < telling)
        return nullptr;
    for (const Fact &fact : context.query().allCells())
        if (judgeEqual(fact.operand.number, mismatch.figure.number) == Judgement::Consistent)
            return &fact;
    return nullptr;
}

bool isScope(const QString &conceptId)
{
    return conceptId == u"expenditure" || conceptId == u"income" || conceptId.startsWith(u"general.") ||
           conceptId.startsWith(u"appropriation.") || conceptId.startsWith(u"expenditure.") || conceptId.startsWith(u"balance.");
}

Message mismatchMessage(const CheckContext &context, const Mismatch &mismatch, const Fact *elsewhere)
{
    const QStringList args{mismatch.figure.label, context.printed(mismatch.figure), mismatch.cell.label, context.printed(mismatch.cell)};
    if (mismatch.judgement == Judgement::Rounding)
        return message(QT_TRANSLATE_NOOP("Message", "The narrative gives %1 as %2, %3 has %4: the last digit differs."), args);
    if (elsewhere != nullptr)
        return message(QT_TRANSLATE_NOOP("Message", "The narrative gives %1 as %2, %3 has %4; the printed amount is that of %5."),
                       args + QStringList{elsewhere->operand.label});
    const DigitSlip slip = digitSlip(mismatch.figure.number.plain(), mismatch.cell.number.plain());
    if (slip == DigitSlip::Shifted)
        return message(QT_TRANSLATE_NOOP("Message", "The narrative gives %1 as %2, %3 has %4: the decimal point is misplaced."), args);
    if (slip == DigitSlip::Transposed)
        return message(QT_TRANSLATE_NOOP("Message", "The narrative gives %1 as %2, %3 has %4: two digits are exchanged."), args);
    return message(QT_TRANSLATE_NOOP("Message", "The narrative gives %1 as %2, %3 has %4."), args);
}

void reportMismatch(CheckContext &context, const Mismatch &mismatch)
{
    const Fact *elsewhere = mismatch.judgement == Judgement::Rounding ? nullptr : sameElsewhere(context, mismatch);
    Severity severity = severityOf(mismatch.judgement);
    std::vector<Operand> operands = mismatch.repeats;
    operands.push_back(mismatch.cell);
    if (elsewhere != nullptr) {
        operands.push_back(elsewhere->operand);
        // The words may mean the other scope: that takes a person's reading.
        const Figure &figure = context.report().figures[static_cast<size_t>(mismatch.figure.figure)];
        if (isScope(elsewhere->conceptId) && isScope(figure.conceptId))
            severity = Severity::Warning;
    }
    Finding finding = context.draft(severity, mismatch.figure, operands, mismatchMessage(context, mismatch, elsewhere));
    PrintedNumber stated = mismatch.figure.number;
    if (stated.unit == mismatch.cell.number.unit)
        stated.decimals = std::max(stated.decimals, mismatch.cell.number.decimals);
    setExpectedYuan(finding, stated, mismatch.cell.number.inYuan());
    finding.steps.push_back(differenceStep(context, mismatch.figure, mismatch.cell, mismatch.cell.number));
    const int index = context.fail(mismatch.figure.label, finding);
    context.tie(equalTie(mismatch.figure, mismatch.cell, index));
    for (const Operand &repeat : mismatch.repeats)
        context.tie(equalTie(repeat, mismatch.cell, index));
    context.blame(mismatch.figure.number.span, index);
}

} // namespace

/** Every amount of the narrative that a statutory table also tells agrees with that table. */
void checkCrossNarrativeTable(CheckContext &context)
{
    std::vector<Mismatch> mismatches;
    const auto &figures = context.report().figures;
    for (size_t i = 0; i < figures.size(); ++i)
        if (isTied(context, figures[i])) {
            if (context.blamed({context.query().figure(static_cast<int>(i))}) >= 0)
                context.notChecked(figures[i].label, message(QT_TRANSLATE_NOOP("Message", "The number is already reported.")));
            else
                tie(context, static_cast<int>(i), mismatches);
        }
    for (size_t i = 0; i < mismatches.size(); ++i)
        for (size_t j = i + 1; j < mismatches.size() && !mismatches[i].used; ++j)
            if (!mismatches[j].used && sameAmount(mismatches[i].figure, mismatches[j].cell) &&
                sameAmount(mismatches[j].figure, mismatches[i].cell))
                reportSwap(context, mismatches[i], mismatches[j]);
    for (const Mismatch &mismatch : mismatches)
        if (!mismatch.used)
            reportMismatch(context, mismatch);
    checkPublicItems(context);
}

} // namespace tieout
