#include "check/settings.h"

#include "number/unit.h"

namespace tieout {

namespace {

const QString deviationName = QStringLiteral("check.deviation-percent");
const QString materialityName = QStringLiteral("check.materiality-yuan");
const QString rulesOffName = QStringLiteral("check.rules-off");
const QString severityName = QStringLiteral("check.severity");

Decimal amountOr(const QString &text, const Decimal &fallback)
{
    const auto value = parseDecimal(text);
    return value && *value >= 0 ? *value : fallback;
}

} // namespace

bool isMaterial(const Finding &finding, const CheckSettings &settings)
{
    const Unit unit = unitNamed(finding.unit);
    const auto difference = parseDecimal(finding.difference);
    return !difference || !isMoney(unit) || abs(*difference) * yuanPer(unit) >= settings.materialityYuan;
}

QHash<QString, QString> settingTexts(const CheckSettings &settings)
{
    const CheckSettings usual;
    QHash<QString, QString> texts;
    if (settings.deviationPercent != usual.deviationPercent)
        texts.insert(deviationName, toShortest(settings.deviationPercent));
    if (settings.materialityYuan != usual.materialityYuan)
        texts.insert(materialityName, toShortest(settings.materialityYuan));
    if (!settings.rulesOff.isEmpty())
        texts.insert(rulesOffName, settings.rulesOff.join(u' '));
    QStringList severities;
    for (auto it = settings.severityOverrides.begin(); it != settings.severityOverrides.end(); ++it)
        severities.append(it.key() + u'=' + severityId(*it));
    if (!severities.isEmpty())
        texts.insert(severityName, severities.join(u' '));
    return texts;
}

CheckSettings settingsFrom(const QHash<QString, QString> &texts)
{
    CheckSettings settings;
    settings.deviationPercent = amountOr(texts.value(deviationName), settings.deviationPercent);
    settings.materialityYuan = amountOr(texts.value(materialityName), settings.materialityYuan);
    settings.rulesOff = texts.value(rulesOffName).split(u' ', Qt::SkipEmptyParts);
    settings.rulesOff.sort();
    for (const QString &severity : texts.value(severityName).split(u' ', Qt::SkipEmptyParts))
        settings.severityOverrides.insert(severity.section(u'=', 0, 0), severityOf(severity.section(u'=', 1)));
    return settings;
}

QStringList settingNames()
{
    return {deviationName, materialityName, rulesOffName, severityName};
}

} // namespace tieout
