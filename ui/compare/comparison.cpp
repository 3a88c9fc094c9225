#include "compare/comparison.h"

#include "number/grouped.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tieout {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tieout::Comparison)
};

bool isMoneyUnit(ValueUnit unit)
{
    return unit == ValueUnit::Yuan || unit == ValueUnit::YuanPerHead;
}

Decimal scaled(const Decimal &value, ValueUnit unit)
{
    return isMoneyUnit(unit) ? value / yuanPer(Unit::WanYuan) : value;
}

} // namespace

QString ComparedReport::label() const
{
    return year ? name + u' ' + QString::number(year) : name;
}

const MeasuredValue &ComparedReport::value(const QString &measure) const
{
    static const MeasuredValue none;
    const auto it = measures.values.constFind(measure);
    return it == measures.values.constEnd() ? none : *it;
}

ComparedReport comparedReport(const ReportEntry &entry)
{
    const QString name = entry.department.isEmpty() ? QFileInfo(entry.file).completeBaseName() : entry.department;
    return {entry.id, name, entry.region, entry.fiscalYear, {}};
}

QString plainValue(const Decimal &value, ValueUnit unit)
{
    return unit == ValueUnit::Count ? toShortest(value) : toPlain(scaled(value, unit), 2);
}

QString shownValue(const Decimal &value, ValueUnit unit)
{
    const QString text = grouped(plainValue(value, unit));
    return unit == ValueUnit::Percent ? text + QStringLiteral(" %") : text;
}

double chartValue(const Decimal &value, ValueUnit unit)
{
    return plainValue(value, unit).toDouble(); // as precise as it is shown beside the bar
}

QString shownUnit(ValueUnit unit)
{
    switch (unit) {
    case ValueUnit::Yuan:
        return Words::tr("×10,000 yuan");
    case ValueUnit::YuanPerHead:
        return Words::tr("×10,000 yuan per head");
    case ValueUnit::Percent:
        return QStringLiteral("%");
    case ValueUnit::Count:
        return {};
    }
    return {};
}

} // namespace tieout
