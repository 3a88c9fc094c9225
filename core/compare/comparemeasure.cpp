#include "compare/comparemeasure.h"

#include "parse/concepts.h"
#include "parse/subjectcodes.h"

#include <QCoreApplication>

namespace tieout {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tieout::CompareMeasure)
};

/** In English the concept keeps its Chinese name: it is the name of the form's line. */
QString nameOf(const CompareMeasure &measure)
{
    if (measure.code.isEmpty())
        return conceptName(measure.conceptId);
    const auto code = subjectCode(Classification::Function, measure.code);
    return code ? code->name : measure.code;
}

void addPrinted(std::vector<CompareMeasure> &out, std::initializer_list<const char *> concepts, ValueUnit unit)
{
    for (const char *conceptId : concepts)
        out.push_back({QString::fromLatin1(conceptId), MeasureKind::Printed, unit, QString::fromLatin1(conceptId), {}, {}});
}

void addDerived(std::vector<CompareMeasure> &out, std::initializer_list<const char *> concepts, MeasureKind kind, ValueUnit unit, const char *suffix)
{
    for (const char *conceptId : concepts)
        out.push_back({QLatin1String(conceptId) + QLatin1String(suffix), kind, unit, QString::fromLatin1(conceptId), {}, {}});
}

void addShares(std::vector<CompareMeasure> &out, std::initializer_list<const char *> parts, const char *whole)
{
    for (const char *part : parts)
        out.push_back({QLatin1String(part) + QLatin1String("/share"), MeasureKind::Share, ValueUnit::Percent, QString::fromLatin1(part), {}, QString::fromLatin1(whole)});
}

std::vector<CompareMeasure> allMeasures()
{
    std::vector<CompareMeasure> out;
    addPrinted(out, {"expenditure", "income", "income.appropriation", "expenditure.basic", "expenditure.project", "general.expenditure",
                     "general.personnel", "general.public", "fund.expenditure"}, ValueUnit::Yuan);
    addShares(out, {"expenditure.basic", "expenditure.project"}, "expenditure");
    addDerived(out, {"general.expenditure"}, MeasureKind::Completion, ValueUnit::Percent, "/completion");
    addDerived(out, {"expenditure", "income", "general.expenditure"}, MeasureKind::Growth, ValueUnit::Percent, "/growth");
    addPrinted(out, {"sangong.total", "sangong.abroad", "sangong.vehicle", "sangong.vehicle.purchase", "sangong.vehicle.running", "sangong.reception",
                     "meeting", "training", "operation", "procurement.total"}, ValueUnit::Yuan);
    addDerived(out, {"sangong.total"}, MeasureKind::Completion, ValueUnit::Percent, "/completion");
    addPrinted(out, {"staff.actual", "staff.establishment", "vehicles.total"}, ValueUnit::Count);
    addDerived(out, {"expenditure", "general.personnel", "general.public", "sangong.total", "operation"}, MeasureKind::PerHead, ValueUnit::YuanPerHead, "/head");
    for (const SubjectCode &code : subjectCodes(Classification::Function))
        if (code.code.size() == 3)
            out.push_back({QStringLiteral("function/") + code.code, MeasureKind::Printed, ValueUnit::Yuan, QStringLiteral("function@expenditure"), code.code, {}});
    out.push_back({QStringLiteral("findings"), MeasureKind::Findings, ValueUnit::Count, {}, {}, {}});
    out.push_back({QStringLiteral("differences"), MeasureKind::Differences, ValueUnit::Yuan, {}, {}, {}});
    return out;
}

} // namespace

QString CompareMeasure::title() const
{
    switch (kind) {
    case MeasureKind::Printed:
        return nameOf(*this);
    case MeasureKind::Share:
        return Words::tr("%1, share of %2").arg(nameOf(*this), conceptName(wholeId));
    case MeasureKind::Completion:
        return Words::tr("%1, completion of the budget").arg(nameOf(*this));
    case MeasureKind::Growth:
        return Words::tr("%1, growth").arg(nameOf(*this));
    case MeasureKind::PerHead:
        return Words::tr("%1 per head").arg(nameOf(*this));
    case MeasureKind::Findings:
        return Words::tr("Number of findings");
    case MeasureKind::Differences:
        return Words::tr("Amount of the errors");
    }
    return id;
}

const std::vector<CompareMeasure> &compareMeasures()
{
    static const std::vector<CompareMeasure> measures = allMeasures();
    return measures;
}

const CompareMeasure *compareMeasure(const QString &id)
{
    for (const CompareMeasure &measure : compareMeasures())
        if (measure.id == id)
            return &measure;
    return nullptr;
}

} // namespace tieout
