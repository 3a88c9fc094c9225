#include "check/reportabstract.h"

#include "check/query.h"

namespace tieout {

namespace {

AbstractFact factOf(const Document &document, const QString &conceptId, const QString &code, Measure measure, const Operand &operand)
{
    const Place place = document.place(operand.number.span);
    return {conceptId, code, measure, operand.number, operand.label, place.page, place.line};
}

/** The names in the column 单位名称 of the list of units that the account covers. */
QStringList unitsOf(const Report &report)
{
    QStringList units;
    for (const Table &table : report.tables)
        for (size_t i = 0; i < table.columns.size(); ++i) {
            if (table.kind != TableKind::Other || !plainName(table.columns[i].title).contains(u"单位名称"))
                continue;
            for (size_t row = 0; row < table.rows.size(); ++row)
                if (const Cell *cell = table.cell(static_cast<int>(row), static_cast<int>(i)); cell != nullptr && cell->state == CellState::Text)
                    units << plainName(cell->text);
        }
    return units;
}

QString withoutOffice(QString name)
{
    return name.remove(QStringLiteral("(本级)")).remove(QStringLiteral("(机关)")).remove(QStringLiteral("本级"));
}

} // namespace

std::vector<AbstractFact> ReportAbstract::told(const QString &conceptId, const QString &code, Measure measure) const
{
    std::vector<AbstractFact> found;
    for (const AbstractFact &fact : facts)
        if (fact.conceptId == conceptId && fact.code == code && fact.measure == measure)
            found.push_back(fact);
    return found;
}

ReportAbstract identityOf(const Report &report)
{
    ReportAbstract out;
    const Document &document = *report.document;
    out.name = document.name.section(u'/', -1);
    out.sha256 = document.sha256;
    out.department = plainName(report.meta.department);
    out.fiscalYear = report.meta.fiscalYear;
    out.units = unitsOf(report);
    return out;
}

ReportAbstract abstractOf(const Report &report)
{
    ReportAbstract out = identityOf(report);
    const Document &document = *report.document;
    const Query query(report);
    for (const Fact &fact : query.allCells())
        out.facts.push_back(factOf(document, fact.conceptId, fact.code, fact.measure, fact.operand));
    for (size_t i = 0; i < report.figures.size(); ++i) {
        const Figure &figure = report.figures[i];
        const bool ofThisYear = figure.year == 0 || figure.year == report.meta.fiscalYear;
        if (!figure.conceptId.isEmpty() && figure.kind == FigureKind::Amount && ofThisYear)
            out.facts.push_back(factOf(document, figure.conceptId, figure.code, figure.measure, query.figure(static_cast<int>(i))));
    }
    return out;
}

bool informs(const ReportAbstract &other, const ReportAbstract &report)
{
    const bool isYearBefore = !report.department.isEmpty() && other.department == report.department && other.fiscalYear != 0 && other.fiscalYear + 1 == report.fiscalYear;
    return isYearBefore || isUnitOf(other, report);
}

bool isUnitOf(const ReportAbstract &unit, const ReportAbstract &parent)
{
    if (unit.fiscalYear == 0 || unit.fiscalYear != parent.fiscalYear || unit.department.isEmpty() || unit.department == parent.department)
        return false;
    return parent.units.contains(unit.department) || (unit.department.contains(u"本级") && withoutOffice(unit.department) == parent.department);
}

QString plainName(const QString &name)
{
    QString out;
    for (const QChar c : name)
        if (!c.isSpace())
            out += c == u'（' ? QChar(u'(') : c == u'）' ? QChar(u')') : c;
    return out;
}

} // namespace tieout
