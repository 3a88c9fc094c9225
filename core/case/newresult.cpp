#include "case/newresult.h"

#include "case/expenditure.h"

namespace tieout {

QString programVersion()
{
    return QStringLiteral(TIEOUT_VERSION);
}

QString checkedWith(const CheckSettings &settings)
{
    const QHash<QString, QString> texts = settingTexts(settings);
    QStringList parts{programVersion()};
    for (const QString &name : settingNames())
        if (texts.contains(name))
            parts.append(name + u'=' + texts.value(name));
    return parts.join(QStringLiteral("; "));
}

NewResult newResult(const Report &report, const CheckResult &result, const CheckSettings &settings)
{
    NewResult checked{result, std::nullopt, {}, checkedWith(settings)};
    if (const auto expenditure = totalExpenditure(report)) {
        checked.expenditure = expenditure->yuan;
        checked.expenditureSpan = expenditure->span;
    }
    return checked;
}

} // namespace tieout
